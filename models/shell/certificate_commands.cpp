#include "models/config/store_path.h"
#include "models/lifecycle/certificate_export.h"
#include "models/lifecycle/certificate_import.h"
#include "models/lifecycle/certificates.h"
#include "models/shell/interpreter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <map>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

Result<session::pki::KeyType> keyTypeOf(const Arguments& arguments)
{
    using session::pki::KeyType;
    static const std::map<std::string, KeyType> types{
        {"RSA 2048", KeyType::Rsa2048}, {"RSA 3072", KeyType::Rsa3072}, {"RSA 4096", KeyType::Rsa4096},
        {"ECDSA 256", KeyType::EcP256}, {"ECDSA 384", KeyType::EcP384}, {"ECDSA 521", KeyType::EcP521}};
    const std::string algorithm = arguments.valueOr("algorithm", "ECDSA");
    const std::string bits =
        algorithm == "RSA" ? arguments.valueOr("rsa-nbits", "2048") : arguments.valueOr("ecdsa-nbits", "256");
    const auto type = types.find(algorithm + " " + bits);
    if (type == types.end())
        return failure(ErrorCode::ParseFailed, "no key of " + bits + " bits for algorithm " + algorithm);
    return type->second;
}

Result<session::pki::Digest> digestOf(const Arguments& arguments)
{
    using session::pki::Digest;
    static const std::map<std::string, Digest> digests{
        {"sha256", Digest::Sha256}, {"sha384", Digest::Sha384}, {"sha512", Digest::Sha512}};
    const auto digest = digests.find(arguments.valueOr("digest", "sha256"));
    if (digest == digests.end())
        return failure(ErrorCode::ParseFailed, "digest is one of sha256, sha384, sha512");
    return digest->second;
}

Result<session::pki::CertificateRole> roleOf(const Arguments& arguments)
{
    using session::pki::CertificateRole;
    static const std::map<std::string, CertificateRole> roles{{"server", CertificateRole::Server},
                                                              {"client", CertificateRole::Client},
                                                              {"both", CertificateRole::ServerAndClient}};
    const auto isAuthority = arguments.flag("ca", false);
    if (!isAuthority)
        return std::unexpected(isAuthority.error());
    if (*isAuthority)
        return CertificateRole::CertificateAuthority;
    const auto role = roles.find(arguments.valueOr("usage", "both"));
    if (role == roles.end())
        return failure(ErrorCode::ParseFailed, "usage is one of server, client, both");
    return role->second;
}

lifecycle::CertificateLocation locationOf(const Arguments& arguments)
{
    return {config::storePath(arguments.value("template").value_or(std::string()))};
}

Result<lifecycle::GenerateRequest> generateRequestOf(const Arguments& arguments)
{
    if (const auto complete = arguments.require({"certificate-name", "name"}); !complete)
        return std::unexpected(complete.error());
    const auto keyType = keyTypeOf(arguments);
    const auto digest = digestOf(arguments);
    const auto role = roleOf(arguments);
    const bool isAuthority = role && *role == session::pki::CertificateRole::CertificateAuthority;
    const auto days = arguments.number(
        "days-till-expiry", {1, lifecycle::longestCertificateDays,
                             isAuthority ? lifecycle::usualAuthorityDays : lifecycle::usualCertificateDays});
    for (const auto* error : {keyType ? nullptr : &keyType.error(), digest ? nullptr : &digest.error(),
                              role ? nullptr : &role.error(), days ? nullptr : &days.error()}) {
        if (error)
            return std::unexpected(*error);
    }
    if (arguments.value("signed-by") == "external")
        return failure(ErrorCode::Unsupported,
                       "certificate requests for an external CA are not available yet");
    lifecycle::GenerateRequest request;
    request.location = locationOf(arguments);
    request.name = *arguments.value("certificate-name");
    request.subject = *arguments.value("name");
    request.alternativeNames.dns = arguments.values("hostname");
    request.alternativeNames.ip = arguments.values("ip");
    request.alternativeNames.email = arguments.values("alt-email");
    request.role = *role;
    request.keyType = *keyType;
    request.digest = *digest;
    request.signedBy = arguments.valueOr("signed-by", "");
    request.days = *days;
    return request;
}

void generate(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(
        rest, {"certificate-name", "name", "algorithm", "rsa-nbits", "ecdsa-nbits", "digest", "ca",
               "signed-by", "usage", "hostname", "ip", "alt-email", "days-till-expiry", "template"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto request = generateRequestOf(*arguments);
    if (!request)
        return done(replyError(request.error()));
    lifecycle::generateCertificate(
        context.lifecycle, *request, [done, name = request->name](const Result<>& made) {
            done(replyTo(made, QString::fromUtf8("Successfully generated certificate " + name)));
        });
}

void importFrom(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"certificate-name", "file", "format", "passphrase", "template"});
    const auto complete = arguments ? arguments->require({"certificate-name", "file"}) : Result<>();
    if (!arguments || !complete)
        return done(replyError(arguments ? complete.error() : arguments.error()));
    if (arguments->valueOr("format", "pem") != "pem")
        return done(replyError({ErrorCode::Unsupported, "only format pem can be imported yet"}));
    QFile file(context.resolved(*arguments->value("file")));
    if (!file.open(QIODevice::ReadOnly))
        return done(replyError({ErrorCode::InvalidArgument,
                                *arguments->value("file") + ": " + file.errorString().toStdString()}));
    lifecycle::ImportRequest request;
    request.location = locationOf(*arguments);
    request.name = *arguments->value("certificate-name");
    request.pem = file.readAll().toStdString();
    request.passphrase = session::pki::SecretText(arguments->valueOr("passphrase", ""));
    done(replyTo(
        lifecycle::importCertificate(context.lifecycle, request),
        QString::fromUtf8("Successfully imported " + request.name + " into candidate configuration")));
}

