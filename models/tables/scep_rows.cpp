#include "models/tables/scep_rows.h"

#include "models/config/object_stores.h"
#include "models/config/object_uses.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/profile_rows.h"
#include "models/tables/words.h"
#include "models/text/choice_wording.h"
#include "models/text/numbers.h"

namespace models::tables {

using config::Configuration;
using config::ReferenceKind;
using config::ScepProfile;

namespace {

QString text(const std::string& value)
{
    return value.empty() ? QStringLiteral("–") : QString::fromStdString(value);
}

QString challengeKindText(const ScepProfile& profile)
{
    if (profile.challenge == "fixed")
        return Words::tr("Fixed");
    return profile.challenge == "dynamic" ? Words::tr("Dynamic") : Words::tr("None");
}

} // namespace

QStringList scepProfileTitles()
{
    return {Words::tr("Name"), Words::tr("Server"),  Words::tr("Subject"), Words::tr("Challenge"),
            Words::tr("Key"),  Words::tr("Used by"), Words::tr("Location")};
}

std::vector<Row> scepProfileRows(const Configuration& configuration)
{
    const config::ObjectUses uses(configuration);
    std::vector<Row> rows;
    for (const auto& [place, store] : config::allStores(configuration))
        for (const auto& [name, profile] : store.scepProfiles) {
            const auto users = uses.of({ReferenceKind::ScepProfile, place, name}).size();
            rows.push_back(
                {profileKey({place, name}),
                 {{.text = QString::fromStdString(name)},
                  {.text = QString::fromStdString(profile.url)},
                  {.text = QString::fromStdString(profile.subject)},
                  {.text = challengeKindText(profile), .toolTip = challengeText(profile)},
                  {.text = QStringLiteral("RSA %1").arg(text(profile.rsaNbits)), .toolTip = keyText(profile)},
                  {.text = text::counted(users), .sort = qulonglong(users)},
                  {.text = locationText(place)}}});
        }
    return rows;
}

QString challengeText(const ScepProfile& profile)
{
    if (profile.challenge == "dynamic")
        return Words::tr("Dynamic, from %1").arg(text(profile.otpServerUrl));
    return challengeKindText(profile);
}

QString keyText(const ScepProfile& profile)
{
    return QStringLiteral("RSA %1, %2")
        .arg(text(profile.rsaNbits), models::text::choiceText("digest", profile.digest));
}

} // namespace models::tables
