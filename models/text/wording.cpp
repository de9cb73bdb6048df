#include "models/text/wording.h"

#include "models/text/numbers.h"
#include "models/text/times.h"

#include <QCoreApplication>

#include <cstdlib>

namespace models::text {

using session::trust::CheckId;
using session::trust::Reason;

namespace {

struct ReasonWords
{
    Reason reason;
    const char* cause;
    const char* explanation;
    const char* failure; ///< of the check that found it
};

constexpr ReasonWords reasonWords[] = {
    {Reason::TlsVersion, QT_TRANSLATE_NOOP("text", "TLS version outside the profile"),
     QT_TRANSLATE_NOOP("text",
                       "The peer offered only TLS versions that the SSL/TLS service profile does not allow."),
     QT_TRANSLATE_NOOP("text", "TLS version outside the profile's range")},
    {Reason::Cipher, QT_TRANSLATE_NOOP("text", "No common cipher suite"),
     QT_TRANSLATE_NOOP("text", "The peer and the SSL/TLS service profile have no cipher suite in common."),
     QT_TRANSLATE_NOOP("text", "No common cipher suite")},
    {Reason::NoCertificate, QT_TRANSLATE_NOOP("text", "No certificate presented"),
     QT_TRANSLATE_NOOP("text", "The peer presented no certificate, and one is required."),
     QT_TRANSLATE_NOOP("text", "No certificate presented")},
    {Reason::UnknownIssuer, QT_TRANSLATE_NOOP("text", "Untrusted issuer"),
     QT_TRANSLATE_NOOP(
         "text",
         "The certificate does not lead to a CA of the certificate profile. Add its CA to the profile, "
         "or issue a certificate from a trusted CA."),
     QT_TRANSLATE_NOOP("text", "No chain to a trusted root")},
    {Reason::IncompleteChain, QT_TRANSLATE_NOOP("text", "Intermediate CA missing"),
     QT_TRANSLATE_NOOP("text",
                       "The peer did not send the intermediate CA that links its certificate to a trusted "
                       "root, and the profile does not hold it."),
     QT_TRANSLATE_NOOP("text", "Chain to a trusted root has a gap")},
    {Reason::Signature, QT_TRANSLATE_NOOP("text", "Bad signature"),
     QT_TRANSLATE_NOOP(
         "text",
         "A signature is wrong: a certificate was altered or not signed by the CA that it names, or the "
         "peer does not have the key of its certificate."),
     QT_TRANSLATE_NOOP("text", "A signature is wrong")},
    {Reason::Expired, QT_TRANSLATE_NOOP("text", "Certificate expired"),
     QT_TRANSLATE_NOOP("text",
                       "A certificate in the chain is past its notAfter date. Issue a new one; a device that "
                       "can no longer connect needs it delivered locally."),
     QT_TRANSLATE_NOOP("text", "Validity period is over")},
    {Reason::NotYetValid, QT_TRANSLATE_NOOP("text", "Certificate not yet valid"),
     QT_TRANSLATE_NOOP("text",
                       "By the clock of the side that judged, the certificate is not valid yet. Check that "
                       "clock first."),
     QT_TRANSLATE_NOOP("text", "Validity period has not begun")},
    {Reason::Revoked, QT_TRANSLATE_NOOP("text", "Certificate revoked"),
     QT_TRANSLATE_NOOP("text", "The certificate was revoked by its CA."),
     QT_TRANSLATE_NOOP("text", "OCSP or CRL says revoked")},
    {Reason::RevocationUnknown, QT_TRANSLATE_NOOP("text", "Revocation status unknown"),
     QT_TRANSLATE_NOOP("text",
                       "The responder does not know the certificate, and the profile blocks unknown status."),
     QT_TRANSLATE_NOOP("text", "OCSP or CRL does not know the certificate")},
    {Reason::RevocationUnavailable, QT_TRANSLATE_NOOP("text", "Revocation status unavailable"),
     QT_TRANSLATE_NOOP("text", "No revocation status came within the timeout, and the profile blocks that."),
     QT_TRANSLATE_NOOP("text", "No OCSP or CRL status in time")},
    {Reason::Purpose, QT_TRANSLATE_NOOP("text", "Certificate not meant for this use"),
     QT_TRANSLATE_NOOP("text", "The certificate's key usage does not allow this role (client or server)."),
     QT_TRANSLATE_NOOP("text", "Key usage does not fit the role")},
    {Reason::WeakKey, QT_TRANSLATE_NOOP("text", "Key or digest too weak"),
     QT_TRANSLATE_NOOP("text", "A key or a signature digest in the chain is below 112 bits of security."),
     QT_TRANSLATE_NOOP("text", "Key or digest is too weak")},
    {Reason::IdentityMismatch, QT_TRANSLATE_NOOP("text", "Server name does not match"),
     QT_TRANSLATE_NOOP("text",
                       "Neither common name nor subject alternative name is the address that the device has "
                       "typed for its manager."),
     QT_TRANSLATE_NOOP("text", "CN or SAN does not match the address")},
    {Reason::SerialMismatch, QT_TRANSLATE_NOOP("text", "Certificate does not match the serial number"),
     QT_TRANSLATE_NOOP(
         "text", "Neither common name nor subject alternative name is the serial number that the device "
                 "claims, or its hash."),
     QT_TRANSLATE_NOOP("text", "CN or SAN does not match the serial")},
    {Reason::NotManaged, QT_TRANSLATE_NOOP("text", "Serial number not managed"),
     QT_TRANSLATE_NOOP("text", "The device claims a serial number that is not among the managed devices."),
     QT_TRANSLATE_NOOP("text", "Serial number is not managed")},
    {Reason::NotAuthorized, QT_TRANSLATE_NOOP("text", "Not on the authorization list"),
     QT_TRANSLATE_NOOP("text", "No entry of the authorization list matches the certificate."),
     QT_TRANSLATE_NOOP("text", "No entry of the authorization list matches")},
    {Reason::PredefinedRefused, QT_TRANSLATE_NOOP("text", "Predefined certificate refused"),
     QT_TRANSLATE_NOOP("text",
                       "Only custom certificates are allowed, and the device came with a predefined one."),
     QT_TRANSLATE_NOOP("text", "Predefined certificate is not allowed")},
    {Reason::Protocol, QT_TRANSLATE_NOOP("text", "Protocol error"),
     QT_TRANSLATE_NOOP("text", "The connection broke before a session was up."),
     QT_TRANSLATE_NOOP("text", "Connection broke")},
    {Reason::Timeout, QT_TRANSLATE_NOOP("text", "Timed out"),
     QT_TRANSLATE_NOOP("text", "The peer did not finish within the deadline."),
     QT_TRANSLATE_NOOP("text", "Connection did not finish in time")},
};

struct CheckWords
{
    CheckId check;
    const char* label;
};

constexpr CheckWords checkWords[] = {
    {CheckId::TlsVersion, QT_TRANSLATE_NOOP("text", "TLS version in profile range")},
    {CheckId::Cipher, QT_TRANSLATE_NOOP("text", "Common cipher suite")},
    {CheckId::Certificate, QT_TRANSLATE_NOOP("text", "Certificate presented")},
    {CheckId::Chain, QT_TRANSLATE_NOOP("text", "Chain to trusted root")},
    {CheckId::TrustWorld, QT_TRANSLATE_NOOP("text", "Custom or predefined allowed")},
    {CheckId::Validity, QT_TRANSLATE_NOOP("text", "Validity period")},
    {CheckId::Purpose, QT_TRANSLATE_NOOP("text", "Key usage fits the role")},
    {CheckId::KeyStrength, QT_TRANSLATE_NOOP("text", "Key strength")},
    {CheckId::Revocation, QT_TRANSLATE_NOOP("text", "OCSP / CRL status")},
    {CheckId::ServerIdentity, QT_TRANSLATE_NOOP("text", "CN or SAN matches address")},
    {CheckId::AuthorizationList, QT_TRANSLATE_NOOP("text", "Authorization list")},
    {CheckId::ManagedDevice, QT_TRANSLATE_NOOP("text", "Serial number is managed")},
    {CheckId::SerialNumber, QT_TRANSLATE_NOOP("text", "CN or SAN matches serial")},
    {CheckId::PeerAlert, QT_TRANSLATE_NOOP("text", "What the peer said")},
    {CheckId::Transport, QT_TRANSLATE_NOOP("text", "Connection")},
};

QString translated(const char* text)
{
    return QCoreApplication::translate("text", text);
}

const ReasonWords& wordsOf(Reason reason)
{
    for (const ReasonWords& words : reasonWords) {
        if (words.reason == reason)
            return words;
    }
    std::abort(); // every Reason has a row; a test walks them all
}

/// Of devices that stay managed.
QString sessionsReturn(std::size_t sessions, std::chrono::minutes wait)
{
    const QString who = sessions == 1 ? QCoreApplication::translate("text", "1 session ends")
                                      : QCoreApplication::translate("text", "%1 sessions end").arg(sessions);
    if (wait.count() == 0)
        return (sessions == 1 ? QCoreApplication::translate("text", "%1 at the commit and comes back")
                              : QCoreApplication::translate("text", "%1 at the commit and come back"))
            .arg(who);
    return (sessions == 1 ? QCoreApplication::translate("text", "%1 %2 min after the commit and comes back")
                          : QCoreApplication::translate("text", "%1 %2 min after the commit and come back"))
        .arg(who)
        .arg(wait.count());
}

QString sessionsEndUnmanaged(std::size_t sessions)
{
    return sessions == 1 ? QCoreApplication::translate(
                               "text", "1 session ends at the commit: its device is no longer managed")
                         : QCoreApplication::translate(
                               "text", "%1 sessions end at the commit: their devices are no longer managed")
                               .arg(sessions);
}

} // namespace

QString cause(Reason reason)
{
    return translated(wordsOf(reason).cause);
}

QString explanation(Reason reason)
{
    return translated(wordsOf(reason).explanation);
}

QString checkLabel(CheckId check)
{
    for (const CheckWords& words : checkWords) {
        if (words.check == check)
            return translated(words.label);
    }
    std::abort();
}

QString checkResult(const session::trust::Check& check)
{
    const bool hasFailed = check.outcome == session::trust::Outcome::Fail && check.reason;
    return hasFailed ? translated(wordsOf(*check.reason).failure) : checkLabel(check.id);
}

QString sessionsEnd(std::size_t sessions, std::optional<std::chrono::minutes> wait, std::size_t unmanaged)
{
    QStringList sentences;
    if (wait && sessions > 0)
        sentences << sessionsReturn(sessions, *wait);
    if (unmanaged > 0)
        sentences << sessionsEndUnmanaged(unmanaged);
    if (wait && sentences.isEmpty())
        sentences << QCoreApplication::translate("text", "No session is open: none ends");
    return sentences.join(QStringLiteral("; "));
}

QString doom(Reason reason, std::optional<std::chrono::milliseconds> left)
{
    if (!left)
        return QCoreApplication::translate("text", "Ends with the next wait: %1").arg(cause(reason));
    return QCoreApplication::translate("text", "Ends in %1: %2").arg(countdown(*left), cause(reason));
}

QString doomExplained(Reason reason, std::optional<std::chrono::milliseconds> left)
{
    const QString when =
        left ? QCoreApplication::translate("text", "Ends in %1, because it would be refused now.")
                   .arg(countdown(*left))
             : QCoreApplication::translate(
                   "text", "Ends with the next disconnect wait, because it would be refused now.");
    return when + QLatin1Char(' ') + explanation(reason);
}

QString doomAhead(const session::trust::DoomAhead& doom, session::base::TimePoint now)
{
    using Ground = session::trust::DoomAhead::Ground;
    const QString why = cause(doom.reason);
    switch (doom.ground) {
    case Ground::Running:
        return QCoreApplication::translate("text", "Fails at its next reconnect: %1").arg(why);
    case Ground::Candidate:
        if (!doom.afterCommit)
            return QCoreApplication::translate("text", "Fails to reconnect after the commit: %1").arg(why);
        if (doom.afterCommit->count() <= 0)
            return QCoreApplication::translate("text", "Falls off at the commit: %1").arg(why);
        return QCoreApplication::translate("text", "Falls off %1 after the commit: %2")
            .arg(timeUntil(*doom.afterCommit), why);
    case Ground::Time:
        break;
    }
    return QCoreApplication::translate("text", "Fails in %1: %2").arg(timeUntil(*doom.from - now), why);
}

QString doomAheadExplained(const session::trust::DoomAhead& doom, session::base::TimePoint now)
{
    using Ground = session::trust::DoomAhead::Ground;
    QString when;
    switch (doom.ground) {
    case Ground::Running:
        when = QCoreApplication::translate("text", "It is connected, but its next handshake would fail.");
        break;
    case Ground::Candidate:
        when = !doom.afterCommit ? QCoreApplication::translate(
                                       "text", "It is connected, but once the pending changes are committed "
                                               "its next handshake would fail.")
                                 : QCoreApplication::translate("text", "It would fall off when the pending "
                                                                       "changes are committed.");
        break;
    case Ground::Time:
        when = QCoreApplication::translate("text",
                                           "It is connected, but from %1 on, in %2, its handshakes fail.")
                   .arg(localTime(*doom.from), timeUntil(*doom.from - now));
        break;
    }
    if (doom.isByDevice)
        when += QLatin1Char(' ') +
                QCoreApplication::translate("text", "The device itself refuses what the manager shows.");
    return when + QLatin1Char(' ') + explanation(doom.reason);
}

QString timeUntil(std::chrono::milliseconds left)
{
    const auto seconds = std::max<std::int64_t>(0, left.count() / 1000);
    const auto days = seconds / 86'400;
    const auto hours = seconds / 3'600 % 24;
    const auto minutes = seconds / 60 % 60;
    if (days > 0)
        return QCoreApplication::translate("text", "%1 d %2 h").arg(days).arg(hours);
    if (hours > 0)
        return QCoreApplication::translate("text", "%1 h %2 min").arg(hours).arg(minutes);
    if (minutes > 0)
        return QCoreApplication::translate("text", "%1 min").arg(minutes);
    return QCoreApplication::translate("text", "%1 s").arg(seconds);
}

QString countdown(std::chrono::milliseconds left)
{
    const auto total = std::max<std::int64_t>(0, (left.count() + 999) / 1000);
    const auto days = total / 86'400;
    const auto hours = total / 3'600 % 24;
    const auto minutes = total / 60 % 60;
    const auto seconds = total % 60;
    const auto two = [](std::int64_t value) {
        return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
    };
    if (days > 0)
        return QStringLiteral("%1 d %2:%3").arg(days).arg(two(hours), two(minutes));
    if (hours > 0)
        return QStringLiteral("%1:%2:%3").arg(hours).arg(two(minutes), two(seconds));
    return two(minutes) + QLatin1Char(':') + two(seconds);
}

QString remaining(std::chrono::milliseconds left)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(left).count();
    if (days != 0)
        return QCoreApplication::translate("text", "%1 d").arg(counted(days));
    return QCoreApplication::translate("text", "%1 h").arg(left / std::chrono::hours(1));
}

} // namespace models::text
