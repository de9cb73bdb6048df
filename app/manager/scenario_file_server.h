// The TFTP server of a scenario: what an appliance fetches from a directory there (RFC 1350, reading only, no
// options), on a loopback port of the system's choice. Works in the event loop. Main thread. H6, X-5.
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QUdpSocket>

namespace app::manager {

class ScenarioFileServer final : public QObject
{
    Q_OBJECT

public:
    explicit ScenarioFileServer(QString directory);

    [[nodiscard]] QString port() const; ///< "" when there is none to be had

private:
    void answer();

    QString m_directory;
    QUdpSocket m_socket;
};

} // namespace app::manager
