// The typed configuration: what is set, as plain structs that can be copied and compared. Every member that
// can be set has one row in the schema table (schema.h), from which validation, forms, `set` commands and XML
// follow. Paths and ranges: vendor element names, see the schema rows; members marked "ours" have no known
// vendor element. Plain values, any thread.
#pragma once

#include "models/config/device/device_section.h"
#include "models/config/device/virtual_system.h"
#include "models/config/object_store.h"
#include "models/config/shared_map.h"
#include "session/base/device_kind.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace models::config {

/// What `$name` stands for in the settings of a template (panos 4.2). A device's own value beats that of its
/// stack, that one those of the templates, in their order.
struct Variable
{
    std::string type = "ip-netmask"; ///< element below `type`
    std::string value;
    bool operator==(const Variable&) const = default;
};
using Variables = std::map<std::string, Variable>; ///< by name, "$" included

struct Template
{
    std::string description = {};
    std::string defaultVsys = {};
    ObjectStore shared = {};
    DeviceSection device = {};
    VirtualSystems vsys = {};
    Variables variables = {};
    bool operator==(const Template&) const = default;
};

/// A device's place in a stack.
struct StackDevice
{
    Variables variables = {};
    bool operator==(const StackDevice&) const = default;
};

struct TemplateStack
{
    std::string description = {};
    std::string defaultVsys = {};
    std::string masterDevice = {};           ///< user-group source
    std::vector<std::string> templates = {}; ///< ordered, first wins
    SharedMap<StackDevice> devices = {};     ///< by serial
    ObjectStore shared = {};                 ///< the stack's own settings beat those of its templates
    DeviceSection device = {};
    VirtualSystems vsys = {};
    Variables variables = {};
    bool operator==(const TemplateStack&) const = default;
};

/// A device's place in a device group.
struct GroupDevice
{
    std::vector<std::string> vsys = {}; ///< empty: all of it
    bool operator==(const GroupDevice&) const = default;
};

struct DeviceGroup
{
    std::string description = {};
    std::string parent = {}; ///< "" = Shared
    std::string authorizationCode = {};
    std::vector<std::string> referenceTemplates = {};
    SharedMap<GroupDevice> devices = {}; ///< by serial
    bool operator==(const DeviceGroup&) const = default;
};

/// A managed device. Its hostname and model come from its hello; `hostname` here is only what an operator
/// typed.
struct ManagedDevice
{
    std::string hostname = {}; // ours
    std::string tag = {};      // ours
    bool autoPush = false;     ///< push to it when it comes for the first time
    bool operator==(const ManagedDevice&) const = default;
};

/// A managed Log Collector, WildFire or PAN-DB appliance.
struct Appliance
{
    std::string hostname = {}; // ours
    std::string tag = {};      // ours
    ApplianceSection device = {};
    std::set<std::string> diskPairs = {}; ///< Log Collector: "A", "B", ...
    bool operator==(const Appliance&) const = default;
};

/// The collectors that a firewall forwards to, most preferred first.
struct CollectorPreference
{
    std::vector<std::string> collectors = {};
    bool operator==(const CollectorPreference&) const = default;
};

struct LogCollectorGroup
{
    std::vector<std::string> collectors = {};                ///< serials, at most 16
    std::map<std::string, CollectorPreference> devices = {}; ///< by firewall serial
    bool secureInterCollector = false;                       ///< ours: "Enable Secure Inter LC Communication"
    bool operator==(const LogCollectorGroup&) const = default;
};

/// The first appliance is the controller, the second its backup, the rest are workers; at most 20.
struct WildfireCluster
{
    std::string description = {};
    std::vector<std::string> appliances = {}; ///< ours; serials
    bool operator==(const WildfireCluster&) const = default;
};

struct ManagerSettings
{
    std::string address = "127.0.0.1"; ///< management IP or FQDN that devices have typed (D3)
    std::string udidForm = "sha256";   ///< ours, T7: "sha256" | "serial"
    int pushWaitTime = 60;             ///< ours; seconds that a push waits for devices that are away
    /// Ours: OCSP, CRL and SCEP may be asked at loopback and private addresses.
    bool fetchFromPrivateAddresses = true;
    std::string caServiceListen;   ///< ours; "ADDR:PORT" where CRLs and OCSP are served (C-5), "" for off
    std::string caServiceUrl;      ///< ours; where clients reach that, "" for the address itself
    std::string webServiceProfile; ///< SSL/TLS service profile of the web interface
    /// Judges the certificates of administrators there; without one it is not opened.
    std::string webCertificateProfile;
    std::string webListen; ///< ours; "ADDR:PORT" of the web interface (S-5, admin-web), "" for off
    int crlValidity = 168; ///< ours; hours from a CRL of ours to its nextUpdate
    std::string ocspSigner = "delegate"; ///< ours; "delegate" | "authority": who signs OCSP answers
    int eventLogDays = 365;              ///< ours; events that are older leave the log (V-4)
    int eventLogRecords = 500'000;       ///< ours; when there are more, the oldest leave it
    bool operator==(const ManagerSettings&) const = default;
};

struct Configuration
{
    ManagerSettings manager;
    ManagementSettings management;
    HighAvailability highAvailability;
    WildfirePrivate wildfire; ///< the appliance that the manager is a client of
    ObjectStore panorama;
    ObjectStore shared; ///< for the templates of every stack, after their own
    SecureConnServer secureConnServer;
    SecureConnClient secureConnClient; ///< towards its HA peer and WildFire
    SharedMap<Template> templates;
    SharedMap<TemplateStack> templateStacks;
    SharedMap<DeviceGroup> deviceGroups;
    SharedMap<ManagedDevice> firewalls; ///< mgt-config devices, by serial
    SharedMap<Appliance> logCollectors; ///< log-collector, by serial
    std::map<std::string, LogCollectorGroup> logCollectorGroups;
    SharedMap<Appliance> wildfireAppliances;
    std::map<std::string, WildfireCluster> wildfireClusters;
    SharedMap<Appliance> panDbAppliances; ///< ours; private PAN-DB clouds, by serial (A1)
    bool operator==(const Configuration&) const = default;
};

using session::base::DeviceKind;

[[nodiscard]] std::set<std::string> serialsOf(const TemplateStack& stack);
[[nodiscard]] bool managesDevices(const Configuration& configuration);
/// Every managed serial with its kind, in serial order.
[[nodiscard]] std::map<std::string, DeviceKind> managedDevices(const Configuration& configuration);

} // namespace models::config
