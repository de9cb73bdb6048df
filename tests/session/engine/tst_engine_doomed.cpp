// K1: a session that is up is judged again when its policy, its dates or its revocation have changed, and is
// marked or ended by policy. On a clock that the test moves.
#include "session/engine/engine.h"
#include "session/http/client.h"
#include "session/revocation/checker.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/http_server.h"
#include "tests/support/ocsp_tool.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>
#include <future>

namespace tst_engine_doomed {

using namespace session;
using namespace engine_tests;
using engine::DoomedSessions;
using engine::DownReason;
using engine::SessionDown;
using engine::SessionJudgedAnew;
using engine::SessionUp;
using std::chrono::hours;
using std::chrono::minutes;
using support::HttpReply;
using support::HttpServer;

namespace {

/// An engine with one session of 0001.
struct OneSession
{
    OneSession(const EngineEstate& estate, const engine::SnapshotPtr& snapshot,
               const char* certificate = "custom-0001", engine::EngineLimits limits = {})
        : engine({.port = 0, .shards = 1, .limits = limits, .revocation = &checker}, clock, sink),
          client(estate.pki(), {.certificate = certificate})
    {
        const auto listening = engine.start(snapshot);
        address = listening.value_or(std::string());
        ready = listening && client.connect(address) && client.enter("0001") && sink.expect<SessionUp>();
    }
    ~OneSession()
    {
        engine.stop();
        network.stop();
    }
    [[nodiscard]] engine::SessionFacts facts() const
    {
        std::promise<std::vector<engine::SessionFacts>> told;
        engine.visitSessions([&](auto all) { told.set_value(std::move(all)); });
        const auto all = told.get_future().get();
        return all.empty() ? engine::SessionFacts{} : all.front();
    }

    base::ManualClock clock{std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())};
    RecordingSink sink;
    http::Client network;
    revocation::Checker checker{network, clock};
    engine::Engine engine;
    RawClient client;
    std::string address;
    bool ready = false;
};

QString reasonOf(const std::optional<SessionJudgedAnew>& judged)
{
    if (!judged || judged->attempt->verdict.allowed)
        return QStringLiteral("allowed");
    return QString::fromUtf8(trust::rowOf(*judged->attempt->verdict.reason).name);
}

} // namespace

class EngineDoomedTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    std::atomic<int> m_hours = 0; ///< that the clock was advanced
    std::atomic<bool> m_rests = false;

    /// Without revocation unless `responder` answers.
    [[nodiscard]] engine::SnapshotPtr snapshot(const SnapshotWishes& wishes,
                                               DoomedSessions doomed = DoomedSessions::NextWait,
                                               const HttpServer* responder = nullptr) const
    {
        engine::SnapshotSource source = m_estate.source(wishes);
        source.doomedSessions = doomed;
        if (responder) {
            trust::RevocationPolicy& policy = source.policy.custom->revocation;
            policy.useOcsp = true;
            policy.blockUnavailable = true;
            policy.statusTimeout = policy.ocspTimeout = std::chrono::seconds(20);
            const std::string root = source.policy.custom->anchors.certificates().front().sha256();
            policy.responders[root].url = responder->url("/ocsp").toStdString();
        }
        return *engine::PolicySnapshot::compile(std::move(source));
    }
    [[nodiscard]] HttpReply answer(const support::HttpRequest& request) const
    {
        if (m_rests)
            return {.body = support::ocspErrorAnswer(3)};
        const support::OcspAnswerSpec spec{.issuer = "custom-root", .madeAt = hours(m_hours)};
        return {.body = support::ocspAnswer(m_estate.pki(), spec, request.body)};
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const char* name : {"news-0001", "news-0002"})
            m_estate.addClient(name, {.commonName = QString::fromUtf8(name).mid(5)});
        m_estate.addClient("short-0001",
                           {.commonName = "0001", .notBefore = now.addDays(-1), .notAfter = now.addDays(1)});
    }
    void aCommitMarksWhomItNoLongerAllows()
    {
        OneSession one(m_estate, snapshot({}));
        QVERIFY(one.ready && !one.facts().doomed);
        one.engine.publish(snapshot({.version = 2, .customCa = "second-root"}), {});
        const auto judged = one.sink.expect<SessionJudgedAnew>();
        QCOMPARE(reasonOf(judged), QString("incomplete-chain"));
        QCOMPARE(judged->serial.value, std::string("0001"));
        QCOMPARE(judged->policy.value, std::uint64_t(2));
        QVERIFY(!judged->endsAt); // with the next wait
        QVERIFY(one.facts().doomed == trust::Reason::IncompleteChain);
        QVERIFY(one.facts().attempt->verdict.allowed); // what it came in by stays true
        // The next commit takes the mark away; one that changes nothing says nothing.
        one.engine.publish(snapshot({.version = 3}), {});
        QCOMPARE(reasonOf(one.sink.expect<SessionJudgedAnew>()), QString("allowed"));
        one.engine.publish(snapshot({.version = 4}), {});
        QVERIFY(!one.facts().doomed);
        QCOMPARE(one.sink.all<SessionJudgedAnew>().size(), std::size_t(2));
        QVERIFY(one.sink.all<SessionDown>().empty());
    }
    void aWaitSaysWhenItEnds() // D14
    {
        OneSession one(m_estate, snapshot({}));
        QVERIFY(one.ready);
        const auto deadline = one.clock.now() + minutes(5);
        one.engine.publish(snapshot({.version = 2, .customCa = "second-root"}), {.disconnectAt = deadline});
        const auto judged = one.sink.expect<SessionJudgedAnew>();
        QVERIFY(judged && judged->endsAt == deadline);
        QVERIFY(one.sink.all<SessionDown>().empty());
    }
    void byPolicyItEndsNow()
    {
        OneSession one(m_estate, snapshot({}));
        QVERIFY(one.ready);
        const auto deadline = one.clock.now() + minutes(5);
        one.engine.publish(snapshot({.version = 2, .customCa = "second-root"}, DoomedSessions::Now),
                           {.disconnectAt = deadline});
        QCOMPARE(reasonOf(one.sink.expect<SessionJudgedAnew>()), QString("incomplete-chain"));
        QCOMPARE(one.sink.expect<SessionDown>()->reason, DownReason::NoLongerAllowed);
        const auto bye = one.client.receive();
        QVERIFY(bye && std::get<wire::Bye>(*bye).reason == "no-longer-allowed");
    }
    void whoIsMarkedEndsWhenThePolicySaysNow()
    {
        OneSession one(m_estate, snapshot({}));
        QVERIFY(one.ready);
        one.engine.publish(snapshot({.version = 2, .customCa = "second-root"}), {});
        QVERIFY(one.sink.expect<SessionJudgedAnew>());
        QVERIFY(one.sink.all<SessionDown>().empty());
        one.engine.publish(snapshot({.version = 3, .customCa = "second-root"}, DoomedSessions::Now), {});
        QCOMPARE(one.sink.expect<SessionDown>()->reason, DownReason::NoLongerAllowed);
    }
    void whoIsAllowedAgainIsNotEndedByTheWait() // D14
    {
        OneSession one(m_estate, snapshot({}));
        QVERIFY(one.ready);
        const auto deadline = one.clock.now() + minutes(5);
        one.engine.publish(snapshot({.version = 2, .customCa = "second-root"}), {});
        QVERIFY(one.sink.expect<SessionJudgedAnew>());
        one.engine.publish(snapshot({.version = 3}), {.disconnectAt = deadline}); // as it came in
        QCOMPARE(reasonOf(one.sink.expect<SessionJudgedAnew>()), QString("allowed"));
        QVERIFY(!one.facts().disconnectAt);
    }
    void aPeerIsJudgedByItsChannel() // D19: it is no managed device
    {
        const auto withPeer = [this](std::uint64_t version, const char* server) {
            engine::SnapshotSource source = m_estate.source({.version = version, .customServer = server});
            source.peers = std::make_shared<trust::ManagedSerials>(trust::ManagedSerials{"0009"});
            source.doomedSessions = DoomedSessions::Now;
            return *engine::PolicySnapshot::compile(std::move(source));
        };
        const base::SystemClock clock;
        RecordingSink sink;
        engine::Engine engine(
            {.port = 0, .shards = 1, .channels = {base::Channel::Management, base::Channel::Ha}}, clock,
            sink);
        const auto address = engine.start(withPeer(1, "custom-server"));
        RawClient peer(m_estate.pki(), {.certificate = "custom-0009", .channel = "ha"});
        RawClient device(m_estate.pki(), {.certificate = "custom-0001"});
        QVERIFY(peer.connect(*address) && peer.enter("0009") && sink.expect<SessionUp>());
        QVERIFY(device.connect(*address) && device.enter("0001") && sink.expect<SessionUp>());
        engine.publish(withPeer(2, "second-server"), {});
        QVERIFY(sink.expect<engine::PolicyPublished>());
        // Sessions are judged in turn: what is told of the next commit comes behind the answers to this one.
        engine.publish(snapshot({.version = 3, .customCa = "second-root"}), {});
        const auto judged = sink.expect<SessionJudgedAnew>();
        QVERIFY(judged && judged->policy.value == 3);
    }
    void whoeverIsAllowedStays()
    {
        OneSession one(m_estate, snapshot({}));
        QVERIFY(one.ready);
        one.engine.publish(snapshot({.version = 2, .customServer = "second-server"}, DoomedSessions::Now),
                           {});
        QVERIFY(one.sink.expect<engine::PolicyPublished>());
        one.engine.publish(snapshot({.version = 3, .customCa = "second-root"}, DoomedSessions::Now), {});
        const auto judged = one.sink.expect<SessionJudgedAnew>();
        QVERIFY(judged && judged->policy.value == 3);
    }
    void aCertificateEndsDuringItsSession_data()
    {
        QTest::addColumn<bool>("now");
        QTest::newRow("marked") << false;
        QTest::newRow("ended") << true;
    }
    void aCertificateEndsDuringItsSession() // C20
    {
        QFETCH(bool, now);
        const auto when = now ? DoomedSessions::Now : DoomedSessions::NextWait;
        // Because it ends, and not because it is looked at now and then.
        OneSession one(m_estate, snapshot({}, when), "short-0001", {.judgedAnewAfter = hours(10'000)});
        QVERIFY(one.ready);
        one.clock.advance(hours(25));
        QCOMPARE(reasonOf(one.sink.expect<SessionJudgedAnew>()), QString("expired"));
        if (now) {
            QCOMPARE(one.sink.expect<SessionDown>()->reason, DownReason::NoLongerAllowed);
            return;
        }
        // Any wait ends it, also one that concerns nobody else.
        one.engine.publish(snapshot({.version = 2}), {.disconnectAt = one.clock.now()});
        QCOMPARE(one.sink.expect<engine::DisconnectWaitStarted>()->sessions, std::size_t(1));
        QCOMPARE(one.sink.expect<SessionDown>()->reason, DownReason::DisconnectWaitEnded);
    }
    void newsOfRevocation()
    {
        const HttpServer responder([this](const support::HttpRequest& request) { return answer(request); });
        m_hours = 0;
        m_rests = false;
        OneSession one(m_estate, snapshot({}, DoomedSessions::Now, &responder));
        QVERIFY(one.ready);
        // A responder that rests ends nobody's session: it is asked again when the answer has ended.
        m_rests = true;
        m_hours = 25;
        one.clock.advance(hours(25));
        QTRY_COMPARE(responder.requests().size(), qsizetype(2));
        m_rests = false;
        m_estate.revoke("custom-0001");
        const auto asksAgain = [&] { // a question that is open is not asked twice
            if (responder.requests().size() < 3)
                one.clock.advance(minutes(11));
            return responder.requests().size() >= 3;
        };
        QTRY_VERIFY(asksAgain());
        QCOMPARE(reasonOf(one.sink.expect<SessionJudgedAnew>()), QString("revoked"));
        QCOMPARE(one.sink.expect<SessionDown>()->reason, DownReason::NoLongerAllowed);
        QCOMPARE(one.sink.all<SessionJudgedAnew>().size(), std::size_t(1));
    }
    /// A lookup for somebody else finds it out: who rests on the same certificate is judged anew, and nobody
    /// besides.
    void newsConcernWhoRestsOnThem()
    {
        const HttpServer responder([this](const support::HttpRequest& request) { return answer(request); });
        m_hours = 0;
        m_rests = false;
        OneSession one(m_estate, snapshot({}, DoomedSessions::Now, &responder), "news-0001",
                       {.judgedAnewAfter = hours(10'000)});
        QVERIFY(one.ready);
        QCOMPARE(responder.requests().size(), qsizetype(1));
        m_hours = 25; // what was answered has ended
        one.clock.advance(hours(25));
        m_estate.revoke("news-0002");
        RawClient second(m_estate.pki(), {.certificate = "news-0002"});
        QVERIFY(!second.connect(one.address) || !second.enter("0002"));
        QVERIFY(one.sink.expect<engine::SessionRefused>());
        QCOMPARE(responder.requests().size(), qsizetype(2));
        // It is not even asked about.
        QVERIFY(!QTest::qWaitFor([&] { return responder.requests().size() > 2; }, 500));
        m_estate.revoke("news-0001");
        RawClient twin(m_estate.pki(), {.certificate = "news-0001"});
        QVERIFY(!twin.connect(one.address) || !twin.enter("0001"));
        QCOMPARE(reasonOf(one.sink.expect<SessionJudgedAnew>()), QString("revoked"));
        QCOMPARE(one.sink.expect<SessionDown>()->reason, DownReason::NoLongerAllowed);
    }
};

HANDFAST_TEST(EngineDoomedTest)

} // namespace tst_engine_doomed

#include "tst_engine_doomed.moc"
