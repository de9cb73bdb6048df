#include "models/lifecycle/pair/pair_link.h"

#include "models/config/compile/certificate_policy.h"
#include "models/config/compile/identity_chain.h"
#include "models/config/compile/pair_settings.h"
#include "session/pki/issuing/issuing.h"

namespace models::lifecycle {

using namespace session;
using base::Result;

namespace {

constexpr auto identityLifetime = std::chrono::days(365); ///< made anew at each start, and in time
constexpr auto renewedBefore = std::chrono::days(30);
constexpr auto identityBackdate = std::chrono::days(1);

} // namespace

Result<FactoryIssue> factoryIssueOf(const Lifecycle& lifecycle, base::Serial serial)
{
    auto issuer = sealedFactoryIssuer(lifecycle.store());
    if (!issuer)
        return std::unexpected(issuer.error());
    return FactoryIssue{.issuer = *std::move(issuer),
                        .vault = lifecycle.vault(),
                        .serial = std::move(serial),
                        .now = lifecycle.clock().now()};
}

Result<pki::Identity> factoryIdentityOf(const FactoryIssue& issue)
{
    const auto factory = unseal(issue.issuer, issue.vault);
    if (!factory)
        return std::unexpected(factory.error());
    const auto key = pki::PrivateKey::generate(pki::KeyType::EcP256);
    if (!key)
        return std::unexpected(key.error());
    pki::IssueSpec spec;
    spec.subject.text = "CN=" + issue.serial.value;
    spec.role = pki::CertificateRole::ServerAndClient;
    spec.now = issue.now;
    spec.lifetime = identityLifetime;
    spec.backdate = identityBackdate;
    const auto leaf = pki::issue(spec, *key, *factory);
    return leaf ? pki::makeIdentity({*leaf}, *key) : std::unexpected(leaf.error());
}

bool isToBeRenewed(const pki::Identity& identity, base::TimePoint now)
{
    return identity.chain.empty() || identity.chain.front().notAfter() - now < renewedBefore;
}

Result<agent::PeerLink> peerLinkOf(const ChannelSettings& settings)
{
    const config::Configuration& running = *settings.configuration;
    const config::SecureConnClient& client = running.secureConnClient;
    agent::PeerLink link{.serial = base::Serial(running.highAvailability.serial),
                         .address = config::peerAddressOf(running.highAvailability),
                         .factory = trust::TrustAnchors::of({settings.factory.authority}),
                         .factoryIdentity = {},
                         .custom = client.certificateType == "local" && client.enableHa,
                         .identity = {},
                         .serverPolicy = {},
                         .checkServerIdentity = client.checkServerIdentity};
    if (!link.custom)
        return link;
    const auto entry = running.panorama.certificates.find(client.certificate);
    if (entry == running.panorama.certificates.end())
        return base::failure(base::ErrorCode::NotFound,
                             "there is no certificate \"" + client.certificate + "\"");
    const auto key = config::unsealedKey(entry->second, client.certificate, settings.vault);
    if (!key)
        return std::unexpected(key.error());
    auto identity = config::presentedIdentity(running.panorama, client.certificate, *key);
    if (!identity)
        return std::unexpected(identity.error());
    auto policy = config::resolveProfile(running.panorama, client.certificateProfile);
    if (!policy)
        return std::unexpected(policy.error());
    link.identity = *std::move(identity);
    link.serverPolicy = *std::move(policy);
    return link;
}

} // namespace models::lifecycle
