// A device with two managers: it holds a session with each, asks only the one that serves, and answers
// whoever has asked. S-4.
#include "session/agent/device_duties.h"
#include "tests/session/agent/fleet_estate.h"
#include "tests/session/agent/scripted_manager.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <future>

namespace tst_device_pair {

using namespace session;
using namespace fleet_tests;
using engine::SessionUp;

namespace {

const wire::Welcome welcome{.heartbeatMs = 60'000};

/// Reads until a message of this kind comes; nullopt once the device has gone.
template <class Kind>
std::optional<Kind> next(ScriptedSession& session)
{
    while (auto message = session.receive())
        if (auto* wanted = std::get_if<Kind>(&*message))
            return std::move(*wanted);
    return std::nullopt;
}

constexpr std::chrono::seconds patience(60);

/// The promised value; nullopt after a time that is long enough for any machine.
template <class Value>
std::optional<Value> await(std::promise<Value>& promise)
{
    auto future = promise.get_future();
    if (future.wait_for(patience) != std::future_status::ready)
        return std::nullopt;
    return future.get();
}

/// Whatever was sent before has been taken when the answer comes.
bool ping(ScriptedSession& session)
{
    session.send(wire::Ping{7, false});
    const auto answer = next<wire::Ping>(session);
    return answer && answer->answer;
}

void readOn(ScriptedSession& session)
{
    while (session.receive()) {
    }
}

} // namespace

class DevicePairTest : public QObject
{
    Q_OBJECT

    FleetEstate m_estate;
    agent::DeviceFacts m_device = m_estate.newDevice("5001");
    pki::Identity m_identity = m_estate.identity("factory-server");

    /// `first` and `second` must end after it.
    std::unique_ptr<Yard> yardAt(const std::string& first, const std::string& second,
                                 const std::string& text = {}, std::optional<agent::LastGood> lastGood = {})
    {
        auto yard = std::make_unique<Yard>(m_estate);
        agent::DeviceSettings issued = m_estate.customSettings();
        issued.clientCertificateSource = "issued";
        issued.issueRequest = {.certificateName = "own", .subject = "CN=$UDID", .signedBy = "ca"};
        yard->reader.set("issued", issued);
        yard->reader.set("plain", {});
        agent::DeviceSettings atOnce;
        atOnce.commitRecovery.interval = std::chrono::seconds(0);
        yard->reader.set("at once", atOnce);
        agent::DeviceSettings alone;
        alone.managers = {first};
        yard->reader.set("alone", alone);
        agent::DeviceFacts device = m_device;
        device.managers = {first, second};
        device.configText = text;
        device.configDigest = agent::configDigest(text);
        device.lastGood = lastGood;
        yard->start({device});
        return yard;
    }

private Q_SLOTS:
    void holdsASessionWithBoth()
    {
        ScriptedManager first(m_identity, [](ScriptedSession& session, int) {
            session.send(welcome);
            readOn(session);
        });
        ScriptedManager second(m_identity, [](ScriptedSession& session, int) {
            session.send(welcome);
            readOn(session);
        });
        const auto yard = yardAt(first.address(), second.address());
        QVERIFY(yard->deviceLog.untilCount<SessionUp>(2));
        std::set<std::string> dialled;
        for (const SessionUp& up : yard->deviceLog.all<SessionUp>())
            dialled.insert(up.hello.managerAddress);
        for (const SessionUp& up : yard->deviceLog.all<SessionUp>())
            QCOMPARE(up.hello.otherManagers, std::uint64_t(1)); // each is to say which of them serves
        QVERIFY(dialled == (std::set{first.address(), second.address()}));
    }

    void asksTheOneThatServes()
    {
        std::promise<wire::Csr> asked;
        ScriptedManager first(m_identity, [](ScriptedSession& session, int) {
            session.send(welcome);
            session.send(wire::Standing{.isActive = false});
            readOn(session);
        });
        ScriptedManager second(m_identity, [&](ScriptedSession& session, int visit) {
            session.send(welcome);
            if (const auto csr = next<wire::Csr>(session); csr && visit == 0)
                asked.set_value(*csr);
            readOn(session);
        });
        const auto yard = yardAt(first.address(), second.address(), "issued");
        const auto csr = await(asked);
        QVERIFY(csr);
        QCOMPARE(csr->name, std::string("own"));
    }

