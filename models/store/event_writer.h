// Writes events, what they tell about devices, and what revocation lookups have found out into the store: an
// EventSink with its own thread and its own connection, one transaction a batch. What the disk refuses is
// tried again, the rest waits; only what is counted for the plots is given up. The queues are bounded; when
// the disk can't follow, the oldest give way, and events are counted. Records are chained (event_chain.h),
// and the oldest leave the log by number and by age. start() and stop() from the thread that owns it, the
// rest from any.
#pragma once

#include "models/store/leap_guard.h"
#include "models/store/revocation_queue.h"
#include "models/store/tally.h"
#include "session/base/error.h"
#include "session/engine/event.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

namespace models::store {

class Database;

/// An event as a line of the log; `kind` is empty for what is not kept as one.
struct EventLine
{
    std::string kind;
    std::string serial;
    std::string json;
};
/// What happened in the manager itself, without an event of the engine: it is written as it stands.
struct OwnEvent
{
    session::base::TimePoint time;
    EventLine line;
};
/// How much of the log is kept.
struct EventRetention
{
    std::uint64_t records = 500'000;
    std::chrono::milliseconds age{0}; ///< 0: however old
};
/// Called on the writer's thread.
using DescribeEvent = std::function<EventLine(const session::engine::Event&)>;

struct EventWriterOptions
{
    QString file;
    DescribeEvent describe;
    std::size_t capacity = 100'000; ///< events that may wait
    EventRetention retention = {};
    /// Against which ages are reckoned; the writer's thread. Without it nothing leaves for its age.
    std::function<session::base::TimePoint()> now = {};
};

class EventWriter final : public session::engine::EventSink
{
public:
    explicit EventWriter(EventWriterOptions options);
    ~EventWriter() override;
    EventWriter(const EventWriter&) = delete;
    EventWriter& operator=(const EventWriter&) = delete;

    /// Opens the connection; nothing is accepted before.
    [[nodiscard]] session::base::Result<> start();
    void accept(const session::engine::Event& event) override;
    void accept(OwnEvent event);
    /// From now on; what is too much leaves in small parts, between the batches.
    void setRetention(const EventRetention& retention);
    /// Adds or replaces these, step by step between the events, and forgets what has ended by `now` (T6).
    void keep(RevocationRows rows, session::base::TimePoint now);
    /// How many devices are in each state now: into the roll-ups, beside what the events tell (V-3).
    void count(session::base::TimePoint now, Tally::Names states);
    /// A value of the store (Store::setValueLater()); false when it takes none any more.
    [[nodiscard]] bool keepValue(const std::string& key, const std::string& value);
    void stop(); ///< writes what waits; idempotent

    [[nodiscard]] std::uint64_t lost() const; ///< events that could not be kept; any thread
    /// Why what waits could not be written; "" when nothing had to wait for that. Any thread.
    [[nodiscard]] std::string problem() const;

private:
    using Waiting = std::variant<session::engine::Event, OwnEvent>;

    [[nodiscard]] static session::base::TimePoint lastTimeIn(Database& database);
    void work(Database& database);
    void enqueue(Waiting event);
    [[nodiscard]] bool waits() const; ///< something to write; the lock is held
    struct Values
    {
        std::map<std::string, std::string> byKey;
        bool isLastTry = false;
    };
    void writeValues(Database& database, Values values);
    /// What is taken out of the queues at once.
    struct Turn
    {
        std::deque<Waiting> taken;
        Values values;
        EventRetention retention;
        std::optional<Tally> states;
    };
    /// As it will stand in the log, with what it tells of devices.
    struct Described
    {
        session::base::TimePoint time;
        EventLine line;
        std::optional<session::engine::Event> event; ///< nullopt: the manager's own
    };
    /// Until it is written.
    struct Held
    {
        std::vector<Described> batch;
        std::optional<RevocationQueue::Step> step;
    };
    /// Waits for something to do; nullopt when there is no more.
    [[nodiscard]] std::optional<Turn> nextTurn(Held& held);
    void carryOut(Database& database, Turn turn, Held& held);
    void giveUp(Held& held);
    [[nodiscard]] Described described(Waiting waiting) const;
    void describe(std::deque<Waiting> taken, std::vector<Described>& batch);
    [[nodiscard]] bool writeBatch(Database& database, const std::vector<Described>& batch);
    void writeRevocation(Database& database, std::optional<RevocationQueue::Step>& step);
    /// Keeps it for problem(); true when it is another than the last time.
    [[nodiscard]] bool isNews(std::string& kept, const session::base::Result<>& done);
    /// One part; true when there is more.
    [[nodiscard]] bool cut(Database& database, const EventRetention& retention);
    void writeTallies(Database& database, const std::vector<Described>& batch,
                      const std::optional<Tally>& states);

    EventWriterOptions m_options;
    LeapGuard m_clock{{}}; ///< of the writer's thread
    std::thread m_thread;
    mutable std::mutex m_mutex; ///< the writer queue
    std::condition_variable m_wake;
    std::deque<Waiting> m_queue;
    RevocationQueue m_revocation;
    std::optional<Tally> m_states;               ///< the newest that waits
    std::map<std::string, std::string> m_values; ///< the newest of each key
    std::string m_valueProblem;                  ///< why they were refused when they were tried last
    std::string m_eventProblem;                  ///< likewise
    std::string m_revocationProblem;             ///< likewise
    std::uint64_t m_lost = 0;
    bool m_falling = false; ///< behind: events are lost until the queue is empty again
    bool m_accepting = false;
    bool m_stopping = false;
    bool m_cuts = true; ///< more has to leave than has left
};

} // namespace models::store
