// A program of ours at a pseudo-terminal, as a person sees it. Waits for what it shows, never for a time. GUI
// thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <sys/types.h>

namespace integration {

class TerminalSession
{
public:
    TerminalSession(const QString& program, const QStringList& arguments);
    ~TerminalSession();
    TerminalSession(const TerminalSession&) = delete;
    TerminalSession& operator=(const TerminalSession&) = delete;

    void type(const QByteArray& keys);
    /// True once `text` was shown after what was waited for before.
    [[nodiscard]] bool waitFor(const QByteArray& text);
    /// Its exit status; -1 when it did not end by itself.
    [[nodiscard]] int waitForEnd();
    [[nodiscard]] const QByteArray& shown() const { return m_shown; }

private:
    /// False at the end, or when nothing comes for very long.
    [[nodiscard]] bool readMore();

    pid_t m_process = -1;
    int m_terminal = -1;
    QByteArray m_shown;
    qsizetype m_seen = 0;
};

} // namespace integration
