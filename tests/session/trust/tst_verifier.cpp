#include "tests/session/trust/trust_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <functional>
#include <set>

namespace tst_verifier {

using namespace session;
using namespace session::trust;
using Change = std::function<void(TrustCase&)>;
using Ids = std::set<CheckId>;

namespace {

const Ids overThePath{CheckId::TrustWorld, CheckId::Validity, CheckId::Purpose, CheckId::KeyStrength,
                      CheckId::Revocation};

/// What a reader of the verdict would call changed: not the wording of a detail.
bool differs(const Check& left, const Check& right)
{
    return left.outcome != right.outcome || left.reason != right.reason || left.rule != right.rule;
}

Ids united(Ids left, const Ids& right)
{
    left.insert(right.begin(), right.end());
    return left;
}

} // namespace

/// One row for each reason and rule: from a case where all is right, one thing is changed.
class VerifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate = std::make_unique<TrustEstate>(); }

    void everythingRight_data()
    {
        QTest::addColumn<TrustCase>("one");
        QTest::addColumn<QString>("world");
        QTest::newRow("custom client") << m_estate->customClient() << "custom";
        QTest::newRow("predefined client (A9, T2)") << m_estate->predefinedClient() << "predefined";
        QTest::newRow("custom server (E4-E6)") << m_estate->customServer() << "custom";
    }
    void everythingRight()
    {
        QFETCH(TrustCase, one);
        QFETCH(QString, world);
        const Verdict verdict = one.verdict();
        for (const Check& check : verdict.checks)
            QVERIFY2(check.outcome != Outcome::Fail, check.detail.c_str());
        QVERIFY(verdict.allowed);
        QVERIFY(!verdict.reason && !verdict.unverified && verdict.world);
        QCOMPARE(QString::fromUtf8(toText(*verdict.world).data()), world);
        std::vector<CheckId> order;
        for (const Check& check : verdict.checks)
            order.push_back(check.id);
        const std::vector<CheckId> expected{
            CheckId::TlsVersion,  CheckId::Cipher,         CheckId::Certificate,       CheckId::Chain,
            CheckId::TrustWorld,  CheckId::Validity,       CheckId::Purpose,           CheckId::KeyStrength,
            CheckId::Revocation,  CheckId::ServerIdentity, CheckId::AuthorizationList, CheckId::ManagedDevice,
            CheckId::SerialNumber};
        QVERIFY(order == expected);
        QVERIFY(verdict == one.verdict()); // pure: same input, same answer
    }

    void oneThingWrong_data();
    void oneThingWrong()
    {
        QFETCH(TrustCase, one);
        QFETCH(Change, change);
        QFETCH(Reason, reason);
        QFETCH(QString, rule);
        QFETCH(CheckId, failing);
        QFETCH(Ids, dependents);
        const Verdict before = one.verdict();
        change(one);
        const Verdict after = one.verdict();

        QVERIFY(!after.allowed && after.reason);
        QCOMPARE(QString::fromUtf8(rowOf(*after.reason).name.data()),
                 QString::fromUtf8(rowOf(reason).name.data()));
        const Check* failure = after.firstFailure();
        QVERIFY(failure != nullptr);
        QCOMPARE(QString::fromUtf8(toText(failure->id).data()), QString::fromUtf8(toText(failing).data()));
        QCOMPARE(QString::fromStdString(failure->rule), rule);
        QVERIFY(!failure->detail.empty());

        QCOMPARE(after.checks.size(), before.checks.size());
        for (std::size_t index = 0; index < after.checks.size(); ++index) {
            const CheckId id = after.checks[index].id;
            QVERIFY(id == before.checks[index].id);
            const bool mayChange = id == failing || dependents.contains(id);
            QVERIFY2(mayChange || !differs(after.checks[index], before.checks[index]), toText(id).data());
            if (dependents.contains(id))
                QVERIFY2(after.checks[index].outcome == Outcome::Skipped, toText(id).data());
        }
    }

private:
    std::unique_ptr<TrustEstate> m_estate;
};

