#include "models/panos/configuration_sink.h"

#include <algorithm>
#include <charconv>

namespace models::panos {

using config::Edit;
using config::Setting;
using config::ValueType;

namespace {

/// The path of the nearest list around a row's path: "panorama certificate-profile *".
std::string_view listAround(std::string_view path)
{
    const auto star = path.rfind('*');
    return star == std::string_view::npos ? std::string_view() : path.substr(0, star + 1);
}

template <class Item>
void addBounded(std::vector<Item>& items, Item item)
{
    if (items.size() < ImportReport::longestList)
        items.push_back(std::move(item));
}

/// How many entries there are of every list below an element.
void countEntries(const Element& element, const config::Configuration& configuration,
                  std::vector<std::string>& names,
                  const std::function<void(const config::EntryList&, std::size_t)>& tell)
{
    for (const auto& child : element.children)
        countEntries(*child, configuration, names, tell);
    if (!element.list)
        return;
    const std::vector<std::string> entries = element.list->names(configuration, names);
    if (!entries.empty())
        tell(*element.list, entries.size());
    if (element.entry->children.empty())
        return;
    for (const std::string& entry : entries) {
        names.push_back(entry);
        countEntries(*element.entry, configuration, names, tell);
        names.pop_back();
    }
}

/// Nearly all that a virtual system holds is left out: what remains of many is their name.
void dropEmpty(config::VirtualSystems& systems)
{
    const auto isEmpty = [](const auto& entry) { return entry.second == decltype(entry.second)(); };
    for (auto& [name, system] : systems) {
        std::erase_if(system.portals, isEmpty);
        std::erase_if(system.gateways, isEmpty);
    }
    std::erase_if(systems, isEmpty);
}

} // namespace

std::string wordsText(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words)
        text.append(text.empty() ? "" : " ").append(config::quoted(word));
    return text;
}

ConfigurationSink::ConfigurationSink(ImportedConfiguration& into, TakeSecret takeSecret)
    : m_into(into),
      m_takeSecret(std::move(takeSecret))
{
}

bool ConfigurationSink::take(Edit edit, int line)
{
    const Element* const element = elementAt(edit.path);
    const bool isSetting = edit.verb == Edit::Verb::Set && element && element->setting;
    if (isSetting && !takeSetting(edit, *element->setting, line))
        return false;
    if (const auto applied = config::apply(m_into.configuration, edit); !applied) {
        refuse(line, wordsText(edit.path), applied.error().detail);
        return false;
    }
    if (isSetting)
        countSetting(element->setting->path);
    return true;
}

bool ConfigurationSink::takeSetting(Edit& edit, const Setting& setting, int line)
{
    m_seen.push_back(&setting);
    adjust(edit, setting, line);
    return setting.type != ValueType::Secret || takeSecretOf(edit);
}

void ConfigurationSink::adjust(Edit& edit, const Setting& setting, int line)
{
    if (!setting.vendorMinimum || edit.values.size() != 1)
        return;
    std::string& value = edit.values.front();
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || number >= setting.minimum ||
        number < *setting.vendorMinimum)
        return;
    const std::string from = std::exchange(value, std::to_string(setting.minimum));
    addBounded(m_into.report.adjusted, {line, wordsText(edit.path), from, value});
}

bool ConfigurationSink::takeSecretOf(Edit& edit)
{
    if (edit.values.size() != 1 || edit.values.front().empty())
        return true;
    const auto match = config::findSetting(edit.path);
    const std::string entry = match && !match->names.empty() ? match->names.back() : std::string();
    auto taken = m_takeSecret ? m_takeSecret({edit.path, entry, edit.values.front()}) : std::nullopt;
    if (taken) {
        edit.values.front() = *std::move(taken);
        return true;
    }
    ++m_into.report.missingSecretCount;
    addBounded(m_into.report.missingSecrets, wordsText(edit.path));
    return false;
}

