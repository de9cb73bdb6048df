#include "models/workflows/changes/wildfire_conditions.h"

#include "models/config/device/effective_template.h"
#include "models/config/device/local_configuration.h"
#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/ha_pair.h"
#include "models/workflows/changes/wildfire.h"
#include "models/workflows/condition_kit.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/standing.h"
#include "session/base/channel.h"
#include "session/base/host_port.h"
#include "session/trust/identity.h"

#include <algorithm>
#include <unordered_map>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Channel;
using session::pki::Certificate;
using session::wire::ChannelReport;

namespace {

Condition applianceConnected(const World& world, const PlanState& plan)
{
    const DeviceRecord* record = world.find(plan.wildfire.appliance);
    return makeCondition("appliance-connected", "F5", record && record->session.has_value(),
                         plan.wildfire.appliance.value);
}

/// H2: by the name that firewalls dial.
Condition applianceIdentity(const World& world, const PlanState& plan)
{
    const auto certificate = certificateIn(world.candidate().panorama, plan.wildfire.certificate);
    const auto dialled = session::base::parseDialledAddress(plan.wildfire.address);
    const bool isNamed =
        certificate && dialled && session::trust::matchServerIdentity(*certificate, dialled->host).matched;
    return makeCondition("appliance-identity", "H2", isNamed, plan.wildfire.address);
}

Condition keyPresent(const World& world, const std::string& id, const std::string& name)
{
    return makeCondition(id, "E12", holdsKeyOf(world.candidate(), name), name);
}

/// P-4: nobody is sent to the appliance with nothing to show.
Condition clientsHaveCertificates(const World& world, const PlanState& plan)
{
    std::string without;
    for (const WildfireClient& client :
         wildfireClients(plan.wildfire, plan.rollOut.templateStacks, world.candidate()))
        if (client.authorities.empty())
            without += (without.empty() ? "" : ", ") + client.stack;
    return makeCondition("wildfire-clients-certified", "P-4", without.empty(), without);
}

std::vector<session::base::Serial> firewallsOf(const config::Configuration& configuration,
                                               const std::vector<std::string>& stacks)
{
    std::vector<session::base::Serial> serials;
    for (const std::string& name : stacks) {
        const auto stack = configuration.templateStacks.find(name);
        if (stack == configuration.templateStacks.end())
            continue;
        for (const auto& [serial, place] : stack->second.devices)
            serials.emplace_back(serial);
    }
    std::ranges::sort(serials);
    return serials;
}

const ChannelReport* wildfireReport(const DeviceRecord& record, std::string_view role,
                                    const std::string& peerSerial)
{
    const auto found = std::ranges::find_if(record.channels, [&](const ChannelReport& one) {
        return one.channel == toText(Channel::Wildfire) && one.role == role && one.peerSerial == peerSerial;
    });
    return found == record.channels.end() ? nullptr : &*found;
}

/// A refused client has not been told whom it has met.
const ChannelReport* refusedBy(const DeviceRecord& record)
{
    const auto found = std::ranges::find_if(record.channels, [](const ChannelReport& one) {
        return one.channel == toText(Channel::Wildfire) && one.role == "client" && one.state == "refused";
    });
    return found == record.channels.end() ? nullptr : &*found;
}

/// Up in the custom world; `detail` of such a report is what the other end has shown.
bool hasShown(const ChannelReport* report, const std::string& fingerprint)
{
    return report && report->state == "up" && report->authentication == "custom" &&
           (fingerprint.empty() || report->detail == fingerprint);
}

/// What it shows there: "" where that can't be known.
std::string clientFingerprint(const World& world, const PlanState& plan, const DeviceRecord& record)
{
    if (!plan.wildfire.clientCertificate.empty()) {
        const auto common = certificateIn(world.running().panorama, plan.wildfire.clientCertificate);
        return common ? common->sha256() : std::string();
    }
    return isCustom(record) ? record.session->attempt->evidence.chain.front().sha256() : std::string();
}

} // namespace

