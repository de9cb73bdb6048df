#include "models/workflows/changes/replacing_conditions.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/device/effective_template.h"
#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/cross_signing.h"
#include "models/workflows/condition_kit.h"
#include "models/workflows/standing.h"
#include "models/workflows/step_edits.h"
#include "session/trust/manager_policy.h"
#include "session/trust/verifier.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace models::workflows {

using config::Configuration;
using lifecycle::DeviceRecord;
using session::base::Serial;
using session::pki::Certificate;

namespace {

Condition serverSideRuns(const ReplacingInput& input)
{
    const std::string& collector = input.plan.serverCertificate.collector;
    const auto* server = serverSettings(input.world.running(), collector);
    return makeCondition("server-side-done", "D1", server && server->customize, collector);
}

/// Everything that the step makes can be signed here.
Condition authorityPresent(const ReplacingInput& input, Step step)
{
    const Configuration& candidate = input.world.candidate();
    Condition condition = makeCondition("authority-present", "P-4", true);
    for (const lifecycle::GenerateRequest& request : certificatesFor(input.plan, step, candidate)) {
        if (request.signedBy.empty() && request.role == session::pki::CertificateRole::CertificateAuthority)
            continue;
        condition.measured = request.signedBy;
        const auto authority = candidate.panorama.certificates.find(request.signedBy);
        if (authority == candidate.panorama.certificates.end() || authority->second.privateKey.empty())
            condition.state = ConditionState::Open;
    }
    return condition;
}

/// J3: the profile by which the server judges in this configuration.
Condition serverTrustsNew(const ReplacingInput& input, const Configuration& configuration)
{
    const std::string& name = configuration.secureConnServer.certificateProfile;
    const auto profile = configuration.panorama.certificateProfiles.find(name);
    const auto authority = certificateIn(configuration.panorama, input.plan.authority.authority);
    const bool trusted = authority && profile != configuration.panorama.certificateProfiles.end() &&
                         trusts(configuration.panorama, profile->second, pathOf(configuration, *authority));
    return makeCondition("profile-trusts-issuer", "J4", trusted, name);
}

Condition notNone(const Configuration& configuration)
{
    const std::string& name = configuration.secureConnServer.certificateProfile;
    return makeCondition("profile-not-none", "J2", !name.empty(), name);
}

/// From what a device has shown to its root. That its signer has signed it was proven by the handshake: with
/// many devices that is not worked out again.
std::vector<Certificate> shownPath(const Configuration& running, const session::engine::Attempt& attempt)
{
    const auto& proven = attempt.verdict.path;
    if (proven.size() < 2)
        return pathOf(running, attempt.evidence.chain);
    auto path = pathOf(running, std::span(proven).subspan(1));
    path.insert(path.begin(), proven.front());
    return path;
}

/// J6: who still shows a certificate of the old CA, and who may: it is away or has not proven its settings.
Condition oldUnused(const ReplacingInput& input)
{
    const Configuration& running = input.world.running();
    const auto old = certificateIn(running.panorama, input.plan.authority.replaces);
    const Standing standing(input.world);
    return noDevice(
        input.world, makeCondition("old-authority-unused", "J6", true),
        [&](const DeviceRecord& record) {
            if (!record.session || !standing.isSettled(record))
                return true;
            return !old || isUnder(shownPath(running, *record.session->attempt), *old);
        },
        [](const DeviceRecord& record) { return saysCustom(record); });
}

/// J10: no server presents a certificate of the old CA; collectors are listed.
Condition serversMoved(const ReplacingInput& input)
{
    const Configuration& running = input.world.running();
    const auto old = certificateIn(running.panorama, input.plan.authority.replaces);
    const auto isOld = [&](const std::string& name) {
        const auto certificate = certificateIn(running.panorama, name);
        return certificate && old && isUnder(pathOf(running, *certificate), *old);
    };
    Condition condition = makeCondition("servers-moved", "J10", true);
    std::size_t all = 1;
    for (const auto& [serial, collector] : running.logCollectors) {
        const std::string name = serverCertificateName(running, serial);
        all += !name.empty();
        if (isOld(name))
            condition.devices.emplace_back(serial);
    }
    condition = listing(std::move(condition), all);
    if (isOld(serverCertificateName(running))) {
        condition.state = ConditionState::Open;
        condition.isSoft = false; // every session would go
        condition.measured = serverCertificateName(running);
    }
    return condition;
}

/// How a firewall judges the collectors that it forwards to: as config says for the device itself.
std::optional<session::trust::Policy> forwarderPolicy(const config::Template& effective)
{
    const auto& client = effective.device.secureConnClient;
    auto profile = config::resolveProfile(effective.shared, client.certificateProfile);
    if (!profile)
        return std::nullopt;
    session::trust::ManagerJudging judging;
    judging.world = session::trust::TrustWorld::Custom;
    judging.profile = std::move(*profile);
    return session::trust::managerPolicy(judging);
}

/// Who of those that forward to a Log Collector trusts what it will present. Judged once for each stack and
/// span of time in which the same of these certificates are valid.
class Forwarders
{
public:
    Forwarders(const Configuration& configuration, session::trust::PeerEvidence presented)
        : m_configuration(configuration),
          m_presented(std::move(presented))
    {
    }

