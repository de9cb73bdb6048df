// Keys at rest (C-7): one random data key per installation, itself wrapped under a key that scrypt makes from
// the master passphrase; each secret is sealed with AES-256-GCM under the data key. Changing the passphrase
// re-wraps one key. Any thread (const methods); scrypt takes about half a second, so not on the GUI thread.
#pragma once

#include "session/base/error.h"
#include "session/pki/keys/private_key.h"

#include <memory>
#include <string>
#include <string_view>

namespace session::pki {

class KeyVault
{
public:
    /// A new data key, wrapped under `passphrase` (not empty). The result of wrapped() is to be stored.
    [[nodiscard]] static base::Result<KeyVault> create(const base::SecretText& passphrase);
    /// ErrorCode::Denied for a wrong passphrase, ErrorCode::ParseFailed for damaged text.
    [[nodiscard]] static base::Result<KeyVault> open(std::string_view wrapped,
                                                     const base::SecretText& passphrase);

    /// The data key under the passphrase, text, safe to store:
    /// "hf1$scrypt$<N>$<r>$<p>$<salt>$<nonce>$<box>$<check>", base64, the check in hex: it tells damage from
    /// a wrong passphrase.
    [[nodiscard]] const std::string& wrapped() const { return m_wrapped; }
    /// The same data key under a new passphrase: what was sealed before stays readable.
    [[nodiscard]] base::Result<KeyVault> withPassphrase(const base::SecretText& passphrase) const;

    /// "-hf1-<base64>"; `context` (say the certificate's name) is authenticated, so that boxes can't be
    /// swapped.
    [[nodiscard]] base::Result<std::string> seal(const base::SecretText& secret,
                                                 std::string_view context) const;
    /// ErrorCode::ParseFailed for text that seal() can't have written, ErrorCode::Denied if the box was
    /// altered, or was sealed by another vault or for another context.
    [[nodiscard]] base::Result<base::SecretText> unseal(std::string_view box, std::string_view context) const;
    /// True for text that seal() wrote.
    [[nodiscard]] static bool isSealed(std::string_view text);

private:
    KeyVault() = default;
    std::shared_ptr<const base::SecretText> m_dataKey;
    std::string m_wrapped;
};

} // namespace session::pki
