#include "session/engine/asio_impl.h"
#include "session/engine/control_impl.h"

#include "session/base/guarded.h"
#include "session/base/log.h"
#include "session/trust/identity.h"

#include <asio/post.hpp>

#include <latch>

namespace session::engine {

namespace {

std::size_t shardCount(const EngineOptions& options)
{
    if (options.shards > 0)
        return options.shards;
    const unsigned cores = std::thread::hardware_concurrency();
    return std::clamp(cores, 2U, 9U) - 1;
}

} // namespace

Control::Control(const EngineOptions& options, const base::Clock& clock, EventSink& sink)
    : m_options(options),
      m_clock(clock),
      m_sink(sink),
      m_work(m_context.get_executor()),
      m_admission(std::make_shared<Admission>(options.limits)),
      m_acceptor(m_context, {[this] { return hasRoom(); },
                             [this](UniqueDescriptor taken, std::string_view network) {
                                 take(std::move(taken), network);
                             }})
{
    for (std::size_t i = 0; i < shardCount(options); ++i)
        m_shards.push_back(std::make_unique<Shard>(ShardSpec{i, options, clock, sink, *this}));
    for (const auto& shard : m_shards)
        m_shardsByTurn.push_back(shard.get());
}

Control::~Control()
{
    stop();
}

base::Result<std::string> Control::open()
{
    return m_acceptor.open(m_options.address, m_options.port);
}

void Control::begin(const SnapshotPtr& snapshot, const std::string& address)
{
    for (const auto& shard : m_shards)
        shard->start(snapshot);
    asio::post(m_context, [this, address] {
        emit(Listening{address, {m_options.channels.begin(), m_options.channels.end()}});
        m_acceptor.begin();
    });
    m_thread = std::thread([this] { base::runGuarded("control", m_context); });
}

void Control::leave()
{
    if (!m_thread.joinable())
        return m_acceptor.close();
    // Counted down when the task has gone, whatever became of it.
    std::latch all(std::ptrdiff_t(m_shards.size()) + 1);
    const auto task = [&all] { return std::shared_ptr<void>(nullptr, [&all](void*) { all.count_down(); }); };
    asio::post(m_context, [this, done = task()] { m_acceptor.close(); });
    for (const auto& shard : m_shards)
        shard->stop(task());
    all.wait();
}

void Control::stop()
{
    asio::post(m_context, [this] { m_acceptor.close(); });
    for (const auto& shard : m_shards)
        shard->stop();
    for (const auto& shard : m_shards)
        shard->join();
    m_work.reset();
    m_context.stop();
    if (m_thread.joinable())
        m_thread.join();
    m_acceptor.close(); // the thread may have ended before it came to the post
}

bool Control::hasRoom() const
{
    return m_admission->hasRoom() && std::ranges::any_of(m_shards, [this](const auto& shard) {
               return shard->handshakes() < m_options.limits.handshakes;
           });
}

EngineLoad Control::load() const
{
    const auto most = m_admission->mostOfOne();
    EngineLoad load{.connections = m_admission->connections(),
                    .connectionsOfOne = most.connections,
                    .beginnersOfOne = most.beginners,
                    .turnedAway = m_admission->turnedAway(),
                    .shards = m_shards.size()};
    for (const auto& shard : m_shards) {
        load.handshakes += shard->handshakes();
        load.handshakesOfOne = std::max(load.handshakesOfOne, shard->handshakes());
        load.handshakesDone += shard->turns().done();
        load.handshakeWork += shard->turns().work();
    }
    return load;
}

/// The shard with the fewest handshakes; those that are equal take turns.
Shard& Control::nextShard()
{
    std::ranges::rotate(m_shardsByTurn, m_shardsByTurn.begin() + 1);
    return **std::ranges::min_element(m_shardsByTurn, {}, &Shard::handshakes);
}

/// Whoever is turned away hears it by the end of the connection, which costs a thousandth of what a handshake
/// does; a device comes again after its back-off.
void Control::take(UniqueDescriptor descriptor, std::string_view network)
{
    auto place = m_admission->admit(network);
    if (!place) {
        if (const auto before = m_warnings.tell(std::chrono::steady_clock::now()))
            base::log(base::LogLevel::Warning,
                      "an address has had its share: connections of it are closed" + timesBefore(*before));
        return;
    }
    nextShard().accept(std::move(descriptor), std::move(place));
}

void Control::claim(SessionKey key, SessionPlace place)
{
    asio::post(m_context, [this, key = std::move(key), place] { carryOut(m_directory.claim(key, place)); });
}

void Control::release(SessionKey key, SessionPlace place)
{
    asio::post(m_context, [this, key = std::move(key), place] { carryOut(m_directory.release(key, place)); });
}

void Control::carryOut(const SessionDirectory::Outcome& outcome)
{
    if (outcome.replaced)
        m_shards[outcome.replaced->shard]->give(outcome.replaced->connection, ConnectionInput::Replaced);
    if (outcome.granted)
        m_shards[outcome.granted->shard]->give(outcome.granted->connection, ConnectionInput::ClaimGranted);
}

void Control::publish(Publication publication)
{
    asio::post(m_context, [this, publication = std::move(publication)] {
        m_publications[publication.generation] = {publication, m_shards.size(), m_shards.size(), 0};
        for (const auto& shard : m_shards)
            shard->apply(publication);
    });
}

void Control::applied(std::uint64_t generation, std::size_t concerned)
{
    asio::post(m_context, [this, generation, concerned] {
        Progress& progress = m_publications.at(generation);
        progress.sessions += concerned;
        if (--progress.applying == 0)
            published(progress);
    });
}

void Control::published(Progress& progress)
{
    const Publication publication = progress.publication;
    emit(PolicyPublished{publication.snapshot->version()});
    if (!publication.disconnectAt) {
        m_publications.erase(publication.generation);
        return;
    }
    emit(DisconnectWaitStarted{*publication.disconnectAt, progress.sessions, std::nullopt});
    progress.sessions = 0; // from here on: how many were ended
    // Shards apply in order, so every older wait is restarted by now and will not end (T8).
    std::erase_if(m_publications, [&](const auto& entry) {
        return entry.first < publication.generation && entry.second.applying == 0;
    });
    for (const auto& shard : m_shards)
        shard->beginWait({publication.generation, *publication.disconnectAt});
}

void Control::waitEnded(std::uint64_t generation, std::size_t ended)
{
    asio::post(m_context, [this, generation, ended] {
        const auto found = m_publications.find(generation);
        if (found == m_publications.end())
            return;
        found->second.sessions += ended;
        if (--found->second.waiting > 0)
            return;
        emit(DisconnectWaitEnded{*found->second.publication.disconnectAt, found->second.sessions});
        m_publications.erase(found);
    });
}

void Control::send(SessionKey key, base::SecretText payload)
{
    asio::post(m_context, [this, key = std::move(key), payload = std::move(payload)]() mutable {
        if (const auto place = m_directory.find(key))
            m_shards[place->shard]->send(place->connection, std::move(payload));
    });
}

void Control::disconnectAt(base::Serial serial, base::TimePoint when)
{
    asio::post(m_context, [this, serial = std::move(serial), when] {
        const auto place = m_directory.find({trust::foldedSerial(serial), Channel::Management});
        if (!place)
            return;
        m_shards[place->shard]->setDisconnect(
            place->connection, when, [this, serial, when] { emit(DisconnectWaitStarted{when, 1, serial}); });
    });
}

void Control::visit(std::function<void(std::vector<SessionFacts>)> receive)
{
    struct Gathering
    {
        std::vector<SessionFacts> all;
        std::size_t missing = 0;
        std::function<void(std::vector<SessionFacts>)> receive;
    };
    auto gathering = std::make_shared<Gathering>();
    gathering->missing = m_shards.size();
    gathering->receive = std::move(receive);
    for (const auto& shard : m_shards) {
        shard->visit([this, gathering](std::vector<SessionFacts> some) {
            asio::post(m_context, [gathering, some = std::move(some)]() mutable {
                std::ranges::move(some, std::back_inserter(gathering->all));
                if (--gathering->missing == 0)
                    gathering->receive(std::move(gathering->all));
            });
        });
    }
}

void Control::emit(Fact fact)
{
    // What concerns the server as a whole is told under the first of its channels.
    m_sink.accept({m_clock.now(), *m_options.channels.begin(), std::move(fact), m_options.serial});
}

} // namespace session::engine
