// What one manager of a pair takes from the other, what it keeps, and what it refuses while the other one
// serves; how the two are formed. S-4, panos 4.6.
#include "models/config/compile/pair_settings.h"
#include "models/lifecycle/pair/pair.h"
#include "models/lifecycle/pair/pair_forming.h"
#include "models/lifecycle/pair/pair_ledger.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/store.h"
#include "tests/models/lifecycle/lifecycle_estate.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

namespace tst_pair_adoption {

using namespace models;
using namespace models::lifecycle;
using session::base::ErrorCode;
using session::base::PolicyVersion;
using session::base::Result;
using session::base::SecretText;
using session::base::TimePoint;
using std::chrono::milliseconds;
using support::LifecycleEstate;

namespace {

/// Runs the event loop until an answer is there.
template <class T, class Ask>
T wait(Ask ask)
{
    std::optional<T> answer;
    ask([&answer](T value) { answer = std::move(value); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); },
                         int(milliseconds(support::patience).count())))
        qFatal("no answer came");
    return std::move(*answer);
}

Result<PolicyVersion> commit(LifecycleEstate& estate, const std::string& commands)
{
    estate.edit(commands);
    return wait<CommitOutcome>([&](auto done) { estate.lifecycle().commit("a change", done); }).version;
}

QString numbers(LifecycleEstate& estate)
{
    const PairStamp stamp = estate.lifecycle().pairStamp();
    return QStringLiteral("%1.%2").arg(stamp.term).arg(stamp.revision);
}

PairState stateOf(LifecycleEstate& estate)
{
    return *wait<Result<PairState>>([&](auto done) { estate.lifecycle().pairState(done); });
}

Result<Adopted> adopt(LifecycleEstate& estate, const PairState& state)
{
    return wait<Result<Adopted>>([&](auto done) { estate.lifecycle().adopt(state, done); });
}

