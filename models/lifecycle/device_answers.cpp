// DeviceWork: what becomes of deliveries when sessions come and go, devices answer, and time runs out.
#include "models/lifecycle/device_work.h"

#include "models/lifecycle/device_registry.h"
#include "models/lifecycle/device_work_state.h"
#include "session/engine/engine.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::JobId;
using base::Serial;
using trust::foldedSerial;

namespace {

/// What an installed version looks like after the reboot, although the answer was lost with the session.
bool provesOperation(const std::string& verb, const std::map<std::string, std::string>& arguments,
                     const wire::Hello& hello)
{
    const auto version = arguments.find("version");
    return verb == "software-install" && version != arguments.end() &&
           version->second == hello.softwareVersion;
}

/// SHA-256 of the custom certificate that opened this session, "" for the one from birth.
std::string presentedFingerprint(const OpenSession& session)
{
    if (!session.attempt || session.attempt->evidence.chain.empty() ||
        session.attempt->verdict.world == trust::TrustWorld::Predefined)
        return {};
    return session.attempt->evidence.chain.front().sha256();
}

} // namespace

void DeviceWork::sessionUp(const engine::SessionUp& up)
{
    for (const auto& active : m_active) {
        const auto found = active->deliveries.find(foldedSerial(up.serial));
        if (found != active->deliveries.end() && !found->second.done && active->textsReady)
            resumeSession(*active, found->second, up);
    }
    removeFinished();
}

void DeviceWork::resumeSession(Active& active, Delivery& delivery, const engine::SessionUp& up)
{
    if (active.type == JobType::CommitAll) {
        if (!delivery.digest.empty() && up.hello.configDigest == delivery.digest)
            finish(active, delivery, {.result = JobResult::Ok, .detail = {}});
        else if (delivery.text)
            send(active, delivery, up.connection);
        else
            finish(active, delivery, {.detail = "manager restarted"});
        return;
    }
    if (!delivery.sentOver)
        send(active, delivery, up.connection);
    else if (provesOperation(active.verb, active.arguments, up.hello))
        finish(active, delivery, {.result = JobResult::Ok, .detail = {}});
    else if (*delivery.sentOver != up.connection)
        finish(active, delivery, {.detail = "its session ended before it answered"});
}

void DeviceWork::sessionDown(const engine::SessionDown& down)
{
    for (const auto& active : m_active) {
        const auto found = active->deliveries.find(foldedSerial(down.serial));
        if (found == active->deliveries.end() || found->second.done ||
            found->second.sentOver != down.connection)
            continue;
        if (active->type != JobType::CommitAll)
            continue; // may have been done: its next hello or the deadline tells
        found->second.sentOver.reset();
        Job* job = m_state.jobs.change(active->id);
        if (!job)
            continue;
        for (DeviceJob& device : job->devices)
            if (device.serial == found->second.serial)
                device.status = JobStatus::Pending;
    }
}

void DeviceWork::answered(const engine::DeviceAnswered& answered)
{
    const JobId id{answered.result.job};
    const auto active = std::ranges::find(m_active, id, [](const auto& entry) { return entry->id; });
    if (active == m_active.end())
        return;
    const auto found = (*active)->deliveries.find(foldedSerial(answered.serial));
    if (found == (*active)->deliveries.end() || found->second.done)
        return;
    const wire::Result& result = answered.result;
    const bool isPush = (*active)->type == JobType::CommitAll;
    if (!result.ok)
        finish(**active, found->second, {.detail = result.detail});
    else if (isPush && result.configDigest != found->second.digest)
        finish(**active, found->second,
               {.detail = "the device reports another configuration than was pushed"});
    else {
        finish(**active, found->second, {.result = JobResult::Ok, .detail = result.detail});
        if (isPush)
            reAuthenticateIfChanged(answered.serial, result);
    }
    removeFinished();
}

/// T8, E7: a change on the device counts from its own commit, with our wait.
void DeviceWork::reAuthenticateIfChanged(const Serial& serial, const wire::Result& result)
{
    const DeviceRecord* record = m_state.parts.devices.find(serial);
    if (!record || !record->session)
        return;
    if (presentedFingerprint(*record->session) != result.clientCertificateFingerprint)
        m_state.parts.engine->disconnectAt(record->serial, m_state.now() + m_state.disconnectWait());
}

void DeviceWork::deadlinePassed(JobId id)
{
    failRest(id, "no answer", "not connected");
}

void DeviceWork::cancel(JobId job)
{
    failRest(job, "cancelled", "cancelled");
}

void DeviceWork::failRest(JobId id, const std::string& whenSent, const std::string& whenWaiting)
{
    const auto active = std::ranges::find(m_active, id, [](const auto& entry) { return entry->id; });
    if (active == m_active.end())
        return;
    const bool recovered = (*active)->recovered;
    for (auto& [serial, delivery] : (*active)->deliveries)
        if (!delivery.done)
            finish(
                **active, delivery,
                {.detail = recovered ? "manager restarted" : (delivery.sentOver ? whenSent : whenWaiting)});
    removeFinished();
    m_state.jobs.flush();
}

} // namespace models::lifecycle
