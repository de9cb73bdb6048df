#include "models/workflows/prediction/running_settings.h"

#include "models/config/device/device_texts.h"
#include "models/config/device/effective_template.h"
#include "models/config/device/local_configuration.h"

namespace models::workflows {

using lifecycle::DeviceRecord;

bool runsEarlierSettings(const DeviceRecord& record)
{
    return (record.session || record.isRefused()) && !record.inSync() && !record.configDigest.empty();
}

RunningSettings::RunningSettings(const PredictionRequest& request) : m_request(request)
{
    std::vector<const DeviceRecord*> wanted;
    for (const DeviceRecord& record : request.records)
        if (runsEarlierSettings(record))
            wanted.push_back(&record);
    find(std::move(wanted));
}

void RunningSettings::find(std::vector<const DeviceRecord*> wanted)
{
    for (const store::PackedText& packed : m_request.earlier) {
        if (wanted.empty())
            return;
        const auto text = packed.text();
        auto read = text ? config::fromText(*text) : std::unexpected(text.error());
        if (!read)
            continue; // what can't be read says nothing
        m_earlier.push_back(std::make_unique<const config::Configuration>(*std::move(read)));
        const config::Configuration& version = *m_earlier.back();
        config::DeviceTexts texts(version, m_request.vault);
        std::erase_if(wanted, [&](const DeviceRecord* record) {
            const auto pushed = texts.of(record->serial);
            if (!pushed || config::deviceDigest(pushed->reveal()) != record->configDigest)
                return false;
            m_versions.emplace(record->serial, &version);
            return true;
        });
    }
}

const config::Configuration* RunningSettings::versionOf(const DeviceRecord& record) const
{
    if (record.inSync())
        return &m_request.running;
    const auto found = m_versions.find(record.serial);
    return found == m_versions.end() ? nullptr : found->second;
}

std::optional<config::Template> RunningSettings::of(const DeviceRecord& record) const
{
    const config::Configuration* version = versionOf(record);
    if (!version && !record.configDigest.empty())
        return std::nullopt;
    const config::Template pushed =
        version ? config::effectiveTemplate(*version, record.serial) : config::Template();
    auto settings = config::withLocalText(pushed, record.localSettings);
    return settings ? std::optional(*std::move(settings)) : std::nullopt;
}

} // namespace models::workflows
