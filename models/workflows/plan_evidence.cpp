#include "models/workflows/plan_evidence.h"

#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/ha_pair_conditions.h"
#include "models/workflows/changes/ha_peers.h"
#include "models/workflows/changes/new_device.h"
#include "models/workflows/changes/wildfire_conditions.h"
#include "models/workflows/condition_kit.h"
#include "models/workflows/plans/overrides.h"
#include "models/workflows/standing.h"
#include "models/workflows/wave_progress.h"
#include "session/pki/certificate.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;
using session::trust::TrustWorld;

namespace {

Step currentStepOf(const PlanState& plan)
{
    return stepsOf(plan)[plan.current];
}

/// What custom devices must have been shown since; "" when the step brings no new server certificate.
std::string newServerFingerprint(const PlanState& plan, const World& world)
{
    if (currentStepOf(plan) != Step::CommitServerCertificate || !plan.serverCertificate.collector.empty())
        return {};
    const auto certificate = certificateIn(world.running().panorama, serverCertificateName(world.running()));
    return certificate ? certificate->sha256() : std::string();
}

/// An older session that no wait ends: the commit has brought back the rules that it came up under (T8).
bool isProvenBefore(const lifecycle::OpenSession& session, const World& world)
{
    return !session.disconnectAt && world.isJudgedAsRunning(session);
}

/// Came back after the step's commit, in the world that the step is about, to the certificate that it
/// brought.
bool cameBack(const DeviceRecord& record, const PlanState& plan, const World& world,
              const std::string& fingerprint)
{
    if (!record.session || (record.session->since < plan.actedAt && !isProvenBefore(*record.session, world)))
        return false;
    if (currentStepOf(plan) == Step::Enforce && !isCustom(record))
        return false;
    const auto& attempt = *record.session->attempt;
    return fingerprint.empty() || attempt.verdict.world != TrustWorld::Custom ||
           attempt.ownFingerprint == fingerprint;
}

/// Those that most have failed by, with how many: "12 no answer, 3 unknown-ca".
std::string causesOf(const Wave& wave)
{
    constexpr std::size_t mostNamed = 3;
    std::map<std::string, int> counted;
    for (const WaveDevice& device : wave.devices) {
        if (device.state == WaveDeviceState::Failed)
            ++counted[device.cause.reason];
    }
    std::vector<std::pair<std::string, int>> causes(counted.begin(), counted.end());
    std::ranges::stable_sort(causes, std::ranges::greater{}, &std::pair<std::string, int>::second);
    std::string text;
    for (std::size_t i = 0; i < std::min(causes.size(), mostNamed); ++i)
        text += (i == 0 ? "" : ", ") + std::to_string(causes[i].second) + ' ' + causes[i].first;
    return causes.size() > mostNamed ? text + ", ..." : text;
}

void checkFailureShare(PlanState& plan, const Wave& wave)
{
    const WaveCounts counts = countsOf(wave);
    if (counts.failed <= wave.acceptedFailures || plan.isStopped() ||
        counts.failed * 100 <= plan.rollOut.stopAbovePercent * counts.total)
        return;
    plan.stopCause = StopCause::Failures;
    plan.stopReason = std::to_string(counts.failed) + " of " + std::to_string(counts.total) +
                      " failed in wave " + wave.name + ": " + causesOf(wave);
}

/// What devices of waves have to show, looked up once for each stack and each push.
class WaveLook
{
public:
    WaveLook(const PlanState& plan, const World& world)
        : m_plan(plan),
          m_world(world),
          m_wanted(world.running())
    {
    }

