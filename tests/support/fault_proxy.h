// A bad network on loopback: carries connections to a server and delays, cuts, resets, swallows or damages
// what goes through, as told for the connections from then on. One thread, with an event loop.
#pragma once

#include <QTcpServer>

#include <memory>

class QTcpSocket;

namespace support {

class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    enum class Fault {
        None,
        Delay,   ///< each piece by `amount` ms
        Cut,     ///< closed in order after `amount` bytes from the client
        Reset,   ///< RST after as many
        Swallow, ///< nothing gets through after as many, and nobody is told
        Flip,    ///< one bit of byte number `amount` from the server is another
    };

    /// `server`: "127.0.0.1:3978". Accepts connections when it returns.
    explicit FaultProxy(const QString& server);

    [[nodiscard]] QString address() const;
    void setFault(Fault fault, qint64 amount);

private:
    struct Line;
    void accept();
    void carry(const std::shared_ptr<Line>& line, bool isUp);
    static void end(const std::shared_ptr<Line>& line, bool isReset);

    QString m_host;
    quint16 m_port = 0;
    Fault m_fault = Fault::None;
    qint64 m_amount = 0;
    QTcpServer m_listener;
};

} // namespace support
