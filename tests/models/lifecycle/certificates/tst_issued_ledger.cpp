// What is known to be revoked, and that a renewal heeds it (I8): by a CA here, or by what a lookup found.
#include "models/lifecycle/certificates/enrolment.h"
#include "models/lifecycle/certificates/issued_ledger.h"
#include "models/store/event_writer.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_issued_ledger {

using namespace models;
using namespace session;
using service_tests::ServiceEstate;

class IssuedLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_estate = std::make_unique<ServiceEstate>(*m_first);
        m_estate->generate("ca");
        m_estate->generate("fw", "ca");
    }
    void cleanup() { m_estate.reset(); }

    void revokedHere()
    {
        QVERIFY(!isKnownRevoked());
        m_estate->revoke("fw", pki::RevocationReason::Superseded);
        QVERIFY(isKnownRevoked());
    }
    void foundByALookup()
    {
        found("good");
        QVERIFY(!isKnownRevoked());
        found("revoked");
        QVERIFY(isKnownRevoked());
        m_estate->clock.advance(std::chrono::hours(2)); // that is over: nothing is known any more
        QVERIFY(!isKnownRevoked());
    }
    /// Before it is in the store, which gets it once a minute.
    void foundByALookupJustNow()
    {
        auto& checker = m_estate->restartWithLookups();
        const auto fact = [&](trust::RevocationStatus status) {
            checker.restore({.statuses = {{.key = m_estate->certificate("fw").sha256() + " issuer ocsp",
                                           .fact = {.status = status,
                                                    .source = {.kind = trust::StatusSource::Kind::Ocsp},
                                                    .revokedAt = {}},
                                           .until = m_estate->clock.now() + std::chrono::hours(1)}}});
        };
        fact(trust::RevocationStatus::Good);
        QVERIFY(!isKnownRevoked());
        fact(trust::RevocationStatus::Revoked);
        QVERIFY(isKnownRevoked());
        m_estate->clock.advance(std::chrono::hours(2));
        QVERIFY(!isKnownRevoked());
    }
    void aRevokedCertificateSignsNoRenewal()
    {
        edit("set panorama scep Enrol scep-url http://127.0.0.1:1/scep subject CN=fw");
        m_estate->revoke("fw", pki::RevocationReason::KeyCompromise);
        const auto outcome = enrol();
        QVERIFY(!outcome && outcome.error().refusal);
        QVERIFY2(outcome.error().refusal->problem == enrollment::Problem::SignerRevoked,
                 outcome.error().error.detail.c_str());
    }
    void oneThatIsNotWantedAnyMoreAsksNobody()
    {
        edit("set panorama scep Enrol scep-url http://127.0.0.1:1/scep subject CN=fw");
        std::stop_source stop;
        stop.request_stop();
        const auto outcome = enrol(stop.get_token());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().error.code, base::ErrorCode::Cancelled);
    }

private:
    [[nodiscard]] bool isKnownRevoked()
    {
        return *lifecycle::isKnownRevoked(m_estate->lifecycle(), m_estate->certificate("fw"));
    }
    void found(const std::string& status)
    {
        const auto now = m_estate->clock.now();
        store::RevocationRows rows;
        rows.statuses.push_back({.key = m_estate->certificate("fw").sha256() + " issuer ocsp",
                                 .status = status,
                                 .source = "OCSP",
                                 .detail = {},
                                 .revokedAt = {},
                                 .until = now + std::chrono::hours(1)});
        store::EventWriter writer(
            {.file = m_estate->storeFile(), .describe = [](const auto&) { return store::EventLine(); }});
        QVERIFY(writer.start());
        writer.keep(std::move(rows), now);
        writer.stop();
    }
    void edit(const std::string& command)
    {
        const auto edits = config::parseEdits(*config::splitWords(command));
        QVERIFY(edits && m_estate->lifecycle().edit(*edits));
    }
    std::expected<lifecycle::EnrolledCertificate, lifecycle::EnrolFailure> enrol(std::stop_token stop = {})
    {
        std::optional<std::expected<lifecycle::EnrolledCertificate, lifecycle::EnrolFailure>> outcome;
        lifecycle::enrolCertificate(
            m_estate->lifecycle(),
            {.location = {}, .name = "fw", .scepProfile = "Enrol", .stop = std::move(stop)},
            [&](const auto& came) { outcome = came; });
        if (!ServiceEstate::until([&] { return outcome.has_value(); }))
            qFatal("no outcome");
        return *outcome;
    }

    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<ServiceEstate> m_estate;
};

HANDFAST_TEST(IssuedLedgerTest)

} // namespace tst_issued_ledger

#include "tst_issued_ledger.moc"
