#include "session/agent/enrolment.h"

#include "session/agent/presentation.h"
#include "session/pki/request.h"

#include <algorithm>

namespace session::agent {

bool isCertificateWanted(const DeviceFacts& facts, const DeviceSettings& settings, base::TimePoint now)
{
    if (!settings.custom || !settings.issueRequest)
        return false;
    const OwnIdentity* own = findOwnIdentity(facts, settings.issueRequest->certificateName);
    if (!own || own->identity.chain.empty())
        return true;
    return own->subject != settings.issueRequest->subject ||
           own->signedBy != settings.issueRequest->signedBy || own->identity.chain.front().notAfter() < now;
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
