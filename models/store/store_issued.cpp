// Store: what the CAs of this installation have signed and revoked.
#include "models/store/columns.h"
#include "models/store/database.h"
#include "models/store/store.h"

namespace models::store {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

QString select(const QString& condition)
{
    return QStringLiteral(
               "SELECT authority, serial_number, subject, sha256, not_after, issued, holder, revoked, reason"
               " FROM issued_certificates WHERE %1 ORDER BY issued, authority, serial_number")
        .arg(condition);
}

IssuedCertificate certificateOf(const QVariantList& row)
{
    IssuedCertificate certificate{.authority = textOf(row.value(0)),
                                  .serialNumber = textOf(row.value(1)),
                                  .subject = textOf(row.value(2)),
                                  .sha256 = textOf(row.value(3)),
                                  .notAfter = timeOf(row.value(4)),
                                  .issuedAt = timeOf(row.value(5)),
                                  .holder = textOf(row.value(6)),
                                  .revocation = {}};
    if (const auto revoked = optionalTimeOf(row.value(7)))
        certificate.revocation = Revocation{.at = *revoked, .reason = textOf(row.value(8))};
    return certificate;
}

Result<std::vector<IssuedCertificate>> certificatesOf(const Result<Database::Rows>& rows)
{
    if (!rows)
        return std::unexpected(rows.error());
    std::vector<IssuedCertificate> result;
    for (const QVariantList& row : *rows)
        result.push_back(certificateOf(row));
    return result;
}

} // namespace

Result<> Store::recordIssued(const std::vector<IssuedCertificate>& certificates)
{
    return m_database->transaction([&]() -> Result<> {
        for (const IssuedCertificate& one : certificates) {
            auto done = m_database->run(
                QStringLiteral(
                    "INSERT INTO issued_certificates (authority, serial_number, subject, sha256, not_after,"
                    " issued, holder, revoked, reason, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?,"
                    " (SELECT COALESCE(MAX(place), 0) + 1 FROM issued_certificates))"
                    " ON CONFLICT (authority, serial_number) DO NOTHING"),
                {column(one.authority), column(one.serialNumber), column(one.subject), column(one.sha256),
                 column(one.notAfter), column(one.issuedAt), column(one.holder),
                 one.revocation ? column(one.revocation->at)
                                : column(std::optional<session::base::TimePoint>()),
                 column(one.revocation ? one.revocation->reason : std::string())});
            if (!done)
                return done;
        }
        m_database->whenKept([this, certificates] {
            if (m_issued)
                m_issued = m_issued->withIssued(certificates);
        });
        return {};
    });
}

Result<IssuedSnapshotPtr> Store::issuedSnapshot()
{
    if (!m_issued) {
        const auto all = issued({});
        if (!all)
            return std::unexpected(all.error());
        m_issued = IssuedSnapshot().withIssued(*all);
    }
    return m_issued;
}

Result<std::vector<IssuedCertificate>> Store::issued(std::string_view authority) const
{
    return authority.empty() ? certificatesOf(m_database->rows(select(QStringLiteral("1 = 1"))))
                             : certificatesOf(m_database->rows(select(QStringLiteral("authority = ?")),
                                                               {column(authority)}));
}

Result<IssuedRows> Store::issuedFrom(std::uint64_t place) const
{
    const auto rows = m_database->rows(
        QStringLiteral("SELECT authority, serial_number, subject, sha256, not_after, issued, holder, revoked,"
                       " reason, place FROM issued_certificates WHERE place >= ? ORDER BY place"),
        {column(place)});
    if (!rows)
        return std::unexpected(rows.error());
    IssuedRows result{.certificates = {}, .next = place};
    for (const QVariantList& row : *rows)
        result.certificates.push_back(certificateOf(row));
    if (!rows->empty())
        result.next = rows->back().value(9).toULongLong() + 1;
    return result;
}

Result<std::vector<IssuedCertificate>> Store::revoked() const
{
    return certificatesOf(m_database->rows(select(QStringLiteral("revoked IS NOT NULL"))));
}

Result<std::optional<IssuedCertificate>> Store::issued(std::string_view authority,
                                                       std::string_view serialNumber) const
{
    const auto rows = m_database->rows(select(QStringLiteral("authority = ? AND serial_number = ?")),
                                       {column(authority), column(serialNumber)});
    if (!rows)
        return std::unexpected(rows.error());
    return rows->empty() ? std::nullopt : std::optional(certificateOf(rows->front()));
}

Result<> Store::setRevocation(std::string_view authority, std::string_view serialNumber,
                              const std::optional<Revocation>& revocation)
{
    const auto known = issued(authority, serialNumber);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return failure(ErrorCode::NotFound,
                       "no certificate with serial number " + std::string(serialNumber) + " was issued here");
    const std::optional<session::base::TimePoint> at =
        revocation ? std::optional(revocation->at) : std::nullopt;
    auto done = m_database->run(QStringLiteral("UPDATE issued_certificates SET revoked = ?, reason = ?"
                                               " WHERE authority = ? AND serial_number = ?"),
                                {column(at), column(revocation ? revocation->reason : std::string()),
                                 column(authority), column(serialNumber)});
    if (done)
        m_database->whenKept(
            [this, authority = std::string(authority), serialNumber = std::string(serialNumber), revocation] {
                if (m_issued)
                    m_issued = m_issued->withStatus(authority, serialNumber, revocation);
            });
    return done;
}

Result<std::uint64_t> Store::takeCrlNumber(std::string_view authority)
{
    const std::string key = "crl-number " + std::string(authority);
    std::uint64_t number = 0;
    const auto done = m_database->transaction([&]() -> Result<> {
        const auto last = value(key);
        if (!last)
            return std::unexpected(last.error());
        number = QString::fromStdString(last->value_or("0")).toULongLong() + 1;
        return setValue(key, std::to_string(number));
    });
    if (!done)
        return std::unexpected(done.error());
    return number;
}

} // namespace models::store
