#include "session/trust/path_judge.h"

#include "session/pki/openssl_handles.h"

#include <algorithm>
#include <set>
#include <string_view>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace session::trust {
namespace {

/// References only: the certificates outlive the call.
using CertificateStack =
    std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_free(stack); })>;

/// What OpenSSL's callbacks work on.
struct Course
{
    std::span<const pki::Certificate> path;
    std::vector<std::string> remarks = {};
};

Course& courseOf(X509_STORE_CTX* context)
{
    return *static_cast<Course*>(X509_STORE_CTX_get_app_data(context));
}

/// Keeps OpenSSL on the path: nobody else has issued anything.
int isNextOnPath(X509_STORE_CTX* context, X509* subject, X509* issuer)
{
    const auto path = courseOf(context).path;
    if (subject == issuer)
        return issuer == path.back().handle() ? 1 : 0;
    for (std::size_t depth = 0; depth + 1 < path.size(); ++depth) {
        if (path[depth].handle() == subject)
            return path[depth + 1].handle() == issuer ? 1 : 0;
    }
    return 0;
}

/// Whether the error is one that OpenSSL finds only when asked to be strict.
bool isStrictness(int error, X509_STORE_CTX* context)
{
    switch (error) {
    case X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA:
    case X509_V_ERR_PATHLEN_WITHOUT_KU_KEY_CERT_SIGN:
    case X509_V_ERR_CA_BCONS_NOT_CRITICAL:
    case X509_V_ERR_CA_CERT_MISSING_KEY_USAGE:
    case X509_V_ERR_KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA:
    case X509_V_ERR_ISSUER_NAME_EMPTY:
    case X509_V_ERR_SUBJECT_NAME_EMPTY:
    case X509_V_ERR_EMPTY_SUBJECT_SAN_NOT_CRITICAL:
    case X509_V_ERR_EMPTY_SUBJECT_ALT_NAME:
    case X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY:
    case X509_V_ERR_AUTHORITY_KEY_IDENTIFIER_CRITICAL:
    case X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL:
    case X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER:
    case X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER:
    case X509_V_ERR_EXTENSIONS_REQUIRE_VERSION_3:
        return true;
    case X509_V_ERR_INVALID_CA: {
        // At both ends of the path a CA by other signs than basicConstraints will do.
        const auto depth = static_cast<std::size_t>(X509_STORE_CTX_get_error_depth(context));
        const bool isEnd = depth == 0 || depth + 1 == courseOf(context).path.size();
        return isEnd && X509_check_ca(X509_STORE_CTX_get_current_cert(context)) != 0;
    }
    default:
        return false;
    }
}

std::string subjectAt(X509_STORE_CTX* context)
{
    const auto path = courseOf(context).path;
    if (X509_STORE_CTX_get_current_cert(context) == nullptr) // a matter of the whole path
        return path.front().subject();
    const auto depth = static_cast<std::size_t>(std::max(X509_STORE_CTX_get_error_depth(context), 0));
    return path[std::min(depth, path.size() - 1)].subject();
}

int goOn(int ok, X509_STORE_CTX* context)
{
    const int error = X509_STORE_CTX_get_error(context);
    if (ok != 0)
        return ok;
    if (error == X509_V_ERR_CERT_HAS_EXPIRED || error == X509_V_ERR_CERT_NOT_YET_VALID)
        return 1;
    if (!isStrictness(error, context))
        return 0;
    courseOf(context).remarks.push_back(subjectAt(context) + ": " + X509_verify_cert_error_string(error));
    return 1;
}

struct Meaning
{
    Reason reason = Reason::UnknownIssuer;
    std::string field = "issuer";
};

/// A certificate whose extensions forbid what it is used for (no CA, path too long, name constraints, no
/// acceptable policy) is a matter of purpose.
Meaning meaningOf(int error)
{
    switch (error) {
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
    case X509_V_ERR_SIGNATURE_ALGORITHM_MISMATCH:
    case X509_V_ERR_UNSUPPORTED_SIGNATURE_ALGORITHM:
        return {Reason::Signature, "signatureValue"};
    case X509_V_ERR_UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_NO_ISSUER_PUBLIC_KEY:
    case X509_V_ERR_EC_KEY_EXPLICIT_PARAMS:
        return {Reason::Signature, "subjectPublicKeyInfo"};
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_INVALID_NON_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return {Reason::Purpose, "basicConstraints"};
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return {Reason::Purpose, "keyUsage"};
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
    case X509_V_ERR_SUBTREE_MINMAX:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return {Reason::Purpose, "nameConstraints"};
    case X509_V_ERR_NO_EXPLICIT_POLICY:
    case X509_V_ERR_INVALID_POLICY_EXTENSION:
        return {Reason::Purpose, "certificatePolicies"};
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_INVALID_EXTENSION:
    case X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION:
    case X509_V_ERR_UNSUPPORTED_EXTENSION_FEATURE:
    case X509_V_ERR_UNNESTED_RESOURCE:
    case X509_V_ERR_PROXY_CERTIFICATES_NOT_ALLOWED:
        return {Reason::Purpose, "extensions"};
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
        return {Reason::NotYetValid, "notBefore"};
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
        return {Reason::Expired, "notAfter"};
    default:
        return {};
    }
}

