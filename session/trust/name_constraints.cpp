#include "session/trust/name_constraints.h"

#include "session/pki/openssl_handles.h"
#include "session/trust/name_matching.h"

#include <algorithm>

#include <openssl/err.h>

namespace session::trust {
namespace {

using ConstraintsHandle = std::unique_ptr<NAME_CONSTRAINTS, pki::FreeWith<NAME_CONSTRAINTS_free>>;

constexpr int absent = -1;

/// A certificate that holds this one name as OpenSSL wants to see it; null if it can't be one.
pki::X509Handle namedOnly(std::string_view name)
{
    if (name.starts_with('[') && name.ends_with(']'))
        name = name.substr(1, name.size() - 2);
    if (name.ends_with('.'))
        name.remove_suffix(1);
    const int kind = ipAddressFrom(name) ? GEN_IPADD : GEN_DNS;
    GENERAL_NAME* general = a2i_GENERAL_NAME(nullptr, nullptr, nullptr, kind, std::string(name).c_str(), 0);
    if (general == nullptr)
        return nullptr;
    const pki::GeneralNamesHandle names(sk_GENERAL_NAME_new_null());
    sk_GENERAL_NAME_push(names.get(), general);
    pki::X509Handle certificate(X509_new());
    if (X509_add1_ext_i2d(certificate.get(), NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT) != 1)
        return nullptr;
    X509_check_purpose(certificate.get(), -1, 0); // has OpenSSL read the extension
    return certificate;
}

bool admits(const pki::Certificate& authority, X509* named)
{
    int found = 0;
    const ConstraintsHandle constraints(static_cast<NAME_CONSTRAINTS*>(
        X509_get_ext_d2i(authority.handle(), NID_name_constraints, &found, nullptr)));
    if (!constraints)
        return found == absent;
    return named != nullptr && NAME_CONSTRAINTS_check(named, constraints.get()) == X509_V_OK;
}

bool isConstrained(const pki::Certificate& authority)
{
    return X509_get_ext_by_NID(authority.handle(), NID_name_constraints, -1) >= 0;
}

} // namespace

bool nameConstraintsAdmit(std::span<const pki::Certificate> path, std::string_view name)
{
    if (path.empty() || std::ranges::none_of(path.subspan(1), isConstrained))
        return true;
    const pki::X509Handle named = namedOnly(name);
    const bool admitted = std::ranges::all_of(
        path.subspan(1), [&](const pki::Certificate& authority) { return admits(authority, named.get()); });
    ERR_clear_error();
    return admitted;
}

} // namespace session::trust
