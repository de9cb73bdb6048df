#include "models/workflows/changes/ha_pair_conditions.h"

#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/ha_pair.h"
#include "models/workflows/condition_kit.h"
#include "session/base/host_port.h"
#include "session/trust/identity.h"

namespace models::workflows {

using config::Configuration;
using lifecycle::PairView;
using session::base::Serial;
namespace trust = session::trust;

namespace {

const trust::Verdict* verdictOf(const std::optional<PairView>& pair)
{
    return pair && pair->session ? &pair->session->attempt->verdict : nullptr;
}

bool isPairCustom(const std::optional<PairView>& pair)
{
    const trust::Verdict* verdict = verdictOf(pair);
    return verdict && verdict->world == trust::TrustWorld::Custom && !verdict->unverified;
}

bool isPairPredefined(const std::optional<PairView>& pair)
{
    const trust::Verdict* verdict = verdictOf(pair);
    return verdict && verdict->world == trust::TrustWorld::Predefined;
}

std::string authenticationOf(const std::optional<PairView>& pair)
{
    const trust::Verdict* verdict = verdictOf(pair);
    return verdict && verdict->world ? std::string(trust::toText(*verdict->world)) : std::string();
}

Condition connected(const std::optional<PairView>& pair)
{
    return makeCondition("pair-connected", "S-4", pair && pair->session.has_value(),
                         pair ? pair->peerState : std::string());
}

Condition inSync(const std::optional<PairView>& pair)
{
    const auto sync = pair ? pair->sync : PairView::Sync::Unknown;
    Condition result =
        makeCondition("pair-in-sync", "S-4", sync == PairView::Sync::InSync, std::string(toText(sync)));
    if (sync == PairView::Sync::OutOfSync)
        result.state = ConditionState::Waiting;
    return result;
}

Condition serverSide(const Configuration& configuration)
{
    return makeCondition("server-side-done", "D17", configuration.secureConnServer.customize);
}

/// D19: only a certificate that names the secondary is let in where serial numbers count.
Condition namesSecondary(const Configuration& configuration, const HaPairOptions& options)
{
    const auto certificate = certificateIn(configuration.panorama, options.certificate);
    const bool counts = configuration.secureConnServer.authorizeClientSerial;
    const bool isNamed = certificate && trust::matchSerial(*certificate, Serial(options.secondary)).matched;
    return makeCondition("pair-certificate-serial", "D19", isNamed || (certificate && !counts),
                         options.secondary);
}

/// Both profiles, with root and intermediates.
Condition profilesHold(const Configuration& configuration, const HaPairOptions& options)
{
    const std::string& server = configuration.secureConnServer.certificateProfile;
    const bool serverHolds = holdsPath(configuration, server, options.certificate);
    const bool clientHolds =
        holdsPath(configuration, options.certificateProfile, serverCertificateName(configuration));
    return makeCondition("pair-profiles-hold", "D18", serverHolds && clientHolds,
                         !serverHolds   ? server
                         : !clientHolds ? options.certificateProfile
                                        : "");
}

/// E5: as the secondary has typed it.
Condition peerIdentity(const Configuration& configuration)
{
    const std::string& typed = configuration.highAvailability.peerAddress;
    const auto certificate = certificateIn(configuration.panorama, serverCertificateName(configuration));
    const bool isNamed = certificate && trust::matchServerIdentity(*certificate, typed).matched;
    return makeCondition("pair-server-identity", "E5", isNamed, typed);
}

} // namespace

std::vector<Condition> haPairConditions(const ConditionInput& input, Step step)
{
    const auto pair = input.world.pair();
    const HaPairOptions& options = input.plan.haPair;
    const Configuration& candidate = input.world.candidate();
    switch (step) {
    case Step::StagePair: {
        const bool isMade = candidate.panorama.certificates.contains(options.certificate);
        const std::string& key = isMade ? options.certificate : options.signedBy;
        return {connected(pair), serverSide(candidate),
                makeCondition(isMade ? "pair-certificate-present" : "authority-present", "P-4",
                              holdsKeyOf(candidate, key), key)};
    }
    case Step::CommitPair:
        return {connected(pair), namesSecondary(candidate, options), profilesHold(candidate, options)};
    case Step::PairClientOnPeer:
        return {connected(pair), inSync(pair)};
    default: {
        std::vector<Condition> result{connected(pair),
                                      inSync(pair),
                                      serverSide(candidate),
                                      makeCondition("pair-certificate-present", "E12",
                                                    holdsKeyOf(candidate, options.certificate),
                                                    options.certificate),
                                      namesSecondary(candidate, options),
                                      profilesHold(candidate, options)};
        if (options.checkServerIdentity)
            result.push_back(peerIdentity(candidate));
        return result;
    }
    }
}

std::vector<Condition> haPairInverseConditions(const World& world, const PlanState& plan, Step step)
{
    if (plan.kind != WorkflowKind::HaPair)
        return {};
    const auto pair = world.pair();
    if (step == Step::CommitPair) // what the secondary shows and trusts by would be taken away under it
        return {
            makeCondition("pair-client-predefined", "E8", isPairPredefined(pair), authenticationOf(pair))};
    return {
        makeCondition("pair-not-custom-only", "E8", !world.running().secureConnServer.customCertificateOnly)};
}

Condition haPairEvidence(const World& world, const PlanState& plan)
{
    const auto pair = world.pair();
    Condition result = makeCondition("pair-session-new", "F4", false, authenticationOf(pair));
    result.state = ConditionState::Waiting;
    const auto wanted = certificateIn(world.running().panorama, plan.haPair.certificate);
    if (!wanted || !isPairCustom(pair) || pair->session->since < plan.actedAt)
        return result;
    result.measured = pair->session->clientFingerprint();
    if (result.measured == wanted->sha256())
        result.state = ConditionState::Holds;
    return result;
}

std::vector<Condition> pairEnforceConditions(const World& world)
{
    if (!world.running().highAvailability.enabled)
        return {};
    const auto pair = world.pair();
    return {makeCondition("pair-custom", "F3", isPairCustom(pair), authenticationOf(pair))};
}

} // namespace models::workflows
