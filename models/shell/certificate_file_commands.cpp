// Certificates into files and out of them: import, export, sign, revocation lists.
#include "models/lifecycle/certificates/certificate_export.h"
#include "models/lifecycle/certificates/certificate_import.h"
#include "models/lifecycle/certificates/certificate_requests.h"
#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/shell/certificate_arguments.h"
#include "models/shell/import_json.h"

namespace models::shell {

using lifecycle::ExportChain;
using lifecycle::ExportFormat;
using session::base::ErrorCode;
using session::base::Result;

namespace {

/// What the file holds is found out by itself; the word only has to be one that is known.
Result<> checkImportFormat(const Arguments& arguments)
{
    const auto known =
        arguments.choice<int>("format", "pem", {{"pem", 0}, {"der", 0}, {"pkcs7", 0}, {"pkcs12", 0}});
    return known ? Result<>() : std::unexpected(known.error());
}

/// One by its name, or everything under names of its own.
Result<> chooseRows(lifecycle::ImportReview& review, const Arguments& arguments, const ShellContext& context)
{
    const auto name = arguments.value("certificate-name");
    if (name)
        return lifecycle::chooseNamed(review, *name, context.lifecycle);
    if (review.isLocked)
        return session::base::failure(ErrorCode::Denied,
                                      review.isPassphraseWrong
                                          ? "wrong passphrase for a part of it"
                                          : "a part of it is encrypted: a passphrase is needed");
    return {};
}

void importFrom(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"certificate-name", "all", "file", "format", "passphrase", "passphrase-file",
                                "template", "template-stack", "shared"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto all = arguments->flag("all");
    const auto complete =
        all && *all ? arguments->require({"file"}) : arguments->require({"certificate-name", "file"});
    const auto format = checkImportFormat(*arguments);
    const auto location = locationOf(*arguments);
    if (const auto* error = firstError(all, complete, format, location))
        return done(replyError(*error));
    if (*all && arguments->value("certificate-name"))
        return done(replyError({ErrorCode::ParseFailed, "'all' and 'certificate-name' exclude each other"}));
    auto passphrase = passphraseOf(context, *arguments);
    auto bytes = passphrase ? readFile(context, *arguments->value("file")) : passphrase;
    if (!bytes)
        return done(replyError(bytes.error()));
    lifecycle::ImportFiles files{.location = *location,
                                 .sources = {{.name = *arguments->value("file"), .bytes = std::move(*bytes)}},
                                 .passphrases = {std::move(*passphrase)}};
    lifecycle::reviewImport(context.lifecycle, std::move(files),
                            [&context, done, arguments = *arguments](Result<lifecycle::ImportReview> review) {
                                if (!review)
                                    return done(replyError(review.error()));
                                if (const auto chosen = chooseRows(*review, arguments, context); !chosen)
                                    return done(replyError(chosen.error()));
                                if (const auto taken = lifecycle::takeImport(context.lifecycle, *review);
                                    !taken)
                                    return done(replyError(taken.error()));
                                done(replyJson(importText(*review), importJson(*review)));
                            });
}

Result<lifecycle::ExportRequest> exportRequestOf(const ShellContext& context, const Arguments& arguments)
{
    if (const auto complete = arguments.require({"certificate-name", "file"}); !complete)
        return std::unexpected(complete.error());
    const auto format = arguments.choice<ExportFormat>("format", "pem",
                                                       {{"pem", ExportFormat::Pem},
                                                        {"der", ExportFormat::Der},
                                                        {"pkcs7", ExportFormat::Pkcs7},
                                                        {"pkcs12", ExportFormat::Pkcs12}});
    const auto isLegacy =
        arguments.choice<bool>("encryption", "modern", {{"modern", false}, {"legacy", true}});
    const auto chain = arguments.choice<ExportChain>(
        "chain", "yes",
        {{"yes", ExportChain::Intermediates}, {"no", ExportChain::None}, {"to-root", ExportChain::ToRoot}});
    const auto withKey = arguments.flag("include-key");
    auto passphrase = passphraseOf(context, arguments);
    auto location = locationOf(arguments);
    if (const auto* error = firstError(format, isLegacy, chain, withKey, passphrase, location))
        return std::unexpected(*error);
    return lifecycle::ExportRequest{
        .location = *std::move(location),
        .name = *arguments.value("certificate-name"),
        .format = *format == ExportFormat::Pkcs12 && *isLegacy ? ExportFormat::Pkcs12Legacy : *format,
        .chain = *chain,
        .includeKey = *withKey,
        .passphrase = std::move(*passphrase)};
}

void exportTo(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"certificate-name", "file", "format", "encryption", "chain", "include-key",
                                "passphrase", "passphrase-file", "template", "template-stack", "shared"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto request = exportRequestOf(context, *arguments);
    if (!request)
        return done(replyError(request.error()));
    lifecycle::exportCertificate(
        context.lifecycle, *request,
        [&context, done, file = *arguments->value("file"),
         withKey = request->includeKey](const Result<std::string>& bytes) {
            if (!bytes)
                return done(replyError(bytes.error()));
            done(replyTo(writeFile(context, {.name = file, .bytes = *bytes, .isPrivate = withKey})));
        });
}

void sign(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"csr", "signed-by", "usage", "file"}, {"digest", "days-till-expiry"});
    if (!arguments)
        return done(replyError(arguments.error()));
    const auto usage = usageOf(*arguments, "");
    const auto digest = digestOf(*arguments);
    const auto days = daysOf(*arguments, lifecycle::SigningOrder().days);
    const auto request = readFile(context, *arguments->value("csr"));
    if (const auto* error = firstError(usage, digest, days, request))
        return done(replyError(*error));
    lifecycle::signForeignRequest(
        context.lifecycle,
        {.request = request->reveal(),
         .signedBy = *arguments->value("signed-by"),
         .role = *usage,
         .digest = *digest,
         .days = *days},
        [&context, done, file = *arguments->value("file")](const lifecycle::Signed& chain) {
            if (!chain)
                return done(replyError(chain.error()));
            std::string pem;
            for (const auto& certificate : *chain)
                pem += certificate.pem();
            done(replyTo(writeFile(context, {.name = file, .bytes = pem}),
                         QString::fromUtf8("Signed " + chain->front().subject())));
        });
}

