#include "models/workflows/conditions.h"

#include "models/config/compile/scep_settings.h"
#include "models/lifecycle/devices/eligibility.h"
#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/ha_pair_conditions.h"
#include "models/workflows/changes/new_device.h"
#include "models/workflows/changes/replacing_conditions.h"
#include "models/workflows/changes/wildfire_conditions.h"
#include "models/workflows/commit_guards.h"
#include "models/workflows/condition_kit.h"
#include "models/workflows/plan_evidence.h"
#include "models/workflows/step_edits.h"
#include "models/workflows/wave_conditions.h"
#include "session/base/host_port.h"
#include "session/trust/identity.h"

#include <algorithm>
#include <functional>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;

namespace {

/// What runs after the step: the candidate, edited further.
config::Configuration afterStep(const ConditionInput& input, Step step)
{
    config::Configuration next = input.world.candidate();
    const auto edits = editsOf(input.plan, step, next);
    if (edits && actOf(step) == Act::EditAndCommit)
        static_cast<void>(config::apply(next, *edits)); // what can't be edited fails when the step is done
    return next;
}

Condition candidateClean(const ConditionInput& input)
{
    const bool isEdited = input.world.hasPendingChanges();
    const auto review = input.world.latestReview();
    return makeCondition("candidate-clean", "F-2", !isEdited,
                         (review     ? std::to_string(review->changes.size())
                          : isEdited ? "some"
                                     : "0") +
                             " pending");
}

/// Before a commit of what the step before has staged: it is still there, and nobody else's edits go with it.
std::vector<Condition> stagedConditions(const ConditionInput& input)
{
    const PlanState& plan = input.plan;
    const auto stage = stagedFor(plan, stepsOf(plan)[plan.current]);
    const auto staged = stage ? plan.inverse.find(std::string(toText(*stage))) : plan.inverse.end();
    if (staged == plan.inverse.end() || staged->second.empty())
        return {};
    const config::Configuration& running = input.world.running();
    const config::Configuration& candidate = input.world.candidate();
    config::Configuration left = candidate;
    const auto edits = inverseOf(plan, *stage);
    const bool isThere = edits && config::apply(left, *edits) && left != candidate;
    const bool isOwn = !isThere || left == running || candidate == running; // by hand it was committed, too
    return {
        makeCondition("candidate-staged", "F-2", isThere),
        makeCondition("candidate-own", "F-2", isOwn,
                      (isOwn ? "0" : std::to_string(config::editsBetween(running, left).size())) + " other")};
}

Condition validates(const ConditionInput& input)
{
    const auto review = input.world.latestReview();
    if (!review) {
        Condition result = makeCondition("validates", "F-2", false);
        result.state = ConditionState::Waiting;
        return result;
    }
    const auto& findings = review->findings;
    const auto errors = std::ranges::count(findings, config::Severity::Error, &config::Finding::severity);
    auto result = makeCondition("validates", "F-2", errors == 0, std::to_string(errors) + " errors");
    const auto first = std::ranges::find(findings, config::Severity::Error, &config::Finding::severity);
    if (first != findings.end())
        result.measured = first->detail;
    return result;
}

/// Of what will be shown once the candidate runs.
Condition serverIdentity(const ConditionInput& input, const std::string& name)
{
    const auto& configuration = input.world.candidate();
    const std::string& address = configuration.manager.address;
    const auto certificate = certificateIn(configuration.panorama, name);
    const bool matches = certificate && session::trust::matchServerIdentity(*certificate, address).matched;
    return makeCondition("server-identity", "D3", matches, address);
}

Condition allCustom(const ConditionInput& input)
{
    return noDevice(
        input.world, makeCondition("all-custom", "F1", true),
        [](const DeviceRecord& record) { return !isCustom(record); },
        [](const DeviceRecord& record) {
            return record.kind != config::DeviceKind::WildFire; // has a condition of its own
        });
}

std::vector<Condition> enforceConditions(const ConditionInput& input)
{
    std::vector<Condition> result{
        noDevice(
            input.world, makeCondition("version-8", "E1", true),
            [](const DeviceRecord& record) { return lifecycle::isTooOld(record); },
            [](const DeviceRecord& record) { return !record.softwareVersion.empty(); }),
        noDevice(input.world, makeCondition("no-wildfire", "F2", true),
                 [](const DeviceRecord& record) { return record.kind == config::DeviceKind::WildFire; }),
        noDevice(input.world, makeCondition("none-refused", "F1", true),
                 [](const DeviceRecord& record) { return record.isRefused(); }),
        noDevice(input.world, makeCondition("none-offline", "F5", true),
                 [](const DeviceRecord& record) { return !record.session && !record.isRefused(); }),
        allCustom(input),
        nobodyDrops(input.prediction),
        candidateClean(input),
    };
    const auto& server = input.world.running().secureConnServer;
    if (server.customize)
        result.push_back(makeCondition("profile-not-none", "J2", !server.certificateProfile.empty(),
                                       server.certificateProfile));
    for (Condition& one : pairEnforceConditions(input.world))
        result.push_back(std::move(one));
    const auto next = afterStep(input, Step::Enforce);
    for (Condition& guard : commitGuards({input.world, next, input.prediction})) {
        if (guard.id == "none-made-predefined")
            result.push_back(std::move(guard)); // of the others each has a condition above
    }
    return result;
}

/// J4 for a CA that is not ours: the fingerprint tells which of the certificates here it is, and the manager
/// has to trust it before the first device shows a certificate of it.
void addScepConditions(const config::Configuration& running, const std::string& name,
                       std::vector<Condition>& result)
{
    const auto profile = running.panorama.scepProfiles.find(name);
    const bool present = profile != running.panorama.scepProfiles.end() && !profile->second.url.empty();
    result.push_back(makeCondition("scep-profile-present", "P-3", present, name));
    const auto authority =
        present ? config::scepAuthority(running.panorama, profile->second) : std::optional<std::string>();
    result.push_back(
        makeCondition("scep-authority-known", "P-3", authority.has_value(), authority.value_or("")));
    const std::string& trustName = running.secureConnServer.certificateProfile;
    const auto trust = running.panorama.certificateProfiles.find(trustName);
    const bool trusted = authority && trust != running.panorama.certificateProfiles.end() &&
                         config::leadsTo(running.panorama, *authority, trust->second);
    result.push_back(makeCondition("profile-trusts-issuer", "J4", trusted, trustName));
}

std::vector<Condition> stageClientConditions(const ConditionInput& input)
{
    const auto& running = input.world.running();
    std::vector<Condition> result{
        makeCondition("server-side-done", "D1", running.secureConnServer.customize)};
    const auto& options = input.plan.rollOut;
    if (options.source == ClientSource::IssuedHere) {
        const auto authority = running.panorama.certificates.find(options.signedBy);
        const bool present =
            authority != running.panorama.certificates.end() && !authority->second.privateKey.empty();
        result.push_back(makeCondition("authority-present", "P-4", present, options.signedBy));
        const auto profile =
            running.panorama.certificateProfiles.find(running.secureConnServer.certificateProfile);
        const bool trusted = profile != running.panorama.certificateProfiles.end() &&
                             config::leadsTo(running.panorama, options.signedBy, profile->second); // C5, J9
        result.push_back(makeCondition("profile-trusts-issuer", "J4", trusted,
                                       running.secureConnServer.certificateProfile));
    }
    if (options.source == ClientSource::Common) {
        const auto common = running.panorama.certificates.find(options.certificate);
        const bool present =
            common != running.panorama.certificates.end() && !common->second.privateKey.empty();
        result.push_back(makeCondition("certificate-present", "E12", present, options.certificate));
    }
    if (options.source == ClientSource::Scep)
        addScepConditions(running, options.scepProfile, result);
    result.push_back(noDevice(
        input.world, makeCondition("stacks-have-devices", "I2", true),
        [](const DeviceRecord& record) { return record.templateStack.empty(); },
        [](const DeviceRecord& record) { return record.kind == config::DeviceKind::Firewall; }));
    result.push_back(candidateClean(input));
    return result;
}

/// Before a commit: what is wrong with it, and what it would do.
std::vector<Condition> commitConditions(const ConditionInput& input, Step step)
{
    std::vector<Condition> result;
    if (actOf(step) == Act::EditAndCommit) {
        result.push_back(candidateClean(input));
    } else {
        result.push_back(validates(input));
        for (Condition& one : stagedConditions(input))
            result.push_back(std::move(one));
    }
    result.push_back(nobodyDrops(input.prediction));
    const auto next = afterStep(input, step);
    const bool removes = step == Step::RemoveAuthority;
    const bool isCrossSigned = step == Step::CommitServerCertificate && input.plan.authority.crossSign;
    for (Condition& guard :
         commitGuards({input.world, next, input.prediction, removes ? "J3" : "J4", isCrossSigned}))
        result.push_back(std::move(guard));
    return result;
}

std::vector<Condition> operator+(std::vector<Condition> first, std::vector<Condition> second)
{
    first.insert(first.end(), std::make_move_iterator(second.begin()), std::make_move_iterator(second.end()));
    return first;
}

std::vector<Condition> stageServerConditions(const ConditionInput& input)
{
    const std::string& address = input.plan.serverSide.address;
    const auto dialled = session::base::parseDialledAddress(address);
    return {makeCondition("address-set", "D3", dialled.has_value(),
                          dialled || address.empty() ? address : dialled.error().detail),
            candidateClean(input)};
}

} // namespace

