#include "models/lifecycle/devices/device_work.h"

#include "models/config/device/device_texts.h"
#include "models/lifecycle/commit/push_scope.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/devices/device_work_state.h"
#include "session/base/software_version.h"
#include "session/engine/engine.h"
#include "session/trust/identity.h"

#include <algorithm>
#include <unordered_map>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::JobId;
using base::Result;
using base::Serial;
using trust::foldedSerial;

namespace {

Job newJob(JobType type, std::string description, base::TimePoint now)
{
    return {.id = {},
            .type = type,
            .status = JobStatus::Active,
            .result = JobResult::Pending,
            .description = std::move(description),
            .detail = {},
            .enqueued = now,
            .finished = {},
            .devices = {}};
}

std::string describeOperation(const OperationRequest& request)
{
    std::string text = request.verb;
    for (const auto& [name, value] : request.arguments)
        text += " " + name + " " + value;
    return text;
}

} // namespace

DeviceWork::DeviceWork(LifecycleState& state, Reactions reactions)
    : m_state(state),
      m_reactions(std::move(reactions))
{
}

DeviceWork::~DeviceWork() = default;

DeviceWork::Active& DeviceWork::activate(JobId id)
{
    auto active = std::make_unique<Active>();
    const Job& job = *m_state.jobs.find(id);
    active->id = id;
    active->type = job.type;
    for (std::size_t row = 0; row < job.devices.size(); ++row) {
        const DeviceJob& device = job.devices[row];
        if (device.status == JobStatus::Finished)
            continue;
        active->deliveries.emplace(
            foldedSerial(device.serial),
            Delivery{.serial = device.serial, .text = nullptr, .digest = device.digest, .row = row});
        ++active->open;
    }
    active->deadline.setSingleShot(true);
    QObject::connect(&active->deadline, &QTimer::timeout, &m_state.pool, [this, id] { deadlinePassed(id); });
    active->deadline.start(pushWait());
    active->returnDeadline.setSingleShot(true);
    QObject::connect(&active->returnDeadline, &QTimer::timeout, &m_state.pool,
                     [this, id] { returnDeadlinePassed(id); });
    m_active.push_back(std::move(active));
    return *m_active.back();
}

void DeviceWork::resume()
{
    std::vector<JobId> left;
    for (const Job& job : m_state.jobs.all())
        if (job.status != JobStatus::Finished)
            left.push_back(job.id);
    for (const JobId id : left) {
        const Job& job = *m_state.jobs.find(id);
        // A hello proves that the push arrived, or it is sent again.
        if (job.type == JobType::CommitAll && m_state.parts.engine) {
            Active& active = activate(id);
            active.recovered = true;
            std::vector<Serial> serials;
            for (const auto& [folded, delivery] : active.deliveries)
                serials.push_back(delivery.serial);
            prepareTexts(id, std::move(serials));
            continue;
        }
        // A shell beside no manager only looks: the next manager judges, and writes it down.
        Job* failed = m_state.parts.engine ? m_state.jobs.change(id) : m_state.jobs.changeUnsaved(id);
        for (DeviceJob& device : failed->devices)
            if (device.status != JobStatus::Finished) {
                device.status = JobStatus::Finished;
                device.result = JobResult::Failed;
                device.detail = "manager restarted";
            }
        failed->status = JobStatus::Finished;
        failed->result = JobResult::Failed;
        failed->detail = "manager restarted";
        failed->finished = m_state.now();
    }
    m_state.jobs.flush();
}

Result<JobId> DeviceWork::push(const PushRequest& request)
{
    if (!m_state.parts.engine)
        return failure(ErrorCode::Unsupported,
                       "a push needs a running manager: nobody holds sessions with the devices");
    if (auto serving = m_state.checkServing(); !serving)
        return std::unexpected(serving.error());
    const auto devices = devicesOf(request, *m_state.workspace.running());
    if (!devices)
        return std::unexpected(devices.error());
    Job job = newJob(JobType::CommitAll, describePush(request, *devices), m_state.now());
    for (const Serial& serial : *devices) {
        // The digest is known beforehand, so that a restart between here and the first answer can be judged.
        const DeviceRecord* record = m_state.parts.devices.find(serial);
        job.devices.push_back(
            {.serial = serial,
             .status = JobStatus::Pending,
             .result = JobResult::Pending,
             .detail = {},
             .digest = record && !request.settings ? record->expectedDigest : std::string()});
    }
    const auto id = m_state.jobs.add(std::move(job));
    if (!id)
        return id;
    activate(*id).settings = request.settings;
    prepareTexts(*id, *devices);
    return id;
}

