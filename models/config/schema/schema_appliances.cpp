// Rows of Log Collectors and their groups, WildFire appliances and their clusters, PAN-DB appliances. Source:
// panos 4.4, 4.5.
#include "models/config/schema/schema_device.h"
#include "session/base/serial.h"

namespace models::config::tree {

namespace {

constexpr std::string_view serialNames = session::base::serialPattern;

/// What all kinds have.
TypeBuilder<Appliance> applianceRows()
{
    static const ObjectType section = applianceSection();
    TypeBuilder<Appliance> builder;
    builder
        .field<&Appliance::hostname>("hostname", {.label = "Device Name",
                                                  .help = "Name to show until the appliance says its own.",
                                                  .maximumLength = 63,
                                                  .ours = true})
        .field<&Appliance::tag>(
            "tag", {.label = "Tag", .help = "Mark of your own.", .maximumLength = 31, .ours = true})
        .part<&Appliance::device>("deviceconfig", section);
    return builder;
}

SettingFacts collectorsFacts(std::string_view help)
{
    return {.label = "Log Collectors",
            .help = help,
            .maximumLength = int(session::base::longestSerial),
            .pattern = serialNames,
            .reference = ReferenceKind::LogCollector};
}

} // namespace

EntryListFacts serialFacts(std::string_view label)
{
    return {
        .label = label, .maximumNameLength = int(session::base::longestSerial), .namePattern = serialNames};
}

ObjectType logCollector()
{
    return applianceRows()
        .set<&Appliance::diskPairs>(
            "disk-settings disk-pair",
            {.label = "Disk Pair", .maximumNameLength = 1, .namePattern = "[A-Z]+", .rule = "panos 4.4"})
        .build();
}

ObjectType wildfireAppliance()
{
    return applianceRows().build();
}

ObjectType panDbAppliance()
{
    return applianceRows().build();
}

ObjectType logCollectorGroup()
{
    const SettingFacts preferred = collectorsFacts("Where the firewall forwards to, most preferred first.");
    static const ObjectType preference = TypeBuilder<CollectorPreference>()
                                             .field<&CollectorPreference::collectors>("collectors", preferred)
                                             .build();
    EntryListFacts firewalls = serialFacts("Devices");
    firewalls.reference = ReferenceKind::ManagedDevice;
    return TypeBuilder<LogCollectorGroup>()
        .field<&LogCollectorGroup::collectors>("logfwd-setting collectors",
                                               collectorsFacts("Members of the group; at most 16."))
        .map<&LogCollectorGroup::devices>("logfwd-setting devices", preference, firewalls)
        .field<&LogCollectorGroup::secureInterCollector>(
            "general-setting enable-secure-inter-lc-communication",
            {.label = "Enable Secure Inter LC Communication",
             .help = "Collectors of the group use custom certificates between each other.",
             .rule = "A8",
             .ours = true})
        .build();
}

ObjectType wildfireCluster()
{
    return TypeBuilder<WildfireCluster>()
        .field<&WildfireCluster::description>(
            "description", {.label = "Description", .help = "Free text.", .maximumLength = 255})
        .field<&WildfireCluster::appliances>("appliances",
                                             {.label = "Appliances",
                                              .help = "Controller, its backup, then workers; at most 20.",
                                              .maximumLength = int(session::base::longestSerial),
                                              .pattern = serialNames,
                                              .reference = ReferenceKind::WildfireAppliance,
                                              .ours = true,
                                              .isWithoutEffect = true})
        .build();
}

} // namespace models::config::tree
