// Tabs that have too little room shorten their words and tell the whole of them in a tool tip. GUI thread.
#pragma once

class QTabBar;

namespace views::widgets {

void shortenTabs(QTabBar* bar);

} // namespace views::widgets
