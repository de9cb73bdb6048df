#include "models/store/event_reader.h"

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
        database.rows(QStringLiteral("SELECT id, time, kind, serial, json, hash FROM events WHERE %1"
                                     " ORDER BY time DESC, id DESC LIMIT ?")
                          .arg(sql.conditions),
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

Result<std::vector<StoredEvent>> EventReader::page(const EventQuery& query)
{
    auto events = readEvents(*m_database, query);
    if (events)
        std::ranges::reverse(*events);
    return events;
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
    if (!file.commit())
        return fileFailure(file);
    return written;
}

} // namespace models::store
