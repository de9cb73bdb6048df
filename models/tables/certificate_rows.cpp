#include "models/tables/certificate_rows.h"

#include "models/config/trusted_authorities.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/devices/device_record.h"
#include "models/tables/words.h"
#include "models/text/numbers.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <limits>

namespace models::tables {

using config::CertificateFacts;
using session::base::TimePoint;

namespace {

QString commonNameOr(const std::string& commonName, const std::string& whole)
{
    return QString::fromUtf8(commonName.empty() ? whole : commonName);
}

/// Of the issuer only the whole name is known, unless the path leads there.
QString issuerText(const CertificateFacts& facts)
{
    if (facts.certificate->isSelfIssued())
        return Words::tr("Self-signed");
    return facts.path.size() > 1 ? commonNameOr(facts.path[1].commonName(), facts.path[1].subject())
                                 : QString::fromUtf8(facts.certificate->issuer());
}

RowCell expiryCell(const CertificateFacts& facts, TimePoint now)
{
    const auto expiry = facts.expiry();
    if (!expiry)
        return {.sort = std::numeric_limits<qlonglong>::max()};
    const QString left = text::remaining(*expiry - now);
    return {.text = *expiry - now <= lifecycle::expiringWithin ? QStringLiteral("▲ ") + left : left,
            .sort = qlonglong(expiry->time_since_epoch().count()),
            .toolTip = text::bothTimes(*expiry)};
}

/// A CA that was replaced is as valid as before; what has changed is that nobody trusts it any more.
bool isLeftBehind(const CertificateFacts& facts, const std::set<std::string>& trusted)
{
    return facts.isAuthority() && !trusted.empty() && !config::isTrusted(facts, trusted);
}

RowCell statusCell(const CertificateFacts& facts, const std::set<std::string>& trusted, TimePoint now)
{
    const CertificateState state = certificateState(facts, now);
    const QString unused =
        isLeftBehind(facts, trusted) ? Words::tr("no certificate profile trusts it") : QString();
    return {.text = stateText(state),
            .sort = int(state),
            .toolTip = unused,
            .status = QVariant::fromValue(glyphOf(state)),
            .cause = unused,
            .marks = marksOf(state)};
}

Row rowOf(const CertificateFacts& facts, const std::set<std::string>& trusted, TimePoint now)
{
    Row row{.key = certificateKey(facts),
            .cells = std::vector<RowCell>(std::size_t(CertificateColumn::ColumnCount))};
    const auto cell = [&row](CertificateColumn column) -> RowCell& { return row.cells[std::size_t(column)]; };
    cell(CertificateColumn::Name).text = QString::fromUtf8(facts.name);
    if (facts.certificate) {
        cell(CertificateColumn::Subject) = {
            .text = commonNameOr(facts.certificate->commonName(), facts.certificate->subject()),
            .toolTip = QString::fromUtf8(facts.certificate->subject())};
        cell(CertificateColumn::Issuer) = {.text = issuerText(facts),
                                           .toolTip = QString::fromUtf8(facts.certificate->issuer())};
    }
    cell(CertificateColumn::Authority).text = facts.isAuthority() ? QStringLiteral("✓") : QString();
    cell(CertificateColumn::Key).text = facts.hasPrivateKey ? QStringLiteral("✓") : QString();
    cell(CertificateColumn::Expires) = expiryCell(facts, now);
    cell(CertificateColumn::Status) = statusCell(facts, trusted, now);
    cell(CertificateColumn::Algorithm).text = algorithmText(facts);
    cell(CertificateColumn::Uses) = {.text = text::counted(facts.uses.size()),
                                     .sort = qulonglong(facts.uses.size())};
    cell(CertificateColumn::Location).text = locationText(facts.store);
    return row;
}

} // namespace

CertificateState certificateState(const CertificateFacts& facts, TimePoint now)
{
    if (!facts.certificate)
        return facts.isRequest ? CertificateState::Request : CertificateState::Unreadable;
    if (facts.isRevoked)
        return lifecycle::isOnHold(facts) ? CertificateState::OnHold : CertificateState::Revoked;
    if (facts.certificate->notBefore() > now)
        return CertificateState::NotYetValid;
    const auto left = *facts.expiry() - now;
    if (left < left.zero())
        return CertificateState::Expired;
    if (left <= lifecycle::expiringSoonWithin)
        return CertificateState::ExpiringSoon;
    return left <= lifecycle::expiringWithin ? CertificateState::Expiring : CertificateState::Valid;
}

QString stateText(CertificateState state)
{
    switch (state) {
    case CertificateState::Valid:
        return Words::tr("Valid");
    case CertificateState::Expiring:
    case CertificateState::ExpiringSoon:
        return Words::tr("Expires soon");
    case CertificateState::Expired:
        return Words::tr("Expired");
    case CertificateState::NotYetValid:
        return Words::tr("Not yet valid");
    case CertificateState::Revoked:
        return Words::tr("Revoked");
    case CertificateState::OnHold:
        return Words::tr("On hold");
    case CertificateState::Request:
        return Words::tr("Pending request");
    case CertificateState::Unreadable:
        return Words::tr("Unreadable");
    }
    return {};
}

DeviceStatus glyphOf(CertificateState state)
{
    switch (state) {
    case CertificateState::Valid:
    case CertificateState::Expiring:
    case CertificateState::ExpiringSoon:
        return DeviceStatus::Custom;
    case CertificateState::Expired:
    case CertificateState::Unreadable:
        return DeviceStatus::Failed;
    case CertificateState::Revoked:
    case CertificateState::OnHold:
        return DeviceStatus::Blocked;
    case CertificateState::NotYetValid:
        return DeviceStatus::DisconnectWait;
    case CertificateState::Request:
        return DeviceStatus::Handshaking;
    }
    return DeviceStatus::Offline;
}

int marksOf(CertificateState state)
{
    if (state == CertificateState::ExpiringSoon)
        return 2;
    return state == CertificateState::Expiring ? 1 : 0;
}

QString certificateKey(const CertificateFacts& facts)
{
    return QString::fromStdString(config::storeKey(facts.store)) + QLatin1Char('/') +
           QString::fromStdString(facts.name);
}

QString locationText(const config::StoreName& store)
{
    switch (store.kind) {
    case config::StoreName::Kind::Panorama:
        return Words::tr("Panorama");
    case config::StoreName::Kind::Shared:
        return Words::tr("Shared");
    case config::StoreName::Kind::Template:
        return Words::tr("Template %1").arg(QString::fromStdString(store.name));
    case config::StoreName::Kind::TemplateStack:
        return Words::tr("Template stack %1").arg(QString::fromStdString(store.name));
    }
    return {};
}

QString algorithmText(const CertificateFacts& facts)
{
    if (!facts.certificate)
        return {};
    const QString key = QStringLiteral("%1 %2")
                            .arg(QString::fromUtf8(facts.certificate->keyAlgorithm()))
                            .arg(facts.certificate->keyBits());
    const std::string& digest = facts.certificate->signatureDigest();
    return digest.empty() ? key : QStringLiteral("%1, %2").arg(key, QString::fromUtf8(digest));
}

QStringList certificateTitles()
{
    return {Words::tr("Name"),    Words::tr("Subject"), Words::tr("Issuer"), Words::tr("CA"),
            Words::tr("Key"),     Words::tr("Expires"), Words::tr("Status"), Words::tr("Algorithm"),
            Words::tr("Used by"), Words::tr("Location")};
}

std::vector<Row> certificateRows(const std::vector<CertificateFacts>& certificates, TimePoint now)
{
    const auto trusted = config::trustedAuthorities(certificates);
    std::vector<Row> rows;
    for (const CertificateFacts& facts : certificates)
        rows.push_back(rowOf(facts, trusted, now));
    return rows;
}

} // namespace models::tables
