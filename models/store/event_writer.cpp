#include "models/store/event_writer.h"

#include "models/store/database.h"
#include "models/store/event_chain.h"
#include "models/store/fact_writer.h"
#include "models/store/statistics.h"
#include "models/store/tables.h"
#include "session/base/guarded.h"
#include "session/base/log.h"

#include <algorithm>
#include <chrono>
#include <future>
#include <iterator>
#include <utility>

namespace models::store {

using namespace session;
using base::Result;

namespace {

/// A transaction keeps the other connection waiting: configuration must never wait long.
constexpr std::size_t largestBatch = 1000;
/// So long the first event waits for company: a transaction costs more than the rows in it.
constexpr std::chrono::milliseconds gathering{20};
/// More than a batch: the log must shrink while events come as fast as they can be written.
constexpr std::size_t largestCut = 2 * largestBatch;
/// How often something can have become too old.
constexpr std::chrono::minutes ageing{1};
constexpr std::chrono::seconds betweenTries{1}; ///< to write what the disk has refused

Result<> append(Database& database, ChainLink& head, base::TimePoint time, const EventLine& line)
{
    if (line.kind.empty())
        return {};
    return appendEvent(database, head,
                       {.id = 0, .time = time, .kind = line.kind, .serial = line.serial, .json = line.json});
}

} // namespace

EventWriter::EventWriter(EventWriterOptions options) : m_options(std::move(options)) {}

EventWriter::~EventWriter()
{
    stop();
}

/// Of the record that was written last; the epoch when there is none.
base::TimePoint EventWriter::lastTimeIn(Database& database)
{
    const auto rows = database.rows(QStringLiteral("SELECT time FROM events ORDER BY id DESC LIMIT 1"), {});
    return rows && !rows->empty() ? timeOf(rows->front().value(0)) : base::TimePoint();
}

Result<> EventWriter::start()
{
    std::promise<Result<>> opened;
    auto outcome = opened.get_future();
    m_thread = std::thread([this, opened = std::move(opened)]() mutable {
        // The connection lives and dies on this thread.
        auto database = Database::open(m_options.file, Database::Durability::Normal);
        opened.set_value(database ? Result<>{} : std::unexpected(database.error()));
        if (database) {
            m_clock = LeapGuard(lastTimeIn(**database));
            work(**database);
        }
    });
    Result<> result = outcome.get();
    const std::lock_guard lock(m_mutex);
    m_accepting = result.has_value();
    return result;
}

void EventWriter::accept(const engine::Event& event)
{
    if (!std::holds_alternative<engine::PeerSpoke>(event.fact)) // for nobody else, and long
        enqueue(event);
}

void EventWriter::accept(OwnEvent event)
{
    enqueue(std::move(event));
}

void EventWriter::enqueue(Waiting event)
{
    bool falling = false;
    std::size_t waiting = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_accepting) {
            ++m_lost;
            return;
        }
        if (m_queue.size() >= m_options.capacity) {
            m_queue.pop_front();
            ++m_lost;
            falling = !std::exchange(m_falling, true);
        }
        m_queue.push_back(std::move(event));
        waiting = m_queue.size();
    }
    if (waiting == 1 || waiting == largestBatch) // otherwise it is awake, or gathers
        m_wake.notify_one();
    if (falling) // once, until the disk has caught up
        base::log(base::LogLevel::Warning, "events come faster than they can be stored: the oldest are lost");
}

void EventWriter::setRetention(const EventRetention& retention)
{
    {
        const std::lock_guard lock(m_mutex);
        m_options.retention = retention;
        m_cuts = true;
    }
    m_wake.notify_one();
}

void EventWriter::keep(RevocationRows rows, base::TimePoint now)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_accepting)
            return;
        m_revocation.add(std::move(rows), now);
    }
    m_wake.notify_one();
}

void EventWriter::count(base::TimePoint now, Tally::Names states)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_accepting)
            return;
        m_states.emplace();
        m_states->start = now;
        m_states->states = std::move(states);
    }
    m_wake.notify_one();
}