void writeCrl(ShellContext& context, Words rest, const ReplyTo& done)
{
    const auto arguments =
        Arguments::pairs(rest, {"certificate-name", "file"}, {"format", "days-till-next-update"});
    if (!arguments)
        return done(replyError(arguments.error()));
    constexpr int mostDays = 3650;
    constexpr auto usualDays =
        int(std::chrono::duration_cast<std::chrono::days>(lifecycle::CrlRequest().validity).count());
    const auto isDer = arguments->choice<bool>("format", "pem", {{"pem", false}, {"der", true}});
    const auto days = arguments->number("days-till-next-update", {1, mostDays, usualDays});
    if (!isDer || !days)
        return done(replyError(isDer ? days.error() : isDer.error()));
    lifecycle::makeCrl(
        context.lifecycle,
        {.authority = *arguments->value("certificate-name"), .validity = std::chrono::days(*days)},
        [&context, done, isDer = *isDer, file = *arguments->value("file")](const Result<std::string>& der) {
            if (!der)
                return done(replyError(der.error()));
            const std::string bytes = isDer ? *der : session::pki::crlToPem(*der);
            done(replyTo(writeFile(context, {.name = file, .bytes = bytes})));
        });
}

} // namespace

std::span<const Command> certificateFileCommands()
{
    static const Command commands[] = {
        {{"request", "certificate", "import"},
         "request certificate import certificate-name N|all yes file F [format pem|pkcs12|der|pkcs7] "
         "[passphrase P | "
         "passphrase-file F] [template T | template-stack S | shared yes]",
         importFrom},
        {{"request", "certificate", "export"},
         "request certificate export certificate-name N file F [format pem|pkcs12|der|pkcs7] [encryption "
         "modern|legacy] [chain yes|no|to-root] [include-key yes] [passphrase P | passphrase-file F] "
         "[template T | template-stack S | shared yes]",
         exportTo},
        {{"request", "certificate", "sign"},
         "request certificate sign csr F signed-by CA usage server|client|both file OUT [digest D] "
         "[days-till-expiry D]",
         sign},
        {{"request", "certificate", "crl"},
         "request certificate crl certificate-name CA file F [format pem|der] [days-till-next-update D]",
         writeCrl},
    };
    return commands;
}

} // namespace models::shell
