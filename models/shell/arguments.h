// The words of a command after its verb: `name value` pairs in any order. A word that is not expected is an
// error that names it. Any thread.
#pragma once

#include "session/base/error.h"

#include <charconv>
#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace models::shell {

using Words = std::span<const std::string>;

/// A word that is a whole number and nothing else: no sign of plus, no space.
template <class Number>
[[nodiscard]] std::optional<Number> wholeNumber(std::string_view word)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool isWhole = error == std::errc() && end == word.data() + word.size();
    return isWhole ? std::optional(number) : std::nullopt;
}

class Arguments
{
    using Names = std::span<const std::string_view>;

public:
    /// Reads pairs; every name must be one of `names`. A name may come several times.
    [[nodiscard]] static session::base::Result<Arguments>
    pairs(Words words, std::initializer_list<std::string_view> names);

    /// The same, and all of `required` have to be there.
    [[nodiscard]] static session::base::Result<Arguments>
    pairs(Words words, std::initializer_list<std::string_view> required,
          std::initializer_list<std::string_view> further);

    [[nodiscard]] static session::base::Result<Arguments>
    pairs(Words words, std::initializer_list<std::string_view> required, Names further);

    [[nodiscard]] std::optional<std::string> value(std::string_view name) const; ///< the last one given
    [[nodiscard]] std::string valueOr(std::string_view name, std::string fallback) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
    /// ErrorCode::ParseFailed that names what is missing.
    [[nodiscard]] session::base::Result<> require(std::initializer_list<std::string_view> names) const;
    /// "yes" or "no", or the fallback when it was not given; ErrorCode::ParseFailed for anything else.
    [[nodiscard]] session::base::Result<bool> flag(std::string_view name, bool fallback = false) const;
    /// A whole number within [minimum, maximum], or the fallback when it was not given.
    struct NumberRange
    {
        int minimum = 0;
        int maximum = 0;
        int fallback = 0;
    };
    [[nodiscard]] session::base::Result<int> number(std::string_view name, NumberRange range) const;

    /// What a word means; ErrorCode::ParseFailed names the word, and those that are known.
    template <class Value>
    using Choice = std::pair<std::string_view, Value>;
    template <class Value>
    [[nodiscard]] session::base::Result<Value> choice(std::string_view name, std::string_view fallback,
                                                      std::initializer_list<Choice<Value>> choices) const
    {
        return choice(name, fallback, std::span<const Choice<Value>>(choices.begin(), choices.size()));
    }
    template <class Value>
    [[nodiscard]] session::base::Result<Value> choice(std::string_view name, std::string_view fallback,
                                                      std::span<const Choice<Value>> choices) const
    {
        const std::string word = valueOr(name, std::string(fallback));
        std::string known;
        for (const auto& [text, value] : choices) {
            if (text == word)
                return value;
            known.append(known.empty() ? "" : ", ").append(text);
        }
        return unknownChoice(name, word, known);
    }

private:
    [[nodiscard]] static session::base::Result<Arguments> read(Words words, Names names);
    [[nodiscard]] static std::unexpected<session::base::Error>
    unknownChoice(std::string_view name, const std::string& word, const std::string& known);

    std::multimap<std::string, std::string, std::less<>> m_values;
    std::map<std::string, std::string, std::less<>> m_last;
};

[[nodiscard]] std::unexpected<session::base::Error> unexpectedWord(const std::string& word);

/// Of several results the first one's error; null when all went well.
template <class... Results>
[[nodiscard]] const session::base::Error* firstError(const Results&... results)
{
    const session::base::Error* first = nullptr;
    ((first = first || results ? first : &results.error()), ...);
    return first;
}

} // namespace models::shell
