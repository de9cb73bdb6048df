// What of the records the peer of a pair is told: all at first, then what is new, once. S-4, C-5.
#include "models/lifecycle/pair/pair_ledger.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/store/store.h"
#include "tests/models/lifecycle/lifecycle_estate.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace tst_pair_ledger {

using namespace models;
using namespace models::lifecycle;
using session::base::Serial;
using session::base::TimePoint;
using std::chrono::milliseconds;
using store::IssuedCertificate;
using store::Revocation;
using support::LifecycleEstate;

namespace {

IssuedCertificate issued(int number)
{
    return {.authority = "ca",
            .serialNumber = std::to_string(number),
            .subject = "CN=fw",
            .sha256 = "ab" + std::to_string(number),
            .notAfter = TimePoint(milliseconds(2'000)),
            .issuedAt = TimePoint(milliseconds(1'000)),
            .holder = "device 007",
            .revocation = {}};
}

Revocation revoked(const char* reason)
{
    return {TimePoint(milliseconds(5)), reason};
}

} // namespace

class PairLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_estates = std::make_unique<std::array<LifecycleEstate, 2>>(); }

    void tellsEachThingOnce()
    {
        QVERIFY(store(0).recordIssued({issued(1), issued(2)}));
        QVERIFY(store(0).takeCrlNumber("ca"));
        PairLedger ledger;
        QCOMPARE(due(ledger).issued.size(), std::size_t(2));
        QCOMPARE(due(ledger).issued.size(), std::size_t(2)); // it has not been taken
        ledger.taken();
        QVERIFY(isEmpty(due(ledger)));
        QVERIFY(store(0).recordIssued({issued(3)}));
        const PairRecords next = due(ledger);
        QCOMPARE(next.issued.size(), std::size_t(1));
        QCOMPARE(next.issued.front().serialNumber, std::string("3"));
        QVERIFY(next.crlNumbers.empty());
        ledger.taken();
        ledger.forget();
        QCOMPARE(due(ledger).issued.size(), std::size_t(3));
    }

    void tellsOfRevocationsAndOfTheirEnd()
    {
        QVERIFY(store(0).recordIssued({issued(1), issued(2)}));
        PairLedger ledger;
        static_cast<void>(due(ledger));
        ledger.taken();
        QVERIFY(store(0).setRevocation("ca", "1", revoked("certificateHold")));
        PairRecords records = due(ledger);
        QCOMPARE(records.issued.size(), std::size_t(1));
        QVERIFY(records.issued.front().revocation == revoked("certificateHold"));
        ledger.taken();
        QVERIFY(isEmpty(due(ledger)));
        QVERIFY(store(0).setRevocation("ca", "1", std::nullopt));
        records = due(ledger);
        QCOMPARE(records.issued.size(), std::size_t(1));
        QVERIFY(!records.issued.front().revocation);
    }

    void doesNotTellBackWhatItWasTold()
    {
        QVERIFY(store(0).recordIssued({issued(1), issued(2)}));
        PairLedger ledger;
        PairLedger others;
        QVERIFY(others.take(lifecycle(1), due(ledger)));
        QVERIFY(isEmpty(*others.due(lifecycle(1))));
        // But what is its own.
        QVERIFY(store(1).recordIssued({issued(3)}));
        QVERIFY(store(0).recordIssued({issued(4)}));
        ledger.taken();
        QVERIFY(others.take(lifecycle(1), due(ledger)));
        const auto own = others.due(lifecycle(1));
        QVERIFY(std::ranges::find(own->issued, "3", &IssuedCertificate::serialNumber) != own->issued.end());
    }

    /// What comes meanwhile must not pass for what was told.
    void whatIsUnderWayIsNothingElse()
    {
        QVERIFY(store(0).recordIssued({issued(1)}));
        QVERIFY(store(1).recordIssued({issued(2)}));
        PairLedger ledger;
        PairLedger others;
        QCOMPARE(due(ledger).issued.size(), std::size_t(1));
        QVERIFY(store(0).recordIssued({issued(3)}));
        QVERIFY(ledger.take(lifecycle(0), *others.due(lifecycle(1))));
        ledger.taken(); // the answer to what was told first
        const PairRecords next = due(ledger);
        QVERIFY(std::ranges::find(next.issued, "3", &IssuedCertificate::serialNumber) != next.issued.end());
    }

    /// The one that stands by may be behind: it adds what is for good, and takes nothing back.
    void whoServesTakesOnlyWhatIsForGood()
    {
        for (int number : {1, 2, 3}) {
            QVERIFY(store(0).recordIssued({issued(number)}));
            QVERIFY(store(1).recordIssued({issued(number)}));
        }
        QVERIFY(store(0).setRevocation("ca", "1", revoked("certificateHold")));
        QVERIFY(store(1).setRevocation("ca", "2", revoked("certificateHold")));
        QVERIFY(store(1).setRevocation("ca", "3", revoked("keyCompromise")));
        lifecycle(1).setServing(false);
        PairLedger of1;
        PairLedger of0;
        QVERIFY(of0.take(lifecycle(0), *of1.due(lifecycle(1))));
        QVERIFY(store(0).issued("ca", "1").value()->revocation == revoked("certificateHold"));
        QVERIFY(!store(0).issued("ca", "2").value()->revocation);
        QVERIFY(store(0).issued("ca", "3").value()->revocation == revoked("keyCompromise"));
    }

    /// Both have served: a hold of the one whose state does not go on is a hold for both.
    void aHoldOutlivesASplitBrain_data()
    {
        QTest::addColumn<bool>("isOfWhoGivesWay");
        QTest::newRow("of the one that gives way") << true;
        QTest::newRow("of the one that goes on") << false;
    }
    void aHoldOutlivesASplitBrain()
    {
        QFETCH(bool, isOfWhoGivesWay);
        const std::size_t holder = isOfWhoGivesWay ? 1 : 0;
        for (std::size_t side : {0U, 1U})
            QVERIFY(store(side).recordIssued({issued(1), issued(2)}));
        QVERIFY(store(holder).setRevocation("ca", "1", revoked("certificateHold")));
        QVERIFY(store(1 - holder).setRevocation("ca", "2", revoked("keyCompromise")));
        lifecycle(1).setServing(false);
        PairLedger of0;
        PairLedger of1;
        const PairRecords told0 = *of0.due(lifecycle(0));
        const PairRecords told1 = *of1.due(lifecycle(1));
        QVERIFY(of1.take(lifecycle(1), told0, PairMerging::AfterSplit));
        QVERIFY(of0.take(lifecycle(0), told1, PairMerging::AfterSplit));
        for (std::size_t side : {0U, 1U}) {
            QVERIFY(store(side).issued("ca", "1").value()->revocation == revoked("certificateHold"));
            QVERIFY(store(side).issued("ca", "2").value()->revocation == revoked("keyCompromise"));
        }
        // From then on the one that serves says what it is worth.
        QVERIFY(store(0).setRevocation("ca", "1", std::nullopt));
        QVERIFY(of1.take(lifecycle(1), *of0.due(lifecycle(0))));
        QVERIFY(!store(1).issued("ca", "1").value()->revocation);
    }

    /// Who looks after CRLs must know of one that arrives revoked, as of one that was known already.
    void aCertificateThatArrivesRevokedIsToldOf()
    {
        QSignalSpy told(&lifecycle(1), &Lifecycle::revocationsChanged);
        PairLedger ledger;
        IssuedCertificate certificate = issued(1);
        QVERIFY(ledger.take(lifecycle(1), {.issued = {certificate}, .crlNumbers = {}, .fingerprints = {}}));
        QCOMPARE(told.count(), 0);
        certificate = issued(2);
        certificate.revocation = revoked("keyCompromise");
        QVERIFY(ledger.take(lifecycle(1), {.issued = {certificate}, .crlNumbers = {}, .fingerprints = {}}));
        QCOMPARE(told.count(), 1);
    }

    /// In one transaction each, not one for a device: that took minutes.
    void fiftyThousandGoInSeconds()
    {
        constexpr int many = 50'000;
        std::vector<IssuedCertificate> all;
        config::Configuration fleet;
        PairRecords records;
        for (int number = 0; number < many; ++number) {
            records.issued.push_back(issued(number));
            records.fingerprints.emplace("d" + std::to_string(number), "fingerprint");
            fleet.firewalls["d" + std::to_string(number)];
        }
        tests::manage((*m_estates)[1].devices(), fleet);
        QElapsedTimer timer;
        timer.start();
        PairLedger ledger;
        QVERIFY(ledger.take(lifecycle(1), records));
        qInfo("%d certificates and fingerprints were taken in %lld ms", many, timer.elapsed());
        QCOMPARE(store(1).issued("ca")->size(), std::size_t(many));
        QVERIFY(isEmpty(*ledger.due(lifecycle(1))));
        QCOMPARE((*m_estates)[1].devices().find(Serial("d7"))->issuedFingerprint, std::string("fingerprint"));
    }

private:
    lifecycle::Lifecycle& lifecycle(std::size_t of) { return (*m_estates)[of].lifecycle(); }
    store::Store& store(std::size_t of) { return lifecycle(of).store(); }
    PairRecords due(PairLedger& ledger) { return *ledger.due(lifecycle(0)); }

    std::unique_ptr<std::array<LifecycleEstate, 2>> m_estates;
};

HANDFAST_TEST(PairLedgerTest)

} // namespace tst_pair_ledger

#include "tst_pair_ledger.moc"
