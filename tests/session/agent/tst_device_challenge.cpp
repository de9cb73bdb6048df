// The password of a first enrolment: not kept once it has served, and asked for when it has to serve again.
// P-3.
#include "tests/session/agent/enrolment_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_challenge {

using namespace fakes;
using namespace std::chrono_literals;

class DeviceChallengeTest : public QObject, protected EnrolmentEstate
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }

    /// Whoever reads the disk of an enrolled device learns no challenge; the manager sees no other digest.
    void theChallengeIsNotKeptOnceItHasServed()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("secret scep")));
        QCOMPARE(m_kept.configText, std::string("secret scep")); // a restart needs it
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        QCOMPARE(m_kept.configText, std::string("spent scep"));
        QCOMPARE(m_kept.configDigest, sha256("secret scep"));
        QCOMPARE(duties.hello({}).configDigest, sha256("secret scep"));

        const DeviceDuties restarted(m_kept, {*m_clock, m_reader, m_persist});
        QCOMPARE(restarted.hello({}).configDigest, sha256("secret scep"));

        (void)duties.take(config("secret scep", 2)); // pushed again: nothing is wanted, so nothing is kept
        QCOMPARE(m_kept.configText, std::string("spent scep"));
        (void)duties.take(config("scep", 3));
        QCOMPARE(duties.hello({}).configDigest, sha256("scep"));
        QCOMPARE(m_kept.configDigest, std::string());
    }
    void aDeliveredChallengeIsNotKeptEither()
    {
        DeviceDuties duties = enrolled();
        DeviceFacts delivered = device().facts();
        delivered.configText = "secret scep";
        QVERIFY(duties.deliver(delivered));
        QCOMPARE(m_kept.configText, std::string("spent scep"));
        QCOMPARE(duties.hello({}).configDigest, sha256("secret scep"));

        DeviceDuties fresh = device();
        QVERIFY(fresh.deliver(delivered));
        QCOMPARE(m_kept.configText, std::string("secret scep")); // it has yet to serve
    }
    void theProcessStillKnowsTheChallenge()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("secret scep")));
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        m_clock->advance(std::chrono::days(61));
        const Reaction renewal = giveKey(duties, duties.certificateDue(), 1);
        QVERIFY(renewal.enrolmentWanted->order.kind == OrderKind::Renew);
        const Reaction again =
            duties.enrolled(renewal.enrolmentWanted->number, refusal(Problem::RenewalNotOffered));
        QVERIFY(again.enrolmentWanted->order.kind == OrderKind::Enrol);
        const auto* fixed =
            std::get_if<enrollment::FixedChallenge>(&again.enrolmentWanted->order.settings.challenge);
        QVERIFY(fixed && fixed->password.reveal() == "s3cret");
    }
    void itsOwnChallengeIsNotKeptEither() // F-1
    {
        DeviceDuties duties = device();
        (void)duties.take(config("predefined"));
        QVERIFY(duties.configure("secret scep"));
        QCOMPARE(m_kept.localText, std::string("secret scep")); // it has yet to serve
        const Reaction asked = giveKey(duties, duties.certificateDue());
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        QCOMPARE(m_kept.localText, std::string("spent scep"));
        QCOMPARE(m_kept.configText, std::string("predefined"));
        QCOMPARE(duties.hello({}).configDigest, sha256("predefined"));
        QVERIFY(duties.configure("secret newer")); // for an enrolment that may come one day
        QCOMPARE(m_kept.localText, std::string("spent newer"));
    }
    void aNewChallengeIsTakenAndAMissingOneIsFilledIn_data()
    {
        QTest::addColumn<QString>("committed");
        QTest::addColumn<QString>("password"); ///< that the next first enrolment is tried with; "" for none
        QTest::newRow("another challenge") << "secret newer" << "newer s3cret";
        QTest::newRow("the same, spent") << "spent scep" << "s3cret";
        QTest::newRow("spent, for another server") << "spent elsewhere" << "";
    }
    void aNewChallengeIsTakenAndAMissingOneIsFilledIn()
    {
        QFETCH(QString, committed);
        QFETCH(QString, password);
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("secret scep")));
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        QVERIFY(duties.configure(committed.toStdString()));
        (void)duties.take(wire::Operation{1, "set-clock", {}}); // any other change of what is kept
        m_clock->advance(std::chrono::days(91));
        const Reaction again = giveKey(duties, duties.certificateDue(), 1);
        QCOMPARE(again.enrolmentWanted.has_value(), !password.isEmpty());
        if (password.isEmpty())
            return;
        QCOMPARE(again.enrolmentWanted->order.kind, OrderKind::Enrol);
        const auto* fixed =
            std::get_if<enrollment::FixedChallenge>(&again.enrolmentWanted->order.settings.challenge);
        QVERIFY(fixed && fixed->password.reveal() == password.toStdString());
    }
    /// P-3: asking without the password that the server wants would only be refused, and the manager would go
    /// on believing that what it pushed is what runs.
    void afterARestartTheManagerIsAskedForTheChallenge_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isRenewalTried");
        QTest::newRow("the server offers no renewal") << 61 << true;
        QTest::newRow("the certificate has ended") << 91 << false;
    }
    void afterARestartTheManagerIsAskedForTheChallenge()
    {
        QFETCH(int, days);
        QFETCH(bool, isRenewalTried);
        DeviceDuties first = device();
        const Reaction enrolment = giveKey(first, first.take(config("secret scep")));
        (void)first.enrolled(enrolment.enrolmentWanted->number, grant(enrolment.enrolmentWanted->order));
        m_clock->advance(std::chrono::days(days));

        DeviceDuties duties(m_kept, {*m_clock, m_reader, m_persist});
        QCOMPARE(duties.hello({}).configDigest, sha256("secret scep"));
        Reaction reaction = giveKey(duties, duties.sessionServes(), 1);
        QCOMPARE(reaction.enrolmentWanted.has_value(), isRenewalTried);
        if (isRenewalTried)
            reaction = duties.enrolled(reaction.enrolmentWanted->number, refusal(Problem::RenewalNotOffered));
        QVERIFY(!reaction.enrolmentWanted);
        const wire::Result* news = resultIn(reaction);
        QVERIFY(news && news->job == 0 && !news->ok);
        QVERIFY(news->detail.contains("challenge"));
        QCOMPARE(news->configDigest, sha256("spent scep")); // out of sync
        QCOMPARE(DeviceDuties(m_kept, {*m_clock, m_reader, m_persist}).hello({}).configDigest,
                 sha256("spent scep"));
        QCOMPARE(duties.nextCertificateCheck().has_value(), isRenewalTried);

        const Reaction pushed = duties.take(config("secret scep", 2));
        QCOMPARE(m_kept.configText, std::string("secret scep"));
        Reaction again = isRenewalTried ? duties.certificateDue() : pushed;
        QVERIFY(!again.keyWanted && again.enrolmentWanted); // the key is there
        if (isRenewalTried)
            again = duties.enrolled(again.enrolmentWanted->number, refusal(Problem::RenewalNotOffered));
        QCOMPARE(again.enrolmentWanted->order.kind, OrderKind::Enrol);
        const auto* fixed =
            std::get_if<enrollment::FixedChallenge>(&again.enrolmentWanted->order.settings.challenge);
        QVERIFY(fixed && fixed->password.reveal() == "s3cret");
        (void)duties.enrolled(again.enrolmentWanted->number, grant(again.enrolmentWanted->order));
        QCOMPARE(duties.hello({}).configDigest, sha256("secret scep"));
        QCOMPARE(m_kept.configText, std::string("spent scep"));
    }
    void nothingIsSaidWithoutASession()
    {
        DeviceDuties first = device();
        const Reaction enrolment = giveKey(first, first.take(config("secret scep")));
        (void)first.enrolled(enrolment.enrolmentWanted->number, grant(enrolment.enrolmentWanted->order));
        m_clock->advance(std::chrono::days(91));
        DeviceDuties duties(m_kept, {*m_clock, m_reader, m_persist});
        const Reaction reaction = giveKey(duties, duties.certificateDue(), 1);
        QVERIFY(reaction.answers.empty() && !reaction.enrolmentWanted);
        QCOMPARE(duties.hello({}).configDigest, sha256("spent scep")); // the next session's begins with it
        QVERIFY(!duties.nextCertificateCheck());
    }
};

HANDFAST_TEST(DeviceChallengeTest)

} // namespace tst_device_challenge

#include "tst_device_challenge.moc"
