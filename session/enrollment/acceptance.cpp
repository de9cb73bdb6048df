#include "session/enrollment/acceptance.h"

#include "session/pki/openssl_handles.h"

#include <algorithm>

namespace session::enrollment {

namespace {

/// SCEP may answer with the old certificate and call it a success.
Attempted<> checkIsNew(const pki::Certificate& leaf, const AcceptanceInput& input)
{
    if (leaf.notAfter() <= input.now)
        return refuse(Problem::AlreadyExpired, "the certificate that came has expired");
    if (!input.order.previous)
        return {};
    const pki::Certificate& old = input.order.previous->chain.front();
    if (leaf.serialNumber() == old.serialNumber() && leaf.issuer() == old.issuer())
        return refuse(Problem::NotRenewed, "the certificate that came has the old serial number");
    if (leaf.notAfter() <= old.notAfter())
        return refuse(Problem::NotRenewed, "the certificate that came ends no later than the old one");
    return {};
}

Attempted<> checkIsOurs(const pki::Certificate& leaf, const AcceptanceInput& input)
{
    if (leaf.isCertificateAuthority())
        return refuse(Problem::NotForClients, "the certificate that came is a CA's");
    if (X509_NAME_cmp(X509_get_subject_name(leaf.handle()),
                      X509_get_subject_name(input.requested.handle())) != 0)
        return refuse(Problem::WrongSubject, "the certificate that came is for " + leaf.subject() +
                                                 ", not for " + input.requested.subject());
    return checkIsNew(leaf, input);
}

bool isSubset(std::vector<std::string> asked, std::vector<std::string> given)
{
    std::ranges::sort(asked);
    std::ranges::sort(given);
    return std::ranges::includes(given, asked);
}

bool lacksNames(const pki::Certificate& leaf, const pki::AlternativeNames& asked)
{
    const pki::AlternativeNames& given = leaf.alternativeNames();
    return !isSubset(asked.dns, given.dns) || !isSubset(asked.ip, given.ip) ||
           !isSubset(asked.email, given.email) || !isSubset(asked.uri, given.uri);
}

/// Nobody is sent a root: who trusts it has it.
pki::Identity identityOf(std::vector<pki::Certificate> path, const pki::PrivateKey& key)
{
    if (path.size() > 1 && path.back().isSelfIssued())
        path.pop_back();
    return {std::move(path), key};
}

} // namespace

Attempted<Enrolled> accept(const AcceptanceInput& input)
{
    const auto leaf = std::ranges::find_if(input.answer, [&](const pki::Certificate& certificate) {
        return input.order.key.matches(certificate);
    });
    if (leaf == input.answer.end())
        return refuse(Problem::WrongKey, "the certificate that came is for another key");
    if (auto ours = checkIsOurs(*leaf, input); !ours)
        return std::unexpected(std::move(ours.error()));
    auto path = pathTo(*leaf, input.answer, input.authority.trusted);
    if (path.size() < 2)
        return refuse(Problem::ForeignIssuer,
                      "the certificate that came was issued by " + leaf->issuer() + ", not by this CA");
    const pki::Certificate authority = path.back();
    std::vector<Note> notes;
    if (!input.authority.isChecked)
        notes.push_back(Note::AuthorityUnchecked);
    if (lacksNames(*leaf, input.order.settings.alternativeNames))
        notes.push_back(Note::NamesLeftOut);
    return Enrolled{identityOf(std::move(path), input.order.key), authority, std::move(notes)};
}

Attempted<> checkRenewalSigner(const Order& order, base::TimePoint now)
{
    if (!order.previous || order.previous->chain.empty())
        return refuse(Problem::InvalidOrder, "a renewal needs the certificate that is to be renewed");
    const pki::Certificate& old = order.previous->chain.front();
    if (order.isPreviousRevoked)
        return refuse(Problem::SignerRevoked, "a revoked certificate can't sign its renewal");
    if (old.notAfter() < now || old.notBefore() > now)
        return refuse(Problem::SignerExpired, "a certificate that is not valid now can't sign its renewal");
    if (old.keyAlgorithm() != "RSA" || !order.previous->key.matches(old))
        return refuse(Problem::InvalidOrder, "a renewal is signed by the RSA key of the old certificate");
    return {};
}

Attempted<> checkRenewalIssuer(const Order& order, const Authority& authority)
{
    const std::vector<pki::Certificate>& chain = order.previous->chain;
    if (pathTo(chain.front(), chain, authority.trusted).size() < 2)
        return refuse(Problem::SignerForeign,
                      "the old certificate was issued by " + chain.front().issuer() + ", not by this CA");
    return {};
}

} // namespace session::enrollment
