#include "models/store/fact_writer.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/fact_json.h"

namespace models::store {

using namespace session;
using base::Result;

namespace {

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
             column(attemptToJson(*up.attempt)), column(m_time)});
    }
    Result<> operator()(const engine::SessionRefused& refused) const
    {
        if (!refused.serial)
            return {};
        // Only of devices that are known: anybody can claim a serial before it is proven.
        return m_database.run(
            QStringLiteral(
                "UPDATE devices SET last_refused = ?, last_alert = ?, last_seen = ? WHERE serial = ?"),
            {column(attemptToJson(*refused.attempt)),
             column(refused.alert ? alertToJson(*refused.alert) : std::string()), column(m_time),
             column(refused.serial->value)});
    }
    Result<> operator()(const engine::SessionDown& down) const
    {
        return m_database.run(
            QStringLiteral("UPDATE devices SET last_down = ?, last_seen = ? WHERE serial = ?"),
            {column(std::string(toText(down.reason))), column(m_time), column(down.serial.value)});
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

} // namespace

Result<> writeFacts(Database& database, const engine::Event& event)
{
    // What a device is known by is what it says to its manager.
    return event.channel == engine::Channel::Management
               ? std::visit(FactWriter(database, event.time), event.fact)
               : Result<>{};
}

} // namespace models::store
