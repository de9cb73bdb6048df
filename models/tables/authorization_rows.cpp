#include "models/tables/authorization_rows.h"

#include "models/tables/words.h"
#include "models/text/choice_wording.h"

namespace models::tables {

QStringList authorizationTitles()
{
    return {Words::tr("Name"), Words::tr("Identifier"), Words::tr("Type"), Words::tr("Value")};
}

std::vector<Row> authorizationRows(const config::SecureConnServer& server)
{
    std::vector<Row> rows;
    for (const auto& [name, entry] : server.authorizationList)
        rows.push_back({QString::fromStdString(name),
                        {{.text = QString::fromStdString(name)},
                         {.text = text::choiceText("identifier", entry.identifier)},
                         {.text = text::choiceText("type", entry.type)},
                         {.text = QString::fromStdString(entry.value)}}});
    return rows;
}

} // namespace models::tables
