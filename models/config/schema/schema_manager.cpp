// Rows of the manager itself, and the root of the tree. Source: panos 1, 3.3, 4.6; product trust model T7.
#include "models/config/schema/schema_device.h"

namespace models::config::tree {

namespace {

constexpr std::string_view udidForms[] = {"sha256", "serial"};
constexpr std::string_view ocspSigners[] = {"delegate", "authority"};
constexpr std::string_view listenerPattern = R"(([0-9.]+|\[[0-9a-fA-F:.]+\]):[0-9]{1,5})";
/// Never the address that means all: no client could reach it.
constexpr std::string_view baseUrlPattern =
    R"(https?://(?!0\.0\.0\.0|\[::\])([0-9a-zA-Z._-]+|\[[0-9a-fA-F:.]+\])(:[0-9]{1,5})?(/[0-9a-zA-Z._~/-]*)?)";
constexpr int longestCrlValidity = 365 * 24;
constexpr int longestPushWait = 24 * 60 * 60;
constexpr int longestEventAge = 3650;
constexpr int mostEvents = 100'000'000;
constexpr int maximumTemplates = 1024; // panos 10
constexpr int maximumDeviceGroups = 1024;
constexpr int longestGroupName = 31; // panos 4.4

/// Here it is live.
SettingFacts managersWebFacts()
{
    SettingFacts facts = webServiceFacts();
    facts.isWithoutEffect = false;
    return facts;
}

/// The CRLs and OCSP answers of the CAs that are here.
void addServiceSettings(TypeBuilder<Configuration>& builder)
{
    builder
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::caServiceListen>>(
            "deviceconfig setting management ca-service-listen",
            {.label = "CRL and OCSP Listener",
             .help = "Address and port where CRLs and OCSP answers of the CAs here are served, such as "
                     "0.0.0.0:8080; empty: not at all.",
             .pattern = listenerPattern,
             .rule = "C-5",
             .ours = true})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::caServiceUrl>>(
            "deviceconfig setting management ca-service-url",
            {.label = "CRL and OCSP Base URL",
             .help = "Where devices reach the listener, as it shall stand in certificates; empty: its "
                     "address, or the management address if it listens on all.",
             .pattern = baseUrlPattern,
             .rule = "C-1",
             .ours = true})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::crlValidity>, int>(
            "deviceconfig setting management crl-validity",
            {.label = "CRL Validity (hours)",
             .help = "Hours from a CRL of a CA here to its next update; a new one is made well before.",
             .minimum = 1,
             .maximum = longestCrlValidity,
             .rule = "C-5",
             .ours = true})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::ocspSigner>>(
            "deviceconfig setting management ocsp-signer",
            {.label = "OCSP Signer",
             .help = "Who signs OCSP answers: a certificate that the CA issues for it, or the CA itself.",
             .choices = ocspSigners,
             .rule = "C-5",
             .ours = true});
}

/// How long events are kept: whichever of the two is reached first.
void addEventLogSettings(TypeBuilder<Configuration>& builder)
{
    builder
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::eventLogDays>, int>(
            "deviceconfig setting management event-log-days",
            {.label = "Event Log Age (days)",
             .help = "Days that an event stays in the log; what remains is still chained to what has left.",
             .minimum = 1,
             .maximum = longestEventAge,
             .ours = true})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::eventLogRecords>, int>(
            "deviceconfig setting management event-log-records",
            {.label = "Event Log Size (records)",
             .help = "Events that the log holds; when there are more, the oldest leave it.",
             .minimum = 1000,
             .maximum = mostEvents,
             .ours = true});
}

/// The manager's own settings: below `deviceconfig` like those of a device, but members of the root.
void addManagerSettings(TypeBuilder<Configuration>& builder)
{
    builder
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::address>>(
            "deviceconfig system ip-address",
            {.label = "Management Address",
             .help = "Management IP address or FQDN that devices use for this manager.",
             .pattern = addressFacts().pattern,
             .rule = "D3",
             .ours = true})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::webServiceProfile>>(
            "deviceconfig system ssl-tls-service-profile", managersWebFacts())
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::webCertificateProfile>>(
            "deviceconfig system certificate-profile",
            {.label = "Certificate Profile",
             .help = "Judges the certificates of administrators at the web interface, which needs one.",
             .reference = ReferenceKind::CertificateProfile,
             .rule = "S-5"})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::webListen>>(
            "deviceconfig setting management admin-web-listen",
            {.label = "Web Interface Listener",
             .help = "Address and port where administrators with a certificate are answered over HTTPS, such "
                     "as 127.0.0.1:8443; empty: not at all.",
             .pattern = listenerPattern,
             .rule = "S-5",
             .ours = true})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::udidForm>>(
            "deviceconfig setting management udid-form",
            {.label = "$UDID Form",
             .help = "What $UDID becomes: a hash of the serial number, or the number.",
             .choices = udidForms,
             .rule = "T7",
             .ours = true})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::pushWaitTime>, int>(
            "deviceconfig setting management push-wait-time",
            {.label = "Push Wait Time (sec)",
             .help = "Seconds that a push waits for devices that are away or do not answer; then it has "
                     "failed for them.",
             .minimum = 1,
             .maximum = longestPushWait,
             .ours = true})
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::fetchFromPrivateAddresses>, bool>(
            "deviceconfig setting management fetch-from-private-addresses",
            {.label = "Fetch From Private Addresses",
             .help = "Ask OCSP responders and fetch CRLs at loopback and private addresses too.",
             .ours = true});
    addServiceSettings(builder);
    addEventLogSettings(builder);
}

ObjectType configuration()
{
    static const ObjectType store = certificateStore(StoreLimits{});
    static const ObjectType shared = certificateStore(firewallLimits);
    static const ObjectType server = secureConnServer(Side::Manager);
    static const ObjectType client = secureConnClient(Side::Manager);
    static const ObjectType pair = highAvailability();
    static const ObjectType wildfire = wildfirePrivate();
    static const ObjectType templates = configurationTemplate();
    static const ObjectType stacks = templateStack();
    static const ObjectType groups = deviceGroup();
    static const ObjectType firewall = managedDevice();
    static const ObjectType collector = logCollector();
    static const ObjectType collectorGroup = logCollectorGroup();
    static const ObjectType appliance = wildfireAppliance();
    static const ObjectType cluster = wildfireCluster();
    static const ObjectType panDb = panDbAppliance();
    EntryListFacts panDbs = serialFacts("PAN-DB Appliance");
    panDbs.ours = true;
    TypeBuilder<Configuration> builder;
    addManagerSettings(builder);
    addManagementRows<Configuration, &Configuration::management>(builder, "deviceconfig setting management");
    return builder.part<&Configuration::highAvailability>("deviceconfig high-availability", pair)
        .part<&Configuration::wildfire>("deviceconfig setting wildfire-private", wildfire)
        .part<&Configuration::panorama>("panorama", store)
        .part<&Configuration::shared>("shared", shared)
        .part<&Configuration::secureConnServer>("deviceconfig setting management secure-conn-server", server)
        .part<&Configuration::secureConnClient>("deviceconfig setting management secure-conn-client", client)
        .map<&Configuration::templates>("template", templates,
                                        {.label = "Template", .maximumEntries = maximumTemplates})
        .map<&Configuration::templateStacks>("template-stack", stacks,
                                             {.label = "Template Stack", .maximumEntries = maximumTemplates})
        .map<&Configuration::firewalls>("mgt-config devices", firewall, serialFacts("Managed Device"))
        .map<&Configuration::deviceGroups>("device-group", groups,
                                           {.label = "Device Group", .maximumEntries = maximumDeviceGroups})
        .map<&Configuration::logCollectors>("log-collector", collector, serialFacts("Log Collector"))
        .map<&Configuration::logCollectorGroups>(
            "log-collector-group", collectorGroup,
            {.label = "Collector Group", .maximumNameLength = longestGroupName})
        .map<&Configuration::wildfireAppliances>("wildfire-appliance", appliance,
                                                 serialFacts("WildFire Appliance"))
        .map<&Configuration::wildfireClusters>("wildfire-appliance-cluster", cluster,
                                               {.label = "WildFire Cluster"})
        .map<&Configuration::panDbAppliances>("pan-db-appliance", panDb, panDbs)
        .build();
}

} // namespace

const ObjectType& root()
{
    static const ObjectType type = configuration();
    return type;
}

} // namespace models::config::tree
