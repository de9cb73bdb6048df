#include "session/base/user.h"

#include <pwd.h>
#include <unistd.h>

namespace session::base {

User currentUser()
{
    passwd entry{};
    passwd* found = nullptr;
    char buffer[4096];
    if (getpwuid_r(geteuid(), &entry, buffer, sizeof buffer, &found) != 0 || !found)
        return {};
    return {found->pw_name, found->pw_dir};
}

} // namespace session::base
