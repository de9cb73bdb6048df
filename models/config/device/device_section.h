// What can be set below `deviceconfig`: of a firewall through a template, of an appliance, of the manager
// itself. Members marked "ours" have no known vendor element. Plain values, any thread. Source: panos 3, 4.6;
// rules 4.D, 4.E.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace models::config {

/// Elements that are set to what is their default anyway. Of several templates the first that sets a value
/// wins, and "no" said by the first counts against "yes" of the second.
using StatedLeaves = std::set<std::string, std::less<>>;

struct AuthorizationListEntry
{
    std::string identifier = "subject"; ///< "subject" | "subject-alt-name"
    std::string type = "common-name";   ///< "common-name" | "ip" | "hostname" | "email"
    std::string value;
    bool operator==(const AuthorizationListEntry&) const = default;
};

/// Secure Server Communication (4.D) of the manager, of an appliance, and of a firewall that redistributes
/// data (panos 3.2; the vendor's firewalls have but the two profiles and the last switch). Off until it is
/// customized (D1). In the configuration `customize` is the presence of the node: setting any other member by
/// a `set` command switches it on, switching it off resets all the others.
struct SecureConnServer
{
    bool customize = false; // ours: presence of the node
    std::string sslTlsServiceProfile;
    std::string certificateProfile;                                  ///< "" while customized means None (C23)
    bool customCertificateOnly = false;                              // ours
    bool checkAuthorizationList = false;                             // ours
    bool authorizeClientSerial = false;                              // ours
    bool enableUserId = false;                                       // Data Redistribution
    int disconnectWaitTime = 0;                                      // ours; minutes, D12
    std::string doomedSessions = "next-wait";                        // ours; | "now", K1
    std::map<std::string, AuthorizationListEntry> authorizationList; // ours; by entry name, at most 16
    bool operator==(const SecureConnServer&) const = default;
};

/// No predefined certificate is let in (D2): a new device needs its own first (G2).
[[nodiscard]] inline bool isCustomOnly(const SecureConnServer& server)
{
    return server.customize && server.customCertificateOnly;
}

/// Secure Client Communication (4.E) as a template pushes it, and of the manager itself. The certificate type
/// is a choice: what belongs to a type that is not chosen is at its default, and setting it by a `set`
/// command chooses that type.
struct SecureConnClient
{
    std::string certificateType =
        "none"; ///< "none" | "local" | "issued" (ours: unique, signed here over the session) | "scep"
    std::string certificate; ///< local: name of a certificate in the template's store (common certificate)
    std::string signedBy;    ///< issued: name of the CA in Panorama's store
    std::string commonName = "$UDID"; ///< issued: subject CN (E9)
    std::string scepProfile = {};     ///< scep: profile of the template, unique by its server
    std::string certificateProfile;   ///< judges the manager's certificate (A3)
    bool checkServerIdentity = false; // E4
    bool enablePanorama = true;       ///< written explicitly in exports (4.L.15)
    bool enableLogCollector = false;
    bool enableWildfire = false;
    bool enablePandb = false;
    bool enableUserId = false;
    bool enableGlobalProtect = false; ///< ours; of devices alone
    bool enableHa = false;            ///< ours; of the manager alone
    StatedLeaves stated = {};
    bool operator==(const SecureConnClient&) const = default;
};
/// Whether a device with these settings comes to the manager with a custom certificate (D1).
[[nodiscard]] inline bool isCustomToManager(const SecureConnClient& client)
{
    return client.certificateType != "none" && client.enablePanorama;
}
inline constexpr std::string_view predefinedSource = "predefined";
/// What such a device presents to the manager, by the name that it says in its hello.
[[nodiscard]] inline std::string_view clientCertificateSource(const SecureConnClient& client)
{
    return isCustomToManager(client) ? std::string_view(client.certificateType) : predefinedSource;
}

/// Connection and commit settings next to it (panos 3.3). The manager has the mirror image: its timeouts are
/// those of its connections to devices.
struct ManagementSettings
{
    int tcpReceiveTimeout = 240; ///< seconds
    int tcpSendTimeout = 240;    ///< seconds
    int sslSendRetries = 25;
    bool disableCommitRecovery = false;
    int commitRecoveryRetry = 1;
    int commitRecoveryTimeout = 10; ///< seconds between attempts
    bool deviceMonitoring = true;
    bool certificateExpirationCheck = false;
    bool autoAcquireCommitLock = false;
    int maxAuditVersions = 100;
    int idleTimeout = 60; ///< minutes, 0 for never
    bool operator==(const ManagementSettings&) const = default;
};

