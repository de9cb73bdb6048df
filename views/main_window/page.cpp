#include "views/main_window/page.h"

namespace views::main_window {

void Page::setFilterText(const QString&) {}

} // namespace views::main_window
