#include "session/enrollment/authority.h"

#include "session/pki/encoding/fingerprint.h"
#include "session/pki/object_reader.h"
#include "session/pki/openssl_handles.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>

#include <openssl/err.h>

namespace session::enrollment {

namespace {

using Certificates = std::vector<pki::Certificate>;

constexpr std::size_t longestPath = 10;
constexpr auto enrolmentAgent = "1.3.6.1.4.1.311.20.2.1"; // extended key usage of Microsoft's

bool holds(const Certificates& certificates, const pki::Certificate& wanted)
{
    return std::ranges::find(certificates, wanted) != certificates.end();
}

bool hasUsage(const pki::Certificate& certificate, std::uint32_t bit)
{
    const std::uint32_t usage = X509_get_key_usage(certificate.handle());
    return usage == UINT32_MAX || (usage & bit) != 0;
}

/// Key transport needs RSA.
bool canBeEncryptedTo(const pki::Certificate& certificate)
{
    return certificate.keyAlgorithm() == "RSA";
}

Certificates certificatesIn(std::string_view body)
{
    Certificates certificates;
    for (pki::FoundCertificate& found : pki::readObjects(body).certificates)
        if (!holds(certificates, found.certificate))
            certificates.push_back(std::move(found.certificate));
    return certificates;
}

/// The CAs that are to be believed without another's signature.
Attempted<Certificates> rootsOfTrust(const Certificates& offered, const std::string& typed)
{
    Certificates authorities;
    std::ranges::copy_if(offered, std::back_inserter(authorities), &pki::Certificate::isCertificateAuthority);
    if (authorities.empty())
        return refuse(Problem::NoAuthority, "none of the server's certificates is a CA");
    if (typed.empty())
        return authorities;
    const auto fingerprint = pki::Fingerprint::parse(typed);
    if (!fingerprint)
        return refuse(Problem::InvalidOrder, fingerprint.error().detail);
    const pki::Certificate first = authorities.front();
    std::erase_if(authorities,
                  [&](const pki::Certificate& authority) { return !fingerprint->matches(authority); });
    if (authorities.empty())
        return refuse(Problem::FingerprintMismatch, "the CA that answered is " + first.subject() +
                                                        " with the fingerprint " + fingerprint->of(first));
    return authorities;
}

/// Devices and servers have certificates of this CA: whoever holds one of those must not pass for the CA's
/// clerk, who reads passwords and signs replies. One without any usage of its own may be a clerk of old.
bool isForOthers(const pki::Certificate& certificate)
{
    constexpr std::array clerks{"cmcRA", enrolmentAgent};
    const std::vector<std::string> usages = certificate.extendedKeyUsages();
    const auto has = [&](std::string_view usage) { return std::ranges::find(usages, usage) != usages.end(); };
    return !certificate.isCertificateAuthority() && !usages.empty() && std::ranges::none_of(clerks, has);
}

/// With all that they signed, directly or not, but for certificates that are meant for something else.
Certificates withDescendants(Certificates trusted, const Certificates& offered)
{
    for (std::size_t i = 0; i < trusted.size(); ++i)
        for (const pki::Certificate& other : offered)
            if (!holds(trusted, other) && !isForOthers(other) && isIssuedBy(other, trusted[i]))
                trusted.push_back(other);
    return trusted;
}

/// The issuing CA is the one below which there is no other.
bool isLowest(const pki::Certificate& authority, const Certificates& trusted)
{
    return std::ranges::none_of(trusted, [&](const pki::Certificate& other) {
        return other.isCertificateAuthority() && !(other == authority) && isIssuedBy(other, authority);
    });
}

std::optional<pki::Certificate> registrationAuthority(const Certificates& trusted)
{
    const auto found = std::ranges::find_if(trusted, [](const pki::Certificate& certificate) {
        return !certificate.isCertificateAuthority() && canBeEncryptedTo(certificate) &&
               hasUsage(certificate, KU_KEY_ENCIPHERMENT);
    });
    return found == trusted.end() ? std::nullopt : std::optional(*found);
}

/// The lowest comes first, then one that says it may be encrypted to, then the youngest: a CA that renewed
/// itself.
std::optional<pki::Certificate> issuingAuthority(const Certificates& trusted)
{
    const auto rank = [&](const pki::Certificate& certificate) {
        return std::tuple(isLowest(certificate, trusted), canBeEncryptedTo(certificate),
                          hasUsage(certificate, KU_KEY_ENCIPHERMENT), certificate.notBefore());
    };
    std::optional<pki::Certificate> best;
    for (const pki::Certificate& certificate : trusted)
        if (certificate.isCertificateAuthority() && (!best || rank(*best) < rank(certificate)))
            best = certificate;
    return best;
}

pki::Certificate issuerOf(const pki::Certificate& registration, const Certificates& trusted)
{
    const auto found = std::ranges::find_if(
        trusted, [&](const pki::Certificate& other) { return isIssuedBy(registration, other); });
    return found == trusted.end() ? registration : *found;
}

} // namespace

bool isIssuedBy(const pki::Certificate& certificate, const pki::Certificate& issuer)
{
    EVP_PKEY* const key = X509_get0_pubkey(issuer.handle());
    const bool issued = key && X509_check_issued(issuer.handle(), certificate.handle()) == X509_V_OK &&
                        X509_verify(certificate.handle(), key) == 1;
    ERR_clear_error();
    return issued;
}

Certificates pathTo(const pki::Certificate& leaf, const Certificates& candidates, const Certificates& anchors)
{
    Certificates path{leaf};
    while (!holds(anchors, path.back())) {
        const auto isNext = [&](const pki::Certificate& other) {
            return other.isCertificateAuthority() && !holds(path, other) && isIssuedBy(path.back(), other);
        };
        auto next = std::ranges::find_if(anchors, isNext);
        if (next == anchors.end()) {
            next = std::ranges::find_if(candidates, isNext);
            if (next == candidates.end() || path.size() == longestPath)
                return {};
        }
        path.push_back(*next);
    }
    return path;
}

Attempted<Authority> readAuthority(const AuthorityInput& input)
{
    const Certificates offered = certificatesIn(input.body);
    if (offered.empty())
        return refuse(Problem::NotScep, "the answer to GetCACert holds no certificate");
    auto roots = rootsOfTrust(offered, input.fingerprint);
    if (!roots)
        return std::unexpected(std::move(roots.error()));
    Certificates trusted = withDescendants(*std::move(roots), offered);
    std::erase_if(trusted, [&](const pki::Certificate& certificate) {
        return certificate.notAfter() < input.now || certificate.notBefore() > input.now;
    });
    const auto issuer = issuingAuthority(trusted);
    if (!issuer)
        return refuse(Problem::NoAuthority, "the CA " + offered.front().subject() + " is not valid now");
    if (const auto registration = registrationAuthority(trusted))
        return Authority{issuerOf(*registration, trusted), *registration, trusted,
                         !input.fingerprint.empty()};
    if (!canBeEncryptedTo(*issuer))
        return refuse(Problem::NoAuthority,
                      "nothing can be encrypted to " + issuer->subject() + ", whose key is not RSA");
    return Authority{*issuer, *issuer, trusted, !input.fingerprint.empty()};
}

} // namespace session::enrollment
