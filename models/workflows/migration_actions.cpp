#include "models/workflows/migration_actions.h"

#include "models/lifecycle/certificates.h"
#include "models/lifecycle/device_registry.h"
#include "models/lifecycle/eligibility.h"
#include "models/workflows/roll_out.h"
#include "models/workflows/server_side.h"
#include "session/base/dialled_address.h"

#include <QHostAddress>

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::Serial;

namespace {

constexpr int serverCertificateDays = 825;

Step currentStep(const PlanState& plan)
{
    return stepsOf(plan.kind)[plan.current];
}

std::vector<Serial> connectedNow(const lifecycle::Lifecycle& lifecycle)
{
    std::vector<Serial> serials;
    for (const auto& [serial, record] : lifecycle.devices().records()) {
        if (record.session)
            serials.push_back(serial);
    }
    return serials;
}

std::vector<std::string> inverseCommands(const config::Configuration& before,
                                         const config::Configuration& after)
{
    std::vector<std::string> commands;
    for (const config::Edit& edit : config::editsBetween(after, before))
        commands.push_back(config::toCommand(edit));
    return commands;
}

Result<std::vector<config::Edit>> readCommands(const std::vector<std::string>& commands)
{
    std::vector<config::Edit> edits;
    for (const std::string& command : commands) {
        const auto words = config::splitWords(command);
        if (!words)
            return std::unexpected(words.error());
        auto parsed = config::parseEdits(*words, config::NameLimits::Readable);
        if (!parsed)
            return std::unexpected(parsed.error());
        edits.insert(edits.end(), parsed->begin(), parsed->end());
    }
    return edits;
}

session::pki::AlternativeNames namesFor(const std::string& address)
{
    session::pki::AlternativeNames names;
    const auto dialled = session::base::parseDialledAddress(address);
    const std::string host = dialled ? dialled->host : address;
    const bool isAddress = !QHostAddress(QString::fromStdString(host)).isNull();
    (isAddress ? names.ip : names.dns).push_back(host);
    return names;
}

} // namespace

std::optional<Step> stepToTakeBack(const PlanState& plan)
{
    const auto& steps = stepsOf(plan.kind);
    if (plan.abandoned)
        return std::nullopt;
    if (plan.kind == WorkflowKind::RollOut && plan.current >= 2)
        return Step::CommitClients; // the waves go with it
    if (plan.acting)
        return steps[plan.current];
    return plan.current == 0 ? std::nullopt : std::optional(steps[plan.current - 1]);
}

void MigrationActions::act(PlanState& plan, ActionDone done)
{
    plan.failure.clear();
    switch (currentStep(plan)) {
    case Step::StageServer:
        return stageServer(plan, done);
    case Step::StageClients:
        return stageClients(plan, done);
    case Step::CommitServer:
        return commitStep(plan, true, std::move(done));
    case Step::CommitClients:
        return commitStep(plan, false, std::move(done));
    case Step::Waves:
        return startWave(plan, done);
    case Step::Enforce:
        return enforce(plan, std::move(done));
    }
    done(failure(ErrorCode::InvalidArgument, "there is no such step"));
}

void MigrationActions::stageServer(PlanState& plan, const ActionDone& done)
{
    const auto& store = m_lifecycle.candidate().panorama.certificates;
    if (store.contains(plan.serverSide.authority))
        return makeServerCertificate(plan, done);
    lifecycle::GenerateRequest authority;
    authority.name = plan.serverSide.authority;
    authority.subject = plan.serverSide.authority;
    authority.role = session::pki::CertificateRole::CertificateAuthority;
    authority.days = lifecycle::usualAuthorityDays;
    lifecycle::generateCertificate(m_lifecycle, authority, [this, &plan, done](const Result<>& made) {
        if (!made)
            return done(made);
        makeServerCertificate(plan, orUndo(done)); // or its CA would be in its own way
    });
}

void MigrationActions::makeServerCertificate(PlanState& plan, const ActionDone& done)
{
    if (m_lifecycle.candidate().panorama.certificates.contains(plan.serverSide.serverCertificate))
        return setServerSide(plan, done);
    lifecycle::GenerateRequest request;
    request.name = plan.serverSide.serverCertificate;
    request.subject = plan.serverSide.address;
    request.alternativeNames = namesFor(plan.serverSide.address);
    request.role = session::pki::CertificateRole::Server;
    request.signedBy = plan.serverSide.authority;
    request.days = serverCertificateDays;
    lifecycle::generateCertificate(m_lifecycle, request, [this, &plan, done](const Result<>& made) {
        made ? setServerSide(plan, orUndo(done)) : done(made);
    });
}

void MigrationActions::setServerSide(PlanState& plan, const ActionDone& done)
{
    const auto edited = m_lifecycle.edit(serverSideEdits(plan.serverSide));
    if (edited)
        ++plan.current;
    done(edited);
}

ActionDone MigrationActions::orUndo(ActionDone done)
{
    return [this, done = std::move(done)](const Result<>& result) {
        const auto undone = result ? result : m_lifecycle.undo();
        done(undone ? result : undone);
    };
}

void MigrationActions::stageClients(PlanState& plan, const ActionDone& done)
{
    const auto edits = rollOutEdits(plan.rollOut, m_lifecycle.candidate());
    if (!edits)
        return done(std::unexpected(edits.error()));
    const auto edited = m_lifecycle.edit(*edits);
    if (edited)
        ++plan.current;
    done(edited);
}

