#include "models/panos/export_comment.h"

#include "models/panos/element_tree.h"

#include <array>

namespace models::panos {

using config::Edit;

namespace {

constexpr std::string_view mark = "Handfast: ";
constexpr std::string_view separator = " :: ";

struct Place
{
    std::string_view pattern; ///< begin of a row's path; the longest that fits counts
    std::string_view window;
};
constexpr std::array places{
    Place{"deviceconfig system", "Panorama > Setup > Management > General Settings"},
    Place{"deviceconfig setting management", "Panorama > Setup > Management"},
    Place{"deviceconfig setting management secure-conn-server",
          "Panorama > Setup > Management > Secure Communication Settings"},
    Place{"deviceconfig setting management secure-conn-client",
          "Panorama > Setup > Management > Secure Communication Settings"},
    Place{"deviceconfig setting wildfire-private", "Panorama > Setup > WildFire"},
    Place{"panorama certificate", "Panorama > Certificate Management > Certificates"},
    Place{"panorama scep", "Panorama > Certificate Management > SCEP"},
    Place{"shared certificate", "Panorama > Certificate Management > Certificates"},
    Place{"template", "Templates"},
    Place{"template * config shared certificate", "Device > Certificate Management > Certificates"},
    Place{"template * config shared scep", "Device > Certificate Management > SCEP"},
    Place{"template * config deviceconfig setting management",
          "Device > Setup > Management > Secure Communication Settings"},
    Place{"template * config deviceconfig setting wildfire-private", "Device > Setup > WildFire"},
    Place{"template * config vsys * user-id-collector", "Device > User Identification > User Mapping"},
    Place{"template-stack * config deviceconfig", "Device > Setup > Management"},
    Place{"template-stack * config vsys * user-id-collector", "Device > User Identification > User Mapping"},
    Place{"template-stack", "Panorama > Templates"},
    Place{"mgt-config devices", "Panorama > Managed Devices > Summary"},
    Place{"device-group", "Panorama > Device Groups"},
    Place{"log-collector", "Panorama > Managed Collectors > Communication"},
    Place{"log-collector-group", "Panorama > Collector Groups"},
    Place{"wildfire-appliance", "Panorama > Managed WildFire Appliances > Communication"},
    Place{"wildfire-appliance-cluster", "Panorama > Managed WildFire Clusters"},
    Place{"pan-db-appliance", "PAN-DB appliance (not managed by Panorama)"},
};

std::string_view windowOf(std::string_view pattern)
{
    const Place* best = nullptr;
    for (const Place& place : places) {
        const bool fits = pattern.starts_with(place.pattern) &&
                          (pattern.size() == place.pattern.size() || pattern[place.pattern.size()] == ' ');
        if (fits && (!best || best->pattern.size() < place.pattern.size()))
            best = &place;
    }
    return best ? best->window : std::string_view("Panorama");
}

std::string patternOf(const Element* element)
{
    std::string pattern;
    for (; element && element->parent; element = element->parent)
        pattern = element->word + (pattern.empty() ? "" : " " + pattern);
    return pattern;
}

/// A backslash between two dashes: inside quotes it stands for nothing.
std::string withoutDoubleDash(const std::string& word)
{
    if (word.find("--") == std::string::npos && !word.starts_with('-') && !word.ends_with('-'))
        return config::quoted(word);
    std::string text = config::quoted(word);
    if (text.front() != '"')
        text = '"' + text + '"';
    for (auto at = text.find("--"); at != std::string::npos; at = text.find("--", at))
        text.insert(at + 1, 1, '\\');
    return text;
}

template <class Quote>
std::string command(const Edit& edit, Quote quote)
{
    std::string text = edit.verb == Edit::Verb::Set ? "set" : "delete";
    for (const std::string& word : edit.path)
        text.append(" ").append(quote(word));
    if (edit.values.size() == 1)
        return text.append(" ").append(quote(edit.values.front()));
    if (edit.values.empty())
        return text;
    text.append(" [");
    for (const std::string& value : edit.values)
        text.append(" ").append(quote(value));
    return text.append(" ]");
}

std::string lead(const Edit& edit)
{
    return std::string(mark) + guiPath(edit.path) + std::string(separator);
}

} // namespace

std::string guiPath(const std::vector<std::string>& path)
{
    const Element* const element = elementAt(path);
    const std::string pattern = patternOf(element);
    std::string text(windowOf(pattern));
    if (element && element->setting)
        text.append(" > ").append(element->setting->label);
    else if (element && element->parent && element->parent->list)
        text.append(" > ").append(element->parent->list->label);
    return text;
}

std::string exportComment(const Edit& edit)
{
    return ' ' + lead(edit) + command(edit, withoutDoubleDash) + ' ';
}

std::string exportCommandComment(const Edit& edit)
{
    return ' ' + lead(edit) + command(edit, [](const std::string& word) { return config::quoted(word); });
}

std::optional<std::string> commandInComment(std::string_view comment)
{
    comment.remove_prefix(std::min(comment.find_first_not_of(" \t\r\n"), comment.size()));
    if (!comment.starts_with(mark))
        return std::nullopt;
    const auto at = comment.find(separator);
    if (at == std::string_view::npos)
        return std::nullopt;
    return std::string(comment.substr(at + separator.size()));
}

} // namespace models::panos
