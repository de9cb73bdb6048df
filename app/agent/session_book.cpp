#include "app/agent/session_book.h"

#include "models/text/event_json.h"

namespace app::agent {

using namespace session;

void SessionBook::note(const engine::Event& event)
{
    if (event.channel != engine::Channel::Management)
        return;
    if (const auto* up = std::get_if<engine::SessionUp>(&event.fact))
        m_open[up->serial] = {QString::fromStdString(up->hello.managerAddress),
                              QString::fromUtf8(trust::toText(models::text::worldOf(*up->attempt)))};
    else if (const auto* down = std::get_if<engine::SessionDown>(&event.fact))
        m_open.erase(down->serial);
}

const OpenSession* SessionBook::find(const QString& serial) const
{
    const auto found = m_open.find(base::Serial(serial.toStdString()));
    return found == m_open.end() ? nullptr : &found->second;
}

} // namespace app::agent
