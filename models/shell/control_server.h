// The control socket of a running manager or agent: a local socket in its directory (mode 0600), one JSON
// object a line in each direction. Request {"command", "directory"}, with "complete" (a mode) for what may
// follow it; reply {"exit", "text", "error", "json", "word"}. One command at a time per connection: what is
// asked meanwhile waits, and replies come in the order of the requests. Main thread.
#pragma once

#include "models/shell/control_frame.h"

#include <QLocalServer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace models::shell {

class ControlServer final : public QObject
{
    Q_OBJECT

public:
    /// Answers a request, now or later, once.
    using Answer = std::function<void(const ControlRequest& request, const ReplyTo& done)>;
    explicit ControlServer(Answer answer, QObject* parent = nullptr);

    /// A socket left behind by a dead process is replaced: the caller holds the directory. From then on it
    /// stays: Qt closes a server that could not accept (no descriptor left), which is opened again here.
    [[nodiscard]] session::base::Result<> listen(const QString& socketPath);

private:
    void listenAgain();
    void welcome();

    Answer m_answer;
    QLocalServer m_server;
    QString m_path;
    QTimer m_look;
};

} // namespace models::shell