Condition applianceServes(const World& world, const PlanState& plan)
{
    Condition result = makeCondition("appliance-serves", "H4", false);
    result.state = ConditionState::Waiting;
    const DeviceRecord* record = world.find(plan.wildfire.appliance);
    const auto wanted = certificateIn(world.running().panorama, plan.wildfire.certificate);
    if (!record || !record->session || !wanted)
        return result;
    const auto told = config::withLocalText({}, record->localSettings);
    if (!told)
        return result;
    const config::SecureConnServer& server = told->device.secureConnServer;
    const auto& profiles = told->shared.sslTlsServiceProfiles;
    const auto tls = profiles.find(server.sslTlsServiceProfile);
    const auto shown = server.customize && tls != profiles.end()
                           ? certificateIn(told->shared, tls->second.certificate)
                           : std::optional<Certificate>();
    result.measured = shown ? shown->sha256() : "predefined";
    if (!shown || *shown != *wanted)
        return result;
    const auto trust = told->shared.certificateProfiles.find(server.certificateProfile);
    for (const WildfireClient& client :
         wildfireClients(plan.wildfire, plan.rollOut.templateStacks, world.candidate())) {
        const bool isTrusted = trust != told->shared.certificateProfiles.end() &&
                               std::ranges::any_of(client.authorities, [&](const std::string& name) {
                                   const auto authority = certificateIn(world.candidate().panorama, name);
                                   return authority && trusts(told->shared, trust->second, {&*authority, 1});
                               });
        if (!client.authorities.empty() && !isTrusted) {
            result.measured = client.stack; // H3
            return result;
        }
    }
    result.state = ConditionState::Holds;
    return result;
}

std::vector<Condition> wildfireConditions(const ConditionInput& input, Step step)
{
    const World& world = input.world;
    const PlanState& plan = input.plan;
    auto serves = applianceServes(world, plan);
    if (serves.state == ConditionState::Waiting) { // these would find nobody that takes what they show
        serves.state = ConditionState::Open;
        serves.devices = firewallsOf(world.candidate(), plan.rollOut.templateStacks);
    }
    switch (step) {
    case Step::StageAppliance:
        return {keyPresent(world, "authority-present", plan.wildfire.signedBy)};
    case Step::CommitAppliance:
        return {applianceIdentity(world, plan)};
    case Step::ApplianceFiles:
        return {keyPresent(world, "appliance-certificate-present", plan.wildfire.certificate),
                applianceIdentity(world, plan), clientsHaveCertificates(world, plan)};
    case Step::ApplianceCommit:
        return {applianceConnected(world, plan)};
    default: // H4: its commit comes first
        return {applianceConnected(world, plan), std::move(serves), clientsHaveCertificates(world, plan)};
    }
}

std::vector<Condition> wildfireInverseConditions(const World& world, const PlanState& plan, Step step)
{
    if (step != Step::ApplianceCommit || plan.acting) // nobody has been sent there since it was to do
        return {};
    const config::Configuration& running = world.running();
    std::unordered_map<std::string, bool> goesThere; ///< by stack
    const auto isSent = [&](const std::string& name) {
        const auto [place, isNew] = goesThere.try_emplace(name, false);
        const auto stack = running.templateStacks.find(name);
        if (isNew && stack != running.templateStacks.end())
            place->second = config::mergedTemplate(running, stack->second).device.wildfire.serverAddress ==
                            plan.wildfire.address;
        return place->second;
    };
    const auto isOfPlan = [&plan](const DeviceRecord& record) {
        return std::ranges::count(plan.rollOut.templateStacks, record.templateStack) > 0 ||
               std::ranges::count(plan.pushed, record.serial) > 0;
    };
    const Standing standing(world);
    return {noDevice(
        world, makeCondition("firewalls-back", "J12", true),
        [&](const DeviceRecord& record) {
            return !standing.isSettled(record) || isSent(record.templateStack);
        },
        [&](const DeviceRecord& record) {
            return record.kind == config::DeviceKind::Firewall && isOfPlan(record);
        })};
}

WaveDevice wildfireProgress(WaveDevice device, const World& world, const PlanState& plan)
{
    if (device.state != WaveDeviceState::ReAuthenticated)
        return device;
    const DeviceRecord* record = world.find(device.serial);
    const DeviceRecord* appliance = world.find(plan.wildfire.appliance);
    const auto certificate = certificateIn(world.running().panorama, plan.wildfire.certificate);
    if (!record || !appliance || !certificate) {
        device.state = WaveDeviceState::Committed;
        return device;
    }
    const bool isProven =
        hasShown(wildfireReport(*record, "client", plan.wildfire.appliance.value), certificate->sha256()) &&
        hasShown(wildfireReport(*appliance, "server", device.serial.value),
                 clientFingerprint(world, plan, *record));
    if (isProven)
        return device;
    device.state = WaveDeviceState::Committed;
    if (const ChannelReport* refusal = refusedBy(*record)) {
        device.state = WaveDeviceState::Failed;
        device.cause = {.reason = refusal->reason};
    }
    return device;
}

} // namespace models::workflows
