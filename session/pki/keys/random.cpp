#include "session/pki/keys/random.h"

#include "session/pki/openssl_error.h"

#include <openssl/rand.h>

namespace session::pki {

base::Result<std::string> randomBytes(std::size_t count)
{
    std::string bytes(count, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), static_cast<int>(count)) != 1)
        return openSslFailure("no random bytes");
    return bytes;
}

} // namespace session::pki
