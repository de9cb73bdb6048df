// What the manager does in the modelled world.
#include "tests/models/workflows/modelled_world.h"

#include "models/lifecycle/devices/eligibility.h"
#include "models/lifecycle/lifecycle.h"

#include <algorithm>
#include <utility>

namespace support {

using namespace models;
using lifecycle::DeviceRecord;
using lifecycle::JobResult;
using session::base::ErrorCode;
using session::base::failure;
using session::base::JobId;
using session::base::PolicyVersion;
using session::base::TimePoint;

ModelledWorld::Result<> ModelledWorld::edit(std::vector<config::Edit> edits)
{
    const auto next = m_lab->edited(m_candidate, edits);
    if (!next)
        return std::unexpected(next.error());
    m_undo.push_back(m_candidate);
    m_candidate = *next;
    return {};
}

ModelledWorld::Result<> ModelledWorld::undo()
{
    if (m_undo.empty())
        return failure(ErrorCode::NotFound, "there is nothing to undo");
    m_candidate = m_undo.back();
    m_undo.pop_back();
    return {};
}

ModelledWorld::Result<> ModelledWorld::revert()
{
    m_candidate = m_running;
    m_undo.clear();
    return {};
}

void ModelledWorld::generate(lifecycle::GenerateRequest request, Done done)
{
    const auto next = m_lab->generated(m_candidate, request);
    if (!next)
        return done(std::unexpected(next.error()));
    m_undo.push_back(m_candidate);
    m_candidate = *next;
    done({});
}

/// What was predicted happens with the commit or push that follows. What had been said of a device that is
/// still let in was about another one.
void ModelledWorld::noteSaid()
{
    std::erase_if(m_said, [this](const Serial& serial) {
        return m_records.at(serial).session.has_value() && !device(serial).pending;
    });
    m_said.insert(m_drops.begin(), m_drops.end());
    m_drops.clear();
}

void ModelledWorld::foreignEdit()
{
    m_undo.push_back(m_candidate);
    m_candidate = *m_lab->edited(
        m_candidate, {config::setValue({"template", "branch", "description"}, "somebody else's")});
}

void ModelledWorld::foreignRevert()
{
    static_cast<void>(revert());
}

std::optional<workflows::Committed> ModelledWorld::committedSince(PolicyVersion version,
                                                                  const std::string& description) const
{
    return m_lastCommit.version > version && m_lastDescription == description ? std::optional(m_lastCommit)
                                                                              : std::nullopt;
}

void ModelledWorld::commit(std::string description, std::function<void(const lifecycle::CommitOutcome&)> done)
{
    if (whileCommitting)
        whileCommitting(*this);
    noteSaid();
    pass();
    m_lastCommit = {.version = {++m_commits}, .at = m_now};
    m_lastDescription = std::move(description);
    const bool isOther = m_lab->authenticationDigest(m_candidate) != m_lab->authenticationDigest(m_running);
    m_running = m_candidate;
    m_undo.clear();
    noteRunning();
    lifecycle::CommitOutcome outcome{.job = {},
                                     .version = PolicyVersion{std::uint64_t(m_running) + 1},
                                     .findings = {},
                                     .disconnectAt = {},
                                     .committedAt = m_now};
    if (isOther)
        outcome.disconnectAt = m_now;
    for (auto& [serial, record] : m_records) {
        if (isOther && record.session)
            record.session->disconnectAt =
                isJudgedAsRunning(*record.session) ? std::nullopt : std::optional(m_now);
    }
    for (ModelledDevice& device : m_devices) {
        const auto& session = m_records.at(device.serial).session;
        if (!m_hasWaits && session && session->disconnectAt)
            connect(device);
    }
    done(outcome);
}

bool ModelledWorld::isJudgedAsRunning(const lifecycle::OpenSession& session) const
{
    return !lifecycle::isUnderOther(session, m_policies, m_lab->authenticationDigest(m_running));
}

/// The newest takes the place of one that is still on its way.
void ModelledWorld::queue(ModelledDevice& device, ModelledDevice::Pending push)
{
    for (lifecycle::Job& job : m_jobs) {
        if (device.pending && job.id == device.pending->job)
            std::erase_if(job.devices,
                          [&device](const lifecycle::DeviceJob& row) { return row.serial == device.serial; });
    }
    device.pending = push;
}

ModelledWorld::Result<JobId> ModelledWorld::push(const lifecycle::PushRequest& request)
{
    if (std::exchange(m_pushFails, false))
        return failure(ErrorCode::Storage, "the disk is full");
    m_push = request;
    noteSaid();
    pass();
    std::erase_if(m_jobs, [this](const lifecycle::Job& job) {
        return std::ranges::all_of(job.devices, [this, &job](const lifecycle::DeviceJob& row) {
            const auto& record = m_records.at(row.serial); // nothing of it counts any more
            return row.result != JobResult::Pending && record.session &&
                   record.session->since > job.finished.value_or(TimePoint());
        });
    });
    lifecycle::Job job{.id = JobId{m_nextJob++},
                       .type = lifecycle::JobType::CommitAll,
                       .description = "push",
                       .detail = {},
                       .enqueued = m_now,
                       .finished = {},
                       .devices = {}};
    for (const Serial& serial : request.serials) {
        const DeviceRecord& record = m_records.at(serial);
        const int settings = request.settings ? m_lab->number(*request.settings) : m_running;
        lifecycle::DeviceJob row{
            .serial = serial, .detail = {}, .digest = m_lab->textDigest(settings, serial)};
        if (record.session && record.configDigest == row.digest && !device(serial).pending)
            row.result = JobResult::Ok;
        else
            queue(device(serial), {job.id, settings, record.session.has_value()});
        job.devices.push_back(std::move(row));
    }
    m_jobs.push_back(std::move(job));
    return m_jobs.back().id;
}

void ModelledWorld::predict(workflows::PredictionWish wish, std::function<void(workflows::Predictions)> done)
{
    m_wish = wish;
    const auto asked = std::pair(m_candidate, m_running);
    if (whilePredicting)
        whilePredicting(*this);
    const auto candidate = m_lab->edited(wish.ofRunning ? m_running : m_candidate, wish.edits);
    if (!candidate)
        return done(std::unexpected(candidate.error()));
    std::vector<DeviceRecord> records;
    bool isWaiting = false;
    std::string key = std::to_string(*candidate) + '/' + std::to_string(m_running);
    for (const ModelledDevice& device : m_devices) {
        const DeviceRecord& record = m_records.at(device.serial);
        isWaiting = isWaiting || (record.session && record.session->disconnectAt);
        key += '/' + recordKey(record);
        records.push_back(record);
    }
    for (const Serial& serial : wish.scope.pushedTo)
        key += '>' + serial.value;
    const auto request = [&] {
        return workflows::PredictionRequest{.candidate = m_lab->at(*candidate),
                                            .running = m_lab->at(m_running),
                                            .vault = *m_lab->estate.vault,
                                            .factory = *m_lab->estate.factory,
                                            .runningAuthenticationDigest =
                                                m_lab->authenticationDigest(m_running),
                                            .policies = m_policies,
                                            .isWaiting = isWaiting,
                                            .records = records,
                                            .now = m_lab->start,
                                            .serviceBase = {},
                                            .scope = wish.scope,
                                            .knownRevocation = {}};
    };
    const workflows::Predictions& result = m_lab->predict(key, request);
    if (m_dropsAreOf != asked)
        m_drops.clear();
    m_dropsAreOf = asked;
    if (result) {
        for (const auto& row : *result) {
            if (workflows::wouldBeLost(row))
                m_drops.insert(row.serial);
        }
    }
    done(result);
}

void ModelledWorld::foresee(const std::vector<config::Edit>& edits, const std::vector<Serial>& serials,
                            std::function<void(const Result<workflows::WantedDigests>&)> done)
{
    const auto number = m_lab->edited(m_candidate, edits);
    if (!number)
        return done(std::unexpected(number.error()));
    workflows::WantedDigests wanted;
    for (const Serial& serial : serials)
        if (config::managedDevices(m_lab->at(*number)).contains(serial.value))
            wanted.emplace(serial, m_lab->textDigest(*number, serial));
    done(wanted);
}

std::string ModelledWorld::recordKey(const DeviceRecord& record) const
{
    const auto shown = [](const session::engine::AttemptPtr& attempt) {
        return attempt ? attempt->evidence.chain.front().sha256().substr(0, 8) : std::string("-");
    };
    std::string key = record.serial.value + ':' + record.configDigest.substr(0, 8) + ':' +
                      record.clientCertificateSource.substr(0, 1) + shown(record.lastGood) +
                      record.issuedFingerprint.substr(0, 8) + (record.isRefused() ? "!" : "");
    if (lifecycle::isTooOld(record))
        key += 'o';
    if (record.session)
        key += '@' + m_policies.at(record.session->policy).substr(0, 8) +
               record.session->attempt->ownFingerprint.substr(0, 8) +
               (record.session->disconnectAt ? "~" : "");
    return key;
}

std::string ModelledWorld::key(const Looks& looks) const
{
    std::string key = std::to_string(m_running) + '/' + std::to_string(m_candidate) +
                      (m_pushFails ? "!" : "") + (m_delivered.empty() ? "" : "d") +
                      (m_applianceText.empty() ? "" : "c");
    for (const ModelledDevice& device : m_devices) {
        const DeviceRecord& record = m_records.at(device.serial);
        key += '/' + recordKey(record) + '#' + (device.online ? "" : "away ") +
               (device.settings < 0 ? "-" : m_lab->textDigest(device.settings, device.serial).substr(0, 8)) +
               ' ' + std::to_string(device.own) + (m_said.contains(device.serial) ? "s" : "");
        if (device.pending)
            key += (device.pending->wasSent ? 'P' : 'p') +
                   m_lab->textDigest(device.pending->configuration, device.serial).substr(0, 8);
        const TimePoint seen = record.session ? record.session->since
                                              : (record.lastGood ? record.lastGood->judgedAt : TimePoint());
        for (const TimePoint mark : looks.marks)
            key += seen >= mark ? '1' : '0';
        bool isUnderWay = false;
        bool hasFailedSince = false;
        for (const lifecycle::Job& job : m_jobs) {
            const lifecycle::DeviceJob* row = job.find(device.serial);
            isUnderWay = isUnderWay || (row && row->result == JobResult::Pending);
            hasFailedSince = hasFailedSince || (row && row->unprovenSince && seen < *row->unprovenSince);
        }
        for (const JobId id : looks.jobs) {
            const auto job = std::ranges::find(m_jobs, id, &lifecycle::Job::id);
            const lifecycle::DeviceJob* row = job == m_jobs.end() ? nullptr : job->find(device.serial);
            key += row ? std::to_string(int(row->result)) : "-";
        }
        key += m_refusedThere.contains(device.serial) ? "w" : "";
        key += isUnderWay ? "u" : "";
        key += hasFailedSince ? "f" : "";
    }
    return key;
}

} // namespace support
