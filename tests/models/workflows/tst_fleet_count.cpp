// How far the fleet is, by what has changed: F1, F2.
#include "models/workflows/fleet_count.h"

#include "session/pki/issuing/issuing.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_fleet_count {

using namespace models;
using models::workflows::FleetCount;
using session::base::Serial;
using session::trust::TrustWorld;

class FleetCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto key = session::pki::PrivateKey::generate(session::pki::KeyType::EcP256);
        m_certificate = session::pki::issueSelfSigned({.subject = {"fw"}}, *key).value();
    }

    void f1_followsWhatChanges()
    {
        config::Configuration running;
        for (const char* serial : {"1", "2", "3"})
            running.firewalls[serial];
        running.wildfireAppliances["4"];
        lifecycle::DeviceRegistry registry;
        FleetCount count(registry);
        connect(&registry, &lifecycle::DeviceRegistry::recordsChanged, this,
                [&count](const auto& records) { count.note(records); });
        connect(&registry, &lifecycle::DeviceRegistry::devicesReset, this, [&count] { count.forget(); });
        tests::manage(registry, running);
        check(count, 0, {"1", "2", "3"});
        registry.absorb(std::vector{upOf("2", TrustWorld::Custom), upOf("3", TrustWorld::Predefined),
                                    upOf("4", TrustWorld::Custom)});
        check(count, 1, {"1", "3"}); // F2: the appliance does not count
        registry.absorb(std::vector{upOf("2", TrustWorld::Predefined)});
        check(count, 0, {"1", "2", "3"});
        registry.absorb(std::vector{upOf("1", TrustWorld::Custom)});
        running.firewalls.erase("3");
        tests::manage(registry, running);
        check(count, 1, {"2"});
        running.wildfireAppliances.erase("4");
        running.firewalls["4"]; // the same serial, another kind: no device comes or goes
        tests::manage(registry, running);
        check(count, 2, {"2"});
    }

private:
    static void check(FleetCount& count, int custom, const std::vector<std::string>& left)
    {
        QCOMPARE(count.progress().custom, custom);
        QCOMPARE(count.progress().devices, custom + int(left.size()));
        std::vector<Serial> serials;
        for (const std::string& serial : left)
            serials.emplace_back(serial);
        QVERIFY(count.left() == serials);
    }
    [[nodiscard]] session::engine::Event upOf(const std::string& serial, TrustWorld world) const
    {
        auto attempt = std::make_shared<session::engine::Attempt>();
        attempt->verdict.allowed = true;
        attempt->verdict.world = world;
        attempt->evidence.chain = {*m_certificate};
        session::engine::SessionUp up;
        up.serial = Serial(serial);
        up.attempt = attempt;
        return {{}, session::engine::Channel::Management, up};
    }

    std::optional<session::pki::Certificate> m_certificate;
};

HANDFAST_TEST(FleetCountTest)

} // namespace tst_fleet_count

#include "tst_fleet_count.moc"
