#include "models/tables/version_rows.h"

#include "models/tables/words.h"
#include "models/text/description_wording.h"
#include "models/text/times.h"

namespace models::tables {

QStringList versionTitles()
{
    return {Words::tr("Version"), Words::tr("Committed"), Words::tr("Description"), Words::tr("State")};
}

std::vector<Row> versionRows(const std::vector<store::VersionInfo>& versions,
                             session::base::PolicyVersion running)
{
    std::vector<Row> rows;
    rows.reserve(versions.size());
    for (const store::VersionInfo& version : versions) {
        const bool runs = version.number == running;
        const RowCell state{.text = runs ? Words::tr("Running") : Words::tr("Earlier"),
                            .icon = runs ? QStringLiteral("play_arrow") : QStringLiteral("history")};
        rows.push_back(
            {QString::number(version.number.value),
             {{.text = QString::number(version.number.value), .sort = qulonglong(version.number.value)},
              {.text = text::localTimeToSecond(version.time),
               .sort = qlonglong(version.time.time_since_epoch().count()),
               .toolTip = text::bothTimes(version.time)},
              {.text = text::descriptionText(version.description)},
              state}});
    }
    return rows;
}

QString versionText(session::base::PolicyVersion version)
{
    return Words::tr("Version %1").arg(version.value);
}

} // namespace models::tables
