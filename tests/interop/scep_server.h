// The SCEP server of the Debian package "scep", with a CA of its own, for as long as the object lives. It
// listens on all addresses: only in a test with a network of its own. GUI thread.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace interop {

/// A CA; several servers may work with the same one.
class ScepDepot
{
public:
    explicit ScepDepot(const QString& organization);

    [[nodiscard]] QString path() const;
    [[nodiscard]] QByteArray authority() const; ///< PEM
    [[nodiscard]] QString authorityFile() const;

private:
    QTemporaryDir m_directory;
};

class ScepServer
{
public:
    struct Options
    {
        QString challenge = {}; ///< "" asks for none
        int validDays = 30;
    };
    ScepServer(const ScepDepot& depot, const Options& options);
    ~ScepServer();
    ScepServer(const ScepServer&) = delete;
    ScepServer& operator=(const ScepServer&) = delete;

    /// True once it listens.
    [[nodiscard]] bool start();
    [[nodiscard]] QString url() const;
    /// How many messages (PKIOperation) it has answered; -1 if it answers no more.
    [[nodiscard]] qsizetype operations();
    [[nodiscard]] QByteArray log() const { return m_log; }

private:
    [[nodiscard]] bool waitForLog(const QByteArray& text);
    [[nodiscard]] bool ask(const QByteArray& operation) const;

    QString m_depot;
    Options m_options;
    int m_port;
    QProcess m_process;
    QByteArray m_log;
    int m_marks = 0;
};

} // namespace interop
