#include "models/workflows/prediction/outcome_desk.h"

#include "models/lifecycle/commit/versions.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "session/base/host_port.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace models::workflows {

using lifecycle::DeviceRecord;
using session::base::Serial;
using session::base::TimePoint;

namespace {

/// A commit of which is not known yet what version it makes.
constexpr std::string_view unnamedCommit = "commit";

std::string commitName(session::base::PolicyVersion version)
{
    return std::string(unnamedCommit) + " " + std::to_string(version.value);
}

} // namespace

OutcomeDesk::OutcomeDesk(lifecycle::Lifecycle& lifecycle, store::Store& store)
    : OutcomeDesk(lifecycle, store, Patience())
{
}

OutcomeDesk::OutcomeDesk(lifecycle::Lifecycle& lifecycle, store::Store& store, Patience patience)
    : m_lifecycle(lifecycle),
      m_patience(patience),
      m_rows(store)
{
    read();
    m_timer.setInterval(int(patience.look.count()));
    connect(&m_timer, &QTimer::timeout, this, &OutcomeDesk::look);
    using lifecycle::Lifecycle;
    connect(&lifecycle, &Lifecycle::commitBegun, this, [this](quint64 question) {
        if (anybodyIsFollowed())
            begin({.name = std::string(unnamedCommit), .question = question},
                  predictionRequest(m_lifecycle, {}));
    });
    connect(&lifecycle, &Lifecycle::commitOver, this, &OutcomeDesk::endCommit);
    connect(&lifecycle, &Lifecycle::pushBegun, this, [this](session::base::JobId id, const auto& wanted) {
        const auto* job = m_lifecycle.findJob(id);
        if (!job || !anybodyIsFollowed())
            return;
        Beginning beginning{.name = "push " + std::to_string(id.value), .push = id};
        for (const auto& device : job->devices)
            beginning.serials.push_back(device.serial);
        auto request = pushRequest(m_lifecycle, {beginning.serials});
        request.candidate = wanted.settings ? *wanted.settings : m_lifecycle.running(); // what is pushed
        begin(std::move(beginning), std::move(request));
    });
    connect(&lifecycle, &Lifecycle::eventArrived, this, &OutcomeDesk::follow);
}

OutcomeDesk::~OutcomeDesk()
{
    m_rows.flush(m_acts); // what is on its way does not arrive any more
}

bool OutcomeDesk::anybodyIsFollowed() const
{
    return std::ranges::any_of(m_lifecycle.devices().records(),
                               [now = m_lifecycle.clock().now()](const auto& entry) {
                                   return entry.second.session || entry.second.keepsTrying(now);
                               });
}

void OutcomeDesk::begin(Beginning beginning, PredictionRequest request)
{
    FollowedAct act{.number = ++m_lastNumber,
                    .name = std::move(beginning.name),
                    .push = beginning.push,
                    .at = request.now};
    Running running{.number = act.number, .question = beginning.question};
    std::ranges::sort(beginning.serials);
    const auto pushedTo = beginning.push ? std::unordered_set<Serial>() : beingPushedTo();
    for (const DeviceRecord& record : request.records) {
        if (!beginning.serials.empty() && !std::ranges::binary_search(beginning.serials, record.serial))
            continue;
        const bool isTrying = !beginning.push && record.keepsTrying(request.now); // no push reaches it
        if (!record.session && !isTrying) {
            ++act.without;
            continue;
        }
        const auto& attempt = record.session ? record.session->attempt : record.lastRefused;
        act.devices.push_back({.serial = record.serial,
                               .now = record.session ? shownWorld(*attempt) : std::string(refusedState),
                               .shownBefore = shownLeaf(*attempt)});
        if (pushedTo.contains(record.serial)) {
            act.devices.back().match = Match::Incomparable; // it comes anew for the push, whatever this does
            continue;
        }
        running.trails.try_emplace(record.serial);
        running.begunWith.emplace(record.serial, attempt);
        const auto [shown, isFirst] = running.byFingerprint.try_emplace(shownLeaf(*attempt), record.serial);
        if (!isFirst || shown->first.empty())
            shown->second = {}; // a common certificate tells nobody apart
        running.hosts.try_emplace(record.serial, session::base::hostOf(attempt->peerAddress));
    }
    if (act.devices.empty())
        return; // nothing can happen to anybody
    m_acts.push_back(std::move(act));
    m_running.push_back(std::move(running));
    if (beginning.push)
        overtake(m_lastNumber);
    m_rows.keep(*find(m_lastNumber));
    m_timer.start();
    std::erase_if(request.records, [now = request.now](const DeviceRecord& record) {
        return !record.session && !record.keepsTrying(now);
    });
    m_pool.run([request = std::move(request)] { return predictFailures(request); },
               [this, number = m_lastNumber](const auto& rows) { takePrediction(number, rows); });
}

