// Any bytes as a PKCS#7 container of certificates: reading never crashes, and accounts for what it leaves.
#include "tests/fuzz/reading.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::vector<session::base::SecretText> passphrases{};
    fuzz::checkReading({reinterpret_cast<const char*>(data), size}, passphrases);
    return 0;
}
