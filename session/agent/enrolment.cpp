#include "session/agent/enrolment.h"

#include "session/agent/presentation.h"
#include "session/pki/issuing/request.h"

#include <algorithm>

namespace session::agent {

bool isCertificateWanted(const DeviceFacts& facts, const DeviceSettings& settings, base::TimePoint now)
{
    if (!settings.issueRequest) // of whichever channel
        return false;
    const OwnIdentity* own = findOwnIdentity(facts, settings.issueRequest->certificateName);
    if (!own || own->identity.chain.empty())
        return true;
    const bool hasEnded = own->identity.chain.front().notAfter() < now && !own->endedAtIssue;
    return hasEnded || own->subject != settings.issueRequest->subject ||
           own->signedBy != settings.issueRequest->signedBy;
}

base::TimePoint renewalTime(const pki::Certificate& certificate)
{
    constexpr base::TimePoint::duration longest = std::chrono::days(30);
    return certificate.notAfter() - std::min((certificate.notAfter() - certificate.notBefore()) / 3, longest);
}

bool isRenewalDue(const DeviceFacts& facts, const DeviceSettings& settings, base::TimePoint now)
{
    if (!settings.scep || !settings.issueRequest || isCertificateWanted(facts, settings, now))
        return false;
    const OwnIdentity* own = findOwnIdentity(facts, settings.issueRequest->certificateName);
    return own && renewalTime(own->identity.chain.front()) <= now;
}

bool fitsRequest(const PendingKey& pending, const DeviceSettings::IssueRequest& request)
{
    return pending.certificateName == request.certificateName && pending.subject == request.subject &&
           pending.signedBy == request.signedBy && pending.keyType == request.keyType;
}

base::Result<PendingKey> makePendingKey(const DeviceSettings::IssueRequest& request)
{
    auto key = pki::PrivateKey::generate(request.keyType);
    if (!key)
        return std::unexpected(key.error());
    return PendingKey{request.certificateName, request.subject, request.signedBy, request.keyType,
                      *std::move(key)};
}

base::Result<wire::Csr> makeCsr(const PendingKey& pending, std::uint64_t id)
{
    auto request = pki::makeRequest(pki::SubjectText{pending.subject}, {}, pending.key);
    if (!request)
        return std::unexpected(request.error());
    return wire::Csr{id, pending.certificateName, *std::move(request)};
}

enrollment::Order makeOrder(const DeviceFacts& facts, const DeviceSettings& settings, base::TimePoint now)
{
    enrollment::Order order{
        .settings = *settings.scep, .key = facts.pendingKey->key, .clockOffset = facts.clockOffset};
    const OwnIdentity* own = findOwnIdentity(facts, settings.issueRequest->certificateName);
    if (own && !isCertificateWanted(facts, settings, now)) {
        order.kind = enrollment::OrderKind::Renew;
        order.previous = own->identity;
    }
    return order;
}

bool lacksChallenge(const enrollment::Challenge& challenge)
{
    if (const auto* fixed = std::get_if<enrollment::FixedChallenge>(&challenge))
        return fixed->password.empty();
    const auto* dynamic = std::get_if<enrollment::DynamicChallenge>(&challenge);
    return dynamic && dynamic->password.empty();
}

bool callsForFirstEnrolment(enrollment::Problem problem)
{
    return problem == enrollment::Problem::RenewalNotOffered ||
           problem == enrollment::Problem::SignerExpired || problem == enrollment::Problem::SignerRevoked ||
           problem == enrollment::Problem::SignerForeign;
}

base::Result<OwnIdentity> acceptIssued(const PendingKey& pending, std::string_view chainPem)
{
    auto chain = pki::readPemCertificates(chainPem);
    if (!chain)
        return std::unexpected(chain.error());
    if (chain->empty())
        return base::failure(base::ErrorCode::ParseFailed, "the answer holds no certificate");
    auto identity = pki::makeIdentity(*std::move(chain), pending.key);
    if (!identity)
        return std::unexpected(identity.error());
    return OwnIdentity{pending.certificateName, pending.subject, pending.signedBy, *std::move(identity)};
}

void keepOwnIdentity(DeviceFacts& facts, OwnIdentity identity)
{
    const auto found =
        std::ranges::find(facts.ownIdentities, identity.certificateName, &OwnIdentity::certificateName);
    if (found == facts.ownIdentities.end())
        facts.ownIdentities.push_back(std::move(identity));
    else
        *found = std::move(identity);
}

} // namespace session::agent