void OutcomeDesk::takePrediction(std::uint64_t number,
                                 const session::base::Result<std::vector<DevicePrediction>>& rows)
{
    FollowedAct* act = find(number);
    if (!act)
        return;
    act->isPredicted = true;
    for (FollowedDevice& device : act->devices) {
        if (!rows) {
            device.foretold.detail = rows.error().detail;
            continue;
        }
        const auto row = std::ranges::lower_bound(*rows, device.serial, {}, &DevicePrediction::serial);
        if (row == rows->end() || row->serial != device.serial)
            continue;
        device.channel = row->channel;
        device.foretold = workflows::foretold(*row);
        if (device.match == Match::Open)
            judge(*act, device);
    }
    m_rows.keep(*act);
    m_isTold = false;
    close();
}

void OutcomeDesk::endCommit(quint64 question, const lifecycle::CommitOutcome& outcome)
{
    const auto running = std::ranges::find(m_running, question, &Running::question);
    if (question == 0 || running == m_running.end())
        return;
    const std::uint64_t number = running->number;
    if (!outcome.version) { // nothing has happened
        m_running.erase(running);
        std::erase_if(m_acts, [number](const FollowedAct& act) { return act.number == number; });
        m_rows.forget(number);
        return;
    }
    if (FollowedAct* act = find(number))
        act->name = commitName(*outcome.version);
    const TimePoint now = m_lifecycle.clock().now();
    running->question = 0;
    beginOfRefused(*running, outcome.committedAt.value_or(now));
    running->due = std::max(now, m_lifecycle.disconnectDeadline().value_or(now)) + m_patience.settle;
    m_isTold = false;
    overtake(number);
    trim();
    m_rows.keep(*find(number));
    tell();
}

/// From now on their attempts meet the new rules.
void OutcomeDesk::beginOfRefused(Running& running, TimePoint at)
{
    running.rulesSince = at;
    for (const FollowedDevice& device : find(running.number)->devices) {
        const auto trail = running.trails.find(device.serial);
        if (device.now == refusedState && trail != running.trails.end() && !trail->second.hasEnded())
            trail->second.note(OutcomeTrail::End{.at = at});
    }
}

void OutcomeDesk::overtake(std::uint64_t number)
{
    const auto newer = std::ranges::find(m_running, number, &Running::number);
    for (auto older = m_running.begin(); older != newer; ++older) {
        FollowedAct* act = find(older->number);
        for (FollowedDevice& device : act->devices) {
            if (!newer->trails.contains(device.serial) || older->trails.erase(device.serial) == 0)
                continue;
            device.match = Match::Incomparable;
            m_isTold = false;
        }
    }
    close();
}

void OutcomeDesk::look()
{
    const TimePoint now = m_lifecycle.clock().now();
    for (Running& running : m_running)
        lookAt(running, now);
    close();
    saveProgress();
    tell();
    if (m_running.empty())
        m_timer.stop();
}

