// Describes one struct as an ObjectType by pointers to its members, so that each setting is declared once and
// typed:
//   TypeBuilder<CertificateProfile>()
//       .field<&CertificateProfile::useCrl>("use-crl", {.label = "Use CRL", .help = "..."})
// Private to the schema_*.cpp files; used at start only, by the thread that asks for the schema first.
#pragma once

#include "models/config/schema/schema_tree.h"

#include <charconv>
#include <concepts>
#include <set>
#include <utility>

namespace models::config::tree {

template <class>
struct MemberPointer;
template <class O, class V>
struct MemberPointer<V O::*>
{
    using Object = O;
    using Value = V;
};
template <auto Member>
using ObjectOf = typename MemberPointer<decltype(Member)>::Object;
template <auto Member>
using ValueOf = typename MemberPointer<decltype(Member)>::Value;

/// The text, for as long as the program runs: paths that are put together.
[[nodiscard]] std::string_view keptText(std::string text);
[[nodiscard]] std::string membersText(const std::vector<std::string>& members);
[[nodiscard]] std::vector<std::string> membersFromText(std::string_view text);

[[nodiscard]] inline std::string valueText(bool value)
{
    return value ? "yes" : "no";
}
[[nodiscard]] inline std::string valueText(int value)
{
    return std::to_string(value);
}
[[nodiscard]] inline std::string valueText(const std::string& value)
{
    return value;
}
[[nodiscard]] inline std::string valueText(const std::vector<std::string>& value)
{
    return membersText(value);
}

inline void readValue(std::string_view text, bool& value)
{
    value = text == "yes";
}
inline void readValue(std::string_view text, int& value)
{
    value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
}
inline void readValue(std::string_view text, std::string& value)
{
    value = text;
}
inline void readValue(std::string_view text, std::vector<std::string>& value)
{
    value = membersFromText(text);
}

template <class Value>
[[nodiscard]] ValueType typeOfValue(const SettingFacts& facts)
{
    if constexpr (std::same_as<Value, bool>)
        return ValueType::Boolean;
    else if constexpr (std::same_as<Value, int>)
        return ValueType::Integer;
    else if constexpr (std::same_as<Value, std::vector<std::string>>)
        return ValueType::Members;
    else
        return facts.choices.empty() ? facts.type : ValueType::Choice;
}

/// Plain access to a member; setting it to something empties the members that exclude it.
template <auto Member, auto... Excluded>
struct PlainAccess
{
    using Object = ObjectOf<Member>;
    static std::optional<std::string> read(const Object& object) { return valueText(object.*Member); }
    static void write(Object& object, std::string_view value)
    {
        readValue(value, object.*Member);
        if (!value.empty())
            ((object.*Excluded = Object().*Excluded), ...);
    }
    static void reset(Object& object) { object.*Member = Object().*Member; }
};

/// Access to a member of a member.
template <auto Outer, auto Inner>
struct NestedAccess
{
    using Object = ObjectOf<Outer>;
    static std::optional<std::string> read(const Object& object) { return valueText(object.*Outer.*Inner); }
    static void write(Object& object, std::string_view value) { readValue(value, object.*Outer.*Inner); }
    static void reset(Object& object) { object.*Outer.*Inner = Object().*Outer.*Inner; }
};

/// Access to a map of structs by name.
template <auto Member>
struct MapAccess
{
    using Object = ObjectOf<Member>;
    static std::size_t size(const void* object) { return list(object).size(); }
    static std::vector<EntryView> entries(const void* object)
    {
        std::vector<EntryView> views;
        views.reserve(size(object));
        for (const auto& [name, entry] : list(object))
            views.push_back({name, &entry});
        return views;
    }
    static const void* find(const void* object, const std::string& name)
    {
        const auto found = list(object).find(name);
        return found == list(object).end() ? nullptr : &found->second;
    }
    static void* findOrCreate(void* object, const std::string& name) { return &writable(object)[name]; }
    static bool erase(void* object, const std::string& name) { return writable(object).erase(name) > 0; }
    static void clear(void* object) { writable(object).clear(); }

private:
    static const auto& list(const void* object) { return static_cast<const Object*>(object)->*Member; }
    static auto& writable(void* object) { return static_cast<Object*>(object)->*Member; }
};

/// What an entry of a set of names is: nothing but its name.
struct NameOnly
{
    bool operator==(const NameOnly&) const = default;
};
extern NameOnly nameOnly;

/// Access to a set of names.
template <auto Member>
struct SetAccess
{
    using Object = ObjectOf<Member>;
    static std::size_t size(const void* object) { return list(object).size(); }
    static std::vector<EntryView> entries(const void* object)
    {
        std::vector<EntryView> views;
        views.reserve(size(object));
        for (const std::string& name : list(object))
            views.push_back({name, &nameOnly});
        return views;
    }
    static const void* find(const void* object, const std::string& name)
    {
        return list(object).contains(name) ? &nameOnly : nullptr;
    }
    static void* findOrCreate(void* object, const std::string& name)
    {
        writable(object).insert(name);
        return &nameOnly;
    }
    static bool erase(void* object, const std::string& name) { return writable(object).erase(name) > 0; }
    static void clear(void* object) { writable(object).clear(); }

private:
    static const auto& list(const void* object) { return static_cast<const Object*>(object)->*Member; }
    static auto& writable(void* object) { return static_cast<Object*>(object)->*Member; }
};

template <class Object>
class TypeBuilder
{
public:
    TypeBuilder()
    {
        m_type.equal = [](const void* left, const void* right) { return of(left) == of(right); };
        m_type.defaults = []() -> const void* {
            static const Object defaults;
            return &defaults;
        };
        m_type.reset = [](void* object) { of(object) = Object(); };
    }

