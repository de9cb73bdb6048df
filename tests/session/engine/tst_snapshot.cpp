// What compiles, what does not, and what the digest of authentication depends on (D16).
#include <QCryptographicHash>
#include <QTest>

#include "session/engine/client_hello.h"
#include "session/engine/serial_index.h"
#include "session/engine/snapshot.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/support/test_program.h"

#include <openssl/ssl.h>

namespace tst_snapshot {

using namespace session;
using namespace engine_tests;
using engine::PolicySnapshot;
using engine::SnapshotSource;

namespace {

using Change = std::function<void(SnapshotSource&)>;

} // namespace

class SnapshotTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;

private Q_SLOTS:
    void contextsAreAsTheChannelNeedsThem()
    {
        const auto snapshot = m_estate.snapshot();
        for (SSL_CTX* context :
             {snapshot->entryContext(), snapshot->worldContext(trust::TrustWorld::Predefined),
              snapshot->worldContext(trust::TrustWorld::Custom)}) {
            QVERIFY(context != nullptr);
            QCOMPARE(SSL_CTX_get_session_cache_mode(context), long(SSL_SESS_CACHE_OFF));
            QCOMPARE(SSL_CTX_get_num_tickets(context), std::size_t(0));
            const auto wanted = SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE;
            QCOMPARE(SSL_CTX_get_options(context) & wanted, std::uint64_t(wanted));
            QVERIFY((SSL_CTX_get_mode(context) & SSL_MODE_RELEASE_BUFFERS) != 0);
            QCOMPARE(SSL_CTX_get_verify_mode(context), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT);
            QCOMPARE(SSL_CTX_get_max_proto_version(context), long(TLS1_2_VERSION));
            QVERIFY(SSL_CTX_get_security_level(context) > 0);
        }
    }
    void oldVersionsLowerTheLevelOfTheCustomWorldOnly()
    {
        const auto snapshot =
            m_estate.snapshot({.range = {trust::TlsVersion::Tls10, trust::TlsVersion::Tls12}});
        QCOMPARE(SSL_CTX_get_security_level(snapshot->worldContext(trust::TrustWorld::Custom)), 0);
        QVERIFY(SSL_CTX_get_security_level(snapshot->worldContext(trust::TrustWorld::Predefined)) > 0);
    }
    void withoutCustomThereIsNoCustomContext()
    {
        QVERIFY(m_estate.snapshot({.custom = false})->worldContext(trust::TrustWorld::Custom) == nullptr);
    }
    void refusesToCompile_data()
    {
        QTest::addColumn<Change>("change");
        QTest::newRow("B2 key of another certificate") << Change([this](SnapshotSource& source) {
            source.customIdentity->key = m_estate.identity("second-server").key;
        });
        QTest::newRow("no certificate at all")
            << Change([](SnapshotSource& s) { s.predefinedIdentity.chain.clear(); });
        QTest::newRow("B9 no cipher suite")
            << Change([](SnapshotSource& s) { s.customCipherList = "RC4-MD5"; });
        QTest::newRow("B9 empty cipher list")
            << Change([](SnapshotSource& s) { s.customCipherList.clear(); });
        QTest::newRow("B3 TLS 1.3") << Change(
            [](SnapshotSource& s) { s.policy.tlsVersions.maximum = trust::TlsVersion::Tls13; });
        QTest::newRow("B6 minimum above maximum") << Change([](SnapshotSource& s) {
            s.policy.tlsVersions = {trust::TlsVersion::Tls12, trust::TlsVersion::Tls10};
        });
        QTest::newRow("D4 profile without certificate")
            << Change([](SnapshotSource& s) { s.customIdentity.reset(); });
        QTest::newRow("D4 certificate without profile")
            << Change([](SnapshotSource& s) { s.policy.custom.reset(); });
        QTest::newRow("D1 custom only without custom") << Change([](SnapshotSource& s) {
            s.policy.custom.reset();
            s.customIdentity.reset();
            s.policy.customOnly = true;
        });
    }
    void refusesToCompile()
    {
        QFETCH(Change, change);
        SnapshotSource source = m_estate.source();
        change(source);
        const auto compiled = PolicySnapshot::compile(std::move(source));
        QVERIFY(!compiled);
        QVERIFY(!compiled.error().detail.empty());
    }
    void digest_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("differs");
        const auto row = [](const char* name, bool differs, Change change) {
            QTest::newRow(name) << std::move(change) << differs;
        };
        row("nothing", false, [](SnapshotSource&) {});
        row("version", false, [](SnapshotSource& s) { s.version.value = 99; });
        row("managed list", false, [](SnapshotSource& s) {
            s.policy.managed = std::make_shared<trust::ManagedSerials>(trust::ManagedSerials{"7"});
        });
        row("disconnect wait", false, [](SnapshotSource& s) { s.disconnectWait = std::chrono::minutes(9); });
        row("profile name", false, [](SnapshotSource& s) { s.policy.custom->profileName = "other"; });
        row("D7 list that is not checked", false,
            [](SnapshotSource& s) { s.policy.authorizationList.push_back({{}, "x"}); });
        row("C9 timeout without revocation", false,
            [](SnapshotSource& s) { s.policy.custom->revocation.crlTimeout = std::chrono::seconds(9); });
        row("server certificate", true,
            [this](SnapshotSource& s) { s.customIdentity = m_estate.identity("second-server"); });
        row("certificate profile", true,
            [this](SnapshotSource& s) { s.policy.custom->anchors = m_estate.anchors("second-root"); });
        row("profile None", true, [](SnapshotSource& s) { s.policy.custom->acceptAnyIssuer = true; });
        row("block expired", true, [](SnapshotSource& s) { s.policy.custom->blockExpired = false; });
        row("custom only", true, [](SnapshotSource& s) { s.policy.customOnly = true; });
        row("TLS range", true,
            [](SnapshotSource& s) { s.policy.tlsVersions.minimum = trust::TlsVersion::Tls11; });
        row("cipher list", true, [](SnapshotSource& s) { s.customCipherList = "ECDHE+AESGCM+AES256"; });
        row("authorize serial", true, [](SnapshotSource& s) { s.policy.authorizeSerial = true; });
        row("list checked", true, [](SnapshotSource& s) { s.policy.checkAuthorizationList = true; });
        row("CRL", true, [](SnapshotSource& s) { s.policy.custom->revocation.useCrl = true; });
        row("factory CA", true,
            [this](SnapshotSource& s) { s.policy.predefined.anchors = m_estate.anchors("second-root"); });
        row("custom off", true, [](SnapshotSource& s) {
            s.policy.custom.reset();
            s.customIdentity.reset();
        });
    }
    void digest()
    {
        QFETCH(Change, change);
        QFETCH(bool, differs);
        SnapshotSource source = m_estate.source();
        change(source);
        const auto changed = PolicySnapshot::compile(std::move(source));
        QVERIFY(changed.has_value());
        QCOMPARE((*changed)->authenticationDigest() != m_estate.snapshot()->authenticationDigest(), differs);
    }
    void worldByAlpn_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::addColumn<bool>("customConfigured");
        QTest::addColumn<bool>("custom");
        const QByteArray predefined(engine::predefinedAlpn.data(), qsizetype(engine::predefinedAlpn.size()));
        const QByteArray custom(engine::customAlpn.data(), qsizetype(engine::customAlpn.size()));
        QTest::newRow("none") << QByteArrayList{} << true << true;
        QTest::newRow("none, custom off") << QByteArrayList{} << false << false;
        QTest::newRow("foreign") << QByteArrayList{"h2", "http/1.1"} << true << true;
        QTest::newRow("foreign, custom off") << QByteArrayList{"h2"} << false << false;
        QTest::newRow("predefined") << QByteArrayList{predefined} << true << false;
        QTest::newRow("custom") << QByteArrayList{custom} << true << true;
        QTest::newRow("custom, custom off") << QByteArrayList{custom} << false << false;
        QTest::newRow("first of ours decides") << QByteArrayList{"h2", predefined, custom} << true << false;
    }
    void worldByAlpn()
    {
        QFETCH(QByteArrayList, names);
        QFETCH(bool, customConfigured);
        QFETCH(bool, custom);
        std::string list;
        for (const QByteArray& name : names)
            list += static_cast<char>(name.size()) + name.toStdString();
        const auto expected = custom ? trust::TrustWorld::Custom : trust::TrustWorld::Predefined;
        QVERIFY(engine::worldFromAlpn(list, customConfigured) == expected);
        // A list cut short must not be read beyond its end.
        for (std::size_t length = 0; length < list.size(); ++length)
            (void)engine::worldFromAlpn(std::string_view(list).substr(0, length), customConfigured);
    }
    void certificatesAreAttributedByName()
    {
        const QByteArray hash =
            QCryptographicHash::hash("0001", QCryptographicHash::Sha256).toHex().toUpper();
        m_estate.addClient("by-hash", {.commonName = "something", .subjectAltNames = {"DNS:" + hash}});
        m_estate.addClient("two", {.commonName = "0001", .subjectAltNames = {"DNS:0002"}});
        m_estate.addClient("twice", {.commonName = "0001", .subjectAltNames = {"DNS:0001"}});
        const auto snapshot = m_estate.snapshot();
        const auto named = [&](const char* name) {
            const auto serial = snapshot->serials().serialNamedBy(m_estate.identity(name).chain.front());
            return serial ? serial->value : std::string("nobody");
        };
        QCOMPARE(named("custom-0002"), std::string("0002"));
        QCOMPARE(named("by-hash"), std::string("0001"));
        QCOMPARE(named("twice"), std::string("0001"));
        QCOMPARE(named("two"), std::string("nobody"));
        QCOMPARE(named("custom-0009"), std::string("nobody"));
    }
};

HANDFAST_TEST(SnapshotTest)

} // namespace tst_snapshot

#include "tst_snapshot.moc"
