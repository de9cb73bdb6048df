// What an import took, left out and refused: for people before they agree, and for scripts. Everything in it
// is bounded, whatever a file holds. Plain values, any thread.
#pragma once

#include "models/config/configuration.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace models::panos {

enum class DocumentKind { Panorama, Firewall, Commands };

/// What came in below one list of the schema ("template * config shared certificate *"); "" is what stands in
/// no list.
struct KindCount
{
    std::string pattern;
    std::string label; ///< "Certificate"; "" for what stands in no list
    std::size_t entries = 0;
    std::size_t settings = 0;
    bool operator==(const KindCount&) const = default;
};

/// An item that does not fit the schema; the rest came in.
struct RefusedItem
{
    int line = 0; ///< from 1
    std::string path;
    std::string reason;
    bool operator==(const RefusedItem&) const = default;
};

/// What is not of our schema, by path with entry names replaced.
struct LeftOut
{
    std::string pattern;         ///< "/config/shared/address"
    std::size_t occurrences = 0; ///< how many such elements
    std::size_t values = 0;      ///< how many leaves in them
    bool operator==(const LeftOut&) const = default;
};

/// A value that was taken as another one.
struct AdjustedValue
{
    int line = 0;
    std::string path;
    std::string from;
    std::string to;
    bool operator==(const AdjustedValue&) const = default;
};

struct ImportReport
{
    static constexpr std::size_t longestList = 1000; ///< of each list below

    DocumentKind kind = DocumentKind::Panorama;
    std::string version;      ///< as the document says, "" if it does not
    std::string templateName; ///< where a firewall's settings went
    std::vector<KindCount> counts;
    std::size_t settings = 0; ///< all that came in
    std::size_t vendorDefaults =
        0; ///< set because the file does not state them and the vendor's default differs
    std::vector<RefusedItem> refused;
    std::size_t refusedCount = 0; ///< those not listed too
    std::vector<LeftOut> leftOut;
    std::size_t leftOutValues = 0;   ///< in all of them, those not listed too
    std::size_t leftOutUnlisted = 0; ///< elements beyond the bound of the list
    std::vector<std::string>
        missingSecrets; ///< paths of keys and passwords that only their maker can decrypt
    std::size_t missingSecretCount = 0;
    std::vector<AdjustedValue> adjusted;
    std::vector<std::string> doubtful; ///< paths whose meaning when they are not stated is in doubt (4.L.15)
};

struct ImportedConfiguration
{
    config::Configuration configuration;
    ImportReport report;
};

} // namespace models::panos
