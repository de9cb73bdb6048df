#include "session/agent/device_runner_impl.h"
#include "session/engine/asio_impl.h"

#include "session/base/log.h"

#include <asio/connect.hpp>

namespace session::agent {

using std::chrono::milliseconds;

DeviceRunner::DeviceRunner(DeviceFacts facts, AgentShard& shard)
    : m_shard(shard),
      m_duties(std::move(facts), {shard.services().clock, shard.reader(), shard.services().persist}),
      m_backoff(shard.services().options.initialBackoff, shard.services().options.maximumBackoff),
      m_timer(shard.context()),
      m_certificateTimer(shard.context())
{
    m_slot.granted = [this] { handle(DeviceInput::SlotGranted); };
}

DeviceRunner::~DeviceRunner()
{
    if (m_stream)
        m_stream->abort();
}

void DeviceRunner::handle(DeviceInput input, std::string reason)
{
    const DeviceStep next = step(m_state, input);
    const bool isOther = next.next != m_state;
    if (isOther) {
        ++m_timerNumber; // whatever was awaited is of the past
        m_timer.cancel();
    }
    m_state = next.next;
    for (const DeviceAction action : next.actions)
        perform(action, reason);
    if (isOther)
        armCertificateTimer();
}

base::Result<> DeviceRunner::deliver(DeviceFacts facts)
{
    auto taken = m_duties.deliver(std::move(facts));
    if (taken)
        handle(DeviceInput::Delivered, "delivered");
    return taken;
}

base::Result<> DeviceRunner::configure(std::string localText)
{
    return m_duties.configure(std::move(localText));
}

void DeviceRunner::perform(DeviceAction action, const std::string& reason)
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
        return asio::post(m_shard.context(), [this, number = m_attempt->number] {
            if (isChecking(number))
                endRevocationCheck();
        });
    case DeviceAction::SendHello:
        return sendHello();
    case DeviceAction::ReportUp:
        return emitUp();
    case DeviceAction::ReportRefused:
        return emitRefused();
    case DeviceAction::ReportDown:
        return emitDown(reason);
    case DeviceAction::SayBye:
        return send(wire::Bye{reason, 0});
    case DeviceAction::Close:
        return closeConnection();
    case DeviceAction::CancelTimer:
        return; // handle() does, at every change of state
    case DeviceAction::CountFailure:
        return countFailure();
    case DeviceAction::NextManager:
        ++m_manager;
        return;
    case DeviceAction::FirstManager:
        m_manager = 0;
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
void DeviceRunner::dial()
{
    arm(m_shard.services().options.connectDeadline, DeviceInput::DeadlinePassed);
    const auto& managers = m_duties.managers();
    if (managers.empty())
        return handleLater(DeviceInput::Unreachable);
    auto attempt = std::make_unique<Attempt>();
    attempt->typedAddress = managers[m_manager % managers.size()];
    attempt->startedAt = m_shard.services().clock.now();
    attempt->number = ++m_lastAttempt;
    m_duties.attemptBegan();
    auto address = base::parseDialledAddress(attempt->typedAddress);
    if (!address)
        return handleLater(DeviceInput::Unreachable);
    attempt->address = *std::move(address);
    m_attempt = std::move(attempt);

    std::error_code notNumeric;
    const auto numeric = asio::ip::make_address(m_attempt->address.host, notNumeric);
    m_dialling = std::make_shared<Dialling>(m_shard.context());
    if (!notNumeric)
        return connectTo({asio::ip::tcp::endpoint(numeric, m_attempt->address.port)});
    m_dialling->resolver.async_resolve(
        m_attempt->address.host, std::to_string(m_attempt->address.port),
        [this, dialling = m_dialling](const std::error_code& error,
                                      const asio::ip::tcp::resolver::results_type& results) {
            if (dialling->givenUp)
                return;
            if (error)
                return handle(DeviceInput::Unreachable);
            std::vector<asio::ip::tcp::endpoint> endpoints;
            for (const auto& entry : results)
                endpoints.push_back(entry.endpoint());
            connectTo(endpoints);
        });
}

void DeviceRunner::connectTo(const std::vector<asio::ip::tcp::endpoint>& endpoints)
{
    const auto dialling = m_dialling;
    asio::async_connect(dialling->socket, endpoints,
                        [this, dialling](const std::error_code& error, const asio::ip::tcp::endpoint&) {
                            if (!dialling->givenUp)
                                handle(error ? DeviceInput::Unreachable : DeviceInput::Connected);
                        });
}

/// For failures found while an action runs: the machine must not be entered twice.
void DeviceRunner::handleLater(DeviceInput input)
{
    asio::post(m_shard.context(), [this, input, number = m_timerNumber] {
        if (number == m_timerNumber)
            handle(input);
    });
}

void DeviceRunner::closeConnection()
{
    if (m_dialling) {
        m_dialling->givenUp = true;
        m_dialling->resolver.cancel();
        std::error_code ignored;
        m_dialling->socket.close(ignored);
        m_dialling.reset();
    }
    if (m_stream) {
        engine::attachPeerCheck(m_stream->ssl(), nullptr);
        if (m_state == DeviceState::CutOff)
            m_stream->abort();
        else
            m_stream->close();
        m_stream.reset();
    }
    m_attempt.reset();
}

/// The attempt is still there: it says what went wrong.
void DeviceRunner::countFailure()
{
    std::string why = "unreachable";
    if (m_attempt && m_attempt->refusal) {
        const auto& verdict = m_attempt->refusal->verdict;
        why = verdict.reason ? std::string(trust::rowOf(*verdict.reason).name) : std::string("protocol");
        if (const trust::Check* failure = verdict.firstFailure(); failure && !failure->detail.empty())
            why += ": " + failure->detail;
    }
    auto reverted = m_duties.attemptFailed(why);
    if (!reverted)
        return;
    m_backoff.reset();
    emitFact(engine::SettingsReverted{m_duties.facts().serial, std::move(reverted->digest),
                                      std::move(reverted->reason)});
}

void DeviceRunner::armRetry(bool suggested)
{
    milliseconds delay(0);
    const std::uint64_t random = m_shard.random();
    if (suggested && m_suggestedDelay.count() > 0)
        delay = spread(m_suggestedDelay, random);
    else
        delay = std::max(m_backoff.next(random), m_suggestedDelay);
    if (const auto left = m_duties.trialLeft()) // the last attempt is made when the time is over
        delay = std::min(delay, *left);
    m_suggestedDelay = milliseconds(0);
    arm(delay, DeviceInput::TimerExpired);
}

void DeviceRunner::arm(milliseconds delay, DeviceInput input)
{
    m_timer.expires_after(delay);
    m_timer.async_wait([this, input, number = ++m_timerNumber](const std::error_code& error) {
        if (error || number != m_timerNumber)
            return;
        if (input == DeviceInput::DeadlinePassed && m_attempt)
            m_attempt->refusal = refusedByDeadline("nothing came within the deadline");
        handle(input);
    });
}

void DeviceRunner::watchHeartbeat()
{
    if (m_heartbeat.count() <= 0)
        return;
    m_timer.expires_after(m_heartbeat);
    m_timer.async_wait([this, number = ++m_timerNumber](const std::error_code& error) {
        if (!error && number == m_timerNumber)
            checkHeartbeat();
    });
}

/// The manager pings; the device asks only when a heartbeat has been missed.
void DeviceRunner::checkHeartbeat()
{
    const auto silent = std::chrono::steady_clock::now() - m_lastHeard;
    if (silent >= 3 * m_heartbeat)
        return handle(DeviceInput::HeartbeatLost, "heartbeat-lost");
    if (silent >= m_heartbeat)
        send(wire::Ping{++m_lastPing, false});
    watchHeartbeat();
}

} // namespace session::agent
