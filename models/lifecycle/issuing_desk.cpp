#include "models/lifecycle/issuing_desk.h"

#include "models/config/device_texts.h"
#include "models/config/effective_template.h"
#include "models/lifecycle/certificate_store.h"
#include "models/lifecycle/device_registry.h"
#include "session/engine/engine.h"
#include "session/pki/request.h"
#include "session/trust/identity.h"

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using base::Serial;

namespace {

constexpr int minimumRsaBits = 2048;
constexpr int minimumCurveBits = 256;

Result<> checkRequest(const pki::RequestFacts& facts, const std::string& commonName)
{
    if (facts.commonNames.size() != 1 || facts.commonNames.front() != commonName)
        return failure(ErrorCode::Denied,
                       "the request does not name " + commonName + " as its only common name");
    const bool strong = facts.keyAlgorithm == "RSA"
                            ? facts.keyBits >= minimumRsaBits
                            : facts.keyAlgorithm == "EC" && facts.keyBits >= minimumCurveBits;
    if (!strong)
        return failure(ErrorCode::Denied, "the request's key is too weak or of an unknown kind");
    return {};
}

} // namespace

Result<IssuingOrder> issuingOrder(const config::Configuration& running, const pki::KeyVault& vault,
                                  const Serial& serial)
{
    const config::SecureConnClient client =
        config::effectiveTemplate(running, serial).device.secureConnClient;
    if (client.certificateType != "issued")
        return failure(ErrorCode::Denied, "its template asks for no certificate from here");
    auto authority = readIssuer(running.panorama, vault, client.signedBy);
    if (!authority)
        return std::unexpected(authority.error());
    IssuingOrder order{.authority = std::move(authority->issuer),
                       .intermediates = std::move(authority->intermediates),
                       .commonName = config::commonNameFor(serial, client.commonName, running.manager),
                       .now = {}};
    return order;
}

Result<std::vector<pki::Certificate>> signRequest(const IssuingOrder& order, std::string_view request)
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
    auto leaf = pki::issueFromRequest(spec, request, order.authority);
    if (!leaf)
        return std::unexpected(leaf.error());
    std::vector<pki::Certificate> chain{std::move(*leaf)};
    chain.insert(chain.end(), order.intermediates.begin(), order.intermediates.end());
    return chain;
}

void IssuingDesk::requested(const engine::CertificateRequested& request)
{
    const DeviceRecord* record = m_state.parts.devices.find(request.serial);
    if (!record)
        return answer(request, failure(ErrorCode::Denied, "this device is not managed"));
    m_state.pool.run(
        [running = m_state.workspace.running(), vault = m_state.parts.vault, serial = record->serial,
         csr = request.csr.request, now = m_state.now(),
         days = m_state.parts.options.issuedDays]() -> Result<Chain> {
            auto order = issuingOrder(*running, vault, serial);
            if (!order)
                return std::unexpected(order.error());
            order->now = now;
            order->days = days;
            return signRequest(*order, csr);
        },
        [this, request](const Result<Chain>& chain) { answer(request, chain); });
}

void IssuingDesk::answer(const engine::CertificateRequested& request, const Result<Chain>& chain)
{
    wire::Issued issued{.id = request.csr.id, .chain = {}, .error = {}};
    if (!chain)
        issued.error = chain.error().detail;
    else
        for (const pki::Certificate& certificate : *chain)
            issued.chain += certificate.pem();
    m_state.parts.engine->send(request.serial, std::move(issued));
    if (!chain)
        return;
    m_reactions.issued(request.serial, chain->front().sha256());
    // A push reports by itself when its certificate is there; a request of its own is followed here (T8).
    if (!m_reactions.isPushing(request.serial))
        m_state.parts.engine->disconnectAt(request.serial, m_state.now() + m_state.disconnectWait());
}

} // namespace models::lifecycle
