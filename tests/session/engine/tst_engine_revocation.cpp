// T6 over real sockets: what is known decides in the handshake, what is not is fetched while the session
// waits. The responder is a server of the test's own with answers that `openssl ocsp` makes.
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
#include <chrono>
#include <future>
#include <memory>
#include <optional>

namespace tst_engine_revocation {

using namespace session;
using namespace std::chrono_literals;
using namespace engine_tests;
using support::HttpReply;
using support::HttpServer;

namespace {

constexpr const char* goodDevice = "custom-0001";
constexpr const char* revokedDevice = "revoked-0001";

/// An engine with everything that looks up.
struct Manager
{
    explicit Manager(engine::SnapshotPtr snapshot)
    {
        auto started = engine->start(std::move(snapshot));
        if (!started)
            qFatal("%s", started.error().detail.c_str());
        address = *started;
    }
    ~Manager()
    {
        engine->stop();
        network.stop();
    }

    base::SystemClock clock;
    RecordingSink sink;
    http::Client network;
    revocation::Checker checker{network, clock};
    std::unique_ptr<engine::Engine> engine = std::make_unique<engine::Engine>(
        engine::EngineOptions{.port = 0, .shards = 2, .revocation = &checker}, clock, sink);
    std::string address;
};

std::string reasonOf(const std::optional<wire::Message>& message)
{
    const auto* refused = message ? std::get_if<wire::Refused>(&*message) : nullptr;
    return refused ? refused->reason : std::string();
}

} // namespace

class EngineRevocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_estate.addClient(revokedDevice, {.commonName = "0001"});
        m_estate.revoke(revokedDevice);
    }
    void init()
    {
        m_isSilent = false;
        m_knowsNone = false;
        m_responder = std::make_unique<HttpServer>([this](const support::HttpRequest& request) {
            if (m_isSilent)
                return HttpReply{.isSilent = true};
            const support::OcspAnswerSpec spec{.issuer = "custom-root", .knowsNone = m_knowsNone};
            return HttpReply{.body = support::ocspAnswer(m_estate.pki(), spec, request.body)};
        });
    }

    void whatIsNotKnownIsFetchedWhileTheSessionWaits()
    {
        Manager manager(snapshot());
        m_responder->hold();
        RawClient client(m_estate.pki(), {.certificate = goodDevice});
        QVERIFY(client.connect(manager.address));
        QVERIFY(client.sendHello("0001"));
        QTRY_COMPARE(m_responder->requests().size(), qsizetype(1));
        // Others come and go meanwhile, and this one is not up.
        RawClient other(m_estate.pki(), {.alpn = "handfast-predefined/1", .certificate = "factory-0002"});
        QVERIFY(other.connect(manager.address) && other.enter("0002"));
        QCOMPARE(manager.sink.expect<engine::SessionUp>()->serial.value, std::string("0002"));
        QCOMPARE(manager.sink.all<engine::SessionUp>().size(), std::size_t(1));
        m_responder->release();
        const auto welcome = client.receive();
        QVERIFY(welcome && std::holds_alternative<wire::Welcome>(*welcome));
        const auto up = manager.sink.expect<engine::SessionUp>();
        const trust::Check* check = up->attempt->verdict.find(trust::CheckId::Revocation);
        QVERIFY(check->outcome == trust::Outcome::Pass);
        QVERIFY2(check->detail.find("OCSP http://127.0.0.1") != std::string::npos, check->detail.c_str());
    }
    void aKnownStatusIsNotFetchedAgain()
    {
        Manager manager(snapshot());
        for (int i = 0; i < 3; ++i) {
            RawClient client(m_estate.pki(), {.certificate = goodDevice});
            QVERIFY(client.connect(manager.address) && client.enter("0001"));
            client.hangUp();
            QVERIFY(manager.sink.expect<engine::SessionDown>());
        }
        QCOMPARE(m_responder->requests().size(), qsizetype(1));
    }
    void aRevokedPeerIsRefusedByAFrameAndThenByTheAlert() // C18, T6
    {
        Manager manager(snapshot());
        RawClient first(m_estate.pki(), {.certificate = revokedDevice});
        QVERIFY(first.connect(manager.address));
        QCOMPARE(reasonOf(first.receive()), std::string("revoked"));
        QVERIFY(first.waitForEnd());
        const auto byFrame = manager.sink.expect<engine::SessionRefused>();
        QVERIFY(byFrame->attempt->verdict.reason == trust::Reason::Revoked);
        QVERIFY(!byFrame->alert);
        QCOMPARE(byFrame->serial.value_or(base::Serial()).value, std::string("0001"));
        QCOMPARE(byFrame->attempt->verdict.firstFailure()->rule, std::string("C18"));
        QVERIFY(byFrame->attempt->verdict.firstFailure()->detail.find("revoked at") != std::string::npos);

        RawClient second(m_estate.pki(), {.certificate = revokedDevice});
        QVERIFY(!second.connect(manager.address));
        QCOMPARE(second.alert(), std::string("certificate revoked"));
        second.hangUp();
        const auto byAlert = manager.sink.expect<engine::SessionRefused>();
        QVERIFY(byAlert->attempt->verdict.reason == trust::Reason::Revoked);
        QCOMPARE(byAlert->alert->name, std::string("certificate_revoked"));
        QCOMPARE(m_responder->requests().size(), qsizetype(1));
    }
    void blockedOrNot_data()
    {
        QTest::addColumn<bool>("isSilent"); // else it knows nobody
        QTest::addColumn<bool>("blocks");
        QTest::addColumn<QString>("reason");
        QTest::newRow("C16 unknown, blocked") << false << true << "revocation-unknown";
        QTest::newRow("C16 unknown, admitted") << false << false << "";
        QTest::newRow("C17 silent, blocked") << true << true << "revocation-unavailable";
        QTest::newRow("C17 silent, admitted") << true << false << "";
    }
    void blockedOrNot()
    {
        QFETCH(bool, isSilent);
        QFETCH(bool, blocks);
        QFETCH(QString, reason);
        m_isSilent = isSilent;
        m_knowsNone = true;
        Manager manager(snapshot({.statusTimeout = 1s, .blockUnknown = blocks, .blockUnavailable = blocks}));
        RawClient client(m_estate.pki(), {.certificate = goodDevice});
        QVERIFY(client.connect(manager.address));
        QVERIFY(client.sendHello("0001"));
        const auto answer = client.receive();
        QCOMPARE(QString::fromStdString(reasonOf(answer)), reason);
        QCOMPARE(answer && std::holds_alternative<wire::Welcome>(*answer), reason.isEmpty());
        if (!reason.isEmpty())
            QVERIFY(!manager.sink.expect<engine::SessionRefused>()->alert);
    }
    void profilesWithoutRevocationAskNobody() // C9
    {
        Manager manager(m_estate.snapshot());
        RawClient client(m_estate.pki(), {.certificate = revokedDevice});
        QVERIFY(client.connect(manager.address) && client.enter("0001"));
        QVERIFY(m_responder->requests().isEmpty());
    }
    void nothingIsTakenFromThePeerMeanwhile()
    {
        Manager manager(snapshot());
        m_responder->hold();
        RawClient client(m_estate.pki(), {.certificate = goodDevice});
        QVERIFY(client.connect(manager.address));
        QVERIFY(client.sendRaw(std::string("\x00\x00\xff\xff", 4))); // a frame beyond the limit
        QTRY_COMPARE(m_responder->requests().size(), qsizetype(1));
        QVERIFY(manager.sink.all<engine::SessionRefused>().empty());
        m_responder->release();
        const auto refused = manager.sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::Protocol);
    }
    void aPeerThatLeavesMeanwhileIsNoticedAfterwards()
    {
        Manager manager(snapshot());
        m_responder->hold();
        RawClient client(m_estate.pki(), {.certificate = goodDevice});
        QVERIFY(client.connect(manager.address));
        QTRY_COMPARE(m_responder->requests().size(), qsizetype(1));
        client.hangUp();
        m_responder->release();
        const auto refused = manager.sink.expect<engine::SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::Protocol);
    }
    void anEngineThatStopsDoesNotWaitForIt()
    {
        base::SystemClock clock;
        http::Client network;
        revocation::Checker checker(network, clock);
        m_responder->hold();
        RecordingSink sink;
        {
            engine::Engine engine({.port = 0, .shards = 1, .revocation = &checker}, clock, sink);
            const auto address = engine.start(snapshot());
            RawClient client(m_estate.pki(), {.certificate = goodDevice});
            QVERIFY(client.connect(*address));
            QTRY_COMPARE(m_responder->requests().size(), qsizetype(1));
            engine.stop();
            const auto bye = client.receive();
            QVERIFY(bye && std::holds_alternative<wire::Bye>(*bye));
        }
        // The answer comes when the engine has gone, and finds nobody.
        m_responder->release();
        bool isKnown = false;
        const auto look = [&] {
            std::promise<revocation::KeptRevocation> kept;
            checker.takeNew([&](revocation::KeptRevocation taken) { kept.set_value(std::move(taken)); });
            return !kept.get_future().get().statuses.empty();
        };
        QTRY_VERIFY(isKnown = isKnown || look());
        network.stop();
    }

private:
    [[nodiscard]] engine::SnapshotPtr snapshot(trust::RevocationPolicy policy = {}) const
    {
        engine::SnapshotSource source = m_estate.source();
        policy.useOcsp = true;
        const std::string root = source.policy.custom->anchors.certificates().front().sha256();
        policy.responders[root].url = m_responder->url("/ocsp").toStdString();
        source.policy.custom->revocation = std::move(policy);
        auto compiled = engine::PolicySnapshot::compile(std::move(source));
        if (!compiled)
            qFatal("%s", compiled.error().detail.c_str());
        return *std::move(compiled);
    }

    EngineEstate m_estate;
    std::atomic<bool> m_isSilent = false;
    std::atomic<bool> m_knowsNone = false;
    std::unique_ptr<HttpServer> m_responder;
};

HANDFAST_TEST(EngineRevocationTest)

} // namespace tst_engine_revocation

#include "tst_engine_revocation.moc"
