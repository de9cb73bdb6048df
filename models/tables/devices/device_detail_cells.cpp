#include "models/tables/devices/device_detail_cells.h"

#include "models/shell/device_json.h"
#include "models/tables/words.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <QLocale>

#include <limits>

namespace models::tables {

using lifecycle::DeviceRecord;
using session::base::TimePoint;

namespace {

QString timeText(const std::optional<TimePoint>& time)
{
    return time ? models::text::localTime(*time) : QString();
}

/// Scripts rely on the other spelling.
QString certificateStatusText(const DeviceRecord& record, TimePoint now)
{
    const QString status = shell::certificateStatus(record, now);
    return status == shell::predefinedStatus() ? Words::tr("Predefined") : status;
}

std::optional<TimePoint> sinceOf(const DeviceRecord& record)
{
    return record.session ? std::optional(record.session->since) : std::nullopt;
}

SortKey latestFirst(const std::optional<TimePoint>& time)
{
    return {.number = time ? -time->time_since_epoch().count() : std::numeric_limits<std::int64_t>::max()};
}

/// The CN of the issuer's name, the whole name when it has none.
std::string issuerNameOf(const DeviceRecord& record)
{
    const auto* leaf = record.leaf();
    if (!leaf)
        return {};
    const std::string& issuer = leaf->issuer();
    const auto at = issuer.rfind("CN = ");
    if (at == std::string::npos)
        return issuer;
    const auto begin = at + 5;
    return issuer.substr(begin, issuer.find(", ", begin) - begin);
}

QString tlsOf(const DeviceRecord& record)
{
    const auto& attempt = record.shownAttempt();
    QString version = attempt ? QString::fromStdString(attempt->tlsVersion) : QString();
    return version.replace(QLatin1String("TLSv"), QLatin1String("TLS "));
}

QString clockText(const DeviceRecord& record)
{
    if (!record.lastSeen)
        return {};
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(record.clockOffset).count();
    return seconds == 0 ? QStringLiteral("0 s")
                        : QStringLiteral("%1%2 s").arg(seconds > 0 ? "+" : "").arg(seconds);
}

QString channelsText(const DeviceRecord& record)
{
    const ChannelCount count = channelCount(record);
    QStringList parts;
    if (count.refused > 0)
        parts << Words::tr("%1 refused").arg(count.refused);
    if (count.up > 0)
        parts << Words::tr("%1 up").arg(count.up);
    if (count.down > 0)
        parts << Words::tr("%1 down").arg(count.down);
    return parts.join(QStringLiteral(", "));
}

QString numberOrNothing(qulonglong number, const DeviceRecord& record)
{
    const bool serves = record.kind != config::DeviceKind::Firewall;
    return number > 0 || serves ? QLocale().toString(number) : QString();
}

} // namespace

QString kindText(config::DeviceKind kind)
{
    switch (kind) {
    case config::DeviceKind::LogCollector:
        return Words::tr("Log Collector");
    case config::DeviceKind::WildFire:
        return Words::tr("WildFire appliance");
    case config::DeviceKind::PanDb:
        return Words::tr("PAN-DB appliance");
    case config::DeviceKind::Firewall:
        break;
    }
    return Words::tr("Firewall");
}

ChannelCount channelCount(const DeviceRecord& record)
{
    ChannelCount count;
    for (const session::wire::ChannelReport& report : record.channels) {
        if (report.role == "server") {
            count.clients += report.state == "up" ? 1 : 0;
            count.records += report.records;
            continue;
        }
        count.up += report.state == "up" ? 1 : 0;
        count.refused += report.state == "refused" ? 1 : 0;
        count.down += report.state == "down" ? 1 : 0;
    }
    return count;
}

QString detailText(const DeviceRecord& record, DeviceColumn column, TimePoint now)
{
    switch (column) {
    case DeviceColumn::CertificateStatus:
        return certificateStatusText(record, now);
    case DeviceColumn::Issuer:
        return QString::fromStdString(issuerNameOf(record));
    case DeviceColumn::Source:
        return QString::fromStdString(record.clientCertificateSource);
    case DeviceColumn::Tag:
        return QString::fromStdString(record.tag);
    case DeviceColumn::Kind:
        return kindText(record.kind);
    case DeviceColumn::ApplianceGroup:
        return QString::fromStdString(record.applianceGroup);
    case DeviceColumn::HaPeer:
        return QString::fromStdString(record.haPeer);
    case DeviceColumn::Tls:
        return tlsOf(record);
    case DeviceColumn::Cipher:
        return record.shownAttempt() ? QString::fromStdString(record.shownAttempt()->cipher) : QString();
    case DeviceColumn::ConnectedSince:
        return timeText(sinceOf(record));
    case DeviceColumn::LastSeen:
        return timeText(record.lastSeen);
    case DeviceColumn::Clock:
        return clockText(record);
    case DeviceColumn::Channels:
        return channelsText(record);
    case DeviceColumn::Clients:
        return numberOrNothing(qulonglong(channelCount(record).clients), record);
    case DeviceColumn::LogRecords:
        return numberOrNothing(channelCount(record).records, record);
    default:
        return {};
    }
}

SortKey detailKey(const DeviceRecord& record, DeviceColumn column, TimePoint now)
{
    switch (column) {
    case DeviceColumn::ConnectedSince:
        return latestFirst(sinceOf(record));
    case DeviceColumn::LastSeen:
        return latestFirst(record.lastSeen);
    case DeviceColumn::Clock: // the farthest off first
        return {.number = record.lastSeen ? -std::abs(record.clockOffset.count())
                                          : std::numeric_limits<std::int64_t>::max()};
    case DeviceColumn::Channels: { // trouble first
        const ChannelCount count = channelCount(record);
        return {.number = -(std::int64_t(count.refused) * 1'000'000 + std::int64_t(count.down) * 1000 +
                            std::int64_t(count.up))};
    }
    case DeviceColumn::Clients:
        return {.number = -std::int64_t(channelCount(record).clients)};
    case DeviceColumn::LogRecords:
        return {.number = -std::int64_t(channelCount(record).records)};
    default:
        return textKey(detailText(record, column, now).toCaseFolded());
    }
}

QString detailTitle(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::CertificateStatus:
        return Words::tr("Certificate status");
    case DeviceColumn::Issuer:
        return Words::tr("Issuer");
    case DeviceColumn::Source:
        return Words::tr("Certificate from");
    case DeviceColumn::Tag:
        return Words::tr("Tag");
    case DeviceColumn::Kind:
        return Words::tr("Kind");
    case DeviceColumn::ApplianceGroup:
        return Words::tr("Collector group or cluster");
    case DeviceColumn::HaPeer:
        return Words::tr("HA peer");
    case DeviceColumn::Tls:
        return Words::tr("TLS");
    case DeviceColumn::Cipher:
        return Words::tr("Cipher");
    case DeviceColumn::ConnectedSince:
        return Words::tr("Connected since");
    case DeviceColumn::LastSeen:
        return Words::tr("Last seen");
    case DeviceColumn::Clock:
        return Words::tr("Clock");
    case DeviceColumn::Channels:
        return Words::tr("Other channels");
    case DeviceColumn::Clients:
        return Words::tr("Clients connected");
    case DeviceColumn::LogRecords:
        return Words::tr("Log records");
    default:
        return {};
    }
}

} // namespace models::tables
