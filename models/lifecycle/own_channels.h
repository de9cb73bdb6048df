// What has become of the manager's own channels beside management and HA: administrators at its web
// interface, and the WildFire appliance that it is a client of. Fed by the event stream, and by whoever looks
// after a channel with what is no event. Main thread. S-5, A2.
#pragma once

#include "session/base/channel.h"
#include "session/engine/event.h"

#include <map>
#include <string>
#include <vector>

namespace models::lifecycle {

class OwnChannels
{
public:
    /// One end of a channel; `state` is "up", "refused" or "down". At the web interface it is what became of
    /// an administrator's last request.
    using Report = session::wire::ChannelReport;

    void absorb(const session::engine::Event& event);
    /// It is a client of this address from now on; "": of nobody.
    void follow(session::base::Channel channel, const std::string& address);
    void setWebAddress(std::string address); ///< where administrators are answered, "" for nowhere
    void setProblem(session::base::Channel channel, std::string problem); ///< "" for none

    [[nodiscard]] const std::vector<Report>& reports() const { return m_reports; }
    [[nodiscard]] const std::string& webAddress() const { return m_webAddress; }
    [[nodiscard]] std::string problemOf(session::base::Channel channel) const;

private:
    [[nodiscard]] Report* find(session::base::Channel channel, const std::string& peer);
    void note(session::base::Channel channel, const std::string& peer, Report now,
              session::base::TimePoint when);

    std::vector<Report> m_reports;
    std::string m_webAddress;
    std::map<session::base::Channel, std::string> m_problems;
};

} // namespace models::lifecycle
