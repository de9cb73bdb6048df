#include "views/dialogs/forms/entry_name.h"

#include "models/text/detail_wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace views::dialogs {

QString entryNameProblem(const models::config::Configuration& configuration, std::string_view pattern,
                         std::vector<std::string> names)
{
    const std::string name = std::move(names.back());
    names.pop_back();
    if (name.empty())
        return QCoreApplication::translate("dialogs", "A name is needed.");
    const auto& list = models::config::entryListAt(pattern);
    if (const auto checked = models::config::checkEntryName(list, name); !checked)
        return models::text::detailText(checked.error());
    const auto taken = list.names(configuration, names);
    if (std::ranges::find(taken, name) != taken.end())
        return QCoreApplication::translate("dialogs", "This name is taken already.");
    return {};
}

} // namespace views::dialogs
