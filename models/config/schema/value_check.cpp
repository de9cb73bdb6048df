// Values and names against their rows. The few patterns that occur are matched here and not by std::regex,
// which is too slow for fleets of 50,000 names.
#include "models/config/schema/schema.h"

#include "models/config/schema/schema_builder.h"
#include "session/pki/keys/key_vault.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <variant>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;

namespace {

using CharacterClass = std::array<bool, 256>;

/// The characters of a pattern "[...]+"; nullopt for other patterns.
std::optional<CharacterClass> characterClass(std::string_view pattern)
{
    if (!pattern.starts_with('[') || !pattern.ends_with("]+"))
        return std::nullopt;
    const std::string_view body = pattern.substr(1, pattern.size() - 3);
    if (body.find_first_of("[]\\^") != std::string_view::npos)
        return std::nullopt;
    CharacterClass allowed{};
    for (std::size_t i = 0; i < body.size(); ++i) {
        const bool isRange = i + 2 < body.size() && body[i + 1] == '-';
        const auto first = static_cast<unsigned char>(body[i]);
        const auto last = static_cast<unsigned char>(isRange ? body[i + 2] : body[i]);
        for (unsigned int c = first; c <= last; ++c)
            allowed[c] = true;
        if (isRange)
            i += 2;
    }
    return allowed;
}

using Pattern = std::variant<CharacterClass, QRegularExpression>;

/// Made once for each thread: the patterns are those of the schema.
const Pattern& compiled(std::string_view pattern)
{
    thread_local std::unordered_map<std::string_view, Pattern> made;
    auto found = made.find(pattern);
    if (found != made.end())
        return found->second;
    if (const auto allowed = characterClass(pattern))
        return made.emplace(pattern, *allowed).first->second;
    const QString expression = QString::fromUtf8(pattern.data(), static_cast<qsizetype>(pattern.size()));
    return made.emplace(pattern, QRegularExpression(QRegularExpression::anchoredPattern(expression)))
        .first->second;
}

bool fits(std::string_view text, std::string_view pattern)
{
    const Pattern& known = compiled(pattern);
    if (const auto* allowed = std::get_if<CharacterClass>(&known))
        return !text.empty() &&
               std::ranges::all_of(text, [&](char c) { return (*allowed)[static_cast<unsigned char>(c)]; });
    return std::get<QRegularExpression>(known)
        .match(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())))
        .hasMatch();
}

/// "$name"
bool isVariable(std::string_view value)
{
    return value.size() > 1 && value.front() == '$' && fits(value.substr(1), "[A-Za-z0-9._-]+");
}

std::unexpected<session::base::Error> refused(std::string what)
{
    return failure(ErrorCode::InvalidArgument, std::move(what));
}

std::optional<int> wholeNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

Result<> checkText(const SettingFacts& facts, std::string_view element, std::string_view value)
{
    const std::string name(element);
    if (value.size() > static_cast<std::size_t>(facts.maximumLength))
        return refused(name + " has at most " + std::to_string(facts.maximumLength) + " characters");
    if (value.find('\0') != std::string_view::npos)
        return refused(name + " can't hold a zero character");
    if (!facts.variables.empty() && isVariable(value))
        return {};
    if (!value.empty() && !facts.pattern.empty() && !fits(value, facts.pattern))
        return refused(name + " must fit " + std::string(facts.pattern));
    return {};
}

/// A sealed text is longer than what is in it: base64, and what comes with it.
Result<> checkSealed(const SettingFacts& facts, std::string_view element, std::string_view value)
{
    SettingFacts sealed;
    sealed.maximumLength = 2 * facts.maximumLength + 100;
    return checkText(sealed, element, value);
}

Result<> checkMembers(const SettingFacts& facts, std::string_view element, std::string_view value)
{
    const std::vector<std::string> members = tree::membersFromText(value);
    const std::string name(element);
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member->empty())
            return refused(name + " can't hold an empty name");
        if (std::find(members.begin(), member, *member) != member)
            return refused(name + " can't hold \"" + *member + "\" twice");
        if (const auto checked = checkText(facts, element, *member); !checked)
            return checked;
    }
    return {};
}

std::string listed(std::span<const std::string_view> choices)
{
    std::string text;
    for (const std::string_view choice : choices)
        text.append(text.empty() ? "" : " | ").append(choice);
    return text;
}

} // namespace

Result<> checkValue(const SettingFacts& facts, std::string_view element, std::string_view value)
{
    const std::string name(element);
    switch (facts.type) {
    case ValueType::Boolean:
        return value == "yes" || value == "no" ? Result<>() : refused(name + " must be yes or no");
    case ValueType::Integer: {
        const auto number = wholeNumber(value.empty() ? std::string_view(facts.defaultValue) : value);
        if (number && *number >= facts.minimum && *number <= facts.maximum)
            return {};
        return refused(name + " must be a whole number from " + std::to_string(facts.minimum) + " to " +
                       std::to_string(facts.maximum));
    }
    case ValueType::Choice:
        if (value == facts.defaultValue || std::ranges::find(facts.choices, value) != facts.choices.end())
            return {};
        return refused(name + " must be one of: " + listed(facts.choices));
    case ValueType::Members:
        return checkMembers(facts, element, value);
    case ValueType::Secret: // sealed, it has another length and other characters
        if (session::pki::KeyVault::isSealed(value))
            return checkSealed(facts, element, value);
        [[fallthrough]];
    case ValueType::Text:
    case ValueType::Pem:
        return checkText(facts, element, value);
    }
    return {};
}

SettingFacts spokenIn(Dialect dialect, const SettingFacts& facts)
{
    SettingFacts spoken = facts;
    if (dialect == Dialect::WildFire && !facts.wildfireChoices.empty()) {
        spoken.choices = facts.wildfireChoices;
        spoken.rule = "B11";
    }
    return spoken;
}

Result<> checkEntryName(const EntryListFacts& facts, std::string_view name)
{
    const std::string label(facts.label);
    if (name.empty())
        return refused(label + ": a name is required");
    if (name.size() > static_cast<std::size_t>(facts.maximumNameLength))
        return refused(label + ": a name has at most " + std::to_string(facts.maximumNameLength) +
                       " characters");
    if (name.front() == ' ' || name.back() == ' ')
        return refused(label + ": a name can't begin or end with a space");
    if (!fits(name, facts.namePattern))
        return refused(label + ": \"" + std::string(name) + "\" has characters other than " +
                       std::string(facts.namePattern));
    return {};
}

Result<> checkReadableName(const EntryListFacts& facts, std::string_view name)
{
    EntryListFacts readable = facts;
    readable.maximumNameLength = std::max(facts.maximumNameLength, facts.readableNameLength);
    if (!facts.readableNamePattern.empty())
        readable.namePattern = facts.readableNamePattern;
    return checkEntryName(readable, name);
}

} // namespace models::config
