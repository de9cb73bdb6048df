// An interactive shell without its terminal: prompts, the two modes and the words that belong to the terminal
// and not to whoever runs the commands. Pure, one thread. F-2.
#pragma once

#include "models/shell/reply.h"
#include "models/shell/shell_mode.h"

#include <QString>

namespace models::shell {

class Dialogue
{
public:
    explicit Dialogue(QString host) : m_host(std::move(host)) {}

    [[nodiscard]] QString prompt() const; ///< "handfast> ", "handfast# "
    [[nodiscard]] Mode mode() const { return m_mode; }

    struct Step
    {
        enum class Kind {
            Nothing, ///< an empty line, or a change of mode
            Ask,     ///< `command` is to be run
            Refuse,  ///< `refusal` says why not
            Leave,
        };
        Kind kind = Kind::Nothing;
        QString command = {};
        Reply refusal = {};
    };
    [[nodiscard]] Step take(const QString& line);

    /// The caret under the word that the reply names, as it stands under the line after the prompt; "" for
    /// none.
    [[nodiscard]] QString caret(const QString& line, const Reply& reply) const;

private:
    [[nodiscard]] Step leaveMode();

    QString m_host;
    Mode m_mode = Mode::Operational;
};

/// What is typed on this line must not be kept: it holds, or may hold, a password or a key.
[[nodiscard]] bool holdsSecret(const QString& line);

} // namespace models::shell
