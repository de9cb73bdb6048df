#include "models/tables/profile_rows.h"

#include "models/config/compile/cipher_list.h"
#include "models/config/object_stores.h"
#include "models/config/object_uses.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/words.h"
#include "models/text/numbers.h"

#include <algorithm>

namespace models::tables {

using config::CertificateProfile;
using config::Configuration;
using config::ObjectUses;
using config::ReferenceKind;
using config::SslTlsServiceProfile;

namespace {

RowCell countCell(std::size_t count)
{
    return {.text = text::counted(count), .sort = qulonglong(count)};
}

QString usernameText(const CertificateProfile& profile)
{
    if (!profile.usernameFieldSubject.empty())
        return Words::tr("Subject: %1").arg(QString::fromUtf8(profile.usernameFieldSubject));
    if (!profile.usernameFieldSubjectAlt.empty())
        return Words::tr("Subject Alt: %1").arg(QString::fromUtf8(profile.usernameFieldSubjectAlt));
    return Words::tr("None");
}

QString blocksText(const CertificateProfile& profile)
{
    QStringList blocked;
    if (profile.blockExpiredCert)
        blocked << Words::tr("expired");
    if (profile.blockUnknownCert)
        blocked << Words::tr("unknown status");
    if (profile.blockTimeoutCert)
        blocked << Words::tr("status timeout");
    return blocked.join(QStringLiteral(", "));
}

QString authoritiesText(const CertificateProfile& profile)
{
    QStringList names;
    for (const auto& [name, ca] : profile.cas)
        names << QString::fromUtf8(name);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString profileKey(const ProfilePlace& place)
{
    // A name holds no slash, so the last one separates.
    return QString::fromStdString(config::storeKey(place.store)) + QLatin1Char('/') +
           QString::fromStdString(place.name);
}

std::optional<ProfilePlace> profilePlace(const QString& key)
{
    const qsizetype slash = key.lastIndexOf(QLatin1Char('/'));
    if (slash < 0)
        return std::nullopt;
    auto store = config::storeOfKey(key.left(slash).toStdString());
    if (!store)
        return std::nullopt;
    return ProfilePlace{.store = *std::move(store), .name = key.mid(slash + 1).toStdString()};
}

QStringList certificateProfileTitles()
{
    return {Words::tr("Name"),       Words::tr("CA certificates"), Words::tr("Username field"),
            Words::tr("Revocation"), Words::tr("Blocks"),          Words::tr("Used by"),
            Words::tr("Location")};
}

std::vector<Row> certificateProfileRows(const Configuration& configuration)
{
    const ObjectUses uses(configuration);
    std::vector<Row> rows;
    for (const auto& [place, store] : config::allStores(configuration))
        for (const auto& [name, profile] : store.certificateProfiles) {
            const auto users = uses.of({ReferenceKind::CertificateProfile, place, name});
            rows.push_back({profileKey({place, name}),
                            {{.text = QString::fromUtf8(name)},
                             {.text = authoritiesText(profile)},
                             {.text = usernameText(profile)},
                             {.text = revocationText(profile), .toolTip = deadlineSentence(profile)},
                             {.text = blocksText(profile)},
                             countCell(users.size()),
                             {.text = locationText(place)}}});
        }
    return rows;
}

QStringList serviceProfileTitles()
{
    return {Words::tr("Name"),    Words::tr("Certificate"), Words::tr("TLS versions"),
            Words::tr("Ciphers"), Words::tr("Used by"),     Words::tr("Location")};
}

std::vector<Row> serviceProfileRows(const Configuration& configuration)
{
    const ObjectUses uses(configuration);
    std::vector<Row> rows;
    for (const auto& [place, store] : config::allStores(configuration))
        for (const auto& [name, profile] : store.sslTlsServiceProfiles) {
            const QStringList ciphers = cipherNames(profile);
            const auto users = uses.of({ReferenceKind::SslTlsServiceProfile, place, name});
            RowCell count = countCell(std::size_t(ciphers.size()));
            count.toolTip = ciphers.join(QLatin1Char('\n'));
            rows.push_back({profileKey({place, name}),
                            {{.text = QString::fromUtf8(name)},
                             {.text = QString::fromUtf8(profile.certificate)},
                             {.text = versionsText(profile)},
                             count,
                             countCell(users.size()),
                             {.text = locationText(place)}}});
        }
    return rows;
}

QString versionsText(const SslTlsServiceProfile& profile)
{
    const session::trust::TlsRange range = config::tlsRange(profile, true);
    const QString least = QString::fromUtf8(session::trust::toText(range.minimum));
    const QString most = QString::fromUtf8(session::trust::toText(range.maximum));
    if (range.minimum > range.maximum)
        return Words::tr("none on device channels");
    return least == most ? least : QStringLiteral("%1 – %2").arg(least, most);
}

QStringList cipherNames(const SslTlsServiceProfile& profile)
{
    return QString::fromStdString(config::cipherList(profile)).split(QLatin1Char(':'), Qt::SkipEmptyParts);
}

QString revocationText(const CertificateProfile& profile)
{
    if (profile.useOcsp && profile.useCrl)
        return Words::tr("OCSP, then CRL");
    if (profile.useOcsp)
        return Words::tr("OCSP");
    return profile.useCrl ? Words::tr("CRL") : Words::tr("none");
}

QString deadlineSentence(const CertificateProfile& profile)
{
    QStringList parts;
    int lookups = 0;
    if (profile.useOcsp) {
        parts << Words::tr("OCSP %1 s").arg(profile.ocspReceiveTimeout);
        lookups += profile.ocspReceiveTimeout;
    }
    if (profile.useCrl) {
        parts << Words::tr("CRL %1 s").arg(profile.crlReceiveTimeout);
        lookups += profile.crlReceiveTimeout;
    }
    if (parts.isEmpty())
        return Words::tr("No revocation status is asked for.");
    return Words::tr("Effective deadline: min(Certificate Status %1 s, %2) = %3 s")
        .arg(profile.certStatusTimeout)
        .arg(parts.join(QStringLiteral(" + ")))
        .arg(std::min(profile.certStatusTimeout, lookups));
}

} // namespace models::tables
