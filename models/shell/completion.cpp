#include "models/shell/completion.h"

#include "models/config/edit.h"
#include "models/shell/usage_arguments.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace models::shell {

using config::Continuation;

namespace {

/// The words before the one that the line breaks off in, and that one as it was typed.
struct Beginning
{
    std::vector<std::string> words;
    std::string prefix;
};

Beginning beginningOf(const std::string& line)
{
    Beginning beginning;
    const std::vector<std::size_t> starts = config::wordStarts(line);
    const bool isBetween = line.empty() || line.back() == ' ' || line.back() == '\t';
    const auto whole = config::splitWords(line);
    if (isBetween && whole) {
        beginning.words = *whole;
        return beginning;
    }
    if (starts.empty())
        return beginning;
    beginning.prefix = line.substr(starts.back());
    beginning.words = config::splitWords(line.substr(0, starts.back())).value_or(std::vector<std::string>());
    return beginning;
}

bool startsWith(Words words, std::span<const std::string_view> verb)
{
    return words.size() >= verb.size() && std::equal(verb.begin(), verb.end(), words.begin());
}

/// A path as far as it is still open: settings that have their value are taken off, since a command goes on
/// with the next one of the same node.
std::vector<std::string> openPath(const CompletionSource& source, Words words)
{
    std::vector<std::string> open;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "[") {
            const auto end = std::find(words.begin() + std::ptrdiff_t(i), words.end(), "]");
            if (end == words.end())
                return open; // in the middle of a list: another member
            i = std::size_t(end - words.begin());
            if (!open.empty())
                open.pop_back();
            continue;
        }
        open.push_back(words[i]);
        if (source.path(open).empty() && open.size() > 1)
            open.resize(open.size() - 2);
    }
    return open;
}

class Completer
{
public:
    Completer(const CompletionSource& source, Mode mode, Words words) : m_source(source), m_mode(mode)
    {
        if (mode == Mode::Configure && !words.empty() && words.front() == "run") {
            m_mode = Mode::Operational;
            words = words.subspan(1);
        } else if (words.empty()) {
            addDialogueWords();
        }
        addVerbs(words);
        addArguments(words);
    }

    [[nodiscard]] std::vector<Continuation> take() { return std::move(m_result); }

private:
    [[nodiscard]] bool isHere(const CommandForm& command) const
    {
        return m_mode == Mode::Configure || !needsConfigureMode(command.verb);
    }

    void add(Continuation candidate)
    {
        const auto known = std::ranges::find(m_result, candidate.word, &Continuation::word);
        if (known == m_result.end())
            m_result.push_back(std::move(candidate));
        else if (known->help.empty())
            known->help = std::move(candidate.help);
    }

    void addDialogueWords()
    {
        if (m_mode == Mode::Operational)
            add({"configure", "Enter configuration mode."});
        else
            add({"run", "Run a command of operational mode."});
        add({"exit", m_mode == Mode::Operational ? "Leave the shell." : "Leave configuration mode."});
        add({"help", "List all commands."});
    }

    void addVerbs(Words words)
    {
        for (const CommandForm& command : m_source.commands) {
            if (!isHere(command) || command.verb.size() <= words.size() ||
                !std::equal(words.begin(), words.end(), command.verb.begin()))
                continue;
            const bool isLast = command.verb.size() == words.size() + 1;
            add({std::string(command.verb[words.size()]),
                 isLast ? std::string(command.usage) : std::string()});
        }
    }

    void addArguments(Words words)
    {
        const CommandForm* best = nullptr;
        for (const CommandForm& command : m_source.commands)
            if (isHere(command) && startsWith(words, command.verb) &&
                (!best || command.verb.size() > best->verb.size()))
                best = &command;
        if (!best)
            return;
        const Words rest = words.subspan(best->verb.size());
        const std::string_view first = best->verb.front();
        if (best->verb.size() == 1 && (first == "set" || first == "delete" || first == "show"))
            return addPath(rest, first == "set");
        const UsageArguments arguments(best->usage, best->verb.size());
        for (Continuation& candidate : arguments.after(rest, best->verb.back(), m_source.names))
            add(std::move(candidate));
    }

    /// What is only looked at or deleted has to be there, and has no value.
    void addPath(Words rest, bool isSet)
    {
        const auto path =
            isSet ? openPath(m_source, rest) : std::vector<std::string>(rest.begin(), rest.end());
        const std::vector<Continuation> candidates = m_source.path(path);
        const bool isValue = std::ranges::any_of(candidates, [](const Continuation& candidate) {
            return candidate.word == "<value>" || candidate.word == "yes";
        });
        if (!isSet && isValue)
            return;
        for (const Continuation& candidate : candidates)
            if (isSet || !candidate.isPlaceholder())
                add(candidate);
    }

    const CompletionSource& m_source;
    Mode m_mode;
    std::vector<Continuation> m_result;
};

} // namespace

std::vector<Continuation> complete(const CompletionSource& source, Mode mode, const std::string& line)
{
    const Beginning beginning = beginningOf(line);
    std::vector<Continuation> candidates = Completer(source, mode, beginning.words).take();
    for (Continuation& candidate : candidates)
        if (!candidate.isPlaceholder())
            candidate.word = config::quoted(candidate.word);
    std::erase_if(candidates, [&](const Continuation& candidate) {
        return !candidate.isPlaceholder() && !candidate.word.starts_with(beginning.prefix);
    });
    return candidates;
}

Reply completionReply(const std::vector<Continuation>& candidates)
{
    QJsonArray rows;
    for (const Continuation& candidate : candidates)
        rows << QJsonObject{{QStringLiteral("word"), QString::fromStdString(candidate.word)},
                            {QStringLiteral("help"), QString::fromStdString(candidate.help)}};
    return replyJson({}, rows);
}

std::vector<Continuation> candidatesIn(const Reply& reply)
{
    std::vector<Continuation> candidates;
    const QJsonArray rows = reply.json.toArray();
    for (const QJsonValue& row : rows)
        candidates.push_back({row[QLatin1String("word")].toString().toStdString(),
                              row[QLatin1String("help")].toString().toStdString()});
    return candidates;
}

} // namespace models::shell
