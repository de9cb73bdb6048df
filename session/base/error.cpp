#include "session/base/error.h"

namespace session::base {

std::unexpected<Error> failure(ErrorCode code, std::string detail)
{
    return std::unexpected(Error{code, std::move(detail)});
}

} // namespace session::base
