// DeviceWork: what becomes of deliveries when sessions come and go, devices answer, and time runs out.
#include "models/lifecycle/devices/device_work.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/devices/device_work_state.h"
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

/// A device tries to come back for at most 5 x 30 s before it takes a push back (panos 3.3); then it still
/// has to come back with its old settings.
constexpr std::chrono::minutes longestRecovery{4};
/// A timer counts milliseconds in an int, and a disconnect wait lasts up to 31 days (D12).
constexpr std::chrono::hours longestTimer{24};
constexpr std::string_view notComeBack = "applied, but it has not come back with it";

} // namespace

void DeviceWork::sessionUp(const engine::SessionUp& up)
{
    for (const auto& active : m_active) {
        const auto found = active->deliveries.find(foldedSerial(up.serial));
        if (found == active->deliveries.end() || found->second.done)
            continue;
        if (active->textsReady)
            resumeSession(*active, found->second, up);
        else if (active->recovered)
            found->second.early = up;
    }
    m_opened = {};
    removeFinished();
}

void DeviceWork::resumeSession(Active& active, Delivery& delivery, const engine::SessionUp& up)
{
    if (active.type == JobType::CommitAll)
        return resumePush(active, delivery, up);
    if (!delivery.sentOver)
        send(active, delivery, up.connection);
    else if (provesOperation(active.verb, active.arguments, up.hello))
        finish(active, delivery, {.result = JobResult::Ok, .detail = {}});
    else if (*delivery.sentOver != up.connection)
        finish(active, delivery, {.detail = "its session ended before it answered"});
}

/// This hello was said after whatever was applied before.
void DeviceWork::resumePush(Active& active, Delivery& delivery, const engine::SessionUp& up)
{
    const wire::Hello& hello = up.hello;
    if (!delivery.digest.empty() && hello.configDigest == delivery.digest) {
        delivery.problem =
            whyUnproven(delivery.pushed(), {hello.clientCertificateSource, hello.localSettings});
        if (!delivery.problem.empty())
            return notProven(active, delivery);
        return finish(active, delivery, {.result = JobResult::Ok, .detail = delivery.notes});
    }
    if (hello.revertedJob == active.id.value && hello.revertedDigest == delivery.digest) {
        m_reactions.reverted({delivery.serial, delivery.digest, hello.revertedReason});
        return finish(active, delivery,
                      {.detail = "reverted by the device: " + hello.revertedReason, .isTold = true});
    }
    if (delivery.isApplied)
        return finish(active, delivery,
                      {.detail = "it came back with another configuration than was pushed", .isTold = true});
    if (active.recovered && !delivery.text) // what was pushed runs here no more
        return finish(active, delivery, {.detail = "manager restarted", .isTold = true});
    send(active, delivery, up.connection);
}

/// P-4: the certificate that it was told to get is not there. It goes on asking for it, and comes again then.
void DeviceWork::notProven(Active& active, Delivery& delivery)
{
    const bool isFirst = !std::exchange(delivery.isApplied, true);
    if (isFirst)
        active.movedAt = std::chrono::steady_clock::now();
    if (DeviceJob* device = rowOf(active, delivery)) {
        device->isApplied = true;
        device->status = JobStatus::Active;
        device->detail = delivery.shortfall();
    }
    if (isFirst)
        awaitReturn(active, delivery);
}

/// What nobody asked for: of the certificate that a push on trial lacks.
void DeviceWork::heardNews(const engine::DeviceAnswered& answered)
{
    const wire::Result& news = answered.result;
    for (const auto& active : m_active) {
        const auto found = active->deliveries.find(foldedSerial(answered.serial));
        if (found == active->deliveries.end() || found->second.done || found->second.problem.empty() ||
            found->second.digest != news.configDigest)
            continue;
        found->second.notes = news.detail;
        if (DeviceJob* device = rowOf(*active, found->second))
            device->detail = found->second.shortfall();
        if (news.ok)
            endSession(answered.serial);
    }
}

/// T8: so that it comes back with what it has now.
void DeviceWork::endSession(const Serial& serial) const
{
    const DeviceRecord* record = m_state.parts.devices.find(serial);
    if (record && record->session)
        m_state.parts.engine->disconnectAt(record->serial, m_state.now() + m_state.disconnectWait());
}

void DeviceWork::sessionDown(const engine::SessionDown& down)
{
    for (const auto& active : m_active) {
        const auto found = active->deliveries.find(foldedSerial(down.serial));
        if (found == active->deliveries.end() || found->second.done ||
            found->second.sentOver != down.connection)
            continue;
        if (active->type != JobType::CommitAll || found->second.isApplied)
            continue; // may have been done: its next hello or the deadline tells
        found->second.sentOver.reset();
        found->second.waitsForUs = false;
        if (found->second.chances < Delivery::mostChances)
            found->second.chanceAt = std::chrono::steady_clock::now();
        if (DeviceJob* device = rowOf(*active, found->second))
            device->status = JobStatus::Pending;
    }
}

void DeviceWork::answered(const engine::DeviceAnswered& answered)
{
    if (answered.result.job == 0)
        return heardNews(answered);
    Active* const active = find(JobId{answered.result.job});
    if (!active)
        return;
    const auto found = active->deliveries.find(foldedSerial(answered.serial));
    if (found == active->deliveries.end() || found->second.done || found->second.isApplied)
        return;
    active->movedAt = std::chrono::steady_clock::now();
    const wire::Result& result = answered.result;
    const bool isPush = active->type == JobType::CommitAll;
    if (!result.ok)
        finish(*active, found->second, {.detail = result.detail, .isTold = true});
    else if (!isPush)
        finish(*active, found->second, {.result = JobResult::Ok, .detail = result.detail});
    else if (result.configDigest != found->second.digest)
        finish(*active, found->second,
               {.detail = "the device reports another configuration than was pushed", .isTold = true});
    else
        applied(*active, found->second, result.detail);
    removeFinished();
}

