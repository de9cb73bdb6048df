#include "models/config/device/sealed_text.h"

#include "models/config/edit.h"

#include <algorithm>

namespace models::config {

using session::base::Result;
using session::base::SecretText;

Result<SecretText> SealedText::unsealed(const session::pki::KeyVault& vault) const
{
    OpenedBoxes boxes(vault);
    for (const Secret& secret : secrets)
        if (const auto opened = boxes.open(secret); !opened)
            return std::unexpected(opened.error());
    return boxes.fill(text);
}

Result<std::string> OpenedBoxes::open(const SealedText::Secret& secret)
{
    if (std::ranges::any_of(m_opened, [&](const Opened& one) { return one.secret.box == secret.box; }))
        return secret.box; // two settings name the same certificate
    const auto content = m_vault.unseal(secret.box, secret.context);
    if (!content)
        return std::unexpected(content.error());
    if (content->empty())
        return std::string();
    m_opened.push_back({secret, SecretText(quoted(content->reveal()))});
    return secret.box;
}

/// Made in one piece: a text that grows leaves copies of what is in it.
SecretText OpenedBoxes::fill(std::string_view text) const
{
    struct Place
    {
        std::size_t at = 0;
        const Opened* opened = nullptr;
    };
    std::vector<Place> places;
    std::size_t size = text.size();
    for (const Opened& opened : m_opened) {
        const std::string& box = opened.secret.box;
        for (std::size_t at = text.find(box); at != std::string_view::npos;
             at = text.find(box, at + box.size())) {
            places.push_back({at, &opened});
            size += opened.word.reveal().size() - box.size();
        }
    }
    std::ranges::sort(places, {}, &Place::at);
    std::string filled;
    filled.reserve(size);
    std::size_t done = 0;
    for (const Place& place : places) {
        filled.append(text.substr(done, place.at - done)).append(place.opened->word.reveal());
        done = place.at + place.opened->secret.box.size();
    }
    filled.append(text.substr(done));
    return SecretText(std::move(filled));
}

std::vector<SealedText::Secret> OpenedBoxes::secrets() const
{
    std::vector<SealedText::Secret> secrets;
    for (const Opened& opened : m_opened)
        secrets.push_back(opened.secret);
    return secrets;
}

} // namespace models::config
