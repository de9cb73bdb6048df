// Rows of the places where an SSL/TLS service profile is attached and nothing here listens (B13). Source: the
// vendor's schema; S36-S46. Who takes TLS 1.3 is said here, and in no check.
#include "models/config/schema/schema_builder.h"

namespace models::config::tree {

namespace {

/// Nobody has found the vendor's name for it.
constexpr std::string_view syslogListener = "user-id-collector syslog-listener ssl-tls-service-profile";

SettingFacts attachment(std::string_view label, std::string_view help)
{
    return {.label = label,
            .help = help,
            .reference = ReferenceKind::SslTlsServiceProfile,
            .rule = "B13",
            .isWithoutEffect = true};
}

ObjectType globalProtectService(std::string_view element, SettingFacts facts)
{
    facts.allowsTls13 = true;
    return TypeBuilder<GlobalProtectService>()
        .field<&GlobalProtectService::sslTlsServiceProfile>(element, std::move(facts))
        .build();
}

} // namespace

SettingFacts webServiceFacts()
{
    SettingFacts facts =
        attachment("SSL/TLS Service Profile", "Names the certificate that the web interface presents.");
    facts.allowsTls13 = true;
    return facts;
}

ObjectType virtualSystem()
{
    static const ObjectType portal = globalProtectService(
        "portal-config ssl-tls-service-profile",
        attachment("SSL/TLS Service Profile", "Names the certificate that the portal presents."));
    static const ObjectType gateway = globalProtectService(
        "ssl-tls-service-profile",
        attachment("SSL/TLS Service Profile", "Names the certificate that the gateway presents."));
    SettingFacts syslog = attachment("Syslog Listener: SSL/TLS Service Profile",
                                     "Names the certificate that senders of syslog messages see.");
    syslog.ours = true;
    return TypeBuilder<VirtualSystem>()
        .field<&VirtualSystem::authenticationPortalProfile>(
            "captive-portal ssl-tls-service-profile",
            attachment("Authentication Portal: SSL/TLS Service Profile",
                       "Names the certificate that users see who have to log in."))
        .field<&VirtualSystem::urlAdminOverrideProfile>(
            "url-admin-override ssl-tls-service-profile",
            attachment("URL Admin Override: SSL/TLS Service Profile",
                       "Names the certificate that users see who override a blocked page."))
        .field<&VirtualSystem::syslogListenerProfile>(syslogListener, syslog)
        .map<&VirtualSystem::portals>("global-protect global-protect-portal", portal,
                                      {.label = "GlobalProtect Portal", .rule = "B13"})
        .map<&VirtualSystem::gateways>("global-protect global-protect-gateway", gateway,
                                       {.label = "GlobalProtect Gateway", .rule = "B13"})
        .build();
}

EntryListFacts virtualSystemFacts()
{
    return {.label = "Virtual System", .rule = "B13"};
}

} // namespace models::config::tree
