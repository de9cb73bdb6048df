#include "views/inspector/device_facts.h"

#include "models/tables/devices/device_cells.h"
#include "models/tables/devices/device_fixes.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"
#include "models/text/wording.h"

#include <QCoreApplication>

#include <cstdlib>
#include <map>

namespace views::inspector {

using models::lifecycle::DeviceRecord;
using models::tables::DeviceStatus;
using session::base::TimePoint;
using widgets::KeyValue;

namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

/// "4D:EF:FA:D6:5E:01…C2:47": both ends, which is where people compare.
QString shortened(const QString& colons)
{
    return colons.left(17) + QChar(0x2026) + colons.right(5);
}

QString withColons(const std::string& hex)
{
    QString result;
    const QString upper = QString::fromUtf8(hex).toUpper();
    for (qsizetype i = 0; i < upper.size(); i += 2)
        result += (i > 0 ? QStringLiteral(":") : QString()) + upper.mid(i, 2);
    return result;
}

/// The issuer as people call it: its common name, which stands last.
QString issuerName(const session::pki::Certificate& leaf)
{
    const QString whole = QString::fromUtf8(leaf.issuer());
    const qsizetype at = whole.lastIndexOf(QLatin1String("CN = "));
    return at < 0 ? whole : whole.mid(at + 5);
}

QString sourceText(const std::string& source)
{
    if (source == "predefined")
        return FactWords::tr("Predefined, from the factory");
    if (source == "local")
        return FactWords::tr("Template, common certificate");
    if (source == "issued")
        return FactWords::tr("Issued by this manager");
    if (source == "scep")
        return FactWords::tr("Enrolled by SCEP");
    return QString::fromUtf8(source);
}

QString offsetText(std::chrono::milliseconds offset)
{
    const QString amount = models::text::countdown(std::chrono::milliseconds(std::abs(offset.count())));
    return offset.count() > 0 ? FactWords::tr("%1 ahead").arg(amount)
                              : FactWords::tr("%1 behind").arg(amount);
}

QString measuredOf(const models::lifecycle::Attempt& attempt, const session::trust::Check& check)
{
    using session::trust::CheckId;
    const auto& path = attempt.verdict.path;
    switch (check.id) {
    case CheckId::TlsVersion:
        return QString::fromUtf8(attempt.tlsVersion).replace(QLatin1String("TLSv"), QLatin1String("TLS "));
    case CheckId::Certificate:
        return attempt.evidence.chain.empty() ? FactWords::tr("none")
                                              : FactWords::tr("%1 sent").arg(attempt.evidence.chain.size());
    case CheckId::Chain:
        return path.empty() ? QString() : FactWords::tr("%n certificate(s)", nullptr, int(path.size()));
    case CheckId::TrustWorld:
        return attempt.verdict.world
                   ? QString::fromUtf8(session::trust::toText(*attempt.verdict.world).data())
                   : QString();
    case CheckId::Validity:
        return path.empty() ? QString()
                            : models::text::remaining(session::pki::effectiveExpiry(path) - attempt.judgedAt);
    default:
        return {};
    }
}

widgets::CheckRow checkRow(const models::lifecycle::Attempt& attempt, const session::trust::Check& check,
                           bool isAfterFailure)
{
    using session::trust::Outcome;
    widgets::CheckRow row;
    row.label = models::text::checkLabel(check.id);
    if (check.outcome == Outcome::Skipped) {
        row.outcome = isAfterFailure ? widgets::Outcome::Open : widgets::Outcome::NotApplied;
        row.measured = isAfterFailure ? FactWords::tr("not evaluated") : FactWords::tr("not asked");
    } else {
        const bool isGood = check.outcome == Outcome::Pass;
        row.outcome = isGood ? widgets::Outcome::Good : widgets::Outcome::Bad;
        row.measured = measuredOf(attempt, check);
        if (row.measured.isEmpty() && !isGood)
            row.measured = QString::fromUtf8(check.field);
    }
    QStringList detail;
    if (check.reason)
        detail << models::text::cause(*check.reason);
    if (!check.detail.empty())
        detail << models::text::detailText(check.detail);
    for (const std::string& part : {check.certificate, check.field})
        if (!part.empty())
            detail << QString::fromUtf8(part);
    if (!check.rule.empty())
        detail << FactWords::tr("Rule %1").arg(QString::fromUtf8(check.rule));
    row.detail = detail.join(QLatin1Char('\n'));
    return row;
}

} // namespace

QString deviceName(const DeviceRecord& record)
{
    return QString::fromUtf8(record.hostname.empty() ? record.serial.value : record.hostname);
}

