// Whether the certificates may be used for this (E11; RFC 5280 4.2.1.3, 4.2.1.12).
#include "session/trust/allowed_usage.h"
#include "session/trust/checks.h"

#include <openssl/x509v3.h>

namespace session::trust {
namespace {

std::string listed(const std::vector<std::string>& usages)
{
    std::string text;
    for (const std::string& usage : usages)
        text += (text.empty() ? "" : ", ") + usage;
    return text.empty() ? "none" : text;
}

Check misused(const pki::Certificate& certificate, std::string field, std::string detail)
{
    return failed(CheckId::Purpose, {.reason = Reason::Purpose,
                                     .certificate = certificate.subject(),
                                     .field = std::move(field),
                                     .detail = std::move(detail)});
}

/// A client proves its key by a signature (RFC 5246 7.4.8), so it needs this bit; OpenSSL would take
/// keyAgreement too.
bool maySign(const pki::Certificate& leaf)
{
    // Without the extension all bits are set.
    return (X509_get_key_usage(leaf.handle()) & X509v3_KU_DIGITAL_SIGNATURE) != 0;
}

} // namespace

Check checkPurpose(const Case& one, const std::vector<pki::Certificate>& path)
{
    if (!one.policy.checkPurpose)
        return skipped(CheckId::Purpose, "any use is admitted");
    if (path.empty())
        return skipped(CheckId::Purpose, "no path to judge");
    const bool client = one.policy.peer == PeerRole::Client;
    const int purpose = client ? X509_PURPOSE_SSL_CLIENT : X509_PURPOSE_SSL_SERVER;
    const std::string wanted = client ? "clientAuth" : "serverAuth";

    const pki::Certificate& leaf = path.front();
    const auto& usages = leaf.extendedKeyUsages();
    if (!allowsUsage(leaf, wanted))
        return misused(leaf, "extendedKeyUsage", listed(usages) + ", " + wanted + " is needed");
    if ((client && !maySign(leaf)) || X509_check_purpose(leaf.handle(), purpose, 0) != 1)
        return misused(leaf, "keyUsage", "its key usage does not allow " + wanted);
    for (std::size_t depth = 1; depth < path.size(); ++depth) {
        if (X509_check_purpose(path[depth].handle(), purpose, 1) < 1)
            return misused(path[depth], "extendedKeyUsage", "as a CA it may not issue for " + wanted);
    }
    return passed(CheckId::Purpose,
                  usages.empty() ? "no extended key usage: good for both sides" : listed(usages));
}

} // namespace session::trust
