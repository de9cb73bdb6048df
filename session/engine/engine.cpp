#include "session/engine/engine.h"

#include "session/base/log.h"
#include "session/base/secret_text.h"
#include "session/base/wiping.h"
#include "session/engine/control_impl.h"
#include "session/trust/identity.h"
#include "session/wire/frame.h"

#include <mutex>

namespace session::engine {

class Engine::Impl
{
public:
    Impl(EngineOptions wanted, const base::Clock& clock, EventSink& sink)
        : options(std::move(wanted)),
          control(std::make_unique<Control>(options, clock, sink))
    {
    }

    void send(SessionKey key, const wire::Message& message);

    EngineOptions options;
    std::unique_ptr<Control> control;
    std::mutex startStop;
    bool left = false;
    bool stopped = false;
    std::atomic<bool> running = false;

    std::mutex slot; ///< the policy slot: what is current, and the order in which it became so
    SnapshotPtr current;
    std::uint64_t generation = 0;
};

Engine::Engine(EngineOptions options, const base::Clock& clock, EventSink& sink)
    : m_impl(std::make_unique<Impl>(std::move(options), clock, sink))
{
}

Engine::~Engine()
{
    stop();
}

base::Result<std::string> Engine::start(SnapshotPtr snapshot)
{
    const std::scoped_lock lock(m_impl->startStop);
    if (m_impl->options.channels.empty())
        return base::failure(base::ErrorCode::InvalidArgument, "a server without a channel");
    if (m_impl->running || m_impl->left || m_impl->stopped)
        return base::failure(base::ErrorCode::AlreadyExists, "the engine was started before");
    auto address = m_impl->control->open();
    if (!address)
        return address;
    // As one step: what is published after it reaches the shards, what was published before it gives way.
    const std::scoped_lock slot(m_impl->slot);
    m_impl->current = snapshot;
    m_impl->control->begin(snapshot, *address);
    m_impl->running = true;
    return address;
}

void Engine::leave()
{
    const std::scoped_lock lock(m_impl->startStop);
    if (m_impl->stopped || std::exchange(m_impl->left, true))
        return;
    m_impl->running = false;
    m_impl->control->leave();
}

void Engine::stop()
{
    const std::scoped_lock lock(m_impl->startStop);
    if (std::exchange(m_impl->stopped, true))
        return;
    m_impl->running = false;
    m_impl->control->stop();
}

void Engine::publish(SnapshotPtr snapshot, PublishPlan plan)
{
    const std::scoped_lock lock(m_impl->slot);
    m_impl->current = snapshot;
    ++m_impl->generation;
    if (m_impl->running)
        m_impl->control->publish({m_impl->generation, std::move(snapshot), plan.disconnectAt});
}

SnapshotPtr Engine::current() const
{
    const std::scoped_lock lock(m_impl->slot);
    return m_impl->current;
}

void Engine::send(const base::Serial& serial, wire::Message message)
{
    m_impl->send({trust::foldedSerial(serial), Channel::Management}, message);
    if (auto* config = std::get_if<wire::Config>(&message)) // keys are in it
        base::wipe(config->text);
}

void Engine::sendToPeer(const base::Serial& serial, wire::PeerText text)
{
    m_impl->send({trust::foldedSerial(serial), Channel::Ha}, std::move(text));
}

void Engine::Impl::send(SessionKey key, const wire::Message& message)
{
    base::SecretText payload(wire::encode(message));
    if (payload.reveal().size() > wire::limitAfterWelcome)
        return base::log(base::LogLevel::Error, "a message to " + key.serial + " exceeds the frame limit");
    control->send(std::move(key), std::move(payload));
}

void Engine::disconnectAt(const base::Serial& serial, base::TimePoint when)
{
    m_impl->control->disconnectAt(serial, when);
}

void Engine::visitSessions(std::function<void(std::vector<SessionFacts>)> receive) const
{
    if (m_impl->running)
        return m_impl->control->visit(std::move(receive));
    receive({});
}

const EngineLimits& Engine::limits() const
{
    return m_impl->options.limits;
}

std::optional<double> handshakesPerSecond(const EngineLoad& load)
{
    constexpr std::uint64_t enough = 20;
    if (load.handshakesDone < enough || load.handshakeWork <= std::chrono::nanoseconds(0))
        return std::nullopt;
    const double seconds = std::chrono::duration<double>(load.handshakeWork).count();
    return double(load.shards) * double(load.handshakesDone) / seconds;
}

EngineLoad Engine::load() const
{
    return m_impl->control->load();
}

} // namespace session::engine
