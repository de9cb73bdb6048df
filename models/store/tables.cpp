#include "models/store/tables.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/event_chain.h"

#include <iterator>
#include <span>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// Times are milliseconds since the epoch. Serials compare without case (T7).
constexpr const char* firstTables[] = {
    "CREATE TABLE meta (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)",
    "CREATE TABLE versions (number INTEGER PRIMARY KEY, time INTEGER NOT NULL, description TEXT NOT NULL,"
    " author TEXT NOT NULL, text TEXT NOT NULL)",
    "CREATE TABLE candidate_edits (edit_group INTEGER NOT NULL, position INTEGER NOT NULL, command TEXT NOT "
    "NULL,"
    " PRIMARY KEY (edit_group, position)) WITHOUT ROWID",
    "CREATE TABLE jobs (id INTEGER PRIMARY KEY, type TEXT NOT NULL, status TEXT NOT NULL, result TEXT NOT "
    "NULL,"
    " description TEXT NOT NULL, detail TEXT NOT NULL, enqueued INTEGER NOT NULL, finished INTEGER)",
    "CREATE TABLE job_devices (job INTEGER NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,"
    " serial TEXT NOT NULL COLLATE NOCASE, status TEXT NOT NULL, result TEXT NOT NULL, detail TEXT NOT NULL,"
    " digest TEXT NOT NULL, PRIMARY KEY (job, serial)) WITHOUT ROWID",
    "CREATE TABLE devices (serial TEXT PRIMARY KEY NOT NULL COLLATE NOCASE, hello TEXT NOT NULL DEFAULT '',"
    " last_good TEXT NOT NULL DEFAULT '', last_refused TEXT NOT NULL DEFAULT '', last_alert TEXT NOT NULL "
    "DEFAULT '',"
    " last_down TEXT NOT NULL DEFAULT '', last_seen INTEGER, issued_fingerprint TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, time INTEGER NOT NULL, kind TEXT NOT NULL,"
    " serial TEXT NOT NULL COLLATE NOCASE, json TEXT NOT NULL)",
    "CREATE INDEX events_by_serial ON events (serial, id)",
};

constexpr const char* revocationTables[] = {
    "CREATE TABLE revocation_status (key TEXT PRIMARY KEY NOT NULL, status TEXT NOT NULL, source TEXT NOT "
    "NULL,"
    " detail TEXT NOT NULL, revoked_at INTEGER, until INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE revocation_lists (url TEXT NOT NULL, position INTEGER NOT NULL, der BLOB NOT NULL,"
    " until INTEGER NOT NULL, PRIMARY KEY (url, position))",
};

constexpr const char* issuedTables[] = {
    "CREATE TABLE issued_certificates (authority TEXT NOT NULL, serial_number TEXT NOT NULL, subject TEXT "
    "NOT NULL,"
    " sha256 TEXT NOT NULL, not_after INTEGER NOT NULL, issued INTEGER NOT NULL, holder TEXT NOT NULL,"
    " revoked INTEGER, reason TEXT, PRIMARY KEY (authority, serial_number)) WITHOUT ROWID",
};

/// In what order they came, for whoever is told what is new.
constexpr const char* issuedPlaces[] = {
    "ALTER TABLE issued_certificates ADD COLUMN place INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX issued_certificates_place ON issued_certificates (place)",
};

/// Rows in the order of time, of all devices, one device or one kind of event; each a link of the chain.
constexpr const char* eventChain[] = {
    "ALTER TABLE events ADD COLUMN hash BLOB",
    "DROP INDEX events_by_serial",
    "CREATE INDEX events_by_serial ON events (serial, time)",
    "CREATE INDEX events_by_time ON events (time)",
    "CREATE INDEX events_by_kind ON events (kind, time)",
};
constexpr int chainedVersion = 5; ///< the first without

/// Roll-ups by minute, hour and day (statistics.h).
constexpr const char* statisticsTables[] = {
    "CREATE TABLE statistics (span INTEGER NOT NULL, start INTEGER NOT NULL, json TEXT NOT NULL,"
    " PRIMARY KEY (span, start)) WITHOUT ROWID",
};

/// Which lists a status was read from, a URL a line.
constexpr const char* statusLists[] = {
    "ALTER TABLE revocation_status ADD COLUMN lists TEXT NOT NULL DEFAULT ''",
};

/// Edits that were taken back, under the numbers that they had in the candidate.
constexpr const char* undoneEdits[] = {
    "CREATE TABLE undone_edits (edit_group INTEGER NOT NULL, position INTEGER NOT NULL, command TEXT NOT "
    "NULL,"
    " PRIMARY KEY (edit_group, position)) WITHOUT ROWID",
};

/// What each version adds to the one before it, from the first on.
constexpr std::span<const char* const> additions[] = {firstTables,
                                                      revocationTables,
                                                      issuedTables,
                                                      {}, // texts of versions and edits are packed from now
                                                          // on (packed_text.h)
                                                      issuedPlaces,
                                                      eventChain,
                                                      statisticsTables,
                                                      statusLists,
                                                      undoneEdits};
static_assert(std::size(additions) == tablesVersion);

Result<> bringUpToDate(Database& database, int present)
{
    for (int version = present; version < tablesVersion; ++version) {
        for (const char* statement : additions[version])
            if (auto done = database.run(QLatin1String(statement)); !done)
                return done;
        if (version == chainedVersion)
            if (auto done = chainAll(database); !done)
                return done;
    }
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(tablesVersion));
}

Result<int> presentVersion(Database& database)
{
    const auto rows = database.rows(QStringLiteral("PRAGMA user_version"));
    if (!rows)
        return std::unexpected(rows.error());
    return rows->empty() ? 0 : rows->front().value(0).toInt();
}

} // namespace

Result<> checkTables(Database& database)
{
    const auto present = presentVersion(database);
    if (!present)
        return std::unexpected(present.error());
    if (*present == tablesVersion)
        return {};
    return failure(ErrorCode::Unsupported,
                   *present > tablesVersion ? "the data was written by a newer version of Handfast"
                                            : "the data is of an older version: open it with this one first");
}

Result<> createTables(Database& database)
{
    const auto present = presentVersion(database);
    if (!present)
        return std::unexpected(present.error());
    if (*present > tablesVersion)
        return failure(ErrorCode::Unsupported, "the data was written by a newer version of Handfast");
    if (*present == tablesVersion)
        return {};
    return database.transaction([&]() -> Result<> {
        // Another connection may have made them since.
        const auto again = presentVersion(database);
        if (!again)
            return std::unexpected(again.error());
        return *again < tablesVersion ? bringUpToDate(database, *again) : Result<>{};
    });
}

Result<> setMetaValue(Database& database, std::string_view key, std::string_view value)
{
    return database.run(QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)"
                                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
                        {column(key), column(value)});
}

} // namespace models::store
