#include "models/text/enrolment_wording.h"

#include <QCoreApplication>

namespace models::text {

using session::enrollment::FailInfo;
using session::enrollment::Note;
using session::enrollment::Problem;
using session::enrollment::Refusal;

namespace {

constexpr qsizetype mostServerWords = 200; ///< characters that somebody else chose

QString enrolmentWords(const char* words)
{
    return QCoreApplication::translate("text", words);
}

const char* wordsOf(Problem problem)
{
    switch (problem) {
    case Problem::InvalidOrder:
        return QT_TRANSLATE_NOOP("text", "No request can be made of this profile.");
    case Problem::Unreachable:
        return QT_TRANSLATE_NOOP("text", "The SCEP server does not answer: check its address.");
    case Problem::ServerError:
        return QT_TRANSLATE_NOOP("text",
                                 "The SCEP server answers with an error: check the path in its address.");
    case Problem::NotScep:
        return QT_TRANSLATE_NOOP(
            "text", "What answers is no SCEP server: check the address, and proxies on the way.");
    case Problem::NoSafeAlgorithms:
        return QT_TRANSLATE_NOOP("text", "The SCEP server knows no cipher or digest that may be used.");
    case Problem::NoAuthority:
        return QT_TRANSLATE_NOOP("text", "The SCEP server names no CA that could be used.");
    case Problem::FingerprintMismatch:
        return QT_TRANSLATE_NOOP("text", "The CA that answers does not have the profile's fingerprint.");
    case Problem::PasswordDenied:
        return QT_TRANSLATE_NOOP("text", "The page of one-time passwords refuses this user or password.");
    case Problem::PasswordMissing:
        return QT_TRANSLATE_NOOP("text", "The page of one-time passwords holds no password.");
    case Problem::RenewalNotOffered:
        return QT_TRANSLATE_NOOP("text", "The SCEP server takes no renewals: enrol under another name.");
    case Problem::SignerExpired:
        return QT_TRANSLATE_NOOP(
            "text",
            "The old certificate is not valid now and can't sign its renewal: enrol under another name.");
    case Problem::SignerRevoked:
        return QT_TRANSLATE_NOOP(
            "text", "The old certificate is revoked and can't sign its renewal: enrol under another name.");
    case Problem::SignerForeign:
        return QT_TRANSLATE_NOOP("text", "Another CA issued the old certificate: enrol under another name.");
    case Problem::Rejected:
        return QT_TRANSLATE_NOOP("text", "The CA refuses the request.");
    case Problem::PendingTooLong:
        return QT_TRANSLATE_NOOP("text",
                                 "Nobody approved the request in time: try again when the CA's people have.");
    case Problem::ReplyUnreadable:
        return QT_TRANSLATE_NOOP("text", "The SCEP server's reply can't be read.");
    case Problem::ReplyForeign:
        return QT_TRANSLATE_NOOP("text", "The reply is not signed by the CA and was thrown away.");
    case Problem::ReplyTampered:
        return QT_TRANSLATE_NOOP("text", "The reply was altered on its way and thrown away.");
    case Problem::WrongTransaction:
    case Problem::WrongNonce:
        return QT_TRANSLATE_NOOP("text", "The reply belongs to another request and was thrown away.");
    case Problem::CipherUnavailable:
        return QT_TRANSLATE_NOOP("text", "The reply is wrapped in a cipher that can't be opened here.");
    case Problem::WrongKey:
        return QT_TRANSLATE_NOOP("text", "The CA sent a certificate for another key.");
    case Problem::WrongSubject:
        return QT_TRANSLATE_NOOP("text", "The CA sent a certificate for somebody else.");
    case Problem::ForeignIssuer:
        return QT_TRANSLATE_NOOP("text", "The certificate that came was not issued by this CA.");
    case Problem::NotForClients:
        return QT_TRANSLATE_NOOP("text", "The CA sent a CA's certificate, which no device may show.");
    case Problem::NotRenewed:
        return QT_TRANSLATE_NOOP("text", "The CA sent the old certificate again, or one that ends no later.");
    case Problem::AlreadyExpired:
        return QT_TRANSLATE_NOOP("text", "The certificate that came has expired already.");
    case Problem::Cancelled:
        return QT_TRANSLATE_NOOP("text", "The enrolment was cancelled.");
    }
    return "";
}

const char* wordsOf(FailInfo info)
{
    switch (info) {
    case FailInfo::BadAlgorithm:
        return QT_TRANSLATE_NOOP("text", "It does not know an algorithm of the request.");
    case FailInfo::BadMessageCheck:
        return QT_TRANSLATE_NOOP("text", "It finds the request's signature wrong.");
    case FailInfo::BadRequest:
        return QT_TRANSLATE_NOOP("text", "It does not allow it: check challenge and subject.");
    case FailInfo::BadTime:
        return QT_TRANSLATE_NOOP("text", "It finds the clock here wrong.");
    case FailInfo::BadCertificateId:
        return QT_TRANSLATE_NOOP("text", "It does not know the certificate that was named.");
    }
    return "";
}

/// One printable line.
QString shown(const std::string& words)
{
    QString line = QString::fromUtf8(words).simplified();
    line.removeIf([](QChar c) { return !c.isPrint(); });
    return line.left(mostServerWords);
}

} // namespace

QString refusalSentence(const Refusal& refusal)
{
    QStringList sentences{enrolmentWords(wordsOf(refusal.problem))};
    if (refusal.failInfo)
        sentences << enrolmentWords(wordsOf(*refusal.failInfo));
    if (const QString words = shown(refusal.serverText); !words.isEmpty())
        sentences << QCoreApplication::translate("text", "It says: “%1”").arg(words);
    return sentences.join(QLatin1Char(' '));
}

QString noteSentence(Note note)
{
    switch (note) {
    case Note::AuthorityUnchecked:
        return QCoreApplication::translate("text",
                                           "The CA was not checked, for the profile has no fingerprint.");
    case Note::ReplyInSingleDes:
        return QCoreApplication::translate(
            "text", "The server wrapped the certificate in single DES, which is broken.");
    case Note::RequestInTripleDes:
        return QCoreApplication::translate("text",
                                           "The server knows no AES, so the request went in triple DES.");
    case Note::SignedWithSha1:
        return QCoreApplication::translate("text", "Messages were signed with SHA-1.");
    case Note::NamesLeftOut:
        return QCoreApplication::translate("text", "The CA left out an alternative name that was asked for.");
    }
    return {};
}

} // namespace models::text
