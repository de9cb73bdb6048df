#include "session/engine/verify_callback.h"

#include "session/revocation/checker.h"
#include "session/revocation/pending.h"

#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

#include <string>

namespace session::engine {

namespace {

/// No real path comes near it; each certificate beyond costs a peer nothing and us a signature check.
constexpr int mostCertificates = 32;

int checkIndex()
{
    static const int index = SSL_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
    return index;
}

base::Result<std::vector<pki::Certificate>> sentChain(X509_STORE_CTX* context, pki::CertificatePool* pool)
{
    std::vector<pki::Certificate> chain;
    // OpenSSL hands the peer's message over as "untrusted", the leaf included, in the peer's order.
    STACK_OF(X509)* sent = X509_STORE_CTX_get0_untrusted(context);
    if (sk_X509_num(sent) > mostCertificates)
        return base::failure(base::ErrorCode::InvalidArgument,
                             "it sent " + std::to_string(sk_X509_num(sent)) + " certificates; at most " +
                                 std::to_string(mostCertificates) + " are looked at");
    for (int i = 0; i < sk_X509_num(sent); ++i) {
        X509* one = sk_X509_value(sent, i);
        auto certificate = pool ? pool->share(one) : pki::Certificate::fromX509(one);
        if (!certificate)
            return std::unexpected(certificate.error());
        chain.push_back(*std::move(certificate));
    }
    return chain;
}

/// With what is known already of the path's revocation (T6); what is not known is fetched after the
/// handshake.
trust::Verdict judgeByWhatIsKnown(PeerCheck& check)
{
    trust::Verdict verdict =
        trust::verify(*check.policy, check.evidence, check.revocation, check.judgedAt, check.remembering);
    if (!check.checker)
        return verdict;
    auto question = revocation::pendingQuestion(*check.policy, check.evidence, verdict, check.revocation);
    if (!question)
        return verdict;
    question->asker = check.asker;
    trust::RevocationFacts known = check.checker->known(*question);
    const bool judgeAgain = revocation::mayRefuse(known);
    revocation::addFacts(check.revocation, std::move(known));
    // Judging costs as much as a signature, and the verdict after the hello counts: only bad news are worth
    // it.
    return judgeAgain ? trust::verify(*check.policy, check.evidence, check.revocation, check.judgedAt)
                      : verdict;
}

trust::Verdict judge(const SSL* ssl, X509_STORE_CTX* context, PeerCheck& check)
{
    check.judgedAt = check.clock->now() + check.clockOffset;
    auto chain = sentChain(context, check.certificates);
    if (!chain)
        return trust::refusedByTransport(trust::CheckId::Certificate, trust::Reason::Protocol,
                                         std::string(trust::rowOf(trust::Reason::Protocol).rule),
                                         chain.error().detail);
    check.evidence.world = check.world;
    check.evidence.tlsVersion = trust::tlsVersionFromWire(SSL_version(ssl));
    check.evidence.chain = *std::move(chain);
    return judgeByWhatIsKnown(check);
}

int onCertificate(X509_STORE_CTX* context, void*)
{
    const auto* ssl =
        static_cast<SSL*>(X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    PeerCheck* check = peerCheckOf(ssl);
    if (!check) {
        X509_STORE_CTX_set_error(context, X509_V_ERR_UNSPECIFIED);
        return 0;
    }
    const auto begun = std::chrono::steady_clock::now();
    check->verdict = judge(ssl, context, *check);
    check->spent += std::chrono::steady_clock::now() - begun;
    if (check->verdict->allowed) {
        X509_STORE_CTX_set_error(context, X509_V_OK);
        return 1;
    }
    const auto& reason = check->verdict->reason;
    const int error = reason ? trust::rowOf(*reason).x509Error : 0;
    X509_STORE_CTX_set_error(context, error != 0 ? error : X509_V_ERR_APPLICATION_VERIFICATION);
    return 0;
}

} // namespace

void installPeerCheck(SSL_CTX* context)
{
    SSL_CTX_set_cert_verify_callback(context, onCertificate, nullptr);
}

void attachPeerCheck(SSL* ssl, PeerCheck* check)
{
    SSL_set_ex_data(ssl, checkIndex(), check);
}

PeerCheck* peerCheckOf(const SSL* ssl)
{
    return static_cast<PeerCheck*>(SSL_get_ex_data(ssl, checkIndex()));
}

} // namespace session::engine