std::vector<Condition> conditionsOf(const ConditionInput& input, Step step)
{
    switch (step) {
    case Step::StageServer:
        return stageServerConditions(input);
    case Step::CommitServer:
        return std::vector{serverIdentity(input, input.plan.serverSide.serverCertificate)} +
               commitConditions(input, step);
    case Step::StageClients:
        return stageClientConditions(input) + replacingConditions({input.world, input.plan}, step);
    case Step::Waves:
    case Step::CollectorPush:
    case Step::DevicePush:
    case Step::TrustWaves:
    case Step::ClientWaves:
    case Step::RemovalWaves:
        return waveConditions(input);
    case Step::Enforce:
        return enforceConditions(input);
    case Step::CommitServerCertificate:
        return std::vector{serverIdentity(input, serverCertificateName(input.world.candidate()))} +
               commitConditions(input, step) + replacingConditions({input.world, input.plan}, step);
    case Step::StageAuthority:
    case Step::StageServerCertificate:
        return std::vector{candidateClean(input)} + replacingConditions({input.world, input.plan}, step);
    case Step::StagePair:
        return std::vector{candidateClean(input)} + haPairConditions(input, step);
    case Step::CommitPair:
    case Step::PairClient:
        return commitConditions(input, step) + haPairConditions(input, step);
    case Step::PairClientOnPeer:
        return haPairConditions(input, step);
    case Step::ReplaceOnDevice:
        return replacingConditions({input.world, input.plan}, step);
    case Step::StageDevice:
        return std::vector{candidateClean(input)} + newDeviceConditions(input, step);
    case Step::CommitDevice:
        return commitConditions(input, step) + newDeviceConditions(input, step);
    case Step::DeliverBundle:
    case Step::FirstSession:
        return newDeviceConditions(input, step);
    case Step::StageAppliance:
        return std::vector{candidateClean(input)} + wildfireConditions(input, step);
    case Step::CommitAppliance:
    case Step::WildfireClients:
        return commitConditions(input, step) + wildfireConditions(input, step);
    case Step::ApplianceFiles:
    case Step::ApplianceCommit:
        return wildfireConditions(input, step);
    case Step::WildfireWaves:
        return waveConditions(input) + wildfireConditions(input, step);
    case Step::CommitClients:
    case Step::Relax:
    case Step::CommitServerTrust:
    case Step::ClientTrust:
    case Step::ClientCertificates:
    case Step::RemoveAuthority:
        return commitConditions(input, step) + replacingConditions({input.world, input.plan}, step);
    }
    return {makeCondition("step-known", "F-1", false)};
}

std::vector<Condition> inverseConditions(const ConditionInput& input, Step step,
                                         const std::optional<Predictions>& withPush)
{
    if (!isCommit(step))
        return wildfireInverseConditions(input.world, input.plan, step);
    config::Configuration next = input.world.candidate();
    const auto edits = inverseOf(input.plan, step);
    if (edits)
        static_cast<void>(config::apply(next, *edits));
    auto drops = nobodyDrops(input.prediction, withPush);
    if (step == Step::CommitDevice && std::erase(drops.devices, input.plan.newDevice.serial) > 0 &&
        drops.devices.empty()) {
        drops.state = ConditionState::Holds; // that it goes is what taking it back is for
        drops.measured = "0 others would drop";
    }
    std::vector<Condition> result{candidateClean(input), std::move(drops)};
    return std::move(result) + haPairInverseConditions(input.world, input.plan, step) +
           commitGuards({input.world, next, input.prediction});
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
