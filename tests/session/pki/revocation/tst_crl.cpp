#include "session/pki/revocation/crl.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_crl {

using namespace session;
using namespace session::pki;

namespace {

Crl read(const QByteArray& pem)
{
    const auto crls = readCrls(pem.toStdString());
    if (!crls || crls->size() != 1)
        qFatal("%s", crls ? "not one list" : crls.error().detail.c_str());
    return crls->front();
}

const QDateTime made({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
const QDateTime due({2060, 1, 1}, {0, 0, 0}, Qt::UTC);

} // namespace

class CrlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("root", {.subject = "/C=DE/O=Beispiel Größe/CN=root"});
        m_pki.leaf("good", {.issuer = "root"});
        m_pki.leaf("stolen", {.issuer = "root"});
        m_pki.leaf("plain", {.issuer = "root"});
        m_pki.root("other");
        m_pki.leaf("stranger", {.issuer = "other"});
        m_pki.revoke("stolen", "keyCompromise");
        m_pki.revoke("plain", "unspecified");
    }

    void readsWhatItHolds()
    {
        const Crl crl = read(m_pki.crl("root", {.number = "0A", .thisUpdate = made, .nextUpdate = due}));
        QCOMPARE(crl.issuer(), certificate("root").subject());
        QCOMPARE(crl.thisUpdate(), *base::fromRfc3339("2026-01-02T03:04:05Z"));
        QCOMPARE(*crl.nextUpdate(), *base::fromRfc3339("2060-01-01T00:00:00Z"));
        QCOMPARE(crl.number(), std::string("0a"));
        QCOMPARE(crl.authorityKeyId(), certificate("root").subjectKeyId());
        QVERIFY(crl.entryFor(certificate("stolen")) && crl.entryFor(certificate("plain")));
        QVERIFY(!crl.entryFor(certificate("root")));
        QVERIFY(!crl.isDelta() && !crl.isIndirect() && !crl.isPartial() && !crl.hasDistributionPoint());
        QCOMPARE(QByteArray::fromStdString(crl.der()),
                 m_pki.openssl({"crl", "-in", "root.crl", "-outform", "DER"}));
        QCOMPARE(crl.sha256().size(), std::size_t(64));
    }

    void aVersionOneListHasNoNumber()
    {
        const Crl crl = read(m_pki.crl("root"));
        QVERIFY(crl.number().empty() && crl.authorityKeyId().empty());
        QVERIFY(crl.entryFor(certificate("stolen")));
    }

    void entriesNameCertificatesByIssuerAndSerial()
    {
        const Crl crl = read(m_pki.crl("root", {.number = "01"}));
        QVERIFY(!crl.entryFor(certificate("good")));
        const auto entry = crl.entryFor(certificate("stolen"));
        QVERIFY(entry);
        QCOMPARE(entry->reason, std::string("keyCompromise"));
        QVERIFY(entry->revokedAt <= crl.thisUpdate());
        QCOMPARE(crl.entryFor(certificate("plain"))->reason, std::string("unspecified"));
        QVERIFY(crl.isOfIssuerOf(certificate("good")));
        QVERIFY(!crl.isOfIssuerOf(certificate("stranger")));
    }

    void readsTheScope()
    {
        const QString point = "[scope]\nfullname = URI:http://pki.example/part1.crl\n";
        const Crl part = read(m_pki.crl(
            "root", {.number = "01", .extensions = {"issuingDistributionPoint = critical,@scope", point}}));
        QCOMPARE(part.distributionPoints(), std::vector<std::string>{"http://pki.example/part1.crl"});
        QVERIFY(part.hasDistributionPoint() && !part.isPartial() && !part.isIndirect());
        const Crl users = read(m_pki.crl("root", {.number = "01",
                                                  .extensions = {"issuingDistributionPoint = critical,@scope",
                                                                 "[scope]\nonlyuser = TRUE\n"}}));
        QVERIFY(users.isPartial() && !users.hasDistributionPoint());
        const Crl indirect =
            read(m_pki.crl("root", {.number = "01",
                                    .extensions = {"issuingDistributionPoint = critical,@scope",
                                                   "[scope]\nindirectCRL = TRUE\n"}}));
        QVERIFY(indirect.isIndirect());
    }

