// Several paths, one good: CA renewal under the same name (C24), cross-signed CAs, alternatives that expired,
// are revoked or not meant for this. And the bound on what a hostile chain may cost.
#include "session/trust/path_search.h"
#include "session/trust/verifier.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_best_path {

using namespace session;
using namespace session::trust;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

QString words(const Verdict& verdict)
{
    const Check* failure = verdict.firstFailure();
    return failure == nullptr
               ? QString()
               : QString::fromStdString(std::string(toText(failure->id)) + ": " + failure->detail);
}

} // namespace

class BestPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("a");
        m_pki.root("b");
        m_pki.root("gone", {.notAfter = now.addSecs(-60)});
        m_pki.intermediate("x-by-a", {.issuer = "a", .commonName = "x"});
        crossSigned("x-by-b", {.issuer = "b"});
        m_pki.leaf("fw", {.issuer = "x-by-a"});
    }

    /// The usual CA renewal: same subject, another key. OpenSSL alone takes the first that fits by name.
    void oldAndNewRootOfOneName_data() // C24
    {
        QTest::addColumn<bool>("withIdentifiers");
        QTest::addColumn<QStringList>("order");
        QTest::addColumn<QString>("leaf");
        for (const bool identifiers : {true, false}) {
            const QString suffix = identifiers ? "" : "-bare";
            m_pki.root("old" + suffix, {.commonName = "ca", .withKeyIdentifiers = identifiers});
            m_pki.root("new" + suffix, {.commonName = "ca", .withKeyIdentifiers = identifiers});
            for (const QString& which : {"old" + suffix, "new" + suffix}) {
                m_pki.leaf("below-" + which, {.issuer = which, .withKeyIdentifiers = identifiers});
                for (const QStringList& order : {QStringList{"old" + suffix, "new" + suffix},
                                                 QStringList{"new" + suffix, "old" + suffix}})
                    QTest::newRow(qPrintable(which + " of " + order.join(' ')))
                        << identifiers << order << "below-" + which;
            }
        }
    }
    void oldAndNewRootOfOneName()
    {
        QFETCH(QStringList, order);
        QFETCH(QString, leaf);
        const Verdict verdict = judged(order, {leaf});
        QVERIFY2(verdict.allowed, qPrintable(words(verdict)));
        QCOMPARE(verdict.path.size(), std::size_t(2));
        const Verdict withoutIt = judged({leaf.endsWith("-bare") ? "b" : "a"}, {leaf});
        QVERIFY(!withoutIt.allowed);
    }

    /// The same one floor below: two intermediates of one name, whatever the peer sends first.
    void oldAndNewIntermediateOfOneName() // C24, J9
    {
        for (const QString& which : {QStringLiteral("first"), QStringLiteral("second")}) {
            m_pki.intermediate(which, {.issuer = "a", .commonName = "mid", .withKeyIdentifiers = false});
            m_pki.leaf("below-" + which, {.issuer = which, .withKeyIdentifiers = false});
        }
        for (const QString& leaf : {QStringLiteral("below-first"), QStringLiteral("below-second")}) {
            const Verdict one = judged({"a"}, {leaf, "first", "second"});
            QVERIFY2(one.allowed, qPrintable(words(one)));
            const Verdict other = judged({"a"}, {leaf, "second", "first"});
            QVERIFY2(other.allowed, qPrintable(words(other)));
            const Verdict byProfile = judged({"second", "a", "first"}, {leaf});
            QVERIFY2(byProfile.allowed, qPrintable(words(byProfile)));
        }
        const Verdict wrong = judged({"a"}, {"below-first", "second"});
        QVERIFY(wrong.reason == Reason::Signature);
        m_pki.intermediate("third", {.issuer = "a", .commonName = "mid", .withKeyIdentifiers = false});
        const Verdict wrongTwice = judged({"a"}, {"below-first", "second", "third"});
        QVERIFY(wrongTwice.reason == Reason::Signature);
        QCOMPARE(wrongTwice.firstFailure()->certificate, std::string("CN = below-first"));
    }

    void crossSignedAuthority_data()
    {
        QTest::addColumn<QStringList>("trusted");
        QTest::addColumn<QStringList>("sent");
        QTest::addColumn<QString>("root"); // "" refused; one of several
        const auto row = [](const char* name, QStringList trusted, QStringList sent, const char* root) {
            QTest::newRow(name) << trusted << sent << root;
        };
        row("trusted on one side", {"b"}, {"fw", "x-by-a", "x-by-b"}, "b");
        row("turned over", {"b"}, {"fw", "x-by-b", "x-by-a"}, "b");
        row("the cross certificate is in the profile", {"b", "x-by-b"}, {"fw", "x-by-a"}, "b");
        row("both sides", {"a", "b"}, {"fw", "x-by-a", "x-by-b"}, "a b"); // the newer way up
        row("neither", {"gone"}, {"fw", "x-by-a", "x-by-b"}, "");
        row("the other half only", {"b"}, {"fw", "x-by-a"}, "");
    }
    void crossSignedAuthority()
    {
        QFETCH(QStringList, trusted);
        QFETCH(QStringList, sent);
        QFETCH(QString, root);
        const Verdict verdict = judged(trusted, sent);
        QCOMPARE(verdict.allowed, !root.isEmpty());
        if (!root.isEmpty())
            QVERIFY(root.split(' ').contains(QString::fromStdString(verdict.path.back().commonName())));
    }

    /// One way up is barred, the other is open: the peer gets in, and the verdict tells of both.
    void oneGoodAlternativeIsEnough_data()
    {
        QTest::addColumn<QString>("barred"); // the CA certificate below root a that leads nowhere
        QTest::addColumn<QString>("words");  // why, in the chain check's detail
        crossSigned("x-expired", {.issuer = "a", .notAfter = now.addSecs(-60)});
        crossSigned("x-future", {.issuer = "a", .notBefore = now.addDays(1)});
        crossSigned("x-servers", {.issuer = "a", .extendedKeyUsage = "serverAuth"});
        crossSigned("x-sha1", {.issuer = "a", .digest = "sha1"});
        crossSigned("x-names", {.issuer = "a",
                                .extraExtensions = {"nameConstraints = critical,permitted;dirName:sub",
                                                    "[sub]", "O = elsewhere"}});
        crossSigned("x-mute", {.issuer = "a", .keyUsage = "cRLSign"});
        m_pki.intermediate(
            "short", {.issuer = "a", .extraExtensions = {"basicConstraints = critical,CA:TRUE,pathlen:0"}});
        crossSigned("x-deep", {.issuer = "short"});
        QTest::newRow("expired") << "x-expired" << "validity";
        QTest::newRow("not yet valid") << "x-future" << "validity";
        QTest::newRow("for servers only") << "x-servers" << "purpose";
        QTest::newRow("signed with SHA-1") << "x-sha1" << "key-strength";
        QTest::newRow("name constraints") << "x-names" << "chain";
        QTest::newRow("may not sign certificates") << "x-mute" << "chain";
        QTest::newRow("path too long") << "x-deep" << "chain";
    }
    void oneGoodAlternativeIsEnough()
    {
        QFETCH(QString, barred);
        QFETCH(QString, words);
        // Root a goes first in the list, and is newer: the barred way is tried first unless dates forbid.
        const QStringList sent{"fw", barred, "short", "x-by-b"};
        const Verdict verdict = judged({"a", "b"}, sent);
        QVERIFY2(verdict.allowed, qPrintable(tst_best_path::words(verdict)));
        QCOMPARE(verdict.path.back().commonName(), std::string("b"));
        const Verdict alone = judged({"a"}, sent);
        QVERIFY(!alone.allowed);
        QCOMPARE(QString::fromLatin1(toText(alone.firstFailure()->id).data()), words);
    }

    void bestVerdictIsReported()
    {
        crossSigned("x-late", {.issuer = "b", .notAfter = now.addSecs(-60)});
        crossSigned("x-cut", {.issuer = "a", .keyUsage = "cRLSign"});
        // One path fails at the chain itself, one gets as far as the dates.
        const Verdict verdict = judged({"a", "b"}, {"fw", "x-cut", "x-late"});
        QVERIFY(verdict.reason == Reason::Expired);
        QCOMPARE(verdict.path.size(), std::size_t(3));
        const std::string& detail = verdict.find(CheckId::Chain)->detail;
        QVERIFY2(detail.find("1 other path failed: to CN = a (chain: CN = x") != std::string::npos,
                 detail.c_str());
    }

    void whatTheProfileSaysOfACaStands()
    {
        m_pki.intermediate("narrow", {.issuer = "a", .commonName = "n", .extendedKeyUsage = "serverAuth"});
        m_pki.intermediate("wide", {.issuer = "a", .commonName = "n", .keyOf = "narrow"});
        m_pki.intermediate("past", {.issuer = "a",
                                    .commonName = "n",
                                    .extendedKeyUsage = "serverAuth",
                                    .notAfter = now.addSecs(-60),
                                    .keyOf = "narrow"});
        m_pki.leaf("below", {.issuer = "narrow"});
        Verdict verdict = judged({"a", "narrow"}, {"below", "wide"});
        QVERIFY2(verdict.reason == Reason::Purpose, qPrintable(words(verdict)));
        // One that was renewed, which the profile still lacks, is another matter.
        verdict = judged({"a", "past"}, {"below", "wide"});
        QVERIFY2(verdict.allowed, qPrintable(words(verdict)));
    }

    void revocationMayDecide() // C18, C27
    {
        RevocationFacts facts;
        for (const QString& name : QStringList{"fw", "x-by-a", "x-by-b"})
            facts.byFingerprint[pki::Certificate::fromPem(m_pki.certificate(name).toStdString())->sha256()]
                .status = name == "x-by-a" ? RevocationStatus::Revoked : RevocationStatus::Good;
        const auto withFacts = [&](const QStringList& trusted, const QStringList& sent) {
            Policy policy = policyFor(trusted);
            policy.custom->revocation = {.useCrl = true, .blockUnavailable = true};
            return verify(policy, evidenceFor(sent), facts, base::SystemClock().now());
        };
        const Verdict both = withFacts({"a", "b"}, {"fw", "x-by-a", "x-by-b"});
        QVERIFY2(both.allowed, qPrintable(words(both)));
        QCOMPARE(both.path.back().commonName(), std::string("b"));
        QVERIFY(both.find(CheckId::Revocation)->outcome == Outcome::Pass);
        const Verdict one = withFacts({"a"}, {"fw", "x-by-a", "x-by-b"});
        QVERIFY(one.reason == Reason::Revoked);
        QCOMPARE(one.firstFailure()->certificate, std::string("CN = x"));
    }

    void aLongPathIsFollowedSoFar()
    {
        QString above = "a";
        QStringList sent;
        for (int level = 0; level < int(longestPath) - 1; ++level) {
            const QString name = QString("level-%1").arg(level);
            m_pki.intermediate(name, {.issuer = above});
            sent.prepend(name);
            above = name;
        }
        m_pki.leaf("far", {.issuer = sent.at(1)});
        m_pki.leaf("too-far", {.issuer = sent.at(0)});
        const Verdict far = judged({"a"}, QStringList{"far"} + sent);
        QVERIFY2(far.allowed, qPrintable(words(far)));
        QCOMPARE(far.path.size(), longestPath);
        QVERIFY(judged({"a"}, QStringList{"too-far"} + sent).reason == Reason::UnknownIssuer);
    }

    void hostileMeshIsGivenUpByCountedWork();
    void costlyKeysCount();

