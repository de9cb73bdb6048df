#include "models/store/revocation_queue.h"

#include "models/store/columns.h"
#include "models/store/database.h"

#include <algorithm>
#include <iterator>

namespace models::store {

using session::base::Result;

namespace {

template <class Row>
void append(std::deque<Row>& queue, std::vector<Row> rows, std::size_t most)
{
    queue.insert(queue.end(), std::move_iterator(rows.begin()), std::move_iterator(rows.end()));
    if (queue.size() > most)
        queue.erase(queue.begin(), queue.end() - std::ptrdiff_t(most));
}

template <class Row>
std::vector<Row> takeFront(std::deque<Row>& queue, std::size_t most)
{
    const auto end = queue.begin() + std::ptrdiff_t(std::min(queue.size(), most));
    std::vector<Row> rows(std::move_iterator(queue.begin()), std::move_iterator(end));
    queue.erase(queue.begin(), end);
    return rows;
}

QVariant bytesColumn(const std::string& bytes)
{
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

Result<> keepStatus(Database& database, const RevocationStatusRow& row)
{
    std::string lists;
    for (const std::string& url : row.lists)
        lists += (lists.empty() ? "" : "\n") + url;
    return database.run(
        QStringLiteral(
            "INSERT INTO revocation_status (key, status, source, detail, revoked_at, until, lists)"
            " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET status = excluded.status,"
            " source = excluded.source, detail = excluded.detail, revoked_at = excluded.revoked_at,"
            " until = excluded.until, lists = excluded.lists"),
        {column(row.key), column(row.status), column(row.source), column(row.detail), column(row.revokedAt),
         column(row.until), column(lists)});
}

Result<> keepLists(Database& database, const RevocationListRow& row)
{
    Result<> done =
        database.run(QStringLiteral("DELETE FROM revocation_lists WHERE url = ?"), {column(row.url)});
    for (std::size_t position = 0; done && position < row.lists.size(); ++position) {
        done = database.run(
            QStringLiteral("INSERT INTO revocation_lists (url, position, der, until) VALUES (?, ?, ?, ?)"),
            {column(row.url), column(std::uint64_t(position)), bytesColumn(row.lists[position]),
             column(row.until)});
    }
    return done;
}

Result<> forgetEnded(Database& database, session::base::TimePoint now)
{
    for (const char* table : {"revocation_status", "revocation_lists"}) {
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE until <= ?").arg(QLatin1String(table));
        if (auto done = database.run(sql, {column(now)}); !done)
            return done;
    }
    return {};
}

} // namespace

void RevocationQueue::add(RevocationRows rows, session::base::TimePoint now)
{
    append(m_statuses, std::move(rows.statuses), mostStatuses);
    append(m_lists, std::move(rows.lists), mostLists);
    m_now = now;
}

std::optional<RevocationQueue::Step> RevocationQueue::takeStep()
{
    if (isEmpty())
        return std::nullopt;
    Step step;
    step.rows.statuses = takeFront(m_statuses, largestStep);
    step.rows.lists = takeFront(m_lists, 1);
    if (isEmpty())
        step.now = m_now;
    return step;
}

Result<> keepRevocation(Database& database, const RevocationQueue::Step& step)
{
    return database.transaction([&]() -> Result<> {
        for (const RevocationStatusRow& row : step.rows.statuses)
            if (auto done = keepStatus(database, row); !done)
                return done;
        for (const RevocationListRow& row : step.rows.lists)
            if (auto done = keepLists(database, row); !done)
                return done;
        return step.now ? forgetEnded(database, *step.now) : Result<>();
    });
}

} // namespace models::store
