#include "session/pki/pem_parts.h"

#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <openssl/pem.h>

namespace session::pki {

PemParts::~PemParts()
{
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_clear_free(data, static_cast<std::size_t>(allocated));
}

base::Result<> PemParts::read(const PemBlock& block, const char* what)
{
    const BioHandle bio(BIO_new_mem_buf(block.text.data(), static_cast<int>(block.text.size())));
    if (block.text.empty() || !bio || !PEM_read_bio(bio.get(), &name, &header, &data, &length))
        return openSslFailure(std::string(what) + " can't be read", base::ErrorCode::ParseFailed);
    allocated = length;
    return {};
}

} // namespace session::pki
