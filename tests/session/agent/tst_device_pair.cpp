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
                                 const std::string& text = {})
    {
        auto yard = std::make_unique<Yard>(m_estate);
        agent::DeviceSettings issued = m_estate.customSettings();
        issued.clientCertificateSource = "issued";
        issued.issueRequest = {.certificateName = "own", .subject = "CN=$UDID", .signedBy = "ca"};
        yard->reader.set("issued", issued);
        yard->reader.set("plain", {});
        agent::DeviceSettings alone;
        alone.managers = {first};
        yard->reader.set("alone", alone);
        agent::DeviceFacts device = m_device;
        device.managers = {first, second};
        device.configText = text;
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
        QCOMPARE(asked.get_future().get().name, std::string("own"));
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
        QVERIFY(asked.get_future().get());
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
        const wire::Result result = answered.get_future().get();
        QCOMPARE(result.job, 9U);
        QVERIFY2(result.ok, result.detail.c_str());
        QCOMPARE(result.configDigest, agent::configDigest("plain"));
    }

    void leavesTheManagerThatItsSettingsDoNotName()
    {
        std::promise<bool> saidBye;
        ScriptedManager first(m_identity, [](ScriptedSession& session, int visit) {
            session.send(welcome);
            if (visit == 0)
                session.send(wire::Config{1, agent::configDigest("alone"), "alone"});
            readOn(session);
        });
        ScriptedManager second(m_identity, [&](ScriptedSession& session, int visit) {
            session.send(welcome);
            const auto bye = next<wire::Bye>(session);
            if (visit == 0)
                saidBye.set_value(bye && bye->reason == "settings-changed");
        });
        const auto yard = yardAt(first.address(), second.address());
        const auto downs = [&yard] { return yard->deviceLog.all<engine::SessionDown>(); };
        // It may have been told before it came to the second one at all.
        QTRY_VERIFY_WITH_TIMEOUT(!downs().empty() || yard->deviceLog.all<SessionUp>().size() == 1, 60000);
    }
};

HANDFAST_TEST(DevicePairTest)

} // namespace tst_device_pair

#include "tst_device_pair.moc"
