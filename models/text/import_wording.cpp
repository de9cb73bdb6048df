#include "models/text/import_wording.h"

#include <QCoreApplication>

#include <span>

namespace models::text {

using session::pki::ContainerFormat;
using session::pki::ObjectKind;
using session::pki::ReadProblem;
using session::pki::RevocationReason;

namespace {

struct ImportWords
{
    std::string_view name;
    const char* words;
};

constexpr ImportWords obstacleWords[] = {
    {"unreadable", QT_TRANSLATE_NOOP("text", "Can't be read")},
    {"key-without-certificate",
     QT_TRANSLATE_NOOP("text", "Fits no certificate, neither among these nor here")},
    {"key-inconsistent",
     QT_TRANSLATE_NOOP("text", "Its private key is damaged: it does not sign for its public key")},
    {"already-here", QT_TRANSLATE_NOOP("text", "Is here already")},
    {"twice-in-the-import", QT_TRANSLATE_NOOP("text", "Is among these twice")},
    {"request-without-key", QT_TRANSLATE_NOOP("text", "Somebody else's request: use Sign request")},
    {"request-answered", QT_TRANSLATE_NOOP("text", "Its certificate is there already")},
    {"too-large", QT_TRANSLATE_NOOP("text", "Too large to be kept")},
};

constexpr ImportWords weaknessWords[] = {
    {"short-key", QT_TRANSLATE_NOOP("text", "key weaker than RSA 2048")},
    {"md5", QT_TRANSLATE_NOOP("text", "signed with MD5 or older")},
    {"sha1", QT_TRANSLATE_NOOP("text", "signed with SHA-1")},
    {"no-key-identifier", QT_TRANSLATE_NOOP("text", "no key identifier, which tells CAs of one name apart")},
};

constexpr ImportWords matchWords[] = {
    {"none", QT_TRANSLATE_NOOP("text", "None")},
    {"came", QT_TRANSLATE_NOOP("text", "Came along, fits")},
    {"pending-request", QT_TRANSLATE_NOOP("text", "Here: answers a request")},
    {"stored-certificate", QT_TRANSLATE_NOOP("text", "Fits a certificate here")},
};

struct RevocationWords
{
    RevocationReason reason;
    const char* words;
};

constexpr RevocationWords revocationWords[] = {
    {RevocationReason::Unspecified, QT_TRANSLATE_NOOP("text", "Unspecified")},
    {RevocationReason::KeyCompromise, QT_TRANSLATE_NOOP("text", "Key compromised")},
    {RevocationReason::CaCompromise, QT_TRANSLATE_NOOP("text", "CA compromised")},
    {RevocationReason::AffiliationChanged, QT_TRANSLATE_NOOP("text", "Affiliation changed")},
    {RevocationReason::Superseded, QT_TRANSLATE_NOOP("text", "Superseded")},
    {RevocationReason::CessationOfOperation, QT_TRANSLATE_NOOP("text", "Out of operation")},
    {RevocationReason::CertificateHold, QT_TRANSLATE_NOOP("text", "On hold")},
    {RevocationReason::PrivilegeWithdrawn, QT_TRANSLATE_NOOP("text", "Privilege withdrawn")},
};

QString importWords(std::span<const ImportWords> table, std::string_view name)
{
    for (const ImportWords& row : table)
        if (row.name == name)
            return QCoreApplication::translate("text", row.words);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

QString translatedImport(const char* words)
{
    return QCoreApplication::translate("text", words);
}

} // namespace

QString importObstacle(std::string_view obstacle)
{
    return importWords(obstacleWords, obstacle);
}

QString weakness(std::string_view weakness)
{
    return importWords(weaknessWords, weakness);
}

QString keyMatch(std::string_view match)
{
    return importWords(matchWords, match);
}

QString readProblem(ReadProblem problem)
{
    switch (problem) {
    case ReadProblem::Damaged:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Damaged"));
    case ReadProblem::NotRecognised:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Holds no certificate, key or request"));
    case ReadProblem::Unsupported:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Of a kind that is not used here"));
    case ReadProblem::PassphraseMissing:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Encrypted: needs its passphrase"));
    case ReadProblem::PassphraseWrong:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Encrypted: the passphrase does not fit"));
    case ReadProblem::TooLarge:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Too large for a certificate file"));
    case ReadProblem::TooMany:
        return translatedImport(QT_TRANSLATE_NOOP("text", "More objects than are read at once"));
    case ReadProblem::TooCostly:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Its key derivation would take too long"));
    }
    return {};
}

QString objectKind(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Certificate:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Certificate"));
    case ObjectKind::PrivateKey:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Private key"));
    case ObjectKind::Request:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Request"));
    case ObjectKind::Crl:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Revocation list"));
    case ObjectKind::Container:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Container"));
    case ObjectKind::Unknown:
        return translatedImport(QT_TRANSLATE_NOOP("text", "Unknown"));
    }
    return {};
}

QString objectPlace(const session::pki::ObjectPlace& place)
{
    switch (place.format) {
    case ContainerFormat::Pem:
        return translatedImport(QT_TRANSLATE_NOOP("text", "PEM block %1")).arg(place.number);
    case ContainerFormat::Pkcs7:
        return translatedImport(QT_TRANSLATE_NOOP("text", "PKCS#7, entry %1")).arg(place.number);
    case ContainerFormat::Pkcs12:
        return translatedImport(QT_TRANSLATE_NOOP("text", "PKCS#12, entry %1")).arg(place.number);
    case ContainerFormat::Der:
        break;
    }
    return QStringLiteral("DER");
}

QString revocationReason(RevocationReason reason)
{
    for (const RevocationWords& row : revocationWords)
        if (row.reason == reason)
            return translatedImport(row.words);
    return QString();
}

QString revocationReason(std::string_view name)
{
    const auto reason = session::pki::revocationReasonFrom(name);
    return reason ? revocationReason(*reason) : QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace models::text
