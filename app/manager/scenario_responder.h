// A responder for certificate status between clients and the manager's own: hands on, or does what a broken
// one does. On loopback; the event loop of the main thread..
#pragma once

#include "models/workflows/scenarios/scenario.h"

#include <QString>
#include <QTcpServer>
#include <QTcpSocket>

namespace app::manager {

class ScenarioResponder final : public QObject
{
    Q_OBJECT

public:
    using Mode = models::workflows::SetResponder::Mode;

    ScenarioResponder();
    [[nodiscard]] QString address() const; ///< "127.0.0.1:40001"; the same whatever it does
    void setMode(Mode mode);
    void setTarget(const QString& address) { m_target = address; } ///< for Mode::Forward

private:
    void accept();
    void forward(QTcpSocket* client);

    QTcpServer m_server;
    quint16 m_port = 0;
    Mode m_mode = Mode::Forward;
    QString m_target;
};

} // namespace app::manager
