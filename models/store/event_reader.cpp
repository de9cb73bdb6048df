#include "models/store/event_reader.h"

#include "models/config/whole_file.h"
#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/event_chain.h"
#include "models/store/event_export.h"

#include <QSaveFile>

#include <algorithm>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::uint64_t exportedAtOnce = 1000;

std::unexpected<session::base::Error> fileFailure(const QSaveFile& file)
{
    return failure(ErrorCode::Storage, file.errorString().toStdString());
}

/// What the export's lines say of the record before each.
Result<QByteArray> hashBefore(Database& database, std::uint64_t id)
{
    const auto rows = database.rows(QStringLiteral("SELECT hash FROM events WHERE id = ?"), {column(id - 1)});
    if (!rows)
        return std::unexpected(rows.error());
    if (!rows->empty())
        return rows->front().value(0).toByteArray();
    const auto anchor = readLink(database, keys::eventAnchor);
    if (!anchor)
        return std::unexpected(anchor.error());
    return anchor->hash;
}

/// The record so many further back, whether it matches or not; nullopt: the log ends before.
Result<std::optional<EventPlace>> placeBehind(Database& database, const std::optional<EventPlace>& before,
                                              std::uint64_t distance)
{
    const EventSql sql = sqlOf({.before = before});
    const auto rows = database.rows(
        QStringLiteral("SELECT time, id FROM events WHERE %1 ORDER BY time DESC, id DESC LIMIT 1 OFFSET ?")
            .arg(sql.conditions),
        sql.values + QVariantList{column(distance)});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return std::nullopt;
    return EventPlace{timeOf(rows->front().value(0)), rows->front().value(1).toULongLong()};
}

/// Newest first, in portions between which one may think better of it.
Result<std::vector<StoredEvent>> lookThrough(Database& database, EventQuery query, const EventSearch& search)
{
    std::vector<StoredEvent> found;
    const std::size_t wanted = query.limit;
    for (;;) {
        if (search.isCancelled && search.isCancelled())
            return failure(ErrorCode::Cancelled, "the search was cancelled");
        const auto end = placeBehind(database, query.before, search.portion);
        if (!end)
            return std::unexpected(end.error());
        query.from = *end;
        query.limit = wanted - found.size();
        auto events = readEvents(database, query);
        if (!events)
            return events;
        std::ranges::move(events->rbegin(), events->rend(), std::back_inserter(found));
        if (!*end || found.size() == wanted || (query.since && (*end)->time < *query.since))
            return found;
        query.before = *end;
    }
}

Result<std::uint64_t> writeAll(Database& database, const EventExport& wish, QSaveFile& file)
{
    const EventSql sql = sqlOf(wish.query);
    const QString select =
        QStringLiteral("SELECT id, time, kind, serial, json, hash FROM events WHERE (%1) AND id > ?"
                       " ORDER BY id LIMIT ?")
            .arg(sql.conditions);
    if (wish.format == EventFormat::Csv)
        file.write(csvTitles() + "\r\n");
    ChainLink last;
    std::uint64_t written = 0;
    for (;;) {
        if (wish.isCancelled && wish.isCancelled())
            return failure(ErrorCode::Cancelled, "the export was cancelled");
        const auto rows =
            database.rows(select, sql.values + QVariantList{column(last.id), column(exportedAtOnce)});
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->empty())
            return written;
        for (const QVariantList& row : *rows) {
            const StoredEvent event = storedEvent(row);
            Result<QByteArray> before = last.hash;
            if (wish.format == EventFormat::JsonLines && (written == 0 || event.id != last.id + 1))
                before = hashBefore(database, event.id);
            if (!before)
                return std::unexpected(before.error());
            const QByteArray line = wish.format == EventFormat::Csv ? csvLine(event) + "\r\n"
                                                                    : exportedLine({event, *before}) + "\n";
            if (file.write(line) != line.size())
                return fileFailure(file);
            last = {.id = event.id, .hash = event.hash};
            ++written;
        }
        if (wish.progressed)
            wish.progressed(written);
    }
}

} // namespace