    [[nodiscard]] bool forwards(const DeviceRecord& record)
    {
        const Stack& stack = stackOf(record);
        return record.kind == config::DeviceKind::Firewall && stack.forwards;
    }
    [[nodiscard]] bool trusts(const DeviceRecord& record, session::base::TimePoint time)
    {
        Stack& stack = stackOf(record);
        if (!stack.policy)
            return false;
        const auto span = std::ranges::upper_bound(stack.turns, time) - stack.turns.begin();
        const auto [place, isNew] = stack.verdicts.try_emplace(span);
        if (isNew)
            place->second = session::trust::verify(*stack.policy, m_presented, {}, time).allowed;
        return place->second;
    }

private:
    struct Stack
    {
        bool forwards = false;
        std::optional<session::trust::Policy> policy;
        std::vector<session::base::TimePoint> turns; ///< when a certificate begins or ends, sorted
        std::map<std::ptrdiff_t, bool> verdicts;     ///< by number of turns before
    };

    Stack& stackOf(const DeviceRecord& record)
    {
        const auto [place, isNew] = m_stacks.try_emplace(record.templateStack);
        const auto stack = m_configuration.templateStacks.find(record.templateStack);
        if (!isNew || stack == m_configuration.templateStacks.end())
            return place->second;
        const config::Template merged = config::mergedTemplate(m_configuration, stack->second);
        const auto& client = merged.device.secureConnClient;
        place->second.forwards = client.certificateType != "none" && client.enableLogCollector &&
                                 !merged.device.logForwarding.collectors.empty();
        place->second.policy = forwarderPolicy(merged);
        const auto addTurns = [&turns = place->second.turns](const Certificate& one) {
            turns.push_back(one.notBefore());
            turns.push_back(one.notAfter() + std::chrono::milliseconds(1)); // the last moment still counts
        };
        std::ranges::for_each(m_presented.chain, addTurns);
        const auto profile = merged.shared.certificateProfiles.find(client.certificateProfile);
        if (profile != merged.shared.certificateProfiles.end())
            std::ranges::for_each(authoritiesOf(merged.shared, profile->second), addTurns);
        std::ranges::sort(place->second.turns);
        return place->second;
    }

