#include "models/lifecycle/log/filter_term.h"

#include <QString>

#include <algorithm>
#include <cctype>
#include <utility>

namespace models::lifecycle {

using session::base::ErrorCode;
using session::base::failure;

namespace {

/// The quotes go, what they held stays together.
session::base::Result<std::vector<std::string>> splitTerms(const std::string& text)
{
    if (std::ranges::count(text, '"') % 2 != 0)
        return failure(ErrorCode::ParseFailed, "a quote is not closed");
    std::vector<std::string> terms = typedWords(text);
    for (std::string& term : terms)
        std::erase(term, '"');
    return terms;
}

session::base::Result<FilterTerm> readTerm(std::string text, const std::vector<std::string>& keys)
{
    FilterTerm term;
    if (text.starts_with('!')) {
        term.negated = true;
        text.erase(0, 1);
    }
    const auto at = text.find_first_of(":~<>");
    const bool keyed =
        at != std::string::npos && at > 0 &&
        std::ranges::all_of(text.substr(0, at), [](unsigned char c) { return std::isalpha(c) != 0; });
    if (!keyed) {
        term.op = FilterTerm::Operator::Contains;
        term.value = text;
        return term;
    }
    term.key = folded(text.substr(0, at));
    term.value = text.substr(at + 1);
    switch (text[at]) {
    case '~':
        term.op = FilterTerm::Operator::Contains;
        break;
    case '<':
        term.op = FilterTerm::Operator::Less;
        break;
    case '>':
        term.op = FilterTerm::Operator::Greater;
        break;
    default:
        term.op = FilterTerm::Operator::Is;
        break;
    }
    if (std::ranges::find(keys, term.key) == keys.end())
        return failure(ErrorCode::ParseFailed, "no filter is called '" + term.key + "'");
    if (term.value.empty())
        return failure(ErrorCode::ParseFailed, "'" + term.key + "' wants a value");
    return term;
}

} // namespace

std::string folded(std::string_view text)
{
    return QString::fromUtf8(text).toCaseFolded().toStdString();
}

/// Splits at spaces outside double quotes.
std::vector<std::string> typedWords(const std::string& text)
{
    std::vector<std::string> words;
    std::string word;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        if (isQuoted || !std::isspace(static_cast<unsigned char>(c)))
            word += c;
        else if (!word.empty())
            words.push_back(std::exchange(word, {}));
    }
    if (!word.empty())
        words.push_back(word);
    return words;
}

/// "a,b,c"
std::vector<std::string_view> listed(std::string_view value)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto comma = value.find(',');
        parts.push_back(value.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        value.remove_prefix(comma + 1);
    }
}

bool isListed(std::string_view one, std::string_view value)
{
    const auto parts = listed(value);
    return std::ranges::find(parts, one) != parts.end();
}

std::string writeTerm(const FilterTerm& term)
{
    std::string text = term.negated ? "!" : "";
    if (!term.key.empty()) {
        text += term.key;
        switch (term.op) {
        case FilterTerm::Operator::Is:
            text += ':';
            break;
        case FilterTerm::Operator::Contains:
            text += '~';
            break;
        case FilterTerm::Operator::Less:
            text += '<';
            break;
        case FilterTerm::Operator::Greater:
            text += '>';
            break;
        }
    }
    const bool hasSpaces =
        std::ranges::any_of(term.value, [](unsigned char c) { return std::isspace(c) != 0; });
    return text + (hasSpaces ? '"' + term.value + '"' : term.value);
}

session::base::Result<std::vector<FilterTerm>> readTerms(const std::string& text,
                                                         const std::vector<std::string>& keys)
{
    const auto words = splitTerms(text);
    if (!words)
        return std::unexpected(words.error());
    std::vector<FilterTerm> terms;
    for (const std::string& word : *words) {
        auto term = readTerm(word, keys);
        if (!term)
            return std::unexpected(term.error());
        terms.push_back(std::move(*term));
    }
    return terms;
}

} // namespace models::lifecycle
