#include "models/panos/bootstrap.h"

#include "models/config/device/effective_template.h"
#include "models/panos/configuration_writer.h"

namespace models::panos {

namespace {

void addLine(QByteArray& text, const char* key, const std::string& value)
{
    text.append(key).append('=').append(QByteArray::fromStdString(value)).append('\n');
}

std::string hostnameOf(const config::Configuration& configuration, const std::string& serial)
{
    const auto found = configuration.firewalls.find(serial);
    return found == configuration.firewalls.end() ? std::string() : found->second.hostname;
}

} // namespace

Bootstrap writeBootstrap(const config::Configuration& configuration, const session::base::Serial& serial)
{
    const config::Template settings = config::effectiveTemplate(configuration, serial);
    Exported exported = writeFirewallXml(settings);
    Bootstrap made{.bootstrapXml = std::move(exported.text),
                   .initCfg = {},
                   .rollback = writeFirewallRemoval(settings).text,
                   .report = std::move(exported.report)};
    addLine(made.initCfg, "type", "dhcp-client");
    if (const std::string hostname = hostnameOf(configuration, serial.value); !hostname.empty())
        addLine(made.initCfg, "hostname", hostname);
    const std::string& first = settings.device.panoramaServer;
    addLine(made.initCfg, "panorama-server", first.empty() ? configuration.manager.address : first);
    if (!settings.device.panoramaServer2.empty())
        addLine(made.initCfg, "panorama-server-2", settings.device.panoramaServer2);
    addLine(made.initCfg, "tplname", config::stackOf(configuration, serial));
    addLine(made.initCfg, "dgname", config::deviceGroupOf(configuration, serial));
    return made;
}

} // namespace models::panos
