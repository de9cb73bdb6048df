// What is thrown where nobody expects it (by the library under us, or because memory has run out) ends what
// it happened in, and nothing else: the clock of a shard, judging and accepting go on.
#include "session/engine/acceptor_impl.h"
#include "session/engine/engine.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>

namespace tst_engine_faults {

using namespace session;
using namespace engine_tests;
using engine::Engine;
using engine::PolicyPublished;
using engine::SessionDown;
using engine::SessionJudgedAnew;
using engine::SessionRefused;
using engine::SessionUp;
using std::chrono::milliseconds;

namespace {

/// Throws at the first event of a kind.
template <class Kind>
class ThrowingSink final : public engine::EventSink
{
public:
    void accept(const engine::Event& event) override
    {
        if (std::holds_alternative<Kind>(event.fact) && !hasThrown.exchange(true))
            throw std::bad_alloc();
        kept.accept(event);
    }

    RecordingSink kept;
    std::atomic<bool> hasThrown = false;
};

} // namespace

class EngineFaultsTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

private Q_SLOTS:
    void theClockOfAShardGoesOn()
    {
        ThrowingSink<SessionRefused> sink;
        Engine engine({.port = 0, .shards = 1, .limits = {.handshakeDeadline = milliseconds(200)}}, m_clock,
                      sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient first(m_estate.pki(), {});
        QVERIFY(first.connectPlain(*address));
        QTRY_VERIFY(sink.hasThrown);
        RawClient second(m_estate.pki(), {});
        QVERIFY(second.connectPlain(*address));
        const auto refused = sink.kept.expect<SessionRefused>();
        QVERIFY(refused && refused->attempt->verdict.reason == trust::Reason::Timeout);
        QTRY_COMPARE(engine.load().connections, std::size_t(0)); // the first was forgotten all the same
        QCOMPARE(engine.load().handshakes, std::size_t(0));
    }
    void judgingGoesOn() // K1
    {
        ThrowingSink<SessionJudgedAnew> sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient first(m_estate.pki(), {.certificate = "custom-0001"});
        RawClient second(m_estate.pki(), {.certificate = "custom-0002"});
        QVERIFY(first.connect(*address) && first.enter("0001") && sink.kept.expect<SessionUp>());
        QVERIFY(second.connect(*address) && second.enter("0002") && sink.kept.expect<SessionUp>());
        engine.publish(m_estate.snapshot({.version = 2, .customCa = "second-root"}), {});
        QVERIFY(sink.kept.expect<SessionJudgedAnew>()); // the other one
        QVERIFY(sink.hasThrown);
        engine.publish(m_estate.snapshot({.version = 3}), {});
        QVERIFY(sink.kept.expect<SessionJudgedAnew>() && sink.kept.expect<SessionJudgedAnew>());
    }
    void aCommitReachesTheOthersAndIsTold() // D13
    {
        ThrowingSink<SessionDown> sink;
        Engine engine({.port = 0, .shards = 1}, m_clock, sink);
        const auto address = engine.start(m_estate.snapshot());
        RawClient first(m_estate.pki(), {.certificate = "custom-0001"});
        RawClient second(m_estate.pki(), {.certificate = "custom-0002"});
        QVERIFY(first.connect(*address) && first.enter("0001") && sink.kept.expect<SessionUp>());
        QVERIFY(second.connect(*address) && second.enter("0002") && sink.kept.expect<SessionUp>());
        engine.publish(m_estate.snapshot({.version = 2, .managed = {}}), {});
        QVERIFY(sink.kept.expect<SessionDown>()); // the other one
        QVERIFY(sink.hasThrown);
        QVERIFY(sink.kept.expect<PolicyPublished>(
            [](const PolicyPublished& fact) { return fact.version == base::PolicyVersion{2}; }));
    }
    void acceptingGoesOn()
    {
        asio::io_context context(1);
        int taken = 0;
        engine::Acceptor acceptor(context, {[] { return true; },
                                            [&](engine::UniqueDescriptor, std::string_view) {
                                                if (++taken == 1)
                                                    throw std::bad_alloc();
                                                acceptor.close();
                                            }});
        const auto address = acceptor.open("127.0.0.1", 0);
        QVERIFY(address);
        acceptor.begin();
        RawClient first(m_estate.pki(), {});
        RawClient second(m_estate.pki(), {});
        QVERIFY(first.connectPlain(*address) && second.connectPlain(*address));
        context.run_for(std::chrono::seconds(20));
        QCOMPARE(taken, 2);
    }
};

HANDFAST_TEST(EngineFaultsTest)

} // namespace tst_engine_faults

#include "tst_engine_faults.moc"
