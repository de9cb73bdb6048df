#include "models/shell/device_json.h"

#include "models/shell/channel_lines.h"
#include "models/shell/reply_json.h"

#include <set>

namespace models::shell {

using lifecycle::DeviceRecord;
using session::base::TimePoint;
using session::trust::Outcome;
using session::trust::StatusSource;
using session::trust::TrustWorld;

namespace {

QString expiresIn(std::chrono::milliseconds left)
{
    const auto days = std::chrono::floor<std::chrono::days>(left).count();
    if (days < 1)
        return QStringLiteral("Expires in %1 minutes")
            .arg(std::chrono::floor<std::chrono::minutes>(left).count());
    const auto hours = std::chrono::floor<std::chrono::hours>(left).count() % 24;
    return QStringLiteral("Expires in %1 days %2 hours").arg(days).arg(hours);
}

/// Who was asked for the status of the first certificate of the path that has this one, and told it, or
/// nothing of use.
std::set<StatusSource::Kind> sourcesOfFirst(const session::engine::Attempt& attempt,
                                            session::trust::RevocationStatus status)
{
    std::set<StatusSource::Kind> kinds;
    for (const auto& certificate : attempt.verdict.path) {
        const auto fact = attempt.revocation.byFingerprint.find(certificate.sha256());
        if (fact == attempt.revocation.byFingerprint.end() || fact->second.status != status)
            continue;
        kinds.insert(fact->second.source.kind);
        for (const StatusSource& source : fact->second.inVain)
            kinds.insert(source.kind);
        for (const auto& step : fact->second.steps) // all that older versions have kept
            kinds.insert(step.source.kind);
        break;
    }
    return kinds;
}

/// "OCSP Status Unknown", "OCSP/CRL Status Unavailable"; "" while revocation is not what refused it.
QString revocationStatus(const session::engine::Attempt& attempt)
{
    using session::trust::Reason;
    using session::trust::RevocationStatus;
    const bool isUnknown = attempt.verdict.reason == Reason::RevocationUnknown;
    if (!isUnknown && attempt.verdict.reason != Reason::RevocationUnavailable)
        return {};
    const auto asked =
        sourcesOfFirst(attempt, isUnknown ? RevocationStatus::Unknown : RevocationStatus::Unavailable);
    const bool hasOcsp = asked.contains(StatusSource::Kind::Ocsp);
    const bool hasCrl = asked.contains(StatusSource::Kind::Crl);
    const QString source = hasOcsp == hasCrl ? QStringLiteral("OCSP/CRL")
                           : hasOcsp         ? QStringLiteral("OCSP")
                                             : QStringLiteral("CRL");
    return source + (isUnknown ? QStringLiteral(" Status Unknown") : QStringLiteral(" Status Unavailable"));
}

std::string lastReason(const DeviceRecord& record)
{
    if (record.session)
        return {};
    if (record.isRefused() && record.lastRefused->verdict.reason)
        return std::string(session::trust::rowOf(*record.lastRefused->verdict.reason).name);
    return std::string(record.lastDownReason ? toText(*record.lastDownReason) : "");
}

/// K1: null while it would be let in again. `ends_at` is null when it ends with the next disconnect wait.
QJsonValue doomJson(const DeviceRecord& record)
{
    const auto reason = record.doom();
    if (!reason)
        return {};
    const auto* failure = record.session->doomed->verdict.firstFailure();
    return QJsonObject{{QStringLiteral("reason"), QString::fromUtf8(session::trust::rowOf(*reason).name)},
                       {QStringLiteral("rule"), failure ? textOrNull(failure->rule) : QJsonValue()},
                       {QStringLiteral("ends_at"), timeOrNull(record.session->disconnectAt)}};
}

/// null while nothing is foreseen. `from` is null but for a ground of time; `seconds_after_commit` is
/// null when it would only fail at a reconnect of its own.
QJsonValue aheadJson(const DeviceRecord& record)
{
    if (!record.ahead)
        return {};
    const auto& ahead = *record.ahead;
    const auto ground = session::trust::toText(ahead.ground);
    return QJsonObject{
        {QStringLiteral("ground"), QString::fromUtf8(ground.data(), qsizetype(ground.size()))},
        {QStringLiteral("reason"), QString::fromUtf8(session::trust::rowOf(ahead.reason).name)},
        {QStringLiteral("rule"), textOrNull(ahead.rule)},
        {QStringLiteral("certificate"), textOrNull(ahead.certificate)},
        {QStringLiteral("by"), ahead.isByDevice ? QStringLiteral("device") : QStringLiteral("manager")},
        {QStringLiteral("from"), timeOrNull(ahead.from)},
        {QStringLiteral("seconds_after_commit"),
         ahead.afterCommit ? QJsonValue(double(ahead.afterCommit->count()) / 1000) : QJsonValue()}};
}

/// What another manager said: beside our own facts, never among them.
QJsonObject importedJson(const models::store::ImportedStatus& imported)
{
    return {{QStringLiteral("imported_at"), timeWord(imported.importedAt)},
            {QStringLiteral("connected"), imported.connected},
            {QStringLiteral("ip_address"), textOrNull(imported.address)},
            {QStringLiteral("certificate_status"), textOrNull(imported.certificateStatus)},
            {QStringLiteral("certificate_subject_name"), textOrNull(imported.certificateSubject)},
            {QStringLiteral("certificate_expiry"), textOrNull(imported.certificateExpiry)},
            {QStringLiteral("connected_at"), textOrNull(imported.connectedAt)},
            {QStringLiteral("custom_certificate_usage"), textOrNull(imported.customCertificateUsage)}};
}

} // namespace

QString predefinedStatus()
{
    return QStringLiteral("Pre-defined");
}

QString certificateStatus(const DeviceRecord& record, TimePoint now)
{
    if (!record.leaf())
        return {};
    const auto& attempt = record.shownAttempt();
    if (!record.session && attempt->verdict.reason == session::trust::Reason::UnknownIssuer)
        return QStringLiteral("Untrusted Issuer");
    if (const QString revocation = record.session ? QString() : revocationStatus(*attempt);
        !revocation.isEmpty())
        return revocation;
    if (attempt->verdict.world == TrustWorld::Predefined)
        return predefinedStatus();
    const auto left = *record.expiry() - now;
    if (left <= models::lifecycle::expiringWithin && left.count() > 0)
        return expiresIn(left);
    const auto* check = attempt->verdict.find(session::trust::CheckId::SerialNumber);
    if (check && check->outcome == Outcome::Pass)
        return QStringLiteral("Client Identity Check Passed");
    return QStringLiteral("Deployed");
}

QJsonObject deviceJson(const DeviceRecord& record, TimePoint now)
{
    const auto* leaf = record.leaf();
    QJsonValue authentication;
    if (record.session && record.session->attempt->verdict.world)
        authentication = QString::fromUtf8(session::trust::toText(*record.session->attempt->verdict.world));
    QJsonObject object{
        {QStringLiteral("serial"), QString::fromUtf8(record.serial.value)},
        {QStringLiteral("hostname"), QString::fromUtf8(record.hostname)},
        {QStringLiteral("model"), QString::fromUtf8(record.model)},
        {QStringLiteral("sw_version"), QString::fromUtf8(record.softwareVersion)},
        {QStringLiteral("connected"), record.session.has_value()},
        {QStringLiteral("authentication"), authentication},
        {QStringLiteral("certificate_status"), certificateStatus(record, now)},
        {QStringLiteral("certificate_subject_name"),
         leaf ? QJsonValue(QString::fromUtf8(leaf->commonName())) : QJsonValue()},
        {QStringLiteral("certificate_expiry"), timeOrNull(record.expiry())},
        {QStringLiteral("connected_at"), record.session ? timeOrNull(record.session->since) : QJsonValue()},
        {QStringLiteral("last_reason"), textOrNull(lastReason(record))},
        {QStringLiteral("template_status"),
         record.inSync() ? QStringLiteral("in-sync") : QStringLiteral("out-of-sync")},
        {QStringLiteral("disconnect_deadline"),
         record.session ? timeOrNull(record.session->disconnectAt) : QJsonValue()},
        {QStringLiteral("device_group"), QString::fromUtf8(record.deviceGroup)},
        {QStringLiteral("template_stack"), QString::fromUtf8(record.templateStack)},
        {QStringLiteral("ha_peer"), textOrNull(record.haPeer)},
        {QStringLiteral("tls"),
         record.session ? QJsonValue(QString::fromUtf8(record.session->attempt->tlsVersion)) : QJsonValue()},
        {QStringLiteral("cipher"),
         record.session ? QJsonValue(QString::fromUtf8(record.session->attempt->cipher)) : QJsonValue()},
        {QStringLiteral("resumed"),
         record.session ? QJsonValue(record.session->attempt->resumed) : QJsonValue()},
    };
    object[QStringLiteral("doomed")] = doomJson(record);
    object[QStringLiteral("fails_ahead")] = aheadJson(record);
    if (record.localSettingsCut != 0)
        object[QStringLiteral("local_settings_cut")] = double(record.localSettingsCut);
    QJsonArray channels;
    for (const session::wire::ChannelReport& report : record.channels)
        channels.append(channelJson(report));
    object[QStringLiteral("channels")] = channels;
    if (record.reverted)
        object[QStringLiteral("reverted")] =
            QJsonObject{{QStringLiteral("job"), double(record.reverted->job.value)},
                        {QStringLiteral("reason"), QString::fromUtf8(record.reverted->reason)}};
    if (record.imported)
        object[QStringLiteral("imported")] = importedJson(*record.imported);
    return object;
}

} // namespace models::shell
