// What somebody hands to a stranger holds no secret, and no name unless it is wanted so.
#include "models/lifecycle/doctor/support_text.h"

#include "models/lifecycle/certificates/certificates.h"
#include "tests/models/lifecycle/lifecycle_estate.h"
#include "tests/support/test_program.h"

#include <QtTest/QtTest>

namespace tst_support_text {

using namespace models::lifecycle;

namespace {

const SupportNames names{.salt = "a salt of the test",
                         .hosts = {"fw-0412", "panorama.example.net"},
                         .serials = {"007951100074"},
                         .home = "/home/alice"};

QString kept(const QString& text, Pseudonyms pseudonyms)
{
    return supportText(text, names, pseudonyms);
}

} // namespace

class SupportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGoAlways_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::newRow("key in PEM")
            << "x -----BEGIN PRIVATE KEY-----\nMIIE\nvQIB\n-----END PRIVATE KEY----- y"
            << "vQIB";
        QTest::newRow("cut PEM") << "x -----BEGIN EC PRIVATE KEY-----\nMHcCAQ" << "MHcCAQ";
        QTest::newRow("sealed") << "value -hf1-QUJDREVGR0g= end" << "QUJDREVGR0g";
        QTest::newRow("wrapped") << "hf1$scrypt$32768$8$1$c2FsdA==$bm9uY2U=$Ym94$00ff" << "Ym94";
        QTest::newRow("passphrase") << "passphrase: open-sesame" << "open-sesame";
        QTest::newRow("passphrase of a command") << "import file F passphrase tiger2 format pem" << "tiger2";
        QTest::newRow("quoted password") << "password=\"two words\"" << "two words";
        QTest::newRow("challenge") << "scep challenge hunter22" << "hunter22";
        QTest::newRow("environment") << "HANDFAST_PASSPHRASE=abcdef" << "abcdef";
        QTest::newRow("JSON") << "{\"password\": \"xyzzy\"}" << "xyzzy";
        QTest::newRow("URL") << "GET https://bob:pw123@scep.example.net/x" << "pw123";
        QTest::newRow("made at random") << "kept: Qm9sZEFuZEJyYXNoMDEyMzQ1Njc4OUFCQ0RFRkdISUpLTE0"
                                        << "Qm9sZEFuZEJyYXNo";
    }
    void secretsGoAlways()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        for (const Pseudonyms pseudonyms : {Pseudonyms::No, Pseudonyms::Yes}) {
            const QString result = kept(text, pseudonyms);
            QVERIFY2(!result.contains(secret), qPrintable(result));
            QVERIFY2(result.contains("[removed]"), qPrintable(result));
        }
    }
    void whatHelpsStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("fingerprint") << "sha256 "
                                        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        QTest::newRow("time") << "2026-11-29T16:02:03.004Z at 16:02:03";
        QTest::newRow("version") << "Handfast 0.9, OpenSSL 3.0.15, Qt 6.4.2, PAN-OS 10.2.7";
        QTest::newRow("file") << "handfast.db and control.sock are there";
        QTest::newRow("reason") << "identity-mismatch (E5): the passphrase does not fit";
    }
    void whatHelpsStays()
    {
        QFETCH(QString, text);
        QCOMPARE(kept(text, Pseudonyms::Yes), text);
    }
    void namesGoIfWanted_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("kind");
        QTest::newRow("IPv4") << "10.20.30.40" << "address-";
        QTest::newRow("IPv6") << "2001:db8::17" << "address-";
        QTest::newRow("known host") << "fw-0412" << "host-";
        QTest::newRow("known host, other case") << "FW-0412" << "host-";
        QTest::newRow("unknown host") << "ocsp.corp.example.com" << "host-";
        QTest::newRow("serial") << "007951100074" << "serial-";
    }
    void namesGoIfWanted()
    {
        QFETCH(QString, name);
        QFETCH(QString, kind);
        const QString text = "session of " + name + ", refused: " + name;
        QCOMPARE(kept(text, Pseudonyms::No), text);
        const QString result = kept(text, Pseudonyms::Yes);
        QVERIFY2(!result.contains(name) && result.contains(kind), qPrintable(result));
        const QStringList words = result.split(' ');
        QCOMPARE(words.value(2).chopped(1), words.last()); // the same name, the same pseudonym
    }
    void pseudonymsAreStableAndCanNotBeGuessed()
    {
        QCOMPARE(kept("at fw-0412", Pseudonyms::Yes), kept("at FW-0412", Pseudonyms::Yes));
        QVERIFY(kept("at fw-0412", Pseudonyms::Yes) != kept("at panorama.example.net", Pseudonyms::Yes));
        SupportNames others = names;
        others.salt = "another one";
        QVERIFY(supportText("at fw-0412", others, Pseudonyms::Yes) != kept("at fw-0412", Pseudonyms::Yes));
    }
    void theHomeFolderSaysNoName()
    {
        QCOMPARE(kept("/home/alice/.local/share/handfast", Pseudonyms::No),
                 QString("~/.local/share/handfast"));
    }
    void theSaltIsKept()
    {
        support::LifecycleEstate estate;
        estate.edit("set deviceconfig system ip-address manager.example.org\n");
        const auto first = supportNames(estate.lifecycle());
        const auto second = supportNames(estate.lifecycle());
        QCOMPARE(first.salt.size(), 16);
        QCOMPARE(first.salt, second.salt);
        support::LifecycleEstate other;
        QVERIFY(supportNames(other.lifecycle()).salt != first.salt);
    }
};

HANDFAST_TEST(SupportTextTest)

} // namespace tst_support_text

#include "tst_support_text.moc"
