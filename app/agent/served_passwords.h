// Passwords that a device has enrolled with leave its own settings; what its console has edited and not
// committed may still hold them, and is looked through then. note() on any thread, the rest on the main
// thread, which is the one that writes candidates. P-3.
#pragma once

#include "app/agent/state_directory.h"

#include <QObject>

#include <string>

namespace app::agent {

class ServedPasswords
{
public:
    /// Refers to it.
    explicit ServedPasswords(const StateDirectory& state) : m_state(state) {}

    struct Settings ///< of a device's own, before and after
    {
        std::string before;
        std::string after;
    };
    void note(const QString& serial, Settings settings);
    /// What was noted until now is done, whether an event loop runs or not.
    void flush();

private:
    void forget(const QString& serial, const Settings& settings) const;

    const StateDirectory& m_state;
    QObject m_here; ///< receives what comes from agent threads
};

} // namespace app::agent
