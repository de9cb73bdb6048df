// Small helpers for layouts that are filled anew. GUI thread.
#pragma once

class QFormLayout;
class QLayout;

namespace views::widgets {

/// Takes everything out and deletes it; the widgets go when control is back in the event loop.
void clearLayout(QLayout* layout);

/// Labels of a form stand beside the first line of their fields, at any size of the text.
void alignLabels(const QFormLayout& form);

} // namespace views::widgets
