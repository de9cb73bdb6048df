// Predicted and happened, side by side, of every commit: kept, and a wrong prediction is an event. X-1.
#include "models/workflows/prediction/outcome_desk.h"

#include "session/pki/issuing/issuing.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace tst_outcome_desk {

using namespace models::workflows;
using session::base::Serial;
using session::engine::DownReason;
using session::trust::Fate;
using session::trust::TrustWorld;
namespace engine = session::engine;

class OutcomeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_firstStart = std::make_unique<tests::FirstStart>();
        for (const char* serial : {"1", "2"}) {
            const auto key = session::pki::PrivateKey::generate(session::pki::KeyType::EcP256);
            m_certificates.push_back(session::pki::issueSelfSigned({.subject = {serial}}, *key).value());
        }
    }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager = std::make_unique<tests::Manager>(m_firstStart->foundation(),
                                                     tests::ManagerOptions{.file = file, .withEngine = true});
        QVERIFY(m_manager->edit({"set mgt-config devices 1", "set mgt-config devices 2",
                                 "set mgt-config devices 3", "set template t1 description a"}));
        QVERIFY(m_manager->commit().version);
        absorb({up("1"), up("2")});
        restart();
        m_wrong.clear();
        connect(m_manager->lifecycle.get(), &models::lifecycle::Lifecycle::eventArrived, this,
                [this](const engine::Event& event) {
                    if (const auto* wrong = std::get_if<engine::PredictionWrong>(&event.fact))
                        m_wrong.push_back(*wrong);
                });
    }
    void cleanup()
    {
        m_desk.reset();
        m_manager.reset();
    }

    void x1_whoStaysAsWasSaid()
    {
        change("b");
        const auto& act = m_desk->acts().back();
        QCOMPARE(act.name, name());
        QCOMPARE(act.devices.size(), std::size_t(2));
        QCOMPARE(act.without, 1); // who has no session has nothing to lose
        QTRY_VERIFY(m_desk->acts().back().isOver);
        QVERIFY2(m_desk->acts().back().counts().right == 2, detail());
        QVERIFY(m_desk->acts().back().devices.front().foretold.fate == Fate::Stays);
        QVERIFY(m_desk->acts().back().devices.front().outcome.what == Happened::Stayed);
        QVERIFY(m_wrong.empty());
    }
    void x1_aWrongPredictionIsAnEventOfItsOwn()
    {
        change("b");
        absorb({down("1", DownReason::NoLongerAllowed), up("1")});
        QTRY_VERIFY(m_desk->acts().back().isOver);
        QVERIFY2(m_desk->acts().back().counts().wrong == 1, detail());
        QCOMPARE(m_wrong.size(), std::size_t(1));
        QCOMPARE(m_wrong.front().serial.value, std::string("1"));
        QCOMPARE(m_wrong.front().act, name());
        QCOMPARE(m_wrong.front().predicted, std::string("stays"));
        QCOMPARE(m_wrong.front().happened, std::string("came-back"));
        const auto& device = m_desk->acts().back().devices.front();
        QCOMPARE(device.outcome.fingerprint, m_certificates.front().sha256());
        QCOMPARE(device.outcome.world, std::string("predefined"));
    }
    /// An attempt that had begun before the commit was judged by the rules of before.
    void x1_whoIsRefusedIsFollowedFromTheNewRulesOn()
    {
        for (const bool isEarlier : {true, false}) {
            auto before = refused(1);
            std::get<engine::SessionRefused>(before.fact).serial = Serial("3");
            absorb({before});
            change(isEarlier ? "b" : "c");
            const auto device = [this] { return m_desk->acts().back().devices.back(); };
            QCOMPARE(device().serial, Serial("3"));
            QCOMPARE(device().now, std::string("refused"));
            QTRY_VERIFY(m_desk->acts().back().isPredicted);
            auto back = up("3");
            auto& fact = std::get<engine::SessionUp>(back.fact);
            auto attempt = *fact.attempt;
            attempt.startedAt = isEarlier ? m_desk->acts().back().at - std::chrono::seconds(1) : back.time;
            fact.attempt = std::make_shared<const engine::Attempt>(attempt);
            absorb({back});
            QTRY_COMPARE(device().match == Match::Incomparable, isEarlier);
            QCOMPARE(device().outcome.what == Happened::CameBack, !isEarlier);
            absorb({down("3", DownReason::ClosedByPeer)});
        }
    }
    void whoLeavesByItselfProvesNothing()
    {
        change("b");
        absorb({down("1", DownReason::ClosedByPeer), up("1")});
        QTRY_VERIFY(m_desk->acts().back().isOver);
        QVERIFY(m_desk->acts().back().devices.front().match == Match::Incomparable);
        QVERIFY(m_wrong.empty());
    }
    void aRefusalWithoutASerialIsKnownByItsCertificate()
    {
        change("b");
        absorb({down("2", DownReason::NoLongerAllowed), refused(1), refused(1)});
        QTRY_VERIFY(m_desk->acts().back().isOver);
        QCOMPARE(m_wrong.size(), std::size_t(1));
        QCOMPARE(m_wrong.front().serial.value, std::string("2"));
        QCOMPARE(m_wrong.front().happened, std::string("lost"));
        QCOMPARE(m_wrong.front().happenedReason, std::string("expired"));
    }
    void aDeviceThatRefusesBeforeItShowsItselfIsKnownByItsAddress()
    {
        change("b");
        absorb({down("2", DownReason::NoLongerAllowed), alerted(), alerted()});
        QTRY_VERIFY(m_desk->acts().back().isOver);
        QCOMPARE(m_wrong.size(), std::size_t(1));
        QCOMPARE(m_wrong.front().serial.value, std::string("2"));
        QVERIFY(m_desk->acts().back().devices.back().outcome.refusedByDevice);
        QCOMPARE(m_wrong.front().happenedReason, std::string("unknown_ca"));
    }
    void aCommitThatFailsIsNone()
    {
        QVERIFY(m_manager->edit({"set panorama certificate-profile p CA missing"}));
        QVERIFY(!m_manager->commit().version);
        QVERIFY(m_desk->acts().empty());
    }
    void theNextCommitOvertakes()
    {
        m_desk = std::make_unique<OutcomeDesk>(*m_manager->lifecycle, *m_manager->store,
                                               OutcomeDesk::Patience{.settle = std::chrono::hours(1)});
        change("b");
        change("c");
        QTRY_VERIFY(m_desk->acts().front().isOver);
        QVERIFY(m_desk->acts().front().devices.front().match == Match::Incomparable);
        QVERIFY(m_desk->acts().back().devices.front().match == Match::Open);
    }
    void itSurvivesARestart()
    {
        change("b");
        QTRY_VERIFY(m_desk->acts().back().isOver);
        const auto acts = m_desk->acts();
        QTRY_VERIFY(isKept(acts.back()));
        change("c");
        QCOMPARE(m_desk->acts().back().number, acts.back().number + 1);
    }

    void anOpenActSurvivesAKill()
    {
        m_desk = std::make_unique<OutcomeDesk>(*m_manager->lifecycle, *m_manager->store,
                                               OutcomeDesk::Patience{.settle = std::chrono::hours(1)});
        change("b");
        QTRY_VERIFY(m_desk->acts().back().isPredicted);
        // What a manager that dies now leaves: this one goes on, and another reads.
        const auto left = [this] {
            OutcomeDesk next(*m_manager->lifecycle, *m_manager->store);
            return next.acts().empty() ? FollowedAct() : next.acts().back();
        };
        QTRY_VERIFY(left().isPredicted && left().name == name());
        QCOMPARE(left().devices.size(), std::size_t(2));
        QVERIFY(left().devices.front().match == Match::Incomparable); // nobody saw how it went on
        QVERIFY(left().devices.front().foretold.fate == Fate::Stays);
        // One that died before it knew what its commit had become.
        FollowedAct unnamed = left();
        unnamed.number = 77;
        unnamed.name = "commit";
        ActRows rows(*m_manager->store);
        static_cast<void>(rows.read());
        rows.keep(unnamed);
        rows.flush({unnamed});
        QCOMPARE(left().number, std::uint64_t(77));
        QCOMPARE(left().name, name());
        unnamed.at = m_manager->lifecycle->clock().now() + std::chrono::hours(1); // nothing came of it
        rows.keep(unnamed);
        rows.flush({unnamed});
        QVERIFY(left().number != 77);
    }
    void whatIsKeptAsOneIsTakenApart()
    {
        change("b");
        QTRY_VERIFY(m_desk->acts().back().isOver);
        const FollowedAct act = m_desk->acts().back();
        m_desk.reset();
        QVERIFY(m_manager->store->setValue(
            "predicted-and-happened",
            QJsonDocument(QJsonArray{toObject(act)}).toJson(QJsonDocument::Compact).toStdString()));
        restart();
        QVERIFY(m_desk->acts().back() == act);
        QTRY_COMPARE(m_manager->store->value("predicted-and-happened")->value_or(""),
                     "[" + std::to_string(act.number) + "]");
        QVERIFY(isKept(act));
    }

