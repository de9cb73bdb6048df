#include "models/text/description_wording.h"

#include "models/text/named_words.h"
#include "models/text/wording.h"

#include <array>

namespace models::text {

namespace {

constexpr auto wholeDescriptions = std::to_array<NamedWords>({
    {"first start", QT_TRANSLATE_NOOP("text", "First start")},
    {"demo estate", QT_TRANSLATE_NOOP("text", "Demo estate")},
    {"candidate, set aside for the HA peer's configuration",
     QT_TRANSLATE_NOOP("text", "Candidate, set aside for the HA peer's configuration")},
});

/// What a step of a plan commits is called after the step.
constexpr auto stepDescriptions = std::to_array<NamedWords>({
    {"migration: ", QT_TRANSLATE_NOOP("text", "Migration: %1")},
    {"roll back: ", QT_TRANSLATE_NOOP("text", "Roll back: %1")},
});

constexpr std::string_view commitPrefix = "commit: ";
constexpr std::string_view peerPrefix = "from the HA peer: ";

/// "" when it is not of a step.
QString stepDescription(std::string_view description)
{
    for (const auto& [prefix, words] : stepDescriptions) {
        if (!description.starts_with(prefix))
            continue;
        const std::string_view step = description.substr(prefix.size());
        const QString title = stepTitle(step);
        if (title != QString::fromUtf8(step.data(), qsizetype(step.size())))
            return QCoreApplication::translate("text", words).arg(title);
    }
    return {};
}

} // namespace

QString descriptionText(std::string_view description)
{
    if (description.starts_with(peerPrefix))
        return QCoreApplication::translate("text", "From the HA peer: %1")
            .arg(descriptionText(description.substr(peerPrefix.size())));
    if (const QString ofStep = stepDescription(description); !ofStep.isEmpty())
        return ofStep;
    return lookUp(wholeDescriptions, description);
}

QString commitJobText(std::string_view description)
{
    if (description == "commit")
        return {};
    if (description.starts_with(commitPrefix))
        description.remove_prefix(commitPrefix.size());
    return descriptionText(description);
}

} // namespace models::text
