// ux 3.9: the desk finds by itself what its rules are about, says it once, and remembers over a restart.
#include "models/lifecycle/notices/notice_desk.h"

#include "models/lifecycle/own_channels.h"
#include "models/lifecycle/work_pool.h"
#include "models/store/store.h"
#include "session/pki/revocation/crl.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_notice_desk {

using namespace models::lifecycle;
using namespace session;
using namespace std::chrono_literals;
using service_tests::ServiceEstate;
using trust::RevocationStatus;

constexpr auto aDay = std::chrono::hours(24);

class NoticeDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }
    void init() { m_estate = std::make_unique<ServiceEstate>(*m_first); }
    void cleanup()
    {
        m_desk.reset();
        m_estate.reset();
    }

    void ux39_aCaIsToldOf30And7And1DaysBefore()
    {
        m_estate->generate("root", {}, 40);
        m_estate->generate("fw", "root", 20); // no CA, and presented by no server here
        m_estate->commit();
        open();
        QVERIFY(isQuiet());
        m_estate->clock.advance(11 * aDay);
        m_desk->look();
        QVERIFY(ServiceEstate::until([&] { return notices().size() == 1; }));
        QCOMPARE(notices().back().fact.name, std::string("root"));
        QCOMPARE(notices().back().fact.detail, std::string("authority"));
        QCOMPARE(notices().back().fact.days, 30);
        m_estate->clock.advance(23 * aDay);
        m_desk->look();
        QVERIFY(ServiceEstate::until([&] { return notices().size() == 2; }));
        QCOMPARE(notices().back().fact.days, 7);
        open(); // a restart tells nothing twice
        QVERIFY(isQuiet());
        QCOMPARE(notices().size(), std::size_t(2));
        m_estate->clock.advance(6 * aDay);
        m_desk->look();
        QVERIFY(ServiceEstate::until([&] { return notices().size() == 3; }));
        QCOMPARE(notices().back().fact.days, 1);
    }
    void ux39_aServersCertificateIsToldOf()
    {
        m_estate->generate("root");
        generateServer("manager", 5);
        m_estate->commit();
        open();
        QVERIFY(isQuiet());
        edit("set panorama ssl-tls-service-profile tls certificate manager");
        m_estate->commit(); // from now on it is one
        QVERIFY(ServiceEstate::until([&] { return notices().size() == 1; }));
        QCOMPARE(notices().back().fact.name, std::string("manager"));
        QCOMPARE(notices().back().fact.detail, std::string("server"));
        QCOMPARE(notices().back().fact.days, 7);
    }
    void ux39_aNewFailureClassIsTold_data()
    {
        QTest::addColumn<bool>("managed");
        QTest::newRow("of a managed device") << true;
        QTest::newRow("of a stranger, whose word is nobody's business") << false;
    }
    void ux39_aNewFailureClassIsTold()
    {
        QFETCH(const bool, managed);
        open();
        if (managed) {
            edit("set mgt-config devices 0079");
            m_estate->commit();
        }
        refuse("0079", trust::Reason::Expired);
        refuse("0079", trust::Reason::Expired);
        QCOMPARE(notices().size(), std::size_t(1));
        QCOMPARE(notices().back().fact.name, std::string(managed ? "0079" : ""));
        QCOMPARE(notices().back().fact.detail, std::string("expired"));
        refuse("0079", trust::Reason::Expired, engine::Judge::Peer); // another one: the device refuses us
        QCOMPARE(notices().size(), std::size_t(2));
        m_estate->clock.advance(25h);
        refuse("0079", trust::Reason::Expired);
        QCOMPARE(notices().size(), std::size_t(3));
    }
    void ux39_aListenerThatIsDownIsTold()
    {
        open();
        m_estate->lifecycle().ownChannels().setProblem(base::Channel::AdminWeb, "the port is in use");
        m_desk->look();
        m_desk->look();
        QCOMPARE(notices().size(), std::size_t(1));
        QCOMPARE(notices().back().fact.subject, std::string(listeners::adminWeb));
        QCOMPARE(notices().back().fact.detail, std::string("the port is in use"));
        m_estate->lifecycle().ownChannels().setProblem(base::Channel::AdminWeb, {});
        m_desk->look();
        m_estate->lifecycle().ownChannels().setProblem(base::Channel::AdminWeb, "again");
        m_desk->look();
        QCOMPARE(notices().size(), std::size_t(2));
    }
    void ux39_aStaleListIsTold()
    {
        const std::string url = "http://user:secret@crl.example/root.crl?token=secret";
        auto& checker = m_estate->restartWithLookups();
        QTemporaryDir directory;
        support::OpensslPki pki(directory.path());
        pki.root("root");
        const auto lists = pki::readCrls(
            pki.crl("root", {.number = "01", .nextUpdate = QDateTime::currentDateTimeUtc().addDays(2)})
                .toStdString());
        QVERIFY(lists.has_value());
        checker.restore({.crls = {{url, std::make_shared<const std::vector<pki::Crl>>(*lists),
                                   m_estate->clock.now() + 2 * aDay}}});
        m_estate->network().settle();
        open();
        refuse("0079", trust::Reason::RevocationUnavailable, engine::Judge::Here,
               factOf(url, RevocationStatus::Unavailable));
        QVERIFY(listNotices().empty()); // unreachable, but the list still holds
        m_estate->clock.advance(3 * aDay);
        refuse("0079", trust::Reason::RevocationUnavailable, engine::Judge::Here,
               factOf(url, RevocationStatus::Unavailable));
        refuse("0079", trust::Reason::RevocationUnavailable, engine::Judge::Here,
               factOf(url, RevocationStatus::Unavailable));
        QCOMPARE(listNotices().size(), std::size_t(1));
        QCOMPARE(listNotices().front().fact.name, std::string("http://crl.example/root.crl"));
        QVERIFY(listNotices().front().fact.at < m_estate->clock.now());
        QVERIFY(!m_desk->book().toJson().contains("secret"));
    }
    void ux39_aDigestIsToldOnceAMinute()
    {
        open();
        const QSignalSpy digests(m_desk.get(), &NoticeDesk::digestReady);
        refuse("0079", trust::Reason::Expired);
        QTRY_COMPARE(digests.size(), 1);
        refuse("0079", trust::Reason::Revoked);
        refuse("0079", trust::Reason::Purpose);
        m_desk->look();
        QCOMPARE(digests.size(), 1);
        m_estate->clock.advance(60s);
        m_desk->look();
        QCOMPARE(digests.size(), 2);
        QCOMPARE(digests.at(1).at(0).value<NoticeDigest>().notices.size(), std::size_t(2));
    }
    void ux39_mutesAndSnoozesLastOverARestart()
    {
        open();
        QVERIFY(m_desk->setMuted(NoticeRule::ListStale, true));
        QVERIFY(m_desk->snooze(m_estate->clock.now() + 1h));
        refuse("0079", trust::Reason::Expired);
        m_estate->clock.advance(10min);
        refuse("0079", trust::Reason::Expired); // seen last then, which is kept when the desk goes
        open();
        QVERIFY(m_desk->book().isMuted(NoticeRule::ListStale));
        QVERIFY(m_desk->book().snoozedUntil(m_estate->clock.now()));
        QCOMPARE(m_desk->book().unread(), std::size_t(1));
        m_estate->clock.advance(23h + 55min);
        refuse("0079", trust::Reason::Expired);
        QCOMPARE(notices().size(), std::size_t(1));
        QVERIFY(m_desk->markAllRead());
        open();
        QCOMPARE(m_desk->book().unread(), std::size_t(0));
    }
    void ux39_anAddressIsToldWithoutItsSecrets_data()
    {
        QTest::addColumn<std::string>("url");
        QTest::addColumn<std::string>("told");
        QTest::newRow("plain") << std::string("http://crl.example/a.crl")
                               << std::string("http://crl.example/a.crl");
        QTest::newRow("password") << std::string("http://me:pw@crl.example:8080/a.crl")
                                  << std::string("http://crl.example:8080/a.crl");
        QTest::newRow("token") << std::string("https://crl.example/a.crl?sig=abc#x")
                               << std::string("https://crl.example/a.crl");
    }
    void ux39_anAddressIsToldWithoutItsSecrets()
    {
        QFETCH(const std::string, url);
        QFETCH(const std::string, told);
        QCOMPARE(withoutSecrets(url), told);
    }

