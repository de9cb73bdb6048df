#include "session/trust/crl_status.h"

#include "session/pki/openssl_handles.h"
#include "session/pki/revocation/revocation_reason.h"

#include <algorithm>
#include <memory>
#include <optional>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace session::trust {
namespace {

using Fact = RevocationFacts::Fact;
using CrlStack = std::unique_ptr<STACK_OF(X509_CRL),
                                 decltype([](STACK_OF(X509_CRL) * stack) { sk_X509_CRL_free(stack); })>;
using HelperStack =
    std::unique_ptr<STACK_OF(X509), decltype([](STACK_OF(X509) * stack) { sk_X509_free(stack); })>;

/// A list that turned out to be unusable is put aside and the next one tried, so that a forged or broken list
/// can't hide a good one. More than these nobody honest has.
constexpr int mostUnusable = 8;

/// What OpenSSL said of one certificate. Each CRL that it names is one of the question's.
struct Findings
{
    int trouble = X509_V_OK; ///< the first error that makes the list unusable
    bool lapsed = false;     ///< else: the list is past its nextUpdate
    bool revoked = false;
    X509_CRL* current = nullptr;  ///< the list in OpenSSL's hands
    X509_CRL* troubled = nullptr; ///< the one that has the trouble, null when there was none to be had
    X509_CRL* naming = nullptr;   ///< the one that lists the certificate
    X509_CRL* used = nullptr;     ///< the last complete one that was looked into
    X509* signer = nullptr;       ///< of the last complete one
};

Findings* findingsOf(X509_STORE_CTX* context)
{
    return static_cast<Findings*>(X509_STORE_CTX_get_app_data(context));
}

/// OpenSSL judges the path of a list's signer with a context of its own, below ours.
bool isNested(X509_STORE_CTX* context)
{
    return X509_STORE_CTX_get0_parent_ctx(context) != nullptr;
}

int noteError(int ok, X509_STORE_CTX* context)
{
    if (ok != 0 || isNested(context))
        return ok;
    Findings& findings = *findingsOf(context);
    if (X509_STORE_CTX_get_error_depth(context) > 0)
        return 0; // one certificate at a time, the first of the chain
    switch (const int error = X509_STORE_CTX_get_error(context); error) {
    case X509_V_ERR_CRL_HAS_EXPIRED:
        findings.lapsed = true;
        return 1;
    case X509_V_ERR_CERT_REVOKED:
        findings.revoked = true;
        findings.naming = findings.current;
        return 0;
    default:
        findings.trouble = error;
        findings.troubled = error == X509_V_ERR_UNABLE_TO_GET_CRL ? nullptr : findings.current;
        return 0;
    }
}

/// OpenSSL's own steps over one list; asked for at a context without a store.
struct DefaultSteps
{
    X509_STORE_CTX_check_crl_fn checkCrl = nullptr;
    X509_STORE_CTX_cert_crl_fn certCrl = nullptr;
};

const DefaultSteps& defaultSteps()
{
    static const DefaultSteps steps = [] {
        const pki::X509StoreContextHandle context(X509_STORE_CTX_new());
        X509_STORE_CTX_init(context.get(), nullptr, nullptr, nullptr);
        return DefaultSteps{X509_STORE_CTX_get_check_crl(context.get()),
                            X509_STORE_CTX_get_cert_crl(context.get())};
    }();
    return steps;
}

int checkCrl(X509_STORE_CTX* context, X509_CRL* crl)
{
    if (!isNested(context)) {
        if (X509_STORE_CTX_get_error_depth(context) > 0)
            return 0;
        findingsOf(context)->current = crl;
    }
    return defaultSteps().checkCrl(context, crl);
}

bool isDelta(X509_CRL* crl)
{
    return X509_CRL_get_ext_by_NID(crl, NID_delta_crl, -1) >= 0;
}

int lookInto(X509_STORE_CTX* context, X509_CRL* crl, X509* certificate)
{
    if (!isNested(context)) {
        Findings& findings = *findingsOf(context);
        findings.current = crl;
        if (!isDelta(crl)) {
            findings.used = crl;
            findings.signer = X509_STORE_CTX_get0_current_issuer(context);
        }
    }
    return defaultSteps().certCrl(context, crl, certificate);
}

/// The judge of one certificate's revocation lists.
class CrlJudge
{
public:
    explicit CrlJudge(const CrlQuestion& question);

