// The schema table as a tree of elements: what may stand in what, for readers and writers of XML. Made from
// the rows of models/config alone, so that a new row is read and written without a line here. Only where a
// part of the tree is mounted in a document of the vendor is said here (panos 1). Immutable after start; any
// thread.
#pragma once

#include "models/config/schema/schema.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models::panos {

/// A row that exports state although it is at its default.
struct StatedRow
{
    const config::Setting* setting = nullptr;
    std::vector<std::string> words; ///< below the element that holds it
};

/// One word of the schema's paths.
struct Element
{
    std::string word; ///< "*" for an entry; "" for the root
    const Element* parent = nullptr;
    const config::Setting* setting = nullptr; ///< the word is a leaf, or a choice
    const config::EntryList* list = nullptr;  ///< the word has entries below it
    std::vector<std::unique_ptr<Element>> children = {};
    std::unique_ptr<Element> entry = {};
    bool isOurs = false; ///< no vendor element of this name: nothing below has one either (T8)
    std::vector<StatedRow> stated = {};

    [[nodiscard]] const Element* child(std::string_view name) const;
    /// A choice whose alternatives are elements: <certificate-type><local/></certificate-type>.
    [[nodiscard]] bool hasAlternatives() const { return setting && !children.empty(); }
    /// Below it stand <shared>, <devices> and so on: the whole document, or the `config` of a template.
    [[nodiscard]] bool isConfigRoot() const;
    /// Below a config root: it stands there itself, not in devices/entry.
    [[nodiscard]] bool isBesideDevices() const;
};

[[nodiscard]] const Element& elementTree();
/// The element of these words, entry names included; null when the schema has none there.
[[nodiscard]] const Element* elementAt(std::span<const std::string> words);

/// Leaves of a certificate that its PEM text says already: written from it, skipped in imports (panos 2.1).
[[nodiscard]] bool isDerivedLeaf(const Element& holder, std::string_view name);
/// The entry of a certificate store's `certificate`.
[[nodiscard]] bool isCertificateEntry(const Element& element);

/// Name of the one entry of <devices>.
inline constexpr std::string_view localDevice = "localhost.localdomain";

} // namespace models::panos
