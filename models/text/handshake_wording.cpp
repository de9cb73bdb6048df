#include "models/text/handshake_wording.h"

#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "session/engine/alert_name.h"
#include "session/engine/message_fields.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <cstdlib>

namespace models::text {

using namespace session;
using engine::HandshakeMessage;
using engine::HandshakeStory;
using engine::Judge;
using trust::Reason;

namespace {

struct HandshakeWords
{
    Q_DECLARE_TR_FUNCTIONS(text)
};

/// What is heard by an alert concerns us: the certificate that this manager presented, or its settings.
struct HeardWords
{
    Reason reason;
    const char* meaning;
};

constexpr HeardWords heardWords[] = {
    {Reason::TlsVersion,
     QT_TRANSLATE_NOOP("text",
                       "The device does not accept the TLS versions that this manager's SSL/TLS service "
                       "profile allows.")},
    {Reason::Cipher,
     QT_TRANSLATE_NOOP("text",
                       "The device and this manager's SSL/TLS service profile have no cipher suite in "
                       "common.")},
    {Reason::UnknownIssuer,
     QT_TRANSLATE_NOOP("text",
                       "The device does not trust the CA of this manager's certificate. Add that CA to the "
                       "device's certificate profile, or present a certificate that it trusts.")},
    {Reason::IncompleteChain,
     QT_TRANSLATE_NOOP("text",
                       "The device finds no path from this manager's certificate to a CA that it trusts.")},
    {Reason::Signature,
     QT_TRANSLATE_NOOP("text",
                       "The device finds a wrong signature on this manager's certificate or on what it has "
                       "signed.")},
    {Reason::Expired,
     QT_TRANSLATE_NOOP("text",
                       "By the device's clock this manager's certificate, or a CA above it, has expired. "
                       "Renew it, or set the device's clock.")},
    {Reason::NotYetValid,
     QT_TRANSLATE_NOOP("text",
                       "By the device's clock this manager's certificate is not valid yet. Set the device's "
                       "clock.")},
    {Reason::Revoked,
     QT_TRANSLATE_NOOP("text", "The device finds this manager's certificate revoked. Change it.")},
    {Reason::RevocationUnknown,
     QT_TRANSLATE_NOOP("text",
                       "The device could not find out that this manager's certificate is not revoked.")},
    {Reason::RevocationUnavailable,
     QT_TRANSLATE_NOOP("text",
                       "The device could not find out whether this manager's certificate is revoked.")},
    {Reason::Purpose,
     QT_TRANSLATE_NOOP("text",
                       "This manager's certificate is not meant for a server. Present one with the usage "
                       "\"server\".")},
    {Reason::WeakKey,
     QT_TRANSLATE_NOOP("text", "The device finds a key or digest of this manager's chain too weak.")},
    {Reason::IdentityMismatch,
     QT_TRANSLATE_NOOP(
         "text", "The device finds this manager's certificate bad. Most often its names do not hold the "
                 "address that the device dials, or the device's clock is wrong.")},
};

constexpr std::array<std::pair<const char*, const char*>, 20> labels{{
    {"client-hello", "ClientHello"},
    {"server-hello", "ServerHello"},
    {"hello-request", "HelloRequest"},
    {"new-session-ticket", "NewSessionTicket"},
    {"end-of-early-data", "EndOfEarlyData"},
    {"encrypted-extensions", "EncryptedExtensions"},
    {"certificate", "Certificate"},
    {"server-key-exchange", "ServerKeyExchange"},
    {"certificate-request", "CertificateRequest"},
    {"server-hello-done", "ServerHelloDone"},
    {"certificate-verify", "CertificateVerify"},
    {"client-key-exchange", "ClientKeyExchange"},
    {"finished", "Finished"},
    {"certificate-status", "CertificateStatus"},
    {"key-update", "KeyUpdate"},
    {"message-hash", "MessageHash"},
    {"change-cipher-spec", "ChangeCipherSpec"},
    {"hello", QT_TRANSLATE_NOOP("text", "Hello of the device")},
    {"welcome", QT_TRANSLATE_NOOP("text", "Welcome")},
    {"refused", QT_TRANSLATE_NOOP("text", "Refusal")},
}};

QString shortVersion(const std::string& version)
{
    return QString::fromUtf8(version)
        .replace(QLatin1String("TLSv1.3"), QLatin1String("TLS 1.3"))
        .replace(QLatin1String("TLSv"), QLatin1String("TLS "));
}

std::string fieldOf(const HandshakeStory& story, const HandshakeMessage& message, const char* name)
{
    const bool isTls13 = story.attempt->tlsVersion == "TLSv1.3";
    for (const auto& field : engine::fieldsOf(message, story.attempt->trace->bytesOf(message), isTls13))
        if (field.name == name)
            return field.value;
    return {};
}

qsizetype entriesIn(const std::string& list, QChar between)
{
    return list.empty() ? 0 : QString::fromUtf8(list).count(between) + 1;
}

QString clientHelloSummary(const HandshakeStory& story, const HandshakeMessage& message)
{
    QStringList parts;
    std::string versions = fieldOf(story, message, "supported_versions");
    if (versions.empty())
        versions = fieldOf(story, message, "legacy_version");
    if (!versions.empty())
        parts << QString::fromUtf8(versions);
    if (const auto suites = entriesIn(fieldOf(story, message, "cipher_suites"), QLatin1Char(',')); suites > 0)
        parts << HandshakeWords::tr("%n suite(s)", nullptr, int(suites));
    return parts.join(QStringLiteral(" · "));
}

QString certificateSummary(const HandshakeStory& story, const HandshakeMessage& message)
{
    if (message.isSent)
        return HandshakeWords::tr("of this manager");
    const auto& chain = story.attempt->evidence.chain;
    if (chain.empty())
        return HandshakeWords::tr("(empty)");
    const QString name = QString::fromUtf8(chain.front().commonName().empty() ? chain.front().subject()
                                                                              : chain.front().commonName());
    return chain.size() == 1 ? name : HandshakeWords::tr("%1 · chain of %2").arg(name).arg(chain.size());
}

QString requestSummary(const HandshakeStory& story, const HandshakeMessage& message)
{
    const std::string names = fieldOf(story, message, "certificate_authorities");
    if (names.empty())
        return {};
    const auto count = names == "(none)" ? 0 : entriesIn(names, QLatin1Char('\n'));
    return HandshakeWords::tr("%n acceptable CA(s)", nullptr, int(count));
}

QString frameSummary(const HandshakeStory& story, const HandshakeMessage& message)
{
    const trust::Check* failure = story.attempt->verdict.firstFailure();
    switch (engine::OpeningFrame(message.type)) {
    case engine::OpeningFrame::Hello:
        return story.attempt->evidence.claimedSerial
                   ? QString::fromUtf8(story.attempt->evidence.claimedSerial->value)
                   : QString();
    case engine::OpeningFrame::Refused:
        return failure && failure->reason ? cause(*failure->reason) : QString();
    case engine::OpeningFrame::Welcome:
        break;
    }
    return {};
}

QString checkFacts(const trust::Check& check)
{
    QStringList parts{checkResult(check)};
    if (!check.certificate.empty())
        parts << QString::fromUtf8(check.certificate);
    if (!check.detail.empty())
        parts << detailText(check.detail);
    if (!check.rule.empty())
        parts << HandshakeWords::tr("rule %1").arg(QString::fromUtf8(check.rule));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString messageLabel(const HandshakeMessage& message)
{
    const std::string name = engine::messageName(message);
    if (message.kind == HandshakeMessage::Kind::Alert)
        return HandshakeWords::tr("Alert %1 (%2)")
            .arg(QString::fromStdString(engine::alertName(message.type)))
            .arg(message.type);
    for (const auto& [known, label] : labels)
        if (name == known)
            return message.kind == HandshakeMessage::Kind::Frame ? QCoreApplication::translate("text", label)
                                                                 : QString::fromLatin1(label);
    return QString::fromStdString(name);
}

QString messageSummary(const HandshakeStory& story, std::size_t place)
{
    const HandshakeMessage& message = story.attempt->trace->messages.at(place);
    if (message.kind == HandshakeMessage::Kind::Frame)
        return frameSummary(story, message);
    if (message.kind == HandshakeMessage::Kind::Alert)
        return message.isFatal ? HandshakeWords::tr("fatal") : HandshakeWords::tr("warning");
    const std::string name = engine::messageName(message);
    if (name == "client-hello")
        return clientHelloSummary(story, message);
    if (name == "server-hello")
        return QStringList{shortVersion(story.attempt->tlsVersion), QString::fromUtf8(story.attempt->cipher)}
            .filter(QRegularExpression(QStringLiteral(".")))
            .join(QStringLiteral(" · "));
    if (name == "certificate")
        return certificateSummary(story, message);
    if (name == "certificate-request")
        return requestSummary(story, message);
    if (name == "server-key-exchange")
        return QString::fromStdString(fieldOf(story, message, "namedcurve"));
    if (name == "certificate-verify")
        return QString::fromStdString(fieldOf(story, message, "algorithm"));
    return {};
}

QString heardHeadline()
{
    return HandshakeWords::tr("The device refused this manager");
}

QString heardExplanation(Reason reason)
{
    for (const HeardWords& words : heardWords)
        if (words.reason == reason)
            return QCoreApplication::translate("text", words.meaning);
    return HandshakeWords::tr("The device ended the handshake; its own log knows why.");
}

QString verdictHeadline(const HandshakeStory& story)
{
    const trust::Verdict& verdict = story.attempt->verdict;
    if (verdict.allowed && verdict.unverified)
        return HandshakeWords::tr("Admitted without any check");
    if (verdict.allowed)
        return verdict.world == trust::TrustWorld::Predefined
                   ? HandshakeWords::tr("Admitted with its predefined certificate")
                   : HandshakeWords::tr("Admitted with its custom certificate");
    if (engine::judgeOf(story) == Judge::Peer)
        return heardHeadline();
    return verdict.reason ? cause(*verdict.reason) : HandshakeWords::tr("Refused");
}

QString verdictSentence(const HandshakeStory& story)
{
    const trust::Verdict& verdict = story.attempt->verdict;
    if (verdict.allowed)
        return verdict.unverified
                   ? HandshakeWords::tr("The certificate profile is None: any certificate gets in.")
                   : HandshakeWords::tr("Both sides found each other's certificate good.");
    if (engine::judgeOf(story) == Judge::Peer) {
        if (story.foundThere && story.foundThere->reason)
            return heardExplanation(*story.foundThere->reason);
        return heardExplanation(verdict.reason.value_or(Reason::Protocol));
    }
    const QString why = verdict.reason ? explanation(*verdict.reason) : QString();
    return story.isUp
               ? HandshakeWords::tr("It is still connected, but would not be let in again. %1").arg(why)
               : why;
}

QString whatWeFound(const HandshakeStory& story)
{
    const trust::Verdict& verdict = story.attempt->verdict;
    const trust::Check* failure = verdict.firstFailure();
    if (engine::judgeOf(story) == Judge::Here)
        return failure ? checkFacts(*failure) : QString();
    const auto isGood = [](const trust::Check& check) { return check.outcome == trust::Outcome::Pass; };
    const auto good = std::ranges::count_if(verdict.checks, isGood);
    return good == 0
               ? HandshakeWords::tr("nothing: the device ended it before it showed itself")
               : HandshakeWords::tr("nothing against the device, %n check(s) passed", nullptr, int(good));
}

QString whatTheDeviceSaid(const HandshakeStory& story)
{
    QStringList parts;
    if (story.alert && story.alert->direction == engine::AlertFact::Direction::Received)
        parts << HandshakeWords::tr("alert %1").arg(QString::fromStdString(story.alert->name));
    if (story.foundThere)
        parts << HandshakeWords::tr("told since: %1").arg(checkFacts(*story.foundThere));
    if (parts.isEmpty() && !story.attempt->passedThere.empty()) {
        const auto checks = entriesIn(story.attempt->passedThere, QLatin1Char(' '));
        parts << HandshakeWords::tr("nothing against this manager, %n check(s) passed", nullptr, int(checks));
    }
    return parts.join(QStringLiteral("; "));
}

QString clockSentence(const HandshakeStory& story)
{
    const auto offset = story.attempt->clockOffset;
    if (!offset || std::chrono::abs(*offset) <= engine::clockTolerance)
        return {};
    const QString amount = timeUntil(std::chrono::abs(*offset));
    return offset->count() > 0
               ? HandshakeWords::tr("The device's clock is %1 ahead of this manager's.").arg(amount)
               : HandshakeWords::tr("The device's clock is %1 behind this manager's.").arg(amount);
}

} // namespace models::text
