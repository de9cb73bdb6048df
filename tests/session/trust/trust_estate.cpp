#include "tests/session/trust/trust_estate.h"

#include "session/trust/identity.h"

using namespace session;
using trust::TrustWorld;

namespace {

const QString serial = "0070001";
const QStringList names{"DNS:fw-01.example", "IP:10.0.0.1", "email:fw@fleet.example"};

} // namespace

trust::Verdict TrustCase::verdict() const
{
    static trust::PathMemory memory;
    static std::uint64_t generation = 0;
    const trust::Verdict fresh = trust::verify(policy, evidence, facts, now);
    ++generation;
    for (int i = 0; i < 2; ++i) {
        if (trust::verify(policy, evidence, facts, now, {&memory, generation}) != fresh)
            qFatal("the memory of paths changes a verdict");
    }
    return fresh;
}

TrustEstate::TrustEstate() : m_pki(m_directory.path())
{
    makeFactory();
    makeCustom();
    makeFaulty();
}

void TrustEstate::makeFactory()
{
    m_pki.root("factory");
    m_pki.leaf("factory-fw", {.issuer = "factory", .commonName = serial});
    m_pki.leaf("factory-other", {.issuer = "factory", .commonName = "0070002"});
}

void TrustEstate::makeCustom()
{
    m_pki.root("root");
    m_pki.intermediate("issuing", {.issuer = "root"});
    m_pki.leaf("fw", {.issuer = "issuing",
                      .commonName = serial,
                      .subjectAltNames = names,
                      .extendedKeyUsage = "clientAuth",
                      .keyUsage = "digitalSignature"});
    m_pki.leaf("manager", {.issuer = "issuing",
                           .commonName = "manager.example",
                           .subjectAltNames = {"DNS:m1.example", "IP:192.0.2.1"},
                           .extendedKeyUsage = "serverAuth"});
}

void TrustEstate::makeFaulty()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    support::CertificateSpec spec{.issuer = "issuing", .commonName = serial, .subjectAltNames = names};
    const auto leaf = [&](const QString& name, auto change) {
        support::CertificateSpec changed = spec;
        change(changed);
        m_pki.leaf(name, changed);
    };
    leaf("plain", [](auto&) {});
    leaf("expired", [&](auto& one) { one.notAfter = now.addSecs(-3600); });
    leaf("future", [&](auto& one) { one.notBefore = now.addDays(1); });
    leaf("server-only", [](auto& one) { one.extendedKeyUsage = "serverAuth"; });
    leaf("no-signing", [](auto& one) { one.keyUsage = "keyEncipherment"; });
    leaf("weak", [](auto& one) { one.rsaBits = 1024; });
    leaf("sha1", [](auto& one) { one.digest = "sha1"; });
    leaf("self-signed", [](auto& one) { one.issuer.clear(); });
    leaf("issued-by-leaf", [](auto& one) { one.issuer = "fw"; });

    m_pki.root("foreign");
    m_pki.intermediate("foreign-issuing", {.issuer = "foreign"});
    leaf("foreign-fw", [](auto& one) { one.issuer = "foreign-issuing"; });

    // Bears the issuer's name and was signed by another key; without key identifiers nothing else tells.
    m_pki.root("impostor", {.commonName = "issuing", .withKeyIdentifiers = false});
    leaf("forged", [](auto& one) {
        one.issuer = "impostor";
        one.withKeyIdentifiers = false;
    });

    m_pki.intermediate("old-issuing", {.issuer = "root", .notAfter = now.addSecs(-3600)});
    leaf("below-expired", [](auto& one) { one.issuer = "old-issuing"; });
    m_pki.intermediate("server-issuing", {.issuer = "root", .extendedKeyUsage = "serverAuth"});
    leaf("below-server-issuing", [](auto& one) { one.issuer = "server-issuing"; });
}

pki::Certificate TrustEstate::certificate(const QString& name) const
{
    auto decoded = pki::Certificate::fromPem(m_pki.certificate(name).toStdString());
    if (!decoded)
        qFatal("%s", decoded.error().detail.c_str());
    return *std::move(decoded);
}

std::vector<pki::Certificate> TrustEstate::chain(const QStringList& wanted) const
{
    std::vector<pki::Certificate> certificates;
    for (const QString& name : wanted)
        certificates.push_back(certificate(name));
    return certificates;
}

trust::TrustAnchors TrustEstate::anchors(const QStringList& wanted) const
{
    return trust::TrustAnchors::of(chain(wanted));
}

TrustCase TrustEstate::customClient() const
{
    TrustCase one;
    one.policy.predefined.anchors = anchors({"factory"});
    one.policy.custom.emplace();
    one.policy.custom->profileName = "fleet";
    one.policy.custom->anchors = anchors({"root"});
    one.policy.custom->usernameField = trust::UsernameField::SubjectCommonName;
    one.policy.custom->revocation = {.useOcsp = true, .blockUnknown = true, .blockUnavailable = true};
    one.policy.managed =
        std::make_shared<const trust::ManagedSerials>(trust::ManagedSerials{serial.toStdString()});
    one.policy.authorizeSerial = true;
    one.policy.checkAuthorizationList = true;
    one.policy.authorizationList = {{trust::AuthorizationEntry::Type::Hostname, "fw-01.example"}};
    one.evidence.world = TrustWorld::Custom;
    one.evidence.tlsVersion = trust::TlsVersion::Tls12;
    one.evidence.chain = chain({"fw", "issuing"});
    one.evidence.claimedSerial = base::Serial(serial.toStdString());
    for (const QString name :
         {"fw", "issuing", "plain", "server-only", "no-signing", "weak", "sha1", "expired", "future",
          "old-issuing", "below-expired", "server-issuing", "below-server-issuing"})
        one.facts.byFingerprint[certificate(name).sha256()].status = trust::RevocationStatus::Good;
    one.now = base::SystemClock().now();
    return one;
}

TrustCase TrustEstate::predefinedClient() const
{
    TrustCase one = customClient();
    one.evidence.world = TrustWorld::Predefined;
    one.evidence.chain = chain({"factory-fw"});
    return one;
}

TrustCase TrustEstate::customServer() const
{
    TrustCase one = customClient();
    one.policy.peer = trust::PeerRole::Server;
    one.policy.custom->revocation = {};
    one.policy.expectedIdentity = "m1.example";
    one.evidence.chain = chain({"manager", "issuing"});
    one.evidence.claimedSerial.reset();
    return one;
}
