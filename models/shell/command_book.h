// The commands of a shell: which one a line means, how all are used, what the Tab key offers of them. A
// command has leading words (`verb`), says how it is used (`usage`), and is one line of its room's list; of
// several that fit, the one with the most leading words is meant. Pure, any thread; running is for the
// caller's.
#pragma once

#include "models/config/edit.h"
#include "models/shell/arguments.h"
#include "models/shell/completion.h"
#include "models/shell/reply.h"

#include <QString>

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace models::shell {

template <class Command>
class CommandBook
{
public:
    explicit CommandBook(std::vector<std::span<const Command>> rooms) : m_rooms(std::move(rooms)) {}

    /// Null when none fits.
    [[nodiscard]] const Command* find(Words words) const
    {
        const Command* best = nullptr;
        for (const auto& room : m_rooms)
            for (const Command& command : room) {
                const bool fits = words.size() >= command.verb.size() &&
                                  std::equal(command.verb.begin(), command.verb.end(), words.begin());
                if (fits && (!best || command.verb.size() > best->verb.size()))
                    best = &command;
            }
        return best;
    }

    /// A line for each, for `help`.
    [[nodiscard]] QString usage() const
    {
        QString text;
        for (const auto& room : m_rooms)
            for (const Command& command : room)
                text += QString::fromUtf8(command.usage) + QLatin1Char('\n');
        return text;
    }

    [[nodiscard]] std::vector<CommandForm> forms() const
    {
        std::vector<CommandForm> forms;
        for (const auto& room : m_rooms)
            for (const Command& command : room)
                forms.push_back({command.verb, command.usage});
        return forms;
    }

    /// `run(command, rest, done)` for the command that the line means; everything else is answered here:
    /// empty lines and comments, help, what can't be read, what is unknown.
    template <class Run>
    void execute(const QString& line, const ReplyTo& done, const Run& run) const
    {
        const auto words = config::splitWords(line.toStdString());
        if (!words)
            return done(replyError(words.error()));
        if (words->empty())
            return done({});
        if (words->front() == "help" || words->front() == "?")
            return done(replyText(usage()));
        const ReplyTo pointing = [line, done](const Reply& reply) { done(pointedAt(reply, line)); };
        const Command* command = find(*words);
        if (!command)
            return pointing(replyError({session::base::ErrorCode::ParseFailed,
                                        "unknown command '" + words->front() + "'; 'help' lists them all"}));
        run(*command, Words(*words).subspan(command->verb.size()), pointing);
    }

private:
    std::vector<std::span<const Command>> m_rooms;
};

} // namespace models::shell