Result<std::vector<StoredEvent>> readEvents(Database& database, const EventQuery& query)
{
    EventSql sql = sqlOf(query);
    const auto rows =
        // What has come since is at the end, wherever an index would begin.
        database.rows(QStringLiteral("SELECT id, time, kind, serial, json, hash FROM events %1 WHERE %2"
                                     " ORDER BY time DESC, id DESC LIMIT ?")
                          .arg(query.newerThan ? QStringLiteral("NOT INDEXED") : QString(), sql.conditions),
                      sql.values + QVariantList{column(std::uint64_t(query.limit))});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<StoredEvent> events;
    events.reserve(rows->size());
    for (auto row = rows->rbegin(); row != rows->rend(); ++row)
        events.push_back(storedEvent(*row));
    return events;
}

EventReader::EventReader(std::unique_ptr<Database> database) : m_database(std::move(database)) {}
EventReader::~EventReader() = default;

Result<std::unique_ptr<EventReader>> EventReader::open(const QString& file)
{
    auto database = Database::openToRead(file);
    if (!database)
        return std::unexpected(database.error());
    return std::unique_ptr<EventReader>(new EventReader(std::move(*database)));
}

Result<std::vector<StoredEvent>> EventReader::page(const EventQuery& query, const EventSearch& search)
{
    if (isLookedThrough(query))
        return lookThrough(*m_database, query, search);
    auto events = readEvents(*m_database, query);
    if (events)
        std::ranges::reverse(*events);
    return events;
}

Result<EventPage> EventReader::pageAndPlace(const EventQuery& query, const EventSearch& search)
{
    // First the place: what comes in between is found once more, and not missed.
    const auto newest = m_database->rows(QStringLiteral("SELECT coalesce(max(id), 0) FROM events"));
    if (!newest)
        return std::unexpected(newest.error());
    auto events = page(query, search);
    if (!events)
        return std::unexpected(events.error());
    EventPage found{.events = std::move(*events), .lookedTo = newest->front().value(0).toULongLong()};
    for (const StoredEvent& event : found.events)
        found.lookedTo = std::max(found.lookedTo, event.id);
    return found;
}

Result<std::vector<SessionTurn>> EventReader::sessionTurns(const EventQuery& query)
{
    const EventSql sql = sqlOf(query);
    const auto rows = m_database->rows(
        QStringLiteral("SELECT time, kind, serial, CASE WHEN NOT json_valid(json) THEN NULL"
                       " WHEN kind = 'session-up' THEN json_extract(json, '$.authentication')"
                       " WHEN kind = 'session-refused' THEN json_extract(json, '$.reason') END"
                       " FROM events WHERE %1 ORDER BY time DESC, id DESC LIMIT ?")
            .arg(sql.conditions),
        sql.values + QVariantList{column(std::uint64_t(query.limit))});
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<SessionTurn> turns;
    turns.reserve(rows->size());
    for (const QVariantList& row : *rows)
        turns.push_back({.time = timeOf(row.value(0)),
                         .kind = textOf(row.value(1)),
                         .serial = textOf(row.value(2)),
                         .word = textOf(row.value(3))});
    return turns;
}

Result<std::optional<session::base::TimePoint>> EventReader::beginning()
{
    const auto rows = m_database->rows(QStringLiteral("SELECT time FROM events ORDER BY time LIMIT 1"));
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return std::nullopt;
    return timeOf(rows->front().value(0));
}

Result<std::uint64_t> EventReader::exportTo(const EventExport& wish)
{
    QSaveFile file(wish.file);
    if (!file.open(QIODevice::WriteOnly))
        return fileFailure(file);
    Result<std::uint64_t> written = 0;
    const auto read = m_database->reading([&]() -> Result<> {
        written = writeAll(*m_database, wish, file);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    if (!written)
        return written; // the file is given up
    if (const auto finished = config::finishWhole(file); !finished)
        return std::unexpected(finished.error());
    return written;
}

} // namespace models::store
