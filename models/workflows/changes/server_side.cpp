#include "models/workflows/changes/server_side.h"

namespace models::workflows {

namespace {

std::vector<std::string> serverPath(std::string leaf)
{
    return {"deviceconfig", "setting", "management", "secure-conn-server", std::move(leaf)};
}

} // namespace

std::vector<config::Edit> serverSideEdits(const ServerSideOptions& options)
{
    using config::Edit;
    const std::vector<std::string> profile{"panorama", "certificate-profile", options.certificateProfile};
    const auto under = [](std::vector<std::string> path, std::initializer_list<std::string> rest) {
        path.insert(path.end(), rest);
        return path;
    };
    std::vector<Edit> edits;
    edits.push_back(config::setValue({"deviceconfig", "system", "ip-address"}, options.address));
    edits.push_back(config::setEntry(under(profile, {"CA", options.authority})));
    edits.push_back(config::setValue(under(profile, {"username-field", "subject"}), "common-name"));
    edits.push_back(config::setValue(under(profile, {"block-expired-cert"}), "yes"));
    const std::vector<std::string> tls{"panorama", "ssl-tls-service-profile", options.sslTlsServiceProfile};
    edits.push_back(config::setValue(under(tls, {"certificate"}), options.serverCertificate));
    edits.push_back(config::setValue(under(tls, {"protocol-settings", "min-version"}), "tls1-2"));
    edits.push_back(config::setValue(under(tls, {"protocol-settings", "max-version"}), "tls1-2"));
    edits.push_back(config::setValue(serverPath("customize"), "yes"));
    edits.push_back(config::setValue(serverPath("ssl-tls-service-profile"), options.sslTlsServiceProfile));
    edits.push_back(config::setValue(serverPath("certificate-profile"), options.certificateProfile));
    edits.push_back(
        config::setValue(serverPath("authorize-client-serial"), options.authorizeSerial ? "yes" : "no"));
    edits.push_back(
        config::setValue(serverPath("disconnect-wait-time"), std::to_string(options.disconnectWaitMinutes)));
    return edits;
}

ServerSideOptions completed(ServerSideOptions options, const config::Configuration& configuration)
{
    if (options.address.empty())
        options.address = configuration.manager.address;
    if (options.authority.empty())
        options.authority = "device-root-ca";
    return options;
}

} // namespace models::workflows