    void deltasFitTheirBase_data()
    {
        QTest::addColumn<QString>("base");   // number of the list at hand
        QTest::addColumn<QString>("number"); // the delta's own
        QTest::addColumn<QString>("from");   // the number that the delta builds on
        QTest::addColumn<bool>("fits");
        QTest::newRow("next") << "0A" << "0B" << "0A" << true;
        QTest::newRow("built on an older one") << "0A" << "0B" << "02" << true;
        QTest::newRow("built on a newer one") << "0A" << "0C" << "0B" << false;
        QTest::newRow("not newer than the base") << "0A" << "0A" << "09" << false;
        QTest::newRow("numbers of different length") << "0A" << "0100" << "0A" << true;
        QTest::newRow("numbers of different length, older") << "0100" << "0A" << "09" << false;
    }
    void deltasFitTheirBase()
    {
        QFETCH(QString, base);
        QFETCH(QString, number);
        QFETCH(QString, from);
        const Crl full = read(m_pki.crl("root", {.number = base}));
        const Crl delta = read(
            m_pki.crl("root", {.number = number, .extensions = {"2.5.29.27 = critical,DER:02:01:" + from}}));
        QVERIFY(delta.isDelta() && !full.isDelta());
        QTEST(delta.isDeltaOf(full), "fits");
        QVERIFY(!full.isDeltaOf(delta));
        QVERIFY(!delta.isDeltaOf(read(m_pki.crl("other", {.number = base}))));
        QVERIFY(!delta.isDeltaOf(read(m_pki.crl("root"))));
    }

    void readsSeveralFromOneText()
    {
        const QByteArray one = m_pki.crl("root", {.number = "01"});
        const QByteArray two = m_pki.crl("other", {.number = "02"});
        QByteArray text = "root:\r\n" + one + m_pki.certificate("root") + "\n" + two;
        text.replace("\n", "\r\n");
        const auto crls = readCrls(text.toStdString());
        QVERIFY(crls);
        QCOMPARE(crls->size(), std::size_t(2));
        QVERIFY(crls->front() == read(one));
        QVERIFY(!(crls->front() == crls->back()));
        const QByteArray der = m_pki.openssl({"crl", "-in", "other.crl", "-outform", "DER"});
        QVERIFY(read(der) == crls->back());
        QVERIFY(readCrls(m_pki.certificate("root").toStdString())->empty());
    }

    void refusesWhatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray pem = m_pki.crl("root", {.number = "01"});
        const QByteArray der = m_pki.openssl({"crl", "-in", "root.crl", "-outform", "DER"});
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("revocation list");
        QTest::newRow("html") << QByteArray("<html><body>404</body></html>");
        QTest::newRow("no end line") << pem.left(pem.indexOf("-----END"));
        QTest::newRow("not base64") << QByteArray(pem).replace(100, 1, "?");
        QTest::newRow("cut short") << der.left(der.size() - 1);
        QTest::newRow("something behind") << der + '\0';
        QTest::newRow("too large") << QByteArray("\x30\x84", 2) + QByteArray(int(largestCrl), '\0');
        QTest::newRow("a delta without a number")
            << damaged(m_pki.crl("root", {.number = "01", .extensions = {"2.5.29.27 = critical,DER:020101"}}),
                       QByteArray("\x55\x1d\x14", 3), QByteArray("\x55\x1d\x7f", 3));
        QTest::newRow("an extension there twice")
            << damaged(m_pki.crl("root", {.number = "01", .extensions = {"2.5.29.127 = DER:020101"}}),
                       QByteArray("\x55\x1d\x7f", 3), QByteArray("\x55\x1d\x14", 3));
        QTest::newRow("a reason that is none")
            << damaged(pem, QByteArray("\x0a\x01\x01", 3), QByteArray("\x02\x01\x01", 3));
    }
    void refusesWhatIsNoList()
    {
        QFETCH(QByteArray, bytes);
        const auto crls = readCrls(bytes.toStdString());
        QVERIFY(!crls);
        QVERIFY(crls.error().code == base::ErrorCode::ParseFailed);
        QVERIFY(!crls.error().detail.empty());
    }

    void tooManyInOneText()
    {
        const QByteArray one = m_pki.crl("root");
        QVERIFY(readCrls(one.repeated(int(mostCrls)).toStdString()));
        QVERIFY(!readCrls(one.repeated(int(mostCrls) + 1).toStdString()));
    }

    void damagedBytesNeverReadAsTheSame()
    {
        const Crl original = read(m_pki.crl("root", {.number = "01"}));
        const std::string der = original.der();
        for (std::size_t length = 0; length < der.size(); ++length)
            QVERIFY(!Crl::fromDer(std::string_view(der).substr(0, length)));
        for (std::size_t at = 0; at < der.size(); ++at) {
            std::string changed = der;
            changed[at] = static_cast<char>(changed[at] ^ 0xff);
            const auto crl = Crl::fromDer(changed);
            QVERIFY(!crl || !(*crl == original));
        }
    }

private:
    [[nodiscard]] Certificate certificate(const QString& name) const
    {
        return *Certificate::fromPem(m_pki.certificate(name).toStdString());
    }

    /// The list as DER with the first `from` replaced; the signature does not matter for reading.
    [[nodiscard]] QByteArray damaged(const QByteArray& pem, const QByteArray& from,
                                     const QByteArray& to) const
    {
        QByteArray der = QByteArray::fromStdString(read(pem).der());
        const qsizetype at = der.indexOf(from);
        if (at < 0)
            qFatal("nothing to damage");
        return der.replace(at, from.size(), to);
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(CrlTest)

} // namespace tst_crl

#include "tst_crl.moc"
