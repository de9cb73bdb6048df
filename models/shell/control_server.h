// The control socket of a running manager: a local socket in its data directory (mode 0600), one JSON object
// a line in each direction. Request {"command", "directory"}; reply {"exit", "text", "error", "json"}. One
// command at a time per connection. Main thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/workflows/migration.h"

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace models::shell {

class ControlServer final : public QObject
{
    Q_OBJECT

public:
    ControlServer(lifecycle::Lifecycle& lifecycle, workflows::MigrationDesk& migration,
                  QObject* parent = nullptr);

    /// A socket left behind by a dead manager is replaced: the caller holds the data directory.
    [[nodiscard]] session::base::Result<> listen(const QString& socketPath);

private:
    void welcome();
    void serve(QLocalSocket& socket);

    lifecycle::Lifecycle& m_lifecycle;
    workflows::MigrationDesk& m_migration;
    QLocalServer m_server;
};

} // namespace models::shell
