#include "models/workflows/prediction/outcome_desk.h"

#include "models/lifecycle/job.h"
#include "models/lifecycle/lifecycle.h"
#include "session/base/host_port.h"

#include <algorithm>

namespace models::workflows {

using session::base::Serial;
using session::base::TimePoint;
using session::engine::DownReason;

namespace {

/// The manager ended it, for what it runs now.
bool isForTheChange(DownReason reason)
{
    return reason == DownReason::DisconnectWaitEnded || reason == DownReason::NoLongerAllowed ||
           reason == DownReason::NotManaged || reason == DownReason::Replaced;
}

/// Who has taken a push comes again by hanging up.
bool isOfPush(DownReason reason)
{
    return reason == DownReason::ClosedByPeer;
}

} // namespace

const std::string& OutcomeDesk::shownLeaf(const session::engine::Attempt& attempt)
{
    static const std::string none;
    return attempt.evidence.chain.empty() ? none : attempt.evidence.chain.front().sha256();
}

std::string OutcomeDesk::shownWorld(const session::engine::Attempt& attempt)
{
    return std::string(
        session::trust::toText(attempt.verdict.world.value_or(session::trust::TrustWorld::Predefined)));
}

void OutcomeDesk::Alerts::note(const std::string& name, TimePoint time)
{
    isMixed = isMixed || (count > 0 && alert != name);
    alert = name;
    last = time;
    ++count;
}

void OutcomeDesk::judge(const FollowedAct& act, FollowedDevice& device)
{
    if (!act.isPredicted)
        return;
    device.match = compare(device.foretold, device.outcome);
    if (device.match != Match::Wrong)
        return;
    m_lifecycle.announceWrongPrediction(
        {.serial = device.serial,
         .act = act.name,
         .predicted = std::string(session::trust::toText(device.foretold.fate)),
         .predictedReason = device.foretold.reason,
         .happened = std::string(toText(device.outcome.what)),
         .happenedReason = device.outcome.reason.empty() ? device.outcome.alert : device.outcome.reason});
}

/// What it does tells nothing of the act.
void OutcomeDesk::leaveOut(Running& running, const Serial& serial)
{
    FollowedAct* act = find(running.number);
    std::ranges::lower_bound(act->devices, serial, {}, &FollowedDevice::serial)->match = Match::Incomparable;
    running.trails.erase(serial);
    m_unsaved.insert(act->number);
    m_isTold = false;
}

void OutcomeDesk::settle(Running& running, const Serial& serial, bool isOver)
{
    const auto trail = running.trails.find(serial);
    FollowedAct* act = find(running.number);
    if (trail == running.trails.end() || !act)
        return;
    const auto device = std::ranges::lower_bound(act->devices, serial, {}, &FollowedDevice::serial);
    device->outcome = trail->second.outcome(isOver);
    m_isTold = false;
    if (device->outcome.what == Happened::Pending)
        return;
    running.trails.erase(trail);
    m_unsaved.insert(act->number);
    judge(*act, *device);
}

bool OutcomeDesk::Running::isNews(const session::engine::SessionUp& up) const
{
    const auto began = begunWith.find(up.serial);
    return began == begunWith.end() || up.attempt != began->second;
}

bool OutcomeDesk::Running::isByOlderRules(const session::engine::SessionUp& up) const
{
    const auto began = begunWith.find(up.serial);
    const bool wasRefused = began != begunWith.end() && !began->second->verdict.allowed;
    return wasRefused && (!rulesSince || up.attempt->startedAt < *rulesSince);
}

bool OutcomeDesk::Running::isNews(const session::engine::SessionDown& down, TimePoint time) const
{
    const auto began = begunWith.find(down.serial);
    return began == begunWith.end() || time >= began->second->judgedAt;
}

void OutcomeDesk::follow(const session::engine::Event& event)
{
    if (m_running.empty() || event.channel != session::engine::Channel::Management ||
        !event.server.value.empty())
        return;
    if (const auto* refused = std::get_if<session::engine::SessionRefused>(&event.fact))
        return followRefusal(*refused, event.time);
    if (const auto* down = std::get_if<session::engine::SessionDown>(&event.fact)) {
        if (Running* running = runningOf(down->serial); running && running->isNews(*down, event.time)) {
            const bool isPush = find(running->number)->push.has_value();
            running->trails[down->serial].note(OutcomeTrail::End{
                .at = event.time,
                .byItself = !isForTheChange(down->reason) && !(isPush && isOfPush(down->reason))});
            settle(*running, down->serial, false);
        }
    } else if (const auto* up = std::get_if<session::engine::SessionUp>(&event.fact)) {
        if (Running* running = runningOf(up->serial); running && running->isNews(*up)) {
            if (running->isByOlderRules(*up))
                return leaveOut(*running, up->serial);
            running->trails[up->serial].note(
                OutcomeTrail::Return{.at = event.time,
                                     .fingerprint = shownLeaf(*up->attempt),
                                     .world = shownWorld(*up->attempt),
                                     .reverted = whyReverted(find(running->number)->push, *up)});
            settle(*running, up->serial, false);
        }
    }
}

/// Without this push: it could not come with it.
std::optional<std::string> OutcomeDesk::whyReverted(const std::optional<session::base::JobId>& push,
                                                    const session::engine::SessionUp& up) const
{
    const auto* job = push && up.hello.revertedJob == push->value ? m_lifecycle.findJob(*push) : nullptr;
    const bool isOfThis = job && std::ranges::any_of(job->devices, [&up](const auto& device) {
                              return device.serial == up.serial && device.digest == up.hello.revertedDigest;
                          });
    return isOfThis ? std::optional(up.hello.revertedReason) : std::nullopt;
}

void OutcomeDesk::followRefusal(const session::engine::SessionRefused& refused, TimePoint time)
{
    const auto* failed = refused.attempt->verdict.firstFailure();
    if (!failed || failed->id == session::trust::CheckId::Transport)
        return; // its line was cut, or it was too slow
    std::optional<Serial> serial = refused.serial;
    for (auto running = m_running.rbegin(); running != m_running.rend() && !serial; ++running) {
        const auto known = running->byFingerprint.find(shownLeaf(*refused.attempt));
        if (known != running->byFingerprint.end() && !known->second.empty())
            serial = known->second;
    }
    Running* running = serial ? runningOf(*serial) : nullptr;
    if (!running) {
        if (!serial && failed->id == session::trust::CheckId::PeerAlert && refused.alert)
            m_running.back().alerts[session::base::hostOf(refused.attempt->peerAddress)].note(
                refused.alert->name, time);
        return;
    }
    OutcomeTrail::Refusal refusal{.at = time,
                                  .byDevice = failed->id == session::trust::CheckId::PeerAlert,
                                  .alert = refused.alert ? refused.alert->name : std::string()};
    if (!refusal.byDevice && refused.attempt->verdict.reason)
        refusal.reason = session::trust::rowOf(*refused.attempt->verdict.reason).name;
    running->trails[*serial].note(refusal);
    settle(*running, *serial, false);
}

/// Who is to come anew, though it ran the very same already, does so for the commit before the push.
bool OutcomeDesk::isToStay(const FollowedAct& act, const Serial& serial)
{
    const auto device = std::ranges::lower_bound(act.devices, serial, {}, &FollowedDevice::serial);
    return act.isPredicted && device->foretold.fate != session::trust::Fate::ReAuthenticates;
}

void OutcomeDesk::followJob(Running& running)
{
    const auto* job = m_lifecycle.findJob(*find(running.number)->push);
    const TimePoint now = m_lifecycle.clock().now();
    if (!job || job->status == lifecycle::JobStatus::Finished)
        running.due = running.due.value_or(now + m_patience.settle);
    if (!job)
        return;
    for (const auto& device : job->devices) {
        const auto trail = running.trails.find(device.serial);
        if (trail != running.trails.end() && device.result == lifecycle::JobResult::Ok &&
            !trail->second.hasEnded() && isToStay(*find(running.number), device.serial))
            settle(running, device.serial, true); // it ran the very same already
    }
}

/// In TLS 1.2 a client refuses the server before it has shown itself: then only its address is known. Who
/// has gone for the change and was not seen since, where all alerts from its address are the same, has sent
/// them.
void OutcomeDesk::takeNamelessAlerts(Running& running, TimePoint now)
{
    if (now < *running.due + m_patience.settle || running.alerts.empty())
        return;
    std::vector<Serial> heard;
    for (auto& [serial, trail] : running.trails) {
        const auto alerts = running.alerts.find(running.hosts[serial]);
        if (!trail.hasEnded() || alerts == running.alerts.end() || alerts->second.isMixed)
            continue;
        for (int i = 0; i < std::min(2, alerts->second.count); ++i)
            trail.note(OutcomeTrail::Refusal{
                .at = alerts->second.last, .byDevice = true, .alert = alerts->second.alert});
        heard.push_back(serial);
    }
    for (const Serial& serial : heard)
        settle(running, serial, false);
}

void OutcomeDesk::lookAt(Running& running, TimePoint now)
{
    if (find(running.number)->push)
        followJob(running);
    if (!running.due || now < *running.due)
        return;
    takeNamelessAlerts(running, now);
    std::vector<Serial> due;
    for (const auto& [serial, trail] : running.trails) {
        if (!trail.hasEnded() || now >= *running.due + m_patience.away)
            due.push_back(serial);
    }
    for (const Serial& serial : due)
        settle(running, serial, true);
}

} // namespace models::workflows