void MigrationActions::commitStep(PlanState& plan, bool awaitsEvidence, ActionDone done)
{
    const config::Configuration before = m_lifecycle.running();
    const Step step = currentStep(plan);
    const std::string id(toText(step));
    plan.connectedBefore = connectedNow(m_lifecycle);
    plan.actedAt = m_lifecycle.clock().now();
    m_lifecycle.commit("migration: " + id, [=, this, &plan](const lifecycle::CommitOutcome& outcome) {
        if (!outcome.version)
            return done(std::unexpected(outcome.version.error()));
        plan.inverse[id] = inverseCommands(before, m_lifecycle.running());
        plan.acting = awaitsEvidence && outcome.disconnectAt.has_value();
        if (!plan.acting)
            ++plan.current;
        if (step == Step::CommitClients) {
            std::vector<lifecycle::DeviceRecord> records;
            for (const auto& [serial, record] : m_lifecycle.devices().records())
                records.push_back(record);
            std::ranges::sort(records, {}, &lifecycle::DeviceRecord::serial);
            plan.waves = planWaves(plan.rollOut, m_lifecycle.running(), records);
            plan.wave = 0;
        }
        done({});
    });
}

void MigrationActions::startWave(PlanState& plan, const ActionDone& done)
{
    if (plan.wave >= plan.waves.size()) {
        ++plan.current;
        return done({});
    }
    Wave& wave = plan.waves[plan.wave];
    lifecycle::PushRequest request;
    for (WaveDevice& device : wave.devices) {
        const auto* record = m_lifecycle.devices().find(device.serial);
        // Judged anew: it may have been mended since the waves were planned.
        device.cause = record ? whyNotEligible(*record).value_or("") : "not-managed";
        if (device.cause.empty() && !record->session)
            device.cause = "not-connected"; // F5: who is away is unknown, never ready
        device.state = device.cause.empty() ? WaveDeviceState::Queued : WaveDeviceState::Skipped;
        if (device.cause.empty())
            request.serials.push_back(device.serial);
    }
    wave.startedAt = m_lifecycle.clock().now();
    if (request.serials.empty()) {
        wave.state = StepState::Done;
        ++plan.wave;
        return done({});
    }
    const auto job = m_lifecycle.push(request);
    if (!job)
        return done(std::unexpected(job.error()));
    wave.job = *job;
    wave.state = StepState::Running;
    ++plan.wave;
    done({});
}

void MigrationActions::enforce(PlanState& plan, ActionDone done)
{
    const config::Edit only{
        config::Edit::Verb::Set,
        {"deviceconfig", "setting", "management", "secure-conn-server", "custom-certificate-only"},
        {"yes"}};
    if (const auto edited = m_lifecycle.edit({only}); !edited)
        return done(edited);
    commitStep(plan, true, orUndo(std::move(done))); // the candidate is as it was before this step
}

void MigrationActions::takeBack(PlanState& plan, ActionDone done)
{
    const std::optional<Step> step = stepToTakeBack(plan);
    if (!step)
        return done(failure(ErrorCode::InvalidArgument, "no step has been done"));
    if (*step == Step::StageServer || *step == Step::StageClients) {
        const auto reverted = m_lifecycle.revert();
        if (reverted)
            --plan.current;
        return done(reverted);
    }
    const bool anyCustom = std::ranges::any_of(m_lifecycle.devices().records(), [](const auto& entry) {
        const auto& session = entry.second.session;
        return session && session->attempt->verdict.world == session::trust::TrustWorld::Custom;
    });
    if (*step == Step::CommitServer && anyCustom)
        return done(
            failure(ErrorCode::InUse, "devices already come with custom certificates: roll them back first"));
    takeBackCommit(plan, *step, std::move(done));
}

void MigrationActions::takeBackCommit(PlanState& plan, Step step, ActionDone done)
{
    const std::string id(toText(step));
    const auto edits = readCommands(plan.inverse[id]);
    if (!edits)
        return done(std::unexpected(edits.error()));
    if (const auto edited = m_lifecycle.edit(*edits); !edited)
        return done(edited);
    m_lifecycle.commit("roll back: " + id, [this, &plan, id, done](const lifecycle::CommitOutcome& outcome) {
        if (!outcome.version) {
            const auto undone = m_lifecycle.undo();
            return done(std::unexpected(undone ? outcome.version.error() : undone.error()));
        }
        const auto pushed = pushBack(plan.waves);
        plan.inverse.erase(id);
        plan.acting = false;
        plan.abandoned = false;
        plan.stopped = false;
        plan.stopReason.clear();
        plan.waves.clear();
        plan.wave = 0;
        plan.current = 0;
        done(pushed);
    });
}

Result<> MigrationActions::pushBack(const std::vector<Wave>& waves)
{
    lifecycle::PushRequest request;
    for (const Wave& wave : waves) {
        for (const WaveDevice& device : wave.devices) {
            if (wave.job.value != 0 && device.state != WaveDeviceState::Skipped)
                request.serials.push_back(device.serial);
        }
    }
    if (request.serials.empty())
        return {};
    const auto job = m_lifecycle.push(request);
    return job ? Result<>() : std::unexpected(job.error());
}

} // namespace models::workflows