    const Configuration& m_configuration;
    session::trust::PeerEvidence m_presented;
    std::unordered_map<std::string, Stack> m_stacks;
};

/// I1, J5 for a Log Collector: its clients are the firewalls that forward to it.
Condition forwardersTrust(const ReplacingInput& input)
{
    const Configuration& candidate = input.world.candidate();
    const std::string& collector = input.plan.serverCertificate.collector;
    session::trust::PeerEvidence evidence;
    evidence.tlsVersion = session::trust::TlsVersion::Tls12;
    if (auto chain = config::presentedChain(candidate.panorama, serverCertificateName(candidate, collector)))
        evidence.chain = std::move(*chain);
    const Standing standing(input.world);
    Forwarders forwarders(candidate, std::move(evidence));
    return noDevice(
        input.world, makeCondition("clients-trust-server", "J5", true),
        [&](const DeviceRecord& record) {
            return !standing.isSettled(record) ||
                   !forwarders.trusts(record, input.world.now() + record.clockOffset);
        },
        [&](const DeviceRecord& record) { return forwarders.forwards(record); });
}

/// I7: its certificate can be replaced only where somebody stands at it.
std::vector<Condition> onDeviceConditions(const ReplacingInput& input)
{
    Condition managed = makeCondition("devices-managed", "G3", true);
    for (const Serial& serial : input.plan.clientCertificate.devices) {
        if (!input.world.find(serial))
            managed.devices.push_back(serial);
    }
    return {listing(std::move(managed), input.plan.clientCertificate.devices.size())};
}

/// I2: each stack asks for another certificate than before, or its devices keep what they have.
Condition certificateChanges(const ReplacingInput& input)
{
    const Configuration& before = input.world.candidate();
    Configuration after = before;
    const auto edits = editsOf(input.plan, Step::StageClients, before);
    Condition condition = makeCondition("certificate-changes", "I2", true);
    if (edits)
        static_cast<void>(config::apply(after, *edits)); // what can't be edited fails when the step is done
    WantedCertificates was(before);
    WantedCertificates is(after);
    std::size_t changing = 0;
    std::size_t all = 0;
    for (const std::string& name : input.plan.rollOut.templateStacks) {
        const auto stack = before.templateStacks.find(name);
        if (stack == before.templateStacks.end() || stack->second.devices.empty())
            continue;
        ++all;
        const Serial one(stack->second.devices.begin()->first);
        changing += was.of(one) != is.of(one);
    }
    condition.state = changing == all ? ConditionState::Holds : ConditionState::Open;
    condition.measured = std::to_string(changing) + " of " + std::to_string(all);
    return condition;
}

/// J5: whoever knows only the old CA will find the way from the new one to it.
std::vector<Condition> crossConditions(const ReplacingInput& input)
{
    if (!input.plan.authority.crossSign)
        return {};
    return {makeCondition("cross-certificate-present", "J5",
                          isCrossSigned(input.plan.authority, input.world.candidate().panorama),
                          crossName(input.plan.authority))};
}

std::vector<Condition> stageConditions(const ReplacingInput& input, Step step)
{
    std::vector<Condition> result{serverSideRuns(input), authorityPresent(input, step)};
    if (step == Step::StageAuthority) // J6: it would hold up the end, and no push reaches it
        result.push_back(noDevice(input.world, makeCondition("none-refused", "J6", true),
                                  [](const DeviceRecord& record) { return record.isRefused(); }));
    if (input.plan.kind == WorkflowKind::Authority && step == Step::StageServerCertificate)
        result.push_back(serverTrustsNew(input, input.world.running()));
    for (Condition& one :
         step == Step::StageServerCertificate ? crossConditions(input) : std::vector<Condition>())
        result.push_back(std::move(one));
    return result;
}

} // namespace

std::vector<Condition> replacingConditions(const ReplacingInput& input, Step step)
{
    switch (step) {
    case Step::StageAuthority:
    case Step::StageServerCertificate:
        return stageConditions(input, step);
    case Step::CommitServerTrust: {
        Condition both = serverTrustsNew(input, input.world.candidate());
        both.rule = "J3";
        std::vector<Condition> result{std::move(both), notNone(input.world.candidate())};
        for (Condition& one : crossConditions(input))
            result.push_back(std::move(one));
        return result;
    }
    case Step::CommitServerCertificate:
        if (input.plan.kind == WorkflowKind::ServerCertificate &&
            !input.plan.serverCertificate.collector.empty())
            return {forwardersTrust(input)};
        return crossConditions(input);
    case Step::ClientCertificates:
        return {serverTrustsNew(input, input.world.running())};
    case Step::RemoveAuthority:
        return {oldUnused(input), serversMoved(input), notNone(input.world.running())};
    case Step::StageClients:
        if (input.plan.kind == WorkflowKind::ClientCertificate)
            return {certificateChanges(input)};
        return {};
    case Step::ReplaceOnDevice:
        return onDeviceConditions(input);
    default:
        return {};
    }
}

} // namespace models::workflows
