// What the certificate commands have in common: places, kinds of keys, files, passphrases. Main thread.
#pragma once

#include "models/config/store_path.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/shell/interpreter.h"

#include <string>

namespace models::shell {

/// "template T" | "template-stack S" | "shared yes", else Panorama's store; no two of them.
[[nodiscard]] session::base::Result<config::StoreName> locationOf(const Arguments& arguments);
[[nodiscard]] session::base::Result<session::pki::KeyType> keyTypeOf(const Arguments& arguments);
[[nodiscard]] session::base::Result<session::pki::Digest> digestOf(const Arguments& arguments);
/// From "usage"; `fallback` is one of its words, "" makes it required.
[[nodiscard]] session::base::Result<session::pki::CertificateRole> usageOf(const Arguments& arguments,
                                                                           std::string_view fallback);
/// "days-till-expiry"; `fallback` when it was not given.
[[nodiscard]] session::base::Result<int> daysOf(const Arguments& arguments, int fallback);

/// "passphrase P", or the first line of "passphrase-file F"; empty when neither was given.
[[nodiscard]] session::base::Result<session::base::SecretText> passphraseOf(const ShellContext& context,
                                                                            const Arguments& arguments);
/// A passphrase as files hold it: without what ends the line.
[[nodiscard]] session::base::Result<session::base::SecretText> firstLineOf(const ShellContext& context,
                                                                           const std::string& name);
/// The whole file; ErrorCode::InvalidArgument with its name and the system's words.
[[nodiscard]] session::base::Result<session::base::SecretText> readFile(const ShellContext& context,
                                                                        const std::string& name);

struct NewFile
{
    std::string name;
    const std::string& bytes;
    bool isPrivate = false; ///< only the owner may read it
};
/// Whole or not at all.
[[nodiscard]] session::base::Result<> writeFile(const ShellContext& context, const NewFile& file);

} // namespace models::shell