    [[nodiscard]] WaveDevice followed(const Wave& wave, const WaveDevice& device)
    {
        const DeviceRecord* record = m_world.find(device.serial);
        WaveEvidence evidence{.row = rowOf(wave, device.serial),
                              .record = record,
                              .startedAt = wave.startedAt,
                              .source = m_plan.rollOut.source};
        const Step step = currentStepOf(m_plan);
        if (step != Step::DevicePush && !provesCertificate(step))
            evidence.proof = WaveProof::Settings;
        else if (step == Step::DevicePush || m_plan.kind == WorkflowKind::Authority)
            takeWanted(device.serial, evidence);
        else if (evidence.source == ClientSource::Common)
            evidence.commonFingerprint = ofPanorama();
        else
            evidence.authority = authorityOf(m_plan.rollOut.signedBy);
        const WaveDevice progress = progressOf(device, evidence);
        return step == Step::WildfireWaves ? wildfireProgress(progress, m_world, m_plan) : progress;
    }

private:
    /// W-8 moves what its settings say: whoever is predefined, or asks a SCEP server, shows nothing new.
    void takeWanted(const Serial& serial, WaveEvidence& evidence)
    {
        const WantedCertificate& wanted = m_wanted.of(serial);
        evidence.proof = WaveProof::Settings;
        if (wanted.type != "issued" && wanted.type != "local")
            return;
        evidence.proof = WaveProof::SettingsAndCertificate;
        evidence.source = wanted.type == "local" ? ClientSource::Common : ClientSource::IssuedHere;
        evidence.commonFingerprint = wanted.fingerprint;
        evidence.authority = authorityOf(wanted.signedBy);
    }
    const session::pki::Certificate* authorityOf(const std::string& name)
    {
        const auto [place, isNew] = m_authorities.try_emplace(name);
        if (isNew)
            place->second = certificateIn(m_world.running().panorama, name);
        return place->second ? &*place->second : nullptr;
    }
    const std::string& ofPanorama()
    {
        if (!m_common) {
            const auto certificate = certificateIn(m_world.running().panorama, m_plan.rollOut.certificate);
            m_common = certificate ? certificate->sha256() : std::string();
        }
        return *m_common;
    }
    const lifecycle::DeviceJob* rowOf(const Wave& wave, const Serial& serial)
    {
        const auto [place, isNew] = m_rows.try_emplace(wave.job);
        if (const auto* job = isNew ? findJob(m_world, wave.job) : nullptr) {
            for (const lifecycle::DeviceJob& row : job->devices)
                place->second.emplace(row.serial, &row);
        }
        const auto row = place->second.find(serial);
        return row == place->second.end() ? nullptr : row->second;
    }

    const PlanState& m_plan;
    const World& m_world;
    WantedCertificates m_wanted;
    std::optional<std::string> m_common; ///< fingerprint
    std::map<std::string, std::optional<session::pki::Certificate>> m_authorities;
    std::map<session::base::JobId, std::unordered_map<Serial, const lifecycle::DeviceJob*>> m_rows;
};

void followWave(PlanState& plan, Wave& wave, WaveLook& look)
{
    // In a wave that is done, only who was left out can still change.
    for (WaveDevice& device : wave.devices) {
        if (wave.state != StepState::Done || device.state == WaveDeviceState::Skipped)
            device = look.followed(wave, device);
    }
    if (isOver(wave))
        wave.state = countsOf(wave).failed > 0 ? StepState::Failed : StepState::Done;
    checkFailureShare(plan, wave);
}

void followWaves(PlanState& plan, const World& world)
{
    WaveLook look(plan, world);
    for (Wave& wave : plan.waves) {
        // A device that failed or was left out may still come by itself: then its wave is mended.
        if (wave.state != StepState::Locked)
            followWave(plan, wave, look);
    }
    partPeers(plan.waves, plan.wave, world); // a pair may have formed since they were planned
    const bool running =
        std::ranges::any_of(plan.waves, [](const Wave& wave) { return wave.state == StepState::Running; });
    if (!running && !plan.isStopped() && plan.wave >= plan.waves.size())
        ++plan.current;
}

/// I8: a new serial number and a later notAfter; that the key fits, its handshake has proven.
bool isReplaced(const DeviceRecord& record, const PlanState& plan)
{
    const auto before = plan.shownBefore.find(record.serial.value);
    if (!isCustom(record) || record.session->since < plan.actedAt)
        return false;
    const auto& leaf = record.session->attempt->evidence.chain.front();
    return before == plan.shownBefore.end() ||
           (leaf.serialNumber() != before->second.serialNumber && leaf.notAfter() > before->second.notAfter);
}

Condition proofOf(Condition condition, const std::vector<Serial>& serials, const World& world,
                  const DeviceTest& isProven)
{
    std::size_t expected = 0;
    for (const Serial& serial : serials) {
        const DeviceRecord* record = world.find(serial);
        if (!record)
            continue; // taken out of management meanwhile
        ++expected;
        if (!isProven(*record))
            condition.devices.push_back(serial);
    }
    const std::size_t proven = expected - condition.devices.size();
    condition.state = condition.devices.empty() ? ConditionState::Holds : ConditionState::Waiting;
    condition.measured = std::to_string(proven) + " of " + std::to_string(expected);
    return condition;
}

} // namespace