bool EventWriter::keepValue(const std::string& key, const std::string& value)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_accepting)
            return false;
        m_values[key] = value;
    }
    m_wake.notify_one();
    return true;
}

void EventWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_accepting = false;
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

std::uint64_t EventWriter::lost() const
{
    const std::lock_guard lock(m_mutex);
    return m_lost;
}

std::string EventWriter::problem() const
{
    const std::lock_guard lock(m_mutex);
    for (const std::string* problem : {&m_valueProblem, &m_eventProblem})
        if (!problem->empty())
            return *problem;
    return m_revocationProblem;
}

/// What was refused waits for its time.
bool EventWriter::waits() const
{
    return !m_queue.empty() || m_states || (!m_revocation.isEmpty() && m_revocationProblem.empty()) ||
           (!m_values.empty() && m_valueProblem.empty());
}

bool EventWriter::isNews(std::string& kept, const Result<>& done)
{
    std::string problem = done ? std::string() : done.error().detail;
    const std::lock_guard lock(m_mutex);
    return std::exchange(kept, problem) != problem;
}

void EventWriter::writeValues(Database& database, Values values)
{
    if (values.byKey.empty())
        return;
    const Result<> done = database.transaction([&]() -> Result<> {
        for (const auto& [key, value] : values.byKey)
            if (Result<> written = setMetaValue(database, key, value); !written)
                return written;
        return {};
    });
    const bool isOther = isNews(m_valueProblem, done);
    if (!done && !values.isLastTry) {
        const std::lock_guard lock(m_mutex);
        m_values.merge(values.byKey); // what is newer by now stays
    }
    if (!done && (isOther || values.isLastTry))
        base::log(base::LogLevel::Error, "values could not be stored: " + done.error().detail);
}

void EventWriter::work(Database& database)
{
    Held held;
    while (auto turn = nextTurn(held)) {
        const bool isLastTry = turn->values.isLastTry;
        base::guarded("store", [&] { carryOut(database, *std::move(turn), held); });
        if (isLastTry)
            giveUp(held);
    }
}

std::optional<EventWriter::Turn> EventWriter::nextTurn(Held& held)
{
    Turn turn;
    std::unique_lock lock(m_mutex);
    if (m_queue.empty())
        m_falling = false;
    const bool isHeld = !held.batch.empty();
    // What is too old leaves when nothing happens, too.
    const bool isRefused = isHeld || held.step || !m_valueProblem.empty();
    const auto longest = isRefused ? betweenTries : std::chrono::seconds(ageing);
    const auto isDue = [&] { return m_stopping || (!isHeld && (m_cuts || waits())); };
    if (!m_wake.wait_for(lock, longest, isDue))
        m_cuts = m_cuts || !isRefused;
    turn.values.isLastTry = m_stopping;
    if (m_stopping && !isHeld && !held.step && !waits() && m_revocation.isEmpty() && m_values.empty())
        return std::nullopt;
    if (!isHeld && waits())
        m_wake.wait_for(lock, gathering, [this] { return m_stopping || m_queue.size() >= largestBatch; });
    turn.retention = m_options.retention;
    turn.values.byKey.swap(m_values);
    if (isHeld)
        return turn;
    const auto end = m_queue.begin() + std::ptrdiff_t(std::min(m_queue.size(), largestBatch));
    turn.taken.assign(std::move_iterator(m_queue.begin()), std::move_iterator(end));
    m_queue.erase(m_queue.begin(), end);
    if (!held.step)
        held.step = m_revocation.takeStep();
    turn.states = std::exchange(m_states, std::nullopt);
    m_cuts = false;
    return turn;
}

void EventWriter::carryOut(Database& database, Turn turn, Held& held)
{
    writeValues(database, std::move(turn.values));
    describe(std::move(turn.taken), held.batch);
    const bool isWritten = held.batch.empty() || writeBatch(database, held.batch);
    const std::vector<Described> written =
        isWritten ? std::exchange(held.batch, {}) : std::vector<Described>();
    writeTallies(database, written, turn.states);
    if (isWritten && cut(database, turn.retention)) {
        const std::lock_guard lock(m_mutex);
        m_cuts = true;
    }
    if (isWritten && held.step)
        writeRevocation(database, held.step);
}

