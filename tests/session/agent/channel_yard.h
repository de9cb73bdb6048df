// What the channels' tests share: a manager, a firewall and the appliance that it is a client of, in one
// fleet over real sockets. One thread.
#pragma once

#include "tests/session/agent/fleet_estate.h"

namespace fleet_tests {

/// How an appliance serves; names are of certificates in the estate.
struct ServerWishes
{
    bool custom = true;
    bool customOnly = false;
    QString certificate = "custom-server";
    QString trusted = "custom-root";
    std::optional<std::vector<std::string>> authorizedSerials = {}; ///< set: D9 by these
    int waitMinutes = 0;
};

class ChannelYard
{
public:
    ChannelYard();

    /// An appliance that is up at its manager and listens; its configuration text is its serial.
    [[nodiscard]] std::string startAppliance(const std::string& serial, session::base::DeviceKind kind,
                                             const ServerWishes& wishes = {});
    /// A firewall that is a GlobalProtect gateway; its configuration text is its serial.
    [[nodiscard]] std::string startGateway(const std::string& serial, bool blocksOtherHosts);
    void pushServer(const std::string& serial, const ServerWishes& wishes, const std::string& text);
    /// A link to `server`, custom, with `certificate` of the estate ("": the device's own).
    [[nodiscard]] session::agent::ChannelLink link(session::base::Channel channel, const std::string& server,
                                                   const QString& certificate = "client") const;
    /// A device with these links, up at its manager.
    void startClient(const std::string& serial, std::vector<session::agent::ChannelLink> links,
                     session::base::DeviceKind kind = session::base::DeviceKind::Firewall,
                     const std::string& hostId = {});
    void pushLinks(const std::string& serial, std::vector<session::agent::ChannelLink> links,
                   const std::string& text);

    /// The next event of this kind on the channel, told by `server` ("": by the client).
    template <class Kind>
    std::optional<session::engine::Event> on(session::base::Channel channel, const std::string& server,
                                             std::size_t skip = 0)
    {
        return yard.deviceLog.expect(
            [&](const session::engine::Event& event) {
                return event.channel == channel && event.server.value == server &&
                       std::holds_alternative<Kind>(event.fact);
            },
            skip);
    }
    /// The manager was told this.
    [[nodiscard]] std::optional<session::wire::ChannelReport>
    reported(const std::string& serial,
             const std::function<bool(const session::wire::ChannelReport&)>& wanted);
    [[nodiscard]] bool managementIsWhole() const; ///< no management session has ended

    FleetEstate estate;
    Yard yard{estate};

private:
    [[nodiscard]] session::agent::DeviceFacts newDevice(const std::string& serial,
                                                        session::base::DeviceKind kind);
    [[nodiscard]] session::agent::DeviceSettings serverSettings(const session::agent::DeviceFacts& facts,
                                                                const ServerWishes& wishes) const;

    bool m_isStarted = false;
};

} // namespace fleet_tests
