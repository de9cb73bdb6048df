// What lists at hand say of a path, by rule: C17, C18, C26, C27, deltas, scopes, indirect lists.
#include "session/trust/crl_status.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_crl_status {

using namespace session;
using namespace session::trust;
using Facts = std::vector<RevocationFacts::Fact>;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();
const QString scope = "issuingDistributionPoint = critical,@scope";

} // namespace

class CrlStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void good()
    {
        const Facts facts = judged({"fw", "issuing", "root"}, m_good);
        QCOMPARE(facts.size(), std::size_t(3));
        for (const auto& fact : facts)
            QVERIFY2(fact.status == RevocationStatus::Good, fact.detail.c_str());
        QVERIFY2(toText(facts.front().source).starts_with("CRL of CN = issuing, 20"),
                 toText(facts.front().source).c_str());
    }

    void revoked() // C18
    {
        const auto fact = judged({"stolen", "issuing", "root"}, m_good).front();
        QVERIFY(fact.status == RevocationStatus::Revoked);
        QCOMPARE(fact.detail, std::string("keyCompromise"));
        QVERIFY(fact.revokedAt && *fact.revokedAt <= base::SystemClock().now());
    }

    void revokedIntermediate() // C27
    {
        const Facts facts = judged({"below", "withdrawn", "root"}, m_good + m_pki.crl("withdrawn"));
        QVERIFY(facts[0].status == RevocationStatus::Good);
        QVERIFY(facts[1].status == RevocationStatus::Revoked);
        QCOMPARE(facts[1].detail, std::string("cACompromise"));
    }

    void unavailable_data() // C17, C26
    {
        QTest::addColumn<QByteArray>("crls");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const QByteArray& crls, const char* words) {
            QTest::newRow(name) << crls << words;
        };
        row("none", {}, "no CRL of CN = issuing is at hand");
        row("of the root only", m_pki.crl("root"), "no CRL of CN = issuing is at hand");
        row("C26 lapsed",
            m_pki.crl("issuing", {.thisUpdate = now.addDays(-9), .nextUpdate = now.addDays(-1)}), "lapsed");
        row("from the future", m_pki.crl("issuing", {.thisUpdate = now.addDays(1)}), "from the future");
        row("of another key of that name", m_pki.crl("twin", {.number = "01"}), "another key of that name");
        row("signed by another key", m_pki.crl("twin"), "signature of the CRL is wrong");
        row("damaged", damaged(m_pki.crl("issuing")), "signature of the CRL is wrong");
        row("for CAs only",
            m_pki.crl("issuing", {.number = "01", .extensions = {scope, "[scope]\nonlyCA = TRUE"}}),
            "covers other certificates");
        row("of another distribution point",
            m_pki.crl("issuing",
                      {.number = "01", .extensions = {scope, "[scope]\nfullname = URI:http://x.example/2"}}),
            "covers other certificates");
        row("for some reasons only",
            m_pki.crl("issuing",
                      {.number = "01", .extensions = {scope, "[scope]\nonlysomereasons = keyCompromise"}}),
            "leave out reasons");
        row("critical extension",
            m_pki.crl("issuing", {.number = "01", .extensions = {"1.2.3.4 = critical,DER:0500"}}),
            "critical extension");
        row("delta without its base", delta("issuing", "02", "01"), "its base is missing");
    }
    void unavailable()
    {
        QFETCH(QByteArray, crls);
        QFETCH(QString, words);
        const auto fact = judged({"fw", "issuing", "root"}, crls).front();
        QVERIFY(fact.status == RevocationStatus::Unavailable);
        QVERIFY2(fact.detail.find(words.toStdString()) != std::string::npos, fact.detail.c_str());
    }

    void signerMayNotSignLists()
    {
        const auto fact = judged({"below-mute", "mute", "root"}, m_pki.crl("mute")).front();
        QVERIFY(fact.status == RevocationStatus::Unavailable);
        QVERIFY2(fact.detail.find("may not sign CRLs") != std::string::npos, fact.detail.c_str());
    }

    /// A list that lapsed proves nothing good (C26), but a revocation is for ever (C18); a hold is not.
    void lapsedListStillNamesTheRevoked()
    {
        const QByteArray lapsed =
            m_pki.crl("issuing", {.thisUpdate = now.addDays(-9), .nextUpdate = now.addDays(-1)});
        const auto stolen = judged({"stolen", "issuing", "root"}, lapsed).front();
        QVERIFY(stolen.status == RevocationStatus::Revoked);
        const auto held = judged({"held", "issuing", "root"}, lapsed).front();
        QVERIFY(held.status == RevocationStatus::Unavailable);
        QVERIFY(judged({"held", "issuing", "root"}, m_good).front().status == RevocationStatus::Revoked);
    }

    /// Whoever can slip in a newer list that is forged must not hide the good one.
    void brokenListsHideNothing()
    {
        const QByteArray forged = m_pki.crl("twin", {.thisUpdate = now.addSecs(-1)}) +
                                  damaged(m_pki.crl("issuing", {.thisUpdate = now.addSecs(-2)}));
        const QByteArray older = m_pki.crl("issuing", {.thisUpdate = now.addDays(-1)});
        for (const QByteArray& crls : {forged + older, older + forged}) {
            QVERIFY(judged({"fw", "issuing", "root"}, crls).front().status == RevocationStatus::Good);
            QVERIFY(judged({"stolen", "issuing", "root"}, crls).front().status == RevocationStatus::Revoked);
        }
    }

    void theNewerOfTwoListsCounts()
    {
        const QByteArray old = m_before + m_pki.crl("issuing", {.thisUpdate = now.addSecs(-60)});
        const QByteArray turned = m_pki.crl("issuing", {.thisUpdate = now.addSecs(-60)}) + m_before;
        QVERIFY(judged({"stolen", "issuing", "root"}, old).front().status == RevocationStatus::Revoked);
        QVERIFY(judged({"stolen", "issuing", "root"}, turned).front().status == RevocationStatus::Revoked);
    }

    void partsByDistributionPointAndReason()
    {
        const auto part = [this](const QString& lines) {
            return m_pki.crl("issuing", {.number = "01", .extensions = {scope, "[scope]\n" + lines}});
        };
        const QByteArray first = part("fullname = URI:http://x.example/1");
        QVERIFY(judged({"parted", "issuing", "root"}, first).front().status == RevocationStatus::Good);
        const QByteArray half = part("onlysomereasons = keyCompromise,CACompromise");
        const QByteArray rest = part("onlysomereasons = affiliationChanged,superseded,cessationOfOperation,"
                                     "certificateHold,privilegeWithdrawn,AACompromise");
        QVERIFY(judged({"fw", "issuing", "root"}, half + rest).front().status == RevocationStatus::Good);
        QVERIFY(judged({"stolen", "issuing", "root"}, half + rest).front().status ==
                RevocationStatus::Revoked);
    }

    void deltasCount_data()
    {
        QTest::addColumn<QStringList>("pointer");
        QTest::newRow("pointed to by the list") << QStringList{"freshestCRL = URI:http://x.example/d"};
        QTest::newRow("merely at hand") << QStringList();
    }
    void deltasCount()
    {
        QFETCH(QStringList, pointer);
        const QByteArray base = m_beforeNumbered[pointer.isEmpty() ? 0 : 1];
        const QByteArray fits = delta("issuing", "03", "01");
        QVERIFY(judged({"stolen", "issuing", "root"}, base).front().status == RevocationStatus::Good);
        const auto fact = judged({"stolen", "issuing", "root"}, base + fits).front();
        QVERIFY(fact.status == RevocationStatus::Revoked);
        QVERIFY2(toText(fact.source).starts_with("CRL delta of CN = issuing"), toText(fact.source).c_str());
        QVERIFY(judged({"fw", "issuing", "root"}, base + fits).front().status == RevocationStatus::Good);
        const QByteArray future = delta("issuing", "03", "02"); // builds on a list that is not at hand
        QVERIFY(judged({"stolen", "issuing", "root"}, base + future).front().status ==
                RevocationStatus::Good);
        if (pointer.isEmpty()) {
            const QByteArray forged = damaged(fits);
            QVERIFY(judged({"stolen", "issuing", "root"}, base + forged).front().status ==
                    RevocationStatus::Good);
        }
    }

    void indirectLists()
    {
        const QByteArray list = m_pki.crl(
            "issuing",
            {.signer = "clerk", .number = "01", .extensions = {scope, "[scope]\nindirectCRL = TRUE"}});
        const QByteArray crls = list + m_pki.crl("root");
        const QStringList path{"delegated", "issuing", "root"};
        QVERIFY(judged(path, crls, {"clerk"}).front().status == RevocationStatus::Good);
        QVERIFY(judged(path, crls).front().status ==
                RevocationStatus::Unavailable); // nobody knows the signer
        QVERIFY(judged(path, list, {"clerk"}).front().status == RevocationStatus::Unavailable);
        const QByteArray foreign =
            m_pki.crl("issuing", {.signer = "foreign-clerk",
                                  .number = "01",
                                  .extensions = {scope, "[scope]\nindirectCRL = TRUE"}});
        const auto fact =
            judged(path, foreign + m_pki.crl("root") + m_pki.crl("foreign"), {"foreign-clerk", "foreign"})
                .front();
        QVERIFY(fact.status == RevocationStatus::Unavailable); // another root
        QVERIFY2(fact.detail.find("no good path to the same root") != std::string::npos, fact.detail.c_str());
    }

    void aPathWithoutARootHasNobodyToAsk() // C23
    {
        const Facts facts = judged({"fw"}, m_good);
        QCOMPARE(facts.size(), std::size_t(1));
        QVERIFY(facts[0].status == RevocationStatus::Unavailable);
    }

