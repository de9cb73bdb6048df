// What version range and algorithm switches of an SSL/TLS service profile leave, held against `openssl
// ciphers` (B3, B8, B9).
#include "models/config/compile/cipher_list.h"
#include "models/config/compile/compile.h"

#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <functional>

namespace tst_cipher_list {

using namespace models::config;
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
    {"enc-algo-aes-chacha20-poly1305", &SslTlsServiceProfile::encChaCha20Poly1305, " Enc=CHACHA20"},
    {"auth-algo-sha1", &SslTlsServiceProfile::authSha1, " Mac=SHA1"},
    {"auth-algo-sha256", &SslTlsServiceProfile::authSha256,
     "(-SHA256|CHACHA20-POLY1305) .*Mac=(SHA256|AEAD)"},
    {"auth-algo-sha384", &SslTlsServiceProfile::authSha384, "-SHA384 .*Mac=(SHA384|AEAD)"},
};

void noEncryption(SslTlsServiceProfile& profile)
{
    profile.enc3des = profile.encRc4 = false;
    profile.encAes128Cbc = profile.encAes256Cbc = profile.encAes128Gcm = profile.encAes256Gcm = false;
    profile.encChaCha20Poly1305 = false;
}

QSet<QString> suitesOf(const SslTlsServiceProfile& profile)
{
    const QStringList names = QString::fromStdString(cipherList(profile)).split(':', Qt::SkipEmptyParts);
    return {names.begin(), names.end()};
}

} // namespace

class CipherListTest : public QObject
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
        static const QRegularExpression ours(" Kx=(RSA|DH|ECDH) +Au=(RSA|ECDSA|DSS) "
                                             "+Enc=((AES|AESGCM)\\((128|256)\\)|CHACHA20/POLY1305\\(256\\)) "
                                             "+Mac=(SHA1|SHA256|SHA384|AEAD)");
        for (const auto& [name, line] : suitesOfTool(m_estate->pki)) {
            const bool isOff = index >= 0 && line.contains(QRegularExpression(switches[index].pattern));
            if (line.contains(ours) && !isOff)
                expected.insert(name);
        }
        QVERIFY(expected.size() > 5);
        QCOMPARE(suitesOf(profile), expected);
    }
    void cipherListFollowsTheVersions_data() // B8
    {
        QTest::addColumn<QString>("max");
        QTest::addColumn<bool>("hasNewOnes"); ///< that came with TLS 1.2
        QTest::newRow("B8 1.0") << "tls1-0" << false;
        QTest::newRow("B8 1.1") << "tls1-1" << false;
        QTest::newRow("B8 1.2") << "tls1-2" << true;
        QTest::newRow("B8 1.3") << "tls1-3" << true;
        QTest::newRow("B8 max") << "max" << true;
    }
    void cipherListFollowsTheVersions()
    {
        QFETCH(QString, max);
        QFETCH(bool, hasNewOnes);
        SslTlsServiceProfile profile;
        profile.minVersion = "tls1-0";
        profile.maxVersion = max.toStdString();
        const auto tool = suitesOfTool(m_estate->pki);
        int newOnes = 0;
        for (const QString& name : suitesOf(profile))
            newOnes += tool.at(name).contains("TLSv1.2") ? 1 : 0;
        QVERIFY(suitesOf(profile).size() > newOnes);
        QCOMPARE(newOnes > 0, hasNewOnes);
    }
    void noAlgorithmLeavesNoSuite_data() // B9
    {
        QTest::addColumn<std::function<void(SslTlsServiceProfile&)>>("change");
        QTest::addColumn<bool>("isEmpty");
        const auto row = [](const char* name, bool isEmpty,
                            std::function<void(SslTlsServiceProfile&)> change) {
            QTest::newRow(name) << std::move(change) << isEmpty;
        };
        row("B8 all on", false, [](auto&) {});
        row("B9 no key exchange", true,
            [](auto& p) { p.keyxchgRsa = p.keyxchgDhe = p.keyxchgEcdhe = false; });
        row("one key exchange", false, [](auto& p) { p.keyxchgRsa = p.keyxchgDhe = false; });
        row("B9 no authentication", true, [](auto& p) { p.authSha1 = p.authSha256 = p.authSha384 = false; });
        row("B9 no encryption", true, noEncryption);
        row("B9 only what this OpenSSL has not", true, [](auto& p) {
            noEncryption(p);
            p.enc3des = p.encRc4 = true;
        });
        row("B9 none that its versions know", true, [](auto& p) {
            p.minVersion = "tls1-0";
            p.maxVersion = "tls1-1";
            p.encAes128Cbc = p.encAes256Cbc = false;
        });
        row("B9 no digest that its versions know", true, [](auto& p) {
            p.minVersion = "tls1-0";
            p.maxVersion = "tls1-1";
            p.authSha1 = false;
        });
    }
    void noAlgorithmLeavesNoSuite()
    {
        QFETCH(std::function<void(SslTlsServiceProfile&)>, change);
        QFETCH(bool, isEmpty);
        auto& profile = m_estate->configuration.panorama.sslTlsServiceProfiles["Server"];
        change(profile);
        QCOMPARE(cipherList(profile).empty(), isEmpty);
        QCOMPARE(m_estate->compile().has_value(), !isEmpty); // it blocks
    }
    /// Kept and exported, and no suite stands behind them (P-1).
    void switchesOfWhatIsNotThereChangeNothing()
    {
        SslTlsServiceProfile profile;
        const auto all = suitesOf(profile);
        profile.enc3des = profile.encRc4 = false;
        QCOMPARE(suitesOf(profile), all);
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

private:
    std::optional<support::ConfiguredEstate> m_estate;
    Configuration m_configuration;
};

HANDFAST_TEST(CipherListTest)

} // namespace tst_cipher_list

#include "tst_cipher_list.moc"
