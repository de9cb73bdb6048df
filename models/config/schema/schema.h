// The schema table: every setting once, with path, type, range, default, help, vendor element and references.
// `set` commands, validation, forms, diff and XML are all driven by it. A new setting is one struct member
// and one row in a schema_*.cpp file, below the type of object that it belongs to; the rows here are made
// from those, one for each place where such an object is mounted (Panorama's store, a template's store).
// Immutable after start; any thread.
//
// A setting's path is a list of words as in `set` commands; "*" stands for an entry name:
//   panorama certificate-profile * use-crl
//   template * config shared certificate-profile * CA * default-ocsp-url
#pragma once

#include "models/config/configuration.h"
#include "session/base/error.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models::config {

namespace tree {
struct SettingAccess;
struct EntryListAccess;
} // namespace tree

using session::base::Result;

/// The entry names for the stars of a path, in order.
using Names = std::span<const std::string>;

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
    CaCertificate,      ///< certificate with CA true
    IssuingCertificate, ///< the same with its private key, in Panorama's store wherever the reference stands
    AnyCertificate,
    ServerCertificate, ///< has a private key, no CSR, no CA (B1, B2)
    ClientCertificate, ///< has a private key, no CSR, no CA (E3)
    CertificateProfile,
    SslTlsServiceProfile,
    ScepProfile,
    Template,
    ManagedDevice,
    DeviceGroup,
    LogCollector,
    WildfireAppliance,
};

/// What is known of a setting wherever it is mounted.
struct SettingFacts
{
    std::string_view label; ///< as the vendor's dialog words it
    std::string_view help;  ///< one sentence
    ValueType type =
        ValueType::Text;     ///< Boolean, Integer, Members and Choice follow from the member and `choices`
    int minimum = 0;         ///< Integer
    int maximum = 0;         ///< Integer
    int maximumLength = 255; ///< Text, Pem, Secret
    std::span<const std::string_view> choices = {}; ///< Choice
    std::string_view pattern = {}; ///< Text: regular expression that a value fits in whole; "": any
    ReferenceKind reference = ReferenceKind::None;
    std::string_view rule = {};   ///< rule id that fixes the range or meaning
    bool ours = false;            ///< no known vendor element of this name (T8)
    bool allowsTls13 = false;     ///< a service profile attached here may allow TLS 1.3 (B13)
    bool isWithoutEffect = false; ///< kept, judged and exported; nothing here acts on it
    /// Types of variables (panos 4.2) that may stand here as "$name", separated by spaces; "" for none.
    std::string_view variables = {};
    /// What the vendor's devices take when it is not set, in `set` form; nullopt: the same as here. Imports
    /// take it, exports always state such a row (T8).
    std::optional<std::string_view> vendorDefault = std::nullopt;
    bool alwaysExported = false; ///< stated in exports although nothing is set: its default is in doubt
    std::optional<int> vendorMinimum = std::nullopt;        ///< Integer: down to it, imports take the minimum
    std::span<const std::string_view> laterChoices = {};    ///< Choice: those that schemas up to 10 refuse
    std::span<const std::string_view> wildfireChoices = {}; ///< Choice: all that an appliance's CLI takes
    std::string_view since = {};   ///< vendor's release that has it first, where schema 10.0 has it not
    std::string defaultValue = {}; ///< in `set` form ("no", "5", ""); taken from the struct
};

struct Setting : SettingFacts
{
    std::string path; ///< words separated by one space, "*" for names; the last word is the element

    /// The value in `set` form; nullopt when an entry does not exist or its alternative is not the chosen
    /// one. Members come as "[ a b ]".
    [[nodiscard]] std::optional<std::string> read(const Configuration& configuration, Names names) const;
    /// Checks, creates the entries on the way, then writes; on error nothing is changed. Members are
    /// replaced.
    [[nodiscard]] Result<> write(Configuration& configuration, Names names, std::string_view value) const;
    /// Whether it counts there: not while another alternative is chosen (then read() has nothing either), nor
    /// while the node whose presence is a setting is not there.
    [[nodiscard]] bool isAvailable(const Configuration& configuration, Names names) const;
    /// The setting that says whether its node is there at all ("customize").
    [[nodiscard]] bool isPresence() const;
    /// Set to its default it is not the same as not set: it counts against what a later template says.
    [[nodiscard]] bool canStateDefault() const;