    [[nodiscard]] Fact fact() const;

private:
    [[nodiscard]] Findings ask(STACK_OF(X509_CRL) * crls) const;
    [[nodiscard]] Fact factFrom(const Findings& findings) const;
    [[nodiscard]] Fact unavailable(const Findings& findings) const;
    [[nodiscard]] const pki::Crl* deltaNaming(const Findings& findings) const;
    [[nodiscard]] const pki::Crl* known(X509_CRL* crl) const;

    const CrlQuestion& m_question;
    pki::X509StoreHandle m_store{X509_STORE_new()};
    HelperStack m_helpers{sk_X509_new_null()};
};

CrlJudge::CrlJudge(const CrlQuestion& question) : m_question(question)
{
    X509_STORE_add_cert(m_store.get(), question.path.back().handle());
    X509_STORE_set_verify_cb(m_store.get(), noteError);
    X509_STORE_set_check_crl(m_store.get(), checkCrl);
    X509_STORE_set_cert_crl(m_store.get(), lookInto);
    for (const auto& list : {question.path, question.helpers})
        for (const pki::Certificate& certificate : list)
            sk_X509_push(m_helpers.get(), certificate.handle());
}

/// Hands OpenSSL the path as already verified and has it make its revocation step over it.
Findings CrlJudge::ask(STACK_OF(X509_CRL) * crls) const
{
    Findings findings;
    const pki::X509StoreContextHandle context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), m_store.get(), m_question.path.front().handle(),
                            m_helpers.get()) != 1) {
        findings.trouble = X509_V_ERR_UNSPECIFIED;
        return findings;
    }
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_auth_level(parameters, 0);
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL |
                                                X509_V_FLAG_EXTENDED_CRL_SUPPORT | X509_V_FLAG_USE_DELTAS);
    X509_VERIFY_PARAM_set_time(
        parameters,
        std::chrono::duration_cast<std::chrono::seconds>(m_question.now.time_since_epoch()).count());
    X509_STORE_CTX_set0_crls(context.get(), crls);
    X509_STORE_CTX_set_app_data(context.get(), &findings);
    STACK_OF(X509)* chain = sk_X509_new_null(); // the context frees it
    for (const pki::Certificate& certificate : m_question.path) {
        X509_up_ref(certificate.handle());
        sk_X509_push(chain, certificate.handle());
    }
    X509_STORE_CTX_set0_verified_chain(context.get(), chain);
    X509_STORE_CTX_get_check_revocation(context.get())(context.get());
    ERR_clear_error();
    return findings;
}

Fact CrlJudge::fact() const
{
    const CrlStack crls(sk_X509_CRL_new_null());
    for (const pki::Crl& crl : m_question.crls)
        sk_X509_CRL_push(crls.get(), crl.handle());
    std::optional<Findings> first;
    for (int round = 0; round <= mostUnusable; ++round) {
        const Findings findings = ask(crls.get());
        if (findings.trouble == X509_V_OK)
            return factFrom(findings);
        if (!first)
            first = findings;
        if (findings.troubled == nullptr)
            break;
        sk_X509_CRL_delete_ptr(crls.get(), findings.troubled);
    }
    return unavailable(*first);
}

const pki::Crl* CrlJudge::known(X509_CRL* crl) const
{
    const auto found = std::ranges::find(m_question.crls, crl, &pki::Crl::handle);
    return found == m_question.crls.end() ? nullptr : &*found;
}

StatusSource sourceFor(const pki::Crl* crl)
{
    if (crl == nullptr)
        return {.kind = StatusSource::Kind::Crl};
    return {.kind = StatusSource::Kind::Crl,
            .where = (crl->isDelta() ? "delta of " : "of ") + crl->issuer() + ", " +
                     base::toRfc3339(crl->thisUpdate())};
}

/// OpenSSL looks for a delta only where the certificate or the list points to one. One that is at hand and
/// fits (RFC 5280 section 5.2.4) counts all the same.
const pki::Crl* CrlJudge::deltaNaming(const Findings& findings) const
{
    const pki::Crl* base = known(findings.used);
    EVP_PKEY* key = findings.signer != nullptr ? X509_get0_pubkey(findings.signer) : nullptr;
    if (base == nullptr || key == nullptr)
        return nullptr;
    const auto fits = [&](const pki::Crl& delta) {
        return delta.isDeltaOf(*base) && delta.thisUpdate() <= m_question.now &&
               delta.entryFor(m_question.path.front()) && X509_CRL_verify(delta.handle(), key) == 1;
    };
    const auto found = std::ranges::find_if(m_question.crls, fits);
    ERR_clear_error();
    return found == m_question.crls.end() ? nullptr : &*found;
}