private:
    [[nodiscard]] const char* detail() const
    {
        return m_desk->acts().back().devices.front().foretold.detail.c_str();
    }
    [[nodiscard]] std::string name() const
    {
        return "commit " + std::to_string(m_manager->lifecycle->runningVersion().value);
    }
    bool isKept(const FollowedAct& act)
    {
        restart();
        return !m_desk->acts().empty() && m_desk->acts().back() == act;
    }
    void restart()
    {
        using namespace std::chrono_literals;
        m_desk.reset();
        m_desk = std::make_unique<OutcomeDesk>(*m_manager->lifecycle, *m_manager->store,
                                               OutcomeDesk::Patience{200ms, 600ms, 10ms});
    }
    void change(const std::string& description)
    {
        QVERIFY(m_manager->edit({"set template t1 description " + description}));
        QVERIFY(m_manager->commit().version);
    }
    void absorb(const std::vector<engine::Event>& events) { m_manager->lifecycle->absorb(events); }
    [[nodiscard]] engine::Event at(engine::Fact fact) const
    {
        return {m_manager->lifecycle->clock().now(), engine::Channel::Management, std::move(fact)};
    }
    [[nodiscard]] engine::Event up(const std::string& serial) const
    {
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->verdict.allowed = true;
        attempt->verdict.world = TrustWorld::Predefined;
        attempt->evidence.world = TrustWorld::Predefined;
        attempt->peerAddress = "192.0.2." + serial + ":4711";
        attempt->evidence.chain = {m_certificates[serial == "1" ? 0 : 1]};
        engine::SessionUp fact;
        fact.serial = Serial(serial);
        fact.connection = {1};
        fact.attempt = attempt;
        fact.hello.clientCertificateSource = "predefined";
        return at(fact);
    }
    [[nodiscard]] engine::Event down(const std::string& serial, DownReason reason) const
    {
        return at(engine::SessionDown{.serial = Serial(serial), .connection = {1}, .reason = reason});
    }
    [[nodiscard]] engine::Event refused(std::size_t certificate) const
    {
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->verdict.reason = session::trust::Reason::Expired;
        session::trust::Check check;
        check.id = session::trust::CheckId::Validity;
        check.outcome = session::trust::Outcome::Fail;
        check.reason = session::trust::Reason::Expired;
        attempt->verdict.checks.push_back(check);
        attempt->evidence.chain = {m_certificates[certificate]};
        engine::SessionRefused fact;
        fact.attempt = attempt;
        return at(fact);
    }
    [[nodiscard]] engine::Event alerted() const
    {
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->verdict = session::trust::refusedByTransport(
            session::trust::CheckId::PeerAlert, session::trust::Reason::UnknownIssuer, "K4", "it said so");
        attempt->peerAddress = "192.0.2.2:4712";
        engine::SessionRefused fact;
        fact.attempt = attempt;
        fact.alert =
            engine::AlertFact{.name = "unknown_ca", .direction = engine::AlertFact::Direction::Received};
        return at(fact);
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::vector<session::pki::Certificate> m_certificates;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<OutcomeDesk> m_desk;
    std::vector<engine::PredictionWrong> m_wrong;
};

HANDFAST_TEST(OutcomeDeskTest)

} // namespace tst_outcome_desk

#include "tst_outcome_desk.moc"
