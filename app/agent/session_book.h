// Which devices have a session at the moment, and with whom: for `show panorama-status`. Main thread.
#pragma once

#include "session/engine/event.h"

#include <QString>

#include <unordered_map>

namespace app::agent {

struct OpenSession
{
    QString manager; ///< as the device dialled it
    QString authentication;
};

class SessionBook
{
public:
    void note(const session::engine::Event& event);
    /// Null for none.
    [[nodiscard]] const OpenSession* find(const QString& serial) const;

private:
    std::unordered_map<session::base::Serial, OpenSession> m_open;
};

} // namespace app::agent
