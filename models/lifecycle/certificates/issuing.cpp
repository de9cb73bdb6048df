#include "models/lifecycle/certificates/issuing.h"

#include "models/config/device/device_texts.h"
#include "models/config/device/effective_template.h"
#include "models/lifecycle/certificates/certificate_store.h"
#include "models/lifecycle/service_urls.h"
#include "session/pki/issuing/request.h"
#include "session/pki/security_level.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using base::Serial;

namespace {

Result<> checkRequest(const pki::RequestFacts& facts, const std::string& commonName)
{
    if (facts.commonNames.size() != 1 || facts.commonNames.front() != commonName)
        return failure(ErrorCode::Denied,
                       "the request does not name " + commonName + " as its only common name");
    return checkRequestedKey(facts);
}

} // namespace

Result<> checkRequestedKey(const pki::RequestFacts& facts)
{
    if (facts.keySecurityBits < pki::fewestSecurityBits)
        return failure(ErrorCode::Denied, "the request's key is too weak: " + facts.keyAlgorithm + " " +
                                              std::to_string(facts.keyBits));
    return {};
}

Result<IssuingOrder> issuingOrder(const config::Configuration& configuration, const pki::KeyVault& vault,
                                  const Serial& serial)
{
    const config::SecureConnClient client =
        config::effectiveTemplate(configuration, serial).device.secureConnClient;
    if (client.certificateType != "issued")
        return failure(ErrorCode::Denied, "its template asks for no certificate from here");
    auto authority = readIssuer(configuration.panorama, vault, client.signedBy);
    if (!authority)
        return std::unexpected(authority.error());
    IssuingOrder order{.authority = std::move(authority->issuer),
                       .intermediates = std::move(authority->intermediates),
                       .commonName = config::commonNameFor(serial, client.commonName, configuration.manager),
                       .now = {},
                       .serviceBase = {}};
    return order;
}

Result<IssuedChain> signRequest(const IssuingOrder& order, std::string_view request)
{
    const auto facts = pki::readRequest(request);
    if (!facts)
        return std::unexpected(facts.error());
    if (const auto checked = checkRequest(*facts, order.commonName); !checked)
        return std::unexpected(checked.error());

    pki::IssueSpec spec;
    spec.subject.text = "CN=" + order.commonName;
    spec.role = pki::CertificateRole::Client;
    spec.now = order.now;
    // It can't outlive what signs it (K6).
    const auto most =
        std::chrono::floor<std::chrono::seconds>(order.authority.certificate.notAfter() - order.now);
    spec.lifetime = std::min<std::chrono::seconds>(std::chrono::days(order.days), most);
    if (spec.lifetime <= std::chrono::seconds(0))
        return failure(ErrorCode::Denied, "the CA that should sign has expired");
    nameService(spec, order.serviceBase, order.authority.certificate);
    auto leaf = pki::issueFromRequest(spec, request, order.authority);
    if (!leaf)
        return std::unexpected(leaf.error());
    IssuedChain issued{.certificates = {std::move(*leaf)}, .authority = order.authority.certificate};
    issued.certificates.insert(issued.certificates.end(), order.intermediates.begin(),
                               order.intermediates.end());
    return issued;
}

} // namespace models::lifecycle
