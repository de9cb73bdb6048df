// A small PKI with one certificate for each way to be wrong, and a policy and evidence under which everything
// is right. Made once by a test program; one thread.
#pragma once

#include "session/trust/verifier.h"
#include "tests/support/openssl_pki.h"

#include <QTemporaryDir>

struct TrustCase
{
    session::trust::Policy policy;
    session::trust::PeerEvidence evidence;
    session::trust::RevocationFacts facts;
    session::base::TimePoint now;

    /// Also judged twice with a memory: the answer must be the same.
    [[nodiscard]] session::trust::Verdict verdict() const;
};

class TrustEstate
{
public:
    TrustEstate();

    [[nodiscard]] session::pki::Certificate certificate(const QString& name) const;
    [[nodiscard]] std::vector<session::pki::Certificate> chain(const QStringList& names) const;
    [[nodiscard]] session::trust::TrustAnchors anchors(const QStringList& names) const;

    /// A device with a custom certificate before its manager: every client check is on, and passes.
    [[nodiscard]] TrustCase customClient() const;
    /// A device with its factory certificate before its manager, custom and predefined both admitted.
    [[nodiscard]] TrustCase predefinedClient() const;
    /// A manager with a custom certificate before a device that checks server identity.
    [[nodiscard]] TrustCase customServer() const;

    support::OpensslPki& pki() { return m_pki; }

private:
    void makeFactory();
    void makeCustom();
    void makeFaulty();

    QTemporaryDir m_directory;
    support::OpensslPki m_pki;
};
