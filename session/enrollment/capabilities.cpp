#include "session/enrollment/capabilities.h"

#include "session/enrollment/ascii_text.h"

#include <algorithm>
#include <array>

namespace session::enrollment {

namespace {

bool isKeyword(std::string_view line, std::string_view keyword)
{
    return std::ranges::equal(line, keyword, {}, lower, lower);
}

void take(Capabilities& capabilities, std::string_view line)
{
    static constexpr std::array<std::pair<std::string_view, bool Capabilities::*>, 7> keywords{
        {{"AES", &Capabilities::aes},
         {"DES3", &Capabilities::tripleDes},
         {"SHA-512", &Capabilities::sha512},
         {"SHA-256", &Capabilities::sha256},
         {"SHA-1", &Capabilities::sha1},
         {"POSTPKIOperation", &Capabilities::post},
         {"Renewal", &Capabilities::renewal}}};
    for (const auto& [keyword, member] : keywords)
        if (isKeyword(line, keyword))
            capabilities.*member = true;
    if (isKeyword(line, "SCEPStandard"))
        capabilities.aes = capabilities.sha256 = capabilities.post = true;
}

} // namespace

Capabilities readCapabilities(std::string_view body)
{
    Capabilities capabilities;
    while (!body.empty()) {
        const std::size_t end = std::min(body.find('\n'), body.size());
        take(capabilities, trimmed(body.substr(0, end)));
        body.remove_prefix(std::min(end + 1, body.size()));
    }
    return capabilities;
}

Attempted<Algorithms> chooseAlgorithms(const Capabilities& capabilities)
{
    if (!capabilities.aes && !capabilities.tripleDes)
        return refuse(Problem::NoSafeAlgorithms, "the server announces neither AES nor triple DES");
    if (!capabilities.sha256 && !capabilities.sha512 && !capabilities.sha1)
        return refuse(Problem::NoSafeAlgorithms, "the server announces neither SHA-256, SHA-512 nor SHA-1");
    Algorithms algorithms;
    algorithms.cipher = capabilities.aes ? MessageCipher::Aes128 : MessageCipher::TripleDes;
    if (!capabilities.sha256)
        algorithms.digest = capabilities.sha512 ? MessageDigest::Sha512 : MessageDigest::Sha1;
    return algorithms;
}

std::vector<Note> notesOf(const Algorithms& algorithms)
{
    std::vector<Note> notes;
    if (algorithms.cipher == MessageCipher::TripleDes)
        notes.push_back(Note::RequestInTripleDes);
    if (algorithms.digest == MessageDigest::Sha1)
        notes.push_back(Note::SignedWithSha1);
    return notes;
}

} // namespace session::enrollment