private:
    [[nodiscard]] std::vector<pki::Certificate> chain(const QStringList& names) const
    {
        return *pki::readPemCertificates(m_pki.chain(names).toStdString());
    }

    /// One fact for each certificate of the path, in its order.
    [[nodiscard]] Facts judged(const QStringList& names, const QByteArray& text,
                               const QStringList& others = {}) const
    {
        const auto path = chain(names);
        const auto helpers = chain(others);
        const auto crls = text.isEmpty() ? std::vector<pki::Crl>() : *pki::readCrls(text.toStdString());
        Facts facts;
        for (auto rest = std::span(path); !rest.empty(); rest = rest.subspan(1))
            facts.push_back(crlStatus(
                {.path = rest, .crls = crls, .helpers = helpers, .now = base::SystemClock().now()}));
        return facts;
    }

    [[nodiscard]] QByteArray delta(const QString& issuer, const QString& number, const QString& base)
    {
        return m_pki.crl(issuer,
                         {.number = number, .extensions = {"2.5.29.27 = critical,DER:02:01:" + base}});
    }

    /// With one bit of the signature turned over.
    [[nodiscard]] static QByteArray damaged(const QByteArray& pem)
    {
        std::string der = pki::readCrls(pem.toStdString())->front().der();
        der.back() = static_cast<char>(der.back() ^ 1);
        return "-----BEGIN X509 CRL-----\n" + QByteArray::fromStdString(der).toBase64() +
               "\n-----END X509 CRL-----\n";
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    QByteArray m_good;   ///< of root and issuing, complete and as of now
    QByteArray m_before; ///< of issuing, an hour old, before anything was revoked
    QByteArrayList m_beforeNumbered;
};

