#include "models/workflows/changes/wildfire.h"

#include "models/config/compile/scep_settings.h"
#include "models/config/device/effective_template.h"
#include "models/config/edit.h"
#include "models/workflows/changes/authority_paths.h"
#include "models/workflows/changes/ha_pair.h"
#include "models/workflows/changes/server_certificate.h"
#include "session/base/host_port.h"

#include <algorithm>

namespace models::workflows {

using config::Configuration;
using lifecycle::GenerateRequest;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

namespace {

/// The CA right above the manager's certificate whose key is here; else any that the server trusts.
std::string usualSigner(const Configuration& configuration)
{
    for (const std::string& name : authoritiesAbove(configuration, serverCertificateName(configuration)))
        if (holdsKeyOf(configuration, name))
            return name;
    const auto& profiles = configuration.panorama.certificateProfiles;
    const auto profile = profiles.find(configuration.secureConnServer.certificateProfile);
    if (profile == profiles.end())
        return {};
    for (const auto& [name, ca] : profile->second.cas)
        if (holdsKeyOf(configuration, name))
            return name;
    return {};
}

/// CA itself, and those above it.
std::vector<std::string> withAbove(const Configuration& configuration, const std::string& authority)
{
    std::vector<std::string> names;
    if (configuration.panorama.certificates.contains(authority))
        names.push_back(authority);
    for (std::string& name : authoritiesAbove(configuration, authority))
        if (std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    return names;
}

std::vector<std::string> authoritiesOfStack(const Configuration& configuration,
                                            const config::TemplateStack& stack)
{
    const config::Template merged = config::mergedTemplate(configuration, stack);
    const config::SecureConnClient& client = merged.device.secureConnClient;
    if (client.certificateType == "issued")
        return withAbove(configuration, client.signedBy);
    if (client.certificateType == "local") {
        const auto common = certificateIn(merged.shared, client.certificate);
        return common ? authoritiesAbove(configuration, *common) : std::vector<std::string>();
    }
    const auto profile = merged.shared.scepProfiles.find(client.scepProfile);
    if (client.certificateType != "scep" || profile == merged.shared.scepProfiles.end())
        return {};
    const auto authority = config::scepAuthority(configuration.panorama, profile->second);
    return authority ? withAbove(configuration, *authority) : std::vector<std::string>();
}

/// Without its key, unless it is the one to be shown.
void copyInto(const Configuration& from, const std::string& name, bool withKey, config::ObjectStore& store)
{
    config::CertificateEntry entry = from.panorama.certificates.at(name);
    if (!withKey)
        entry.privateKey.clear();
    store.certificates[name] = std::move(entry);
}

/// Lines that fetch a file (H6).
std::string importLine(const WildfireOptions& options, const ApplianceFile& file,
                       const std::string& passphrase)
{
    std::string line = std::string("tftp import ") + (file.isKeyPair ? "keypair" : "certificate") + " from " +
                       options.fileServer + " file " + file.name + " certificate-name " +
                       config::quoted(file.certificate);
    line += file.isKeyPair ? " passphrase " + passphrase + " format pkcs12" : std::string(" format pem");
    if (options.filePort != 0)
        line += " remote-port " + std::to_string(options.filePort);
    return line;
}

} // namespace

Result<WildfireOptions> completed(WildfireOptions options, const Configuration& configuration)
{
    if (options.appliance.value.empty())
        return failure(ErrorCode::InvalidArgument, "say which WildFire appliance: its serial number");
    if (!configuration.wildfireAppliances.contains(options.appliance.value))
        return failure(ErrorCode::NotFound,
                       "no WildFire appliance " + options.appliance.value + " is managed");
    if (!session::base::parseDialledAddress(options.address))
        return failure(ErrorCode::InvalidArgument, "say the address by which firewalls reach the appliance");
    if (options.directory.empty())
        return failure(ErrorCode::InvalidArgument, "say the directory for the appliance's files");
    if (!options.clientCertificate.empty() && !holdsKeyOf(configuration, options.clientCertificate))
        return failure(ErrorCode::NotFound,
                       "there is no certificate " + options.clientCertificate + " with its key");
    if (options.certificate.empty())
        options.certificate = "wildfire-" + options.appliance.value;
    if (options.fileServer.empty())
        options.fileServer = session::base::hostOf(configuration.manager.address);
    options.makesCertificate = !configuration.panorama.certificates.contains(options.certificate);
    if (options.makesCertificate && options.signedBy.empty())
        options.signedBy = usualSigner(configuration);
    if (options.makesCertificate && options.signedBy.empty())
        return failure(ErrorCode::NotFound, "no CA is here whose key could sign its certificate: name one");
    return options;
}

std::vector<Step> wildfireSteps(const WildfireOptions& options)
{
    std::vector<Step> steps;
    if (options.makesCertificate)
        steps = {Step::StageAppliance, Step::CommitAppliance};
    steps.insert(steps.end(), {Step::ApplianceFiles, Step::ApplianceCommit, Step::WildfireClients,
                               Step::WildfireWaves}); // H4
    return steps;
}

std::vector<GenerateRequest> certificatesFor(const WildfireOptions& options, Step step,
                                             const Configuration& configuration)
{
    if (step != Step::StageAppliance || configuration.panorama.certificates.contains(options.certificate))
        return {};
    const std::string host = session::base::hostOf(options.address);
    GenerateRequest request;
    request.name = options.certificate;
    request.subject = host;
    request.alternativeNames = namesOfServer(options.address); // H2
    request.role = session::pki::CertificateRole::Server;
    request.signedBy = options.signedBy;
    request.days = lifecycle::usualServerDays;
    return {request};
}

Result<Configuration> changed(const WildfireOptions& options, const std::vector<std::string>& stacks,
                              const Configuration& configuration)
{
    const auto authorities = authoritiesAbove(configuration, options.certificate);
    if (authorities.empty())
        return failure(ErrorCode::NotFound, "no CA is here that has signed " + options.certificate);
    if (!options.clientCertificate.empty() &&
        !configuration.panorama.certificates.contains(options.clientCertificate))
        return failure(ErrorCode::NotFound, "there is no certificate named " + options.clientCertificate);
    Configuration next = configuration;
    for (const std::string& stack : stacks) {
        const auto found = configuration.templateStacks.find(stack);
        if (found == configuration.templateStacks.end() || found->second.templates.empty())
            return failure(ErrorCode::NotFound, "template stack " + stack + " holds no template");
        const std::string& name = found->second.templates.front();
        if (!configuration.templates.contains(name))
            return failure(ErrorCode::NotFound, "no template named " + name);
        config::Template& place = next.templates[name];
        for (const std::string& authority : authorities) {
            copyInto(configuration, authority, false, place.shared);
            place.shared.certificateProfiles[std::string(wildfireTrustProfile)].cas.try_emplace(authority);
        }
        config::WildfirePrivate& settings = place.device.wildfire;
        settings.serverAddress = options.address;
        settings.certificateProfile = wildfireTrustProfile;
        settings.validateServerCertificate = true; // H7
        settings.certificate = options.clientCertificate;
        if (options.clientCertificate.empty())
            place.device.secureConnClient.enableWildfire = true; // A8
        else
            copyInto(configuration, options.clientCertificate, true, place.shared);
    }
    return next;
}

std::vector<WildfireClient> wildfireClients(const WildfireOptions& options,
                                            const std::vector<std::string>& stacks,
                                            const Configuration& configuration)
{
    std::vector<WildfireClient> clients;
    for (const std::string& name : stacks) {
        const auto stack = configuration.templateStacks.find(name);
        if (stack == configuration.templateStacks.end())
            continue;
        clients.push_back({.stack = name,
                           .authorities = options.clientCertificate.empty()
                                              ? authoritiesOfStack(configuration, stack->second)
                                              : authoritiesAbove(configuration, options.clientCertificate)});
    }
    return clients;
}

std::vector<std::string> authoritiesOf(const std::vector<WildfireClient>& clients)
{
    std::vector<std::string> names;
    for (const WildfireClient& client : clients)
        for (const std::string& name : client.authorities)
            if (std::ranges::find(names, name) == names.end())
                names.push_back(name);
    return names;
}

ApplianceOrder applianceOrder(const WildfireOptions& options, const std::vector<std::string>& stacks,
                              const Configuration& configuration, const std::string& passphrase)
{
    const std::string trust(applianceTrustProfile);
    const std::string tls(applianceTlsProfile);
    const std::string profile = "shared ssl-tls-service-profile " + tls;
    const std::string server = "deviceconfig setting management secure-conn-server";
    ApplianceOrder order;
    for (const std::string& name : authoritiesOf(wildfireClients(options, stacks, configuration)))
        order.files.push_back(
            {.name = "ca-" + std::to_string(order.files.size() + 1) + ".pem", .certificate = name});
    const std::size_t authorities = order.files.size();
    order.files.push_back({.name = "server.p12", .certificate = options.certificate, .isKeyPair = true});
    for (const ApplianceFile& file : order.files)
        order.commands.push_back(importLine(options, file, passphrase));
    for (std::size_t i = 0; i < authorities; ++i)
        order.commands.push_back("set shared certificate-profile " + trust + " ca " +
                                 config::quoted(order.files[i].certificate));
    for (const std::string& line : {"set " + profile + " certificate " + config::quoted(options.certificate),
                                    "set " + profile + " protocol-settings min-version tls1-2", // B11
                                    "set " + profile + " protocol-settings max-version tls1-2",
                                    "set " + server + " ssl-tls-service-profile " + tls,
                                    "set " + server + " certificate-profile " + trust, std::string("commit")})
        order.commands.push_back(line);
    order.inverse = {"delete " + server, "delete " + profile, "delete shared certificate-profile " + trust};
    for (const ApplianceFile& file : order.files)
        order.inverse.push_back("delete shared certificate " + config::quoted(file.certificate));
    order.inverse.emplace_back("commit");
    return order;
}

} // namespace models::workflows
