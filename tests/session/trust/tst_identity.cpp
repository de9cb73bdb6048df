#include "session/pki/certificate.h"
#include "session/trust/identity.h"
#include "session/trust/name_matching.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

namespace tst_identity {

using namespace session;
using namespace session::trust;

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostnames_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* pattern, const char* typed, bool matches) {
            QTest::addRow("%s ~ %s", pattern, typed) << QByteArray(pattern) << QByteArray(typed) << matches;
        };
        row("fw.example.com", "FW.Example.COM", true);
        row("fw.example.com", "fw.example.com.", true);
        row("fw.example.com.", "fw.example.com", true);
        row("fw.example.com", "fw.example.co", false);
        row("*.example.com", "fw.example.com", true);
        row("*.example.com", "a.fw.example.com", false);
        row("*.example.com", "example.com", false);
        row("*.example.com", ".example.com", false);
        row("f*.example.com", "fw.example.com", false);
        row("fw.*.com", "fw.example.com", false);
        row("*.com", "example.com", false);
        row("*", "example", false);
        row("*.0.0.1", "10.0.0.1", false);
        row("", "", false);
    }
    void hostnames()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QByteArray, typed);
        QFETCH(bool, matches);
        QCOMPARE(hostnameMatches(pattern.toStdString(), typed.toStdString()), matches);
    }

    void embeddedNulNeverMatches()
    {
        const std::string poisoned("fw.example.com\0.evil.com", 24);
        QVERIFY(!hostnameMatches(poisoned, "fw.example.com"));
        QVERIFY(!hostnameMatches(poisoned, poisoned));
        QVERIFY(!hostnameMatches(std::string("*.\0x.com", 8), std::string("a.\0x.com", 8)));
        QVERIFY(!ipAddressFrom(std::string("10.0.0.1\0x", 10)));
        QVERIFY(!sameMailbox(std::string("a\0b@c.d", 7), std::string("a\0b@c.d", 7)));
    }

    void addressesCompareAsAddresses_data() // D11
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        QTest::newRow("compressed") << "2001:DB8:0:0:0:0:0:1" << "2001:db8::1" << true;
        QTest::newRow("brackets") << "[2001:db8::1]" << "2001:db8::1" << true;
        QTest::newRow("embedded IPv4") << "::ffff:10.0.0.1" << "::ffff:a00:1" << true;
        QTest::newRow("mapped is not IPv4") << "::ffff:10.0.0.1" << "10.0.0.1" << false;
        QTest::newRow("other") << "10.0.0.1" << "10.0.0.10" << false;
        QTest::newRow("leading zero is no address") << "10.0.0.01" << "10.0.0.1" << false;
    }
    void addressesCompareAsAddresses()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, same);
        QCOMPARE(ipAddressFrom(left.toStdString()) == ipAddressFrom(right.toStdString()), same);
    }

    void username_data() // C21
    {
        QTest::addColumn<QString>("commonName");
        QTest::addColumn<QStringList>("alternativeNames");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("name");
        const QStringList all{"DNS:a.example", "email:alice@corp.example", "email:al@corp.example",
                              "otherName:1.3.6.1.4.1.311.20.2.3;UTF8:alice@ad.example"};
        const auto commonName = int(UsernameField::SubjectCommonName);
        const auto email = int(UsernameField::SubjectAltEmail);
        const auto principal = int(UsernameField::SubjectAltPrincipalName);
        QTest::newRow("C21 none: the subject") << "alice" << all << int(UsernameField::None) << "CN = alice";
        QTest::newRow("C21 common name") << "alice" << all << commonName << "alice";
        QTest::newRow("C21 e-mail") << "alice" << all << email << "alice@corp.example";
        QTest::newRow("C21 principal name") << "alice" << all << principal << "alice@ad.example";
        QTest::newRow("C21 no e-mail") << "alice" << QStringList{"DNS:a.example"} << email << "";
        QTest::newRow("C21 no principal name") << "alice" << QStringList{"email:a@b.c"} << principal << "";
    }
    void username()
    {
        QFETCH(QString, commonName);
        QFETCH(QStringList, alternativeNames);
        QFETCH(int, field);
        QFETCH(QString, name);
        const auto leaf = certificate({.commonName = commonName, .subjectAltNames = alternativeNames});
        QCOMPARE(QString::fromStdString(usernameIn(leaf, UsernameField(field))), name);
    }

    void serverIdentity_data() // E5, E6
    {
        QTest::addColumn<QString>("commonName");
        QTest::addColumn<QStringList>("alternativeNames");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("where");
        const QStringList dns{"DNS:san.example", "IP:192.0.2.1", "IP:2001:db8::1"};
        QTest::newRow("E6 CN counts beside a DNS SAN")
            << "cn.example" << dns << "cn.example" << "subject common name";
        QTest::newRow("E6 SAN counts") << "cn.example" << dns << "SAN.example" << "subjectAltName DNS";
        QTest::newRow("E6 IP in the CN") << "192.0.2.7" << dns << "192.0.2.7" << "subject common name";
        QTest::newRow("E6 IP in the SAN") << "cn.example" << dns << "192.0.2.1" << "subjectAltName IP";
        QTest::newRow("D11 IPv6 in another form")
            << "cn.example" << dns << "2001:DB8:0::1" << "subjectAltName IP";
        QTest::newRow("E5 IP typed, names only")
            << "cn.example" << QStringList{"DNS:san.example"} << "192.0.2.1" << "";
        QTest::newRow("E5 IP as a DNS SAN does not count")
            << "cn.example" << QStringList{"DNS:192.0.2.1"} << "192.0.2.1" << "";
        QTest::newRow("no match") << "cn.example" << dns << "other.example" << "";
    }
    void serverIdentity()
    {
        QFETCH(QString, commonName);
        QFETCH(QStringList, alternativeNames);
        QFETCH(QString, typed);
        QFETCH(QString, where);
        const auto leaf = certificate({.commonName = commonName, .subjectAltNames = alternativeNames});
        const NameMatch match = matchServerIdentity(leaf, typed.toStdString());
        QCOMPARE(QString::fromStdString(match.where), where);
        QCOMPARE(match.matched, !where.isEmpty());
    }

    void serial_data() // D9, D11, T7, C22
    {
        QTest::addColumn<QString>("commonName");
        QTest::addColumn<QStringList>("alternativeNames");
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<QString>("where");
        const QString hash = QCryptographicHash::hash("007ab", QCryptographicHash::Sha256).toHex();
        const QString upperHash = QCryptographicHash::hash("007AB", QCryptographicHash::Sha256).toHex();
        QTest::newRow("serial in CN") << "007AB" << QStringList() << "007ab" << "subject common name";
        QTest::newRow("hash in CN") << hash << QStringList() << "007ab" << "subject common name";
        QTest::newRow("hash in upper case")
            << hash.toUpper() << QStringList() << "007ab" << "subject common name";
        QTest::newRow("hash of another spelling")
            << upperHash << QStringList() << "007ab" << "subject common name";
        QTest::newRow("hash in SAN") << "x" << QStringList{"DNS:" + hash} << "007ab" << "subjectAltName DNS";
        QTest::newRow("in full only") << "007abc" << QStringList() << "007ab" << "";
        QTest::newRow("literal variable (E9)") << "$UDID" << QStringList() << "007ab" << "";
        QTest::newRow("empty claim") << "" << QStringList() << "" << "";
    }
    void serial()
    {
        QFETCH(QString, commonName);
        QFETCH(QStringList, alternativeNames);
        QFETCH(QString, claimed);
        QFETCH(QString, where);
        const auto leaf = certificate({.commonName = commonName, .subjectAltNames = alternativeNames});
        const base::Serial id(claimed.toStdString());
        QCOMPARE(QString::fromStdString(matchSerial(leaf, id).where), where);
        if (where.startsWith("subject "))
            QVERIFY(!matchSerial(leaf, id, SerialSources::AlternativeNames).matched);
    }

    void hostId_data() // C19
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QByteArray>("hostId");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char* name, const char* subject, QByteArray hostId, bool matches) {
            QTest::newRow(name) << QString(subject) << std::move(hostId) << matches;
        };
        row("its serialNumber", "/CN=a/serialNumber=HOST-1", "HOST-1", true);
        row("in other letters", "/CN=a/serialNumber=HOST-1", "host-1", true);
        row("one of two", "/serialNumber=HOST-0/CN=a/serialNumber=HOST-1", "HOST-1", true);
        row("a part", "/CN=a/serialNumber=HOST-10", "HOST-1", false);
        row("in the CN", "/CN=HOST-1", "HOST-1", false);
        row("nothing reported", "/CN=a/serialNumber=HOST-1", "", false);
        row("behind a NUL", "/CN=a/serialNumber=HOST-1", QByteArray("HOST-1\0x", 8), false);
    }
    void hostId()
    {
        QFETCH(QString, subject);
        QFETCH(QByteArray, hostId);
        QFETCH(bool, matches);
        const auto leaf = certificate({.subject = subject});
        QCOMPARE(matchHostId(leaf, hostId.toStdString()).matched, matches);
    }

    void authorization_data() // D5
    {
        using Type = AuthorizationEntry::Type;
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("matches");
        QTest::newRow("common name") << int(Type::CommonName) << "FW-01" << true;
        QTest::newRow("host is no common name") << int(Type::CommonName) << "fw.example" << false;
        QTest::newRow("address") << int(Type::Ip) << "2001:db8:0::1" << true;
        QTest::newRow("no address") << int(Type::Ip) << "fw.example" << false;
        QTest::newRow("host") << int(Type::Hostname) << "FW.example" << true;
        QTest::newRow("a wildcard authorizes nobody") << int(Type::Hostname) << "a.wild.example" << false;
        QTest::newRow("mailbox") << int(Type::Email) << "Admin@FLEET.example" << true;
        QTest::newRow("another mailbox") << int(Type::Email) << "admin@fleet.example" << false;
    }
    void authorization()
    {
        QFETCH(int, type);
        QFETCH(QString, value);
        QFETCH(bool, matches);
        const auto leaf = certificate({.commonName = "fw-01",
                                       .subjectAltNames = {"DNS:fw.example", "DNS:*.wild.example",
                                                           "IP:2001:db8::1", "email:Admin@fleet.example"}});
        const AuthorizationEntry entry{static_cast<AuthorizationEntry::Type>(type), value.toStdString()};
        QCOMPARE(matchAuthorization(leaf, entry).matched, matches);
    }

    void udidIsReplacedEverywhere() // E9, T7
    {
        const base::Serial serial("007AB");
        QCOMPARE(expandUdid("CN=$UDID, OU=x$UDIDy", serial, UdidForm::Serial),
                 std::string("CN=007AB, OU=x007ABy"));
        QCOMPARE(expandUdid("plain", serial, UdidForm::Serial), std::string("plain"));
        QCOMPARE(QByteArray::fromStdString(udidOf(serial, UdidForm::Sha256)),
                 QCryptographicHash::hash("007AB", QCryptographicHash::Sha256).toHex());
        QCOMPARE(foldedSerial(serial), std::string("007ab"));
    }

private:
    pki::Certificate certificate(const support::CertificateSpec& spec)
    {
        const QString name = QString("leaf%1").arg(++m_count);
        m_pki.leaf(name, spec);
        auto decoded = pki::Certificate::fromPem(m_pki.certificate(name).toStdString());
        return decoded.value();
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    int m_count = 0;
};

HANDFAST_TEST(IdentityTest)

} // namespace tst_identity

#include "tst_identity.moc"
