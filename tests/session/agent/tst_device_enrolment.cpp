// A device that enrols by SCEP: when it asks, for what, what it keeps, and when it asks again. I4, I5, P-3.
#include "tests/session/agent/enrolment_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_enrolment {

using namespace fakes;
using namespace std::chrono_literals;

class DeviceEnrolmentTest : public QObject, protected EnrolmentEstate
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startOver(); }

    void enrolsWhenItIsToldTo()
    {
        DeviceDuties duties = device();
        const Reaction told = duties.take(config("scep", 7));
        QVERIFY(!resultIn(told));
        QVERIFY(told.keyWanted->keyType == pki::KeyType::Rsa2048);
        const Reaction asked = giveKey(duties, told);
        QVERIFY(asked.answers.empty()); // nothing goes over the session
        const enrollment::Order& order = asked.enrolmentWanted->order;
        QCOMPARE(order.kind, OrderKind::Enrol);
        QCOMPARE(order.settings.subject.text, std::string("CN=0042"));
        QVERIFY(!order.previous);

        Outcome outcome = grant(order);
        outcome->notes = {enrollment::Note::ReplyInSingleDes};
        const Reaction done = duties.enrolled(asked.enrolmentWanted->number, outcome);
        const wire::Result* result = resultIn(done);
        QVERIFY(result && result->ok);
        QCOMPARE(result->job, std::uint64_t(7));
        QVERIFY(result->detail.contains("DES"));
        QCOMPARE(result->clientCertificateSource, std::string("scep"));
        QCOMPARE(result->clientCertificateFingerprint, shown(duties)->sha256());
        QVERIFY(!duties.facts().pendingKey);
        QCOMPARE(presentationOf(duties.facts(), duties.settings()).source, std::string("scep"));
    }

    void failureIsToldAndTriedAgain()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("scep")));
        Outcome no = refusal(Problem::Rejected);
        no.error().failInfo = enrollment::FailInfo::BadRequest;
        const Reaction done = duties.enrolled(asked.enrolmentWanted->number, no);
        QVERIFY(!resultIn(done)->ok);
        QVERIFY(resultIn(done)->detail.contains("badRequest"));
        QCOMPARE(presentationOf(duties.facts(), duties.settings()).source, std::string("predefined"));

        // It waits, longer each time, but no longer than an hour; the key stays the same.
        std::chrono::milliseconds last{0};
        for (int i = 0; i < 12; ++i) {
            const auto due = duties.nextCertificateCheck();
            QVERIFY(due && *due > m_clock->now());
            const auto wait = *due - m_clock->now();
            QVERIFY(wait > last || wait == 1h);
            last = wait;
            QVERIFY(!duties.certificateDue().enrolmentWanted);
            m_clock->advance(wait);
            const Reaction again = duties.certificateDue();
            QVERIFY(again.enrolmentWanted && !again.keyWanted);
            QVERIFY(!duties.nextCertificateCheck());
            (void)duties.enrolled(again.enrolmentWanted->number, refusal(Problem::Unreachable));
        }
        QCOMPARE(last, std::chrono::milliseconds(1h));
    }

    void asksWithoutASession()
    {
        DeviceFacts facts;
        facts.serial = base::Serial("0042");
        facts.softwareVersion = "11.1.0";
        facts.configText = "scep";
        DeviceDuties duties(std::move(facts), {*m_clock, m_reader, m_persist});
        QCOMPARE(duties.nextCertificateCheck(), std::optional(m_clock->now()));
        QVERIFY(duties.certificateDue().keyWanted);
        QVERIFY(!duties.nextCertificateCheck()); // the key is on its way
        QVERIFY(!duties.sessionServes().keyWanted);
    }

    void renewsBeforeTheEnd() // I4
    {
        DeviceDuties duties = enrolled();
        const pki::Certificate first = *shown(duties);
        const auto due = duties.nextCertificateCheck();
        QCOMPARE(due, std::optional(renewalTime(first)));
        QVERIFY(*due > start + std::chrono::days(59) && *due < start + std::chrono::days(61));
        QVERIFY(!duties.certificateDue().keyWanted);
        m_clock->advance(*due - m_clock->now());
        const Reaction asked = giveKey(duties, duties.certificateDue(), 1);
        const enrollment::Order& order = asked.enrolmentWanted->order;
        QCOMPARE(order.kind, OrderKind::Renew);
        QCOMPARE(order.previous->chain.front(), first);
        QVERIFY(order.key.matches(*shown(duties)) == false);
        QCOMPARE(*shown(duties), first); // the old one serves meanwhile
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(order));
        QVERIFY(shown(duties)->notAfter() > first.notAfter());
        QCOMPARE(duties.nextCertificateCheck(), std::optional(renewalTime(*shown(duties))));
    }

    void aClockThatIsAheadDoesNotKeepItAsking()
    {
        DeviceDuties duties = device();
        m_clock->advance(std::chrono::days(80));
        const Reaction asked = giveKey(duties, duties.take(config("scep")));
        m_clock->advance(-std::chrono::days(80));
        const Outcome granted = grant(asked.enrolmentWanted->order);
        m_clock->advance(std::chrono::days(80));
        (void)duties.enrolled(asked.enrolmentWanted->number, granted);
        QVERIFY(renewalTime(*shown(duties)) < m_clock->now());
        QVERIFY(!duties.certificateDue().keyWanted);
        QCOMPARE(duties.nextCertificateCheck(), std::optional(m_clock->now() + 1h));
    }

    void anEndedOneIsEnrolledAnew()
    {
        DeviceDuties duties = enrolled();
        m_clock->advance(std::chrono::days(91));
        const Reaction asked = giveKey(duties, duties.certificateDue(), 1);
        QCOMPARE(asked.enrolmentWanted->order.kind, OrderKind::Enrol);
        QVERIFY(!asked.enrolmentWanted->order.previous);
    }

    void enrolsAnewWhereItCantRenew_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<bool>("anew");
        QTest::newRow("not offered") << Problem::RenewalNotOffered << true;
        QTest::newRow("foreign") << Problem::SignerForeign << true;
        QTest::newRow("expired meanwhile") << Problem::SignerExpired << true;
        QTest::newRow("revoked") << Problem::SignerRevoked << true;
        QTest::newRow("out of reach") << Problem::Unreachable << false;
        QTest::newRow("refused") << Problem::Rejected << false;
        QTest::newRow("tampered with") << Problem::ReplyTampered << false;
    }
    void enrolsAnewWhereItCantRenew()
    {
        QFETCH(Problem, problem);
        QFETCH(bool, anew);
        DeviceDuties duties = enrolled();
        const pki::Certificate first = *shown(duties);
        m_clock->advance(std::chrono::days(61));
        const Reaction asked = giveKey(duties, duties.certificateDue(), 1);
        const Reaction again = duties.enrolled(asked.enrolmentWanted->number, refusal(problem));
        QCOMPARE(again.enrolmentWanted.has_value(), anew);
        QCOMPARE(*shown(duties), first);
        if (!anew)
            return;
        QCOMPARE(again.enrolmentWanted->order.kind, OrderKind::Enrol);
        QVERIFY(!duties.enrolled(again.enrolmentWanted->number, refusal(problem)).enrolmentWanted);
        QVERIFY(*duties.nextCertificateCheck() > m_clock->now());
    }

    void otherSettingsOvertakeWhatIsUnderWay()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("scep", 1)));
        const Reaction other = duties.take(config("other server", 2));
        QCOMPARE(resultIn(other)->job, std::uint64_t(1)); // the first job is answered: overtaken
        QVERIFY(!resultIn(other)->ok);
        QVERIFY(other.keyWanted);
        const Reaction late =
            duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        QVERIFY(late.answers.empty() && !shown(duties));
        const Reaction asksOther = giveKey(duties, other, 1);
        QCOMPARE(asksOther.enrolmentWanted->order.settings.url, std::string("http://other/scep"));
        (void)duties.enrolled(asksOther.enrolmentWanted->number, grant(asksOther.enrolmentWanted->order));
        QVERIFY(m_keys[1].matches(*shown(duties)));
    }

    /// A push whose session is gone has nobody who waits: E7.
    void theManagerHearsWhatBecameOfAPushOnTrial()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("scep", 7)));
        duties.sessionWentDown();
        duties.proveSettings();
        (void)duties.sessionServes();
        const Reaction refused = duties.enrolled(asked.enrolmentWanted->number, refusal(Problem::Rejected));
        QVERIFY(resultIn(refused) && resultIn(refused)->job == 0 && !resultIn(refused)->ok);
        QVERIFY(resultIn(refused)->detail.contains("because"));
        m_clock->advance(1min);
        const Reaction again = duties.certificateDue();
        const Reaction granted =
            duties.enrolled(again.enrolmentWanted->number, grant(again.enrolmentWanted->order));
        QVERIFY(resultIn(granted) && resultIn(granted)->job == 0 && resultIn(granted)->ok);
        QCOMPARE(resultIn(granted)->clientCertificateSource, std::string("scep"));
    }

    /// F-3: a push is taken back with what it brought, and with nothing else.
    void goingBackKeepsWhatThePushDidNotChange_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("isEnrolled");
        QTest::addColumn<QString>("pushed");
        QTest::addColumn<QString>("shown"); ///< after the device has gone back: "old", "new", or none
        QTest::newRow("renewed by unchanged settings") << "scep" << true << "scep moved" << "new";
        QTest::newRow("enrolled at last by unchanged settings") << "scep" << false << "scep moved" << "new";
        QTest::newRow("enrolled elsewhere by the push") << "scep" << true << "other server" << "old";
        QTest::newRow("asked for by the push alone") << "predefined" << false << "scep" << "";
    }
    void goingBackKeepsWhatThePushDidNotChange()
    {
        QFETCH(QString, before);
        QFETCH(bool, isEnrolled);
        QFETCH(QString, pushed);
        m_reader.known["scep moved"] = m_reader.known["scep"];
        m_reader.known["scep moved"].managers = {"10.0.0.9:3978"};
        DeviceFacts facts = (isEnrolled ? enrolled() : device()).facts();
        facts.configText = before.toStdString();
        facts.localText = "set a 1\n";
        facts.lastGood.reset();
        DeviceDuties duties(facts, {*m_clock, m_reader, m_persist});
        const std::string old = isEnrolled ? shown(duties)->sha256() : std::string();
        m_clock->advance(std::chrono::days(61));

        Reaction asked = duties.take(config(pushed.toStdString(), 7));
        if (!asked.keyWanted)
            asked = duties.certificateDue();
        asked = giveKey(duties, asked, 1);
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        const std::string fresh = shown(duties)->sha256();
        QVERIFY(duties.configure("set a 2\n"));
        duties.sessionWentDown();
        duties.attemptBegan();
        m_clock->advance(10s);
        QVERIFY(duties.attemptFailed("unreachable"));
        QCOMPARE(m_kept.configText, before.toStdString());
        QCOMPARE(m_kept.localText, std::string("set a 2\n")); // set here, not pushed
        QCOMPARE(duties.hello({}).localSettings, std::string("set a 2\n"));
        const pki::Certificate* now = shown(duties);
        const std::string name = !now                     ? ""
                                 : now->sha256() == fresh ? "new"
                                 : now->sha256() == old   ? "old"
                                                          : "?";
        QTEST(QString::fromStdString(name), "shown");
    }

    void backToPredefinedAsksNobody()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("scep", 1)));
        const Reaction back = duties.take(config("predefined", 2));
        QCOMPARE(back.answers.size(), std::size_t(2)); // the first job was overtaken, the second is done
        QVERIFY(std::get<wire::Result>(back.answers.back()).ok);
        QVERIFY(!duties.nextCertificateCheck());
        QVERIFY(!duties.certificateDue().enrolmentWanted);
        QVERIFY(duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order))
                    .answers.empty());
        QVERIFY(!shown(duties));
    }

    void aFullDiskIsNoBusyLoop()
    {
        DeviceDuties duties = device();
        const Reaction told = duties.take(config("scep"));
        m_diskFull = true;
        const Reaction failed = giveKey(duties, told);
        QVERIFY(!resultIn(failed)->ok);
        QVERIFY(*duties.nextCertificateCheck() > m_clock->now());
        m_diskFull = false;
        m_clock->advance(1h);
        const Reaction asked = giveKey(duties, duties.certificateDue());
        m_diskFull = true;
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        QVERIFY(!shown(duties)); // what can't be kept is not used
        QVERIFY(duties.facts().pendingKey);
    }
};

HANDFAST_TEST(DeviceEnrolmentTest)

} // namespace tst_device_enrolment

#include "tst_device_enrolment.moc"