private:
    void open()
    {
        m_desk.reset();
        m_desk = std::make_unique<NoticeDesk>(m_estate->lifecycle());
        m_desk->start();
    }
    void generateServer(const std::string& name, int days)
    {
        bool isDone = false;
        generateCertificate(m_estate->lifecycle(),
                            {.location = {},
                             .name = name,
                             .subject = name,
                             .alternativeNames = {},
                             .role = pki::CertificateRole::Server,
                             .signedBy = "root",
                             .days = days},
                            [&isDone](const base::Result<>& made) { isDone = made.has_value(); });
        QVERIFY(ServiceEstate::until([&] { return isDone; }));
    }
    [[nodiscard]] const std::vector<Notice>& notices() const { return m_desk->book().notices(); }
    [[nodiscard]] std::vector<Notice> listNotices() const
    {
        std::vector<Notice> found;
        std::ranges::copy_if(notices(), std::back_inserter(found),
                             [](const Notice& notice) { return notice.fact.rule == NoticeRule::ListStale; });
        return found;
    }
    /// What the work pool had to look at is looked at, and nothing came of it.
    [[nodiscard]] bool isQuiet()
    {
        const auto before = notices().size();
        bool isOver = false;
        const auto ending = [running = m_estate->lifecycle().sharedRunning(), now = m_estate->clock.now()] {
            return endingCertificates(*running, now).size();
        };
        m_estate->lifecycle().workPool().run(ending, [&isOver](std::size_t) { isOver = true; });
        return ServiceEstate::until([&] { return isOver; }) && notices().size() == before;
    }
    void edit(const std::string& command)
    {
        const auto edits = models::config::parseEdits(*models::config::splitWords(command));
        if (const auto done = m_estate->lifecycle().edit(*edits); !done)
            qFatal("%s", done.error().detail.c_str());
    }
    static trust::RevocationFacts factOf(const std::string& url, RevocationStatus status)
    {
        trust::RevocationFacts facts;
        facts.byFingerprint["leaf"] = {
            .status = status,
            .source = {},
            .revokedAt = {},
            .steps = {
                {.source = {.kind = trust::StatusSource::Kind::Crl, .where = url}, .problem = "no answer"}}};
        return facts;
    }
    void refuse(const std::string& serial, trust::Reason reason, engine::Judge judge = engine::Judge::Here,
                trust::RevocationFacts facts = {})
    {
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->judgedAt = m_estate->clock.now();
        attempt->verdict.reason = reason;
        attempt->revocation = std::move(facts);
        const engine::Event event{.time = m_estate->clock.now(),
                                  .channel = base::Channel::Management,
                                  .fact = engine::SessionRefused{.serial = base::Serial(serial),
                                                                 .attempt = attempt,
                                                                 .alert = {},
                                                                 .policy = {},
                                                                 .judge = judge}};
        m_estate->lifecycle().absorb({&event, 1});
    }

    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<ServiceEstate> m_estate;
    std::unique_ptr<NoticeDesk> m_desk;
};

HANDFAST_TEST(NoticeDeskTest)

} // namespace tst_notice_desk

#include "tst_notice_desk.moc"
