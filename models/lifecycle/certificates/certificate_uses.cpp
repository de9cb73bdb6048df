#include "models/lifecycle/certificates/certificate_uses.h"

#include "models/config/store_path.h"
#include "models/lifecycle/certificates/certificate_edits.h"
#include "models/lifecycle/certificates/certificate_store.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"

#include <algorithm>
#include <set>

namespace models::lifecycle {

using namespace session;

namespace {

bool holds(const std::vector<pki::Certificate>& certificates, const pki::Certificate& wanted)
{
    return std::ranges::find(certificates, wanted) != certificates.end();
}

} // namespace

LiveSessions liveSessions(const Lifecycle& lifecycle)
{
    LiveSessions live;
    const auto snapshot = lifecycle.snapshot();
    if (snapshot && snapshot->source().customIdentity)
        live.own = snapshot->source().customIdentity->chain;
    for (const auto& [serial, record] : lifecycle.devices().records())
        if (record.session)
            live.sessions.push_back({serial, record.session->attempt});
    return live;
}

CertificateUses usesIn(const LiveSessions& sessions, const pki::Certificate& certificate)
{
    CertificateUses uses;
    const bool isOurs = holds(sessions.own, certificate);
    for (const auto& [serial, attempt] : sessions.sessions) {
        const auto& chain = attempt->evidence.chain;
        if (!chain.empty() && chain.front() == certificate)
            uses.presentedBy.push_back(serial);
        else if (holds(attempt->verdict.path, certificate))
            uses.verifiedBy.push_back(serial);
        if (isOurs && attempt->verdict.world == trust::TrustWorld::Custom)
            uses.presentedTo.push_back(serial);
    }
    for (auto* serials : {&uses.presentedBy, &uses.verifiedBy, &uses.presentedTo})
        std::ranges::sort(*serials);
    return uses;
}

std::size_t CertificateUses::sessions() const
{
    std::set<base::Serial> all(presentedBy.begin(), presentedBy.end());
    all.insert(verifiedBy.begin(), verifiedBy.end());
    all.insert(presentedTo.begin(), presentedTo.end());
    return all.size();
}

void breaksWithout(const Lifecycle& lifecycle, const config::CertificateFacts& certificate,
                   std::function<void(const std::vector<config::Finding>&)> done)
{
    lifecycle.reviewWith({{.verb = config::Edit::Verb::Delete,
                           .path = entryPath(certificate.store, certificate.name),
                           .values = {}}},
                         [done = std::move(done)](const base::Result<DraftReview>& without) {
                             auto breaks = without ? without->brought : std::vector<config::Finding>();
                             std::erase_if(breaks, [](const config::Finding& finding) {
                                 return finding.severity != config::Severity::Error;
                             });
                             done(breaks);
                         });
}

CertificateUses usesOf(const Lifecycle& lifecycle, const config::CertificateFacts& certificate)
{
    CertificateUses uses;
    if (certificate.certificate)
        uses = usesIn(liveSessions(lifecycle), *certificate.certificate);
    uses.settings = certificate.uses;
    if (certificate.isAuthority() && certificate.store == config::StoreName())
        if (auto children = childrenOf(lifecycle.candidate(), certificate.name))
            uses.children = std::move(*children);
    return uses;
}

std::optional<std::string> signerHere(const Lifecycle& lifecycle, const config::CertificateFacts& certificate)
{
    if (!certificate.certificate)
        return std::nullopt;
    const auto authority = authorityOf(lifecycle.candidate().panorama, *certificate.certificate);
    return authority && authority->hasKey ? std::optional(authority->name) : std::nullopt;
}

} // namespace models::lifecycle
