// Firewalls that are an HA pair: never both in one wave, and the second only while the first is up. W-2.
#include "models/workflows/changes/ha_peers.h"

#include "tests/models/workflows/still_world.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_ha_peers {

using namespace models::workflows;
using models::lifecycle::DeviceRecord;
using session::base::Serial;

namespace {

using Strings = std::vector<std::string>;

Wave waveOf(const std::string& name, const Strings& serials)
{
    Wave wave;
    wave.name = name;
    for (const std::string& serial : serials)
        wave.devices.push_back({.serial = Serial(serial)});
    return wave;
}

Strings told(const std::vector<Wave>& waves)
{
    Strings result;
    for (const Wave& wave : waves) {
        std::string text = wave.name + ":";
        for (const WaveDevice& device : wave.devices)
            text += " " + device.serial.value;
        result.push_back(text);
    }
    return result;
}

} // namespace

class HaPeersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = support::StillWorld();
        m_plan = {};
        for (const char* serial : {"A1", "A2", "B1", "B2", "C1"})
            add(serial, {});
    }

    void w2_noWaveHasBothOfAPair()
    {
        pair("A1", "A2");
        pair("B1", "B2");
        std::vector<Wave> waves{waveOf("canary", {"C1"}), waveOf("north", {"A1", "B1", "A2", "B2"})};
        for (std::size_t i = 0; i < waves.size(); ++i)
            partPeers(waves, i, m_world);
        QCOMPARE(told(waves), (Strings{"canary: C1", "north: A1 B1", "north-ha-peers: A2 B2"}));
        for (std::size_t i = 0; i < waves.size(); ++i)
            partPeers(waves, i, m_world);
        QCOMPARE(waves.size(), std::size_t(3));
    }
    void w2_canariesArePartedToo()
    {
        pair("A1", "A2");
        std::vector<Wave> waves{waveOf("canary", {"A1", "A2"})};
        partPeers(waves, 0, m_world);
        QCOMPARE(told(waves), (Strings{"canary: A1", "canary-ha-peers: A2"}));
    }
    void w2_theWordOfOneIsEnough_data()
    {
        QTest::addColumn<QString>("speaker");
        QTest::addColumn<QString>("peer");
        QTest::newRow("the first") << "A1" << "A2";
        QTest::newRow("the second") << "A2" << "A1";
        QTest::newRow("in other letters") << "A1" << "a2";
    }
    void w2_theWordOfOneIsEnough()
    {
        QFETCH(QString, speaker);
        QFETCH(QString, peer);
        at(speaker.toStdString()).haPeer = peer.toStdString();
        if (peer == "a2") // the registry finds it whatever its letters are
            m_world.devices.emplace(Serial("a2"), at("A2"));
        std::vector<Wave> waves{waveOf("north", {"A1", "A2"})};
        partPeers(waves, 0, m_world);
        QCOMPARE(waves.size(), std::size_t(2));
    }
    void w2_whoNamesNobodyManagedStays_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::newRow("nobody") << "";
        QTest::newRow("one that is not managed") << "Z9";
        QTest::newRow("itself") << "A1";
    }
    void w2_whoNamesNobodyManagedStays()
    {
        QFETCH(QString, peer);
        at("A1").haPeer = peer.toStdString();
        std::vector<Wave> waves{waveOf("north", {"A1", "A2"})};
        partPeers(waves, 0, m_world);
        QCOMPARE(waves.size(), std::size_t(1));
        m_plan.waves = waves;
        QVERIFY(!peersUp(m_plan, m_world));
    }
    void w2_theSecondWaitsForTheFirst()
    {
        pair("A1", "A2");
        m_plan.waves = {waveOf("north", {"A1"}), waveOf("north-ha-peers", {"A2"})};
        QCOMPARE(peersUp(m_plan, m_world)->state, ConditionState::Holds);
        m_plan.wave = 1;
        auto& first = m_plan.waves[0].devices.front();
        first.state = WaveDeviceState::Failed;
        const auto open = peersUp(m_plan, m_world);
        QCOMPARE(open->state, ConditionState::Open);
        QVERIFY(open->isSoft);
        QVERIFY(open->devices == std::vector{Serial("A2")});
        QCOMPARE(open->measured, std::string("0 of 1"));
        first.state = WaveDeviceState::ReAuthenticated;
        QCOMPARE(peersUp(m_plan, m_world)->state, ConditionState::Holds);
        at("A1").session.reset();
        QCOMPARE(peersUp(m_plan, m_world)->state, ConditionState::Open);
    }

private:
    void add(const std::string& serial, const std::string& peer)
    {
        DeviceRecord record;
        record.serial = Serial(serial);
        record.haPeer = peer;
        record.session.emplace();
        m_world.devices.emplace(record.serial, record);
    }
    void pair(const std::string& one, const std::string& other)
    {
        at(one).haPeer = other;
        at(other).haPeer = one;
    }
    DeviceRecord& at(const std::string& serial) { return m_world.devices.at(Serial(serial)); }

    support::StillWorld m_world;
    PlanState m_plan;
};

HANDFAST_TEST(HaPeersTest)

} // namespace tst_ha_peers

#include "tst_ha_peers.moc"
