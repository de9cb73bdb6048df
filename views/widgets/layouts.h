// Small helpers for layouts that are filled anew. GUI thread.
#pragma once

class QLayout;

namespace views::widgets {

/// Takes everything out and deletes it; the widgets go when control is back in the event loop.
void clearLayout(QLayout* layout);

} // namespace views::widgets
