// Rows of the manager itself, templates, stacks, device groups and managed devices, and the root of the tree.
// Source: panos 1, 3.3, 4; product trust model T7, T8.
#include "models/config/schema_builder.h"
#include "session/base/serial.h"

namespace models::config::tree {

namespace {

constexpr std::string_view udidForms[] = {"sha256", "serial"};
constexpr std::string_view addressPattern = "[0-9a-zA-Z:./_-]+"; // panos 3.3
constexpr std::string_view ocspSigners[] = {"delegate", "authority"};
constexpr std::string_view listenerPattern = R"(([0-9.]+|\[[0-9a-fA-F:.]+\]):[0-9]{1,5})";
/// Never the address that means all: no client could reach it.
constexpr std::string_view baseUrlPattern =
    R"(https?://(?!0\.0\.0\.0|\[::\])([0-9a-zA-Z._-]+|\[[0-9a-fA-F:.]+\])(:[0-9]{1,5})?(/[0-9a-zA-Z._~/-]*)?)";
constexpr int longestCrlValidity = 365 * 24;
constexpr int longestPushWait = 24 * 60 * 60;
constexpr int maximumTemplates = 1024; // panos 10
constexpr int maximumDeviceGroups = 1024;
constexpr int firewallProfileNameLength = 63; // C1
constexpr int panoramaProfileNameLength = 31;

SettingFacts descriptionFacts()
{
    return {.label = "Description", .help = "Free text.", .maximumLength = 255};
}

EntryListFacts serialFacts(std::string_view label)
{
    return {.label = label,
            .maximumNameLength = int(session::base::longestSerial),
            .namePattern = session::base::serialPattern};
}

ObjectType deviceSection()
{
    static const ObjectType client = secureConnClient();
    const SettingFacts address{.label = "Panorama Servers",
                               .help = "IP address or FQDN of the manager, as typed into the device.",
                               .maximumLength = 63,
                               .pattern = addressPattern,
                               .rule = "E5"};
    SettingFacts second = address;
    second.label = "Panorama Servers, Second";
    return TypeBuilder<DeviceSection>()
        .field<&DeviceSection::panoramaServer>("system panorama local-panorama panorama-server", address)
        .field<&DeviceSection::panoramaServer2>("system panorama local-panorama panorama-server-2", second)
        .part<&DeviceSection::secureConnClient>("setting management secure-conn-client", client)
        .build();
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

/// The manager's own settings: below `deviceconfig` like those of a device, but members of the root.
void addManagerSettings(TypeBuilder<Configuration>& builder)
{
    builder
        .custom<NestedAccess<&Configuration::manager, &ManagerSettings::address>>(
            "deviceconfig system ip-address",
            {.label = "Management Address",
             .help = "Management IP address or FQDN that devices use for this manager.",
             .pattern = addressPattern,
             .rule = "D3",
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
}

} // namespace

ObjectType configurationTemplate()
{
    static const ObjectType store = certificateStore({.profileNameLength = firewallProfileNameLength});
    static const ObjectType device = deviceSection();
    return TypeBuilder<Template>()
        .field<&Template::description>("description", descriptionFacts())
        .part<&Template::shared>("config shared", store)
        .part<&Template::device>("config deviceconfig", device)
        .build();
}

ObjectType templateStack()
{
    EntryListFacts devices = serialFacts("Devices");
    devices.reference = ReferenceKind::ManagedDevice;
    return TypeBuilder<TemplateStack>()
        .field<&TemplateStack::description>("description", descriptionFacts())
        .field<&TemplateStack::templates>(
            "templates", {.label = "Templates",
                          .help = "Templates of the stack; the first that sets a value wins.",
                          .maximumLength = 63,
                          .pattern = "[A-Za-z0-9 ._-]+",
                          .reference = ReferenceKind::Template})
        .set<&TemplateStack::devices>("devices", devices)
        .build();
}

ObjectType deviceGroup()
{
    EntryListFacts devices = serialFacts("Devices");
    devices.reference = ReferenceKind::ManagedDevice;
    return TypeBuilder<DeviceGroup>()
        .field<&DeviceGroup::description>("description", descriptionFacts())
        .field<&DeviceGroup::parent>("parent-dg", {.label = "Parent Device Group",
                                                   .help = "Device group above this one; empty: Shared.",
                                                   .maximumLength = 63,
                                                   .reference = ReferenceKind::DeviceGroup,
                                                   .ours = true})
        .set<&DeviceGroup::devices>("devices", devices)
        .build();
}

ObjectType managedDevice()
{
    return TypeBuilder<ManagedDevice>()
        .field<&ManagedDevice::hostname>("hostname", {.label = "Device Name",
                                                      .help = "Name to show until the device says its own.",
                                                      .maximumLength = 63,
                                                      .ours = true})
        .field<&ManagedDevice::tag>(
            "tag", {.label = "Tag", .help = "Mark of your own.", .maximumLength = 31, .ours = true})
        .build();
}

namespace {

ObjectType configuration()
{
    static const ObjectType store = certificateStore({.profileNameLength = panoramaProfileNameLength});
    static const ObjectType server = secureConnServer();
    static const ObjectType templates = configurationTemplate();
    static const ObjectType stacks = templateStack();
    static const ObjectType groups = deviceGroup();
    static const ObjectType device = managedDevice();
    TypeBuilder<Configuration> builder;
    addManagerSettings(builder);
    return builder.part<&Configuration::panorama>("panorama", store)
        .part<&Configuration::secureConnServer>("deviceconfig setting management secure-conn-server", server)
        .map<&Configuration::templates>("template", templates,
                                        {.label = "Template", .maximumEntries = maximumTemplates})
        .map<&Configuration::templateStacks>("template-stack", stacks,
                                             {.label = "Template Stack", .maximumEntries = maximumTemplates})
        .map<&Configuration::firewalls>("mgt-config devices", device, serialFacts("Managed Device"))
        .map<&Configuration::deviceGroups>("device-group", groups,
                                           {.label = "Device Group", .maximumEntries = maximumDeviceGroups})
        .map<&Configuration::logCollectors>("log-collector", device, serialFacts("Log Collector"))
        .map<&Configuration::wildfireAppliances>("wildfire-appliance", device,
                                                 serialFacts("WildFire Appliance"))
        .build();
}

} // namespace

const ObjectType& root()
{
    static const ObjectType type = configuration();
    return type;
}

} // namespace models::config::tree
