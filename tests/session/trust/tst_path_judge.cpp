// OpenSSL's verdict on one path: what is demanded of it, what its certificates demand, and what is only
// remarked.
#include "session/trust/path_judge.h"
#include "session/trust/verifier.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_path_judge {

using namespace session;
using namespace session::trust;

class PathJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString policies = "certificatePolicies = 1.2.3.4";
        m_pki.root("root");
        m_pki.intermediate("good", {.issuer = "root", .extraExtensions = {policies + ",1.2.3.5"}});
        m_pki.leaf("fw", {.issuer = "good", .extraExtensions = {policies}});
        m_pki.leaf("without", {.issuer = "good"});
        m_pki.intermediate("demanding", {.issuer = "root",
                                         .extraExtensions = {policies, "policyConstraints = "
                                                                       "critical,requireExplicitPolicy:0"}});
        m_pki.leaf("below-demanding", {.issuer = "demanding"});
        m_pki.leaf("fits-demanding", {.issuer = "demanding", .extraExtensions = {policies}});
        m_pki.intermediate("any",
                           {.issuer = "root", .extraExtensions = {"certificatePolicies = 2.5.29.32.0"}});
        m_pki.leaf("below-any", {.issuer = "any", .extraExtensions = {policies}});
        m_pki.intermediate(
            "mapping", {.issuer = "root", .extraExtensions = {policies, "policyMappings = 1.2.3.4:1.2.3.9"}});
        m_pki.leaf("mapped", {.issuer = "mapping", .extraExtensions = {"certificatePolicies = 1.2.3.9"}});
        m_pki.intermediate("lower", {.issuer = "good", .extraExtensions = {policies}});
        m_pki.leaf("deep", {.issuer = "lower", .extraExtensions = {policies}});
    }

    void inputs_data() // RFC 5280 6.1.1
    {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QStringList>("policies");
        QTest::addColumn<QString>("demands"); // e explicit, m no mapping, a no anyPolicy, 0-9 depth
        QTest::addColumn<QString>("field");   // "" good
        const auto row = [](const char* name, QStringList path, QStringList policies, const char* demands,
                            const char* field = "") {
            QTest::newRow(name) << path << policies << demands << field;
        };
        const QString policy = "1.2.3.4";
        row("nothing demanded", {"fw", "good", "root"}, {}, "");
        row("acceptable", {"fw", "good", "root"}, {policy}, "e");
        row("one of two acceptable", {"fw", "good", "root"}, {"1.9.9", policy}, "e");
        row("another, but not demanded", {"fw", "good", "root"}, {"1.9.9"}, "");
        row("another", {"fw", "good", "root"}, {"1.9.9"}, "e", "certificatePolicies");
        row("no OID at all", {"fw", "good", "root"}, {"nonsense"}, "e", "certificatePolicies");
        row("leaf has none", {"without", "good", "root"}, {policy}, "e", "certificatePolicies");
        row("leaf has none, any would do", {"without", "good", "root"}, {}, "e", "certificatePolicies");
        row("the CA demands one, nobody asks", {"below-demanding", "demanding", "root"}, {}, "");
        row("the CA demands one", {"below-demanding", "demanding", "root"}, {policy}, "",
            "certificatePolicies");
        row("the CA demands one, any would do", {"below-demanding", "demanding", "root"}, {"2.5.29.32.0"}, "",
            "certificatePolicies");
        row("the CA's demand is met", {"fits-demanding", "demanding", "root"}, {"2.5.29.32.0"}, "");
        row("anyPolicy stands for it", {"below-any", "any", "root"}, {policy}, "e");
        row("anyPolicy inhibited", {"below-any", "any", "root"}, {policy}, "ea", "certificatePolicies");
        row("mapped", {"mapped", "mapping", "root"}, {policy}, "e");
        row("mapping inhibited", {"mapped", "mapping", "root"}, {policy}, "em", "certificatePolicies");
        row("no intermediate, depth 0", {"root"}, {}, "0");
        row("one intermediate, depth 1", {"fw", "good", "root"}, {}, "1");
        row("one intermediate, depth 0", {"fw", "good", "root"}, {}, "0", "issuer");
        row("two intermediates, depth 1", {"deep", "lower", "good", "root"}, {}, "1", "issuer");
        row("two intermediates, depth 2", {"deep", "lower", "good", "root"}, {}, "2");
    }
    void inputs()
    {
        QFETCH(QStringList, path);
        QFETCH(QStringList, policies);
        QFETCH(QString, demands);
        QFETCH(QString, field);
        PathInputs inputs{.explicitPolicy = demands.contains('e'),
                          .inhibitMapping = demands.contains('m'),
                          .inhibitAnyPolicy = demands.contains('a')};
        for (const QString& policy : policies)
            inputs.policies.push_back(policy.toStdString());
        if (!demands.isEmpty() && demands.back().isDigit())
            inputs.maxDepth = demands.back().digitValue();
        const PathJudgement judgement = judgePath(chain(path), inputs, base::SystemClock().now());
        QCOMPARE(judgement.fault.has_value(), !field.isEmpty());
        if (!judgement.fault)
            return;
        QCOMPARE(QString::fromStdString(judgement.fault->field), field);
        QVERIFY(judgement.fault->reason == (field == "issuer" ? Reason::UnknownIssuer : Reason::Purpose));
        QVERIFY(!judgement.fault->detail.empty() && !judgement.fault->certificate.empty());
    }

    void inputsAreChecked()
    {
        QVERIFY(checkPathInputs({}));
        QVERIFY(checkPathInputs({.policies = {"1.2.3.4", "2.5.29.32.0"}, .maxDepth = 0}));
        QVERIFY(!checkPathInputs({.policies = {"anyPolicy"}}));
        QVERIFY(!checkPathInputs({.policies = {""}}));
        QVERIFY(!checkPathInputs({.policies = {std::string("1.2\0.3", 6)}}));
        QVERIFY(!checkPathInputs({.maxDepth = -1}));
    }

    /// The CN names the peer as much as the SAN does (E6): a CA held to some names can't name others there.
    /// Who is not looked for by name may be called anything.
    void nameConstraintsHoldForTheCommonName()
    {
        m_pki.intermediate(
            "bound",
            {.issuer = "root", .extraExtensions = {"nameConstraints = critical,permitted;DNS:a.example"}});
        m_pki.leaf("outside",
                   {.issuer = "bound", .commonName = "bank.example", .subjectAltNames = {"DNS:y.a.example"}});
        QVERIFY(!judgePath(chain({"outside", "bound", "root"}), {}, base::SystemClock().now()).fault);
        Policy policy;
        policy.peer = PeerRole::Server;
        policy.custom.emplace().anchors = TrustAnchors::of(chain({"root"}));
        PeerEvidence evidence;
        evidence.chain = chain({"outside", "bound"});
        for (const auto& [name, allowed] :
             {std::pair("y.a.example", true), std::pair("bank.example", false)}) {
            policy.expectedIdentity = name;
            QCOMPARE(verify(policy, evidence, {}, base::SystemClock().now()).allowed, allowed);
        }
    }

    /// What OpenSSL does not look at, an address or a wildcard in the CN, counts here all the same.
    void nameConstraintsHoldForWhateverMatched_data() // E6
    {
        QTest::addColumn<QString>("commonName");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("allowed");
        m_pki.intermediate(
            "bound-to-net",
            {.issuer = "root",
             .extraExtensions = {"nameConstraints = critical,permitted;IP:10.0.0.0/255.0.0.0"}});
        m_pki.intermediate(
            "bound-to-name",
            {.issuer = "root", .extraExtensions = {"nameConstraints = critical,permitted;DNS:a.example"}});
        QTest::newRow("address inside") << "10.1.2.3" << "bound-to-net" << "10.1.2.3" << true;
        QTest::newRow("address outside") << "192.0.2.1" << "bound-to-net" << "192.0.2.1" << false;
        QTest::newRow("wildcard inside") << "*.a.example" << "bound-to-name" << "x.a.example" << true;
        QTest::newRow("wildcard outside") << "*.b.example" << "bound-to-name" << "x.b.example" << false;
        QTest::newRow("single label") << "manager" << "bound-to-name" << "manager" << false;
        QTest::newRow("nothing bound") << "192.0.2.1" << "good" << "192.0.2.1" << true;
    }
    void nameConstraintsHoldForWhateverMatched()
    {
        QFETCH(QString, commonName);
        QFETCH(QString, authority);
        QFETCH(QString, typed);
        const QString leaf = QString(QTest::currentDataTag()).replace(' ', '-');
        m_pki.leaf(leaf, {.issuer = authority, .commonName = commonName});
        Policy policy;
        policy.peer = PeerRole::Server;
        policy.custom.emplace().anchors = TrustAnchors::of(chain({"root"}));
        policy.expectedIdentity = typed.toStdString();
        PeerEvidence evidence;
        evidence.chain = chain({leaf, authority});
        const Verdict verdict = verify(policy, evidence, {}, base::SystemClock().now());
        QTEST(verdict.allowed, "allowed");
        if (!verdict.allowed) {
            QVERIFY(verdict.reason == Reason::IdentityMismatch);
            QCOMPARE(verdict.firstFailure()->field, std::string("nameConstraints"));
        }
    }

    void noExtensionTwice() // RFC 5280 4.2
    {
        m_pki.leaf("twice",
                   {.issuer = "good", .extraExtensions = {"1.2.3.4 = ASN1:NULL", "1.2.3.5 = ASN1:NULL"}});
        // The signature is checked later, so the bytes may be changed without it.
        std::string der = chain({"twice"}).front().der();
        const auto at = der.find(std::string("\x2a\x03\x05", 3));
        QVERIFY(at != std::string::npos);
        der[at + 2] = '\x04';
        auto path = chain({"twice", "good", "root"});
        path.front() = *pki::Certificate::fromDer(der);
        const auto fault = judgePath(path, {}, base::SystemClock().now()).fault;
        QVERIFY(fault && fault->reason == Reason::Purpose);
        QCOMPARE(fault->detail, std::string("it has an extension twice"));
    }

    /// Old private CAs lack what RFC 5280 asks of them, and are honest: remarked, not refused.
    void strictnessIsOnlyRemarked()
    {
        m_pki.root("plain", {.withKeyIdentifiers = false});
        m_pki.intermediate("bare", {.issuer = "plain", .withKeyIdentifiers = false});
        m_pki.leaf("old", {.issuer = "bare", .withKeyIdentifiers = false});
        const auto judgement = judgePath(chain({"old", "bare", "plain"}), {}, base::SystemClock().now());
        QVERIFY(!judgement.fault);
        QVERIFY(!judgement.remarks.empty());
        QVERIFY(judgePath(chain({"fw", "good", "root"}), {}, base::SystemClock().now()).remarks.empty());

        Policy policy;
        policy.custom.emplace().anchors = TrustAnchors::of(chain({"plain"}));
        PeerEvidence evidence;
        evidence.chain = chain({"old", "bare"});
        const Verdict verdict = verify(policy, evidence, {}, base::SystemClock().now());
        QVERIFY(verdict.allowed);
        const std::string& detail = verdict.find(CheckId::Chain)->detail;
        QVERIFY2(detail.find("not strictly RFC 5280: CN = old: Missing") != std::string::npos,
                 detail.c_str());
    }

    /// The judge is held to the path that it is given and never finds one of its own.
    void onlyTheGivenPathCounts()
    {
        const auto now = base::SystemClock().now();
        QVERIFY(judgePath(chain({"fw", "root"}), {}, now).fault);
        QVERIFY(judgePath(chain({"fw", "root", "good"}), {}, now).fault);
        QVERIFY(judgePath(chain({"fw", "good"}), {}, now).fault);
        QVERIFY(judgePath(chain({"fw"}), {}, now).fault);
        QVERIFY(!judgePath(chain({"root"}), {}, now).fault);
    }

private:
    [[nodiscard]] std::vector<pki::Certificate> chain(const QStringList& names) const
    {
        return *pki::readPemCertificates(m_pki.chain(names).toStdString());
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(PathJudgeTest)

} // namespace tst_path_judge

#include "tst_path_judge.moc"