    std::shared_ptr<const tree::SettingAccess> access;
};

/// What is known of an entry list wherever it is mounted.
struct EntryListFacts
{
    std::string_view label; ///< "Certificate Profile"
    int maximumNameLength = 63;
    std::string_view namePattern = "[A-Za-z0-9 ._-]+"; ///< regular expression that a name fits in whole
    int maximumEntries = 0;                            ///< 0: unlimited
    std::string_view rule = {};
    ReferenceKind reference = ReferenceKind::None; ///< entries that are names of other objects
    bool ours = false;
    /// What is read and kept where others wrote it (C1, panos 11.4), as it is more than is taken from a
    /// person here; 0, "": the same.
    int readableNameLength = 0;
    std::string_view readableNamePattern = {};
    /// What schemas up to 10 take as a name, where that is less (panos 11.4); 0, "": the same.
    int olderNameLength = 0;
    std::string_view olderNamePattern = {};
};

/// An entry list: "panorama certificate-profile *". Creating, deleting and enumerating entries.
struct EntryList : EntryListFacts
{
    std::string path; ///< ends in "*"

    /// `parents` are the names for all stars but the last.
    [[nodiscard]] std::vector<std::string> names(const Configuration& configuration, Names parents) const;
    /// Creates the entry and those above it, with names that can be read; an entry that exists is left alone.
    [[nodiscard]] Result<> create(Configuration& configuration, Names names) const;
    bool erase(Configuration& configuration, Names names) const; ///< false: there was none

    std::shared_ptr<const tree::EntryListAccess> access;
};

/// The words of a pattern: { "panorama", "certificate-profile", "*", "use-crl" }.
[[nodiscard]] std::vector<std::string_view> pathWords(std::string_view path);
[[nodiscard]] std::span<const Setting> settings();
[[nodiscard]] std::span<const EntryList> entryLists();

/// The row for a concrete path (words with real names), with the names that matched the stars.
struct SettingMatch
{
    const Setting* setting = nullptr;
    std::vector<std::string> names;
};
[[nodiscard]] std::optional<SettingMatch> findSetting(std::span<const std::string> words);
/// The row by its pattern, for forms: settingAt("panorama certificate-profile * use-crl"). Asserts that it
/// exists.
[[nodiscard]] const Setting& settingAt(std::string_view pattern);
[[nodiscard]] const EntryList& entryListAt(std::string_view pattern);

/// Does this value fit the row (type, range, length, choices, pattern)?
[[nodiscard]] Result<> checkValue(const SettingFacts& facts, std::string_view element,
                                  std::string_view value);
/// Whose command line it is: that of a WildFire appliance takes fewer values (B11).
enum class Dialect { PanOs, WildFire };
/// The row as this command line has it.
[[nodiscard]] SettingFacts spokenIn(Dialect dialect, const SettingFacts& facts);
[[nodiscard]] Result<> checkEntryName(const EntryListFacts& facts, std::string_view name);
/// The same of a name that others gave: in an import, in what is stored and in what is pushed.
[[nodiscard]] Result<> checkReadableName(const EntryListFacts& facts, std::string_view name);

/// What may follow these words in a `set` command, for completion and help: elements, entry names, names of
/// objects that a setting may refer to, and values where only a few are possible.
struct Continuation
{
    std::string word; ///< "<name>" where a new entry name may be typed, "<value>" where a value is expected
    std::string help;
    /// Stands for what is to be typed, and is no word itself.
    [[nodiscard]] bool isPlaceholder() const { return word.starts_with('<'); }
    bool operator==(const Continuation&) const = default;
};
[[nodiscard]] std::vector<Continuation> continuations(const Configuration& configuration,
                                                      std::span<const std::string> words,
                                                      Dialect dialect = Dialect::PanOs);

} // namespace models::config
