// What happens to certificates after they were made: renewed, re-issued, revoked, used.
#include "models/lifecycle/certificates/certificate_renewal.h"
#include "models/lifecycle/certificates/certificate_requests.h"
#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/certificate_uses.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "session/pki/issuing/renewal.h"

#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/certificate_import.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_certificate_life {

using namespace models::lifecycle;
using namespace models;
using namespace session;
using base::ErrorCode;
using pki::RevocationReason;
using tests::Manager;

class CertificateLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_firstStart = std::make_unique<tests::FirstStart>();
        m_pki = std::make_unique<support::OpensslPki>(m_pkiDirectory.path());
        m_pki->root("stranger");
        m_pki->leaf("foreign", {.issuer = "stranger"});
    }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
        QVERIFY(m_manager->edit({"set template branch description x"}));
        generate("root", {});
        generate("issuing", "root", pki::CertificateRole::CertificateAuthority);
        generate("server", "issuing", pki::CertificateRole::Server);
        generate("client", "issuing", pki::CertificateRole::Client, std::string("branch"));
    }
    void cleanup() { m_manager.reset(); }

    void renewsInPlace() // C-5
    {
        const pki::Certificate before = certificate("server");
        const std::string key = entry("server").privateKey;
        QVERIFY(renew({.location = {}, .name = "server", .days = 30}));
        const pki::Certificate after = certificate("server");
        QCOMPARE(after.subject(), before.subject());
        QVERIFY(after.serialNumber() != before.serialNumber());
        QVERIFY(after.notAfter() < before.notAfter());
        QCOMPARE(entry("server").privateKey, key);
        QVERIFY(onRecord("issuing", after));
        QVERIFY(lifecycle().undo());
        QCOMPARE(certificate("server").serialNumber(), before.serialNumber());
    }
    void renewsWithANewKey()
    {
        const std::string key = entry("server").privateKey;
        QVERIFY(renew({.location = {}, .name = "server", .withNewKey = true}));
        QVERIFY(entry("server").privateKey != key);
        const auto opened = pki::PrivateKey::fromPem(
            lifecycle().vault().unseal(entry("server").privateKey, "server")->reveal());
        QVERIFY(opened->matches(certificate("server")));
    }
    /// J11: the key identifier stays, and whoever sends the CA along sends the new one.
    void aRenewedCaKeepsItsChildren()
    {
        const pki::Certificate before = certificate("issuing");
        QVERIFY(renew({.location = {}, .name = "issuing", .days = 7000}));
        const pki::Certificate after = certificate("issuing");
        QCOMPARE(after.subjectKeyId(), before.subjectKeyId());
        QCOMPARE(entry("server").chain, after.pem());
        QCOMPARE(lifecycle().candidate().templates.at("branch").shared.certificates.at("client").chain,
                 after.pem());
        const auto children = childrenOf(lifecycle().candidate(), "issuing");
        QCOMPARE(children->size(), std::size_t(2));
        QVERIFY(renew({.location = {}, .name = "root"})); // signs itself
        QVERIFY(certificate("root").isSelfSigned());
        QCOMPARE(childrenOf(lifecycle().candidate(), "root")->size(), std::size_t(1));
    }
    void onlyWhoSignedCanRenew()
    {
        import("foreign", m_pki->certificate("foreign") + m_pki->key("foreign"));
        QCOMPARE(renew({.location = {}, .name = "foreign"}).error().code, ErrorCode::NotFound);
        QVERIFY(renew({.location = {}, .name = "foreign", .signedBy = "issuing"}));
        QCOMPARE(certificate("foreign").issuer(), certificate("issuing").subject());
        QCOMPARE(renew({.location = {}, .name = "nobody"}).error().code, ErrorCode::NotFound);
        for (const char* name : {"root", "issuing"}) // by what is below it, or by itself
            QCOMPARE(renew({.location = {}, .name = name, .signedBy = "issuing"}).error().code,
                     ErrorCode::InvalidArgument);
    }

    void reissuesAllChildren() // C-5
    {
        const pki::Certificate server = certificate("server");
        QVERIFY(renew({.location = {}, .name = "issuing", .withNewKey = true}));
        const auto id = lifecycle().reissue({.authority = "issuing"});
        QVERIFY(id);
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*id)->status == JobStatus::Finished; }));
        QCOMPARE(lifecycle().findJob(*id)->result, JobResult::Ok);
        QCOMPARE(lifecycle().findJob(*id)->progress(), 100);
        QCOMPARE(lifecycle().findJob(*id)->stepsDone, 2);
        QVERIFY(certificate("server").serialNumber() != server.serialNumber());
        QCOMPARE(certificate("server").authorityKeyId(), certificate("issuing").subjectKeyId());
        QCOMPARE(entry("server").chain, certificate("issuing").pem());
        const auto& client = lifecycle().candidate().templates.at("branch").shared.certificates.at("client");
        QCOMPARE(pki::Certificate::fromPem(client.publicKey)->authorityKeyId(),
                 certificate("issuing").subjectKeyId());
        QVERIFY(lifecycle().undo()); // one step
        QCOMPARE(certificate("server").serialNumber(), server.serialNumber());
    }
    void reissuesUnderAnotherCa()
    {
        generate("new", "root", pki::CertificateRole::CertificateAuthority);
        const std::string key = entry("server").privateKey;
        const auto id = lifecycle().reissue({.authority = "issuing", .signedBy = "new", .withNewKeys = true});
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*id)->status == JobStatus::Finished; }));
        QCOMPARE(certificate("server").issuer(), certificate("new").subject());
        QVERIFY(entry("server").privateKey != key);
    }
    void aCancelledReissueChangesNothing()
    {
        const auto before = lifecycle().candidate();
        const auto id = lifecycle().reissue({.authority = "issuing"});
        lifecycle().cancel(*id);
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*id)->status == JobStatus::Finished; }));
        QCOMPARE(lifecycle().findJob(*id)->result, JobResult::Failed);
        QVERIFY(lifecycle().candidate() == before);
        QCOMPARE(lifecycle().reissue({.authority = "server"}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(lifecycle().reissue({.authority = "nobody"}).error().code, ErrorCode::NotFound);
    }
    void somebodyElsesChangeIsNotOverwritten()
    {
        const auto id = lifecycle().reissue({.authority = "issuing"});
        import("server", m_pki->certificate("foreign"));
        QVERIFY(m_manager->until([&] { return lifecycle().findJob(*id)->status == JobStatus::Finished; }));
        QCOMPARE(lifecycle().findJob(*id)->result, JobResult::Failed);
        QCOMPARE(certificate("server").commonName(), std::string("foreign"));
    }

    void revokesAtOnce() // C-5, panos 2.1: without commit
    {
        const auto pending = lifecycle().candidate();
        QVERIFY(revoke("server", RevocationReason::KeyCompromise));
        QVERIFY(lifecycle().candidate() == pending);
        const auto facts = factsOf("server");
        QVERIFY(facts.isRevoked);
        QCOMPARE(facts.revocationReason, std::string("keyCompromise"));
        QVERIFY(!factsOf("issuing").isRevoked);
        QCOMPARE(revoke("server", RevocationReason::Superseded).error().code, ErrorCode::Conflict);
        QCOMPARE(releaseCertificate(lifecycle(), {}, "server").error().code, ErrorCode::Conflict);
        // Another certificate, another fate.
        QVERIFY(renew({.location = {}, .name = "server"}));
        QVERIFY(!factsOf("server").isRevoked);
    }
    void aHoldCanBeTakenBackOrBecomeFinal()
    {
        QVERIFY(revoke("server", RevocationReason::CertificateHold));
        QCOMPARE(revoke("server", RevocationReason::CertificateHold).error().code, ErrorCode::Conflict);
        QVERIFY(releaseCertificate(lifecycle(), {}, "server"));
        QVERIFY(!factsOf("server").isRevoked);
        QVERIFY(revoke("server", RevocationReason::CertificateHold));
        QVERIFY(revoke("server", RevocationReason::KeyCompromise));
        QCOMPARE(factsOf("server").revocationReason, std::string("keyCompromise"));
    }
    void onlyTheCaItselfCanRevoke()
    {
        QCOMPARE(revoke("root", RevocationReason::Unspecified).error().code, ErrorCode::InvalidArgument);
        import("foreign", m_pki->certificate("foreign"));
        QCOMPARE(revoke("foreign", RevocationReason::Unspecified).error().code, ErrorCode::NotFound);
    }
    void listsWhatIsRevoked()
    {
        QVERIFY(revoke("server", RevocationReason::KeyCompromise));
        const auto first = orderCrl(lifecycle(), {.authority = "issuing"});
        QVERIFY(first);
        QCOMPARE(first->spec.number, std::uint64_t(1));
        QCOMPARE(first->spec.revoked.size(), std::size_t(1));
        QCOMPARE(first->spec.revoked[0].serialNumber, certificate("server").serialNumber());
        QCOMPARE(first->spec.revoked[0].reason, RevocationReason::KeyCompromise);
        write("issuing.crl", pki::crlToPem(crl({.authority = "issuing", .validity = std::chrono::hours(2)})));
        write("cas.pem", certificate("issuing").pem() + certificate("root").pem());
        write("server.pem", certificate("server").pem());
        const QByteArray text = m_pki->openssl(
            {"crl", "-in", path("issuing.crl"), "-noout", "-text", "-CAfile", path("cas.pem")});
        QVERIFY(text.contains("Key Compromise"));
        QVERIFY(text.contains("X509v3 CRL Number: \n                2")); // it grows
        QCOMPARE(crl({.authority = "root"}).empty(), false);
        QCOMPARE(orderCrl(lifecycle(), {.authority = "server"}).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(orderCrl(lifecycle(), {.authority = "nobody"}).error().code, ErrorCode::NotFound);
    }
    void whatAnImportedConfigurationRevokedIsListedToo()
    {
        QVERIFY(m_manager->edit({"set panorama certificate server status revoked"}));
        QVERIFY(m_manager->commit().version);
        const auto order = orderCrl(lifecycle(), {.authority = "issuing"});
        QCOMPARE(order->spec.revoked.size(), std::size_t(1));
        QCOMPARE(order->spec.revoked[0].serialNumber, certificate("server").serialNumber());
    }

    void signsSomebodyElsesRequest() // C-4
    {
        m_pki->openssl({"req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "asker.key", "-out",
                        "asker.csr", "-subj", "/O=Elsewhere/CN=asker", "-addext",
                        "subjectAltName=DNS:asker.example"});
        const auto chain = sign({.request = m_pki->openssl({"req", "-in", "asker.csr"}).toStdString(),
                                 .signedBy = "issuing",
                                 .role = pki::CertificateRole::Server,
                                 .days = 30});
        QVERIFY(chain);
        QCOMPARE(chain->size(), std::size_t(2));
        QCOMPARE(chain->front().alternativeNames().dns, std::vector<std::string>{"asker.example"});
        QVERIFY(onRecord("issuing", chain->front()));
        QCOMPARE(sign({.request = "garbage", .signedBy = "issuing"}).error().code, ErrorCode::ParseFailed);
    }
    void refusesAWeakKeyInARequest_data()
    {
        QTest::addColumn<QStringList>("key");
        QTest::addColumn<bool>("isWeak");
        QTest::newRow("RSA 1024") << QStringList{"rsa:1024"} << true;
        QTest::newRow("P-192") << QStringList{"ec", "-pkeyopt", "ec_paramgen_curve:prime192v1"} << true;
        QTest::newRow("P-224") << QStringList{"ec", "-pkeyopt", "ec_paramgen_curve:secp224r1"} << false;
        QTest::newRow("Ed25519") << QStringList{"ed25519"} << false;
    }
    void refusesAWeakKeyInARequest() // C-4
    {
        QFETCH(QStringList, key);
        QFETCH(bool, isWeak);
        const QString request = QString::fromUtf8(
            m_pki->openssl(QStringList{"req", "-new", "-newkey"} + key +
                           QStringList{"-nodes", "-keyout", "weak.key", "-subj", "/CN=weak"}));
        const auto made = sign({.request = request.toStdString(), .signedBy = "issuing"});
        if (isWeak)
            QCOMPARE(made.error().code, ErrorCode::Denied);
        else
            QVERIFY2(made, made ? "" : made.error().detail.c_str());
    }
    void ourOwnRequestGetsItsAnswer()
    {
        GenerateRequest request;
        request.name = "mine";
        request.subject = "CN=mine";
        request.alternativeNames.dns = {"mine.example"};
        request.isExternal = true;
        QVERIFY(generate(request));
        QVERIFY(entry("mine").publicKey.empty() && pki::KeyVault::isSealed(entry("mine").privateKey));
        write("mine.csr", entry("mine").csr);
        QVERIFY(m_pki->openssl({"req", "-in", path("mine.csr"), "-noout", "-text", "-verify"})
                    .contains("mine.example"));
        m_pki->openssl({"x509", "-req", "-in", path("mine.csr"), "-CA", m_pki->certificateFile("stranger"),
                        "-CAkey", m_pki->keyFile("stranger"), "-CAcreateserial", "-out", path("mine.crt")});
        QFile answer(path("mine.crt"));
        QVERIFY(answer.open(QIODevice::ReadOnly));
        const std::string pem = answer.readAll().toStdString();
        const auto mismatch = support::importCertificate(
            lifecycle(),
            {.location = {}, .name = "mine", .pem = m_pki->certificate("foreign").toStdString()});
        QCOMPARE(mismatch.error().code, ErrorCode::Mismatch);
        QVERIFY(support::importCertificate(lifecycle(), {.location = {}, .name = "mine", .pem = pem}));
        QVERIFY(entry("mine").csr.empty());
        const auto key =
            pki::PrivateKey::fromPem(lifecycle().vault().unseal(entry("mine").privateKey, "mine")->reveal());
        QVERIFY(key->matches(certificate("mine")));
    }

    void saysWhoUsesIt() // C-6
    {
        QVERIFY(m_manager->edit({"set panorama certificate-profile clients CA issuing",
                                 "set panorama certificate-profile clients CA root"}));
        const CertificateUses root = usesOf(lifecycle(), factsOf("root"));
        QVERIFY(root.isUsed());
        QCOMPARE(root.settings.size(), std::size_t(1));
        QCOMPARE(root.children.size(), std::size_t(1));
        // Without the root, the intermediate's root is missing (C4), and what names it names nothing (C3).
        const auto broken = brokenWithout("root");
        QVERIFY(std::ranges::any_of(
            broken, [](const config::Finding& one) { return one.rule == "C4" || one.rule == "C3"; }));
        QVERIFY(!usesOf(lifecycle(), factsOf("server")).isUsed());
        QVERIFY(brokenWithout("server").empty());
    }

private:
    Lifecycle& lifecycle() const { return *m_manager->lifecycle; }
    std::vector<config::Finding> brokenWithout(const std::string& certificate) const
    {
        std::optional<std::vector<config::Finding>> broken;
        breaksWithout(lifecycle(), factsOf(certificate), [&](const auto& found) { broken = found; });
        [&] { QTRY_VERIFY(broken); }();
        return broken.value_or(std::vector<config::Finding>());
    }
    QString path(const QString& name) const { return m_directory->filePath(name); }
    const config::CertificateEntry& entry(const std::string& name) const
    {
        return lifecycle().candidate().panorama.certificates.at(name);
    }
    pki::Certificate certificate(const std::string& name) const
    {
        return *pki::Certificate::fromPem(entry(name).publicKey);
    }
    config::CertificateFacts factsOf(const std::string& name) const
    {
        const auto all = certificateFacts(lifecycle());
        const auto found = std::ranges::find(all, name, &config::CertificateFacts::name);
        return found == all.end() ? config::CertificateFacts() : *found;
    }
    bool onRecord(const std::string& authority, const pki::Certificate& wanted) const
    {
        const auto all = lifecycle().store().issued(pki::authorityDigest(certificate(authority)));
        return std::ranges::find(*all, wanted.sha256(), &store::IssuedCertificate::sha256) != all->end();
    }

    /// Runs the event loop until `start` calls back.
    template <class T>
    T wait(const std::function<void(std::function<void(const T&)>)>& start) const
    {
        std::optional<T> outcome;
        QEventLoop loop;
        start([&](const T& done) {
            outcome = done;
            loop.quit();
        });
        if (!outcome)
            loop.exec();
        return *outcome;
    }
    base::Result<> generate(const GenerateRequest& request) const
    {
        return wait<base::Result<>>([&](auto done) { generateCertificate(lifecycle(), request, done); });
    }
    void generate(const std::string& name, const std::string& signedBy,
                  pki::CertificateRole role = pki::CertificateRole::CertificateAuthority,
                  const config::StoreName& location = {}) const
    {
        GenerateRequest request;
        request.location = location;
        request.name = name;
        request.subject = "CN=" + name + ",O=Example";
        request.signedBy = signedBy;
        request.role = role;
        const auto made = generate(request);
        QVERIFY2(made, made ? "" : made.error().detail.c_str());
    }
    base::Result<> renew(const RenewalOrder& order) const
    {
        return wait<base::Result<>>([&](auto done) { renewCertificate(lifecycle(), order, done); });
    }
    Signed sign(const SigningOrder& order) const
    {
        return wait<Signed>([&](auto done) { signForeignRequest(lifecycle(), order, done); });
    }
    std::string crl(const CrlRequest& request) const
    {
        return *wait<base::Result<std::string>>([&](auto done) { makeCrl(lifecycle(), request, done); });
    }
    base::Result<> revoke(const std::string& name, RevocationReason reason) const
    {
        return revokeCertificate(lifecycle(), {.location = {}, .name = name, .reason = reason});
    }
    void import(const std::string& name, const QByteArray& pem) const
    {
        QVERIFY(support::importCertificate(lifecycle(),
                                           {.location = {}, .name = name, .pem = pem.toStdString()}));
    }
    void write(const QString& name, const std::string& text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(text));
    }

    QTemporaryDir m_pkiDirectory;
    std::unique_ptr<support::OpensslPki> m_pki;
    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Manager> m_manager;
};

HANDFAST_TEST(CertificateLifeTest)

} // namespace tst_certificate_life

#include "tst_certificate_life.moc"
