#include "models/panos/element_tree.h"

#include <algorithm>
#include <array>

namespace models::panos {

namespace {

constexpr std::array<std::string_view, 3> besideDevices{"panorama", "shared", "mgt-config"};
constexpr std::array<std::string_view, 14> derivedLeaves{
    "common-name", "common-name-int",  "subject",         "subject-int",  "issuer",    "subject-hash",
    "issuer-hash", "not-valid-before", "not-valid-after", "expiry-epoch", "algorithm", "ca",
    "is-imported", "serial-number"};

Element& below(Element& element, std::string_view word)
{
    if (word == "*") {
        if (!element.entry)
            element.entry = std::make_unique<Element>(std::string(word), &element);
        return *element.entry;
    }
    const auto found =
        std::ranges::find_if(element.children, [&](const auto& child) { return child->word == word; });
    if (found != element.children.end())
        return **found;
    element.children.push_back(std::make_unique<Element>(std::string(word), &element));
    return *element.children.back();
}

Element& made(Element& root, std::string_view path)
{
    Element* element = &root;
    for (const std::string_view word : config::pathWords(path))
        element = &below(*element, word);
    return *element;
}

/// Ours are rows that say so, and nodes with nothing but such rows in them.
bool markOurs(Element& element)
{
    bool hasVendors = element.setting && !element.setting->ours;
    for (const auto& child : element.children)
        hasVendors = !markOurs(*child) || hasVendors;
    if (element.entry) {
        markOurs(*element.entry);
        hasVendors = element.list && !element.list->ours;
    }
    const bool isNamesOnly = element.word == "*" && element.children.empty();
    element.isOurs = element.word == "*" ? element.parent->list && element.parent->list->ours
                                         : !hasVendors && !isNamesOnly;
    return element.isOurs;
}

/// At the nearest entry, so that it is stated wherever there is such an object; where the default is only in
/// doubt, at the node itself.
void addStated(const config::Setting& setting, Element& leaf)
{
    if (!setting.vendorDefault && !setting.alwaysExported)
        return;
    std::vector<std::string> words{leaf.word};
    Element* holder = const_cast<Element*>(leaf.parent);
    while (setting.vendorDefault && holder->word != "*" && holder->parent) {
        words.insert(words.begin(), holder->word);
        holder = const_cast<Element*>(holder->parent);
    }
    holder->stated.push_back({&setting, std::move(words)});
}

std::unique_ptr<const Element> makeTree()
{
    auto root = std::make_unique<Element>();
    for (const config::EntryList& list : config::entryLists()) {
        const Element& entry = made(*root, list.path);
        const_cast<Element*>(entry.parent)->list = &list;
    }
    for (const config::Setting& setting : config::settings()) {
        Element& leaf = made(*root, setting.path);
        leaf.setting = &setting;
        addStated(setting, leaf);
    }
    markOurs(*root);
    return root;
}

} // namespace

const Element* Element::child(std::string_view name) const
{
    for (const auto& element : children)
        if (element->word == name)
            return element.get();
    return nullptr;
}

bool Element::isConfigRoot() const
{
    return !parent || (word == "config" && parent->word == "*");
}

bool Element::isBesideDevices() const
{
    return std::ranges::find(besideDevices, word) != besideDevices.end();
}

const Element& elementTree()
{
    static const std::unique_ptr<const Element> tree = makeTree();
    return *tree;
}

const Element* elementAt(std::span<const std::string> words)
{
    const Element* element = &elementTree();
    for (const std::string& word : words) {
        element = element->entry ? element->entry.get() : element->child(word);
        if (!element)
            return nullptr;
    }
    return element;
}

bool isCertificateEntry(const Element& element)
{
    return element.word == "*" && element.parent->word == "certificate" && element.child("public-key");
}

bool isDerivedLeaf(const Element& holder, std::string_view name)
{
    return isCertificateEntry(holder) && std::ranges::find(derivedLeaves, name) != derivedLeaves.end();
}

} // namespace models::panos
