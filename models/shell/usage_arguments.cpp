#include "models/shell/usage_arguments.h"

#include <algorithm>
#include <cctype>
#include <set>

namespace models::shell {

using config::Continuation;

namespace {

struct Token
{
    std::string text;
    bool opensOption = false;
    bool isRepeatable = false;
};

bool isPlaceholder(std::string_view word)
{
    return std::ranges::none_of(word, [](unsigned char c) { return std::islower(c) != 0; });
}

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find(separator, start), text.size());
        if (end > start)
            parts.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

Token tokenOf(std::string word)
{
    Token token;
    token.opensOption = word.starts_with('[');
    if (const std::size_t dots = word.find("..."); dots != std::string::npos && !word.starts_with('"')) {
        token.isRepeatable = true;
        word.erase(dots, 3);
    }
    std::erase_if(word, [](char c) { return c == '[' || c == ']' || c == '(' || c == ')'; });
    token.text = word.starts_with('"') ? "TEXT" : word;
    return token;
}

std::vector<Token> tokensOf(std::string_view usage, std::size_t verbWords)
{
    std::vector<Token> tokens;
    for (std::string& word : splitAt(usage, ' ')) {
        if (verbWords > 0)
            --verbWords;
        else
            tokens.push_back(tokenOf(std::move(word)));
    }
    std::erase_if(tokens, [](const Token& token) { return token.text.empty(); });
    return tokens;
}

Continuation asContinuation(const std::string& value, bool isLiteral)
{
    return isPlaceholder(value) && !isLiteral ? Continuation{"<" + value + ">", {}} : Continuation{value, {}};
}

} // namespace

UsageArguments::UsageArguments(std::string_view usage, std::size_t verbWords)
{
    const std::vector<Token> tokens = tokensOf(usage, verbWords);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (token.text == "|")
            continue;
        if (isPlaceholder(token.text)) {
            add({{}, splitAt(token.text, '|'), token.isRepeatable, false});
            continue;
        }
        const bool hasValue =
            i + 1 < tokens.size() && !tokens[i + 1].opensOption && tokens[i + 1].text != "|";
        Argument argument{token.text, {}, token.isRepeatable, false};
        if (hasValue) {
            argument.values = splitAt(tokens[++i].text, '|');
            argument.isRepeatable |= tokens[i].isRepeatable;
        }
        add(std::move(argument));
    }
}

void UsageArguments::add(Argument argument)
{
    const auto known = std::ranges::find(m_arguments, argument.name, &Argument::name);
    if (argument.name.empty() || known == m_arguments.end())
        return m_arguments.push_back(std::move(argument));
    // "algorithm RSA ... | algorithm ECDSA ...": its values are said one by one, and meant as they stand.
    known->isLiteral = known->values != argument.values;
    known->values.insert(known->values.end(), argument.values.begin(), argument.values.end());
}

const UsageArguments::Argument* UsageArguments::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_arguments, name, &Argument::name);
    return name.empty() || found == m_arguments.end() ? nullptr : &*found;
}

std::vector<Continuation> UsageArguments::after(Words given, std::string_view verb,
                                                const NamesOf& names) const
{
    std::set<std::string> used;
    std::size_t values = 0; // without a name
    std::vector<Continuation> result;
    const auto offer = [&](const Argument& argument, std::string_view name) {
        for (std::string& object : names(name))
            result.push_back({std::move(object), {}});
        for (const std::string& value : argument.values)
            result.push_back(asContinuation(value, argument.isLiteral));
    };
    for (std::size_t i = 0; i < given.size(); ++i) {
        const Argument* const argument = find(given[i]);
        if (!argument) {
            ++values;
            continue;
        }
        used.insert(given[i]);
        if (argument->values.empty())
            continue;
        if (i + 1 == given.size()) {
            offer(*argument, argument->name);
            return result;
        }
        ++i;
    }
    std::size_t value = 0;
    for (const Argument& argument : m_arguments) {
        if (argument.name.empty()) {
            if (value++ >= values || argument.isRepeatable)
                offer(argument, verb);
        } else if (!used.contains(argument.name) || argument.isRepeatable) {
            result.push_back({argument.name, {}});
        }
    }
    return result;
}

} // namespace models::shell
