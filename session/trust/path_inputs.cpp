#include "session/trust/path_inputs.h"

#include "session/pki/openssl_handles.h"

#include <openssl/err.h>

namespace session::trust {
namespace {

bool isDottedOid(const std::string& text)
{
    constexpr int dottedOnly = 1;
    ASN1_OBJECT* object = OBJ_txt2obj(text.c_str(), dottedOnly);
    ERR_clear_error();
    ASN1_OBJECT_free(object);
    return object != nullptr && !text.contains('\0');
}

} // namespace

base::Result<> checkPathInputs(const PathInputs& inputs)
{
    for (const std::string& policy : inputs.policies) {
        if (!isDottedOid(policy))
            return base::failure(base::ErrorCode::InvalidArgument,
                                 policy + " is no policy: a dotted OID as 1.3.6.1.4.1 is expected");
    }
    if (inputs.maxDepth && *inputs.maxDepth < 0)
        return base::failure(base::ErrorCode::InvalidArgument, "the depth of a path is 0 or more");
    return {};
}

} // namespace session::trust
