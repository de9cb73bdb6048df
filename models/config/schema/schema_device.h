// Rows that several files of the schema mount. Private to the schema_*.cpp files; used at start only, by the
// thread that asks for the schema first.
#pragma once

#include "models/config/schema/schema_builder.h"

namespace models::config::tree {

constexpr int longestTcpTimeout = 240; // seconds, panos 3.3
constexpr int mostSslRetries = 64;

/// Connection and commit settings are rows of the object that holds them: they stand beside others in the
/// same node.
template <class Object, auto Management>
void addManagementRows(TypeBuilder<Object>& builder, const std::string& node)
{
    using Settings = ManagementSettings;
    const auto row = [&node](std::string_view element) {
        return keptText(node + " " + std::string(element));
    };
    constexpr bool isManager = std::same_as<Object, Configuration>;
    const auto seconds = [](std::string_view label, std::string_view help) {
        return SettingFacts{.label = label,
                            .help = help,
                            .minimum = 1,
                            .maximum = longestTcpTimeout,
                            .rule = "panos 3.3",
                            .isWithoutEffect = true};
    };
    builder
        .template custom<NestedAccess<Management, &Settings::tcpReceiveTimeout>, int>(
            row("panorama-tcp-receive-timeout"), seconds("Receive Timeout for Connection (sec)",
                                                         "Seconds without data until a session has ended."))
        .template custom<NestedAccess<Management, &Settings::tcpSendTimeout>, int>(
            row("panorama-tcp-send-timeout"), seconds("Send Timeout for Connection (sec)",
                                                      "Seconds until data that is not taken ends a session."))
        .template custom<NestedAccess<Management, &Settings::sslSendRetries>, int>(
            row("panorama-ssl-send-retries"), {.label = "Retry Count for SSL Send",
                                               .help = "How often sending is tried again.",
                                               .minimum = 1,
                                               .maximum = mostSslRetries,
                                               .rule = "panos 3.3",
                                               .isWithoutEffect = true})
        .template custom<NestedAccess<Management, &Settings::disableCommitRecovery>, bool>(
            row("disable-commit-recovery"),
            {.label = "Disable Commit Recovery",
             .help = "Keep a pushed configuration even if the manager can't be reached with it.",
             .rule = "F-3",
             .isWithoutEffect = isManager})
        .template custom<NestedAccess<Management, &Settings::commitRecoveryRetry>, int>(
            row("commit-recovery-retry"),
            {.label = "Number of Attempts to Check for Panorama Connectivity",
             .help = "How often the manager is tried after a push before the device goes back.",
             .minimum = 1,
             .maximum = 5,
             .rule = "F-3",
             .isWithoutEffect = isManager})
        .template custom<NestedAccess<Management, &Settings::commitRecoveryTimeout>, int>(
            row("commit-recovery-timeout"), {.label = "Interval Between Retries (sec)",
                                             .help = "Seconds that each of these attempts is given.",
                                             .minimum = 3,
                                             .maximum = 30,
                                             .rule = "F-3",
                                             .isWithoutEffect = isManager})
        .template custom<NestedAccess<Management, &Settings::deviceMonitoring>, bool>(
            row("device-monitoring enabled"), {.label = "Device Monitoring",
                                               .help = "Report health to the manager.",
                                               .rule = "panos 3.3",
                                               .isWithoutEffect = true})
        .template custom<NestedAccess<Management, &Settings::certificateExpirationCheck>, bool>(
            row("enable-certificate-expiration-check"),
            {.label = "Certificate Expiration Check",
             .help = "Warn about certificates that are about to expire.",
             .rule = "panos 3.3",
             .isWithoutEffect = true})
        .template custom<NestedAccess<Management, &Settings::autoAcquireCommitLock>, bool>(
            row("auto-acquire-commit-lock"), {.label = "Automatically Acquire Commit Lock",
                                              .help = "The first change takes the commit lock.",
                                              .rule = "panos 3.3",
                                              .isWithoutEffect = !isManager})
        .template custom<NestedAccess<Management, &Settings::maxAuditVersions>, int>(
            row("max-audit-versions"), {.label = "Number of Versions for Config Audit",
                                        .help = "How many committed versions are kept.",
                                        .minimum = 1,
                                        .maximum = 1048576,
                                        .rule = "panos 3.3",
                                        .isWithoutEffect = !isManager})
        .template custom<NestedAccess<Management, &Settings::idleTimeout>, int>(
            row("idle-timeout"),
            {.label = "Idle Timeout (min)",
             .help = "Minutes without input until an administrator is logged out; 0: never.",
             .minimum = 0,
             .maximum = 1440,
             .rule = "panos 3.3",
             .isWithoutEffect = true});
}

[[nodiscard]] ObjectType applianceSection();

} // namespace models::config::tree
