// Reads what a Panorama or a firewall exports, or what `set` printed, into a configuration and a report of
// what came in, what was left out and what was refused. XML is read as a stream: memory grows with what is
// ours, never with what is not. Driven by the schema table. Any thread; source: panos 1 to 4, 11; T8; F-4.
#pragma once

#include "models/panos/bounded_device.h"
#include "models/panos/configuration_sink.h"
#include "models/panos/import_report.h"

#include <QIODevice>

#include <functional>
#include <optional>
#include <string>

namespace models::panos {

struct ReadOptions
{
    /// A firewall's settings become a template of this name; "": its hostname.
    std::string templateName = {};
    TakeSecret takeSecret = {}; ///< not given: no secret can be taken
    ReadProgress progress = {};
    /// Commands only: what they do not set is taken as the vendor means it, unless the file says that it is
    /// ours.
    bool isForeign = false;
};

/// Looks at the first character: '<' begins XML, everything else is commands. The device is open, and can be
/// read twice. ErrorCode::ParseFailed with the line for what is neither, InvalidArgument for what is refused
/// as a whole (document types, entities, too long, too deep), Cancelled.
[[nodiscard]] session::base::Result<ImportedConfiguration> readConfiguration(QIODevice& device,
                                                                             const ReadOptions& options);
[[nodiscard]] session::base::Result<ImportedConfiguration> readXml(QIODevice& device,
                                                                   const ReadOptions& options);
/// First line of a file of commands in which what is not set is at our default.
inline constexpr std::string_view ownFileMark = "# Handfast";
/// `delete` takes back what stands above it.
[[nodiscard]] session::base::Result<ImportedConfiguration> readCommands(QIODevice& device,
                                                                        const ReadOptions& options);

/// What a document is, from what stands in it.
struct DocumentFacts
{
    DocumentKind kind = DocumentKind::Panorama;
    std::string hostname;
};
[[nodiscard]] session::base::Result<DocumentFacts> examineDocument(QIODevice& device,
                                                                   const ReadProgress& progress);

} // namespace models::panos
