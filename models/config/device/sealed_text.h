// A device's text before it is sent: what it holds of keys and passwords still lies in the boxes that the
// configuration keeps it in (C-7). Any thread; not for the GUI thread when there are many.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"
#include "session/pki/keys/key_vault.h"

#include <string>
#include <string_view>
#include <vector>

namespace models::config {

struct SealedText
{
    struct Secret
    {
        std::string box;     ///< as it stands in the text
        std::string context; ///< that it was sealed for
    };
    std::string text;
    std::vector<Secret> secrets = {};

    /// As the device is sent it: the session is encrypted. The errors are those of KeyVault::unseal().
    [[nodiscard]] session::base::Result<session::base::SecretText>
    unsealed(const session::pki::KeyVault& vault) const;
};

/// Boxes that were opened, to fill many texts that hold the same.
class OpenedBoxes
{
public:
    explicit OpenedBoxes(const session::pki::KeyVault& vault) : m_vault(vault) {}

    /// What a text has to say in its place: the box, or "" when nothing is in it.
    [[nodiscard]] session::base::Result<std::string> open(const SealedText::Secret& secret);
    /// `text` with what is in the boxes, quoted as a word of a command.
    [[nodiscard]] session::base::SecretText fill(std::string_view text) const;
    [[nodiscard]] std::vector<SealedText::Secret> secrets() const;

private:
    struct Opened
    {
        SealedText::Secret secret;
        session::base::SecretText word;
    };
    const session::pki::KeyVault& m_vault;
    std::vector<Opened> m_opened;
};

} // namespace models::config
