// Store: what revocation lookups have found out (T6).
#include "models/store/store.h"

#include "models/store/columns.h"
#include "models/store/database.h"

namespace models::store {

using session::base::Result;

Result<RevocationRows> Store::revocation() const
{
    const auto statuses = m_database->rows(QStringLiteral(
        "SELECT key, status, source, detail, revoked_at, until, lists FROM revocation_status ORDER BY key"));
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
        for (const QString& url : row.value(6).toString().split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            rows.statuses.back().lists.push_back(url.toStdString());
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
