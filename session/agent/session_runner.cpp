#include "session/agent/session_runner_impl.h"

#include <exception>

namespace session::agent {

using std::chrono::milliseconds;

SessionRunner::SessionRunner(AgentShard& shard, base::Channel channel)
    : m_shard(shard),
      m_channel(channel),
      m_backoff(shard.services().options.initialBackoff, shard.services().options.maximumBackoff),
      m_timer(shard.context())
{
    m_slot.granted = [this] { handle(DeviceInput::SlotGranted); };
}

SessionRunner::~SessionRunner()
{
    m_timer.cancel();
    m_shard.gate().release(m_slot);
    if (m_attempt)
        m_attempt->letGo();
    if (m_stream)
        m_stream->abort();
}

void SessionRunner::handle(DeviceInput input, DownReason reason)
{
    const DeviceStep next = step(m_state, input);
    const bool isOther = next.next != m_state;
    if (isOther) {
        ++m_timerNumber; // whatever was awaited is of the past
        m_timer.cancel();
    }
    m_state = next.next;
    std::exception_ptr thrown; // the others are due all the same: nothing would wake it again
    const auto carryOut = [&thrown](const auto& task) {
        try {
            task();
        } catch (const std::exception&) {
            thrown = std::current_exception();
        }
    };
    for (const DeviceAction action : next.actions)
        carryOut([&] { perform(action, reason); });
    if (isOther)
        carryOut([&] { stateChanged(); });
    if (!thrown)
        return;
    if (isOther && m_state == DeviceState::Up) // nobody may have heard of it: it comes again
        handleLater(DeviceInput::ProtocolBroken);
    std::rethrow_exception(thrown);
}

bool SessionRunner::isAway() const
{
    return m_state == DeviceState::Idle || m_state == DeviceState::Rebooting ||
           m_state == DeviceState::CutOff || m_state == DeviceState::Stopped;
}

void SessionRunner::perform(DeviceAction action, DownReason reason)
{
    switch (action) {
    case DeviceAction::RequestSlot:
        return m_shard.gate().request(m_slot);
    case DeviceAction::ReleaseSlot:
        return m_shard.gate().release(m_slot);
    case DeviceAction::Dial:
        return dial();
    case DeviceAction::BeginHandshake:
        return beginHandshake();
    case DeviceAction::CheckRevocation:
        return checkRevocation();
    case DeviceAction::EndRevocationCheck:
        return m_attempt->endLookUp();
    case DeviceAction::SendHello:
        return sendHello();
    case DeviceAction::ReportUp:
        return emitUp();
    case DeviceAction::ReportRefused:
        return emitRefused();
    case DeviceAction::ReportDown:
        return emitDown(reason);
    case DeviceAction::SayBye:
        return send(wire::Bye{std::string(toText(reason)), 0});
    case DeviceAction::Close:
        return closeConnection();
    case DeviceAction::CancelTimer:
        return; // handle() does, at every change of state
    case DeviceAction::CountFailure:
        return countFailure();
    case DeviceAction::NextManager:
        ++m_server;
        return;
    case DeviceAction::FirstManager:
        m_server = 0;
        return;
    case DeviceAction::ResetBackoff:
        return m_backoff.reset();
    case DeviceAction::ArmBackoff:
        return armRetry(false);
    case DeviceAction::ArmReconnect:
        return armRetry(true);
    case DeviceAction::ArmReboot:
        return arm(m_shard.services().options.rebootTime, DeviceInput::TimerExpired);
    }
}

/// The address is taken now, the certificate too: what changes during an attempt concerns the next one.
void SessionRunner::dial()
{
    arm(m_shard.services().options.connectDeadline, DeviceInput::DeadlinePassed);
    const std::vector<std::string>& all = servers();
    if (all.empty())
        return handleLater(DeviceInput::Unreachable);
    m_serverAddress = all[m_server % all.size()];
    m_serverSerial.clear();
    AttemptOwner& owner = *this;
    m_attempt = std::make_shared<ClientAttempt>(owner, m_shard, m_serverAddress);
    attemptBegan();
    m_attempt->dial();
}

void SessionRunner::checkRevocation()
{
    if (m_attempt->isFirstLookUp())
        arm(m_attempt->patience(), DeviceInput::DeadlinePassed); // of all rounds
    m_attempt->lookUp();
}

/// For failures found while an action runs: the machine must not be entered twice.
void SessionRunner::handleLater(DeviceInput input)
{
    m_timer.expires_after(milliseconds(0));
    m_timer.async_wait(
        [this, life = std::weak_ptr(m_life), input, number = ++m_timerNumber](const std::error_code& error) {
            if (!error && !life.expired() && number == m_timerNumber)
                handle(input);
        });
}

void SessionRunner::closeConnection()
{
    if (m_attempt)
        m_attempt->letGo();
    if (m_stream) {
        if (m_state == DeviceState::CutOff)
            m_stream->abort();
        else
            m_stream->close();
        m_stream.reset();
    }
    m_attempt.reset();
}

/// The attempt is still there: it says what went wrong.
void SessionRunner::countFailure()
{
    std::string why(unreachable);
    if (m_attempt && m_attempt->refusal) {
        const auto& verdict = m_attempt->refusal->verdict;
        why = verdict.reason ? std::string(trust::rowOf(*verdict.reason).name) : std::string("protocol");
        if (const trust::Check* failure = verdict.firstFailure(); failure && !failure->detail.empty())
            why += ": " + failure->detail;
    }
    attemptFailed(why);
}

void SessionRunner::armRetry(bool suggested)
{
    milliseconds delay(0);
    const std::uint64_t random = m_shard.random();
    if (suggested && m_suggestedDelay.count() > 0)
        delay = spread(m_suggestedDelay, random);
    else
        delay = std::max(m_backoff.next(random), m_suggestedDelay);
    if (const auto left = attemptsEndIn()) // the last attempt is made when the time is over
        delay = std::min(delay, *left);
    m_suggestedDelay = milliseconds(0);
    arm(delay, DeviceInput::TimerExpired);
}

void SessionRunner::arm(milliseconds delay, DeviceInput input)
{
    m_timer.expires_after(delay);
    m_timer.async_wait(
        [this, life = std::weak_ptr(m_life), input, number = ++m_timerNumber](const std::error_code& error) {
            if (error || life.expired() || number != m_timerNumber)
                return;
            // Nobody is there to refuse before there is a connection.
            if (input == DeviceInput::DeadlinePassed && m_attempt && m_state != DeviceState::Connecting)
                m_attempt->refusal = refusedByDeadline("nothing came within the deadline");
            handle(input);
        });
}

void SessionRunner::watchHeartbeat()
{
    if (m_heartbeat.count() <= 0)
        return;
    m_timer.expires_after(m_heartbeat);
    m_timer.async_wait(
        [this, life = std::weak_ptr(m_life), number = ++m_timerNumber](const std::error_code& error) {
            if (!error && !life.expired() && number == m_timerNumber)
                checkHeartbeat();
        });
}

/// The server pings; the device asks only when a heartbeat has been missed.
void SessionRunner::checkHeartbeat()
{
    const auto silent = std::chrono::steady_clock::now() - m_lastHeard;
    if (silent >= 3 * m_heartbeat)
        return handle(DeviceInput::HeartbeatLost, DownReason::HeartbeatLost);
    if (silent >= m_heartbeat)
        send(wire::Ping{++m_lastPing, false});
    watchHeartbeat();
}

} // namespace session::agent
