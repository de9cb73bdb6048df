#include "models/lifecycle/exchange/import_names.h"

#include "models/config/schema/schema.h"

#include <algorithm>

namespace models::lifecycle {

namespace {

constexpr std::string_view lastResort = "certificate";
constexpr std::string_view edges = " -._";

bool isAllowed(char character)
{
    const std::string one(1, character);
    return character == ' ' ||
           config::checkEntryName(config::entryListAt("panorama certificate *"), one).has_value();
}

/// Other characters become one dash.
std::string fitted(std::string_view text, std::size_t longest)
{
    std::string name;
    for (const char character : text) {
        if (isAllowed(character))
            name += character;
        else if (!name.ends_with('-'))
            name += '-';
    }
    name.erase(0, std::min(name.find_first_not_of(edges), name.size()));
    name.resize(std::min(name.size(), longest));
    name.resize(name.find_last_not_of(edges) + 1); // npos + 1 is 0
    return name;
}

} // namespace

ImportNames::ImportNames(const config::StoreName& location, std::set<std::string> taken)
    : m_longest(location.isForDevices() ? longestInTemplate : longestInPanorama),
      m_taken(std::move(taken))
{
}

std::string ImportNames::take(const std::vector<std::string>& texts)
{
    std::string base(lastResort);
    for (const std::string& text : texts) {
        if (std::string name = fitted(text, m_longest); !name.empty()) {
            base = std::move(name);
            break;
        }
    }
    std::string name = base;
    for (int number = 2; !m_taken.insert(name).second; ++number) {
        const std::string suffix = "-" + std::to_string(number);
        name = fitted(base, m_longest - suffix.size()) + suffix;
    }
    return name;
}

} // namespace models::lifecycle