void OutcomeDesk::close()
{
    const auto isSettled = [this](const Running& running) {
        const FollowedAct* act = find(running.number);
        return act->isPredicted && running.question == 0 && running.trails.empty();
    };
    bool hasClosed = false;
    for (const Running& running : m_running) {
        if (!isSettled(running))
            continue;
        FollowedAct* act = find(running.number);
        act->isOver = true;
        m_rows.keep(*act);
        m_unsaved.erase(act->number);
        hasClosed = true;
    }
    if (!hasClosed)
        return;
    m_isTold = false;
    const auto settled = std::stable_partition(m_running.begin(), m_running.end(), std::not_fn(isSettled));
    m_pool.dispose(
        std::vector<Running>(std::make_move_iterator(settled), std::make_move_iterator(m_running.end())));
    m_running.erase(settled, m_running.end());
}

/// The oldest go, and never what is still followed.
void OutcomeDesk::trim()
{
    const auto rows = [this] {
        std::size_t sum = 0;
        for (const FollowedAct& act : m_acts)
            sum += act.devices.size();
        return sum;
    };
    while (m_acts.size() > 1 && (m_acts.size() > actsKept || rows() > devicesKept) && m_acts.front().isOver) {
        m_rows.forget(m_acts.front().number);
        m_acts.pop_front();
    }
}

FollowedAct* OutcomeDesk::find(std::uint64_t number)
{
    const auto act = std::ranges::find(m_acts, number, &FollowedAct::number);
    return act == m_acts.end() ? nullptr : &*act;
}

std::unordered_set<Serial> OutcomeDesk::beingPushedTo() const
{
    std::unordered_set<Serial> serials;
    for (const FollowedAct& act : m_acts) {
        const auto* job = act.push ? m_lifecycle.findJob(*act.push) : nullptr;
        if (!job || job->status == lifecycle::JobStatus::Finished)
            continue;
        for (const auto& device : job->devices)
            if (device.result == lifecycle::JobResult::Pending)
                serials.insert(device.serial);
    }
    return serials;
}

OutcomeDesk::Running* OutcomeDesk::runningOf(const Serial& serial)
{
    const auto running = std::find_if(m_running.rbegin(), m_running.rend(),
                                      [&serial](const Running& one) { return one.trails.contains(serial); });
    return running == m_running.rend() ? nullptr : &*running;
}

void OutcomeDesk::nameInterrupted(FollowedAct& act) const
{
    const auto listed = lifecycle::versions(m_lifecycle);
    for (std::size_t i = 0; listed && i < listed->size(); ++i) { // newest first
        if ((*listed)[i].time >= act.at)
            act.name = commitName((*listed)[i].number);
    }
}

void OutcomeDesk::read()
{
    m_acts = m_rows.read();
    for (FollowedAct& act : m_acts) {
        if (act.name == unnamedCommit)
            nameInterrupted(act);
        act.isOver = true;
        for (FollowedDevice& device : act.devices) {
            if (device.match == Match::Open) // the restart has ended every session
                device.match = Match::Incomparable;
        }
        m_lastNumber = std::max(m_lastNumber, act.number);
    }
    std::erase_if(m_acts, [this](const FollowedAct& act) {
        const bool isNone = act.name == unnamedCommit; // nothing has come of it
        if (isNone)
            m_rows.forget(act.number);
        return isNone;
    });
}

/// Of acts that take long: who has come back so far.
void OutcomeDesk::saveProgress()
{
    const TimePoint now = m_lifecycle.clock().now();
    if (m_unsaved.empty() || now - m_progressSaved < m_patience.keep)
        return;
    m_progressSaved = now;
    for (const std::uint64_t number : std::exchange(m_unsaved, {})) {
        if (const FollowedAct* act = find(number))
            m_rows.keep(*act);
    }
}

void OutcomeDesk::tell()
{
    if (m_isTold)
        return;
    m_isTold = true;
    Q_EMIT changed();
}

} // namespace models::workflows