PathFault faultFor(X509_STORE_CTX* context)
{
    const int error = X509_STORE_CTX_get_error(context);
    Meaning meaning = meaningOf(error);
    std::string detail = X509_verify_cert_error_string(error);
    if (error == X509_V_ERR_NO_EXPLICIT_POLICY)
        detail = "no certificate policy that is demanded holds over the whole path";
    return {.reason = meaning.reason,
            .certificate = subjectAt(context),
            .field = std::move(meaning.field),
            .detail = std::move(detail)};
}

void setInputs(X509_VERIFY_PARAM* parameters, const PathInputs& inputs)
{
    unsigned long flags = X509_V_FLAG_X509_STRICT;
    if (inputs.asksForPolicies())
        flags |= X509_V_FLAG_POLICY_CHECK;
    if (inputs.explicitPolicy)
        flags |= X509_V_FLAG_EXPLICIT_POLICY;
    if (inputs.inhibitMapping)
        flags |= X509_V_FLAG_INHIBIT_MAP;
    if (inputs.inhibitAnyPolicy)
        flags |= X509_V_FLAG_INHIBIT_ANY;
    X509_VERIFY_PARAM_set_flags(parameters, flags);
    for (const std::string& policy : inputs.policies) {
        // An OID that is none must not widen what is acceptable: 0.0 is nobody's policy.
        ASN1_OBJECT* object = OBJ_txt2obj(policy.c_str(), 1);
        X509_VERIFY_PARAM_add0_policy(parameters, object != nullptr ? object : OBJ_txt2obj("0.0", 1));
    }
    // OpenSSL takes no policy at all for none, where a CA demands one; any-policy is what is meant.
    if (inputs.policies.empty())
        X509_VERIFY_PARAM_add0_policy(parameters, OBJ_nid2obj(NID_any_policy));
    X509_VERIFY_PARAM_set_auth_level(parameters, 0); // key strength is a check of its own
}

/// OpenSSL was held to the path; if it has gone another way all the same, nothing may rest on it.
bool isWhole(X509_STORE_CTX* context, std::span<const pki::Certificate> path)
{
    STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context);
    const auto count = static_cast<std::size_t>(std::max(sk_X509_num(chain), 0));
    for (std::size_t depth = 0; depth < std::min(count, path.size()); ++depth) {
        if (sk_X509_value(chain, static_cast<int>(depth)) != path[depth].handle())
            return false;
    }
    return count == path.size();
}

std::optional<PathFault> tooDeep(std::span<const pki::Certificate> path, const PathInputs& inputs)
{
    const auto intermediates = static_cast<int>(path.size()) - 2;
    if (!inputs.maxDepth || intermediates <= *inputs.maxDepth)
        return std::nullopt;
    return PathFault{.certificate = path.front().subject(),
                     .detail = std::to_string(intermediates) + " intermediate CAs, at most " +
                               std::to_string(*inputs.maxDepth) + " are admitted"};
}

/// RFC 5280 section 4.2: no extension twice. OpenSSL would take one of them, others the other.
std::optional<PathFault> repeatedExtension(std::span<const pki::Certificate> path)
{
    for (const pki::Certificate& certificate : path) {
        std::set<std::string_view> seen;
        for (int i = 0; i < X509_get_ext_count(certificate.handle()); ++i) {
            const ASN1_OBJECT* kind = X509_EXTENSION_get_object(X509_get_ext(certificate.handle(), i));
            const std::string_view oid(reinterpret_cast<const char*>(OBJ_get0_data(kind)), OBJ_length(kind));
            if (!seen.insert(oid).second)
                return PathFault{.reason = Reason::Purpose,
                                 .certificate = certificate.subject(),
                                 .field = "extensions",
                                 .detail = "it has an extension twice"};
        }
    }
    return std::nullopt;
}

} // namespace

PathJudgement judgePath(std::span<const pki::Certificate> path, const PathInputs& inputs, base::TimePoint now)
{
    if (auto fault = tooDeep(path, inputs))
        return {.fault = std::move(fault)};
    if (auto fault = repeatedExtension(path))
        return {.fault = std::move(fault)};
    const pki::X509StoreHandle store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), path.back().handle());
    X509_STORE_set_check_issued(store.get(), isNextOnPath);
    X509_STORE_set_verify_cb(store.get(), goOn);
    const CertificateStack between(sk_X509_new_null());
    for (std::size_t depth = 1; depth + 1 < path.size(); ++depth)
        sk_X509_push(between.get(), path[depth].handle());

    Course course{.path = path};
    const PathFault failure{.certificate = path.front().subject(),
                            .detail = "OpenSSL could not judge the path"};
    const pki::X509StoreContextHandle context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), path.front().handle(), between.get()) != 1) {
        ERR_clear_error();
        return {.fault = failure};
    }
    X509_STORE_CTX_set_app_data(context.get(), &course);
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    setInputs(parameters, inputs);
    X509_VERIFY_PARAM_set_time(
        parameters, std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count());

    PathJudgement judgement;
    if (X509_verify_cert(context.get()) != 1)
        judgement.fault = faultFor(context.get());
    else if (!isWhole(context.get(), path))
        judgement.fault = failure;
    ERR_clear_error();
    judgement.remarks = std::move(course.remarks);
    return judgement;
}

} // namespace session::trust
