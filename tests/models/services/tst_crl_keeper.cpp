// When a CA's list is made anew: at the start, after a revocation or a release, at half of its time, when the
// settings want it shorter. Numbers grow, over restarts too. C-5.
#include "models/lifecycle/certificates/certificate_renewal.h"
#include "models/services/crl_keeper.h"
#include "session/pki/issuing/renewal.h"
#include "session/pki/revocation/crl.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_crl_keeper {

using namespace models;
using namespace session;
using models::services::CrlKeeper;
using pki::RevocationReason;
using service_tests::ServiceEstate;

class CrlKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_estate = std::make_unique<ServiceEstate>(*m_first);
        m_estate->generate("ca");
        m_estate->generate("fw", "ca");
        m_estate->generate("other", "ca");
        m_digest = pki::authorityDigest(m_estate->certificate("ca"));
        m_keeper = std::make_unique<CrlKeeper>(m_estate->lifecycle());
    }
    void cleanup()
    {
        m_keeper.reset();
        m_estate.reset();
    }

    void makesOneForEachCa()
    {
        m_estate->generate("second");
        m_keeper->start();
        const std::string second = pki::authorityDigest(m_estate->certificate("second"));
        QVERIFY(ServiceEstate::until([&] { return number() == 1 && number(second) == 1; }));
        QCOMPARE(m_keeper->all().size(), std::size_t(2)); // no list for who is no CA
        const auto crl = decoded();
        QCOMPARE(*crl.nextUpdate(),
                 std::chrono::floor<std::chrono::seconds>(m_estate->clock.now() + std::chrono::hours(168)));
        QCOMPARE(crl.issuer(), m_estate->certificate("ca").subject());
    }
    void aCaThatComesLaterToo()
    {
        m_keeper->start();
        m_estate->generate("late");
        const std::string late = pki::authorityDigest(m_estate->certificate("late"));
        QVERIFY(ServiceEstate::until([&] { return number(late) == 1; }));
        QVERIFY(m_estate->lifecycle().undo());
        QVERIFY(ServiceEstate::until([&] { return !m_keeper->all().contains(late); }));
    }
    void aRenewedCaIsStillOne()
    {
        m_keeper->start();
        QVERIFY(ServiceEstate::until([&] { return number() == 1; }));
        const pki::Certificate before = m_estate->certificate("ca");
        lifecycle::renewCertificate(m_estate->lifecycle(), {.location = {}, .name = "ca", .days = 5000},
                                    [](const base::Result<>& done) { QVERIFY(done); });
        QVERIFY(ServiceEstate::until(
            [&] { return m_keeper->all().at(m_digest).authority.certificate != before; }));
        QCOMPARE(m_keeper->all().size(), std::size_t(1));
        QCOMPARE(m_keeper->all().at(m_digest).authority.certificate, m_estate->certificate("ca"));
        QCOMPARE(number(), std::uint64_t(1)); // its key signed that
    }

    void aRevocationIsInTheNextList()
    {
        m_keeper->start();
        QVERIFY(ServiceEstate::until([&] { return number() == 1; }));
        m_estate->revoke("fw", RevocationReason::CertificateHold);
        QVERIFY(ServiceEstate::until([&] { return number() == 2; }));
        QVERIFY(lists("fw"));
        QVERIFY(!lists("other"));
        m_estate->revoke("fw", RevocationReason::KeyCompromise); // a hold becomes final
        QVERIFY(ServiceEstate::until([&] { return number() == 3; }));
    }
    void aReleaseToo()
    {
        m_keeper->start();
        m_estate->revoke("fw", RevocationReason::CertificateHold);
        QVERIFY(ServiceEstate::until([&] { return number() && lists("fw"); }));
        const auto before = number();
        QVERIFY(lifecycle::releaseCertificate(m_estate->lifecycle(), {}, "fw"));
        QVERIFY(ServiceEstate::until([&] { return number() > before; }));
        QVERIFY(!lists("fw"));
    }
    void whatIsRevokedWhileOneIsMadeIsNotForgotten()
    {
        m_keeper->start(); // the first one is on its way
        m_estate->revoke("fw", RevocationReason::KeyCompromise);
        m_estate->revoke("other", RevocationReason::KeyCompromise);
        QVERIFY(ServiceEstate::until([&] { return number() && lists("fw") && lists("other"); }));
    }
    void anotherCasRevocationMakesNoNewList()
    {
        m_estate->generate("second");
        m_estate->generate("of-second", "second");
        m_keeper->start();
        const std::string second = pki::authorityDigest(m_estate->certificate("second"));
        QVERIFY(ServiceEstate::until([&] { return number() == 1 && number(second) == 1; }));
        m_estate->revoke("of-second", RevocationReason::KeyCompromise);
        QVERIFY(ServiceEstate::until([&] { return number(second) == 2; }));
        QCOMPARE(number(), std::uint64_t(1));
    }

    void time_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("validity");
        QTest::addColumn<bool>("isRemade");
        QTest::newRow("at once") << 0 << 168 << false;
        QTest::newRow("just before half") << 83 << 168 << false;
        QTest::newRow("half") << 84 << 168 << true;
        QTest::newRow("lapsed long ago") << 1000 << 168 << true;
        QTest::newRow("clock set back") << -48 << 168 << true;
        QTest::newRow("wanted shorter") << 0 << 24 << true;
        QTest::newRow("wanted longer") << 0 << 300 << false;
    }
    void time()
    {
        QFETCH(int, hours);
        QFETCH(int, validity);
        QFETCH(bool, isRemade);
        m_keeper->start();
        QVERIFY(ServiceEstate::until([&] { return number() == 1; }));
        m_estate->clock.advance(std::chrono::hours(hours));
        if (validity != 168) {
            m_estate->set("crl-validity " + std::to_string(validity));
            m_estate->commit();
        }
        m_keeper->refresh();
        if (isRemade) {
            QVERIFY(ServiceEstate::until([&] { return number() == 2; }));
            QCOMPARE(*decoded().nextUpdate(), std::chrono::floor<std::chrono::seconds>(
                                                  m_estate->clock.now() + std::chrono::hours(validity)));
            return;
        }
        m_estate->generate("meanwhile"); // a whole turn through the pool
        QVERIFY(ServiceEstate::until(
            [&] { return number(pki::authorityDigest(m_estate->certificate("meanwhile"))) == 1; }));
        QCOMPARE(number(), std::uint64_t(1));
    }

    void numbersGrowOverARestart()
    {
        m_keeper->start();
        QVERIFY(ServiceEstate::until([&] { return number() == 1; }));
        m_estate->revoke("fw", RevocationReason::KeyCompromise);
        QVERIFY(ServiceEstate::until([&] { return number() == 2; }));
        m_keeper.reset();
        m_estate->restart();
        m_keeper = std::make_unique<CrlKeeper>(m_estate->lifecycle());
        m_keeper->start();
        QVERIFY(ServiceEstate::until([&] { return number() == 3; }));
        QVERIFY(lists("fw"));
    }

    void whatWasImportedGoesOnRecord()
    {
        const pki::Certificate fw = m_estate->certificate("fw");
        auto other = std::make_unique<ServiceEstate>(*m_first); // its ledger knows nothing of them
        std::vector<config::Edit> edits;
        for (const char* name : {"ca", "fw"})
            for (const auto& [element, value] :
                 {std::pair("public-key", m_estate->certificate(name).pem()),
                  std::pair("private-key",
                            m_estate->lifecycle().candidate().panorama.certificates.at(name).privateKey)})
                edits.push_back({.verb = config::Edit::Verb::Set,
                                 .path = {"panorama", "certificate", name, element},
                                 .values = {value}});
        QVERIFY(other->lifecycle().edit(edits));
        QVERIFY(!other->store().issued(m_digest, fw.serialNumber())->has_value());
        CrlKeeper keeper(other->lifecycle());
        keeper.start();
        QVERIFY(other->store().issued(m_digest, fw.serialNumber())->has_value());
    }

    void doesNothingWhileItIsOff()
    {
        m_estate->revoke("fw", RevocationReason::KeyCompromise);
        m_keeper->refresh();
        QVERIFY(m_keeper->all().empty());
        m_keeper->start();
        QVERIFY(ServiceEstate::until([&] { return number() == 1; }));
        m_keeper->stop();
        m_estate->clock.advance(std::chrono::hours(1000));
        m_keeper->refresh();
        QCOMPARE(number(), std::uint64_t(1));
    }

private:
    [[nodiscard]] std::uint64_t number(const std::string& digest) const
    {
        const auto kept = m_keeper->all().find(digest);
        return kept == m_keeper->all().end() || !kept->second.crl ? 0 : kept->second.crl->number;
    }
    [[nodiscard]] std::uint64_t number() const { return number(m_digest); }
    [[nodiscard]] pki::Crl decoded() const
    {
        return *pki::Crl::fromDer(m_keeper->all().at(m_digest).crl->der);
    }
    [[nodiscard]] bool lists(const std::string& name) const
    {
        return decoded().entryFor(m_estate->certificate(name)).has_value();
    }

    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<ServiceEstate> m_estate;
    std::unique_ptr<CrlKeeper> m_keeper;
    std::string m_digest;
};

HANDFAST_TEST(CrlKeeperTest)

} // namespace tst_crl_keeper

#include "tst_crl_keeper.moc"