store::IssuedCertificate issued(const char* number)
{
    return {.authority = "ca",
            .serialNumber = number,
            .subject = "CN=fw",
            .sha256 = "ab",
            .notAfter = TimePoint(milliseconds(2'000)),
            .issuedAt = TimePoint(milliseconds(1'000)),
            .holder = "device 007",
            .revocation = {}};
}

} // namespace

class PairAdoptionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_first = std::make_unique<LifecycleEstate>();
        m_second = std::make_unique<LifecycleEstate>();
    }

    void commitsOfBothCountAndNoOthers()
    {
        QVERIFY(commit(first(), "set deviceconfig high-availability serial M1\n"
                                "set deviceconfig high-availability peer serial M2"));
        QVERIFY(first().lifecycle().pairStamp() == PairStamp());
        QVERIFY(commit(first(), "set template t description x"));
        QCOMPARE(numbers(first()), QString("0.1"));
        QVERIFY(*first().lifecycle().store().pairStamp() == first().lifecycle().pairStamp());
        QCOMPARE(first().lifecycle().pairStamp().commits.size(), std::size_t(1));
        QVERIFY(first().lifecycle().setPairStamp({4, 1}));
        QVERIFY(commit(first(), "set template t description y"));
        QCOMPARE(numbers(first()), QString("4.2"));
        QVERIFY(first().lifecycle().pairStamp().isLonely); // in a reign that it has not begun
        QVERIFY(*first().lifecycle().store().pairStamp() == first().lifecycle().pairStamp());
        QVERIFY(first().lifecycle().store().setPairReign(5));
        QVERIFY(commit(first(), "set template t description z"));
        QCOMPARE(numbers(first()), QString("5.3"));
        QVERIFY(!first().lifecycle().pairStamp().isLonely);
    }

    void takesWhatBothHaveAndKeepsItsOwn()
    {
        QVERIFY(commit(first(), "set template t description x\nset deviceconfig system ip-address 10.0.0.1"));
        QVERIFY(first().lifecycle().setPairStamp({3, 7}));
        QVERIFY(commit(second(), "set deviceconfig system ip-address 10.0.0.2"));
        const PairState state = stateOf(first());
        QVERIFY(state.text.find("10.0.0.1") == std::string::npos);
        const auto adopted = adopt(second(), state);
        QVERIFY2(adopted, adopted ? "" : adopted.error().detail.c_str());
        QCOMPARE(adopted->version, PolicyVersion{3}); // by its own numbers
        QVERIFY(!adopted->setAside);
        const config::Configuration& running = second().lifecycle().running();
        QCOMPARE(running.manager.address, std::string("10.0.0.2"));
        QVERIFY(config::sharedPart(running) == config::sharedPart(first().lifecycle().running()));
        QVERIFY(second().lifecycle().pairStamp() == (PairStamp{3, 7}));
        QVERIFY(*second().lifecycle().store().pairStamp() == (PairStamp{3, 7}));
        QVERIFY(second().lifecycle().store().version({3})->info.description.find("a change") !=
                std::string::npos);

        // The same once more changes nothing but how new it is.
        PairState again = state;
        again.stamp = {4, 7};
        QCOMPARE(adopt(second(), again)->version, PolicyVersion{3});
        QVERIFY(second().lifecycle().pairStamp() == (PairStamp{4, 7}));
    }

    /// It was decided for one that stands by.
    void aCommitLockIsStillHeldAfterwards()
    {
        QVERIFY(commit(first(), "set template t description x"));
        QVERIFY(second().lifecycle().lock(LockKind::Commit, "change window"));
        QVERIFY(adopt(second(), stateOf(first())));
        QCOMPARE(second().lifecycle().locks().size(), std::size_t(1));
        QVERIFY(commit(second(), "set template t description y")); // by its owner: it has served
        QVERIFY(second().lifecycle().locks().empty());
    }
    void whoHasBegunToServeMeanwhileTakesNothing()
    {
        QVERIFY(commit(first(), "set template t description theirs"));
        QVERIFY(first().lifecycle().setPairStamp({3, 7}));
        second().lifecycle().setServing(false);
        const PairState state = stateOf(first());
        const auto adopted = wait<Result<Adopted>>([&](auto done) {
            second().lifecycle().adopt(state, done);
            second().lifecycle().setServing(true);
        });
        QVERIFY(!adopted);
        QCOMPARE(int(adopted.error().code), int(ErrorCode::Conflict));
        QVERIFY(!second().lifecycle().running().templates.contains("t"));
        QVERIFY(second().lifecycle().pairStamp() == PairStamp());
    }
    /// Also where the two differ in nothing but how new they are.
    void whatHasBecomeNewerMeanwhileStays()
    {
        const PairState state = stateOf(first());
        QVERIFY(second().lifecycle().setPairStamp({5, 9}));
        PairState older = state;
        older.stamp = {4, 7};
        const auto adopted = adopt(second(), older);
        QVERIFY(!adopted);
        QCOMPARE(int(adopted.error().code), int(ErrorCode::Conflict));
        QVERIFY(second().lifecycle().pairStamp() == (PairStamp{5, 9}));
    }
    /// What is typed while the peer's configuration is being compiled gives way like what was typed before.
    void whatIsTypedMeanwhileIsKeptAsAVersion()
    {
        QVERIFY(commit(first(), "set template t description theirs"));
        QVERIFY(first().lifecycle().setPairStamp({3, 7}));
        const PairState state = stateOf(first());
        auto& pool = second().lifecycle().workPool();
        const auto mayGo = std::make_shared<QSemaphore>();
        const auto adopted = wait<Result<Adopted>>([&](auto done) {
            second().lifecycle().adopt(state, done);
            // One thread is left: what comes here is told right behind the reading of the text.
            for (int thread = 1; thread < QThread::idealThreadCount(); ++thread)
                pool.run([mayGo] { mayGo->acquire(); });
            pool.run([] { return 0; },
                     [&, mayGo](int) {
                         second().edit("set template t description mine");
                         mayGo->release(QThread::idealThreadCount());
                     });
        });
        QVERIFY2(adopted, adopted ? "" : adopted.error().detail.c_str());
        QVERIFY(adopted->setAside);
        QVERIFY(!second().lifecycle().hasPendingChanges());
        const auto kept = second().lifecycle().store().version(*adopted->setAside);
        QVERIFY(kept && kept->text.text()->find("mine") != std::string::npos);
        QCOMPARE(second().lifecycle().running().templates.at("t").description, std::string("theirs"));
    }

    void aCandidateThatGivesWayIsKeptAsAVersion()
    {
        QVERIFY(commit(first(), "set template t description theirs"));
        second().edit("set template t description mine");
        const auto adopted = adopt(second(), stateOf(first()));
        QVERIFY(adopted && adopted->setAside);
        QVERIFY(!second().lifecycle().hasPendingChanges());
        QCOMPARE(second().lifecycle().running().templates.at("t").description, std::string("theirs"));
        const auto kept = second().lifecycle().store().version(*adopted->setAside);
        QVERIFY(kept && kept->text.text()->find("mine") != std::string::npos);
        QVERIFY(*adopted->setAside != second().lifecycle().runningVersion());
    }

    /// Whoever asks for one version only has asked for that, and not to lose what nobody has seen yet.
    void whatGivesWayOutlivesTheNumberOfVersionsToBeKept()
    {
        const std::string one = "set deviceconfig setting management max-audit-versions 1\n";
        QVERIFY(commit(first(), one + "set template t description theirs"));
        QVERIFY(first().lifecycle().setPairStamp({3, 7}));
        const auto lonely = commit(second(), one + "set template t description mine");
        QVERIFY(lonely);
        second().edit("set template t description unfinished");
        const auto adopted = adopt(second(), stateOf(first()));
        QVERIFY2(adopted, adopted ? "" : adopted.error().detail.c_str());
        QVERIFY(adopted->setAside);
        const store::Store& store = second().lifecycle().store();
        const auto committed = store.version(*lonely);
        QVERIFY(committed && committed->text.text()->find("mine") != std::string::npos);
        const auto typed = store.version(*adopted->setAside);
        QVERIFY(typed && typed->text.text()->find("unfinished") != std::string::npos);
        QCOMPARE(store.versions()->size(), std::size_t(3)); // with what runs
    }

    void aCandidateOfItsOwnSettingsStays()
    {
        QVERIFY(commit(first(), "set template t description theirs"));
        second().edit("set deviceconfig high-availability serial M2");
        const auto adopted = adopt(second(), stateOf(first()));
        QVERIFY(adopted && !adopted->setAside);
        QVERIFY(second().lifecycle().hasPendingChanges());
        QCOMPARE(second().lifecycle().candidate().highAvailability.serial, std::string("M2"));
        QVERIFY(second().lifecycle().candidate().templates.contains("t"));
    }

    void whoStandsByCommitsOnlyItsOwn()
    {
        second().lifecycle().setServing(false);
        const auto refused = commit(second(), "set template t description mine");
        QVERIFY(!refused && refused.error().code == ErrorCode::Denied);
        QVERIFY(second().lifecycle().hasPendingChanges()); // and nothing is lost
        QVERIFY(second().lifecycle().revert());
        QVERIFY(commit(second(), "set deviceconfig high-availability serial M2"));
        QVERIFY(!second().lifecycle().setRevocation(issued("01"), store::Revocation{}));
        second().lifecycle().setServing(true);
        QVERIFY(commit(second(), "set template t description mine"));
    }

    void whatCountsAtOnceGrowsTogether()
    {
        store::Store& theirs = first().lifecycle().store();
        QVERIFY(theirs.recordIssued({issued("01"), issued("02")}));
        QVERIFY(
            theirs.setRevocation("ca", "02", store::Revocation{TimePoint(milliseconds(5)), "keyCompromise"}));
        QCOMPARE(*theirs.takeCrlNumber("ca"), 1U);
        QCOMPARE(*theirs.takeCrlNumber("ca"), 2U);
        QCOMPARE(*theirs.takeCrlNumber("other"), 1U);
        store::Store& ours = second().lifecycle().store();
        QVERIFY(ours.recordIssued({issued("02"), issued("03")}));
        for (int i = 0; i < 5; ++i)
            QVERIFY(ours.takeCrlNumber("other"));

        PairLedger ledger;
        PairLedger others;
        QVERIFY(others.take(second().lifecycle(), *ledger.due(first().lifecycle())));
        QCOMPARE(ours.issued("ca")->size(), std::size_t(3));
        const auto revoked = ours.issued("ca", "02");
        QVERIFY(revoked && (*revoked)->revocation && (*revoked)->revocation->reason == "keyCompromise");
        QCOMPARE(*ours.takeCrlNumber("ca"), 3U); // never one that the other one has used
        QCOMPARE(*ours.takeCrlNumber("other"), 6U);
    }

    void twoBecomeAPair()
    {
        const std::string file = exported();
        QVERIFY(file.find("PRIVATE") == std::string::npos);
        const auto joined = import(
            {.text = file, .passphrase = SecretText("a pair of two"), .master = SecretText("open sesame")});
        QVERIFY2(joined, joined ? "" : joined.error().detail.c_str());
        QVERIFY(second().lifecycle().factory().authority == first().lifecycle().factory().authority);
        const auto& own = second().lifecycle().factory().serverIdentity.chain.front();
        QCOMPARE(own.issuer(), first().lifecycle().factory().authority.subject());
        QVERIFY(own != first().lifecycle().factory().serverIdentity.chain.front());
        // What one has sealed the other reads, and still does after the next start.
        const auto sealed = first().lifecycle().vault().seal(SecretText("key"), "name");
        QCOMPARE(second().lifecycle().vault().unseal(*sealed, "name")->reveal(), std::string("key"));
        const session::base::SystemClock clock;
        const auto again = layFoundation(second().lifecycle().store(), SecretText("open sesame"), clock);
        QVERIFY(again && again->vault.unseal(*sealed, "name"));
        QVERIFY(factoryIssuer(second().lifecycle().store(), again->vault));
    }

    void refusesToJoin_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("master");
        QTest::addColumn<QString>("edit");
        QTest::addColumn<bool>("isFile");
        QTest::addColumn<int>("code");
        QTest::newRow("wrong passphrase") << "wrong" << "open sesame" << "" << true << int(ErrorCode::Denied);
        QTest::newRow("wrong master passphrase")
            << "a pair of two" << "wrong" << "" << true << int(ErrorCode::Denied);
        QTest::newRow("another file")
            << "a pair of two" << "open sesame" << "" << false << int(ErrorCode::ParseFailed);
        QTest::newRow("not empty") << "a pair of two" << "open sesame" << "set mgt-config devices 007" << true
                                   << int(ErrorCode::Conflict);
    }
    void refusesToJoin()
    {
        QFETCH(QString, passphrase);
        QFETCH(QString, master);
        QFETCH(QString, edit);
        QFETCH(bool, isFile);
        QFETCH(int, code);
        if (!edit.isEmpty())
            second().edit(edit.toStdString());
        const std::string before = second().lifecycle().factory().authority.sha256();
        const auto joined = import({.text = isFile ? exported() : "{}",
                                    .passphrase = SecretText(passphrase.toStdString()),
                                    .master = SecretText(master.toStdString())});
        QVERIFY(!joined);
        QCOMPARE(int(joined.error().code), code);
        QCOMPARE(second().lifecycle().factory().authority.sha256(), before);
        const session::base::SystemClock clock;
        QVERIFY(layFoundation(second().lifecycle().store(), SecretText("open sesame"), clock));
    }

private:
    [[nodiscard]] LifecycleEstate& first() { return *m_first; }
    [[nodiscard]] LifecycleEstate& second() { return *m_second; }
    std::string exported()
    {
        return *wait<Result<std::string>>(
            [this](auto done) { exportPair(first().lifecycle(), SecretText("a pair of two"), done); });
    }
    Result<> import(PairImport order)
    {
        return wait<Result<>>([&](auto done) { importPair(second().lifecycle(), std::move(order), done); });
    }

    std::unique_ptr<LifecycleEstate> m_first;
    std::unique_ptr<LifecycleEstate> m_second;
};

HANDFAST_TEST(PairAdoptionTest)

} // namespace tst_pair_adoption

#include "tst_pair_adoption.moc"
