#include "models/workflows/standing.h"

#include "models/config/device/effective_template.h"
#include "models/lifecycle/devices/eligibility.h"
#include "models/workflows/changes/authority_paths.h"

#include <algorithm>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::TimePoint;

namespace {

TimePoint lastHello(const DeviceRecord& record)
{
    if (record.session)
        return record.session->since;
    return record.lastGood ? record.lastGood->judgedAt : TimePoint();
}

} // namespace

Standing::Standing(const World& world)
{
    for (const lifecycle::Job& job : world.jobs()) {
        if (job.type != lifecycle::JobType::CommitAll)
            continue;
        for (const lifecycle::DeviceJob& row : job.devices) {
            if (row.result == lifecycle::JobResult::Pending)
                m_underWay.insert(row.serial);
            if (!row.unprovenSince)
                continue;
            TimePoint& last = m_lastDoubt[row.serial];
            last = std::max(last, *row.unprovenSince);
        }
    }
    for (const auto& [name, group] : world.running().logCollectorGroups)
        m_collectors.insert(group.collectors.begin(), group.collectors.end());
}

bool Standing::isSettled(const DeviceRecord& record) const
{
    return isSettledWith(record, record.expectedDigest);
}

bool Standing::isSettledWith(const DeviceRecord& record, std::string_view digest) const
{
    if (record.templateStack.empty() && !m_collectors.contains(record.serial.value))
        return true;
    return record.configDigest == digest && !mayHaveTaken(record);
}

bool Standing::mayHaveTaken(const DeviceRecord& record) const
{
    if (m_underWay.contains(record.serial))
        return true;
    const auto doubt = m_lastDoubt.find(record.serial);
    return doubt != m_lastDoubt.end() && lastHello(record) < doubt->second;
}

bool saysCustom(const DeviceRecord& record)
{
    return !record.clientCertificateSource.empty() &&
           record.clientCertificateSource != config::predefinedSource;
}

std::optional<bool> MadeCustom::of(const session::base::Serial& serial)
{
    const std::string name = config::stackOf(m_configuration, serial);
    const auto stack = m_configuration.templateStacks.find(name);
    if (stack == m_configuration.templateStacks.end()) {
        const auto collector = config::collectorTemplate(m_configuration, serial);
        return collector ? std::optional(config::isCustomToManager(collector->device.secureConnClient))
                         : std::nullopt;
    }
    const auto known = m_byStack.find(name);
    if (known != m_byStack.end())
        return known->second;
    const config::Template merged = config::mergedTemplate(m_configuration, stack->second);
    return m_byStack.emplace(name, config::isCustomToManager(merged.device.secureConnClient)).first->second;
}

bool needRollOut(const World& world, const std::vector<session::base::Serial>& serials)
{
    MadeCustom madeCustom(world.running());
    return std::ranges::any_of(serials, [&](const session::base::Serial& serial) {
        const DeviceRecord* record = world.find(serial);
        const auto isMade = madeCustom.of(serial);
        if (!record || !isMade || lifecycle::whyNotEligible(*record))
            return false;
        return !*isMade || (record->session &&
                            record->session->attempt->verdict.world != session::trust::TrustWorld::Custom);
    });
}

const WantedCertificate& WantedCertificates::of(const session::base::Serial& serial)
{
    const std::string name = config::stackOf(m_configuration, serial);
    const auto stack = m_configuration.templateStacks.find(name);
    const bool isInStack = stack != m_configuration.templateStacks.end();
    const auto [place, isNew] = m_byPlace.try_emplace(isInStack ? "stack " + name : serial.value);
    if (!isNew)
        return place->second;
    std::optional<config::Template> settings;
    if (isInStack)
        settings = config::mergedTemplate(m_configuration, stack->second);
    else
        settings = config::collectorTemplate(m_configuration, serial);
    if (!settings)
        return place->second;
    const config::SecureConnClient& client = settings->device.secureConnClient;
    place->second.type = config::isCustomToManager(client) ? client.certificateType : "none";
    if (client.certificateType == "issued") {
        place->second.signedBy = client.signedBy;
        place->second.source = client.signedBy + '/' + client.commonName;
    }
    if (client.certificateType == "scep")
        if (const auto profile = settings->shared.scepProfiles.find(client.scepProfile);
            profile != settings->shared.scepProfiles.end())
            place->second.scep = profile->second;
    if (const auto certificate = certificateIn(settings->shared, client.certificate))
        place->second.fingerprint = certificate->sha256();
    return place->second;
}

} // namespace models::workflows
