#include "views/main_window/page.h"

namespace views::main_window {

void Page::setFilterText(const QString&) {}

QStringList Page::filterCompletions(const QString& word) const
{
    QStringList words;
    for (const QString& each : filterWords())
        if (each.startsWith(word, Qt::CaseInsensitive) && each != word)
            words << each;
    return words;
}

bool Page::showSetting(const std::vector<std::string>&)
{
    return false;
}

void Page::showSection(const QString&) {}

void Page::saveTo(QSettings&) const {}

void Page::restoreFrom(const QSettings&) {}

} // namespace views::main_window
