#include "models/workflows/prediction/foreseen_scep.h"

#include "models/config/compile/scep_settings.h"
#include "models/config/device/device_texts.h"
#include "models/lifecycle/certificates/certificate_store.h"

#include <algorithm>

namespace models::workflows {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::Certificate;

namespace {

/// Servers decide on it; a year is usual, and no CA signs for longer than it lasts itself (K6).
constexpr std::chrono::seconds usualLifetime = std::chrono::days(365);

std::unexpected<session::base::Error> onlyTheCaKnows(const std::string& why)
{
    return failure(ErrorCode::NotFound, "the SCEP server has not issued its certificate yet, and " + why);
}

/// What the profile asks for, for this device (E9).
Result<session::pki::IssueSpec> askedFor(const PredictionRequest& request,
                                         const lifecycle::DeviceRecord& record,
                                         const config::ObjectStore& store, config::ScepProfile profile)
{
    for (std::string* text : config::expandedNames(profile))
        *text = config::commonNameFor(record.serial, *text, request.candidate.manager);
    profile.serverCa.clear(); // the way to the server is another matter
    profile.clientCertificate.clear();
    auto resolved = config::resolveScepProfile(store, profile, {});
    if (!resolved)
        return std::unexpected(resolved.error());
    session::pki::IssueSpec spec;
    spec.subject = std::move(resolved->subject);
    spec.alternativeNames = std::move(resolved->alternativeNames);
    spec.now = request.now;
    return spec;
}

} // namespace

Result<std::vector<Certificate>> foreseenScepChain(const PredictionRequest& request,
                                                   const lifecycle::DeviceRecord& record,
                                                   const config::Template& settings)
{
    const auto profile = settings.shared.scepProfiles.find(settings.device.secureConnClient.scepProfile);
    if (profile == settings.shared.scepProfiles.end())
        return onlyTheCaKnows("its template holds no such SCEP profile");
    const config::ObjectStore& store = request.candidate.panorama;
    const auto name = config::scepAuthority(store, profile->second);
    if (!name)
        return onlyTheCaKnows("which CA it will be of is not known");
    const auto authority = lifecycle::readIssuer(store, request.vault, *name);
    if (!authority)
        return onlyTheCaKnows("the key of its CA is not here");
    auto spec = askedFor(request, record, settings.shared, profile->second);
    const auto key = session::pki::PrivateKey::generate(session::pki::KeyType::EcP256);
    if (!spec || !key)
        return std::unexpected(spec ? key.error() : spec.error());
    const auto left =
        std::chrono::floor<std::chrono::seconds>(authority->issuer.certificate.notAfter() - request.now);
    spec->lifetime = std::min<std::chrono::seconds>(usualLifetime, left);
    if (spec->lifetime <= std::chrono::seconds(0))
        return onlyTheCaKnows("its CA has expired");
    auto leaf = session::pki::issue(*spec, *key, authority->issuer);
    if (!leaf)
        return std::unexpected(leaf.error());
    std::vector<Certificate> chain{*std::move(leaf)};
    chain.insert(chain.end(), authority->intermediates.begin(), authority->intermediates.end());
    return chain;
}

} // namespace models::workflows
