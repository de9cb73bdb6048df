#include "models/lifecycle/certificates/certificate_requests.h"

#include "models/lifecycle/certificates/certificate_store.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/lifecycle/certificates/issuing.h"
#include "models/lifecycle/service_urls.h"
#include "models/lifecycle/work_pool.h"

#include <QPointer>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

/// What the work pool hands back.
struct SignedRequest
{
    pki::Certificate authority;
    std::vector<pki::Certificate> chain;
};

Result<SignedRequest> sign(const SigningOrder& order, const config::ObjectStore& authorities,
                           const pki::KeyVault& vault, pki::IssueSpec spec, const std::string& serviceBase)
{
    const auto facts = pki::readRequest(order.request);
    if (!facts)
        return std::unexpected(facts.error());
    if (const auto checked = checkRequestedKey(*facts); !checked)
        return std::unexpected(checked.error());
    const auto authority = readIssuer(authorities, vault, order.signedBy);
    if (!authority)
        return std::unexpected(authority.error());
    nameService(spec, serviceBase, authority->issuer.certificate);
    auto certificate = pki::issueAsRequested(std::move(spec), order.request, authority->issuer);
    if (!certificate)
        return std::unexpected(certificate.error());
    SignedRequest made{.authority = authority->issuer.certificate, .chain = authority->intermediates};
    made.chain.insert(made.chain.begin(), std::move(*certificate));
    return made;
}

} // namespace

void signForeignRequest(Lifecycle& lifecycle, SigningOrder order, std::function<void(const Signed&)> done)
{
    const auto authorities = std::make_shared<const config::ObjectStore>(lifecycle.candidate().panorama);
    pki::IssueSpec spec{.role = order.role,
                        .digest = order.digest,
                        .now = lifecycle.clock().now(),
                        .lifetime = std::chrono::days(order.days)};
    lifecycle.workPool().run(
        [order = std::move(order), authorities, vault = lifecycle.vault(), spec = std::move(spec),
         base = lifecycle.serviceBase()]() mutable {
            return sign(order, *authorities, vault, std::move(spec), base);
        },
        [owner = QPointer(&lifecycle), done = std::move(done)](const Result<SignedRequest>& made) {
            if (!owner)
                return;
            if (!made)
                return done(std::unexpected(made.error()));
            const SignedBy issued{made->authority, made->chain.front(), "request"};
            if (const auto recorded = recordIssued(owner->store(), issued, owner->clock().now()); !recorded)
                return done(std::unexpected(recorded.error()));
            done(made->chain);
        });
}

} // namespace models::lifecycle