private:
    using TrustedFacts = RevocationFacts;

    /// Another certificate of the CA "x".
    void crossSigned(const QString& name, support::CertificateSpec spec)
    {
        spec.commonName = "x";
        spec.keyOf = "x-by-a";
        m_pki.intermediate(name, spec);
    }

    [[nodiscard]] std::vector<pki::Certificate> chain(const QStringList& names) const
    {
        return *pki::readPemCertificates(m_pki.chain(names).toStdString());
    }

    [[nodiscard]] Policy policyFor(const QStringList& trusted) const
    {
        Policy policy;
        policy.custom.emplace().anchors = TrustAnchors::of(chain(trusted));
        return policy;
    }

    [[nodiscard]] PeerEvidence evidenceFor(const QStringList& sent) const
    {
        PeerEvidence evidence;
        evidence.chain = chain(sent);
        return evidence;
    }

    [[nodiscard]] Verdict judged(const QStringList& trusted, const QStringList& sent) const
    {
        return verify(policyFor(trusted), evidenceFor(sent), {}, base::SystemClock().now());
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

/// CAs of one name that have all certified one another, and lead nowhere.
void BestPathTest::hostileMeshIsGivenUpByCountedWork()
{
    constexpr int authorities = 6;
    QStringList mesh;
    for (int key = 0; key < authorities; ++key)
        m_pki.root(QString("m%1").arg(key), {.commonName = "m", .withKeyIdentifiers = false});
    for (int key = 0; key < authorities; ++key) {
        for (int issuer = 0; issuer < authorities; ++issuer) {
            if (issuer == key)
                continue;
            mesh << QString("m%1-by-m%2").arg(key).arg(issuer);
            m_pki.intermediate(mesh.back(), {.issuer = QString("m%1").arg(issuer),
                                             .commonName = "m",
                                             .keyOf = QString("m%1").arg(key),
                                             .withKeyIdentifiers = false});
        }
    }
    m_pki.leaf("hostile", {.issuer = "m0", .withKeyIdentifiers = false});
    const PeerEvidence evidence = evidenceFor(QStringList{"hostile"} + mesh);
    const TrustAnchors anchors = TrustAnchors::of(chain({"a"}));

    constexpr std::int64_t units = 50'000;
    WorkBudget budget(units);
    PathSearch search(anchors, evidence.chain, base::SystemClock().now(), budget);
    QVERIFY(!search.next());
    QVERIFY(budget.isSpent());
    QVERIFY(budget.spent() <= units);
    QVERIFY(!search.next()); // and it stays so

    const Verdict verdict = verify(policyFor({"a"}), evidence, {}, base::SystemClock().now());
    QVERIFY(verdict.reason == Reason::UnknownIssuer);
    QCOMPARE(verdict.firstFailure()->rule, std::string("C24"));
    QVERIFY2(verdict.firstFailure()->detail.find("given up") != std::string::npos,
             verdict.firstFailure()->detail.c_str());
}

void BestPathTest::costlyKeysCount()
{
    m_pki.leaf("plain", {.issuer = "a"});
    m_pki.leaf("rsa", {.issuer = "a", .rsaBits = 2048});
    m_pki.leaf("large", {.issuer = "a", .rsaBits = 4096});
    const auto certificates = chain({"plain", "rsa", "large"});
    QVERIFY(signatureCost(certificates[2]) > signatureCost(certificates[1]));
    QVERIFY(signatureCost(certificates[0]) > signatureCost(certificates[1]));
    WorkBudget budget(10);
    QVERIFY(budget.spend(10));
    QVERIFY(!budget.isSpent());
    QVERIFY(!budget.spend(1));
    QVERIFY(!budget.spend(0)); // once spent, for ever
    QCOMPARE(budget.spent(), std::int64_t(10));
}

HANDFAST_TEST(BestPathTest)

} // namespace tst_best_path

#include "tst_best_path.moc"