void VerifierTest::oneThingWrong_data()
{
    QTest::addColumn<TrustCase>("one");
    QTest::addColumn<Change>("change");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<CheckId>("failing");
    QTest::addColumn<Ids>("dependents");

    const TrustCase client = m_estate->customClient();
    const TrustCase factory = m_estate->predefinedClient();
    const TrustCase server = m_estate->customServer();
    TrustCase noHello = client;
    noHello.evidence.claimedSerial.reset();
    TrustCase noList = client;
    noList.policy.checkAuthorizationList = false;
    const Ids names{CheckId::AuthorizationList, CheckId::SerialNumber};
    const auto shows = [this](QStringList wanted) -> Change {
        return [this, wanted](TrustCase& one) { one.evidence.chain = m_estate->chain(wanted); };
    };
    const auto row = [](const char* name, const TrustCase& one, Change change, Reason reason,
                        const char* rule, CheckId failing, const Ids& dependents = {}) {
        QTest::newRow(name) << one << std::move(change) << reason << rule << failing << dependents;
    };

    row(
        "B7 version below the range", client, [](auto& one) { one.evidence.tlsVersion = TlsVersion::Tls11; },
        Reason::TlsVersion, "B7", CheckId::TlsVersion);
    row(
        "T2 predefined sessions are TLS 1.2", factory,
        [](auto& one) {
            one.policy.tlsVersions = {TlsVersion::Tls12, TlsVersion::Tls13};
            one.evidence.tlsVersion = TlsVersion::Tls13;
        },
        Reason::TlsVersion, "B7", CheckId::TlsVersion);
    row(
        "B8 no cipher in common", noHello,
        [](auto& one) {
            one.evidence.cipherAgreed = false;
            one.evidence.chain.clear();
        },
        Reason::Cipher, "B8", CheckId::Cipher,
        united(united(overThePath, names), {CheckId::Certificate, CheckId::Chain}));
    row(
        "A4 no certificate", client, [](auto& one) { one.evidence.chain.clear(); }, Reason::NoCertificate,
        "A4", CheckId::Certificate, united(united(overThePath, names), {CheckId::Chain}));

    row("A3 foreign CA", client, shows({"foreign-fw", "foreign-issuing"}), Reason::UnknownIssuer, "A3",
        CheckId::Chain, overThePath);
    row("A3 foreign CA, root sent too", client, shows({"foreign-fw", "foreign-issuing", "foreign"}),
        Reason::UnknownIssuer, "A3", CheckId::Chain, overThePath);
    row("A3 self-signed leaf", client, shows({"self-signed"}), Reason::UnknownIssuer, "A3", CheckId::Chain,
        overThePath);
    row("A3 custom chain under predefined ALPN", factory, shows({"plain", "issuing"}), Reason::UnknownIssuer,
        "A3", CheckId::Chain, overThePath);
    row(
        "C2 profile without CA", client, [](auto& one) { one.policy.custom->anchors = {}; },
        Reason::UnknownIssuer, "C2", CheckId::Chain, overThePath);
    row(
        "C4 profile holds the intermediate only", client,
        [this](auto& one) { one.policy.custom->anchors = m_estate->anchors({"issuing"}); },
        Reason::UnknownIssuer, "C4", CheckId::Chain, overThePath);
    row("C5 intermediate not sent", client, shows({"fw"}), Reason::IncompleteChain, "C5", CheckId::Chain,
        overThePath);
    row("forged signature", client, shows({"forged", "issuing"}), Reason::Signature, "A3", CheckId::Chain,
        overThePath);
    row("issuer is no CA", client, shows({"issued-by-leaf", "fw", "issuing"}), Reason::Purpose, "E11",
        CheckId::Chain, overThePath);
    row("T2 factory certificate under custom ALPN", noList, shows({"factory-fw"}), Reason::UnknownIssuer,
        "T2", CheckId::Chain, overThePath);
    row(
        "T2 factory CA in a custom profile", noList,
        [this](auto& one) {
            one.policy.custom->anchors = m_estate->anchors({"root", "factory"});
            one.evidence.chain = m_estate->chain({"factory-fw"});
        },
        Reason::UnknownIssuer, "T2", CheckId::Chain, overThePath);

    row(
        "D2 custom only", factory, [](auto& one) { one.policy.customOnly = true; }, Reason::PredefinedRefused,
        "D2", CheckId::TrustWorld);

    row("C20 expired leaf", client, shows({"expired", "issuing"}), Reason::Expired, "C20", CheckId::Validity);
    row(
        "C20 expired CA, block expired off", client,
        [this](auto& one) {
            one.policy.custom->blockExpired = false;
            one.evidence.chain = m_estate->chain({"below-expired", "old-issuing"});
        },
        Reason::Expired, "C20", CheckId::Validity);
    row("K5 not yet valid", client, shows({"future", "issuing"}), Reason::NotYetValid, "K5",
        CheckId::Validity);
    row(
        "K5 not yet valid, block expired off", client,
        [this](auto& one) {
            one.policy.custom->blockExpired = false;
            one.evidence.chain = m_estate->chain({"future", "issuing"});
        },
        Reason::NotYetValid, "K5", CheckId::Validity);

    row("E11 serverAuth only at a client", client, shows({"server-only", "issuing"}), Reason::Purpose, "E11",
        CheckId::Purpose);
    row(
        "E11 clientAuth only at a server", server,
        [this](auto& one) {
            one.policy.expectedIdentity = "fw-01.example";
            one.evidence.chain = m_estate->chain({"fw", "issuing"});
        },
        Reason::Purpose, "E11", CheckId::Purpose);
    row("E11 key may not sign", client, shows({"no-signing", "issuing"}), Reason::Purpose, "E11",
        CheckId::Purpose);
    row("E11 CA for servers only", client, shows({"below-server-issuing", "server-issuing"}), Reason::Purpose,
        "E11", CheckId::Purpose);

    row("C-2 RSA 1024", client, shows({"weak", "issuing"}), Reason::WeakKey, "C-2", CheckId::KeyStrength);
    row("C-2 SHA-1 signature", client, shows({"sha1", "issuing"}), Reason::WeakKey, "C-2",
        CheckId::KeyStrength);

    const auto leafIs = [](RevocationStatus status) -> Change {
        return
            [status](auto& one) { one.facts.byFingerprint[one.evidence.chain[0].sha256()].status = status; };
    };
    row("C16 unknown", client, leafIs(RevocationStatus::Unknown), Reason::RevocationUnknown, "C16",
        CheckId::Revocation);
    row("C17 unavailable", client, leafIs(RevocationStatus::Unavailable), Reason::RevocationUnavailable,
        "C17", CheckId::Revocation);
    row(
        "C18 revoked whatever is blocked", client,
        [](auto& one) {
            one.policy.custom->revocation = {.useCrl = true};
            one.facts.byFingerprint[one.evidence.chain[0].sha256()].status = RevocationStatus::Revoked;
        },
        Reason::Revoked, "C18", CheckId::Revocation);
    row(
        "C27 revoked intermediate", client,
        [](auto& one) {
            one.facts.byFingerprint[one.evidence.chain[1].sha256()].status = RevocationStatus::Revoked;
        },
        Reason::Revoked, "C18", CheckId::Revocation);

    row(
        "E5 dialled by another address", server, [](auto& one) { one.policy.expectedIdentity = "192.0.2.9"; },
        Reason::IdentityMismatch, "E5", CheckId::ServerIdentity);

    row(
        "D7 empty list, checked", client, [](auto& one) { one.policy.authorizationList.clear(); },
        Reason::NotAuthorized, "D7", CheckId::AuthorizationList);
    row(
        "D8, D10 not on the list, though its serial is right", client,
        [](auto& one) { one.policy.authorizationList = {{AuthorizationEntry::Type::Ip, "10.9.9.9"}}; },
        Reason::NotAuthorized, "D8", CheckId::AuthorizationList);
    row(
        "D9 not managed", client,
        [](auto& one) { one.policy.managed = std::make_shared<const ManagedSerials>(); }, Reason::NotManaged,
        "D9", CheckId::ManagedDevice);
    row(
        "D9, D10 another serial in the certificate, though it is on the list", client,
        [](auto& one) {
            one.policy.managed = std::make_shared<const ManagedSerials>(ManagedSerials{"0070009"});
            one.evidence.claimedSerial = base::Serial("0070009");
        },
        Reason::SerialMismatch, "D9", CheckId::SerialNumber);
    row("T2 factory certificate of another device", factory, shows({"factory-other"}), Reason::SerialMismatch,
        "T2", CheckId::SerialNumber);
    row(
        "C22 CN does not count", client,
        [](auto& one) { one.policy.custom->usernameField = UsernameField::SubjectAltEmail; },
        Reason::SerialMismatch, "C22", CheckId::SerialNumber);
    TrustCase person = client;
    person.policy.authorizeSerial = false;
    person.policy.asksForUser = true;
    row(
        "C21 no principal name to take the name from", person,
        [](auto& one) { one.policy.custom->usernameField = UsernameField::SubjectAltPrincipalName; },
        Reason::NotAuthorized, "C21", CheckId::AuthorizationList);
}

HANDFAST_TEST(VerifierTest)

} // namespace tst_verifier

#include "tst_verifier.moc"
