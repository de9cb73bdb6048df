#include "models/config/device/device_text.h"

#include "models/config/device/apply_lines.h"
#include "models/config/edit.h"

namespace models::config {

using session::base::Result;

namespace {

/// Where a device's own paths are in a configuration.
const std::vector<std::string> base{"template", "device", "config"};
const std::vector<std::string> certificateType{"deviceconfig", "setting", "management", "secure-conn-client",
                                               "certificate-type"};

} // namespace

std::string writeDeviceText(const Template& device)
{
    Configuration configuration;
    Template& placed = configuration.templates[base[1]];
    placed.shared = device.shared;
    placed.device = device.device;
    std::string text;
    const SecureConnClient& client = device.device.secureConnClient;
    if (client.certificateType == "none" &&
        !client.stated.contains("certificate-type")) // said, never implied
        text = toCommand({Edit::Verb::Set, certificateType, {SecureConnClient().certificateType}}) + "\n";
    for (Edit& edit : flatten(configuration)) {
        if (edit.path.size() <= base.size())
            continue; // the template itself, when nothing is set in it
        edit.path.erase(edit.path.begin(), edit.path.begin() + static_cast<std::ptrdiff_t>(base.size()));
        text.append(toCommand(edit)).append("\n");
    }
    return text;
}

Result<Template> readDeviceText(std::string_view text)
{
    Configuration configuration;
    const auto read = applyLines(configuration, text, [](const std::vector<std::string>& words) {
        return parseEditsBelow(base, words, Dialect::PanOs, NameLimits::Readable);
    });
    if (!read)
        return std::unexpected(read.error());
    return std::move(configuration.templates[base[1]]);
}

} // namespace models::config
