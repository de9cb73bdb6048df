#include "views/main_window/page.h"

namespace views::main_window {

void Page::setFilterText(const QString&) {}

void Page::saveTo(QSettings&) const {}

void Page::restoreFrom(const QSettings&) {}

} // namespace views::main_window
