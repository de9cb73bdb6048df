#include "session/enrollment/authority.h"

#include "tests/session/enrollment/scep_ca.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_authority {

using namespace session;
using namespace session::enrollment;

namespace {

/// Names of certificates; "" for what is refused.
struct Expected
{
    QString issuer = {};
    QString recipient = {};
    QStringList trusted = {};
    Problem problem = Problem::NotScep;
};

} // namespace

class AuthorityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto& pki = m_ca.pki();
        pki.leaf("ra", {.issuer = "ca", .keyUsage = "digitalSignature,keyEncipherment", .rsaBits = 2048});
        pki.leaf("ra-signs", {.issuer = "ca", .keyUsage = "digitalSignature", .rsaBits = 2048});
        pki.intermediate("issuing", {.issuer = "ca", .rsaBits = 2048});
        pki.leaf("issuing-ra", {.issuer = "issuing", .keyUsage = "keyEncipherment", .rsaBits = 2048});
        const QString encrypts = "digitalSignature,keyEncipherment";
        pki.leaf("device",
                 {.issuer = "ca", .extendedKeyUsage = "clientAuth", .keyUsage = encrypts, .rsaBits = 2048});
        pki.leaf("web",
                 {.issuer = "ca", .extendedKeyUsage = "serverAuth", .keyUsage = encrypts, .rsaBits = 2048});
        pki.leaf("ra-agent", {.issuer = "ca",
                              .extendedKeyUsage = "clientAuth,1.3.6.1.4.1.311.20.2.1",
                              .keyUsage = encrypts,
                              .rsaBits = 2048});
        pki.root("stranger", {.rsaBits = 2048});
        pki.leaf("stranger-ra", {.issuer = "stranger", .keyUsage = "keyEncipherment", .rsaBits = 2048});
        pki.root("elliptic");
        const QDateTime now = QDateTime::currentDateTimeUtc();
        pki.root("past", {.notBefore = now.addDays(-20), .notAfter = now.addDays(-10), .rsaBits = 2048});
        pki.root("renewed",
                 {.subject = "/O=Example/CN=SCEP CA", .notBefore = now.addSecs(-3600), .rsaBits = 2048});
    }

    void choosesFromSeveral_data()
    {
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("pinned"); // the certificate whose fingerprint the profile has
        QTest::addColumn<Expected>("expected");
        const auto row = [](const char* name, const QStringList& offered, const QString& pinned,
                            const Expected& expected) {
            QTest::newRow(name) << offered << pinned << expected;
        };
        row("one CA", {"ca"}, "ca", {"ca", "ca", {"ca"}});
        row("no fingerprint", {"ca"}, "", {"ca", "ca", {"ca"}});
        row("a registration authority", {"ra", "ca"}, "ca", {"ca", "ra", {"ca", "ra"}});
        row("two of them", {"ra-signs", "ra", "ca"}, "ca", {"ca", "ra", {"ca", "ra", "ra-signs"}});
        row("one that only signs", {"ra-signs", "ca"}, "ca", {"ca", "ca", {"ca", "ra-signs"}});
        row("a device is no registration authority", {"device", "ca"}, "ca", {"ca", "ca", {"ca"}});
        row("one that may be a client as well", {"ra-agent", "ca"}, "ca",
            {"ca", "ra-agent", {"ca", "ra-agent"}});
        row("root and issuing CA", {"ca", "issuing"}, "ca", {"issuing", "issuing", {"ca", "issuing"}});
        row("the other way round", {"issuing", "ca"}, "ca", {"issuing", "issuing", {"ca", "issuing"}});
        row("the issuing CA is pinned", {"issuing", "ca"}, "issuing", {"issuing", "issuing", {"issuing"}});
        row("no fingerprint, chain", {"ca", "issuing"}, "", {"issuing", "issuing", {"ca", "issuing"}});
        row("its registration authority", {"ca", "issuing", "issuing-ra"}, "ca",
            {"issuing", "issuing-ra", {"ca", "issuing", "issuing-ra"}});
        row("a stranger's is not encrypted to", {"stranger-ra", "ca"}, "ca", {"ca", "ca", {"ca"}});
        row("a stranger's CA neither", {"stranger", "stranger-ra", "ca"}, "ca", {"ca", "ca", {"ca"}});
        row("a server's certificate is not encrypted to", {"web", "ca"}, "ca", {"ca", "ca", {"ca"}});
        row("a CA that renewed itself", {"ca", "renewed"}, "", {"renewed", "renewed", {"ca", "renewed"}});
        row("another CA", {"stranger"}, "ca", {.problem = Problem::FingerprintMismatch});
        row("a registration authority is pinned", {"ra", "ca"}, "ra",
            {.problem = Problem::FingerprintMismatch});
        row("no CA", {"ra"}, "", {.problem = Problem::NoAuthority});
        row("nothing but the past", {"past"}, "past", {.problem = Problem::NoAuthority});
        row("nothing can be encrypted to it", {"elliptic"}, "elliptic", {.problem = Problem::NoAuthority});
    }
    void choosesFromSeveral()
    {
        QFETCH(QStringList, offered);
        QFETCH(QString, pinned);
        QFETCH(Expected, expected);
        const QByteArray body = offered.size() == 1 ? m_ca.der(offered.front())
                                                    : m_ca.certificatesOnly(m_ca.pki().chain(offered));
        const auto authority =
            readAuthority({body.toStdString(), pinned.isEmpty() ? "" : certificate(pinned).sha256(), now()});
        QCOMPARE(authority.has_value(), !expected.issuer.isEmpty());
        if (!authority) {
            QCOMPARE(authority.error().problem, expected.problem);
            return;
        }
        QCOMPARE(authority->issuer, certificate(expected.issuer));
        QCOMPARE(authority->recipient, certificate(expected.recipient));
        QCOMPARE(authority->isChecked, !pinned.isEmpty());
        QCOMPARE(authority->trusted.size(), std::size_t(expected.trusted.size()));
        for (const QString& name : expected.trusted)
            QVERIFY2(std::ranges::find(authority->trusted, certificate(name)) != authority->trusted.end(),
                     qPrintable(name));
    }

    void aMismatchTellsWhatWasFound()
    {
        const QByteArray body = m_ca.der("stranger");
        const auto authority = readAuthority({body.toStdString(), certificate("ca").sha256(), now()});
        QVERIFY(authority.error().detail.contains(certificate("stranger").sha256()));
        QVERIFY(authority.error().detail.contains("CN = stranger"));
    }

    void refusesWhatHoldsNoCertificate()
    {
        for (const QByteArray& body : {QByteArray(), QByteArray("<html></html>"), m_ca.der("ca").chopped(1),
                                       QByteArray(100'000, '\x30')})
            QCOMPARE(readAuthority({body.toStdString(), "", now()}).error().problem, Problem::NotScep);
        const QByteArray body = m_ca.der("ca");
        QCOMPARE(readAuthority({body.toStdString(), "12ab", now()}).error().problem, Problem::InvalidOrder);
    }

    void pathsEndAtAnAnchor()
    {
        const auto leaf = certificate("issuing-ra");
        const std::vector anchors{certificate("ca")};
        QCOMPARE(pathTo(leaf, {certificate("issuing")}, anchors).size(), std::size_t(3));
        QVERIFY(pathTo(leaf, {}, anchors).empty());
        QVERIFY(pathTo(certificate("stranger-ra"), {certificate("stranger")}, anchors).empty());
        QCOMPARE(pathTo(anchors.front(), {}, anchors), anchors);
    }

private:
    pki::Certificate certificate(const QString& name)
    {
        return *pki::Certificate::fromPem(m_ca.pki().certificate(name).toStdString());
    }
    static base::TimePoint now() { return base::SystemClock().now(); }

    QTemporaryDir m_directory;
    enrollment_tests::ScepCa m_ca{m_directory.path()};
};

HANDFAST_TEST(AuthorityTest)

} // namespace tst_authority

#include "tst_authority.moc"
