#include "models/workflows/plans/plan_proofs.h"

#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/wildfire_conditions.h"

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;

namespace {

Proof proofOf(const DeviceRecord& record)
{
    Proof proof{.serial = record.serial};
    if (!record.session)
        return proof;
    const auto& attempt = *record.session->attempt;
    if (!attempt.evidence.chain.empty())
        proof.fingerprint = attempt.evidence.chain.front().sha256();
    if (attempt.verdict.world)
        proof.world = session::trust::toText(*attempt.verdict.world);
    proof.since = record.session->since;
    return proof;
}

std::vector<Serial> concernedBy(const PlanState& plan, Step step)
{
    if (step == Step::FirstSession)
        return {plan.newDevice.serial};
    if (step == Step::ApplianceCommit)
        return {plan.wildfire.appliance};
    if (actOf(step) == Act::Instruct)
        return plan.clientCertificate.devices;
    if (awaitsSessions(step))
        return plan.connectedBefore;
    std::vector<Serial> serials;
    if (actOf(step) != Act::Waves)
        return serials;
    for (const Wave& wave : plan.waves) {
        for (const WaveDevice& device : wave.devices) {
            if (device.state == WaveDeviceState::ReAuthenticated)
                serials.push_back(device.serial);
        }
    }
    return serials;
}

/// Of the two managers' session, whichever end of it this one is.
const Serial& clientOf(const lifecycle::PairView& pair)
{
    return pair.session->isDialled ? pair.serial : pair.peerSerial;
}

std::vector<Proof> proofsOfPair(const World& world)
{
    const auto pair = world.pair();
    if (!pair || !pair->session)
        return {};
    Proof proof{.serial = clientOf(*pair),
                .fingerprint = pair->session->clientFingerprint(),
                .since = pair->session->since};
    if (const auto& trust = pair->session->attempt->verdict.world)
        proof.world = session::trust::toText(*trust);
    return {std::move(proof)};
}

} // namespace

std::vector<Proof> proofsOf(const PlanState& plan, Step step, const World& world)
{
    if (awaitsPeer(step))
        return proofsOfPair(world);
    std::vector<Proof> proofs;
    for (const Serial& serial : concernedBy(plan, step)) {
        if (const auto* record = world.find(serial))
            proofs.push_back(proofOf(*record));
    }
    if (step == Step::ApplianceCommit &&
        !proofs.empty()) { // what it serves firewalls with, not what it is here
        const Condition serves = applianceServes(world, plan);
        if (serves.state == ConditionState::Holds)
            proofs = {{.serial = plan.wildfire.appliance, .fingerprint = serves.measured, .world = "custom"}};
    }
    return proofs;
}

Fingerprints fingerprintsOf(const World& world)
{
    Fingerprints found;
    const auto& running = world.running();
    if (const auto certificate = certificateIn(running.panorama, serverCertificateName(running)))
        found["panorama"] = certificate->sha256();
    for (const auto& [serial, collector] : running.logCollectors) { // A6: beside what it shows as a client
        if (const auto certificate = certificateIn(running.panorama, serverCertificateName(running, serial)))
            found[serial + " (server)"] = certificate->sha256();
    }
    for (const auto& [serial, record] : world.records()) {
        if (const auto* leaf = record.leaf())
            found[serial.value] = leaf->sha256();
    }
    const auto pair = world.pair();
    if (pair && pair->session)
        found[clientOf(*pair).value + " (HA)"] = pair->session->clientFingerprint();
    return found;
}

} // namespace models::workflows