    /// The one that did not serve is promoted while the device is there.
    void asksTheOneThatServesFromNowOn()
    {
        std::promise<void> isUp;
        std::promise<bool> asked;
        ScriptedManager second(m_identity,
                               [&, isKnown = isUp.get_future().share()](ScriptedSession& session, int visit) {
                                   session.send(welcome);
                                   session.send(wire::Standing{.isActive = false});
                                   if (visit == 0) {
                                       isKnown.wait();
                                       session.send(wire::Standing{.isActive = true});
                                       asked.set_value(next<wire::Csr>(session).has_value());
                                   }
                                   readOn(session);
                               });
        // Nobody is there; the port stays a port of ours until the test ends.
        ScriptedManager first(m_identity, [](ScriptedSession&, int) {}); // closes at once
        const auto yard = yardAt(first.address(), second.address(), "issued");
        QVERIFY(yard->deviceLog.untilCount<SessionUp>(1));
        isUp.set_value();
        QVERIFY(await(asked).value_or(false));
    }

    void answersWhoPushes()
    {
        std::promise<wire::Result> answered;
        ScriptedManager first(m_identity, [](ScriptedSession& session, int) {
            session.send(welcome);
            readOn(session);
        });
        ScriptedManager second(m_identity, [&](ScriptedSession& session, int visit) {
            session.send(welcome);
            if (visit == 0) {
                session.send(wire::Config{9, agent::configDigest("plain"), "plain"});
                if (const auto result = next<wire::Result>(session))
                    answered.set_value(*result);
            }
            readOn(session);
        });
        const auto yard = yardAt(first.address(), second.address());
        const auto result = await(answered);
        QVERIFY(result);
        QCOMPARE(result->job, 9U);
        QVERIFY2(result->ok, result->detail.c_str());
        QCOMPARE(result->configDigest, agent::configDigest("plain"));
    }

    void leavesTheManagerThatItsSettingsDoNotName()
    {
        std::promise<void> isThere; // with the second one, before it is told to leave
        std::promise<std::string> left;
        ScriptedManager first(
            m_identity, [&, isKnown = isThere.get_future().share()](ScriptedSession& session, int visit) {
                session.send(welcome);
                if (visit == 0 && isKnown.wait_for(patience) == std::future_status::ready)
                    session.send(wire::Config{1, agent::configDigest("alone"), "alone"});
                readOn(session);
            });
        ScriptedManager second(m_identity, [&](ScriptedSession& session, int visit) {
            session.send(welcome);
            if (visit == 0 && ping(session))
                isThere.set_value();
            const auto bye = next<wire::Bye>(session);
            if (visit == 0)
                left.set_value(bye ? bye->reason : "without a word");
        });
        const auto yard = yardAt(first.address(), second.address());
        QCOMPARE(await(left).value_or("it stayed"), std::string("settings-changed"));
        QVERIFY(yard->deviceLog.untilCount<engine::SessionDown>(1));
        QCOMPARE(yard->deviceLog.all<engine::SessionDown>().size(), std::size_t(1));
    }

    /// Who only stands by can push nothing that would help: it is no manager that was reached (K9, F-3).
    void takesAPushBackBesideAManagerThatStandsBy()
    {
        std::promise<void> isThere;
        std::promise<bool> answered;
        auto first = std::make_unique<ScriptedManager>(
            m_identity, [&, isKnown = isThere.get_future().share()](ScriptedSession& session, int visit) {
                session.send(welcome);
                if (visit > 0 || isKnown.wait_for(patience) != std::future_status::ready)
                    return;
                session.send(wire::Config{9, agent::configDigest("at once"), "at once"});
                answered.set_value(next<wire::Result>(session).has_value());
            });
        ScriptedManager second(m_identity, [&](ScriptedSession& session, int visit) {
            session.send(welcome);
            session.send(wire::Standing{.isActive = false});
            if (visit == 0 && ping(session))
                isThere.set_value();
            readOn(session);
        });
        const auto yard = yardAt(first->address(), second.address());
        QVERIFY(await(answered).value_or(false));
        first.reset(); // from now on nobody is there
        QVERIFY(yard->deviceLog.untilCount<engine::SettingsReverted>(1));
        QVERIFY(yard->deviceLog.nth<engine::SettingsReverted>().digest == agent::configDigest("at once"));
    }