QString deviceIcon(models::config::DeviceKind kind)
{
    switch (kind) {
    case models::config::DeviceKind::LogCollector:
        return QStringLiteral("layers");
    case models::config::DeviceKind::WildFire:
        return QStringLiteral("local_fire_department");
    case models::config::DeviceKind::PanDb:
        return QStringLiteral("storage");
    case models::config::DeviceKind::Firewall:
        break;
    }
    return QStringLiteral("security");
}

widgets::BannerContent bannerOf(const DeviceRecord& record, TimePoint now)
{
    const DeviceStatus status = models::tables::statusOf(record, now);
    widgets::BannerContent banner;
    banner.glyph.status = status;
    banner.glyph.marks = theme::Marks::fromInt(models::tables::expiryMark(record, now));
    if (models::tables::isDoomed(record) && !models::tables::onlyExpires(record))
        banner.glyph.marks |= theme::Mark::Doomed;
    banner.state = models::text::statusLabel(models::tables::toText(status));
    banner.cause = models::tables::causeOf(record, now);
    if (record.isRefused() && record.lastRefused->verdict.reason)
        banner.cause = models::text::explanation(*record.lastRefused->verdict.reason);
    else if (const auto doom = record.doom())
        banner.cause = models::text::doomExplained(*doom, record.timeLeft(now));
    else if (record.ahead)
        banner.cause = models::text::doomAheadExplained(*record.ahead, now);
    else if (record.session && record.session->disconnectAt)
        banner.cause = FactWords::tr("Its session ends in %1; it then has to authenticate again.")
                           .arg(models::text::countdown(*record.timeLeft(now)));
    else if (record.session && record.session->attempt->verdict.unverified)
        banner.cause = FactWords::tr("Admitted without any check: the certificate profile is None.");
    return banner;
}

std::vector<widgets::CheckRow> checksOf(const models::lifecycle::Attempt& attempt)
{
    std::vector<widgets::CheckRow> rows;
    bool isAfterFailure = false;
    for (const session::trust::Check& check : attempt.verdict.checks) {
        rows.push_back(checkRow(attempt, check, isAfterFailure));
        isAfterFailure = isAfterFailure || check.outcome == session::trust::Outcome::Fail;
    }
    return rows;
}

std::vector<KeyValue> certificateRows(const DeviceRecord& record, TimePoint now)
{
    const auto* leaf = record.leaf();
    if (!leaf)
        return {};
    const TimePoint expiry = *record.expiry();
    const QString fingerprint = withColons(leaf->sha256());
    std::vector<KeyValue> rows;
    rows.push_back({FactWords::tr("Subject CN"), QString::fromUtf8(leaf->commonName()), true,
                    QString::fromUtf8(leaf->subject())});
    rows.push_back({FactWords::tr("Issuer"), issuerName(*leaf), false, QString::fromUtf8(leaf->issuer())});
    rows.push_back(
        {FactWords::tr("Valid until"),
         FactWords::tr("%1 (%2)").arg(models::text::localTime(expiry), models::text::remaining(expiry - now)),
         true, models::text::bothTimes(expiry)});
    rows.push_back({FactWords::tr("SHA-256"), shortened(fingerprint), true, fingerprint});
    if (!record.clientCertificateSource.empty())
        rows.push_back({FactWords::tr("Source"), sourceText(record.clientCertificateSource), false, {}});
    return rows;
}

std::vector<KeyValue> sessionRows(const DeviceRecord& record, TimePoint now)
{
    const auto& attempt = record.shownAttempt();
    if (!attempt)
        return {};
    std::vector<KeyValue> rows;
    rows.push_back({FactWords::tr("Peer"), QString::fromUtf8(attempt->peerAddress), true, {}});
    if (!attempt->tlsVersion.empty())
        rows.push_back({FactWords::tr("TLS"), QString::fromUtf8(attempt->tlsVersion).mid(4), true, {}});
    if (!attempt->cipher.empty())
        rows.push_back({FactWords::tr("Cipher"), QString::fromUtf8(attempt->cipher), true, {}});
    const TimePoint since = record.session ? record.session->since : attempt->judgedAt;
    rows.push_back({record.session ? FactWords::tr("Since") : FactWords::tr("Judged"),
                    models::text::localTime(since), true, models::text::bothTimes(since)});
    if (record.session) {
        rows.push_back(
            {FactWords::tr("Policy version"), QString::number(record.session->policy.value), true, {}});
        if (const auto deadline = record.session->disconnectAt)
            rows.push_back({FactWords::tr("Disconnect in"), models::text::countdown(*deadline - now), true,
                            models::text::bothTimes(*deadline)});
    } else if (record.isRefused() && record.lastAlert) {
        rows.push_back({FactWords::tr("Alert"), QString::fromUtf8(record.lastAlert->name), true, {}});
    } else if (record.lastDownReason) {
        rows.push_back(
            {FactWords::tr("Ended"), models::text::downReason(toText(*record.lastDownReason)), false, {}});
    }
    if (models::tables::isClockOff(record))
        rows.push_back({FactWords::tr("Its clock"), offsetText(record.clockOffset), true, {}});
    return rows;
}

