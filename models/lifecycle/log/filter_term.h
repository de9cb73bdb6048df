// The one filter grammar: words that must all match, `key:value key~part key<value key>value`, `!` negates,
// values with spaces in double quotes, words without a key search everywhere. Which keys there are, and what
// they compare, is said by the lists that are filtered. Pure; any thread.
#pragma once

#include "session/base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace models::lifecycle {

struct FilterTerm
{
    enum class Operator { Is, Contains, Less, Greater };
    bool negated = false;
    std::string key; ///< "" for a plain word
    Operator op = Operator::Is;
    std::string value;
    bool operator==(const FilterTerm&) const = default;
};

/// An error names the term that can't be understood.
[[nodiscard]] session::base::Result<std::vector<FilterTerm>> readTerms(const std::string& text,
                                                                       const std::vector<std::string>& keys);
/// The words of a text that is being typed, as they were typed; a quote may still be open in the last one.
[[nodiscard]] std::vector<std::string> typedWords(const std::string& text);
/// What readTerms() understands as this term.
[[nodiscard]] std::string writeTerm(const FilterTerm& term);

/// As terms are compared: without regard to case, in every script.
[[nodiscard]] std::string folded(std::string_view text);

/// "a,b,c"
[[nodiscard]] std::vector<std::string_view> listed(std::string_view value);
[[nodiscard]] bool isListed(std::string_view one, std::string_view value);

} // namespace models::lifecycle
