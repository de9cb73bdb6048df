// What the OpenSSL under us can do: for the doctor, who tells people before a handshake or an import does.
// Any thread; loads the legacy module into a context of its own, which takes a millisecond.
#pragma once

#include <string>

namespace session::pki {

struct LibraryFacts
{
    std::string version;     ///< "OpenSSL 3.0.15 3 Sep 2024"
    bool hasDefault = false; ///< the provider without which nothing works
    bool hasLegacy = false;  ///< RC2, single DES, RC4: old PKCS#12 files and SCEP replies
};

[[nodiscard]] LibraryFacts libraryFacts();

} // namespace session::pki
