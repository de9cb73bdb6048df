// Files that are fetched from another host and imported: H6.
#include "models/config/imported_certificate.h"
#include "models/shell/device_console.h"

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::SecretText;

namespace {

/// What an import is told.
struct ImportOrder
{
    FetchOrder fetch;
    std::string name;
    bool isKeyPair = false;
    config::KeyPairFormat format = config::KeyPairFormat::Pem;
    SecretText passphrase;
};

constexpr int largestPort = 65535;

Result<FetchOrder> fetchOrder(const Arguments& arguments, FetchOrder::Protocol protocol)
{
    FetchOrder order{
        .protocol = protocol, .host = arguments.valueOr("from", ""), .path = arguments.valueOr("file", "")};
    const auto port = arguments.number("remote-port", {1, largestPort, 0});
    if (!port)
        return std::unexpected(port.error());
    if (*port > 0)
        order.port = *port;
    if (protocol == FetchOrder::Protocol::Scp) {
        if (const std::size_t at = order.host.rfind('@'); at != std::string::npos) {
            order.user = order.host.substr(0, at);
            order.host.erase(0, at + 1);
        }
        order.password = SecretText(arguments.valueOr("password", ""));
    }
    if (order.host.empty() || order.path.empty())
        return failure(ErrorCode::ParseFailed, "host and file can't be empty");
    return order;
}

Result<ImportOrder> importOrder(Words rest, FetchOrder::Protocol protocol, bool isKeyPair)
{
    std::vector<std::string_view> further{"remote-port", "format"};
    if (protocol == FetchOrder::Protocol::Scp)
        further.emplace_back("password");
    if (isKeyPair)
        further.emplace_back("passphrase");
    const auto arguments = Arguments::pairs(rest, {"from", "file", "certificate-name"}, further);
    if (!arguments)
        return std::unexpected(arguments.error());
    auto fetch = fetchOrder(*arguments, protocol);
    if (!fetch)
        return std::unexpected(fetch.error());
    using Format = config::KeyPairFormat;
    const auto format =
        isKeyPair
            ? arguments->choice<Format>("format", "pem", {{"pkcs12", Format::Pkcs12}, {"pem", Format::Pem}})
            : arguments->choice<Format>("format", "pem", {{"pem", Format::Pem}});
    if (!format)
        return std::unexpected(format.error());
    return ImportOrder{*std::move(fetch), arguments->valueOr("certificate-name", ""), isKeyPair, *format,
                       SecretText(arguments->valueOr("passphrase", ""))};
}

std::vector<config::Edit> editsFor(const std::string& name, const config::CertificateEntry& entry)
{
    const std::vector<std::string> path{"shared", "certificate", name};
    const auto element = [&path](const char* word, const std::string& value) {
        std::vector<std::string> leaf = path;
        leaf.emplace_back(word);
        return config::setValue(std::move(leaf), value);
    };
    std::vector<config::Edit> edits{element("public-key", entry.publicKey)};
    if (!entry.chain.empty())
        edits.push_back(element("chain", entry.chain));
    if (!entry.privateKey.empty())
        edits.push_back(element("private-key", entry.privateKey));
    return edits;
}

/// The candidate may have changed while the file was on its way.
Result<> importInto(const ConsolePtr& begun, const ImportOrder& order, const std::string& bytes)
{
    const auto entry = order.isKeyPair ? config::keyPairFrom(bytes, order.format, order.passphrase)
                                       : config::certificateFrom(bytes);
    if (!entry)
        return std::unexpected(entry.error());
    const auto context = openConsole(begun->keeper, begun->facts.serial);
    if (!context)
        return std::unexpected(context.error());
    std::vector<config::Edit> edits = editsFor(order.name, *entry);
    if ((*context)->candidate.content().shared.certificates.contains(order.name))
        edits.insert(edits.begin(), {config::Edit::Verb::Delete, {"shared", "certificate", order.name}, {}});
    if (const auto applied = (*context)->candidate.apply(std::move(edits)); !applied)
        return std::unexpected(applied.error());
    return (*context)->keepCandidate();
}

struct ConsoleImport
{
    FetchOrder::Protocol protocol;
    bool isKeyPair = false;
};

template <ConsoleImport kind>
void importFile(const ConsolePtr& context, Words rest, const ReplyTo& done)
{
    const auto order = importOrder(rest, kind.protocol, kind.isKeyPair);
    if (!order)
        return done(replyError(order.error()));
    context->keeper.fetch(order->fetch, [context, order = *order, done](const Result<std::string>& bytes) {
        if (!bytes)
            return done(replyError(bytes.error()));
        done(replyTo(importInto(context, order, *bytes),
                     QStringLiteral("Successfully imported %1 into candidate configuration")
                         .arg(QString::fromStdString(order.name))));
    });
}

using enum FetchOrder::Protocol;

} // namespace

std::span<const ConsoleCommand> consoleImportCommands()
{
    static const ConsoleCommand commands[] = {
        {{"tftp", "import", "certificate"},
         "tftp import certificate from HOST file PATH certificate-name N [format pem] [remote-port P]",
         importFile<ConsoleImport{Tftp, false}>},
        {{"tftp", "import", "keypair"},
         "tftp import keypair from HOST file PATH certificate-name N [passphrase P] [format pkcs12|pem] "
         "[remote-port P]",
         importFile<ConsoleImport{Tftp, true}>},
        {{"scp", "import", "certificate"},
         "scp import certificate from USER@HOST file PATH certificate-name N [format pem] [password P] "
         "[remote-port P]",
         importFile<ConsoleImport{Scp, false}>},
        {{"scp", "import", "keypair"},
         "scp import keypair from USER@HOST file PATH certificate-name N [passphrase P] "
         "[format pkcs12|pem] [password P] [remote-port P]",
         importFile<ConsoleImport{Scp, true}>},
    };
    return commands;
}

} // namespace models::shell
