// Whether a device that says it runs what was pushed also comes as those settings want it: with the
// certificate that they ask for. Pure, main thread. E7, P-4.
#pragma once

#include <string>
#include <string_view>

namespace models::lifecycle {

struct Pushed
{
    std::string_view text;              ///< "" when it is not known any more
    std::string_view certificateSource; ///< that it asks for, as in wire::Hello; "" when that is not known
};

/// By its hello.
struct Shown
{
    std::string_view certificateSource;
    std::string_view localSettings; ///< beat what was pushed
};

/// "" when it does, else why not.
[[nodiscard]] std::string whyUnproven(const Pushed& pushed, const Shown& shown);

} // namespace models::lifecycle