namespace {

/// Said as what it is: another manager's word.
void addImported(std::vector<KeyValue>& rows, const models::store::ImportedStatus& imported)
{
    const QString at = models::text::bothTimes(imported.importedAt);
    rows.push_back({FactWords::tr("Imported status"),
                    imported.connected ? FactWords::tr("was connected elsewhere")
                                       : FactWords::tr("was not connected elsewhere"),
                    false, at});
    if (!imported.address.empty())
        rows.push_back(
            {FactWords::tr("Imported address"), QString::fromStdString(imported.address), true, at});
    if (!imported.certificateExpiry.empty())
        rows.push_back(
            {FactWords::tr("Imported expiry"), QString::fromStdString(imported.certificateExpiry), true, at});
}

QString stateText(const models::lifecycle::ChannelReport& report)
{
    if (report.state == "up")
        return report.authentication == "custom" ? FactWords::tr("connected, custom")
                                                 : FactWords::tr("connected, predefined");
    if (report.state != "refused")
        return FactWords::tr("not connected");
    const auto reason = session::trust::reasonFromName(report.reason);
    return reason ? FactWords::tr("refused: %1").arg(models::text::cause(*reason)) : FactWords::tr("refused");
}

/// One row for each server that it is a client of, and one for each channel that it serves.
void addChannels(std::vector<KeyValue>& rows, const DeviceRecord& record)
{
    struct Served
    {
        int up = 0;
        int refused = 0;
        std::uint64_t records = 0;
    };
    std::map<std::string, Served> served;
    for (const models::lifecycle::ChannelReport& report : record.channels) {
        if (report.role == "server") {
            Served& channel = served[report.channel];
            channel.up += report.state == "up" ? 1 : 0;
            channel.refused += report.state == "refused" ? 1 : 0;
            channel.records += report.records;
            continue;
        }
        const QString peer = QString::fromUtf8(report.peerSerial.empty() ? report.peer : report.peerSerial);
        rows.push_back({FactWords::tr("Channel %1").arg(QString::fromUtf8(report.channel)),
                        FactWords::tr("%1 · %2").arg(peer, stateText(report)), false,
                        models::text::detailText(report.detail)});
    }
    for (const auto& [channel, clients] : served) {
        const QString text = FactWords::tr("%1 connected, %2 refused").arg(clients.up).arg(clients.refused);
        const QString tip =
            clients.records > 0 ? FactWords::tr("Log records taken: %1").arg(clients.records) : QString();
        rows.push_back({FactWords::tr("Serves %1").arg(QString::fromUtf8(channel)), text, false, tip});
    }
}

} // namespace

std::vector<KeyValue> deviceRows(const DeviceRecord& record)
{
    std::vector<KeyValue> rows;
    if (!record.model.empty())
        rows.push_back({FactWords::tr("Model"), QString::fromUtf8(record.model), true, {}});
    if (!record.softwareVersion.empty())
        rows.push_back({FactWords::tr("Software"), QString::fromUtf8(record.softwareVersion), true, {}});
    if (!record.templateStack.empty())
        rows.push_back({FactWords::tr("Template stack"),
                        FactWords::tr("%1 · %2").arg(QString::fromUtf8(record.templateStack),
                                                     record.inSync() ? FactWords::tr("in sync")
                                                                     : FactWords::tr("out of sync")),
                        false,
                        {}});
    if (record.reverted)
        rows.push_back({FactWords::tr("Reverted"),
                        FactWords::tr("job %1, by the device itself: %2")
                            .arg(record.reverted->job.value)
                            .arg(QString::fromUtf8(record.reverted->reason)),
                        false,
                        FactWords::tr("It could not come back with what was pushed and runs its last good "
                                      "settings.")});
    addChannels(rows, record);
    if (record.imported)
        addImported(rows, *record.imported);
    return rows;
}

QString jobLine(const models::lifecycle::Job& job, const models::lifecycle::DeviceJob& device)
{
    const bool isOver = device.status == models::lifecycle::JobStatus::Finished;
    QString line = FactWords::tr("Job %1: %2 — %3")
                       .arg(job.id.value)
                       .arg(QString::fromUtf8(job.description),
                            isOver ? QString::fromUtf8(models::lifecycle::toText(device.result))
                                   : QString::fromUtf8(models::lifecycle::toText(device.status)));
    if (!device.detail.empty())
        line += QStringLiteral(" · ") + models::text::detailText(device.detail);
    return line;
}

} // namespace views::inspector
