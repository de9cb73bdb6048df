// Devices leave out what their manager holds, and send it again when it turns out that it does not.
#include "tests/session/agent/fleet_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_fleet_leaf {

using namespace session;
using namespace fleet_tests;
using engine::SessionRefused;
using engine::SessionUp;

class FleetLeafTest : public QObject
{
    Q_OBJECT

private:
    FleetEstate m_estate;

    /// Trusts the factory, by its root, or with the intermediate CA too.
    [[nodiscard]] engine::SnapshotPtr snapshot(const QStringList& authorities) const
    {
        engine::SnapshotSource source = m_estate.snapshot()->source();
        std::vector<pki::Certificate> anchors;
        for (const QString& name : authorities)
            anchors.push_back(m_estate.certificates(name).front());
        source.policy.predefined.anchors = trust::TrustAnchors::of(std::move(anchors));
        return *engine::PolicySnapshot::compile(std::move(source));
    }
    /// Its certificate is below an intermediate CA, which it sends along.
    [[nodiscard]] agent::DeviceFacts deviceBelowIntermediate(const std::string& serial)
    {
        agent::DeviceFacts facts = m_estate.newDevice(serial);
        const QString name = "below-" + QString::fromStdString(serial);
        m_estate.pki().leaf(name, {.issuer = "factory-sub",
                                   .commonName = QString::fromStdString(serial),
                                   .extendedKeyUsage = "clientAuth"});
        facts.predefinedIdentity = m_estate.identity(name);
        auto& chain = facts.predefinedIdentity->chain;
        chain.resize(1, chain.front());
        chain.push_back(m_estate.certificates("factory-sub").front());
        return facts;
    }
    /// How many certificates came with the session of this number.
    static std::size_t sentIn(Yard& yard, std::size_t number)
    {
        if (!yard.managerLog.untilCount<SessionUp>(number))
            return 0;
        return yard.managerLog.all<SessionUp>()[number - 1].attempt->evidence.chain.size();
    }

private Q_SLOTS:
    void initTestCase() { m_estate.pki().intermediate("factory-sub", {.issuer = "factory-root"}); }
    void whatIsHeldIsNotSentAgain()
    {
        const auto device = deviceBelowIntermediate("0001");
        Yard yard(m_estate);
        yard.engine.publish(snapshot({"factory-root", "factory-sub"}), {});
        yard.start({device});
        QCOMPARE(sentIn(yard, 1), std::size_t(2));
        yard.engine.disconnectAt(device.serial, yard.clock.now());
        QCOMPARE(sentIn(yard, 2), std::size_t(1));
        yard.engine.disconnectAt(device.serial, yard.clock.now());
        QCOMPARE(sentIn(yard, 3), std::size_t(1)); // it stays so
        QCOMPARE(yard.managerLog.all<SessionUp>().back().attempt->verdict.path.size(), std::size_t(3));
        QVERIFY(yard.managerLog.all<SessionRefused>().empty());

        // The intermediate CA is no longer held: it fails once, and comes with all that it has.
        yard.engine.publish(snapshot({"factory-root"}), {.disconnectAt = yard.clock.now()});
        QCOMPARE(sentIn(yard, 4), std::size_t(2));
        QCOMPARE(yard.managerLog.all<SessionRefused>().size(), std::size_t(1));
        QVERIFY(failureOf(yard.managerLog.all<SessionRefused>().front()).reason ==
                trust::Reason::IncompleteChain);
        yard.engine.disconnectAt(device.serial, yard.clock.now());
        QCOMPARE(sentIn(yard, 5), std::size_t(2));
    }
    void withoutTheWordAllIsSent() // as before a manager that does not know of it
    {
        const auto device = deviceBelowIntermediate("0002");
        Yard yard(m_estate);
        yard.engine.publish(snapshot({"factory-root"}), {});
        yard.start({device});
        for (std::size_t session = 1; session <= 3; ++session) {
            QCOMPARE(sentIn(yard, session), std::size_t(2));
            yard.engine.disconnectAt(device.serial, yard.clock.now());
        }
        QVERIFY(yard.managerLog.all<SessionRefused>().empty());
    }
};

HANDFAST_TEST(FleetLeafTest)

} // namespace tst_fleet_leaf

#include "tst_fleet_leaf.moc"
