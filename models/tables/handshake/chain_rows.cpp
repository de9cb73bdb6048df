// The links of a chain.
#include "models/tables/handshake/handshake_rows.h"

#include "models/lifecycle/devices/message_content.h"
#include "models/tables/devices/device_status.h"
#include "models/tables/words.h"
#include "models/text/times.h"

#include <algorithm>

namespace models::tables {

using session::base::TimePoint;
using session::pki::Certificate;

namespace {

constexpr auto goodLink = DeviceStatus::Custom;
constexpr auto badLink = DeviceStatus::Failed;
constexpr auto openLink = DeviceStatus::Offline;

RowCell linkCell(const QString& text, DeviceStatus status, const QString& tip = {})
{
    return {.text = text, .toolTip = tip, .status = QVariant::fromValue(status)};
}

QString linkName(const Certificate& certificate)
{
    const std::string common = certificate.commonName();
    return QString::fromUtf8(common.empty() ? certificate.subject() : common);
}

RowCell signatureCell(const Certificate& certificate, const std::vector<Certificate>& others)
{
    if (certificate.isSelfSigned())
        return linkCell(Words::tr("self-signed"), goodLink);
    bool isNamed = false;
    for (const Certificate& other : others) {
        if (other == certificate || other.subject() != certificate.issuer())
            continue;
        isNamed = true;
        if (session::pki::isSignedByKeyOf(certificate, other))
            return linkCell(Words::tr("by %1").arg(linkName(other)), goodLink);
    }
    return isNamed ? linkCell(Words::tr("does not hold"), badLink)
                   : linkCell(Words::tr("issuer not here"), badLink, QString::fromUtf8(certificate.issuer()));
}

RowCell validityCell(const Certificate& certificate, TimePoint at)
{
    const QString tip =
        Words::tr("from %1\nto %2")
            .arg(text::bothTimes(certificate.notBefore()), text::bothTimes(certificate.notAfter()));
    if (at < certificate.notBefore())
        return linkCell(Words::tr("not before %1").arg(text::localTime(certificate.notBefore())), badLink,
                        tip);
    if (at > certificate.notAfter())
        return linkCell(Words::tr("ended %1").arg(text::localTime(certificate.notAfter())), badLink, tip);
    return linkCell(Words::tr("until %1").arg(text::localTime(certificate.notAfter())), goodLink, tip);
}

/// An authority must say that it is one; of a leaf it is the role that counts.
RowCell constraintsCell(const Certificate& certificate, bool isIssuer, bool isLeafRefused)
{
    QStringList words;
    QStringList whole;
    for (const auto& part : session::pki::partsOf(certificate)) {
        if (!part.isExtension)
            continue;
        const QString value = QString::fromUtf8(part.value).simplified();
        whole << QString::fromStdString(part.name) + QStringLiteral(": ") + value;
        if (part.name == "basicConstraints" || part.name == "extendedKeyUsage" ||
            (part.name == "keyUsage" && words.isEmpty()))
            words << value;
    }
    const bool isBad = (isIssuer && !certificate.isCertificateAuthority()) || isLeafRefused;
    return linkCell(words.isEmpty() ? Words::tr("none") : words.join(QStringLiteral(" · ")),
                    isBad ? badLink : goodLink, whole.join(QLatin1Char('\n')));
}

} // namespace

QStringList chainTitles()
{
    return {Words::tr("Certificate"), Words::tr("Signature"), Words::tr("Validity"),
            Words::tr("Constraints")};
}

std::vector<Row> chainRows(const lifecycle::HandshakeStory& story)
{
    const auto& verdict = story.attempt->verdict;
    const auto& sent = story.attempt->evidence.chain;
    std::vector<Certificate> links = verdict.path.empty() ? sent : verdict.path;
    const std::size_t onPath = links.size();
    for (const Certificate& certificate : sent)
        if (std::ranges::find(links, certificate) == links.end())
            links.push_back(certificate);
    const auto* purpose = verdict.find(session::trust::CheckId::Purpose);
    const bool isPurposeBad = purpose && purpose->outcome == session::trust::Outcome::Fail;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < links.size(); ++i) {
        const Certificate& certificate = links[i];
        const bool wasSent = std::ranges::find(sent, certificate) != sent.end();
        const QString place = i >= onPath ? Words::tr("sent, not needed")
                              : wasSent   ? Words::tr("sent")
                                          : Words::tr("known here");
        Row row{.key = QString::fromStdString(certificate.sha256()),
                .cells = std::vector<RowCell>(std::size_t(ChainColumn::ColumnCount))};
        row.cells[std::size_t(ChainColumn::Certificate)] = {
            .text = linkName(certificate),
            .toolTip = QString::fromUtf8(certificate.subject()) + QStringLiteral("\nSHA-256 ") +
                       QString::fromStdString(certificate.sha256()),
            .status = QVariant::fromValue(i < onPath ? goodLink : openLink),
            .cause = place};
        row.cells[std::size_t(ChainColumn::Signature)] = signatureCell(certificate, links);
        row.cells[std::size_t(ChainColumn::Validity)] = validityCell(certificate, story.attempt->judgedAt);
        row.cells[std::size_t(ChainColumn::Constraints)] =
            constraintsCell(certificate, i > 0 && i < onPath, i == 0 && isPurposeBad);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace models::tables
