#include "tests/integration/terminal_session.h"

#include "tests/support/process.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <vector>

#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace integration {

TerminalSession::TerminalSession(const QString& program, const QStringList& arguments)
{
    const QByteArray file = QDir(HANDFAST_BIN_DIR).filePath(program).toLocal8Bit();
    std::vector<QByteArray> words{file};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    winsize size{.ws_row = 50, .ws_col = 200, .ws_xpixel = 0, .ws_ypixel = 0};
    m_process = ::forkpty(&m_terminal, nullptr, nullptr, &size);
    if (m_process == 0) {
        ::setenv("TERM", "dumb", 1); // no sequences that move the cursor
        ::setenv("INPUTRC", "/dev/null", 1);
        ::execv(pointers.front(), pointers.data());
        ::_exit(127);
    }
}

TerminalSession::~TerminalSession()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    ::close(m_terminal);
}

void TerminalSession::type(const QByteArray& keys)
{
    if (::write(m_terminal, keys.constData(), std::size_t(keys.size())) != keys.size())
        qWarning("the terminal took not all that was typed");
}

bool TerminalSession::readMore()
{
    pollfd waiting{m_terminal, POLLIN, 0};
    const auto patience = std::chrono::milliseconds(support::patience).count();
    if (::poll(&waiting, 1, int(patience)) != 1)
        return false;
    char bytes[4096];
    const ssize_t count = ::read(m_terminal, bytes, sizeof bytes);
    if (count <= 0)
        return false;
    m_shown.append(bytes, count);
    return true;
}

bool TerminalSession::waitFor(const QByteArray& text)
{
    qsizetype at = -1;
    while ((at = m_shown.indexOf(text, m_seen)) < 0)
        if (!readMore())
            return false;
    m_seen = at + text.size();
    return true;
}

int TerminalSession::waitForEnd()
{
    while (readMore()) {
    }
    int status = -1;
    if (::waitpid(m_process, &status, 0) != m_process || !WIFEXITED(status))
        return -1;
    m_process = -1;
    return WEXITSTATUS(status);
}

} // namespace integration