void DeviceWork::prepareTexts(JobId id, std::vector<Serial> serials)
{
    Active* const active = find(id);
    active->textsReady = false;
    m_state.pool.run(
        [configuration = active->settings ? active->settings : m_state.workspace.running(),
         vault = m_state.parts.vault, serials = std::move(serials)] {
            std::vector<Prepared> prepared;
            config::DeviceTexts texts(*configuration, vault);
            std::unordered_map<std::string, std::shared_ptr<const config::SealedText>> byDigest;
            for (const Serial& serial : serials) {
                auto text = texts.of(serial);
                if (text && text->empty())
                    text = failure(ErrorCode::NotFound, "it is in no template stack and no collector group");
                if (!text) {
                    prepared.push_back({serial, std::unexpected(text.error()), {}, {}});
                    continue;
                }
                const std::string digest = config::deviceDigest(text->reveal());
                auto& shared = byDigest[digest];
                if (!shared)
                    shared = std::make_shared<const config::SealedText>(*texts.sealedOf(serial));
                prepared.push_back({serial, shared, digest, texts.certificateSourceOf(serial)});
            }
            return prepared;
        },
        [this, id](std::vector<Prepared> prepared) { texted(id, std::move(prepared)); });
}

void DeviceWork::texted(JobId id, std::vector<Prepared> prepared)
{
    Active* const found = find(id);
    if (!found)
        return; // cancelled
    Active& active = *found;
    active.textsReady = true;
    active.movedAt = std::chrono::steady_clock::now();
    if (active.recovered)
        return recalled(active, std::move(prepared));
    const Doubts doubtful = doubts();
    for (Prepared& device : prepared) {
        const auto at = active.deliveries.find(foldedSerial(device.serial));
        if (at == active.deliveries.end() || at->second.done)
            continue;
        if (!device.text) {
            finish(active, at->second, {.detail = device.text.error().detail, .isTold = true});
            continue;
        }
        at->second.text = *device.text;
        at->second.digest = device.digest;
        if (DeviceJob* row = active.settings ? rowOf(active, at->second) : nullptr)
            row->digest = device.digest;
        at->second.certificateSource = device.certificateSource;
        if (isAlreadyRun(active, at->second, doubtful))
            finish(active, at->second,
                   {.result = JobResult::Ok, .detail = "unchanged: it runs this already"});
        else
            sendIfConnected(active, at->second);
    }
    m_opened = {};
    removeFinished();
    m_state.jobs.flush();
}

/// What was pushed before the restart, as far as it is what runs now.
void DeviceWork::recalled(Active& active, std::vector<Prepared> prepared)
{
    for (Prepared& device : prepared) {
        const auto at = active.deliveries.find(foldedSerial(device.serial));
        if (at == active.deliveries.end() || !device.text || device.digest != at->second.digest)
            continue;
        at->second.text = *device.text;
        at->second.certificateSource = device.certificateSource;
    }
    for (auto& [serial, delivery] : active.deliveries)
        if (const auto early = std::exchange(delivery.early, {}); early && !delivery.done)
            resumeSession(active, delivery, *early);
    m_opened = {};
    removeFinished();
    m_state.jobs.flush();
}

Result<JobId> DeviceWork::operate(const OperationRequest& request)
{
    if (!m_state.parts.engine)
        return failure(ErrorCode::Unsupported, "an operation needs a running manager with live sessions");
    if (auto serving = m_state.checkServing(); !serving)
        return std::unexpected(serving.error());
    if (const auto version = request.arguments.find("version");
        version != request.arguments.end() && !base::parseSoftwareVersion(version->second))
        return failure(ErrorCode::InvalidArgument,
                       "not a software version such as 10.1.6-h3: " + version->second.substr(0, 80));
    const auto devices =
        devicesOf({.templateStack = {}, .serials = request.serials}, *m_state.workspace.running());
    if (!devices)
        return std::unexpected(devices.error());
    Job job = newJob(JobType::Operation, describeOperation(request), m_state.now());
    for (const Serial& serial : *devices)
        job.devices.push_back({.serial = serial,
                               .status = JobStatus::Pending,
                               .result = JobResult::Pending,
                               .detail = {},
                               .digest = {}});
    const auto id = m_state.jobs.add(std::move(job));
    if (!id)
        return id;
    Active& active = activate(*id);
    active.verb = request.verb;
    active.arguments = request.arguments;
    for (auto& [serial, delivery] : active.deliveries)
        sendIfConnected(active, delivery);
    m_state.jobs.flush();
    return id;
}