void CrlStatusTest::initTestCase()
{
    m_pki.root("root");
    m_pki.intermediate("issuing", {.issuer = "root"});
    m_pki.root("twin", {.commonName = "issuing"});
    m_pki.leaf("fw", {.issuer = "issuing"});
    m_pki.leaf("stolen", {.issuer = "issuing"});
    m_pki.leaf("held", {.issuer = "issuing"});
    m_pki.leaf("parted",
               {.issuer = "issuing", .extraExtensions = {"crlDistributionPoints = URI:http://x.example/1"}});
    m_pki.leaf("delegated", {.issuer = "issuing",
                             .extraExtensions = {"crlDistributionPoints = points", "[points]",
                                                 "CRLissuer = dirName:who", "[who]", "CN = clerk"}});
    m_pki.intermediate("clerk", {.issuer = "root", .keyUsage = "cRLSign,keyCertSign"});
    m_pki.root("foreign");
    m_pki.intermediate("foreign-clerk",
                       {.issuer = "foreign", .commonName = "clerk", .keyUsage = "cRLSign,keyCertSign"});
    m_pki.intermediate("withdrawn", {.issuer = "root"});
    m_pki.leaf("below", {.issuer = "withdrawn"});
    m_pki.intermediate("mute", {.issuer = "root", .keyUsage = "keyCertSign"});
    m_pki.leaf("below-mute", {.issuer = "mute"});

    const QDateTime hourAgo = now.addSecs(-3600);
    m_before = m_pki.crl("issuing", {.thisUpdate = hourAgo});
    m_beforeNumbered = {m_pki.crl("issuing", {.number = "01", .thisUpdate = hourAgo}),
                        m_pki.crl("issuing", {.number = "01",
                                              .thisUpdate = hourAgo,
                                              .extensions = {"freshestCRL = URI:http://x.example/d"}})};
    m_pki.revoke("stolen", "keyCompromise");
    m_pki.revoke("held", "certificateHold");
    m_pki.revoke("withdrawn", "CACompromise");
    m_good = m_pki.crl("root") + m_pki.crl("issuing");
}

HANDFAST_TEST(CrlStatusTest)

} // namespace tst_crl_status

#include "tst_crl_status.moc"
