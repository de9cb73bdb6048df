// Any text around and inside PEM blocks of every kind, encrypted keys among them: reading never crashes, and
// accounts for what it leaves.
#include "tests/fuzz/reading.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::vector<session::base::SecretText> passphrases{session::base::SecretText("seed")};
    fuzz::checkReading({reinterpret_cast<const char*>(data), size}, passphrases);
    return 0;
}
