// The schema as a tree of object types, private to this room. Each struct of configuration.h is described
// once as an ObjectType: its fields, its parts (structs inside) and its lists of named entries. The concrete
// rows of schema.h and every walk over a configuration (flatten, diff, apply) follow from this tree. Objects
// are erased to void*; only the templates of schema_builder.h, which know the types, cast. Immutable after
// start; any thread.
#pragma once

#include "models/config/schema/schema.h"

#include <variant>

namespace models::config::tree {

struct ObjectType;

/// A leaf. `write` and `reset` can't fail: what they get has been checked.
struct Field
{
    SettingFacts facts;
    std::string element = {}; ///< its words within the object, with spaces
    std::optional<std::string> (*read)(const void* object) = nullptr;
    void (*write)(void* object, std::string_view value) = nullptr;
    void (*reset)(void* object) = nullptr;
    const std::vector<std::string>& (*members)(const void* object) = nullptr; ///< Members only
    void (*writeMembers)(void* object, std::vector<std::string> members) = nullptr;
};

/// A struct inside its object, always there.
struct Part
{
    const ObjectType* type = nullptr;
    const void* (*in)(const void* object) = nullptr;
    void* (*inWritable)(void* object) = nullptr;
};

struct EntryView
{
    std::string_view name;
    const void* object = nullptr;
};

/// Named entries, sorted by name.
struct List
{
    EntryListFacts facts;
    const ObjectType* type = nullptr;
    std::size_t (*size)(const void* object) = nullptr;
    std::vector<EntryView> (*entries)(const void* object) = nullptr;
    const void* (*find)(const void* object, const std::string& name) = nullptr;
    void* (*findOrCreate)(void* object, const std::string& name) = nullptr;
    bool (*erase)(void* object, const std::string& name) = nullptr;
    void (*clear)(void* object) = nullptr;
};

struct Row
{
    std::vector<std::string_view> words; ///< path within the object: {"protocol-settings", "min-version"}
    std::variant<Field, Part, List> kind;

    [[nodiscard]] const Field* field() const { return std::get_if<Field>(&kind); }
    [[nodiscard]] const Part* part() const { return std::get_if<Part>(&kind); }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&kind); }
};

struct ObjectType
{
    std::vector<Row> rows; ///< in canonical order
    bool (*equal)(const void* left, const void* right) = nullptr;
    const void* (*defaults)() = nullptr; ///< an object where nothing is set
    void (*reset)(void* object) = nullptr;
    /// Only where the node itself is a setting: is it there, and make it be there (any `set` inside does).
    bool (*present)(const void* object) = nullptr;
    void (*makePresent)(void* object) = nullptr;
    std::string_view presenceElement = {}; ///< the field that says so
    /// Only where a leaf that is set to its default is not the same as one that is not set.
    StatedLeaves& (*stated)(void* object) = nullptr;
};

/// The type of Configuration.
[[nodiscard]] const ObjectType& root();

// One function for each kind of object, in schema_<topic>.cpp. Names are limited by where the store is (C1).
struct StoreLimits
{
    int profileNameLength = 31; ///< Panorama's own
};
inline constexpr StoreLimits firewallLimits{.profileNameLength = 63};
[[nodiscard]] ObjectType certificateStore(StoreLimits limits);
[[nodiscard]] ObjectType certificateEntry();
[[nodiscard]] ObjectType certificateProfile();
[[nodiscard]] ObjectType sslTlsServiceProfile();
[[nodiscard]] ObjectType scepProfile();
/// Whose settings: some rows are there for one only.
enum class Side { Device, Manager };
[[nodiscard]] ObjectType secureConnServer(Side side);
[[nodiscard]] ObjectType secureConnClient(Side side);
[[nodiscard]] ObjectType configurationTemplate();
[[nodiscard]] ObjectType templateStack();
[[nodiscard]] ObjectType deviceGroup();
[[nodiscard]] ObjectType managedDevice();
[[nodiscard]] ObjectType logCollector();
[[nodiscard]] ObjectType wildfireAppliance();
[[nodiscard]] ObjectType panDbAppliance();
[[nodiscard]] ObjectType logCollectorGroup();
[[nodiscard]] ObjectType wildfireCluster();
[[nodiscard]] ObjectType variable();
[[nodiscard]] ObjectType ocspResponder();
[[nodiscard]] ObjectType wildfirePrivate();
[[nodiscard]] ObjectType logForwarding();
[[nodiscard]] ObjectType virtualSystem();
[[nodiscard]] EntryListFacts virtualSystemFacts();
/// What the web interface of a firewall or of the manager presents.
[[nodiscard]] SettingFacts webServiceFacts();
[[nodiscard]] ObjectType highAvailability();
/// An address of a manager or appliance, as typed into a device.
[[nodiscard]] SettingFacts addressFacts();
/// A serial number as an entry's name.
[[nodiscard]] EntryListFacts serialFacts(std::string_view label);

using PathWords = std::span<const std::string_view>;

/// "CA" for "ca": other spellings that are read but never written.
[[nodiscard]] std::string_view canonicalWord(std::string_view word);
/// The row whose words are exactly these, null if there is none.
[[nodiscard]] const Row* exactRow(const ObjectType& type, PathWords words);
/// Some row starts with these words and goes on.
[[nodiscard]] bool goesOn(const ObjectType& type, PathWords words);
/// The words that may follow a prefix, in row order, each once.
[[nodiscard]] std::vector<std::string_view> nextWords(const ObjectType& type, PathWords prefix);

/// One step down: into a part, or into a list's entry.
struct Hop
{
    const Part* part = nullptr;
    const List* list = nullptr;
    const ObjectType* type = nullptr; ///< of what is reached
};

struct SettingAccess
{
    std::vector<Hop> hops; ///< to the object
    const ObjectType* type = nullptr;
    const Field* field = nullptr;
};

struct EntryListAccess
{
    std::vector<Hop> hops; ///< to the object that holds the list
    const List* list = nullptr;
};

/// Whether it is set: to something else than its default, or stated.
[[nodiscard]] bool isSet(const ObjectType& type, const Field& field, const void* object);
/// Writes what has been checked, and keeps what is stated true; `field` is one of `type`.
void writeField(const ObjectType& type, const Field& field, void* object, std::string_view value);
void resetField(const ObjectType& type, const Field& field, void* object);

/// Follows the hops; null when an entry does not exist.
[[nodiscard]] const void* reach(const Configuration& configuration, std::span<const Hop> hops, Names names);
/// The same, for changing what is there.
[[nodiscard]] void* reachExisting(Configuration& configuration, std::span<const Hop> hops, Names names);
/// Creates what is missing. checkCreation() has to have said yes.
[[nodiscard]] void* reachOrCreate(Configuration& configuration, std::span<const Hop> hops, Names names);
/// Could the entries that are missing be created: names and numbers.
[[nodiscard]] Result<> checkCreation(const Configuration& configuration, std::span<const Hop> hops,
                                     Names names);
/// A set inside a node whose presence is a setting makes that node present.
void makeNodesPresent(Configuration& configuration, std::span<const Hop> hops, Names names);

} // namespace models::config::tree