/// A private WildFire appliance that this host is a client of (S287-S293); all of it ours.
struct WildfirePrivate
{
    std::string serverAddress;
    std::string certificate;
    std::string certificateProfile;
    bool validateServerCertificate = false;
    StatedLeaves stated = {};
    bool operator==(const WildfirePrivate&) const = default;
};

/// Whom a device forwards its logs to, and a Log Collector whose logs it takes; all of it ours. The manager
/// fills it in from the collector groups (panos 4.4): the vendor's devices have no such node.
struct LogForwarding
{
    std::vector<std::string> collectors; ///< addresses, most preferred first
    std::vector<std::string> devices;    ///< of a Log Collector: serials that it serves (D9)
    std::vector<std::string> peers;      ///< of a Log Collector: addresses of the others of its group
    bool secureInterCollector = false;   ///< custom certificates towards the peers (A8)
    StatedLeaves stated = {};
    bool operator==(const LogForwarding&) const = default;
};

/// The pair that this manager is one of (panos 4.6): each of the two has its own. Timers in milliseconds but
/// the preemption hold, minutes.
struct HighAvailability
{
    bool enabled = false;
    std::string serial; ///< ours; what $UDID of this manager is on the HA channel (D19)
    std::string peerAddress;
    int peerPort = 3978;    ///< ours; where the peer takes sessions
    std::string peerSerial; ///< ours; who is let in on the HA channel (D19)
    bool peerEncryption = false;
    std::string priority = "primary"; ///< "primary" | "secondary"
    bool preemptive = false;
    std::string timers = "recommended"; ///< "recommended" | "aggressive" | "advanced"
    int monitorHold = 3000;             ///< these seven belong to "advanced"
    int promotionHold = 2000;
    int helloInterval = 8000;
    int heartbeatInterval = 2000;
    int preemptionHold = 1;
    int monitorFailHoldUp = 0;
    int additionalMasterHoldUp = 7000;
    bool operator==(const HighAvailability&) const = default;
};

/// A firewall's place on GlobalProtect: the gateway that it is, and those that it is a client of (as a
/// satellite). All of it ours: the vendor's gateways stand in virtual systems (virtual_system.h), for users.
struct GlobalProtect
{
    bool isGateway = false;
    std::string sslTlsServiceProfile;  ///< may allow TLS 1.3 (B3)
    std::string certificateProfile;    ///< judges clients, their host id as well if it says so (C19)
    std::vector<std::string> gateways; ///< addresses that it connects to
    StatedLeaves stated = {};
    bool operator==(const GlobalProtect&) const = default;
};

/// Of a firewall, as a template sets it.
struct DeviceSection
{
    std::string panoramaServer;
    std::string panoramaServer2;
    std::string webServiceProfile; ///< SSL/TLS service profile of the web interface
    SecureConnClient secureConnClient;
    SecureConnServer secureConnServer;
    ManagementSettings management;
    WildfirePrivate wildfire;
    LogForwarding logForwarding;
    GlobalProtect globalProtect;
    std::string panDbServers;                      ///< addresses of private PAN-DB clouds, commas between
    std::vector<std::string> redistributionAgents; ///< ours; addresses that data is redistributed from
    StatedLeaves stated = {};
    bool operator==(const DeviceSection&) const = default;
};

/// Of a Log Collector or a WildFire appliance: client of the manager and server at once (A6, A7).
struct ApplianceSection
{
    std::string panoramaServer;
    std::string panoramaServer2;
    std::string domain;
    std::string dnsPrimary;
    std::string dnsSecondary;
    std::string ntpPrimary;
    std::string ntpSecondary;
    std::string timezone;
    std::string latitude;
    std::string longitude;
    std::string publicAddress;
    SecureConnServer secureConnServer;
    SecureConnClient secureConnClient;
    bool operator==(const ApplianceSection&) const = default;
};

} // namespace models::config
