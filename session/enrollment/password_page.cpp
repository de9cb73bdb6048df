#include "session/enrollment/password_page.h"

#include "session/enrollment/ascii_text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace session::enrollment {

namespace {

constexpr std::size_t longestPage = 256UL * 1024;
constexpr std::size_t longestPassword = 255; // what a request can hold
constexpr std::size_t shortestBold = 8;      // a bold word that is shorter is emphasis

/// Only ASCII matters here: of UTF-16 (which begins with its mark, or has a zero in every second place) the
/// zeros go, and with them all that is not ASCII turns into nonsense that no password can be mistaken for.
base::SecretText readable(std::string_view page)
{
    std::string text;
    text.reserve(page.size());
    if (page.starts_with("\xff\xfe") || page.starts_with("\xfe\xff"))
        page.remove_prefix(2);
    else if (page.starts_with("\xef\xbb\xbf"))
        page.remove_prefix(3);
    std::ranges::copy_if(page, std::back_inserter(text), [](char c) { return c != '\0'; });
    return base::SecretText(std::move(text));
}

bool isPassword(std::string_view word)
{
    return !word.empty() && word.size() <= longestPassword &&
           std::ranges::all_of(word, [](char c) { return c > ' ' && c <= '~' && c != '<' && c != '>'; });
}

bool isBold(std::string_view tag)
{
    std::string name;
    std::ranges::transform(tag.substr(0, tag.find_first_of(" \t\r\n/>")), std::back_inserter(name), lower);
    return name == "b" || name == "strong";
}

/// Words between <b> and </b> that stand alone there. The CA's fingerprint, which is printed in bold as well,
/// has spaces.
std::vector<std::string_view> boldWords(std::string_view page)
{
    std::vector<std::string_view> words;
    while (true) {
        const std::size_t open = page.find('<');
        const std::size_t close = open == std::string_view::npos ? open : page.find('>', open);
        if (close == std::string_view::npos)
            return words;
        const bool bold = isBold(page.substr(open + 1, close - open - 1));
        page.remove_prefix(close + 1);
        const std::string_view word = trimmed(page.substr(0, page.find('<')));
        if (bold && word.size() >= shortestBold && isPassword(word))
            words.push_back(word);
    }
}

} // namespace

std::optional<base::SecretText> passwordIn(std::string_view page)
{
    if (page.size() > longestPage)
        return std::nullopt;
    const base::SecretText text = readable(page);
    const std::string_view content = trimmed(text.reveal());
    if (isPassword(content))
        return base::SecretText(std::string(content));
    auto words = boldWords(content);
    std::ranges::sort(words);
    const auto again = std::ranges::unique(words);
    words.erase(again.begin(), again.end());
    if (words.size() != 1)
        return std::nullopt;
    return base::SecretText(std::string(words.front()));
}

} // namespace session::enrollment
