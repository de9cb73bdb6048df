// The engine's own thread: accepts, spreads connections over the shards, knows which connection speaks for a
// serial on a channel, and follows publications and disconnect waits until all shards have answered. Public
// functions may be called from any thread and only post, but open(), begin() and stop(). Private to this
// folder (Asio).
#pragma once

#include "session/engine/acceptor_impl.h"
#include "session/engine/seldom.h"
#include "session/engine/session_directory.h"
#include "session/engine/shard_impl.h"

#include <map>

namespace session::engine {

class Control final : private ShardOwner
{
public:
    Control(const EngineOptions& options, const base::Clock& clock, EventSink& sink);
    ~Control() override;

    [[nodiscard]] base::Result<std::string> open(); ///< binds; the real address
    void begin(const SnapshotPtr& snapshot, const std::string& address);
    void leave(); ///< blocks until nothing listens and every session has ended
    void stop();

    void publish(Publication publication);
    void send(SessionKey key, base::SecretText payload);
    void disconnectAt(base::Serial serial, base::TimePoint when); ///< of its management session
    void visit(std::function<void(std::vector<SessionFacts>)> receive);
    [[nodiscard]] EngineLoad load() const;

private:
    /// What is known of a publication while shards answer.
    struct Progress
    {
        Publication publication;
        std::size_t applying = 0; ///< shards that have not applied it
        std::size_t waiting = 0;  ///< shards whose wait has not ended
        std::size_t sessions = 0;
    };

    void claim(SessionKey key, SessionPlace place) override;
    void release(SessionKey key, SessionPlace place) override;
    void applied(std::uint64_t generation, std::size_t concerned) override;
    void waitEnded(std::uint64_t generation, std::size_t ended) override;

    void carryOut(const SessionDirectory::Outcome& outcome);
    void published(Progress& progress);
    [[nodiscard]] bool hasRoom() const;
    void take(UniqueDescriptor descriptor, std::string_view network);
    [[nodiscard]] Shard& nextShard();
    void emit(Fact fact);

    const EngineOptions& m_options;
    const base::Clock& m_clock;
    EventSink& m_sink;
    asio::io_context m_context{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work;
    std::thread m_thread;
    std::vector<std::unique_ptr<Shard>> m_shards;
    std::vector<Shard*> m_shardsByTurn;
    SessionDirectory m_directory;
    std::map<std::uint64_t, Progress> m_publications;
    std::shared_ptr<Admission> m_admission; ///< open sockets, those that linger included
    Seldom m_warnings;                      ///< that an address has had its share
    Acceptor m_acceptor;
};

} // namespace session::engine
