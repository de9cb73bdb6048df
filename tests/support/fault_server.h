// The shared fault tool as a running process: an HTTP server that answers as badly as it is told. Ended with
// the object. One thread.
#pragma once

#include <QProcess>
#include <QString>

namespace support {

class FaultServer
{
public:
    struct Options
    {
        QString mode; ///< "ok", "slow", "stall", "drip", "short", "http500", "html", "huge", "reset",
                      ///< "silent", "redirect-loop"
        QString file; ///< what it serves
        double seconds = 60;
    };
    /// Accepts connections when it returns.
    explicit FaultServer(const Options& options);
    ~FaultServer();
    FaultServer(const FaultServer&) = delete;
    FaultServer& operator=(const FaultServer&) = delete;

    [[nodiscard]] QString url(const QString& path = "/") const;

private:
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace support