bool ConfigurationSink::isThere(const std::vector<std::string>& path) const
{
    const auto match = config::findSetting(path);
    return match && match->setting->read(m_into.configuration, match->names).has_value();
}

void ConfigurationSink::refuse(int line, std::string path, std::string reason)
{
    ++m_into.report.refusedCount;
    addBounded(m_into.report.refused, {line, std::move(path), std::move(reason)});
}

void ConfigurationSink::leaveOut(const std::string& pattern, std::size_t values)
{
    ++m_leavings;
    m_into.report.leftOutValues += values;
    auto found = m_leftOut.find(pattern);
    if (found == m_leftOut.end()) {
        if (m_leftOut.size() >= ImportReport::longestList) {
            ++m_into.report.leftOutUnlisted;
            return;
        }
        found = m_leftOut.emplace(pattern, LeftOut{pattern, 0, 0}).first;
    }
    ++found->second.occurrences;
    found->second.values += values;
}

KindCount& ConfigurationSink::kind(std::string_view list)
{
    auto found = m_counts.find(list);
    if (found == m_counts.end()) {
        found = m_counts.emplace(list, KindCount{std::string(list), {}, 0, 0}).first;
        if (!list.empty())
            found->second.label = config::entryListAt(list).label;
    }
    return found->second;
}

void ConfigurationSink::countSetting(std::string_view path)
{
    ++kind(listAround(path)).settings;
    ++m_into.report.settings;
}

void ConfigurationSink::assume(const StatedRow& row, std::vector<std::string> path)
{
    path.insert(path.end(), row.words.begin(), row.words.end());
    if (row.setting->alwaysExported)
        addBounded(m_into.report.doubtful, wordsText(path));
    if (!row.setting->vendorDefault || *row.setting->vendorDefault == row.setting->defaultValue)
        return;
    const Edit edit = config::setValue(std::move(path), std::string(*row.setting->vendorDefault));
    if (config::apply(m_into.configuration, edit))
        ++m_into.report.vendorDefaults;
}

void ConfigurationSink::close(const Element& element, const std::vector<std::string>& path, Mark mark)
{
    for (const StatedRow& row : element.stated)
        if (std::find(m_seen.begin() + std::ptrdiff_t(mark), m_seen.end(), row.setting) == m_seen.end())
            assume(row, path);
    if (element.word == "*")
        m_seen.resize(mark);
}

void ConfigurationSink::assumeDefaults(const std::set<std::vector<std::string>>& stated)
{
    std::set<std::vector<std::string>> holders;
    for (const Edit& edit : config::flatten(m_into.configuration)) {
        const Element* element = &elementTree();
        std::vector<std::string> path;
        for (const std::string& word : edit.path) {
            element = element->entry ? element->entry.get() : element->child(word);
            if (!element || element->setting)
                break;
            path.push_back(word);
            if (element->stated.empty() || !holders.insert(path).second)
                continue;
            for (const StatedRow& row : element->stated) {
                std::vector<std::string> leaf = path;
                leaf.insert(leaf.end(), row.words.begin(), row.words.end());
                if (!stated.contains(leaf))
                    assume(row, path);
            }
        }
    }
}

void ConfigurationSink::dropBareNames(const std::vector<std::string>& path)
{
    if (path.size() < 5 || path[2] != "config" || path[3] != "vsys")
        return;
    config::Configuration& configuration = m_into.configuration;
    if (path[0] == "template")
        dropEmpty(configuration.templates[path[1]].vsys);
    else
        dropEmpty(configuration.templateStacks[path[1]].vsys);
}

void ConfigurationSink::finish()
{
    std::vector<std::string> names;
    countEntries(
        elementTree(), m_into.configuration, names,
        [this](const config::EntryList& list, std::size_t entries) { kind(list.path).entries += entries; });
    for (auto& [pattern, counted] : m_counts)
        m_into.report.counts.push_back(std::move(counted));
    for (auto& [pattern, left] : m_leftOut)
        m_into.report.leftOut.push_back(std::move(left));
}

} // namespace models::panos