bool hasCustomSession(const DeviceRecord& record)
{
    return record.session && record.session->attempt->verdict.world == TrustWorld::Custom;
}

bool isCustom(const DeviceRecord& record)
{
    const auto& session = record.session;
    if (!session || session->disconnectAt || session->attempt->evidence.chain.empty())
        return false;
    const auto& verdict = session->attempt->verdict;
    if (verdict.world != TrustWorld::Custom || verdict.unverified)
        return false;
    const bool isIssuedHere = record.clientCertificateSource == "issued" && !record.issuedFingerprint.empty();
    return !isIssuedHere || session->attempt->evidence.chain.front().sha256() == record.issuedFingerprint;
}

std::vector<Condition> evidenceOf(const PlanState& plan, const World& world)
{
    const Step step = currentStepOf(plan);
    std::vector<Condition> result;
    if (awaitsPeer(step)) {
        result.push_back(haPairEvidence(world, plan));
    } else if (step == Step::FirstSession) {
        result.push_back(
            proofOf(makeCondition("device-came", plan.newDevice.certificateFirst ? "G2" : "G1", false),
                    {plan.newDevice.serial}, world,
                    [&plan](const DeviceRecord& record) { return hasCome(record, plan); }));
        if (!world.find(plan.newDevice.serial)) // whoever is not managed has not come
            result.back().state = ConditionState::Waiting;
    } else if (step == Step::ApplianceCommit) {
        result.push_back(applianceServes(world, plan));
    } else if (actOf(step) == Act::Instruct) {
        result.push_back(proofOf(makeCondition("certificates-new", "I8", false),
                                 plan.clientCertificate.devices, world,
                                 [&plan](const DeviceRecord& record) { return isReplaced(record, plan); }));
    } else {
        const std::string fingerprint = newServerFingerprint(plan, world);
        result.push_back(
            proofOf(makeCondition(step == Step::Enforce ? "back-custom" : "sessions-back", "F4", false),
                    plan.connectedBefore, world, [&plan, &world, &fingerprint](const DeviceRecord& record) {
                        return cameBack(record, plan, world, fingerprint);
                    }));
    }
    applyOverrides(plan, step, Direction::Forward, result);
    return result;
}

Advance advance(PlanState& plan, const World& world)
{
    const auto steps = stepsOf(plan);
    if (plan.current >= steps.size())
        return Advance::None;
    PlanState before = plan;
    if (plan.acting) {
        const auto evidence = evidenceOf(plan, world);
        if (evidence.front().state == ConditionState::Holds) {
            plan.acting = false;
            ++plan.current;
            const bool isPushNext = plan.current < steps.size() && actOf(steps[plan.current]) == Act::Waves;
            if (plan.kind == WorkflowKind::AddDevice && isPushNext)
                plan.waves = {Wave{.name = plan.newDevice.serial.value,
                                   .state = StepState::Locked,
                                   .job = {},
                                   .startedAt = {},
                                   .devices = {{.serial = plan.newDevice.serial}}}};
        }
    } else if (actOf(steps[plan.current]) == Act::Waves) {
        followWaves(plan, world);
    }
    if (plan == before)
        return Advance::None;
    for (std::size_t i = 0; i < std::min(plan.waves.size(), before.waves.size()); ++i)
        before.waves[i].devices = plan.waves[i].devices;
    return plan == before ? Advance::Devices : Advance::Plan;
}

} // namespace models::workflows
