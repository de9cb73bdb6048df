// A configuration, or what two differ in, as PAN-OS takes it: XML or commands. What no vendor element is
// known for becomes a comment that an import reads back (export_comment.h); secrets too, sealed as they are.
// Driven by the schema table. Any thread; source: panos 1 to 4; T8; F-4.
#pragma once

#include "models/config/configuration.h"
#include "models/panos/export_report.h"
#include "session/base/error.h"

#include <QByteArray>

#include <string>

namespace models::panos {

struct Exported
{
    QByteArray text;
    ExportReport report;
};

/// The whole, as a running configuration of a Panorama.
[[nodiscard]] Exported writeXml(const config::Configuration& configuration);
/// Elements for what is set in `after` and not in `before`; what goes is a comment with its `delete` command.
[[nodiscard]] Exported writeXmlDifference(const config::Configuration& before,
                                          const config::Configuration& after);
/// The `set` and `delete` commands that turn `before` into `after`; from an empty one, the whole. The inverse
/// is the same call the other way round.
[[nodiscard]] Exported writeCommands(const config::Configuration& before, const config::Configuration& after);

/// Rows that are set below a template's `config`, as a firewall's own configuration. No comments and no
/// secrets: it goes to a device.
[[nodiscard]] Exported writeFirewallXml(const config::Template& settings);
/// What takes it back on that firewall: `delete` commands.
[[nodiscard]] Exported writeFirewallRemoval(const config::Template& settings);

} // namespace models::panos
