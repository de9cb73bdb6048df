// Store: what revocation lookups have found out (T6).
#include "models/store/store.h"

#include "models/store/columns.h"
#include "models/store/database.h"

namespace models::store {

using session::base::Result;

namespace {

QVariant bytesColumn(const std::string& bytes)
{
    return QByteArray(bytes.data(), qsizetype(bytes.size()));
}

Result<> keepStatus(Database& database, const RevocationStatusRow& row)
{
    return database.run(
        QStringLiteral(
            "INSERT INTO revocation_status (key, status, source, detail, revoked_at, until)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET status = excluded.status,"
            " source = excluded.source, detail = excluded.detail, revoked_at = excluded.revoked_at,"
            " until = excluded.until"),
        {column(row.key), column(row.status), column(row.source), column(row.detail), column(row.revokedAt),
         column(row.until)});
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

Result<> Store::keepRevocation(const RevocationRows& rows, session::base::TimePoint now)
{
    return m_database->transaction([&]() -> Result<> {
        for (const RevocationStatusRow& row : rows.statuses)
            if (auto done = keepStatus(*m_database, row); !done)
                return done;
        for (const RevocationListRow& row : rows.lists)
            if (auto done = keepLists(*m_database, row); !done)
                return done;
        return forgetEnded(*m_database, now);
    });
}

Result<RevocationRows> Store::revocation() const
{
    const auto statuses = m_database->rows(QStringLiteral(
        "SELECT key, status, source, detail, revoked_at, until FROM revocation_status ORDER BY key"));
    const auto lists = m_database->rows(
        QStringLiteral("SELECT url, der, until FROM revocation_lists ORDER BY url, position"));
    if (!statuses || !lists)
        return std::unexpected(statuses ? lists.error() : statuses.error());
    RevocationRows rows;
    for (const QVariantList& row : *statuses) {
        rows.statuses.push_back({.key = textOf(row.value(0)),
                                 .status = textOf(row.value(1)),
                                 .source = textOf(row.value(2)),
                                 .detail = textOf(row.value(3)),
                                 .revokedAt = optionalTimeOf(row.value(4)),
                                 .until = timeOf(row.value(5))});
    }
    for (const QVariantList& row : *lists) {
        const std::string url = textOf(row.value(0));
        if (rows.lists.empty() || rows.lists.back().url != url)
            rows.lists.push_back({.url = url, .lists = {}, .until = timeOf(row.value(2))});
        rows.lists.back().lists.push_back(row.value(1).toByteArray().toStdString());
    }
    return rows;
}

Result<bool> Store::wasFoundRevoked(std::string_view sha256, session::base::TimePoint now) const
{
    // A key begins with the certificate (revocation::statusKey()).
    const auto found = m_database->rows(
        QStringLiteral("SELECT 1 FROM revocation_status WHERE key >= ? AND key < ? AND status = 'revoked'"
                       " AND until > ? LIMIT 1"),
        {column(std::string(sha256) + ' '), column(std::string(sha256) + '!'), column(now)});
    if (!found)
        return std::unexpected(found.error());
    return !found->empty();
}

} // namespace models::store
