// Where a virtual system of a firewall presents a certificate of its own (B13). None of these channels is
// live here: what is set is kept, judged, counted among the users of a profile and exported, and no more.
// Plain values, any thread. Source: vendor's schema, below vsys; rules B3, B13.
#pragma once

#include <map>
#include <string>

namespace models::config {

struct GlobalProtectService
{
    std::string sslTlsServiceProfile;
    bool operator==(const GlobalProtectService&) const = default;
};

struct VirtualSystem
{
    std::string authenticationPortalProfile; ///< SSL/TLS service profiles, like the next two
    std::string urlAdminOverrideProfile;
    std::string syslogListenerProfile; // ours
    std::map<std::string, GlobalProtectService> portals;
    std::map<std::string, GlobalProtectService> gateways;
    bool operator==(const VirtualSystem&) const = default;
};
using VirtualSystems = std::map<std::string, VirtualSystem>; ///< by name: "vsys1"

} // namespace models::config
