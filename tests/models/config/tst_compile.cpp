#include "models/config/cipher_list.h"
#include "models/config/compile.h"
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

namespace {

/// `openssl ciphers -v` as the oracle: name -> the rest of its line.
std::map<QString, QString> suitesOfTool(const support::OpensslPki& pki)
{
    std::map<QString, QString> suites;
    const QString printed =
        QString::fromLatin1(pki.openssl({"ciphers", "-v", "ALL:!aNULL:!eNULL:@SECLEVEL=0"}));
    for (const QString& line : printed.split('\n', Qt::SkipEmptyParts))
        if (!line.contains("TLSv1.3"))
            suites.emplace(line.section(' ', 0, 0), line.simplified());
    return suites;
}

struct Switch
{
    const char* name;
    bool SslTlsServiceProfile::* flag;
    const char* pattern; ///< of the tool's lines that the switch concerns
};
const Switch switches[] = {
    {"keyxchg-algo-rsa", &SslTlsServiceProfile::keyxchgRsa, " Kx=RSA "},
    {"keyxchg-algo-dhe", &SslTlsServiceProfile::keyxchgDhe, " Kx=DH "},
    {"keyxchg-algo-ecdhe", &SslTlsServiceProfile::keyxchgEcdhe, " Kx=ECDH "},
    {"enc-algo-aes-128-cbc", &SslTlsServiceProfile::encAes128Cbc, " Enc=AES\\(128\\) "},
    {"enc-algo-aes-256-cbc", &SslTlsServiceProfile::encAes256Cbc, " Enc=AES\\(256\\) "},
    {"enc-algo-aes-128-gcm", &SslTlsServiceProfile::encAes128Gcm, " Enc=AESGCM\\(128\\) "},
    {"enc-algo-aes-256-gcm", &SslTlsServiceProfile::encAes256Gcm, " Enc=AESGCM\\(256\\) "},
    {"auth-algo-sha1", &SslTlsServiceProfile::authSha1, " Mac=SHA1"},
    {"auth-algo-sha256", &SslTlsServiceProfile::authSha256, "-SHA256 .*Mac=(SHA256|AEAD)"},
    {"auth-algo-sha384", &SslTlsServiceProfile::authSha384, "-SHA384 .*Mac=(SHA384|AEAD)"},
};

QSet<QString> suitesOf(const SslTlsServiceProfile& profile)
{
    const QStringList names = QString::fromStdString(cipherList(profile)).split(':', Qt::SkipEmptyParts);
    return {names.begin(), names.end()};
}

} // namespace

class CompileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate.emplace(); }
    void init() { m_configuration = m_estate->configuration; }
    void cleanup() { m_estate->configuration = m_configuration; }

    void cipherListFollowsTheSwitches_data()
    {
        QTest::addColumn<int>("index");
        QTest::newRow("B8 all on") << -1;
        for (int i = 0; i < int(std::size(switches)); ++i)
            QTest::newRow(switches[i].name) << i;
    }
    void cipherListFollowsTheSwitches()
    {
        QFETCH(int, index);
        SslTlsServiceProfile profile;
        if (index >= 0)
            profile.*switches[index].flag = false;
        QSet<QString> expected;
        static const QRegularExpression ours(
            " Kx=(RSA|DH|ECDH) +Au=(RSA|ECDSA|DSS) +Enc=(AES|AESGCM)\\((128|256)\\) "
            "+Mac=(SHA1|SHA256|SHA384|AEAD)");
        for (const auto& [name, line] : suitesOfTool(m_estate->pki)) {
            const bool isOff = index >= 0 && line.contains(QRegularExpression(switches[index].pattern));
            if (line.contains(ours) && !isOff)
                expected.insert(name);
        }
        QVERIFY(expected.size() > 5);
        QCOMPARE(suitesOf(profile), expected);
    }
    void noAlgorithmLeavesNoSuite() // B9
    {
        SslTlsServiceProfile profile;
        profile.keyxchgRsa = profile.keyxchgDhe = profile.keyxchgEcdhe = false;
        QCOMPARE(cipherList(profile), "");
    }

    void tlsRange_data()
    {
        QTest::addColumn<QString>("min");
        QTest::addColumn<QString>("max");
        QTest::addColumn<bool>("isDeviceChannel");
        QTest::addColumn<int>("expectedMin");
        QTest::addColumn<int>("expectedMax");
        const auto row = [](const char* name, const char* min, const char* max, bool device, TlsVersion a,
                            TlsVersion b) {
            QTest::newRow(name) << min << max << device << int(a) << int(b);
        };
        row("default", "tls1-2", "tls1-2", true, TlsVersion::Tls12, TlsVersion::Tls12);
        row("max on a device channel", "tls1-0", "max", true, TlsVersion::Tls10, TlsVersion::Tls12);
        row("1.3 on a device channel", "tls1-1", "tls1-3", true, TlsVersion::Tls11, TlsVersion::Tls12);
        row("max elsewhere", "tls1-2", "max", false, TlsVersion::Tls12, TlsVersion::Tls13);
        row("1.3 only on a device channel is empty", "tls1-3", "max", true, TlsVersion::Tls13,
            TlsVersion::Tls12);
    }
    void tlsRange()
    {
        QFETCH(QString, min);
        QFETCH(QString, max);
        QFETCH(bool, isDeviceChannel);
        SslTlsServiceProfile profile;
        profile.minVersion = min.toStdString();
        profile.maxVersion = max.toStdString();
        const auto range = models::config::tlsRange(profile, isDeviceChannel);
        QTEST(int(range.minimum), "expectedMin");
        QTEST(int(range.maximum), "expectedMax");
    }

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
        QTest::newRow("B9 no suite") << "no suite" << int(ErrorCode::InvalidArgument) << "B9";
        QTest::newRow("B3 only 1.3") << "tls 1.3" << int(ErrorCode::InvalidArgument) << "B3";
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
        const auto uses = [&](std::vector<std::string> store, const std::string& name) {
            QStringList lines;
            for (const auto& path : usesOfCertificate(m_estate->configuration, store, name)) {
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
