#include "models/services/lab_answers.h"

#include <chrono>

namespace models::services {

using namespace session;
using lifecycle::LabBehaviour;

namespace {

constexpr std::chrono::hours lapsedBefore{24};

/// Another one, of the same length.
void changeLast(std::string& bytes)
{
    if (!bytes.empty())
        bytes.back() = char(bytes.back() ^ 1);
}

} // namespace

pki::OcspAnswer labAnswer(pki::OcspAnswer answer, LabBehaviour behaviour)
{
    switch (behaviour) {
    case LabBehaviour::Unknown:
        for (pki::OcspStatement& statement : answer.statements)
            statement = {.id = statement.id, .status = pki::OcspStatus::Unknown};
        break;
    case LabBehaviour::Revoked:
        for (pki::OcspStatement& statement : answer.statements)
            statement = {.id = statement.id,
                         .status = pki::OcspStatus::Revoked,
                         .revokedAt = answer.thisUpdate,
                         .reason = pki::RevocationReason::KeyCompromise};
        break;
    case LabBehaviour::Expired:
        answer.nextUpdate = answer.thisUpdate - lapsedBefore;
        answer.thisUpdate = *answer.nextUpdate - lapsedBefore;
        break;
    case LabBehaviour::WrongNonce:
        changeLast(answer.nonce);
        break;
    case LabBehaviour::WrongCertificate: // a CertID ends with the serial number
        for (pki::OcspStatement& statement : answer.statements)
            changeLast(statement.id);
        break;
    default:
        break;
    }
    return answer;
}

base::Result<pki::Issuer> labStranger(base::TimePoint now)
{
    auto key = pki::PrivateKey::generate(pki::KeyType::EcP256);
    if (!key)
        return std::unexpected(key.error());
    pki::IssueSpec spec;
    spec.subject.text = "CN=Revocation lab";
    spec.role = pki::CertificateRole::OcspSigner;
    spec.now = now;
    spec.lifetime = std::chrono::hours(1);
    auto certificate = pki::issueSelfSigned(spec, *key);
    if (!certificate)
        return std::unexpected(certificate.error());
    return pki::Issuer{std::move(*certificate), std::move(*key)};
}

} // namespace models::services
