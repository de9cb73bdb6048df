// The words of a command after its verb: `name value` pairs in any order. A word that is not expected is an
// error that names it. Any thread.
#pragma once

#include "session/base/error.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace models::shell {

using Words = std::span<const std::string>;

class Arguments
{
public:
    /// Reads pairs; every name must be one of `names`. A name may come several times.
    [[nodiscard]] static session::base::Result<Arguments>
    pairs(Words words, std::initializer_list<std::string_view> names);

    [[nodiscard]] std::optional<std::string> value(std::string_view name) const; ///< the last one given
    [[nodiscard]] std::string valueOr(std::string_view name, std::string fallback) const;
    [[nodiscard]] std::vector<std::string> values(std::string_view name) const;
    /// ErrorCode::ParseFailed that names what is missing.
    [[nodiscard]] session::base::Result<> require(std::initializer_list<std::string_view> names) const;
    /// "yes" or "no", or the fallback when it was not given; ErrorCode::ParseFailed for anything else.
    [[nodiscard]] session::base::Result<bool> flag(std::string_view name, bool fallback) const;
    /// A whole number within [minimum, maximum], or the fallback when it was not given.
    struct NumberRange
    {
        int minimum = 0;
        int maximum = 0;
        int fallback = 0;
    };
    [[nodiscard]] session::base::Result<int> number(std::string_view name, NumberRange range) const;

private:
    std::multimap<std::string, std::string, std::less<>> m_values;
    std::map<std::string, std::string, std::less<>> m_last;
};

[[nodiscard]] std::unexpected<session::base::Error> unexpectedWord(const std::string& word);

} // namespace models::shell
