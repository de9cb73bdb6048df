// Making certificates and requests, and looking at them.
#include "models/config/json_array.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/shell/certificate_arguments.h"
#include "models/shell/reply_json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::CertificateRole;

namespace {

Result<lifecycle::GenerateRequest> generateRequestOf(const Arguments& arguments)
{
    if (const auto complete = arguments.require({"certificate-name", "name"}); !complete)
        return std::unexpected(complete.error());
    const auto isAuthority = arguments.flag("ca");
    const auto keyType = keyTypeOf(arguments);
    const auto digest = digestOf(arguments);
    const auto usage = usageOf(arguments, "both");
    const auto days = daysOf(arguments, isAuthority && *isAuthority ? lifecycle::usualAuthorityDays
                                                                    : lifecycle::usualCertificateDays);
    auto location = locationOf(arguments);
    if (const auto* error = firstError(isAuthority, keyType, digest, usage, days, location))
        return std::unexpected(*error);
    lifecycle::GenerateRequest request;
    request.location = *std::move(location);
    request.name = *arguments.value("certificate-name");
    request.subject = *arguments.value("name");
    request.alternativeNames.dns = arguments.values("hostname");
    request.alternativeNames.ip = arguments.values("ip");
    request.alternativeNames.email = arguments.values("alt-email");
    request.alternativeNames.uri = arguments.values("alt-uri");
    request.role = *isAuthority ? CertificateRole::CertificateAuthority : *usage;
    request.keyType = *keyType;
    request.digest = *digest;
    request.isExternal = arguments.value("signed-by") == "external";
    request.signedBy = request.isExternal ? std::string() : arguments.valueOr("signed-by", "");
    request.days = *days;
    return request;
}

void generate(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"certificate-name", "name", "algorithm", "rsa-nbits", "ecdsa-nbits", "digest",
                                "ca", "signed-by", "usage", "hostname", "ip", "alt-email", "alt-uri",
                                "days-till-expiry", "template", "template-stack", "shared"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto request = generateRequestOf(*arguments);
    if (!request)
        return done(replyError(request.error()));
    const char* const what = request->isExternal ? "certificate request " : "certificate ";
    lifecycle::generateCertificate(
        context.lifecycle, *request, [done, what, name = request->name](const Result<>& made) {
            done(replyTo(made, QString::fromUtf8("Successfully generated " + (what + name))));
        });
}

QString lastsUntil(const config::CertificateFacts& facts)
{
    return timeWord(*facts.expiry());
}

QJsonObject certificateJson(const config::CertificateFacts& facts)
{
    const auto& certificate = *facts.certificate;
    const auto& names = certificate.alternativeNames();
    return {{QStringLiteral("name"), QString::fromUtf8(facts.name)},
            {QStringLiteral("subject"), QString::fromUtf8(certificate.subject())},
            {QStringLiteral("issuer"), QString::fromUtf8(certificate.issuer())},
            {QStringLiteral("serial_number"), QString::fromUtf8(certificate.serialNumber())},
            {QStringLiteral("not_before"), timeWord(certificate.notBefore())},
            {QStringLiteral("not_after"), timeWord(certificate.notAfter())},
            {QStringLiteral("chain_expiry"), lastsUntil(facts)},
            {QStringLiteral("ca"), certificate.isCertificateAuthority()},
            {QStringLiteral("private_key"), facts.hasPrivateKey},
            {QStringLiteral("status"), facts.isRevoked ? QStringLiteral("revoked") : QStringLiteral("valid")},
            {QStringLiteral("revocation_reason"), QString::fromUtf8(facts.revocationReason)},
            {QStringLiteral("algorithm"), QString::fromUtf8(certificate.keyAlgorithm())},
            {QStringLiteral("key_bits"), certificate.keyBits()},
            {QStringLiteral("digest"), QString::fromUtf8(certificate.signatureDigest())},
            {QStringLiteral("extended_key_usage"), config::jsonArray(certificate.extendedKeyUsages())},
            {QStringLiteral("dns"), config::jsonArray(names.dns)},
            {QStringLiteral("ip"), config::jsonArray(names.ip)},
            {QStringLiteral("email"), config::jsonArray(names.email)},
            {QStringLiteral("uri"), config::jsonArray(names.uri)},
            {QStringLiteral("sha256"), QString::fromUtf8(certificate.sha256())}};
}

/// A line for each member, in alphabetical order.
QString linesOf(const QJsonObject& json)
{
    QString lines;
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QVariant value = member.value().toVariant();
        lines += QStringLiteral("%1: %2\n")
                     .arg(member.key(), value.canConvert<QString>()
                                            ? value.toString()
                                            : value.toStringList().join(QStringLiteral(", ")));
    }
    return lines;
}

void show(ShellContext& context, Words rest, const ReplyTo& done)
{
    if (rest.empty())
        return done(replyError(
            {ErrorCode::ParseFailed, "show certificate NAME [template T | template-stack S | shared yes]"}));
    const auto arguments = Arguments::pairs(rest.subspan(1), {"template", "template-stack", "shared"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto store = locationOf(*arguments);
    if (!store)
        return done(replyError(store.error()));
    const auto all = lifecycle::certificateFacts(context.lifecycle);
    const auto found = std::ranges::find_if(all, [&](const config::CertificateFacts& facts) {
        return facts.name == rest.front() && facts.store == *store;
    });
    if (found == all.end())
        return done(replyError({ErrorCode::NotFound, "no certificate named " + rest.front()}));
    if (!found->certificate && found->isRequest) {
        const QJsonObject json{{QStringLiteral("name"), QString::fromUtf8(found->name)},
                               {QStringLiteral("status"), QStringLiteral("pending-request")},
                               {QStringLiteral("private_key"), found->hasPrivateKey}};
        return done(replyJson(linesOf(json), json));
    }
    if (!found->certificate)
        return done(replyError({ErrorCode::ParseFailed, rest.front() + " holds no certificate"}));
    const QJsonObject json = certificateJson(*found);
    done(replyJson(linesOf(json), json));
}

} // namespace

std::span<const Command> certificateCommands()
{
    static const Command commands[] = {
        {{"request", "certificate", "generate"},
         "request certificate generate certificate-name N name CN-OR-DN [algorithm RSA rsa-nbits B | "
         "algorithm ECDSA "
         "ecdsa-nbits B] [digest D] [ca yes] [signed-by CA|external] [usage server|client|both] [hostname H] "
         "[ip A] [alt-email E] [alt-uri U] [days-till-expiry D] [template T | template-stack S | shared yes]",
         generate},
        {{"show", "certificate"}, "show certificate N [template T | template-stack S | shared yes]", show},
    };
    return commands;
}

} // namespace models::shell
