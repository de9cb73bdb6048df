// What the tests of revocation share: CAs and certificates with URLs, made by the openssl tool; responders
// and lists as functions for a FakeNetwork. One thread.
//
//     root -> issuing -> fw (good), gone (revoked), bare (names no URL at all)
#pragma once

#include "session/revocation/plan.h"
#include "tests/session/revocation/fake_network.h"
#include "tests/support/ocsp_tool.h"

#include <QTemporaryDir>

namespace revocation_tests {

inline constexpr const char* ocspUrl = "http://ocsp.example.com/issuing";
inline constexpr const char* rootOcspUrl = "http://ocsp.example.com/root";
inline constexpr const char* crlUrl = "http://crl.example.com/issuing.crl";
inline constexpr const char* rootCrlUrl = "http://crl.example.com/root.crl";

class RevocationEstate
{
public:
    RevocationEstate();

    [[nodiscard]] support::OpensslPki& pki() { return m_pki; }
    [[nodiscard]] session::pki::Certificate certificate(const QString& name) const;
    /// leaf, issuing, root; the profile holds the root.
    [[nodiscard]] session::revocation::PathQuestion question(const QString& leaf,
                                                             session::trust::RevocationPolicy policy) const;

    /// Answers by the records of `spec.issuer`.
    [[nodiscard]] FakeNetwork::Handler responder(support::OcspAnswerSpec spec) const;
    [[nodiscard]] FakeNetwork::Handler crl(const QString& issuer, const support::CrlSpec& spec = {});
    [[nodiscard]] static FakeNetwork::Handler content(const QByteArray& bytes);
    [[nodiscard]] static FakeNetwork::Handler status(long status);
    /// A connection that nobody takes.
    [[nodiscard]] static FakeNetwork::Handler refusal();

private:
    QTemporaryDir m_directory;
    support::OpensslPki m_pki;
};

} // namespace revocation_tests
