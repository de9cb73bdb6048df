#include "models/store/event_check.h"

#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/event_chain.h"
#include "models/store/event_export.h"

#include <QFile>

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

constexpr std::uint64_t readAtOnce = 1000;

Result<ChainReport> walk(Database& database)
{
    const auto anchor = readLink(database, keys::eventAnchor);
    if (!anchor)
        return std::unexpected(anchor.error());
    const auto head = readLink(database, keys::eventHead);
    if (!head)
        return std::unexpected(head.error());
    ChainReport report;
    ChainLink last = *anchor;
    std::uint64_t place = 0;
    for (;;) {
        const auto rows =
            database.rows(QStringLiteral("SELECT id, time, kind, serial, json, hash FROM events WHERE id > ?"
                                         " ORDER BY id LIMIT ?"),
                          {column(place), column(readAtOnce)});
        if (!rows)
            return std::unexpected(rows.error());
        if (rows->empty())
            break;
        for (const QVariantList& row : *rows) {
            const StoredEvent event = storedEvent(row);
            if (report.records == 0)
                report.first = event.id;
            if (event.id != last.id + 1) {
                report.broken = {.id = last.id + 1, .problem = event.id > last.id ? "missing" : "unchained"};
                return report;
            }
            if (event.hash != chainedHash(last.hash, event)) {
                report.broken = {.id = event.id, .problem = event.hash.isEmpty() ? "unchained" : "altered"};
                return report;
            }
            last = {.id = event.id, .hash = event.hash};
            report.last = place = event.id;
            ++report.records;
        }
    }
    if (last != *head)
        report.broken = {.id = last.id + 1, .problem = last.id < head->id ? "tail-missing" : "unchained"};
    return report;
}

} // namespace

Result<ChainReport> checkStoredEvents(const QString& file)
{
    auto database = Database::openToRead(file);
    if (!database)
        return std::unexpected(database.error());
    std::optional<Result<ChainReport>> report;
    // One view of the file, whatever a manager writes meanwhile.
    const auto read = (*database)->reading([&]() -> Result<> {
        report = walk(**database);
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return std::move(*report);
}

Result<ChainReport> checkExportedEvents(const QString& file)
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, lines.errorString().toStdString());
    ChainReport report;
    ChainLink last;
    while (!lines.atEnd()) {
        const QByteArray line = lines.readLine().trimmed();
        if (line.isEmpty())
            continue;
        const auto exported = readExported(line);
        if (!exported)
            return std::unexpected(exported.error());
        const StoredEvent& event = exported->event;
        if (report.records == 0)
            report.first = event.id;
        else if (event.id <= last.id) {
            report.broken = {.id = event.id, .problem = "unchained"};
            return report;
        } else if (event.id != last.id + 1)
            ++report.gaps;
        else if (exported->before != last.hash) {
            report.broken = {.id = event.id, .problem = "unchained"};
            return report;
        }
        if (event.hash != chainedHash(exported->before, event)) {
            report.broken = {.id = event.id, .problem = "altered"};
            return report;
        }
        last = {.id = event.id, .hash = event.hash};
        report.last = event.id;
        ++report.records;
    }
    if (report.records == 0)
        return failure(ErrorCode::ParseFailed, "there is no record in it");
    return report;
}

} // namespace models::store
