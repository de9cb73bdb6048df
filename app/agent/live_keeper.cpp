#include "app/agent/live_keeper.h"

#include "app/agent/device_estate.h"

namespace app::agent {

using namespace session;

LiveKeeper::LiveKeeper(const Agent& agent, std::set<QString> played)
    : StateKeeper(agent.state, agent.converter),
      m_agent(agent),
      m_played(std::move(played))
{
}

LiveKeeper::~LiveKeeper() = default;

QStringList LiveKeeper::serials() const
{
    std::set<QString> all = m_played;
    for (const QString& kept : StateKeeper::serials())
        all.insert(kept);
    return {all.begin(), all.end()};
}

base::Result<session::agent::DeviceFacts> LiveKeeper::factsOf(const QString& serial)
{
    auto kept = m_state.read(serial, m_converter);
    if (!kept)
        return std::unexpected(kept.error());
    if (*kept)
        return (*kept)->facts;
    return deviceInFiles(m_agent.options, serial, m_converter); // nothing has happened to it yet
}

base::Result<models::shell::ConsoleFacts> LiveKeeper::read(const QString& serial)
{
    auto facts = StateKeeper::read(serial);
    if (!facts)
        return facts;
    facts->isPlayed = true;
    if (const OpenSession* const session = m_agent.sessions.find(serial)) {
        facts->manager = session->manager;
        facts->authentication = session->authentication;
    }
    return facts;
}

void LiveKeeper::commit(const QString& serial, const std::string& text, std::function<void(Result)> done)
{
    m_agent.fleet.configure(base::Serial(serial.toStdString()), text,
                            [this, done = std::move(done)](const base::Result<>& outcome) {
                                QMetaObject::invokeMethod(
                                    &m_here, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
                            });
}

LiveKeeper::Result LiveKeeper::setReachable(const QString& serial, bool isReachable)
{
    m_agent.fleet.setReachable(base::Serial(serial.toStdString()), isReachable);
    return {};
}

} // namespace app::agent
