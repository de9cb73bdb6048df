// A CA that scenarios enrol at: the SCEP server of the Debian package "scep" with a CA of its own, for as
// long as the object lives. It goes by true time. Main thread. P-3, X-5.
#pragma once

#include "session/base/error.h"

#include <QProcess>
#include <QString>

namespace app::manager {

class ScenarioScepServer
{
public:
    /// `directory`: where its CA is kept; made there.
    explicit ScenarioScepServer(QString directory);
    ~ScenarioScepServer();
    ScenarioScepServer(const ScenarioScepServer&) = delete;
    ScenarioScepServer& operator=(const ScenarioScepServer&) = delete;

    /// Makes the CA and waits until it is answered for. NotFound without that package, Network when it does
    /// not listen.
    [[nodiscard]] session::base::Result<> start();
    [[nodiscard]] QString address() const; ///< "127.0.0.1:40001"
    [[nodiscard]] QString authorityFile() const;
    [[nodiscard]] QString fingerprint() const; ///< of that CA; "" without one

private:
    [[nodiscard]] session::base::Result<> makeAuthority() const;

    QString m_directory;
    QString m_port;
    QProcess m_process;
};

} // namespace app::manager
