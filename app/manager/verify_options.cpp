#include "app/manager/verify_options.h"

#include "session/http/url.h"
#include "session/trust/revocation_timeouts.h"

#include <QCommandLineParser>

#include <array>
#include <chrono>

namespace app::manager {
namespace {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::trust::AuthorizationEntry;
using session::trust::PathInputs;
using session::trust::RevocationPolicy;

struct OptionRow
{
    const char* name;
    const char* value; ///< what follows it, "" for a switch
    const char* help;  ///< "" for one that is known and not honoured yet
};

constexpr std::array table{
    OptionRow{"ca", "FILE", "trusted CA certificates (repeatable, several in one file allowed)"},
    OptionRow{"profile", "NAME", "take CAs, revocation and blocks from a stored certificate profile"},
    OptionRow{"data-dir", "DIR", "where the manager keeps that profile, as it was committed last"},
    OptionRow{"passphrase-file", "FILE",
              "not needed: a profile is no secret; taken for scripts that give it"},
    OptionRow{"untrusted", "FILE", "certificates the peer sent besides the leaf (repeatable)"},
    OptionRow{"crl", "FILE", "CRLs at hand, PEM or DER (repeatable, several in one PEM file allowed)"},
    OptionRow{"use-crl", "", "fetch CRLs from where the certificates say, for issuers without one at hand"},
    OptionRow{"use-ocsp", "", "ask OCSP responders, before any CRL"},
    OptionRow{"ocsp-url", "URL", "ask this one in place of those that the certificates name"},
    OptionRow{"crl-timeout", "S", "for fetching CRLs, 1 to 60 seconds"},
    OptionRow{"ocsp-timeout", "S", "for asking responders, 1 to 60 seconds"},
    OptionRow{"status-timeout", "S", "for all lookups of a certificate, 1 to 60 seconds"},
    OptionRow{"usage", "client|server|any", "what the leaf is used for; client, or server with --identity"},
    OptionRow{"identity", "NAME|IP", "expected server identity (E5, E6)"},
    OptionRow{"serial", "SERIAL", "claimed serial: it or its SHA-256 must stand in CN or SAN"},
    OptionRow{"authorize", "TYPE=VALUE", "authorization list entry: cn, dns, ip, email (repeatable)"},
    OptionRow{"block-expired", "", "refuse an expired leaf"},
    OptionRow{"block-unknown", "", "refuse unknown revocation status; no effect without lookups"},
    OptionRow{"block-timeout", "", "refuse when no status is to be had; no effect without lookups"},
    OptionRow{"policy", "OID", "an acceptable certificate policy (repeatable); without: any"},
    OptionRow{"explicit-policy", "", "the path must be good for an acceptable policy"},
    OptionRow{"inhibit-mapping", "", "no CA may map policies"},
    OptionRow{"inhibit-any-policy", "", "anyPolicy in a certificate stands for none"},
    OptionRow{"max-depth", "N", "intermediate CAs between the leaf and the root, at most"},
    OptionRow{"allow-sha1", "", "admit SHA-1 signatures and keys of that age"},
    OptionRow{"at", "TIME", "judge at that time (RFC 3339) instead of now"},
    OptionRow{"json", "", "print the verdict as JSON"},
    OptionRow{"help", "", "print this"},
};

/// What a stored profile says itself.
constexpr std::array saidByProfile{
    "ca",           "use-crl",        "use-ocsp",      "ocsp-url",      "crl-timeout",
    "ocsp-timeout", "status-timeout", "block-unknown", "block-timeout", "block-expired"};

std::unexpected<session::base::Error> unusable(const QString& sentence)
{
    return failure(ErrorCode::InvalidArgument, sentence.toStdString());
}

Result<AuthorizationEntry> entryFrom(const QString& text)
{
    using Type = AuthorizationEntry::Type;
    static const QMap<QString, Type> types{
        {"cn", Type::CommonName}, {"dns", Type::Hostname}, {"ip", Type::Ip}, {"email", Type::Email}};
    const qsizetype equals = text.indexOf('=');
    const auto type = types.find(text.left(qMax<qsizetype>(equals, 0)));
    if (type == types.end() || equals + 1 == text.size())
        return unusable("--authorize " + text + ": TYPE=VALUE with cn, dns, ip or email is expected");
    return AuthorizationEntry{*type, text.mid(equals + 1).toStdString()};
}

Result<Usage> usageFrom(const QCommandLineParser& parser)
{
    const bool identity = parser.isSet("identity");
    if (!parser.isSet("usage"))
        return identity ? Usage::Server : Usage::Client;
    const QString text = parser.value("usage");
    if (text == "any")
        return Usage::Any;
    if (text == "server")
        return Usage::Server;
    if (text == "client")
        return Usage::Client;
    return unusable("--usage " + text + ": client, server or any is expected");
}

/// Which option asks for something that this peer never shows; "" when all fit.
QString contradiction(const QCommandLineParser& parser, Usage usage)
{
    const bool client = parser.isSet("serial") || parser.isSet("authorize");
    if (parser.isSet("identity") && usage == Usage::Client)
        return "--identity is asked of servers: it does not go with --usage client";
    if (client && (usage == Usage::Server || parser.isSet("identity")))
        return "--serial and --authorize are asked of clients: they do not go with a server's checks";
    if (!parser.isSet("profile"))
        return parser.isSet("ca")
                   ? QString()
                   : QStringLiteral("--ca is needed, or --profile: without a trusted CA nothing "
                                    "can be judged");
    if (!parser.isSet("data-dir"))
        return "--profile needs --data-dir: where the profile is kept";
    for (const char* name : saidByProfile)
        if (parser.isSet(name))
            return QStringLiteral("--%1 does not go with --profile, which says that itself").arg(name);
    return {};
}

std::optional<std::string> textOf(const QCommandLineParser& parser, const QString& name)
{
    if (!parser.isSet(name))
        return std::nullopt;
    return parser.value(name).toStdString();
}

/// C15; `standard` when the option is not there.
Result<std::chrono::seconds> timeoutFrom(const QCommandLineParser& parser, const QString& name,
                                         std::chrono::seconds standard)
{
    constexpr auto shortest = session::trust::shortestRevocationTimeout.count();
    constexpr auto longest = session::trust::longestRevocationTimeout.count();
    if (!parser.isSet(name))
        return standard;
    bool isNumber = false;
    const int seconds = parser.value(name).toInt(&isNumber);
    if (!isNumber || seconds < shortest || seconds > longest)
        return unusable("--" + name + " " + parser.value(name) +
                        QStringLiteral(": %1 to %2 seconds are expected").arg(shortest).arg(longest));
    return std::chrono::seconds(seconds);
}

Result<RevocationPolicy> revocationFrom(const QCommandLineParser& parser)
{
    RevocationPolicy policy;
    const auto crl = timeoutFrom(parser, "crl-timeout", policy.crlTimeout);
    const auto ocsp = timeoutFrom(parser, "ocsp-timeout", policy.ocspTimeout);
    const auto status = timeoutFrom(parser, "status-timeout", policy.statusTimeout);
    for (const auto* timeout : {&crl, &ocsp, &status})
        if (!*timeout)
            return std::unexpected(timeout->error());
    policy.useCrl = parser.isSet("use-crl");
    policy.useOcsp = parser.isSet("use-ocsp");
    policy.crlTimeout = *crl;
    policy.ocspTimeout = *ocsp;
    policy.statusTimeout = *status;
    policy.blockUnknown = parser.isSet("block-unknown");
    policy.blockUnavailable = parser.isSet("block-timeout");
    return policy;
}

/// C6; "" when none is given.
Result<std::string> ocspUrlFrom(const QCommandLineParser& parser)
{
    const QString url = parser.value("ocsp-url");
    if (!parser.isSet("ocsp-url"))
        return std::string();
    if (const auto fetchable = session::http::inspectUrl(url.toStdString()); !fetchable)
        return unusable("--ocsp-url " + url + ": " + QString::fromStdString(fetchable.error().detail));
    if (!parser.isSet("use-ocsp"))
        return unusable("--ocsp-url goes with --use-ocsp");
    return url.toStdString();
}

Result<PathInputs> pathInputsFrom(const QCommandLineParser& parser)
{
    PathInputs inputs{.explicitPolicy = parser.isSet("explicit-policy"),
                      .inhibitMapping = parser.isSet("inhibit-mapping"),
                      .inhibitAnyPolicy = parser.isSet("inhibit-any-policy")};
    for (const QString& policy : parser.values("policy"))
        inputs.policies.push_back(policy.toStdString());
    if (parser.isSet("max-depth")) {
        bool isNumber = false;
        inputs.maxDepth = parser.value("max-depth").toInt(&isNumber);
        if (!isNumber)
            return unusable("--max-depth " + parser.value("max-depth") + ": a number is expected");
    }
    if (const auto checked = session::trust::checkPathInputs(inputs); !checked)
        return std::unexpected(checked.error());
    return inputs;
}

Result<VerifyOptions> optionsFrom(const QCommandLineParser& parser)
{
    const Result<Usage> usage = usageFrom(parser);
    if (!usage)
        return std::unexpected(usage.error());
    if (const QString sentence = contradiction(parser, *usage); !sentence.isEmpty())
        return unusable(sentence);
    auto revocation = revocationFrom(parser);
    if (!revocation)
        return std::unexpected(revocation.error());
    auto ocspUrl = ocspUrlFrom(parser);
    if (!ocspUrl)
        return std::unexpected(ocspUrl.error());
    auto inputs = pathInputsFrom(parser);
    if (!inputs)
        return std::unexpected(inputs.error());
    VerifyOptions options;
    options.usage = *usage;
    options.pathInputs = *std::move(inputs);
    options.revocation = *std::move(revocation);
    options.ocspUrl = *std::move(ocspUrl);
    options.crlFiles = parser.values("crl");
    options.chainFile = parser.positionalArguments().constFirst();
    options.authorityFiles = parser.values("ca");
    options.profile = parser.value("profile");
    options.dataDirectory = parser.value("data-dir");
    options.untrustedFiles = parser.values("untrusted");
    options.blockExpired = parser.isSet("block-expired");
    options.allowSha1 = parser.isSet("allow-sha1");
    options.identity = textOf(parser, "identity");
    options.serial = textOf(parser, "serial");
    options.json = parser.isSet("json");
    for (const QString& text : parser.values("authorize")) {
        const auto entry = entryFrom(text);
        if (!entry)
            return std::unexpected(entry.error());
        options.authorizationList.push_back(*entry);
    }
    if (const auto time = textOf(parser, "at")) {
        const auto at = session::base::fromRfc3339(*time);
        if (!at)
            return unusable("--at " + parser.value("at") + ": a time as 2026-11-24T02:36:00Z is expected");
        options.at = *at;
    }
    return options;
}

} // namespace

process::CommandDescription describeVerify()
{
    process::CommandDescription description{
        .name = "handfast verify",
        .summary = "judge a certificate",
        .text =
            "Judges a certificate chain (leaf first). Exit status: 0 allowed, 1 refused, 2 unusable input.",
        .arguments = "CHAIN.pem"};
    for (const OptionRow& row : table)
        description.options.append(QCommandLineOption(row.name, row.help, row.value));
    return description;
}

Result<VerifyOptions> readVerifyOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(describeVerify().options);
    if (!parser.parse(QStringList{"handfast verify"} + arguments))
        return unusable(parser.errorText());
    if (parser.isSet("help")) {
        VerifyOptions options;
        options.helpWanted = true;
        return options;
    }
    if (parser.positionalArguments().size() != 1)
        return unusable("exactly one CHAIN.pem is expected");
    return optionsFrom(parser);
}

QString verifyHelp()
{
    const process::CommandDescription description = describeVerify();
    QString text = QString("Usage: %1 [options] %2\n%3\n\n")
                       .arg(description.name, description.arguments, description.text);
    for (const OptionRow& row : table) {
        const QString option = QString("--%1 %2").arg(row.name, row.value);
        text += QString("  %1 %2\n").arg(option, -28).arg(row.help);
    }
    return text;
}

} // namespace app::manager
