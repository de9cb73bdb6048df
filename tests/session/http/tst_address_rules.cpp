#include "session/http/address_rules.h"
#include "session/http/url.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <arpa/inet.h>

namespace tst_address_rules {

using namespace session;

namespace {

bool isPrivate(const QByteArray& text)
{
    sockaddr_in four{};
    four.sin_family = AF_INET;
    if (inet_pton(AF_INET, text.constData(), &four.sin_addr) == 1)
        return http::isPrivateAddress(reinterpret_cast<const sockaddr&>(four));
    sockaddr_in6 six{};
    six.sin6_family = AF_INET6;
    if (inet_pton(AF_INET6, text.constData(), &six.sin6_addr) != 1)
        qFatal("no address: %s", text.constData());
    return http::isPrivateAddress(reinterpret_cast<const sockaddr&>(six));
}

} // namespace

class AddressRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<bool>("expected");
        for (const char* text : {"127.0.0.1",
                                 "127.255.255.255",
                                 "10.0.0.1",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "169.254.169.254",
                                 "100.64.0.1",
                                 "0.0.0.0",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "::",
                                 "::1",
                                 "fe80::1",
                                 "fc00::1",
                                 "fdff::1",
                                 "ff02::1",
                                 "::ffff:127.0.0.1",
                                 "::ffff:192.168.0.1",
                                 "::127.0.0.1",
                                 "64:ff9b::10.0.0.1",
                                 "2002:7f00:1::",
                                 "192.0.0.1",
                                 "192.0.2.1",
                                 "192.88.99.1",
                                 "198.18.0.1",
                                 "198.19.255.255",
                                 "198.51.100.1",
                                 "203.0.113.255",
                                 "240.0.0.1",
                                 "::ffff:198.18.0.1",
                                 "64:ff9b::198.19.0.1",
                                 "2002:c612:1::",
                                 "64:ff9b:1::8.8.8.8",
                                 "64:ff9b:1:ffff::1",
                                 "100::1",
                                 "100:0:0:1::1",
                                 "2001::1",
                                 "2001:2::1",
                                 "2001:1ff:ffff::1",
                                 "2001:db8::1",
                                 "2001:db8:ffff::1",
                                 "3fff::1",
                                 "3fff:fff::1",
                                 "5f00::1",
                                 "febf::1",
                                 "fec0::1",
                                 "feff::1"})
            QTest::newRow(text) << true;
        for (const char* text :
             {"8.8.8.8",         "172.15.255.255",   "172.32.0.1",      "100.63.255.255", "100.128.0.1",
              "192.167.255.255", "223.255.255.255",  "11.0.0.1",        "192.0.1.1",      "192.0.3.1",
              "192.88.98.1",     "198.17.255.255",   "198.20.0.1",      "198.51.101.1",   "203.0.112.1",
              "::ffff:8.8.8.8",  "64:ff9b::8.8.8.8", "64:ff9b:2::1",    "2002:808:808::", "100:0:0:2::1",
              "2001:200::1",     "2001:db9::1",      "2606:4700::1111", "3ffe::1",        "3fff:1000::1",
              "5f01::1",         "fe00::1"})
            QTest::newRow(text) << false;
    }
    void addresses()
    {
        QFETCH(bool, expected);
        QCOMPARE(isPrivate(QTest::currentDataTag()), expected);
    }
    void otherFamiliesAreNotOfTheInternet()
    {
        sockaddr local{};
        local.sa_family = AF_UNIX;
        QVERIFY(http::isPrivateAddress(local));
    }
    void urls_data()
    {
        QTest::addColumn<QString>("host"); // empty: refused
        QTest::addColumn<bool>("secure");
        QTest::newRow("http://Example.COM/a?b") << "http://example.com:80" << false;
        QTest::newRow("https://example.com:8443") << "https://example.com:8443" << true;
        QTest::newRow("http://[::1]:80/x") << "http://[::1]:80" << false;
        for (const char* text :
             {"file:///etc/passwd", "ftp://example.com/x", "ldap://example.com/cn=x", "gopher://x/", "",
              "example.com/x", "http://", "http://user:secret@example.com/", "http://a b/",
              "http://example.com/\tX:y", "http://example.com:99999/"})
            QTest::newRow(text) << "" << false;
    }
    void urls()
    {
        QFETCH(QString, host);
        QFETCH(bool, secure);
        const auto facts = http::inspectUrl(QTest::currentDataTag());
        QCOMPARE(facts.has_value(), !host.isEmpty());
        if (facts) {
            QCOMPARE(QString::fromStdString(facts->host), host);
            QCOMPARE(facts->secure, secure);
        } else {
            QVERIFY(facts.error().code == base::ErrorCode::InvalidArgument);
        }
    }
};

HANDFAST_TEST(AddressRulesTest)

} // namespace tst_address_rules

#include "tst_address_rules.moc"
