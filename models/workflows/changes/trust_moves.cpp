#include "models/workflows/changes/trust_moves.h"

#include "models/workflows/changes/authority_change.h"
#include "models/workflows/changes/authority_paths.h"

#include <algorithm>

namespace models::workflows {

using config::Configuration;
using config::ObjectStore;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::Certificate;

namespace {

/// A profile with this CA lets in what the old one has signed: it is below it, or above it (C5).
bool leadsToOld(const Succession& succession, const Certificate& authority)
{
    return isOld(succession, authority) ||
           isUnder(pathOf(succession.configuration, succession.old), authority);
}

/// A name for this certificate in the store, which has it then.
std::string putInto(ObjectStore& store, const Certificate& certificate, std::string wanted)
{
    if (const std::string here = nameOf(store, certificate); !here.empty())
        return here;
    while (store.certificates.contains(wanted))
        wanted = successorOf(wanted);
    store.certificates[wanted].publicKey = certificate.pem();
    return wanted;
}

} // namespace

void trustBoth(const Succession& succession, ObjectStore& store)
{
    for (auto& [name, profile] : store.certificateProfiles) {
        const auto present = authoritiesOf(store, profile);
        const bool trustsOld =
            std::ranges::any_of(present, [&](const Certificate& one) { return leadsToOld(succession, one); });
        if (!trustsOld || trusts(store, profile, succession.newPath))
            continue;
        for (std::size_t i = 0; i < succession.newPath.size(); ++i)
            profile.cas.try_emplace(putInto(store, succession.newPath[i], succession.newNames[i]));
    }
}

void trustNewOnly(const Succession& succession, ObjectStore& store)
{
    for (auto& [name, profile] : store.certificateProfiles) {
        auto left = profile;
        std::erase_if(left.cas, [&](const auto& ca) {
            const auto certificate = certificateIn(store, ca.first);
            return certificate && isOld(succession, *certificate);
        });
        if (left.cas.size() != profile.cas.size() && trusts(store, left, succession.newPath))
            profile = std::move(left);
    }
}

Result<> undoNone(const Succession& succession, Configuration& configuration)
{
    config::SecureConnServer& server = configuration.secureConnServer;
    if (!server.certificateProfile.empty())
        return {};
    for (const auto& [name, profile] : configuration.panorama.certificateProfiles) {
        const auto present = authoritiesOf(configuration.panorama, profile);
        if (std::ranges::any_of(present,
                                [&](const Certificate& one) { return leadsToOld(succession, one); })) {
            server.certificateProfile = name;
            return {};
        }
    }
    return failure(ErrorCode::NotFound, "no certificate profile trusts " + succession.options.replaces);
}

} // namespace models::workflows
