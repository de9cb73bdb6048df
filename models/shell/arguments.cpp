#include "models/shell/arguments.h"

#include <algorithm>

namespace models::shell {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

Result<Arguments> Arguments::pairs(Words words, std::initializer_list<std::string_view> names)
{
    return read(words, {names.begin(), names.size()});
}

Result<Arguments> Arguments::pairs(Words words, std::initializer_list<std::string_view> required,
                                   std::initializer_list<std::string_view> further)
{
    return pairs(words, required, Names(further.begin(), further.size()));
}

Result<Arguments> Arguments::pairs(Words words, std::initializer_list<std::string_view> required,
                                   Names further)
{
    std::vector<std::string_view> names(required);
    names.insert(names.end(), further.begin(), further.end());
    auto arguments = read(words, names);
    const auto complete = arguments ? arguments->require(required) : Result<>();
    if (!complete)
        return std::unexpected(complete.error());
    return arguments;
}

Result<Arguments> Arguments::read(Words words, Names names)
{
    Arguments arguments;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        if (std::ranges::find(names, words[i]) == names.end()) {
            // What follows a secret may be the rest of it, without its quotes.
            if (i > 0 && words[i - 2] == "passphrase")
                return failure(ErrorCode::ParseFailed,
                               "unexpected word after the passphrase; one with spaces needs double quotes");
            return unexpectedWord(words[i]);
        }
        if (i + 1 == words.size())
            return failure(ErrorCode::ParseFailed, "'" + words[i] + "' wants a value");
        arguments.m_values.emplace(words[i], words[i + 1]);
        arguments.m_last[words[i]] = words[i + 1];
    }
    return arguments;
}

std::optional<std::string> Arguments::value(std::string_view name) const
{
    const auto found = m_last.find(name);
    return found == m_last.end() ? std::nullopt : std::optional(found->second);
}

std::string Arguments::valueOr(std::string_view name, std::string fallback) const
{
    return value(name).value_or(std::move(fallback));
}

std::vector<std::string> Arguments::values(std::string_view name) const
{
    std::vector<std::string> all;
    const auto [begin, end] = m_values.equal_range(name);
    for (auto it = begin; it != end; ++it)
        all.push_back(it->second);
    return all;
}

Result<> Arguments::require(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        if (!m_last.contains(name))
            return failure(ErrorCode::ParseFailed, "'" + std::string(name) + "' is missing");
    }
    return {};
}

Result<bool> Arguments::flag(std::string_view name, bool fallback) const
{
    const auto text = value(name);
    if (!text)
        return fallback;
    if (*text != "yes" && *text != "no")
        return failure(ErrorCode::ParseFailed, std::string(name) + ": '" + *text + "' is neither yes nor no");
    return *text == "yes";
}

std::unexpected<session::base::Error> Arguments::unknownChoice(std::string_view name, const std::string& word,
                                                               const std::string& known)
{
    return failure(ErrorCode::ParseFailed, std::string(name) + ": '" + word + "' is none of " + known);
}

Result<int> Arguments::number(std::string_view name, NumberRange range) const
{
    const auto text = value(name);
    if (!text)
        return range.fallback;
    const auto number = wholeNumber<int>(*text);
    if (!number || *number < range.minimum || *number > range.maximum)
        return failure(ErrorCode::ParseFailed,
                       std::string(name) + ": '" + *text + "' is not a whole number from " +
                           std::to_string(range.minimum) + " to " + std::to_string(range.maximum));
    return *number;
}

std::unexpected<session::base::Error> unexpectedWord(const std::string& word)
{
    return failure(ErrorCode::ParseFailed, "unexpected word '" + word + "'");
}

} // namespace models::shell
