// Words, quotes and lines of commands.
#include "models/config/edit.h"
#include "models/config/schema/schema_builder.h"

#include <algorithm>

namespace models::config {

using session::base::ErrorCode;
using session::base::failure;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

char unescaped(char c)
{
    switch (c) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return c;
    }
}

/// Reads words one after the other, to the end of the text.
class WordScanner
{
public:
    explicit WordScanner(std::string_view text, std::size_t start = 0) : m_text(text), m_at(start) {}

    /// Goes over blanks and comments; true when a word begins here.
    bool toNextWord()
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] == '#')
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            else if (isBlank(m_text[m_at]))
                ++m_at;
            else
                return true;
        }
        return false;
    }
    /// The same, but not beyond the end of this line.
    bool toNextWordOfLine()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]) && m_text[m_at] != '\n')
            ++m_at;
        return m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '#';
    }
    /// False when a quote is still open at the end.
    bool read(std::string& word)
    {
        word.clear();
        while (m_at < m_text.size() && !isBlank(m_text[m_at])) {
            if (m_text[m_at] != '"')
                word += m_text[m_at++];
            else if (!readQuoted(word))
                return false;
        }
        return true;
    }
    [[nodiscard]] std::size_t at() const { return m_at; }

private:
    bool readQuoted(std::string& word)
    {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c == '\\' && m_at + 1 < m_text.size())
                word += unescaped(m_text[++m_at]);
            else
                word += c;
        }
        return false;
    }

    std::string_view m_text;
    std::size_t m_at;
};

} // namespace

Result<std::vector<std::string>> splitWords(std::string_view line)
{
    std::vector<std::string> words;
    WordScanner scanner(line);
    for (std::string word; scanner.toNextWord();) {
        if (!scanner.read(word))
            return failure(ErrorCode::ParseFailed,
                           "word " + std::to_string(words.size() + 1) + ": the closing quote is missing");
        words.push_back(std::move(word));
    }
    return words;
}

std::vector<std::size_t> wordStarts(std::string_view line)
{
    std::vector<std::size_t> starts;
    WordScanner scanner(line);
    for (std::string word; scanner.toNextWord();) {
        starts.push_back(scanner.at());
        scanner.read(word);
    }
    return starts;
}

int wordNamedBy(const session::base::Error& error)
{
    constexpr std::string_view prefix = "word "; // as tree::wordError() writes it
    const std::string_view text = error.detail;
    int number = 0;
    if (text.starts_with(prefix))
        std::from_chars(text.data() + prefix.size(), text.data() + text.size(), number);
    return number;
}

std::string quoted(std::string_view word)
{
    if (!word.empty() && word.find_first_of(" \t\r\n\"\\#[]") == std::string_view::npos)
        return std::string(word);
    std::string result;
    // It may be a key: a text that grows leaves copies of what is in it.
    result.reserve(word.size() + 2 + std::size_t(std::ranges::count_if(word, [](char c) {
                       return std::string_view("\t\r\n\"\\").contains(c);
                   })));
    result = "\"";
    for (const char c : word) {
        switch (c) {
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        case '"':
        case '\\':
            result += '\\';
            [[fallthrough]];
        default:
            result += c;
        }
    }
    result += '"';
    return result;
}

std::string pathText(std::span<const std::string> path)
{
    std::string text;
    for (const std::string& word : path)
        text.append(text.empty() ? "" : " ").append(quoted(word));
    return text;
}

std::vector<std::string_view> pathWords(std::string_view path)
{
    std::vector<std::string_view> words;
    for (std::size_t start = 0; start <= path.size();) {
        const std::size_t end = std::min(path.find(' ', start), path.size());
        words.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    return words;
}

std::vector<CommandLine> joinLines(std::string_view text)
{
    std::vector<CommandLine> commands;
    WordScanner scanner(text);
    std::size_t counted = 0;
    int line = 1;
    while (scanner.toNextWord()) {
        const std::size_t start = scanner.at();
        line += static_cast<int>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                                            text.begin() + static_cast<std::ptrdiff_t>(start), '\n'));
        counted = start;
        for (std::string word; scanner.toNextWordOfLine();)
            scanner.read(word); // an open quote runs to the end and is reported by splitWords()
        commands.push_back({line, std::string(text.substr(start, scanner.at() - start))});
    }
    return commands;
}

namespace tree {

std::string membersText(const std::vector<std::string>& members)
{
    std::string text = "[";
    for (const std::string& member : members)
        text.append(" ").append(quoted(member));
    return text + " ]";
}

std::vector<std::string> membersFromText(std::string_view text)
{
    auto words = splitWords(text).value_or(std::vector<std::string>{std::string(text)});
    if (words.size() >= 2 && words.front() == "[" && words.back() == "]") {
        words.erase(words.begin());
        words.pop_back();
    }
    return words;
}

} // namespace tree

} // namespace models::config