    /// `Access` has static read, write, reset over Object, as PlainAccess has; defaultText() where an object
    /// at its defaults has no such value to read.
    template <class Access, class Value = std::string>
    TypeBuilder& custom(std::string_view path, SettingFacts facts)
    {
        facts.type = typeOfValue<Value>(facts);
        if constexpr (requires { Access::defaultText(); })
            facts.defaultValue = Access::defaultText();
        else
            facts.defaultValue = Access::read(Object()).value_or("");
        Field field;
        field.facts = std::move(facts);
        field.element = path;
        field.read = [](const void* object) { return Access::read(of(object)); };
        field.write = [](void* object, std::string_view value) { Access::write(of(object), value); };
        field.reset = [](void* object) { Access::reset(of(object)); };
        m_type.rows.push_back({pathWords(path), std::move(field)});
        return *this;
    }

    template <auto Member, auto... Excluded>
    TypeBuilder& field(std::string_view path, SettingFacts facts)
    {
        static_assert(std::same_as<ObjectOf<Member>, Object>);
        custom<PlainAccess<Member, Excluded...>, ValueOf<Member>>(path, std::move(facts));
        if constexpr (std::same_as<ValueOf<Member>, std::vector<std::string>>) {
            Field& last = std::get<Field>(m_type.rows.back().kind);
            last.members = [](const void* object) -> const std::vector<std::string>& {
                return of(object).*Member;
            };
            last.writeMembers = [](void* object, std::vector<std::string> members) {
                of(object).*Member = std::move(members);
            };
        }
        return *this;
    }

    template <auto Member>
    TypeBuilder& part(std::string_view path, const ObjectType& type)
    {
        static_assert(std::same_as<ObjectOf<Member>, Object>);
        m_type.rows.push_back(
            {pathWords(path),
             Part{&type, [](const void* object) -> const void* { return &(of(object).*Member); },
                  [](void* object) -> void* { return &(of(object).*Member); }}});
        return *this;
    }

    template <auto Member>
    TypeBuilder& map(std::string_view path, const ObjectType& type, EntryListFacts facts)
    {
        return list<Member, MapAccess<Member>>(path, type, facts);
    }

    template <auto Member>
    TypeBuilder& set(std::string_view path, EntryListFacts facts)
    {
        static const ObjectType names = TypeBuilder<NameOnly>().build();
        return list<Member, SetAccess<Member>>(path, names, facts);
    }

    /// The node itself is the setting `Flag`: anything set inside makes it present.
    template <auto Flag>
    TypeBuilder& presence(std::string_view element)
    {
        m_type.present = [](const void* object) { return of(object).*Flag; };
        m_type.makePresent = [](void* object) { of(object).*Flag = true; };
        m_type.presenceElement = element;
        return *this;
    }

    /// A value that is the default counts as set once it was written.
    template <auto Member>
    TypeBuilder& stated()
    {
        m_type.stated = [](void* object) -> StatedLeaves& { return of(object).*Member; };
        return *this;
    }

    [[nodiscard]] ObjectType build() { return std::move(m_type); }

private:
    static const Object& of(const void* object) { return *static_cast<const Object*>(object); }
    static Object& of(void* object) { return *static_cast<Object*>(object); }

    template <auto Member, class Access>
    TypeBuilder& list(std::string_view path, const ObjectType& type, EntryListFacts facts)
    {
        static_assert(std::same_as<ObjectOf<Member>, Object>);
        m_type.rows.push_back(
            {pathWords(path), List{facts, &type, &Access::size, &Access::entries, &Access::find,
                                   &Access::findOrCreate, &Access::erase, &Access::clear}});
        return *this;
    }

    ObjectType m_type;
};

} // namespace models::config::tree
