// Rows below `deviceconfig` that are not about certificates: connections, commits, HA, a private WildFire
// appliance, and what an appliance is told of itself. Source: panos 3.2, 3.3, 4.4, 4.6.
#include "models/config/schema/schema_device.h"
#include "session/base/serial.h"

namespace models::config::tree {

namespace {

constexpr std::string_view addressPattern = "[0-9a-zA-Z:./_-]+"; // panos 3.3
constexpr std::string_view hostPattern = "[0-9a-zA-Z:._-]+";
constexpr std::string_view anchorPriorities[] = {"primary", "secondary"};
constexpr std::string_view timerSets[] = {"recommended", "aggressive", "advanced"};
constexpr int longestAddress = 63;
constexpr int longestTimer = 60000; // ms

/// A member that belongs to the timers of one's own: setting it chooses them.
template <auto Member>
struct AdvancedTimer
{
    static std::string defaultText() { return std::to_string(HighAvailability().*Member); }
    static std::optional<std::string> read(const HighAvailability& pair)
    {
        if (pair.timers != "advanced")
            return std::nullopt;
        return std::to_string(pair.*Member);
    }
    static void write(HighAvailability& pair, std::string_view value)
    {
        pair.timers = "advanced";
        readValue(value, pair.*Member);
    }
    static void reset(HighAvailability& pair) { pair.*Member = HighAvailability().*Member; }
};

/// What is chosen empties what belongs to the other choices.
struct TimersAccess
{
    static std::optional<std::string> read(const HighAvailability& pair) { return pair.timers; }
    static void write(HighAvailability& pair, std::string_view value)
    {
        if (value != "advanced") {
            const HighAvailability defaults;
            pair.monitorHold = defaults.monitorHold;
            pair.promotionHold = defaults.promotionHold;
            pair.helloInterval = defaults.helloInterval;
            pair.heartbeatInterval = defaults.heartbeatInterval;
            pair.preemptionHold = defaults.preemptionHold;
            pair.monitorFailHoldUp = defaults.monitorFailHoldUp;
            pair.additionalMasterHoldUp = defaults.additionalMasterHoldUp;
        }
        pair.timers = value;
    }
    static void reset(HighAvailability& pair) { write(pair, "recommended"); }
};

struct TimerRow
{
    std::string_view label;
    std::string_view help;
    int minimum = 0;
    int maximum = longestTimer;
};
template <auto Member>
void addTimer(TypeBuilder<HighAvailability>& builder, std::string_view element, const TimerRow& row)
{
    builder.custom<AdvancedTimer<Member>, int>(element, {.label = row.label,
                                                         .help = row.help,
                                                         .minimum = row.minimum,
                                                         .maximum = row.maximum,
                                                         .rule = "panos 4.6"});
}

} // namespace

SettingFacts addressFacts()
{
    return {.label = "Panorama Servers",
            .help = "IP address or FQDN of the manager, as typed into the device.",
            .maximumLength = longestAddress,
            .pattern = addressPattern,
            .rule = "E5",
            .variables = "ip-netmask fqdn"};
}

ObjectType wildfirePrivate()
{
    const auto ours = [](SettingFacts facts) {
        facts.rule = "H1";
        facts.ours = true;
        return facts;
    };
    SettingFacts address = addressFacts();
    address.label = "WildFire Private Cloud";
    address.help = "IP address or FQDN of a private WildFire appliance; empty: none.";
    return TypeBuilder<WildfirePrivate>()
        .field<&WildfirePrivate::serverAddress>("server-address", ours(address))
        .field<&WildfirePrivate::certificate>(
            "certificate",
            ours({.label = "Certificate",
                  .help = "What is presented to the appliance; empty: the predefined certificate.",
                  .reference = ReferenceKind::ClientCertificate}))
        .field<&WildfirePrivate::certificateProfile>(
            "certificate-profile", ours({.label = "Certificate Profile",
                                         .help = "Judges the certificate that the appliance presents.",
                                         .reference = ReferenceKind::CertificateProfile}))
        .field<&WildfirePrivate::validateServerCertificate>(
            "validate-server-certificate",
            ours({.label = "Validate Server Certificate",
                  .help = "Refuse an appliance whose certificate the profile does not let in."}))
        .stated<&WildfirePrivate::stated>()
        .build();
}

ObjectType logForwarding()
{
    using Logs = LogForwarding;
    SettingFacts collectors = addressFacts();
    collectors.label = "Log Collectors";
    collectors.help = "Addresses that logs are forwarded to, most preferred first.";
    collectors.rule = "S-5";
    collectors.ours = true;
    collectors.variables = {};
    SettingFacts peers = collectors;
    peers.label = "Other Log Collectors";
    peers.help = "Addresses of the other collectors of the group.";
    return TypeBuilder<Logs>()
        .field<&Logs::collectors>("collectors", collectors)
        .field<&Logs::devices>("devices", {.label = "Devices Served",
                                           .help = "Serial numbers that a Log Collector takes as its own.",
                                           .maximumLength = int(session::base::longestSerial),
                                           .pattern = session::base::serialPattern,
                                           .rule = "D9",
                                           .ours = true})
        .field<&Logs::peers>("peers", peers)
        .field<&Logs::secureInterCollector>(
            "enable-secure-inter-lc-communication",
            {.label = "Secure Inter LC Communication",
             .help = "Use the client certificate towards the other collectors.",
             .rule = "A8",
             .ours = true})
        .stated<&Logs::stated>()
        .build();
}

ObjectType highAvailability()
{
    using Pair = HighAvailability;
    TypeBuilder<Pair> builder;
    const auto serial = [](std::string_view label, std::string_view help) {
        return SettingFacts{.label = label,
                            .help = help,
                            .maximumLength = int(session::base::longestSerial),
                            .pattern = session::base::serialPattern,
                            .rule = "D19",
                            .ours = true};
    };
    builder
        .field<&Pair::enabled>(
            "enabled", {.label = "Enable HA", .help = "This manager is one of a pair.", .rule = "S-4"})
        .field<&Pair::serial>("serial", serial("Serial Number", "What this manager is called in its pair."))
        .field<&Pair::peerAddress>("peer ip-address", {.label = "Peer HA IP Address",
                                                       .help = "Management address of the other manager.",
                                                       .maximumLength = longestAddress,
                                                       .pattern = hostPattern,
                                                       .rule = "S-4"})
        .field<&Pair::peerPort>("peer port", {.label = "Peer Port",
                                              .help = "Port where the other manager takes sessions.",
                                              .minimum = 1,
                                              .maximum = 65535,
                                              .rule = "S-4",
                                              .ours = true})
        .field<&Pair::peerSerial>(
            "peer serial", serial("Peer HA Serial", "Serial number of the other manager, the only peer."))
        .field<&Pair::peerEncryption>(
            "peer encryption enabled",
            {.label = "Enable Encryption",
             .help = "Encrypt what the pair exchanges: here it always is, by TLS and under the pair's key.",
             .rule = "panos 4.6",
             .isWithoutEffect = true})
        .field<&Pair::priority>("election-option priority",
                                {.label = "Priority",
                                 .help = "Which of the two serves the devices while both are well.",
                                 .choices = anchorPriorities,
                                 .rule = "S-4"})
        .field<&Pair::preemptive>("election-option preemptive",
                                  {.label = "Preemptive",
                                   .help = "The primary takes over again once it is back.",
                                   .rule = "panos 4.6"})
        .custom<TimersAccess>("election-option timers", {.label = "HA Timer Settings",
                                                         .help = "How soon the secondary takes over.",
                                                         .choices = timerSets,
                                                         .rule = "panos 4.6"});
    addTimer<&Pair::monitorHold>(
        builder, "election-option timers advanced monitor-hold-time",
        {"Monitor Hold Time (ms)", "How long a manager that starts looks for its peer.", 1000, longestTimer});
    addTimer<&Pair::promotionHold>(
        builder, "election-option timers advanced promotion-hold-time",
        {"Promotion Hold Time (ms)", "Wait of the secondary before it takes over.", 0, longestTimer});
    addTimer<&Pair::helloInterval>(
        builder, "election-option timers advanced hello-interval",
        {"Hello Interval (ms)", "Time between two hellos of the pair.", 8000, longestTimer});
    addTimer<&Pair::heartbeatInterval>(
        builder, "election-option timers advanced heartbeat-interval",
        {"Heartbeat Interval (ms)", "Time between two heartbeats of the pair.", 1000, longestTimer});
    addTimer<&Pair::preemptionHold>(
        builder, "election-option timers advanced preemption-hold-time",
        {"Preemption Hold Time (min)", "Wait of a returning primary before it takes over.", 1, 60});
    addTimer<&Pair::monitorFailHoldUp>(
        builder, "election-option timers advanced monitor-fail-hold-up-time",
        {"Monitor Fail Hold Up Time (ms)", "Wait before the loss of the peer counts.", 0, longestTimer});
    addTimer<&Pair::additionalMasterHoldUp>(
        builder, "election-option timers advanced additional-master-hold-up-time",
        {"Additional Master Hold Up Time (ms)", "What a secondary that starts waits longer than a primary.",
         0, longestTimer});
    return builder.build();
}

ObjectType applianceSection()
{
    using Section = ApplianceSection;
    static const ObjectType server = secureConnServer(Side::Device);
    static const ObjectType client = secureConnClient(Side::Device);
    SettingFacts second = addressFacts();
    second.label = "Panorama Server IP 2";
    const auto host = [](std::string_view label, std::string_view help) {
        return SettingFacts{.label = label,
                            .help = help,
                            .maximumLength = longestAddress,
                            .pattern = hostPattern,
                            .isWithoutEffect = true};
    };
    const auto degrees = [](std::string_view label) {
        return SettingFacts{.label = label,
                            .help = "Where the appliance stands, in degrees.",
                            .maximumLength = 32,
                            .pattern = R"(-?[0-9]{1,3}(\.[0-9]+)?)",
                            .isWithoutEffect = true};
    };
    return TypeBuilder<Section>()
        .field<&Section::panoramaServer>("system panorama-server", addressFacts())
        .field<&Section::panoramaServer2>("system panorama-server-2", second)
        .field<&Section::domain>("system domain", host("Domain", "Domain name of the appliance."))
        .field<&Section::dnsPrimary>("system dns-setting servers primary",
                                     host("Primary DNS Server", "IP address of a name server."))
        .field<&Section::dnsSecondary>("system dns-setting servers secondary",
                                       host("Secondary DNS Server", "IP address of a name server."))
        .field<&Section::ntpPrimary>("system ntp-servers primary-ntp-server ntp-server-address",
                                     host("NTP Server 1", "Address of a time server."))
        .field<&Section::ntpSecondary>("system ntp-servers secondary-ntp-server ntp-server-address",
                                       host("NTP Server 2", "Address of a time server."))
        .field<&Section::timezone>("system timezone",
                                   {.label = "Timezone",
                                    .help = "Time zone of the appliance, such as Asia/Tokyo.",
                                    .maximumLength = 63,
                                    .pattern = "[A-Za-z0-9/_+-]+",
                                    .isWithoutEffect = true})
        .field<&Section::latitude>("system geo-location latitude", degrees("Latitude"))
        .field<&Section::longitude>("system geo-location longitude", degrees("Longitude"))
        .field<&Section::publicAddress>(
            "system public-ip-address",
            {.label = "Public IP Address",
             .help = "Address, or address and port, under which firewalls reach the appliance.",
             .maximumLength = longestAddress,
             .pattern = hostPattern})
        .part<&Section::secureConnServer>("setting management secure-conn-server", server)
        .part<&Section::secureConnClient>("setting management secure-conn-client", client)
        .build();
}

} // namespace models::config::tree