void exportTo(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments = Arguments::pairs(
        rest, {"certificate-name", "file", "format", "include-key", "passphrase", "template"});
    const auto complete = arguments ? arguments->require({"certificate-name", "file"}) : Result<>();
    if (!arguments || !complete)
        return done(replyError(arguments ? complete.error() : arguments.error()));
    if (arguments->valueOr("format", "pem") != "pem")
        return done(replyError({ErrorCode::Unsupported, "only format pem can be exported yet"}));
    const auto includeKey = arguments->flag("include-key", false);
    if (!includeKey)
        return done(replyError(includeKey.error()));
    lifecycle::ExportRequest request;
    request.location = locationOf(*arguments);
    request.name = *arguments->value("certificate-name");
    request.includeKey = *includeKey;
    request.passphrase = session::pki::SecretText(arguments->valueOr("passphrase", ""));
    const auto pem = lifecycle::exportCertificate(context.lifecycle, request);
    if (!pem)
        return done(replyError(pem.error()));
    QSaveFile file(context.resolved(*arguments->value("file")));
    const bool opened = file.open(QIODevice::WriteOnly);
    if (opened && request.includeKey)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || file.write(pem->data(), qint64(pem->size())) < 0 || !file.commit())
        return done(replyError({ErrorCode::Storage, file.errorString().toStdString()}));
    done(replyText({}));
}

QJsonArray toArray(const std::vector<std::string>& values)
{
    QJsonArray array;
    for (const std::string& value : values)
        array << QString::fromUtf8(value);
    return array;
}

void show(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.size() != 1)
        return done(replyError({ErrorCode::ParseFailed, "show certificate NAME"}));
    const auto& store = context.lifecycle.candidate().panorama.certificates;
    const auto entry = store.find(rest.front());
    if (entry == store.end())
        return done(replyError({ErrorCode::NotFound, "no certificate named " + rest.front()}));
    const auto certificate = session::pki::Certificate::fromPem(entry->second.publicKey);
    if (!certificate)
        return done(replyError(certificate.error()));
    const auto& names = certificate->alternativeNames();
    const QJsonObject json{
        {QStringLiteral("name"), QString::fromUtf8(rest.front())},
        {QStringLiteral("subject"), QString::fromUtf8(certificate->subject())},
        {QStringLiteral("issuer"), QString::fromUtf8(certificate->issuer())},
        {QStringLiteral("serial_number"), QString::fromUtf8(certificate->serialNumber())},
        {QStringLiteral("not_before"), QString::fromUtf8(session::base::toRfc3339(certificate->notBefore()))},
        {QStringLiteral("not_after"), QString::fromUtf8(session::base::toRfc3339(certificate->notAfter()))},
        {QStringLiteral("ca"), certificate->isCertificateAuthority()},
        {QStringLiteral("private_key"), !entry->second.privateKey.empty()},
        {QStringLiteral("algorithm"), QString::fromUtf8(certificate->keyAlgorithm())},
        {QStringLiteral("key_bits"), certificate->keyBits()},
        {QStringLiteral("digest"), QString::fromUtf8(certificate->signatureDigest())},
        {QStringLiteral("extended_key_usage"), toArray(certificate->extendedKeyUsages())},
        {QStringLiteral("dns"), toArray(names.dns)},
        {QStringLiteral("ip"), toArray(names.ip)},
        {QStringLiteral("sha256"), QString::fromUtf8(certificate->sha256())}};
    QString lines;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QVariant value = it.value().toVariant();
        lines +=
            QStringLiteral("%1: %2\n")
                .arg(it.key(), value.canConvert<QString>() ? value.toString()
                                                           : value.toStringList().join(QStringLiteral(", ")));
    }
    done(replyJson(lines, json));
}

} // namespace

std::span<const Command> certificateCommands()
{
    static const Command commands[] = {
        {{"request", "certificate", "generate"},
         "request certificate generate certificate-name N name CN-OR-DN [algorithm RSA rsa-nbits B | "
         "algorithm ECDSA "
         "ecdsa-nbits B] [digest D] [ca yes] [signed-by CA] [usage server|client|both] [hostname H] [ip A] "
         "[alt-email E] [days-till-expiry D] [template T]",
         generate},
        {{"request", "certificate", "import"},
         "request certificate import certificate-name N file F [format pem] [passphrase P] [template T]",
         importFrom},
        {{"request", "certificate", "export"},
         "request certificate export certificate-name N file F [format pem] [include-key yes] [passphrase P]",
         exportTo},
        {{"show", "certificate"}, "show certificate N", show},
    };
    return commands;
}

} // namespace models::shell
