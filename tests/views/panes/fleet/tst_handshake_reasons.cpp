// The handshake inspector over a real engine and real clients: for each reason of refusal the right message
// of the ladder, the right words, and the fixes. K4, K5, A3, A4, B7, B8, C5, C20, D2, D8, D9, E11.
#include "models/text/wording.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/handshake_estate.h"

namespace tst_handshake_reasons {

using engine_tests::ClientWishes;
using models::tables::MessageRole;
using session::trust::Reason;
using tests::HandshakeEstate;
using namespace support;

namespace {

const QString managed = HandshakeEstate::managed;
const QString unmanaged = HandshakeEstate::unmanaged;

struct Case
{
    const char* name;
    ClientWishes client;
    QString hello = {}; ///< serial that it claims behind the handshake
    Reason reason = Reason::Protocol;
    const char* step = ""; ///< message of the ladder that failed
    QStringList fixes = {};
    bool isPeer = false;     ///< the client has judged
    bool isStranger = false; ///< nobody can say which device it was
    bool customOnly = false;
};

std::vector<Case> cases()
{
    const QString bundle = "deliverBundle";
    return {
        {.name = "B7 tls-version",
         .client = {.certificate = "good", .minimumVersion = TLS1_VERSION, .maximumVersion = TLS1_1_VERSION},
         .reason = Reason::TlsVersion,
         .step = "ClientHello",
         .fixes = {"serviceProfile"},
         .isStranger = true},
        {.name = "B8 cipher",
         .client = {.certificate = "good", .ciphers = "AESCCM"},
         .reason = Reason::Cipher,
         .step = "ClientHello",
         .fixes = {"serviceProfile"},
         .isStranger = true},
        {.name = "A4 no-certificate",
         .client = {},
         .reason = Reason::NoCertificate,
         .step = "Certificate",
         .isStranger = true},
        {.name = "A3 unknown-issuer",
         .client = {.certificate = "foreign", .furtherCertificates = {"foreign-root"}},
         .reason = Reason::UnknownIssuer,
         .step = "Certificate",
         .fixes = {bundle, "certificateProfile"}},
        {.name = "C5 incomplete-chain",
         .client = {.certificate = "orphan"},
         .reason = Reason::IncompleteChain,
         .step = "Certificate",
         .fixes = {bundle, "certificateProfile"}},
        {.name = "A3 signature",
         .client = {.certificate = "forged"},
         .reason = Reason::Signature,
         .step = "Certificate",
         .fixes = {bundle}},
        {.name = "C20 expired",
         .client = {.certificate = "expired"},
         .reason = Reason::Expired,
         .step = "Certificate",
         .fixes = {bundle}},
        {.name = "K5 not-yet-valid",
         .client = {.certificate = "early"},
         .reason = Reason::NotYetValid,
         .step = "Certificate",
         .fixes = {bundle}},
        {.name = "E11 purpose",
         .client = {.certificate = "server-only"},
         .reason = Reason::Purpose,
         .step = "Certificate",
         .fixes = {bundle}},
        {.name = "C-2 weak-key",
         .client = {.certificate = "weak"},
         .reason = Reason::WeakKey,
         .step = "Certificate",
         .fixes = {bundle}},
        {.name = "D8 not-authorized",
         .client = {.certificate = "unlisted"},
         .reason = Reason::NotAuthorized,
         .step = "Certificate",
         .fixes = {"authorize"}},
        {.name = "D9 serial-mismatch",
         .client = {.certificate = "other"},
         .hello = managed,
         .reason = Reason::SerialMismatch,
         .step = "Hello of the device",
         .fixes = {bundle}},
        {.name = "D9 not-managed",
         .client = {.certificate = "unmanaged"},
         .hello = unmanaged,
         .reason = Reason::NotManaged,
         .step = "Hello of the device",
         .fixes = {"manage"},
         .isStranger = true},
        {.name = "D2 predefined-refused",
         .client = {.alpn = "handfast-predefined/1", .certificate = "factory"},
         .reason = Reason::PredefinedRefused,
         .step = "Certificate",
         .fixes = {bundle},
         .customOnly = true},
        {.name = "K4 the device trusts another CA",
         .client = {.certificate = "good", .trustedCa = "foreign-root"},
         .reason = Reason::UnknownIssuer,
         .step = "Certificate",
         .fixes = {bundle, "serverCertificate"},
         .isPeer = true,
         .isStranger = true}, // it ended it before it showed itself
    };
}

} // namespace

class HandshakeReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_ground = std::make_unique<HandshakeEstate::Ground>(); }
    void init()
    {
        m_estate = std::make_unique<HandshakeEstate>(*m_ground);
        QVERIFY(m_estate->isSeen());
    }
    void cleanup() { m_estate.reset(); }

    void eachReasonHasItsStepSentenceAndFix_data()
    {
        QTest::addColumn<int>("index");
        const auto all = cases();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all[std::size_t(i)].name) << i;
    }
    void eachReasonHasItsStepSentenceAndFix()
    {
        QFETCH(int, index);
        const Case wanted = cases()[std::size_t(index)];
        m_estate->setUpServer(wanted.customOnly);
        if (wanted.client.certificate == "factory")
            m_estate->takeFactoryCertificate();
        m_estate->attempt(wanted.client, wanted.hello);
        QTRY_VERIFY_WITH_TIMEOUT(seen("handshakeView"), waitingTime);
        QCOMPARE(manager().devices.strangers().empty(), !wanted.isStranger);

        const QString headline = wanted.isPeer ? QStringLiteral("The device refused this manager")
                                               : models::text::cause(wanted.reason);
        QTRY_COMPARE_WITH_TIMEOUT(m_estate->textOf("handshake.headline"), headline, waitingTime);
        QVERIFY(m_estate->textOf("handshake.sentence").size() > headline.size());
        QCOMPARE(m_estate->failedStep(), QString(wanted.step));
        QCOMPARE(m_estate->ladder()->currentIndex().data(int(MessageRole::Label)).toString(),
                 QString(wanted.step));
        // K4: one side is never taken for the other.
        QCOMPARE(m_estate->textOf("handshake.said").contains("alert unknown_ca"), wanted.isPeer);
        QCOMPARE(m_estate->textOf("handshake.found").contains("nothing"), wanted.isPeer);
        QCOMPARE(m_estate->fixes(), wanted.fixes);
    }

private:
    [[nodiscard]] tests::Manager& manager() { return m_estate->manager(); }
    [[nodiscard]] views::panes::SessionsPage& page() { return m_estate->page(); }

    std::unique_ptr<HandshakeEstate::Ground> m_ground;
    std::unique_ptr<HandshakeEstate> m_estate;
    static constexpr int waitingTime = HandshakeEstate::waitingTime;
};

HANDFAST_TEST(HandshakeReasonsTest)

} // namespace tst_handshake_reasons

#include "tst_handshake_reasons.moc"
