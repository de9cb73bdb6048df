#include "models/config/compile/compile.h"
#include "models/config/edit.h"

#include "models/config/object_uses.h"
#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <set>

namespace tst_compile {

using namespace models::config;
using session::base::ErrorCode;
using session::base::Serial;
using session::trust::TlsVersion;

class CompileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate.emplace(); }
    void init() { m_configuration = m_estate->configuration; }
    void cleanup() { m_estate->configuration = m_configuration; }

    void predefinedOnly() // D1
    {
        m_estate->configuration.secureConnServer = {};
        const auto source = m_estate->compile();
        QVERIFY(source);
        QVERIFY(!source->policy.custom);
        QVERIFY(!source->customIdentity);
        QCOMPARE(source->policy.predefined.anchors.certificates().size(), 1U);
        QCOMPARE(source->predefinedIdentity.chain.front(), m_estate->certificate("factory-server"));
        QCOMPARE(source->version.value, 7U);
        QCOMPARE(*source->policy.managed, (session::trust::ManagedSerials{"0001a", "0002", "0003"}));
        QCOMPARE(source->policy.predefinedTlsVersions.maximum, TlsVersion::Tls12);
    }

    void customWorld()
    {
        auto& server = m_estate->configuration.secureConnServer;
        server.customCertificateOnly = true;
        server.authorizeClientSerial = true;
        server.checkAuthorizationList = true;
        server.disconnectWaitTime = 44640;
        server.authorizationList["one"] = {"subject-alt-name", "ip", "10.0.0.1"};
        server.authorizationList["two"] = {"subject", "common-name", "fw"};
        m_estate->configuration.wildfireAppliances["WF1"];
        m_estate->configuration.panorama.certificateProfiles["Devices"].blockExpiredCert = false;
        const auto source = m_estate->compile();
        QVERIFY2(source, source ? "" : source.error().detail.c_str());
        const session::trust::Policy& policy = source->policy;
        QVERIFY(policy.custom && policy.customOnly && policy.authorizeSerial &&
                policy.checkAuthorizationList);
        QCOMPARE(policy.custom->profileName, "Devices");
        QCOMPARE(policy.custom->anchors.certificates().size(), 2U);
        QVERIFY(policy.custom->usernameField == session::trust::UsernameField::SubjectCommonName);
        QVERIFY(!policy.custom->blockExpired && !policy.custom->acceptAnyIssuer);
        QCOMPARE(policy.custom->revocation.statusTimeout.count(), 10);
        QVERIFY(policy.custom->revocation.responders.empty() && !policy.custom->revocation.excludeNonce);
        QCOMPARE(policy.authorizationList.size(), 2U);
        QVERIFY(policy.authorizationList[0].type == session::trust::AuthorizationEntry::Type::Ip);
        QCOMPARE(policy.authorizationList[1].value, "fw");
        QVERIFY(policy.managed->contains("wf1"));
        QCOMPARE(source->disconnectWait.count(), 44640);
        QVERIFY(source->doomedSessions == session::engine::DoomedSessions::NextWait); // K1
        server.doomedSessions = "now";
        QVERIFY(m_estate->compile()->doomedSessions == session::engine::DoomedSessions::Now);
        QVERIFY(!source->customCipherList.empty());
        // Leaf and the intermediate that the store holds; never the root.
        const std::vector<session::pki::Certificate> chain{m_estate->certificate("manager"),
                                                           m_estate->certificate("issuing")};
        QVERIFY(source->customIdentity->chain == chain);
    }

    void respondersOfTheProfile() // C6, C7, C25
    {
        auto& profile = m_estate->configuration.panorama.certificateProfiles["Devices"];
        profile.ocspExcludeNonce = true;
        profile.cas["Root"].defaultOcspUrl = "http://ocsp.example.com/";
        profile.cas["Issuing"].ocspVerifyCert = "Manager";
        const auto source = m_estate->compile();
        QVERIFY2(source, source ? "" : source.error().detail.c_str());
        const auto& revocation = source->policy.custom->revocation;
        QVERIFY(revocation.excludeNonce);
        QCOMPARE(revocation.responders.size(), 2U);
        const auto& root = revocation.responders.at(m_estate->certificate("root").sha256());
        QCOMPARE(root.url, "http://ocsp.example.com/");
        QVERIFY(!root.authority);
        const auto& issuing = revocation.responders.at(m_estate->certificate("issuing").sha256());
        QVERIFY(issuing.url.empty() && issuing.authority == m_estate->certificate("manager"));
        // Each decides about authentication, so a commit of it starts the disconnect wait (D16).
        const auto digest = [this] {
            return session::engine::PolicySnapshot::compile(m_estate->compile().value())
                .value()
                ->authenticationDigest();
        };
        std::set<std::string> digests{digest()};
        profile.ocspExcludeNonce = false;
        digests.insert(digest());
        profile.cas["Root"].defaultOcspUrl = "http://other.example.com/";
        digests.insert(digest());
        profile.cas["Issuing"].ocspVerifyCert = "Root";
        digests.insert(digest());
        QCOMPARE(digests.size(), 4U);
        profile.cas["Issuing"].ocspVerifyCert = "Nowhere";
        const auto refused = m_estate->compile();
        QVERIFY(!refused && refused.error().code == session::base::ErrorCode::NotFound);
    }

    void blockUnauthenticatedHasNoEffectOnDevices() // C19: nobody's session is even restarted for it
    {
        const auto digest = [this] {
            return session::engine::PolicySnapshot::compile(m_estate->compile().value())
                .value()
                ->authenticationDigest();
        };
        auto& profile = m_estate->configuration.panorama.certificateProfiles["Devices"];
        const std::string before = digest();
        profile.blockUnauthenticatedCert = true;
        QCOMPARE(digest(), before);
        profile.blockUnknownCert = true; // C16 has
        QVERIFY(digest() != before);
    }

    void chainComesFromTheEntryToo()
    {
        auto& store = m_estate->configuration.panorama;
        store.certificates.erase("Issuing");
        store.certificateProfiles["Devices"].cas.erase("Issuing");
        QCOMPARE(m_estate->compile()->customIdentity->chain.size(), 1U);
        store.certificates["Manager"].chain = m_estate->pem("root") + m_estate->pem("issuing");
        const auto source = m_estate->compile();
        QCOMPARE(source->customIdentity->chain.size(), 2U);
        QCOMPARE(source->customIdentity->chain[1], m_estate->certificate("issuing"));
    }

    void profileNoneAcceptsAny() // C23
    {
        m_estate->configuration.secureConnServer.certificateProfile.clear();
        const auto source = m_estate->compile();
        QVERIFY(source->policy.custom->acceptAnyIssuer);
        QVERIFY(source->policy.custom->anchors.empty());
    }

    void refusesWhatCannotWork_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("B2 key of another") << "mismatch" << int(ErrorCode::Mismatch) << "Manager";
        QTest::newRow("B2 no key") << "no key" << int(ErrorCode::InvalidArgument) << "Manager";
        QTest::newRow("D4 no service profile") << "no service" << int(ErrorCode::NotFound) << "Nowhere";
        QTest::newRow("C2 no CA") << "no ca" << int(ErrorCode::InvalidArgument) << "Devices";
        QTest::newRow("C3 CA missing") << "ca missing" << int(ErrorCode::NotFound) << "Root";
        QTest::newRow("B9 no suite") << "no suite" << int(ErrorCode::InvalidArgument) << "no cipher suite";
        QTest::newRow("B3 only 1.3") << "tls 1.3" << int(ErrorCode::InvalidArgument) << "no TLS version";
        QTest::newRow("key sealed for another name") << "swapped box" << int(-1) << "Manager";
    }
    void refusesWhatCannotWork()
    {
        QFETCH(QString, rule);
        QFETCH(int, code);
        QFETCH(QString, detail);
        auto& store = m_estate->configuration.panorama;
        auto& service = store.sslTlsServiceProfiles["Server"];
        if (rule == "mismatch")
            store.certificates["Manager"] = m_estate->withKey("manager", "Manager", "common");
        else if (rule == "no key")
            store.certificates["Manager"].privateKey.clear();
        else if (rule == "no service")
            m_estate->configuration.secureConnServer.sslTlsServiceProfile = "Nowhere";
        else if (rule == "no ca")
            store.certificateProfiles["Devices"].cas.clear();
        else if (rule == "ca missing")
            store.certificates.erase("Root");
        else if (rule == "no suite")
            service.authSha1 = service.authSha256 = service.authSha384 = false;
        else if (rule == "tls 1.3")
            service.minVersion = service.maxVersion = "tls1-3";
        else
            store.certificates["Manager"] = m_estate->withKey("manager", "Another");
        const auto source = m_estate->compile();
        QVERIFY(!source);
        if (code >= 0)
            QCOMPARE(int(source.error().code), code);
        QVERIFY2(QString::fromStdString(source.error().detail).contains(detail),
                 source.error().detail.c_str());
    }

    void usesOfACertificate() // C-6
    {
        const auto uses = [&](const std::vector<std::string>& store, const std::string& name) {
            QStringList lines;
            for (const auto& path : ObjectUses(m_estate->configuration)
                                        .of({ReferenceKind::AnyCertificate, storeOnPath(store), name})) {
                QString line;
                for (const std::string& word : path)
                    line += (line.isEmpty() ? "" : " ") + QString::fromStdString(word);
                lines << line;
            }
            return lines;
        };
        QCOMPARE(uses({"panorama"}, "Manager"),
                 QStringList{"panorama ssl-tls-service-profile Server certificate"});
        QCOMPARE(uses({"panorama"}, "Root"), QStringList{"panorama certificate-profile Devices CA Root"});
        QCOMPARE(uses({"panorama"}, "Issuing"),
                 (QStringList{"panorama certificate-profile Devices CA Issuing",
                              "template branch config deviceconfig setting management secure-conn-client "
                              "certificate-type issued signed-by"}));
        const QStringList inTemplate{
            "template branch config shared certificate-profile Trust-Manager CA Root"};
        QCOMPARE(uses({"template", "branch", "config", "shared"}, "Root"), inTemplate);
        QVERIFY(uses({"template", "other", "config", "shared"}, "Root").isEmpty());
        auto& templates = m_estate->configuration.templates;
        templates["other"].shared.certificates["Root"] = templates["branch"].shared.certificates["Root"];
        templates["branch"].shared.certificates.erase("Root");
        m_estate->configuration.templateStacks["branches"].templates.push_back("other");
        QCOMPARE(uses({"template", "other", "config", "shared"}, "Root"), inTemplate);
    }

private:
    std::optional<support::ConfiguredEstate> m_estate;
    Configuration m_configuration;
};

HANDFAST_TEST(CompileTest)

} // namespace tst_compile

#include "tst_compile.moc"
