// Store: facts about devices, and the event log.
#include "models/store/store.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/event_reader.h"
#include "models/store/fact_json.h"

namespace models::store {

using session::base::Result;
using session::base::Serial;

Result<std::vector<DeviceFacts>> Store::devices() const
{
    const auto rows =
        m_database->rows(QStringLiteral("SELECT serial, hello, last_good, last_refused, last_alert,"
                                        " last_down, last_seen, issued_fingerprint FROM devices"));
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<DeviceFacts> result;
    for (const QVariantList& row : *rows) {
        DeviceFacts facts;
        facts.serial = Serial(textOf(row.value(0)));
        readHelloFacts(textOf(row.value(1)), facts);
        facts.lastGood = attemptFromJson(textOf(row.value(2)));
        facts.lastRefused = attemptFromJson(textOf(row.value(3)));
        facts.lastAlert = alertFromJson(textOf(row.value(4)));
        facts.lastDownReason = session::engine::downReasonFrom(textOf(row.value(5)));
        facts.lastSeen = optionalTimeOf(row.value(6));
        facts.issuedFingerprint = textOf(row.value(7));
        result.push_back(std::move(facts));
    }
    return result;
}

Result<> Store::keepImported(const std::vector<DeviceFacts>& devices)
{
    return together([&]() -> Result<> {
        for (const DeviceFacts& facts : devices) {
            const auto kept =
                m_database->run(QStringLiteral("INSERT INTO devices (serial, hello) VALUES (?, ?)"
                                               " ON CONFLICT (serial) DO UPDATE SET hello = CASE"
                                               " WHEN last_seen IS NULL OR hello = '' THEN excluded.hello"
                                               " ELSE json_set(hello, '$.imported',"
                                               " json_extract(excluded.hello, '$.imported')) END"),
                                {column(facts.serial.value), column(importedToJson(facts))});
            if (!kept)
                return kept;
        }
        return {};
    });
}

Result<> Store::setIssuedFingerprint(const Serial& serial, std::string_view fingerprint)
{
    return m_database->run(QStringLiteral("INSERT INTO devices (serial, issued_fingerprint) VALUES (?, ?)"
                                          " ON CONFLICT (serial) DO UPDATE SET"
                                          " issued_fingerprint = excluded.issued_fingerprint"),
                           {column(serial.value), column(fingerprint)});
}

Result<std::vector<StoredEvent>> Store::events(const EventQuery& query) const
{
    return readEvents(*m_database, query);
}

} // namespace models::store
