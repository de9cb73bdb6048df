// Rows of templates, stacks, variables, device groups and managed devices. Source: panos 4.1-4.3.
#include "models/config/schema/schema_device.h"

namespace models::config::tree {

namespace {

constexpr int longestVariableName = 63;
constexpr std::string_view variableNamePattern = R"(\$[A-Za-z0-9._-]+)"; // panos 4.2
constexpr std::string_view objectNamePattern = "[A-Za-z0-9 ._-]+";
constexpr std::string_view vsysPattern = "vsys[0-9]{1,3}";

SettingFacts descriptionFacts()
{
    return {.label = "Description", .help = "Free text.", .maximumLength = 255};
}

SettingFacts defaultVsysFacts()
{
    return {.label = "Default VSYS",
            .help = "Virtual system that settings go to where a device has several.",
            .maximumLength = 63,
            .pattern = objectNamePattern,
            .isWithoutEffect = true};
}

SettingFacts oursOfChannel(SettingFacts facts)
{
    facts.ours = true;
    facts.rule = facts.rule == "E5" ? "S-5" : facts.rule;
    facts.variables = {};
    return facts;
}

ObjectType globalProtect()
{
    SettingFacts gateways = addressFacts();
    gateways.label = "GlobalProtect Gateways";
    gateways.help = "Addresses of the gateways that the firewall connects to.";
    return TypeBuilder<GlobalProtect>()
        .field<&GlobalProtect::isGateway>("gateway enabled",
                                          oursOfChannel({.label = "GlobalProtect Gateway",
                                                         .help = "The firewall is a gateway for other hosts.",
                                                         .rule = "S-5"}))
        .field<&GlobalProtect::sslTlsServiceProfile>(
            "gateway ssl-tls-service-profile",
            oursOfChannel({.label = "SSL/TLS Service Profile",
                           .help = "Names the certificate that the gateway presents; may allow TLS 1.3.",
                           .reference = ReferenceKind::SslTlsServiceProfile,
                           .rule = "B3",
                           .allowsTls13 = true}))
        .field<&GlobalProtect::certificateProfile>(
            "gateway certificate-profile",
            oursOfChannel({.label = "Certificate Profile",
                           .help = "Judges the certificates of hosts that connect; empty is None and lets "
                                   "any in.",
                           .reference = ReferenceKind::CertificateProfile,
                           .rule = "C19"}))
        .field<&GlobalProtect::gateways>("gateways", oursOfChannel(gateways))
        .stated<&GlobalProtect::stated>()
        .build();
}

ObjectType deviceSection()
{
    static const ObjectType client = secureConnClient(Side::Device);
    static const ObjectType server = secureConnServer(Side::Device);
    static const ObjectType wildfire = wildfirePrivate();
    static const ObjectType logs = logForwarding();
    static const ObjectType satellites = globalProtect();
    SettingFacts second = addressFacts();
    second.label = "Panorama Servers, Second";
    SettingFacts agents = addressFacts();
    agents.label = "Data Redistribution Agents";
    agents.help = "Addresses that user and tag data is taken from.";
    agents = oursOfChannel(agents);
    TypeBuilder<DeviceSection> builder;
    builder
        .field<&DeviceSection::panoramaServer>("system panorama local-panorama panorama-server",
                                               addressFacts())
        .field<&DeviceSection::panoramaServer2>("system panorama local-panorama panorama-server-2", second)
        .field<&DeviceSection::webServiceProfile>("system ssl-tls-service-profile", webServiceFacts())
        .part<&DeviceSection::secureConnClient>("setting management secure-conn-client", client)
        .part<&DeviceSection::secureConnServer>("setting management secure-conn-server", server)
        .part<&DeviceSection::wildfire>("setting wildfire-private", wildfire)
        .part<&DeviceSection::logForwarding>("setting log-forwarding", logs)
        .part<&DeviceSection::globalProtect>("setting global-protect", satellites)
        .field<&DeviceSection::panDbServers>("setting pan-url-db cloud-static-list",
                                             {.label = "PAN-DB Private Cloud",
                                              .help = "Addresses of private PAN-DB clouds, commas between.",
                                              .maximumLength = 1023,
                                              .pattern = "[0-9a-zA-Z:._,-]+"})
        .field<&DeviceSection::redistributionAgents>("setting data-redistribution agents", agents);
    addManagementRows<DeviceSection, &DeviceSection::management>(builder, "setting management");
    return builder.stated<&DeviceSection::stated>().build();
}

/// A variable has the one type whose element is set.
template <const char* Type>
struct VariableOfType
{
    static std::string defaultText() { return {}; }
    static std::optional<std::string> read(const Variable& variable)
    {
        if (variable.type != Type)
            return std::nullopt;
        return variable.value;
    }
    static void write(Variable& variable, std::string_view value)
    {
        variable.type = Type;
        variable.value = value;
    }
    static void reset(Variable& variable)
    {
        if (variable.type == Type)
            variable = Variable();
    }
};

template <const char* Type>
void addVariableType(TypeBuilder<Variable>& builder, std::string_view label, std::string_view pattern)
{
    builder.custom<VariableOfType<Type>>(
        keptText("type " + std::string(Type)),
        {.label = label, .help = "What the variable stands for.", .pattern = pattern, .rule = "panos 4.2"});
}

constexpr char ipNetmask[] = "ip-netmask";
constexpr char ipRange[] = "ip-range";
constexpr char fqdn[] = "fqdn";
constexpr char groupId[] = "group-id";
constexpr char devicePriority[] = "device-priority";
constexpr char deviceId[] = "device-id";
constexpr char interfaceName[] = "interface";
constexpr char asNumber[] = "as-number";
constexpr char qosProfile[] = "qos-profile";
constexpr char egressMax[] = "egress-max";
constexpr char linkTag[] = "link-tag";

EntryListFacts variableFacts()
{
    return {.label = "Variable",
            .maximumNameLength = longestVariableName,
            .namePattern = variableNamePattern,
            .rule = "panos 4.2"};
}

} // namespace

ObjectType variable()
{
    constexpr std::string_view number = "[0-9]{1,10}";
    TypeBuilder<Variable> builder;
    addVariableType<ipNetmask>(builder, "IP Netmask", "[0-9a-fA-F:.]+(/[0-9]{1,3})?");
    addVariableType<ipRange>(builder, "IP Range", "[0-9a-fA-F:.]+-[0-9a-fA-F:.]+");
    addVariableType<fqdn>(builder, "FQDN", "[0-9a-zA-Z._-]+");
    addVariableType<groupId>(builder, "Group ID", number);
    addVariableType<devicePriority>(builder, "Device Priority", number);
    addVariableType<deviceId>(builder, "Device ID", "[01]");
    addVariableType<interfaceName>(builder, "Interface", "[0-9a-zA-Z./_-]+");
    addVariableType<asNumber>(builder, "AS Number", R"([0-9]{1,10}(\.[0-9]{1,5})?)");
    addVariableType<qosProfile>(builder, "QoS Profile", objectNamePattern);
    addVariableType<egressMax>(builder, "Egress Max", R"([0-9]{1,10}(\.[0-9]{1,3})?)");
    addVariableType<linkTag>(builder, "Link Tag", objectNamePattern);
    return builder.build();
}

ObjectType configurationTemplate()
{
    static const ObjectType store = certificateStore(firewallLimits);
    static const ObjectType device = deviceSection();
    static const ObjectType vsys = virtualSystem();
    static const ObjectType variables = variable();
    return TypeBuilder<Template>()
        .field<&Template::description>("description", descriptionFacts())
        .field<&Template::defaultVsys>("settings default-vsys", defaultVsysFacts())
        .part<&Template::shared>("config shared", store)
        .part<&Template::device>("config deviceconfig", device)
        .map<&Template::vsys>("config vsys", vsys, virtualSystemFacts())
        .map<&Template::variables>("variable", variables, variableFacts())
        .build();
}

ObjectType templateStack()
{
    static const ObjectType store = certificateStore(firewallLimits);
    static const ObjectType section = deviceSection();
    static const ObjectType vsys = virtualSystem();
    static const ObjectType variables = variable();
    static const ObjectType device = TypeBuilder<StackDevice>()
                                         .map<&StackDevice::variables>("variable", variables, variableFacts())
                                         .build();
    EntryListFacts devices = serialFacts("Devices");
    devices.reference = ReferenceKind::ManagedDevice;
    return TypeBuilder<TemplateStack>()
        .field<&TemplateStack::description>("description", descriptionFacts())
        .field<&TemplateStack::defaultVsys>("settings default-vsys", defaultVsysFacts())
        .field<&TemplateStack::masterDevice>("user-group-source master-device",
                                             {.label = "User ID Master Device",
                                              .help = "Device that user groups are taken from.",
                                              .maximumLength = 63,
                                              .isWithoutEffect = true})
        .field<&TemplateStack::templates>(
            "templates", {.label = "Templates",
                          .help = "Templates of the stack; the first that sets a value wins.",
                          .maximumLength = 63,
                          .pattern = objectNamePattern,
                          .reference = ReferenceKind::Template})
        .part<&TemplateStack::shared>("config shared", store)
        .part<&TemplateStack::device>("config deviceconfig", section)
        .map<&TemplateStack::vsys>("config vsys", vsys, virtualSystemFacts())
        .map<&TemplateStack::variables>("variable", variables, variableFacts())
        .map<&TemplateStack::devices>("devices", device, devices)
        .build();
}

ObjectType deviceGroup()
{
    static const ObjectType device =
        TypeBuilder<GroupDevice>()
            .field<&GroupDevice::vsys>("vsys", {.label = "Virtual Systems",
                                                .help = "Virtual systems of the device; empty: all of it.",
                                                .maximumLength = 63,
                                                .pattern = vsysPattern,
                                                .isWithoutEffect = true})
            .build();
    EntryListFacts devices = serialFacts("Devices");
    devices.reference = ReferenceKind::ManagedDevice;
    return TypeBuilder<DeviceGroup>()
        .field<&DeviceGroup::description>("description", descriptionFacts())
        .field<&DeviceGroup::parent>("parent-dg", {.label = "Parent Device Group",
                                                   .help = "Device group above this one; empty: Shared.",
                                                   .maximumLength = 63,
                                                   .reference = ReferenceKind::DeviceGroup,
                                                   .ours = true})
        .field<&DeviceGroup::referenceTemplates>(
            "reference-templates", {.label = "Reference Templates",
                                    .help = "Templates whose objects the group's rules may name.",
                                    .maximumLength = 63,
                                    .pattern = objectNamePattern,
                                    .reference = ReferenceKind::Template,
                                    .isWithoutEffect = true})
        .field<&DeviceGroup::authorizationCode>(
            "authorization-code", {.label = "Authorization Code",
                                   .help = "Licence code for devices that are bootstrapped into the group.",
                                   .maximumLength = 63,
                                   .isWithoutEffect = true})
        .map<&DeviceGroup::devices>("devices", device, devices)
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
        .field<&ManagedDevice::autoPush>(
            "auto-push", {.label = "Auto Push on 1st connect",
                          .help = "Push its stack to the device when it comes for the first time.",
                          .rule = "panos 4.1"})
        .build();
}

} // namespace models::config::tree
