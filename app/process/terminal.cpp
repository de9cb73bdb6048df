#include "app/process/terminal.h"

#include "models/config/edit.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <readline/history.h>
#include <readline/readline.h>

namespace app::process {

using models::config::Continuation;

namespace {

constexpr int mostLines = 1000;

/// Readline calls plain functions; this is whom they ask.
const Terminal::Complete* asked = nullptr;
std::vector<Continuation> candidates; // of the completion that is under way

std::vector<Continuation> candidatesAt(int point)
{
    const QByteArray line(rl_line_buffer, point);
    return asked ? (*asked)(QString::fromUtf8(line)) : std::vector<Continuation>();
}

/// One candidate after the other; readline frees them.
char* nextCandidate(const char* /*text*/, int state)
{
    static std::size_t at = 0;
    if (state == 0)
        at = 0;
    while (at < candidates.size()) {
        const Continuation& candidate = candidates[at++];
        if (!candidate.isPlaceholder())
            return ::strdup(candidate.word.c_str());
    }
    return nullptr;
}

bool isInQuotes(int point)
{
    bool open = false;
    for (int i = 0; i < point; ++i) {
        if (open && rl_line_buffer[i] == '\\')
            ++i;
        else if (rl_line_buffer[i] == '"')
            open = !open;
    }
    return open;
}

/// Readline takes every blank for the end of a word, also one between quotes: what stands before it is there.
char** completeWord(const char* text, int start, int end)
{
    rl_attempted_completion_over = 1; // no file names
    candidates = candidatesAt(end);
    const auto starts = models::config::wordStarts(std::string(rl_line_buffer, std::size_t(end)));
    if (!starts.empty() && starts.back() < std::size_t(start) && isInQuotes(end))
        for (Continuation& candidate : candidates)
            candidate.word.erase(0, std::size_t(start) - starts.back());
    return rl_completion_matches(text, nextCandidate);
}

/// Between quotes it is a character like any other.
int showHelp(int count, int key)
{
    if (isInQuotes(rl_point))
        return rl_insert(count, key);
    const std::vector<Continuation> shown = candidatesAt(rl_point);
    std::size_t width = 0;
    for (const Continuation& candidate : shown)
        width = std::max(width, candidate.word.size());
    rl_crlf();
    for (const Continuation& candidate : shown)
        std::fprintf(rl_outstream, "  %-*s  %s\n", int(width), candidate.word.c_str(),
                     candidate.help.c_str());
    if (shown.empty())
        std::fputs("  nothing may follow here\n", rl_outstream);
    rl_on_new_line();
    rl_forced_update_display();
    return 0;
}

} // namespace

Terminal::Terminal(QString historyFile, Complete complete)
    : m_historyFile(std::move(historyFile)),
      m_complete(std::move(complete))
{
    asked = &m_complete;
    rl_readline_name = "handfast";
    rl_attempted_completion_function = completeWord;
    rl_completer_word_break_characters = " \t";
    rl_completer_quote_characters = "";
    rl_bind_key('?', showHelp);
    using_history();
    stifle_history(mostLines);
    read_history(QFile::encodeName(m_historyFile).constData());
}

Terminal::~Terminal()
{
    asked = nullptr;
    candidates.clear();
}

std::optional<QString> Terminal::read(const QString& prompt)
{
    const std::unique_ptr<char, decltype(&std::free)> line(::readline(prompt.toUtf8().constData()),
                                                           &std::free);
    if (!line) {
        std::fputc('\n', stdout);
        return std::nullopt;
    }
    return QString::fromUtf8(line.get());
}

void Terminal::remember(const QString& line)
{
    add_history(line.toUtf8().constData());
    QFile file(m_historyFile);
    if (!file.exists() && (!file.open(QIODevice::WriteOnly) ||
                           !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)))
        return; // a shell without a memory is one, too
    file.close();
    const QByteArray name = QFile::encodeName(m_historyFile);
    append_history(1, name.constData());
    history_truncate_file(name.constData(), mostLines);
}

} // namespace app::process
