// One window a data directory: the first one listens on a local socket in the directory (mode 0600), and a
// second start hands over its files there and ends. One JSON object a line: {"files": [...]}, answered by
// {"taken": true}. GUI thread.
#pragma once

#include "session/base/error.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace app::manager {

class WindowDoor final : public QObject
{
    Q_OBJECT

public:
    WindowDoor();

    /// The caller holds the directory: a socket that a dead window left behind is replaced.
    [[nodiscard]] session::base::Result<> open(const QString& dataDirectory);

    /// Asks the window that has the directory, and waits a few seconds for its answer. False: there is none.
    [[nodiscard]] static bool handOver(const QString& dataDirectory, const QStringList& files);

Q_SIGNALS:
    /// Somebody started the program once more, with these files or none.
    void knocked(const QStringList& files);

private:
    void welcome();
    void read(QLocalSocket& socket);

    QLocalServer m_server;
};

} // namespace app::manager
