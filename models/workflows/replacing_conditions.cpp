#include "models/workflows/replacing_conditions.h"

#include "models/config/certificate_policy.h"
#include "models/config/effective_template.h"
#include "models/config/identity_chain.h"
#include "models/workflows/authority_paths.h"
#include "models/workflows/condition_kit.h"
#include "models/workflows/standing.h"
#include "models/workflows/step_edits.h"
#include "session/trust/manager_policy.h"
#include "session/trust/verifier.h"

#include <algorithm>

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
            const auto& chain = record.session->attempt->evidence.chain;
            return !old || isUnder(pathOf(running, chain), *old);
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
    return noDevice(
        input.world, makeCondition("clients-trust-server", "J5", true),
        [&](const DeviceRecord& record) {
            const auto policy = forwarderPolicy(config::effectiveTemplate(candidate, record.serial));
            return !standing.isSettled(record) || !policy ||
                   !session::trust::verify(*policy, evidence, {}, input.world.now() + record.clockOffset)
                        .allowed;
        },
        [&](const DeviceRecord& record) {
            const auto effective = config::effectiveTemplate(candidate, record.serial);
            const auto& client = effective.device.secureConnClient;
            return record.kind == config::DeviceKind::Firewall && client.certificateType != "none" &&
                   client.enableLogCollector && !effective.device.logForwarding.collectors.empty();
        });
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

std::vector<Condition> stageConditions(const ReplacingInput& input, Step step)
{
    std::vector<Condition> result{serverSideRuns(input), authorityPresent(input, step)};
    if (input.plan.kind == WorkflowKind::Authority && step == Step::StageServerCertificate)
        result.push_back(serverTrustsNew(input, input.world.running()));
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
        return {std::move(both), notNone(input.world.candidate())};
    }
    case Step::CommitServerCertificate:
        if (input.plan.kind == WorkflowKind::ServerCertificate &&
            !input.plan.serverCertificate.collector.empty())
            return {forwardersTrust(input)};
        return {};
    case Step::ClientCertificates:
        return {serverTrustsNew(input, input.world.running())};
    case Step::RemoveAuthority:
        return {oldUnused(input), serversMoved(input), notNone(input.world.running())};
    case Step::ReplaceOnDevice:
        return onDeviceConditions(input);
    default:
        return {};
    }
}

} // namespace models::workflows
