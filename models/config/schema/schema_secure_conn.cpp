// Rows of Secure Server Communication and Secure Client Communication. Source: panos 3.1, 3.2;
// rules 4.D, 4.E.
#include "models/config/schema/schema_builder.h"

#include <algorithm>

namespace models::config::tree {

namespace {

constexpr std::string_view identifiers[] = {"subject", "subject-alt-name"};
constexpr std::string_view identifierTypes[] = {"common-name", "ip", "hostname", "email"};
constexpr std::string_view certificateTypes[] = {"none", "local", "issued", "scep"};
constexpr std::string_view doomedChoices[] = {"next-wait", "now"};
constexpr int longestDisconnectWait = 44640; // D12, minutes: 31 days
constexpr int maximumAuthorizationEntries = 16;

/// The check box over the whole node: off means that nothing is set (D1).
struct CustomizeAccess
{
    static std::optional<std::string> read(const SecureConnServer& server)
    {
        return valueText(server.customize);
    }
    static void write(SecureConnServer& server, std::string_view value)
    {
        if (value == "yes")
            server.customize = true;
        else
            reset(server);
    }
    static void reset(SecureConnServer& server) { server = SecureConnServer(); }
};

void chooseType(SecureConnClient& client, std::string_view type)
{
    if (type != "local")
        client.certificate.clear();
    if (type != "issued") {
        client.signedBy.clear();
        client.commonName = SecureConnClient().commonName;
    }
    if (type != "scep")
        client.scepProfile.clear();
    if (type == "none")
        client.certificateProfile.clear();
    client.certificateType = type;
}

struct CertificateTypeAccess
{
    static std::optional<std::string> read(const SecureConnClient& client) { return client.certificateType; }
    static void write(SecureConnClient& client, std::string_view value) { chooseType(client, value); }
    static void reset(SecureConnClient& client) { chooseType(client, "none"); }
};

struct Local
{
    static constexpr std::string_view name = "local";
};
struct Issued
{
    static constexpr std::string_view name = "issued";
};
struct Scep
{
    static constexpr std::string_view name = "scep";
};

/// A member that belongs to one certificate type: setting it chooses that type.
template <class Type, auto Member>
struct OfType
{
    static std::string defaultText() { return SecureConnClient().*Member; }
    static std::optional<std::string> read(const SecureConnClient& client)
    {
        if (client.certificateType != Type::name)
            return std::nullopt;
        return client.*Member;
    }
    static void write(SecureConnClient& client, std::string_view value)
    {
        chooseType(client, Type::name);
        client.*Member = value;
    }
    static void reset(SecureConnClient& client)
    {
        if (client.certificateType == Type::name)
            client.*Member = defaultText();
    }
};

/// What the manager's sessions with its HA peer and a WildFire appliance are made from.
bool actsForManager(const Row& row)
{
    static constexpr std::string_view acting[] = {"certificate-type",
                                                  "certificate-type local certificate",
                                                  "certificate-type local certificate-profile",
                                                  "check-server-identity",
                                                  "enable-secure-ha-communication",
                                                  "enable-secure-wildfire-communication"};
    std::string path;
    for (const std::string_view word : row.words)
        path.append(path.empty() ? "" : " ").append(word);
    return std::ranges::find(acting, path) != std::end(acting);
}

SettingFacts redistributionFacts(Side side)
{
    return {.label = "Data Redistribution",
            .help = "Use these certificates towards clients of data redistribution, too.",
            .rule = "A8",
            .isWithoutEffect = side == Side::Manager}; // which redistributes none
}

std::string_view presented(Side side)
{
    return side == Side::Manager ? "Names the certificate that the manager presents."
                                 : "Names the certificate that the device presents as a server.";
}

std::string_view judged(Side side)
{
    return side == Side::Manager ? "Judges the certificates of devices; empty is None and lets any in."
                                 : "Judges the certificates of clients; empty is None and lets any in.";
}

ObjectType authorizationListEntry()
{
    return TypeBuilder<AuthorizationListEntry>()
        .field<&AuthorizationListEntry::identifier>("identifier",
                                                    {.label = "Identifier",
                                                     .help = "Where in the certificate to look.",
                                                     .choices = identifiers,
                                                     .rule = "D5",
                                                     .ours = true})
        .field<&AuthorizationListEntry::type>("type", {.label = "Type",
                                                       .help = "What kind of name to compare.",
                                                       .choices = identifierTypes,
                                                       .rule = "D5",
                                                       .ours = true})
        .field<&AuthorizationListEntry::value>(
            "value", {.label = "Value", .help = "The name that is let in.", .rule = "D8", .ours = true})
        .build();
}

} // namespace

ObjectType secureConnServer(Side side)
{
    static const ObjectType entry = authorizationListEntry();
    TypeBuilder<SecureConnServer> builder;
    builder.presence<&SecureConnServer::customize>("customize")
        .custom<CustomizeAccess, bool>(
            "customize", {.label = "Customize Secure Server Communication",
                          .help = "Use custom certificates towards devices; off drops all settings below.",
                          .rule = "D1",
                          .ours = true})
        .field<&SecureConnServer::sslTlsServiceProfile>("ssl-tls-service-profile",
                                                        {.label = "SSL/TLS Service Profile",
                                                         .help = presented(side),
                                                         .reference = ReferenceKind::SslTlsServiceProfile,
                                                         .rule = "D4"})
        .field<&SecureConnServer::certificateProfile>("certificate-profile",
                                                      {.label = "Certificate Profile",
                                                       .help = judged(side),
                                                       .reference = ReferenceKind::CertificateProfile,
                                                       .rule = "D4"})
        .field<&SecureConnServer::customCertificateOnly>(
            "custom-certificate-only", {.label = "Allow Custom Certificate Only",
                                        .help = "Refuse devices that come with predefined certificates.",
                                        .rule = "D2",
                                        .ours = true})
        .field<&SecureConnServer::checkAuthorizationList>(
            "check-authorization-list",
            {.label = "Check Authorization List",
             .help = "Let in only devices whose certificate matches an entry of the authorization list.",
             .rule = "D7",
             .ours = true})
        .field<&SecureConnServer::authorizeClientSerial>(
            "authorize-client-serial",
            {.label = "Authorize Clients Based on Serial Number",
             .help = "Let in only devices whose certificate names the serial number that they claim.",
             .rule = "D9",
             .ours = true})
        .field<&SecureConnServer::enableUserId>("enable-secure-user-id-communication",
                                                redistributionFacts(side))
        .field<&SecureConnServer::disconnectWaitTime>(
            "disconnect-wait-time", {.label = "Disconnect Wait Time (min)",
                                     .help = "Minutes from a commit until old sessions are ended.",
                                     .minimum = 0,
                                     .maximum = longestDisconnectWait,
                                     .rule = "D12",
                                     .ours = true})
        .field<&SecureConnServer::doomedSessions>(
            "doomed-sessions",
            {.label = "Sessions No Longer Allowed",
             .help =
                 "When a session ends whose certificate is revoked or expired meanwhile, or which these "
                 "settings no longer allow: with the next disconnect wait, or now. It is marked until then.",
             .choices = doomedChoices,
             .rule = "K1",
             .ours = true})
        .map<&SecureConnServer::authorizationList>("authorization-list", entry,
                                                   {.label = "Authorization List",
                                                    .maximumNameLength = 31,
                                                    .maximumEntries = maximumAuthorizationEntries,
                                                    .rule = "D5",
                                                    .ours = true});
    return builder.build();
}

ObjectType secureConnClient(Side side)
{
    using Client = SecureConnClient;
    const SettingFacts profile{.label = "Certificate Profile",
                               .help = "Judges the certificate that the manager presents.",
                               .reference = ReferenceKind::CertificateProfile,
                               .rule = "A3"};
    SettingFacts issuedProfile = profile;
    issuedProfile.ours = true;
    TypeBuilder<Client> builder;
    builder
        .custom<CertificateTypeAccess>(
            "certificate-type", {.label = "Certificate Type",
                                 .help = "Where the device's certificate comes from; none is Predefined.",
                                 .choices = certificateTypes,
                                 .rule = "E3"})
        .custom<OfType<Local, &Client::certificate>>(
            "certificate-type local certificate", {.label = "Certificate",
                                                   .help = "One certificate for all devices of the template.",
                                                   .reference = ReferenceKind::ClientCertificate,
                                                   .rule = "E3"})
        .custom<OfType<Local, &Client::certificateProfile>>("certificate-type local certificate-profile",
                                                            profile)
        .custom<OfType<Issued, &Client::signedBy>>(
            "certificate-type issued signed-by",
            {.label = "Signed By",
             .help = "CA of this manager that signs each device's own certificate.",
             .maximumLength = 63,
             .reference = ReferenceKind::IssuingCertificate,
             .rule = "E3",
             .ours = true})
        .custom<OfType<Issued, &Client::commonName>>(
            "certificate-type issued common-name",
            {.label = "Common Name",
             .help = "Subject of each device's certificate; $UDID is the device.",
             .maximumLength = 64,
             .rule = "E9",
             .ours = true})
        .custom<OfType<Issued, &Client::certificateProfile>>("certificate-type issued certificate-profile",
                                                             issuedProfile)
        .custom<OfType<Scep, &Client::scepProfile>>(
            "certificate-type scep scep-profile",
            {.label = "SCEP Profile",
             .help = "Where each device enrols its own certificate; its subject names the device by $UDID.",
             .reference = ReferenceKind::ScepProfile,
             .rule = "E3"})
        .custom<OfType<Scep, &Client::certificateProfile>>("certificate-type scep certificate-profile",
                                                           profile)
        .field<&Client::checkServerIdentity>(
            "check-server-identity",
            {.label = "Check Server Identity",
             .help = "Compare the manager's certificate with the address typed here.",
             .rule = "E4"})
        .field<&Client::enablePanorama>("enable-secure-panorama-communication",
                                        {.label = "Panorama Communication",
                                         .help = "Use the certificate towards the manager.",
                                         .rule = "A8",
                                         .alwaysExported = true}) // 4.L.15
        .field<&Client::enableLogCollector>("enable-secure-lc-communication",
                                            {.label = "Log Collector Communication",
                                             .help = "Use the certificate towards Log Collectors.",
                                             .rule = "A8"})
        .field<&Client::enableWildfire>("enable-secure-wildfire-communication",
                                        {.label = "WildFire Communication",
                                         .help = "Use the certificate towards WildFire appliances.",
                                         .rule = "A8"})
        .field<&Client::enablePandb>("enable-secure-pandb-communication",
                                     {.label = "PAN-DB Communication",
                                      .help = "Use the certificate towards a private PAN-DB cloud.",
                                      .rule = "A8"})
        .field<&Client::enableUserId>("enable-secure-user-id-communication",
                                      {.label = "Data Redistribution",
                                       .help = "Use the certificate for data redistribution.",
                                       .rule = "A8"});
    if (side == Side::Device)
        builder.field<&Client::enableGlobalProtect>(
            "enable-secure-globalprotect-communication",
            {.label = "GlobalProtect Communication",
             .help = "Use the certificate towards GlobalProtect gateways.",
             .rule = "A8",
             .ours = true});
    if (side == Side::Manager)
        builder.field<&Client::enableHa>("enable-secure-ha-communication",
                                         {.label = "HA Communication",
                                          .help = "Use the certificate towards the HA peer.",
                                          .rule = "A8",
                                          .ours = true});
    ObjectType type = builder.stated<&Client::stated>().build();
    if (side == Side::Manager)
        for (Row& row : type.rows)
            std::get<Field>(row.kind).facts.isWithoutEffect = !actsForManager(row);
    return type;
}

} // namespace models::config::tree
