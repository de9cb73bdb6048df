#include "models/shell/certificate_arguments.h"

#include "models/config/whole_file.h"
#include "models/lifecycle/certificates/certificate_import.h"

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::SecretText;
using session::pki::CertificateRole;
using session::pki::Digest;
using session::pki::KeyType;

Result<config::StoreName> locationOf(const Arguments& arguments)
{
    const auto isShared = arguments.flag("shared");
    if (!isShared)
        return std::unexpected(isShared.error());
    const auto ofTemplate = arguments.value("template");
    const auto ofStack = arguments.value("template-stack");
    if (int(*isShared) + int(ofTemplate.has_value()) + int(ofStack.has_value()) > 1)
        return failure(ErrorCode::ParseFailed,
                       "'template', 'template-stack' and 'shared' exclude each other");
    if (*isShared)
        return config::StoreName::shared();
    return ofStack ? config::StoreName::ofStack(*ofStack) : config::StoreName(ofTemplate.value_or(""));
}

Result<KeyType> keyTypeOf(const Arguments& arguments)
{
    const auto isRsa = arguments.choice<bool>("algorithm", "ECDSA", {{"RSA", true}, {"ECDSA", false}});
    if (!isRsa)
        return std::unexpected(isRsa.error());
    if (*isRsa)
        return arguments.choice<KeyType>(
            "rsa-nbits", "2048",
            {{"2048", KeyType::Rsa2048}, {"3072", KeyType::Rsa3072}, {"4096", KeyType::Rsa4096}});
    return arguments.choice<KeyType>(
        "ecdsa-nbits", "256", {{"256", KeyType::EcP256}, {"384", KeyType::EcP384}, {"521", KeyType::EcP521}});
}

Result<Digest> digestOf(const Arguments& arguments)
{
    return arguments.choice<Digest>(
        "digest", "sha256",
        {{"sha256", Digest::Sha256}, {"sha384", Digest::Sha384}, {"sha512", Digest::Sha512}});
}

Result<CertificateRole> usageOf(const Arguments& arguments, std::string_view fallback)
{
    return arguments.choice<CertificateRole>("usage", fallback,
                                             {{"server", CertificateRole::Server},
                                              {"client", CertificateRole::Client},
                                              {"both", CertificateRole::ServerAndClient}});
}

Result<int> daysOf(const Arguments& arguments, int fallback)
{
    return arguments.number("days-till-expiry", {1, lifecycle::longestCertificateDays, fallback});
}

Result<SecretText> passphraseOf(const ShellContext& context, const Arguments& arguments)
{
    const auto name = arguments.value("passphrase-file");
    if (!name)
        return SecretText(arguments.valueOr("passphrase", ""));
    if (arguments.value("passphrase"))
        return failure(ErrorCode::ParseFailed, "'passphrase' and 'passphrase-file' exclude each other");
    return firstLineOf(context, *name);
}

Result<SecretText> firstLineOf(const ShellContext& context, const std::string& name)
{
    const auto text = readFile(context, name);
    if (!text)
        return text;
    const std::string& line = text->reveal();
    return text->first(std::min(line.find_first_of("\r\n"), line.size()));
}

Result<SecretText> readFile(const ShellContext& context, const std::string& name)
{
    auto bytes = lifecycle::readSecretFile(context.resolved(name));
    if (!bytes)
        bytes.error().code = ErrorCode::InvalidArgument;
    return bytes;
}

Result<> writeFile(const ShellContext& context, const NewFile& wanted)
{
    return config::writeWhole({.name = context.resolved(wanted.name),
                               .bytes = QByteArrayView(wanted.bytes.data(), qsizetype(wanted.bytes.size())),
                               .isPrivate = wanted.isPrivate});
}

} // namespace models::shell
