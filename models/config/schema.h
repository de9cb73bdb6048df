// The schema table: every setting once, with path, type, range, default, help, vendor element and references. `set`
// commands, validation, forms, diff and XML are all driven by it. A new setting is one row here and one struct member.
// Immutable after start; any thread.
//
// A setting's path is a list of words as in `set` commands; "*" stands for an entry name:
//   panorama certificate-profile * use-crl
//   template * config shared certificate-profile * CA * default-ocsp-url
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models::config {

template <class T = void>
using Result = session::base::Result<T>;

enum class ValueType {
    Boolean, ///< yes | no
    Integer,
    Text,
    Choice,
    Members, ///< ordered list: [ a b c ]
    Pem,     ///< multi-line text
    Secret,  ///< sealed text, never shown
};

/// What kind of object a reference points to, and in which store (panos 2.1 constraints).
enum class ReferenceKind {
    None,
    CaCertificate,         ///< certificate with CA true
    AnyCertificate,
    ServerCertificate,     ///< has a private key, no CSR, no CA (B1, B2)
    ClientCertificate,     ///< has a private key, no CSR, no CA (E3)
    CertificateProfile,
    SslTlsServiceProfile,
    Template,
    ManagedDevice,
    DeviceGroup,
};

struct Setting
{
    std::string_view path;    ///< words separated by one space, "*" for names; the last word is the element
    std::string_view label;   ///< as the vendor's dialog words it
    ValueType type = ValueType::Text;
    std::string_view defaultValue; ///< in `set` form ("no", "5", "")
    std::string_view help;         ///< one sentence
    int minimum = 0;               ///< Integer
    int maximum = 0;               ///< Integer
    int maximumLength = 0;         ///< Text; 0: 255
    std::span<const std::string_view> choices; ///< Choice
    ReferenceKind reference = ReferenceKind::None;
    std::string_view rule; ///< rule id that fixes the range or meaning
    bool ours = false;     ///< no known vendor element of this name (T8)

    // Access, erased; `names` are the entry names for the stars, in order.
    std::optional<std::string> (*read)(const Configuration&, std::span<const std::string> names) = nullptr;
    Result<> (*write)(Configuration&, std::span<const std::string> names, std::string_view value) = nullptr;
};

/// An entry list: "panorama certificate-profile *". Creating, deleting and enumerating entries.
struct EntryList
{
    std::string_view path; ///< ends in "*"
    std::string_view label; ///< "Certificate Profile"
    int maximumNameLength = 31;
    std::string_view namePattern; ///< regular expression of allowed names
    int maximumEntries = 0;       ///< 0: unlimited
    bool ours = false;
    std::vector<std::string> (*names)(const Configuration&, std::span<const std::string> parents) = nullptr;
    Result<> (*create)(Configuration&, std::span<const std::string> names) = nullptr;
    bool (*erase)(Configuration&, std::span<const std::string> names) = nullptr;
};

[[nodiscard]] std::span<const Setting> settings();
[[nodiscard]] std::span<const EntryList> entryLists();

/// The row for a concrete path (words with real names), with the names that matched the stars.
struct SettingMatch
{
    const Setting* setting = nullptr;
    std::vector<std::string> names;
};
[[nodiscard]] std::optional<SettingMatch> findSetting(std::span<const std::string> words);
/// The row by its pattern, for forms: settingAt("panorama certificate-profile * use-crl"). Asserts that it exists.
[[nodiscard]] const Setting& settingAt(std::string_view pattern);

} // namespace models::config