    /// And it is one as soon as it serves, over a session that came about with the new settings.
    void aManagerThatIsPromotedProvesThePush()
    {
        std::promise<void> isThere;
        std::promise<bool> answered;
        std::promise<bool> cameBack;
        std::promise<void> promote;
        auto first = std::make_unique<ScriptedManager>(
            m_identity, [&, isKnown = isThere.get_future().share()](ScriptedSession& session, int visit) {
                session.send(welcome);
                if (visit > 0 || isKnown.wait_for(patience) != std::future_status::ready)
                    return;
                session.send(wire::Config{9, agent::configDigest("plain"), "plain"});
                answered.set_value(next<wire::Result>(session).has_value());
            });
        ScriptedManager second(
            m_identity, [&, mayServe = promote.get_future().share()](ScriptedSession& session, int visit) {
                session.send(welcome);
                session.send(wire::Standing{.isActive = false});
                const bool isHeard = ping(session);
                if (visit == 0) {
                    isThere.set_value();
                    static_cast<void>(next<wire::Result>(session)); // that something was pushed
                    return;
                }
                if (visit == 1)
                    cameBack.set_value(isHeard);
                if (mayServe.wait_for(patience) == std::future_status::ready)
                    session.send(wire::Standing{.isActive = true});
                readOn(session);
            });
        const auto yard = yardAt(first->address(), second.address());
        const auto isOnTrial = [&yard] {
            const std::scoped_lock lock(yard->keptMutex);
            return yard->kept.at("5001").configText == "plain" && yard->kept.at("5001").lastGood.has_value();
        };
        QVERIFY(await(answered).value_or(false));
        first.reset();
        QVERIFY(await(cameBack).value_or(false));
        QVERIFY(isOnTrial()); // to have reached it proves nothing
        promote.set_value();
        QTRY_VERIFY_WITH_TIMEOUT(!isOnTrial(), 60'000);
        const std::scoped_lock lock(yard->keptMutex);
        QCOMPARE(yard->kept.at("5001").configText, std::string("plain"));
        QVERIFY(yard->deviceLog.all<engine::SettingsReverted>().empty());
    }

    /// Which of its managers has pushed a device that was started anew does not know: one that only stands by
    /// proves nothing.
    void afterAStartOnlyTheOneThatServesProvesThePush()
    {
        std::promise<bool> isThere;
        std::promise<void> promote;
        ScriptedManager first(m_identity, [](ScriptedSession&, int) {}); // closes at once
        ScriptedManager second(
            m_identity, [&, mayServe = promote.get_future().share()](ScriptedSession& session, int visit) {
                session.send(welcome);
                session.send(wire::Standing{.isActive = false});
                const bool isHeard = ping(session);
                if (visit == 0)
                    isThere.set_value(isHeard);
                if (mayServe.wait_for(patience) == std::future_status::ready)
                    session.send(wire::Standing{.isActive = true});
                readOn(session);
            });
        const auto yard = yardAt(first.address(), second.address(), "plain", agent::LastGood{});
        const auto isProven = [&yard] {
            const std::scoped_lock lock(yard->keptMutex);
            return yard->kept.contains("5001") && !yard->kept.at("5001").lastGood.has_value();
        };
        QVERIFY(await(isThere).value_or(false));
        QVERIFY(!isProven());
        promote.set_value();
        QTRY_VERIFY_WITH_TIMEOUT(isProven(), 60'000);
    }
};

HANDFAST_TEST(DevicePairTest)

} // namespace tst_device_pair

#include "tst_device_pair.moc"
