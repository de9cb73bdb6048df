// What an export could not write as the vendor's own settings, or what older devices would not take. Plain
// values, any thread. T8; panos 2, 11.4.
#pragma once

#include <string>
#include <vector>

namespace models::panos {

enum class ExportConcern {
    OursOnly,     ///< no vendor element is known: a comment with the place where it is set by hand
    Secret,       ///< a key or password: no device could decrypt it, so it has to be set there by hand
    OlderName,    ///< a name that schemas up to 10 refuse
    OlderChoice,  ///< a value that schemas up to 10 refuse
    LaterElement, ///< an element that schemas up to 10 do not have
    NotText,      ///< characters that XML can't hold: left out
};

struct ExportWarning
{
    ExportConcern concern = ExportConcern::OursOnly;
    std::vector<std::string> path;
    std::string detail; ///< the window, the value, the limit
    bool operator==(const ExportWarning&) const = default;
};

struct ExportReport
{
    std::size_t settings = 0; ///< written as elements or commands
    std::vector<ExportWarning> warnings;
};

} // namespace models::panos