Fact CrlJudge::factFrom(const Findings& findings) const
{
    const pki::Certificate& certificate = m_question.path.front();
    const pki::Crl* naming = findings.revoked ? known(findings.naming) : deltaNaming(findings);
    const pki::Crl* used = naming != nullptr ? naming : known(findings.used);
    Fact fact{.status = RevocationStatus::Good, .source = sourceFor(used), .revokedAt = {}};
    if (findings.revoked || naming != nullptr) {
        const auto entry = naming != nullptr ? naming->entryFor(certificate) : std::nullopt;
        const bool onHold = entry && entry->reason == toText(pki::RevocationReason::CertificateHold);
        if (!findings.lapsed || !onHold) {
            fact.status = RevocationStatus::Revoked;
            fact.revokedAt = entry ? std::optional(entry->revokedAt) : std::nullopt;
            fact.detail = entry ? entry->reason : std::string();
            return fact;
        }
    }
    if (findings.lapsed) {
        fact.status = RevocationStatus::Unavailable;
        fact.detail = "the CRL has lapsed";
        if (used != nullptr && used->nextUpdate())
            fact.detail += ": its next was due at " + base::toRfc3339(*used->nextUpdate());
    }
    return fact;
}

std::string wordsFor(int error)
{
    switch (error) {
    case X509_V_ERR_CRL_SIGNATURE_FAILURE:
        return "the signature of the CRL is wrong";
    case X509_V_ERR_DIFFERENT_CRL_SCOPE:
        return "the CRL covers other certificates of this issuer";
    case X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION:
        return "the CRL has a critical extension that is not understood";
    case X509_V_ERR_CRL_NOT_YET_VALID:
        return "the CRL is from the future";
    case X509_V_ERR_KEYUSAGE_NO_CRL_SIGN:
        return "the key that signed the CRL may not sign CRLs";
    case X509_V_ERR_CRL_PATH_VALIDATION_ERROR:
        return "the signer of the CRL has no good path to the same root";
    default:
        return X509_verify_cert_error_string(error);
    }
}

Fact CrlJudge::unavailable(const Findings& findings) const
{
    Fact fact{.status = RevocationStatus::Unavailable, .source = {}, .revokedAt = {}};
    if (findings.troubled != nullptr) {
        fact.source = sourceFor(known(findings.troubled));
        fact.detail = wordsFor(findings.trouble);
        return fact;
    }
    const pki::Certificate& certificate = m_question.path.front();
    const auto own = [&](const pki::Crl& crl) { return crl.isOfIssuerOf(certificate); };
    const auto whole = [&](const pki::Crl& crl) { return own(crl) && !crl.isDelta(); };
    if (findings.trouble != X509_V_ERR_UNABLE_TO_GET_CRL)
        fact.detail = wordsFor(findings.trouble);
    else if (std::ranges::none_of(m_question.crls, own))
        fact.detail = "no CRL of " + certificate.issuer() + " is at hand";
    else if (std::ranges::none_of(m_question.crls, whole))
        fact.detail = "only a delta CRL of " + certificate.issuer() + " is at hand, its base is missing";
    else
        fact.detail = "the CRLs of " + certificate.issuer() +
                      " at hand are of another key of that name or leave out reasons";
    return fact;
}

/// Nobody above it could revoke a root; a path without one (profile None) leaves open who could.
Fact factForLast(const pki::Certificate& last)
{
    if (!isLookedUp(last))
        return {.status = RevocationStatus::Good, .source = {}, .revokedAt = {}};
    return {.status = RevocationStatus::Unavailable,
            .source = {},
            .revokedAt = {},
            .detail = "no path to " + last.issuer() + ", which could revoke it"};
}

} // namespace

Fact crlStatus(const CrlQuestion& question)
{
    if (question.path.size() < 2)
        return factForLast(question.path.front());
    return CrlJudge(question).fact();
}

} // namespace session::trust
