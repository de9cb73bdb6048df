// Who runs this program, as the system knows him. Any thread.
#pragma once

#include <string>

namespace session::base {

struct User
{
    std::string name; ///< "" when the system has none for the number that the program runs under
    std::string home; ///< "" likewise
};

[[nodiscard]] User currentUser();

} // namespace session::base
