#include "session/trust/path_search.h"

#include "session/pki/openssl_handles.h"

#include <algorithm>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace session::trust {
namespace {

/// References only: the certificates outlive the call.
using CertificateStack =
    std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_free(stack); })>;

/// Keeps going over dates, so that OpenSSL still prefers a valid issuer yet leaves judging dates to the
/// validity check. X509_V_FLAG_NO_CHECK_TIME would give up that preference.
int passOverDates(int ok, X509_STORE_CTX* context)
{
    const int error = X509_STORE_CTX_get_error(context);
    return error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID ? 1 : ok;
}

std::string subjectOf(X509* certificate)
{
    if (certificate == nullptr)
        return {};
    const auto decoded = pki::Certificate::fromX509(certificate);
    return decoded ? decoded->subject() : std::string();
}

/// The decoded certificate that we hold already: decoding again costs more than the whole search.
std::optional<pki::Certificate> known(X509* wanted, const TrustAnchors& anchors,
                                      std::span<const pki::Certificate> sent)
{
    const auto same = [wanted](const pki::Certificate& candidate) {
        return candidate.handle() == wanted || X509_cmp(candidate.handle(), wanted) == 0;
    };
    if (const auto found = std::ranges::find_if(sent, same); found != sent.end())
        return *found;
    const auto& trusted = anchors.certificates();
    if (const auto found = std::ranges::find_if(trusted, same); found != trusted.end())
        return *found;
    return std::nullopt;
}

std::vector<pki::Certificate> pathFrom(X509_STORE_CTX* context, const TrustAnchors& anchors,
                                       std::span<const pki::Certificate> sent)
{
    std::vector<pki::Certificate> path;
    const STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context);
    for (int depth = 0; depth < sk_X509_num(chain); ++depth) {
        if (auto certificate = known(sk_X509_value(chain, depth), anchors, sent))
            path.push_back(*std::move(certificate));
    }
    return path;
}

bool hasIssuer(const pki::Certificate& certificate, std::span<const pki::Certificate> candidates)
{
    return std::ranges::any_of(candidates, [&](const pki::Certificate& candidate) {
        return X509_check_issued(candidate.handle(), certificate.handle()) == X509_V_OK;
    });
}

/// No issuer was found for the last certificate of the way. A leaf that came alone and whose issuer is
/// nowhere is taken for one whose sender forgot the intermediates (C5), the usual cause; that its root may be
/// foreign too can't be seen from it. Whoever sent intermediates and still reaches no trusted root has
/// another root.
PathFinding withoutIssuer(const TrustAnchors& anchors, std::span<const pki::Certificate> sent,
                          std::string last)
{
    const pki::Certificate& leaf = sent.front();
    if (hasIssuer(leaf, anchors.certificates())) {
        return {.reason = Reason::UnknownIssuer,
                .rule = "C4",
                .certificate = std::move(last),
                .detail = "the profile holds an intermediate CA but not the root above it"};
    }
    if (sent.size() == 1 && !leaf.isSelfIssued()) {
        return {.reason = Reason::IncompleteChain,
                .rule = std::string(rowOf(Reason::IncompleteChain).rule),
                .certificate = leaf.subject(),
                .detail = "its issuer, " + leaf.issuer() + ", was not sent and is no CA of the profile"};
    }
    return {.reason = Reason::UnknownIssuer,
            .rule = std::string(rowOf(Reason::UnknownIssuer).rule),
            .certificate = std::move(last),
            .detail = "no CA of the profile has issued it"};
}

/// Errors of the path itself. A certificate whose extensions forbid what it is used for (no CA, path too
/// long, name constraints) is a matter of purpose.
Reason reasonOf(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH:
    case X509_V_ERR_NO_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM:
        return Reason::Signature;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_INVALID_EXTENSION:
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE:
        return Reason::Purpose;
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
        return Reason::NotYetValid;
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
        return Reason::Expired;
    default:
        return Reason::UnknownIssuer;
    }
}

PathFinding explain(X509_STORE_CTX* context, const TrustAnchors& anchors,
                    std::span<const pki::Certificate> sent)
{
    const int error = X509_STORE_CTX_get_error(context);
    std::string subject = subjectOf(X509_STORE_CTX_get_current_cert(context));
    switch (error) {
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return withoutIssuer(anchors, sent, std::move(subject));
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        return {.reason = Reason::UnknownIssuer,
                .rule = std::string(rowOf(Reason::UnknownIssuer).rule),
                .certificate = std::move(subject),
                .detail = "it is self-signed and no CA of the profile"};
    default:
        const Reason reason = reasonOf(error);
        return {.reason = reason,
                .rule = std::string(rowOf(reason).rule),
                .certificate = std::move(subject),
                .detail = X509_verify_cert_error_string(error)};
    }
}

} // namespace

PathFinding findPath(const TrustAnchors& anchors, std::span<const pki::Certificate> sent, base::TimePoint now)
{
    if (anchors.empty()) {
        return {.reason = Reason::UnknownIssuer,
                .rule = "C2",
                .certificate = sent.front().subject(),
                .detail = "the profile holds no CA"};
    }
    const CertificateStack untrusted(sk_X509_new_null());
    for (const pki::Certificate& certificate : sent.subspan(1))
        sk_X509_push(untrusted.get(), certificate.handle());

    const pki::X509StoreContextHandle context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), anchors.store(), sent.front().handle(), untrusted.get()) != 1) {
        ERR_clear_error();
        return {.reason = Reason::UnknownIssuer,
                .rule = std::string(rowOf(Reason::UnknownIssuer).rule),
                .certificate = sent.front().subject(),
                .detail = "OpenSSL could not begin to verify"};
    }
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_auth_level(parameters, 0); // key strength is a check of its own
    X509_VERIFY_PARAM_set_time(
        parameters, std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count());
    X509_STORE_CTX_set_verify_cb(context.get(), passOverDates);

    const bool found = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    if (found)
        return {.path = pathFrom(context.get(), anchors, sent)};
    return explain(context.get(), anchors, sent);
}

} // namespace session::trust
