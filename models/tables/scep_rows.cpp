#include "models/tables/scep_rows.h"

#include "models/config/object_uses.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/profile_rows.h"
#include "models/tables/words.h"
#include "models/text/choice_wording.h"

namespace models::tables {

using config::Configuration;
using config::ObjectStore;
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
    const auto add = [&](const std::string& templateName, const ObjectStore& store) {
        for (const auto& [name, profile] : store.scepProfiles) {
            const auto users = uses.of({ReferenceKind::ScepProfile, templateName, name}).size();
            rows.push_back(
                {profileKey({templateName, name}),
                 {{.text = text(name)},
                  {.text = text(profile.url)},
                  {.text = text(profile.subject)},
                  {.text = challengeKindText(profile), .toolTip = challengeText(profile)},
                  {.text = QStringLiteral("RSA %1").arg(text(profile.rsaNbits)), .toolTip = keyText(profile)},
                  {.text = QString::number(users), .sort = qulonglong(users)},
                  {.text = locationText(templateName)}}});
        }
    };
    add(std::string(), configuration.panorama);
    for (const auto& [name, entry] : configuration.templates)
        add(name, entry.shared);
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
