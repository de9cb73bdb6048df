#include "models/config/trusted_authorities.h"

#include <algorithm>
#include <tuple>

namespace models::config {

std::set<std::string> trustedAuthorities(const std::vector<CertificateFacts>& all)
{
    const auto isOfProfile = [](const std::vector<std::string>& path) {
        return std::ranges::find(path, "certificate-profile") != path.end();
    };
    std::set<std::string> trusted;
    for (const CertificateFacts& facts : all)
        if (facts.isAuthority() && std::ranges::any_of(facts.uses, isOfProfile))
            trusted.insert(facts.certificate->sha256());
    return trusted;
}

bool isTrusted(const CertificateFacts& authority, const std::set<std::string>& trusted)
{
    return std::ranges::any_of(authority.path, [&trusted](const session::pki::Certificate& certificate) {
        return trusted.contains(certificate.sha256());
    });
}

std::string authorityToSignWith(const std::vector<CertificateFacts>& all)
{
    const auto trusted = trustedAuthorities(all);
    const CertificateFacts* best = nullptr;
    const auto worth = [&trusted](const CertificateFacts& facts) {
        return std::tuple(!facts.isRevoked, isTrusted(facts, trusted), facts.certificate->notBefore());
    };
    for (const CertificateFacts& facts : all) {
        const bool canSign = facts.isAuthority() && facts.hasPrivateKey && facts.store == StoreName();
        if (canSign && (!best || worth(*best) < worth(facts)))
            best = &facts;
    }
    return best ? best->name : std::string();
}

} // namespace models::config
