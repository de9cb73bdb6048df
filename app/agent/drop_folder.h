// DIR/drop: a bundle that is put there is what somebody brought to its device on a stick. Files named *.json
// are read, handed on, and renamed to .done, or to .failed when they can't be used. Whoever writes a file
// should rename it into place; one that is still growing is looked at again. Main thread.
#pragma once

#include "models/panos/bundle.h"
#include "session/base/error.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace app::agent {

class DropFolder final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(session::base::Result<>)>; ///< may be called on any thread, once
    using Deliver = std::function<void(const models::panos::Bundle& bundle, Done done)>;

    /// Makes the directory if it is not there.
    DropFolder(QString path, Deliver deliver);

public Q_SLOTS:
    void look();

Q_SIGNALS:
    void delivered(const QString& serial, const QString& fileName);
    void failed(const QString& serial, const QString& fileName, const QString& reason);

private:
    void take(const QString& fileName);
    void finish(const QString& fileName, const QString& serial, const session::base::Result<>& outcome);

    QString m_path;
    Deliver m_deliver;
    QFileSystemWatcher m_watcher;
    QTimer m_timer; ///< notifications get lost on some file systems
    QSet<QString> m_inHand;
};

} // namespace app::agent