std::vector<std::pair<DeviceWork::Active*, DeviceWork::Delivery*>>
DeviceWork::beingDoneBy(const Serial& serial)
{
    std::vector<std::pair<Active*, Delivery*>> found;
    for (const auto& active : m_active) {
        const auto delivery = active->deliveries.find(foldedSerial(serial));
        if (delivery != active->deliveries.end() && !delivery->second.done && delivery->second.sentOver)
            found.emplace_back(active.get(), &delivery->second);
    }
    return found;
}

void DeviceWork::certificateRequested(const Serial& serial)
{
    if (m_state.isStandby)
        return; // it is not answered here
    for (const auto& [active, delivery] : beingDoneBy(serial)) {
        delivery->waitsForUs = true;
        if (!std::exchange(delivery->hasAsked, true))
            active->movedAt = std::chrono::steady_clock::now();
    }
}

void DeviceWork::certificateAnswered(const Serial& serial)
{
    for (const auto& [active, delivery] : beingDoneBy(serial)) {
        if (std::exchange(delivery->waitsForUs, false) && delivery->chances++ < Delivery::mostChances)
            delivery->chanceAt = std::chrono::steady_clock::now();
    }
}

/// T8, E7: a change on the device counts from its own commit, with our wait; then it comes back with it.
void DeviceWork::applied(Active& active, Delivery& delivery, const std::string& notes)
{
    delivery.isApplied = true;
    delivery.notes = notes;
    if (DeviceJob* device = rowOf(active, delivery)) {
        device->isApplied = true;
        device->detail = "applied, to be proven by its next session";
        if (!notes.empty())
            device->detail += "; " + notes;
    }
    const DeviceRecord* record = m_state.parts.devices.find(delivery.serial);
    if (record && record->session && record->session->connection == delivery.sentOver)
        endSession(record->serial);
    awaitReturn(active, delivery);
}

/// Each has its own time. The timer runs for the first of them; it asks again then who is next.
void DeviceWork::awaitReturn(Active& active, Delivery& delivery) const
{
    const std::chrono::milliseconds wait = returnWait();
    delivery.returnBy = m_state.now() + wait;
    if (!active.returnDeadline.isActive() || active.returnDeadline.remainingTimeAsDuration() > wait)
        armReturnDeadline(active, wait);
}

std::chrono::milliseconds DeviceWork::pushWait() const
{
    return m_state.parts.options.pushDeadline.value_or(
        std::chrono::seconds(m_state.workspace.running()->manager.pushWaitTime));
}

std::chrono::milliseconds DeviceWork::returnWait() const
{
    return m_state.parts.options.returnDeadline.value_or(
        m_state.disconnectWait() + std::max<std::chrono::milliseconds>(pushWait(), longestRecovery));
}

void DeviceWork::armReturnDeadline(Active& active, std::chrono::milliseconds left)
{
    active.returnDeadline.start(std::clamp<std::chrono::milliseconds>(left, {}, longestTimer));
}

/// Of those who have not taken it: a device that is only slow beside others is none that has failed.
void DeviceWork::deadlinePassed(JobId id)
{
    Active* const active = find(id);
    if (!active)
        return;
    const auto now = std::chrono::steady_clock::now();
    const auto wait = pushWait();
    std::optional<std::chrono::steady_clock::time_point> next;
    for (auto& [serial, delivery] : active->deliveries) {
        if (delivery.done || delivery.isApplied)
            continue;
        const auto end =
            delivery.waitsForUs ? now + wait : std::max(active->movedAt, delivery.chanceAt) + wait;
        if (end <= now)
            giveUp(*active, delivery, delivery.sentOver ? "no answer" : "not connected");
        else
            next = std::min(next.value_or(end), end);
    }
    if (next)
        active->deadline.start(std::chrono::ceil<std::chrono::milliseconds>(*next - now));
    removeFinished();
    m_state.jobs.flush();
}

void DeviceWork::returnDeadlinePassed(JobId id)
{
    Active* const active = find(id);
    if (!active)
        return;
    std::optional<base::TimePoint> next;
    for (auto& [serial, delivery] : active->deliveries) {
        if (!delivery.isApplied || delivery.done)
            continue;
        if (delivery.returnBy <= m_state.now())
            finish(*active, delivery,
                   {.detail = delivery.problem.empty() ? std::string(notComeBack) : delivery.shortfall(),
                    .isTold = !delivery.problem.empty()});
        else
            next = std::min(next.value_or(delivery.returnBy), delivery.returnBy);
    }
    if (next)
        armReturnDeadline(*active, *next - m_state.now());
    removeFinished();
    m_state.jobs.flush();
}

void DeviceWork::cancel(JobId job)
{
    Active* const active = find(job);
    if (!active)
        return;
    for (auto& [serial, delivery] : active->deliveries) {
        if (!delivery.done)
            giveUp(*active, delivery,
                   delivery.isApplied  ? "cancelled after the device had applied it"
                   : delivery.sentOver ? "cancelled after it was sent"
                                       : "cancelled");
    }
    removeFinished();
    m_state.jobs.flush();
}

void DeviceWork::giveUp(Active& active, Delivery& delivery, std::string reason)
{
    finish(active, delivery,
           {.detail = active.recovered && !delivery.isApplied ? "manager restarted" : std::move(reason),
            .isTold = !delivery.wasSent && !active.recovered});
}

} // namespace models::lifecycle
