// A device that enrols by SCEP: when it asks, for what, what it keeps, and when it asks again. I4, I5, P-3.
#include "session/agent/device_duties.h"
#include "session/agent/enrolment.h"
#include "session/agent/presentation.h"
#include "session/pki/issuing.h"
#include "tests/session/agent/fake_settings_reader.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QTest>

namespace tst_device_enrolment {

using namespace session;
using namespace session::agent;
using namespace std::chrono_literals;
using enrollment::OrderKind;
using enrollment::Outcome;
using enrollment::Problem;

namespace {

const base::TimePoint start = *base::fromRfc3339("2026-03-01T00:00:00Z");

std::string sha256(const std::string& text)
{
    const auto bytes = QByteArray::fromStdString(text);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

DeviceSettings byScep(const std::string& subject, const std::string& server)
{
    DeviceSettings settings;
    settings.custom = true;
    settings.clientCertificateSource = "scep";
    settings.issueRequest = DeviceSettings::IssueRequest{"enrolled", subject, server, pki::KeyType::Rsa2048};
    settings.scep.emplace();
    settings.scep->url = server;
    settings.scep->subject.text = subject;
    return settings;
}

} // namespace

class DeviceEnrolmentTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<base::ManualClock> m_clock;
    fakes::FakeSettingsReader m_reader;
    bool m_diskFull = false;
    DeviceFacts m_kept;
    PersistDevice m_persist = [this](const DeviceFacts& facts) -> base::Result<> {
        if (!m_diskFull)
            m_kept = facts;
        return m_diskFull ? base::failure(base::ErrorCode::Storage, "no space left") : base::Result<>();
    };
    std::unique_ptr<pki::Issuer> m_ca;
    std::vector<pki::PrivateKey> m_keys; ///< RSA takes long to make: the same ones again and again

    DeviceDuties device()
    {
        DeviceFacts facts;
        facts.serial = base::Serial("0042");
        facts.managers = {"127.0.0.1:3978"};
        facts.softwareVersion = "11.1.0";
        return DeviceDuties(std::move(facts), {*m_clock, m_reader, m_persist});
    }
    static wire::Config config(const std::string& text, std::uint64_t job = 1)
    {
        return {job, sha256(text), text};
    }
    static const wire::Result* resultIn(const Reaction& reaction)
    {
        for (const wire::Message& answer : reaction.answers)
            if (const auto* result = std::get_if<wire::Result>(&answer))
                return result;
        return nullptr;
    }
    Reaction giveKey(DeviceDuties& duties, const Reaction& asked, std::size_t key = 0)
    {
        const auto& wanted = *asked.keyWanted;
        return duties.keyMade(
            PendingKey{wanted.certificateName, wanted.subject, wanted.signedBy, wanted.keyType, m_keys[key]});
    }
    /// What a CA makes of it.
    Outcome grant(const enrollment::Order& order, std::chrono::days days = std::chrono::days(90))
    {
        pki::IssueSpec spec;
        spec.subject = order.settings.subject;
        spec.now = m_clock->now();
        spec.lifetime = days;
        const auto leaf = pki::issue(spec, order.key, *m_ca);
        return enrollment::Enrolled{{{*leaf}, order.key}, m_ca->certificate, {}};
    }
    static Outcome refusal(Problem problem)
    {
        return std::unexpected(enrollment::Refusal{.problem = problem, .detail = "because"});
    }
    /// A device that was told to enrol, and did, for 90 days.
    DeviceDuties enrolled()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("scep")));
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        return duties;
    }
    static const pki::Certificate* shown(const DeviceDuties& duties)
    {
        const OwnIdentity* own = findOwnIdentity(duties.facts(), "enrolled");
        return own ? &own->identity.chain.front() : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 2; ++i)
            m_keys.push_back(*pki::PrivateKey::generate(pki::KeyType::Rsa2048));
        const auto key = *pki::PrivateKey::generate(pki::KeyType::EcP256);
        pki::IssueSpec spec;
        spec.subject.text = "CA";
        spec.role = pki::CertificateRole::CertificateAuthority;
        spec.now = start;
        spec.lifetime = std::chrono::days(3650);
        m_ca = std::make_unique<pki::Issuer>(pki::Issuer{*pki::issueSelfSigned(spec, key), key});
        m_reader.known["scep"] = byScep("CN=0042", "http://ca/scep");
        m_reader.known["secret scep"] = byScep("CN=0042", "http://ca/scep");
        m_reader.known["secret scep"].scep->challenge =
            enrollment::FixedChallenge{base::SecretText("s3cret")};
        m_reader.known["other server"] = byScep("CN=0042", "http://other/scep");
        m_reader.known["predefined"] = DeviceSettings();
    }
    void init()
    {
        m_clock = std::make_unique<base::ManualClock>(start);
        m_diskFull = false;
    }

    /// Whoever reads the disk of an enrolled device learns no challenge; the manager sees no other digest.
    void theChallengeIsNotKeptOnceItHasServed()
    {
        DeviceDuties duties = device();
        const Reaction asked = giveKey(duties, duties.take(config("secret scep")));
        QCOMPARE(m_kept.configText, std::string("secret scep")); // a restart needs it
        (void)duties.enrolled(asked.enrolmentWanted->number, grant(asked.enrolmentWanted->order));
        QCOMPARE(m_kept.configText, std::string("scep"));
        QCOMPARE(m_kept.configDigest, sha256("secret scep"));
        QCOMPARE(duties.hello({}).configDigest, sha256("secret scep"));

        const DeviceDuties restarted(m_kept, {*m_clock, m_reader, m_persist});
        QCOMPARE(restarted.hello({}).configDigest, sha256("secret scep"));

        (void)duties.take(config("secret scep", 2)); // pushed again: nothing is wanted, so nothing is kept
        QCOMPARE(m_kept.configText, std::string("scep"));
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
        QCOMPARE(m_kept.configText, std::string("scep"));
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
        QVERIFY(!duties.sessionCameUp().keyWanted);
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
