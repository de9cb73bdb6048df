#include "models/store/event_chain.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/tables.h"

#include <QCryptographicHash>
#include <QList>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::size_t chainedAtOnce = 1000;

void addPart(QCryptographicHash& hash, std::string_view part)
{
    hash.addData(QByteArray::number(qulonglong(part.size())) + ':');
    hash.addData(QByteArray::fromRawData(part.data(), qsizetype(part.size())));
}

} // namespace

QByteArray chainedHash(const QByteArray& before, const StoredEvent& event)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    addPart(hash, std::to_string(event.id));
    addPart(hash, std::to_string(event.time.time_since_epoch().count()));
    addPart(hash, event.kind);
    addPart(hash, event.serial);
    addPart(hash, event.json);
    return hash.result();
}

Result<ChainLink> readLink(Database& database, std::string_view key)
{
    const auto rows = database.rows(QStringLiteral("SELECT value FROM meta WHERE key = ?"), {column(key)});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return ChainLink{};
    const QByteArrayList parts = rows->front().value(0).toByteArray().split(' ');
    if (parts.size() != 2)
        return failure(ErrorCode::ParseFailed, std::string(key) + " can not be read");
    return ChainLink{.id = parts[0].toULongLong(), .hash = QByteArray::fromHex(parts[1])};
}

Result<> writeLink(Database& database, std::string_view key, const ChainLink& link)
{
    const QByteArray text = QByteArray::number(qulonglong(link.id)) + ' ' + link.hash.toHex();
    return setMetaValue(database, key, text.toStdString());
}

Result<> appendEvent(Database& database, ChainLink& head, StoredEvent event)
{
    event.id = head.id + 1;
    const QByteArray hash = chainedHash(head.hash, event);
    auto done = database.run(
        QStringLiteral("INSERT INTO events (id, time, kind, serial, json, hash) VALUES (?, ?, ?, ?, ?, ?)"),
        {column(event.id), column(event.time), column(event.kind), column(event.serial), column(event.json),
         hash});
    if (done)
        head = {.id = event.id, .hash = hash};
    return done;
}

Result<> chainAll(Database& database)
{
    const auto first = database.rows(QStringLiteral("SELECT MIN(id) FROM events"));
    if (!first)
        return std::unexpected(first.error());
    ChainLink last;
    if (!first->front().value(0).isNull())
        last.id = first->front().value(0).toULongLong() - 1;
    Result<> done = writeLink(database, keys::eventAnchor, last);
    while (done) {
        const auto rows =
            database.rows(QStringLiteral("SELECT id, time, kind, serial, json FROM events WHERE id > ?"
                                         " ORDER BY id LIMIT ?"),
                          {column(last.id), column(std::uint64_t(chainedAtOnce))});
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->empty())
            break;
        for (const QVariantList& row : *rows) {
            const StoredEvent event{.id = row[0].toULongLong(),
                                    .time = timeOf(row[1]),
                                    .kind = textOf(row[2]),
                                    .serial = textOf(row[3]),
                                    .json = textOf(row[4])};
            last = {.id = event.id, .hash = chainedHash(last.hash, event)};
            done = database.run(QStringLiteral("UPDATE events SET hash = ? WHERE id = ?"),
                                {last.hash, column(last.id)});
            if (!done)
                return done;
        }
    }
    return done ? writeLink(database, keys::eventHead, last) : done;
}

Result<bool> cutFront(Database& database, const Retention& retention, std::size_t most)
{
    const auto head = readLink(database, keys::eventHead);
    if (!head)
        return std::unexpected(head.error());
    const auto isLeaving = [&](const QVariantList& row) {
        return head->id - row[0].toULongLong() >= retention.records ||
               (retention.since && timeOf(row[1]) < *retention.since);
    };
    const auto front = database.rows(
        QStringLiteral("SELECT id, time FROM events WHERE id <= ? ORDER BY id LIMIT 1"), {column(head->id)});
    if (!front)
        return std::unexpected(front.error());
    if (front->empty() || !isLeaving(front->front()))
        return false;
    const auto rows =
        database.rows(QStringLiteral("SELECT id, time, hash FROM events WHERE id <= ? ORDER BY id LIMIT ?"),
                      {column(head->id), column(std::uint64_t(most) + 1)});
    if (!rows)
        return std::unexpected(rows.error());
    ChainLink anchor;
    std::size_t leaving = 0;
    for (const QVariantList& row : *rows) {
        if (leaving == most || !isLeaving(row))
            break;
        anchor = {.id = row[0].toULongLong(), .hash = row[2].toByteArray()};
        ++leaving;
    }
    auto done = database.run(QStringLiteral("DELETE FROM events WHERE id <= ?"), {column(anchor.id)});
    if (done)
        done = writeLink(database, keys::eventAnchor, anchor);
    if (!done)
        return std::unexpected(done.error());
    return leaving < rows->size() && isLeaving((*rows)[leaving]);
}

} // namespace models::store
