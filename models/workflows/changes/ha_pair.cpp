#include "models/workflows/changes/ha_pair.h"

#include "models/workflows/changes/authority_paths.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace models::workflows {

using config::Configuration;
using lifecycle::GenerateRequest;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::base::Serial;
using session::pki::Certificate;
namespace trust = session::trust;

namespace {

bool isSecondary(const Configuration& configuration)
{
    return configuration.highAvailability.priority == "secondary";
}

/// A CA that the server trusts already and whose key is here; "" for none.
std::string signerOf(const Configuration& configuration)
{
    const auto profile =
        configuration.panorama.certificateProfiles.find(configuration.secureConnServer.certificateProfile);
    if (profile == configuration.panorama.certificateProfiles.end())
        return {};
    const auto& cas = profile->second.cas;
    const auto signer =
        std::ranges::find_if(cas, [&](const auto& ca) { return holdsKeyOf(configuration, ca.first); });
    return signer == cas.end() ? std::string() : signer->first;
}

Result<Configuration> withTrust(const HaPairOptions& options, Configuration configuration)
{
    const auto client = authoritiesAbove(configuration, options.certificate);
    const auto server = authoritiesAbove(configuration, serverCertificateName(configuration));
    if (client.empty())
        return failure(ErrorCode::NotFound, "no CA is here that has signed " + options.certificate);
    if (server.empty())
        return failure(ErrorCode::NotFound, "no CA is here that has signed the server certificate");
    auto& profiles = configuration.panorama.certificateProfiles;
    for (const std::string& name : client)
        profiles[configuration.secureConnServer.certificateProfile].cas.try_emplace(name);
    for (const std::string& name : server)
        profiles[options.certificateProfile].cas.try_emplace(name);
    return configuration;
}

Result<Configuration> withClient(const HaPairOptions& options, Configuration configuration)
{
    if (!holdsKeyOf(configuration, options.certificate))
        return failure(ErrorCode::NotFound,
                       "there is no certificate " + options.certificate + " with its key");
    config::SecureConnClient& client = configuration.secureConnClient;
    client.certificateType = "local";
    client.certificate = options.certificate;
    client.certificateProfile = options.certificateProfile;
    client.checkServerIdentity = options.checkServerIdentity;
    client.enableHa = true;
    return configuration;
}

} // namespace

Result<HaPairOptions> completed(HaPairOptions options, const Configuration& configuration,
                                const std::optional<lifecycle::PairView>& pair)
{
    const config::HighAvailability& ha = configuration.highAvailability;
    if (!ha.enabled || !pair || !pair->isEnabled)
        return failure(ErrorCode::Unsupported, "this manager is not one of a pair: set high availability up");
    options.isSecondary = isSecondary(configuration);
    options.isServing = pair->state.ends_with("active");
    options.secondary = options.isSecondary ? ha.serial : ha.peerSerial;
    if (options.certificate.empty())
        options.certificate = "ha-" + options.secondary;
    if (options.signedBy.empty())
        options.signedBy = signerOf(configuration);
    if (options.isServing && options.signedBy.empty() && !holdsKeyOf(configuration, options.certificate))
        return failure(ErrorCode::NotFound,
                       "the server's certificate profile has no CA whose key is here: name one");
    return options;
}

std::vector<Step> haPairSteps(const HaPairOptions& options)
{
    std::vector<Step> steps;
    if (options.isServing)
        steps = {Step::StagePair, Step::CommitPair};
    steps.push_back(options.isSecondary ? Step::PairClient : Step::PairClientOnPeer);
    return steps;
}

std::vector<GenerateRequest> certificatesFor(const HaPairOptions& options, Step step,
                                             const Configuration& configuration)
{
    if (step != Step::StagePair || configuration.panorama.certificates.contains(options.certificate))
        return {};
    const auto form =
        configuration.manager.udidForm == "serial" ? trust::UdidForm::Serial : trust::UdidForm::Sha256;
    GenerateRequest request;
    request.name = options.certificate;
    request.subject = trust::expandUdid("$UDID", Serial(options.secondary), form); // D19
    request.role = session::pki::CertificateRole::Client;
    request.signedBy = options.signedBy;
    return {request};
}

Result<Configuration> changed(const HaPairOptions& options, Step step, Configuration configuration)
{
    if (step == Step::StagePair)
        return withTrust(options, std::move(configuration));
    return withClient(options, std::move(configuration));
}

bool holdsPath(const Configuration& configuration, const std::string& profile, const std::string& certificate)
{
    const auto found = configuration.panorama.certificateProfiles.find(profile);
    const auto above = authoritiesAbove(configuration, certificate);
    return found != configuration.panorama.certificateProfiles.end() && !above.empty() &&
           std::ranges::all_of(above,
                               [&](const std::string& name) { return found->second.cas.contains(name); });
}

bool holdsKeyOf(const Configuration& configuration, const std::string& name)
{
    const auto entry = configuration.panorama.certificates.find(name);
    return entry != configuration.panorama.certificates.end() && !entry->second.privateKey.empty();
}

} // namespace models::workflows
