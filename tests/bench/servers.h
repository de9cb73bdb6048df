// Servers on loopback that the same load is put on: ours, and those that it is compared with. Each is one
// process on one core, with the same certificates, TLS 1.2, a client certificate demanded, nothing resumed
// and nothing logged (Handfast keeps its own log, as always).
#pragma once

#include "tests/support/openssl_pki.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace bench {

inline constexpr int serverCore = 0;
inline constexpr int clientCore = 1;

/// root -> issuing -> server and client, all P-256.
class Pki
{
public:
    Pki();
    [[nodiscard]] QString root() const { return m_pki.certificateFile(QStringLiteral("root")); }
    [[nodiscard]] QString issuing() const { return m_pki.certificateFile(QStringLiteral("issuing")); }
    [[nodiscard]] QString serverChain() const { return m_serverChain; }
    [[nodiscard]] QString serverKey() const { return m_pki.keyFile(QStringLiteral("server")); }
    [[nodiscard]] QString clientChain() const { return m_clientChain; }
    /// Its certificate alone.
    [[nodiscard]] QString client() const { return m_pki.certificateFile(QStringLiteral("client")); }
    [[nodiscard]] QString clientKey() const { return m_pki.keyFile(QStringLiteral("client")); }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki;
    QString m_serverChain;
    QString m_clientChain;
};

class Server
{
public:
    virtual ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Of the process, all its threads, so far.
    [[nodiscard]] std::chrono::microseconds processorTime() const;
    /// Of the threads of its work pool that are there now: predictions are worked out in it.
    [[nodiscard]] std::chrono::microseconds poolTime() const;
    /// From the start of the process until it listens.
    [[nodiscard]] std::chrono::milliseconds startTime() const { return m_startTime; }
    /// What the process has for itself, in bytes (its part of shared pages counted).
    [[nodiscard]] qint64 memory() const;

protected:
    explicit Server(QString name) : m_name(std::move(name)) {}
    /// Pinned to serverCore. Ends the program with the reason if it does not start.
    void start(const QString& program, const QStringList& arguments);
    void setPort(quint16 port) { m_port = port; }
    /// Nobody listens there now.
    [[nodiscard]] static quint16 freePort();
    void waitUntilItListens();
    [[nodiscard]] QProcess& process() { return m_process; }
    void setStartTime(std::chrono::milliseconds time) { m_startTime = time; }

private:
    QString m_name;
    quint16 m_port = 0;
    std::chrono::milliseconds m_startTime{0};
    QProcess m_process;
};

[[nodiscard]] std::unique_ptr<Server> startNginx(const Pki& pki);
[[nodiscard]] std::unique_ptr<Server> startHaproxy(const Pki& pki);
/// `handfast serve` with a certificate profile that trusts the root, and this many managed devices.
/// Configured at the first start with a Pki, then started again as it is.
[[nodiscard]] std::unique_ptr<Server> startHandfast(const Pki& pki, int devices);
/// From the start of `handfast`, over the data that startHandfast() has configured, until its window has
/// painted itself; with the processor time of all its threads and what it has for itself then, in bytes.
/// Without a screen (QT_QPA_PLATFORM) in memory.
struct WindowStart
{
    std::chrono::milliseconds time{0};
    std::chrono::microseconds processor{0};
    qint64 memory = 0;
};
[[nodiscard]] WindowStart startWindow(const Pki& pki);
[[nodiscard]] std::string serialOfDevice(std::size_t number); ///< from 0
/// `handfast cli` at the server that startHandfast() has started: these lines, then a commit.
void commit(const Pki& pki, const QStringList& lines);

} // namespace bench
