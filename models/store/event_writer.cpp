#include "models/store/event_writer.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/fact_json.h"
#include "models/store/tables.h"
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
constexpr std::chrono::seconds betweenTries{1}; ///< to write values that the disk has refused

/// Turns one event into changes of the devices table.
class FactWriter
{
public:
    FactWriter(Database& database, base::TimePoint time) : m_database(database), m_time(time) {}

    Result<> operator()(const engine::SessionUp& up) const
    {
        return m_database.run(
            QStringLiteral("INSERT INTO devices (serial, hello, last_good, last_seen) VALUES (?, ?, ?, ?)"
                           " ON CONFLICT (serial) DO UPDATE SET hello = excluded.hello,"
                           " last_good = excluded.last_good, last_seen = excluded.last_seen"),
            {column(up.serial.value), column(helloToJson(up.hello, offsetOf(up.hello.clock))),
             column(up.attempt ? attemptToJson(*up.attempt) : std::string()), column(m_time)});
    }
    Result<> operator()(const engine::SessionRefused& refused) const
    {
        if (!refused.serial)
            return {};
        // Only of devices that are known: anybody can claim a serial before it is proven.
        return m_database.run(
            QStringLiteral(
                "UPDATE devices SET last_refused = ?, last_alert = ?, last_seen = ? WHERE serial = ?"),
            {column(refused.attempt ? attemptToJson(*refused.attempt) : std::string()),
             column(refused.alert ? alertToJson(*refused.alert) : std::string()), column(m_time),
             column(refused.serial->value)});
    }
    Result<> operator()(const engine::SessionDown& down) const
    {
        return m_database.run(
            QStringLiteral("UPDATE devices SET last_down = ?, last_seen = ? WHERE serial = ?"),
            {column(down.reason), column(m_time), column(down.serial.value)});
    }
    Result<> operator()(const engine::DeviceAnswered& answered) const
    {
        return m_database.run(
            QStringLiteral("UPDATE devices SET hello = json_set(hello, '$.configDigest', ?,"
                           " '$.clientCertificateSource', ?, '$.clockOffset', ?)"
                           " WHERE serial = ? AND hello <> ''"),
            {column(answered.result.configDigest), column(answered.result.clientCertificateSource),
             qint64(offsetOf(answered.result.clock).count()), column(answered.serial.value)});
    }
    template <class Other>
    Result<> operator()(const Other&) const
    {
        return {};
    }

private:
    /// A device's clock as it sent it, against ours (K5).
    [[nodiscard]] std::chrono::milliseconds offsetOf(std::int64_t clock) const
    {
        return base::TimePoint(std::chrono::milliseconds(clock)) - m_time;
    }

    Database& m_database;
    base::TimePoint m_time;
};

Result<> write(Database& database, const engine::Event& event, const EventLine& line)
{
    // What a device is known by is what it says to its manager.
    Result<> done = event.channel == engine::Channel::Management
                        ? std::visit(FactWriter(database, event.time), event.fact)
                        : Result<>{};
    if (done && !line.kind.empty())
        done =
            database.run(QStringLiteral("INSERT INTO events (time, kind, serial, json) VALUES (?, ?, ?, ?)"),
                         {column(event.time), column(line.kind), column(line.serial), column(line.json)});
    return done;
}

} // namespace

EventWriter::EventWriter(EventWriterOptions options) : m_options(std::move(options)) {}

EventWriter::~EventWriter()
{
    stop();
}

Result<> EventWriter::start()
{
    std::promise<Result<>> opened;
    auto outcome = opened.get_future();
    m_thread = std::thread([this, opened = std::move(opened)]() mutable {
        // The connection lives and dies on this thread.
        auto database = Database::open(m_options.file, Database::Durability::Normal);
        opened.set_value(database ? Result<>{} : std::unexpected(database.error()));
        if (database)
            work(**database);
    });
    Result<> result = outcome.get();
    const std::lock_guard lock(m_mutex);
    m_accepting = result.has_value();
    return result;
}

void EventWriter::accept(const engine::Event& event)
{
    if (std::holds_alternative<engine::PeerSpoke>(event.fact))
        return; // for nobody else, and long
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
        m_queue.push_back(event);
        waiting = m_queue.size();
    }
    if (waiting == 1 || waiting == largestBatch) // otherwise it is awake, or gathers
        m_wake.notify_one();
    if (falling) // once, until the disk has caught up
        base::log(base::LogLevel::Warning, "events come faster than they can be stored: the oldest are lost");
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

std::string EventWriter::valueProblem() const
{
    const std::lock_guard lock(m_mutex);
    return m_valueProblem;
}

/// What was refused waits for its time.
bool EventWriter::waits() const
{
    return !m_queue.empty() || !m_revocation.isEmpty() || (!m_values.empty() && m_valueProblem.empty());
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
    const std::string problem = done ? std::string() : done.error().detail;
    bool isNews = false;
    {
        const std::lock_guard lock(m_mutex);
        isNews = std::exchange(m_valueProblem, problem) != problem;
        if (!done && !values.isLastTry)
            m_values.merge(values.byKey); // what is newer by now stays
    }
    if (!done && (isNews || values.isLastTry))
        base::log(base::LogLevel::Error, "values could not be stored: " + problem);
}

void EventWriter::work(Database& database)
{
    for (;;) {
        std::deque<engine::Event> batch;
        std::optional<RevocationQueue::Step> step;
        Values values;
        {
            std::unique_lock lock(m_mutex);
            if (m_queue.empty())
                m_falling = false;
            const auto isToWork = [this] { return m_stopping || waits(); };
            if (m_valueProblem.empty())
                m_wake.wait(lock, isToWork);
            else
                m_wake.wait_for(lock, betweenTries, isToWork);
            values.isLastTry = m_stopping;
            if (m_stopping && !waits() && m_values.empty())
                return;
            m_wake.wait_for(lock, gathering, [this] { return m_stopping || m_queue.size() >= largestBatch; });
            const auto end = m_queue.begin() + std::ptrdiff_t(std::min(m_queue.size(), largestBatch));
            batch.assign(std::move_iterator(m_queue.begin()), std::move_iterator(end));
            m_queue.erase(m_queue.begin(), end);
            step = m_revocation.takeStep();
            values.byKey.swap(m_values);
        }
        writeValues(database, std::move(values));
        if (!batch.empty())
            writeBatch(database, batch);
        if (!step)
            continue;
        if (const auto kept = keepRevocation(database, *step); !kept)
            base::log(base::LogLevel::Warning, "revocation statuses are not kept: " + kept.error().detail);
    }
}

void EventWriter::writeBatch(Database& database, const std::deque<engine::Event>& batch)
{
    const Result<> done = database.transaction([&]() -> Result<> {
        for (const engine::Event& event : batch)
            if (Result<> written = write(database, event, m_options.describe(event)); !written)
                return written;
        return database.run(QStringLiteral("DELETE FROM events WHERE id <= (SELECT MAX(id) FROM events) - ?"),
                            {column(m_options.kept)});
    });
    if (done)
        return;
    base::log(base::LogLevel::Error, "events could not be stored: " + done.error().detail);
    const std::lock_guard lock(m_mutex);
    m_lost += batch.size();
}

} // namespace models::store