DeviceWork::Doubts DeviceWork::doubts() const
{
    Doubts result;
    for (const Job& job : m_state.jobs.all()) {
        if (job.type != JobType::CommitAll || (job.finished && job.result == JobResult::Ok))
            continue;
        for (const DeviceJob& row : job.devices) {
            if (!row.unprovenSince)
                continue;
            base::TimePoint& until = result[foldedSerial(row.serial)];
            until = std::max(until, *row.unprovenSince);
        }
    }
    return result;
}

/// By the hello of the session that is open; what another push is changing there is not known yet, and what
/// one that failed has changed only with the next hello, which it is sent this for.
bool DeviceWork::isAlreadyRun(const Active& active, const Delivery& delivery, const Doubts& doubts) const
{
    const DeviceRecord* record = m_state.parts.devices.find(delivery.serial);
    if (!record || !record->session || record->session->helloDigest != delivery.digest ||
        record->configDigest != delivery.digest ||
        !whyUnproven(delivery.pushed(), {record->clientCertificateSource, record->localSettings}).empty())
        return false;
    const auto doubt = doubts.find(foldedSerial(delivery.serial));
    if (doubt != doubts.end() && record->session->since < doubt->second)
        return false;
    return std::ranges::none_of(m_active, [&](const auto& other) {
        const auto found = other->deliveries.find(foldedSerial(delivery.serial));
        return other.get() != &active && other->type == JobType::CommitAll &&
               found != other->deliveries.end() && !found->second.done;
    });
}

void DeviceWork::sendIfConnected(Active& active, Delivery& delivery)
{
    const DeviceRecord* record = m_state.parts.devices.find(delivery.serial);
    if (record && record->session)
        send(active, delivery, record->session->connection);
}

Result<> DeviceWork::sendText(const Active& active, const Delivery& delivery)
{
    if (m_opened.of != delivery.text) {
        auto text = delivery.text->unsealed(m_state.parts.vault);
        if (!text)
            return std::unexpected(text.error());
        m_opened = {delivery.text, *std::move(text)};
    }
    m_state.parts.engine->send(
        delivery.serial,
        wire::Config{.job = active.id.value, .digest = delivery.digest, .text = m_opened.text.reveal()});
    return {};
}

void DeviceWork::send(Active& active, Delivery& delivery, base::ConnectionId connection)
{
    if (active.type == JobType::CommitAll)
        if (const auto isSent = sendText(active, delivery); !isSent)
            return finish(active, delivery, {.detail = isSent.error().detail, .isTold = true});
    delivery.sentOver = connection;
    delivery.wasSent = true;
    if (delivery.chances < Delivery::mostChances)
        delivery.chanceAt = std::chrono::steady_clock::now();
    ++delivery.chances;
    if (active.type != JobType::CommitAll)
        m_state.parts.engine->send(
            delivery.serial,
            wire::Operation{.job = active.id.value, .verb = active.verb, .arguments = active.arguments});
    if (DeviceJob* device = rowOf(active, delivery)) {
        device->status = JobStatus::Active;
        device->digest = delivery.digest;
    }
}

DeviceJob* DeviceWork::rowOf(const Active& active, const Delivery& delivery)
{
    Job* job = m_state.jobs.change(active.id);
    return job ? &job->devices[delivery.row] : nullptr;
}

DeviceWork::Active* DeviceWork::find(JobId id)
{
    const auto found = std::ranges::find(m_active, id, [](const auto& active) { return active->id; });
    return found == m_active.end() ? nullptr : found->get();
}

void DeviceWork::finish(Active& active, Delivery& delivery, Ending ending)
{
    delivery.done = true;
    --active.open;
    if (ending.result == JobResult::Ok)
        active.movedAt = std::chrono::steady_clock::now();
    Job* job = m_state.jobs.change(active.id);
    if (job) {
        DeviceJob& device = job->devices[delivery.row];
        device.status = JobStatus::Finished;
        device.result = ending.result;
        device.detail = std::move(ending.detail);
        if (active.type == JobType::CommitAll && ending.result == JobResult::Failed && !ending.isTold)
            device.unprovenSince = m_state.now();
        if (active.type == JobType::CommitAll)
            m_reactions.pushFinished(active.id, device);
    }
    if (job && active.open == 0)
        settle(*job, m_state.now());
}

void DeviceWork::removeFinished()
{
    std::erase_if(m_active, [](const auto& active) { return active->open == 0; });
}

bool DeviceWork::isPushing(const Serial& serial) const
{
    return std::ranges::any_of(m_active, [&](const auto& active) {
        const auto found = active->deliveries.find(foldedSerial(serial));
        return active->type == JobType::CommitAll && found != active->deliveries.end() &&
               !found->second.done && !found->second.isApplied && found->second.sentOver;
    });
}

} // namespace models::lifecycle
