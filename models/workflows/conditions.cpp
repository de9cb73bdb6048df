#include "models/workflows/conditions.h"

#include "models/config/scep_settings.h"
#include "models/lifecycle/device_registry.h"
#include "models/lifecycle/eligibility.h"
#include "models/workflows/plan_evidence.h"
#include "session/base/dialled_address.h"
#include "session/trust/identity.h"

#include <algorithm>
#include <functional>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;

namespace {

Condition condition(std::string id, std::string rule, bool holds, std::string measured = {})
{
    Condition result;
    result.id = std::move(id);
    result.rule = std::move(rule);
    result.state = holds ? ConditionState::Holds : ConditionState::Open;
    result.measured = std::move(measured);
    return result;
}

using DeviceTest = std::function<bool(const DeviceRecord&)>;

bool isAny(const DeviceRecord& /*record*/)
{
    return true;
}

/// Holds when no device that it concerns has the fault; lists those that have it.
Condition noDevice(const ConditionInput& input, std::string id, std::string rule, const DeviceTest& hasFault,
                   const DeviceTest& isConcerned = isAny)
{
    Condition result = condition(std::move(id), std::move(rule), true);
    std::size_t all = 0;
    for (const auto& [serial, record] : input.lifecycle.devices().records()) {
        if (!isConcerned(record))
            continue;
        ++all;
        if (hasFault(record))
            result.devices.push_back(serial);
    }
    std::ranges::sort(result.devices);
    result.state = result.devices.empty() ? ConditionState::Holds : ConditionState::Open;
    result.measured = std::to_string(all - result.devices.size()) + " of " + std::to_string(all);
    return result;
}

/// What devices will be shown once they are custom.
std::optional<session::pki::Certificate> serverCertificate(const config::Configuration& configuration)
{
    const auto& profiles = configuration.panorama.sslTlsServiceProfiles;
    const auto profile = profiles.find(configuration.secureConnServer.sslTlsServiceProfile);
    if (profile == profiles.end())
        return std::nullopt;
    const auto entry = configuration.panorama.certificates.find(profile->second.certificate);
    if (entry == configuration.panorama.certificates.end())
        return std::nullopt;
    auto certificate = session::pki::Certificate::fromPem(entry->second.publicKey);
    return certificate ? std::optional(*certificate) : std::nullopt;
}

/// Of the wave to come: would each of its devices find the manager's certificate valid by its own clock?
Condition clocksRight(const ConditionInput& input)
{
    const auto certificate = serverCertificate(input.lifecycle.running());
    const auto now = input.lifecycle.clock().now();
    const PlanState& plan = input.plan;
    Condition result = condition("clock-right", "K5", true);
    std::size_t connected = 0;
    for (std::size_t i = 0; plan.wave < plan.waves.size() && i < plan.waves[plan.wave].devices.size(); ++i) {
        const WaveDevice& device = plan.waves[plan.wave].devices[i];
        const auto* record = input.lifecycle.devices().find(device.serial);
        if (!certificate || !record || !record->session || device.state == WaveDeviceState::Skipped)
            continue;
        ++connected;
        const auto itsTime = now + record->clockOffset;
        if (itsTime < certificate->notBefore() || itsTime > certificate->notAfter())
            result.devices.push_back(device.serial);
    }
    result.state = result.devices.empty() ? ConditionState::Holds : ConditionState::Open;
    if (connected > 0)
        result.measured =
            std::to_string(connected - result.devices.size()) + " of " + std::to_string(connected);
    return result;
}

Condition candidateClean(const ConditionInput& input)
{
    const bool isEdited = input.lifecycle.hasPendingChanges();
    const auto review = input.lifecycle.latestReview();
    return condition("candidate-clean", "F-2", !isEdited,
                     (review     ? std::to_string(review->changes.size())
                      : isEdited ? "some"
                                 : "0") +
                         " pending");
}

Condition validates(const ConditionInput& input)
{
    const auto review = input.lifecycle.latestReview();
    if (!review) {
        Condition result = condition("validates", "F-2", false);
        result.state = ConditionState::Waiting;
        return result;
    }
    const auto& findings = review->findings;
    const auto errors = std::ranges::count(findings, config::Severity::Error, &config::Finding::severity);
    auto result = condition("validates", "F-2", errors == 0, std::to_string(errors) + " errors");
    const auto first = std::ranges::find(findings, config::Severity::Error, &config::Finding::severity);
    if (first != findings.end())
        result.measured = first->detail;
    return result;
}

Condition nobodyDrops(const ConditionInput& input)
{
    Condition result = condition("nobody-drops", "X-1", false);
    if (!input.prediction) {
        result.state = ConditionState::Waiting;
        return result;
    }
    if (!*input.prediction) {
        result.measured = input.prediction->error().detail;
        return result;
    }
    for (const DevicePrediction& row : **input.prediction) {
        if (wouldBeLost(row))
            result.devices.push_back(row.serial);
    }
    result.state = result.devices.empty() ? ConditionState::Holds : ConditionState::Open;
    result.measured = std::to_string(result.devices.size()) + " would drop";
    return result;
}

Condition serverIdentity(const ConditionInput& input)
{
    const auto& configuration = input.lifecycle.candidate();
    const std::string& address = configuration.manager.address;
    const auto entry = configuration.panorama.certificates.find(input.plan.serverSide.serverCertificate);
    const auto certificate = entry == configuration.panorama.certificates.end()
                                 ? session::base::Result<session::pki::Certificate>(
                                       session::base::failure(session::base::ErrorCode::NotFound, ""))
                                 : session::pki::Certificate::fromPem(entry->second.publicKey);
    const bool matches = certificate && session::trust::matchServerIdentity(*certificate, address).matched;
    return condition("server-identity", "D3", matches, address);
}

Condition allCustom(const ConditionInput& input)
{
    return noDevice(
        input, "all-custom", "F1", [](const DeviceRecord& record) { return !isCustom(record); },
        [](const DeviceRecord& record) {
            return record.kind != config::DeviceKind::WildFire; // has a condition of its own
        });
}

std::vector<Condition> enforceConditions(const ConditionInput& input)
{
    return {
        noDevice(
            input, "version-8", "E1", [](const DeviceRecord& record) { return lifecycle::isTooOld(record); },
            [](const DeviceRecord& record) { return !record.softwareVersion.empty(); }),
        noDevice(input, "no-wildfire", "F2",
                 [](const DeviceRecord& record) { return record.kind == config::DeviceKind::WildFire; }),
        noDevice(input, "none-refused", "F1", [](const DeviceRecord& record) { return record.isRefused(); }),
        noDevice(input, "none-offline", "F5",
                 [](const DeviceRecord& record) { return !record.session && !record.isRefused(); }),
        allCustom(input),
        nobodyDrops(input),
        candidateClean(input),
    };
}

/// J4 for a CA that is not ours: the fingerprint tells which of the certificates here it is, and the manager
/// has to trust it before the first device shows a certificate of it.
void addScepConditions(const config::Configuration& running, const std::string& name,
                       std::vector<Condition>& result)
{
    const auto profile = running.panorama.scepProfiles.find(name);
    const bool present = profile != running.panorama.scepProfiles.end() && !profile->second.url.empty();
    result.push_back(condition("scep-profile-present", "P-3", present, name));
    const auto authority =
        present ? config::scepAuthority(running.panorama, profile->second) : std::optional<std::string>();
    result.push_back(condition("scep-authority-known", "P-3", authority.has_value(), authority.value_or("")));
    const std::string& trustName = running.secureConnServer.certificateProfile;
    const auto trust = running.panorama.certificateProfiles.find(trustName);
    const bool trusted = authority && trust != running.panorama.certificateProfiles.end() &&
                         config::leadsTo(running.panorama, *authority, trust->second);
    result.push_back(condition("profile-trusts-issuer", "J4", trusted, trustName));
}

std::vector<Condition> stageClientConditions(const ConditionInput& input)
{
    const auto& running = input.lifecycle.running();
    std::vector<Condition> result{condition("server-side-done", "D1", running.secureConnServer.customize)};
    const auto& options = input.plan.rollOut;
    if (options.source == ClientSource::IssuedHere) {
        const auto authority = running.panorama.certificates.find(options.signedBy);
        const bool present =
            authority != running.panorama.certificates.end() && !authority->second.privateKey.empty();
        result.push_back(condition("authority-present", "P-4", present, options.signedBy));
        const auto profile =
            running.panorama.certificateProfiles.find(running.secureConnServer.certificateProfile);
        const bool trusted = profile != running.panorama.certificateProfiles.end() &&
                             profile->second.cas.contains(options.signedBy);
        result.push_back(
            condition("profile-trusts-issuer", "J4", trusted, running.secureConnServer.certificateProfile));
    }
    if (options.source == ClientSource::Common) {
        const auto common = running.panorama.certificates.find(options.certificate);
        const bool present =
            common != running.panorama.certificates.end() && !common->second.privateKey.empty();
        result.push_back(condition("certificate-present", "E12", present, options.certificate));
    }
    if (options.source == ClientSource::Scep)
        addScepConditions(running, options.scepProfile, result);
    result.push_back(noDevice(
        input, "stacks-have-devices", "I2",
        [](const DeviceRecord& record) { return record.templateStack.empty(); },
        [](const DeviceRecord& record) { return record.kind == config::DeviceKind::Firewall; }));
    result.push_back(candidateClean(input));
    return result;
}

std::vector<Condition> waveConditions(const ConditionInput& input)
{
    const PlanState& plan = input.plan;
    const bool idle =
        std::ranges::none_of(plan.waves, [](const Wave& w) { return w.state == StepState::Running; });
    auto finished = condition("wave-finished", "W-2", idle);
    if (!idle)
        finished.state = ConditionState::Waiting;
    const bool isPaused = plan.stopped && plan.stopReason == paused;
    auto failures =
        condition("failure-share", "W-2", !plan.stopped || isPaused, isPaused ? "" : plan.stopReason);
    for (const Wave& wave : plan.waves) {
        for (const WaveDevice& device : wave.devices) {
            if (failures.state != ConditionState::Holds && device.state == WaveDeviceState::Failed)
                failures.devices.push_back(device.serial);
        }
    }
    std::vector<Condition> result{finished, failures, clocksRight(input), nobodyDrops(input)};
    if (isPaused)
        result.push_back(condition("not-paused", "W-2", false));
    return result;
}

} // namespace

std::vector<Condition> conditionsOf(const ConditionInput& input, Step step)
{
    switch (step) {
    case Step::StageServer: {
        const std::string& address = input.plan.serverSide.address;
        const auto dialled = session::base::parseDialledAddress(address);
        return {condition("address-set", "D3", dialled.has_value(),
                          dialled || address.empty() ? address : dialled.error().detail),
                candidateClean(input)};
    }
    case Step::CommitServer:
        return {serverIdentity(input), validates(input), nobodyDrops(input)};
    case Step::StageClients:
        return stageClientConditions(input);
    case Step::CommitClients:
        return {validates(input), nobodyDrops(input)};
    case Step::Waves:
        return waveConditions(input);
    case Step::Enforce:
        return enforceConditions(input);
    }
    return {condition("step-known", "F-1", false)};
}

std::string openConditions(const std::vector<Condition>& conditions)
{
    std::string list;
    for (const Condition& one : conditions) {
        if (one.state == ConditionState::Holds)
            continue;
        list += (list.empty() ? "" : ", ") + one.id;
        if (!one.measured.empty())
            list += " (" + one.measured + ")";
    }
    return list;
}

} // namespace models::workflows
