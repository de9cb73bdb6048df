#include "views/main_window/page.h"

namespace views::main_window {

void Page::setFilterText(const QString&) {}

bool Page::showSetting(const std::vector<std::string>&)
{
    return false;
}

void Page::saveTo(QSettings&) const {}

void Page::restoreFrom(const QSettings&) {}

} // namespace views::main_window