/// Behind the last try.
void EventWriter::giveUp(Held& held)
{
    if (!held.batch.empty()) {
        base::log(base::LogLevel::Error, "events could not be stored: " + std::to_string(held.batch.size()));
        const std::lock_guard lock(m_mutex);
        m_lost += held.batch.size();
    }
    if (held.step)
        base::log(base::LogLevel::Warning, "revocation statuses are not kept");
    held = Held();
}

/// Once, whatever becomes of it: what is news to the log is so for the first time only.
EventWriter::Described EventWriter::described(Waiting waiting) const
{
    if (auto* own = std::get_if<OwnEvent>(&waiting))
        return {.time = own->time, .line = std::move(own->line), .event = std::nullopt};
    auto& event = std::get<engine::Event>(waiting);
    EventLine line = m_options.describe(event);
    const base::TimePoint time = event.time;
    return {.time = time, .line = std::move(line), .event = std::move(event)};
}

/// What can't be described is lost, and nothing else.
void EventWriter::describe(std::deque<Waiting> taken, std::vector<Described>& batch)
{
    const std::size_t expected = batch.size() + taken.size();
    for (Waiting& waiting : taken)
        base::guarded("store", [&] { batch.push_back(described(std::move(waiting))); });
    const std::lock_guard lock(m_mutex);
    m_lost += expected - batch.size();
}

/// False: nothing of it is written, and it is to be tried again.
bool EventWriter::writeBatch(Database& database, const std::vector<Described>& batch)
{
    const Result<> done = database.transaction([&]() -> Result<> {
        auto head = readLink(database, keys::eventHead);
        if (!head)
            return std::unexpected(head.error());
        for (const Described& one : batch) {
            Result<> written = one.event ? writeFacts(database, *one.event) : Result<>();
            if (written)
                written = append(database, *head, one.time, one.line);
            if (!written)
                return written;
        }
        return writeLink(database, keys::eventHead, *head);
    });
    if (isNews(m_eventProblem, done) && !done)
        base::log(base::LogLevel::Error, "events could not be stored: " + done.error().detail);
    return done.has_value();
}

/// The step stays until it is written.
void EventWriter::writeRevocation(Database& database, std::optional<RevocationQueue::Step>& step)
{
    Result<> done = base::failure(base::ErrorCode::Storage, "it could not be carried out");
    base::guarded("store", [&] { done = keepRevocation(database, *step); });
    if (done)
        step.reset();
    if (isNews(m_revocationProblem, done) && !done)
        base::log(base::LogLevel::Warning, "revocation statuses are not kept: " + done.error().detail);
}

bool EventWriter::cut(Database& database, const EventRetention& retention)
{
    Retention kept{.records = retention.records};
    if (m_options.now && retention.age > std::chrono::milliseconds(0))
        kept.since = m_clock.believed(m_options.now()) - retention.age;
    bool isMore = false;
    const Result<> done = database.transaction([&]() -> Result<> {
        const auto cut = cutFront(database, kept, largestCut);
        if (!cut)
            return std::unexpected(cut.error());
        isMore = *cut;
        return {};
    });
    if (!done)
        base::log(base::LogLevel::Warning, "old events can not be removed: " + done.error().detail);
    return done && isMore;
}

/// By itself: the log is worth more than the plots, and must not fail with them.
void EventWriter::writeTallies(Database& database, const std::vector<Described>& batch,
                               const std::optional<Tally>& states)
{
    std::vector<const engine::Event*> events;
    for (const Described& one : batch)
        if (one.event)
            events.push_back(&*one.event);
    std::vector<Tally> tallies = tallyBySecond(events);
    if (states)
        tallies.push_back(*states);
    if (tallies.empty())
        return;
    const Result<> done = database.transaction([&] { return addTallies(database, tallies); });
    if (!done)
        base::log(base::LogLevel::Warning, "statistics are not kept: " + done.error().detail);
}

} // namespace models::store
