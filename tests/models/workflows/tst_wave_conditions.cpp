// When a wave may begin: by each device's own clock the verifier judges what the manager presents (K5).
#include "models/workflows/wave_conditions.h"

#include "tests/models/workflows/still_world.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace tst_wave_conditions {

using namespace models::workflows;
using session::base::Serial;

namespace {

QDateTime day(int number)
{
    return {QDate(2026, 6, 1).addDays(number), QTime(0, 0), Qt::UTC};
}

} // namespace

class WaveConditionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki = std::make_unique<support::OpensslPki>(m_directory.path());
        m_pki->root("root", {.notBefore = day(0), .notAfter = day(1000)});
        m_pki->intermediate("issuing", {.issuer = "root", .notBefore = day(20), .notAfter = day(80)});
        m_pki->leaf("server", {.issuer = "issuing", .notBefore = day(10), .notAfter = day(100)});
        auto& store = m_world.configuration.panorama;
        for (const QString name : {"root", "issuing", "server"})
            store.certificates[name.toStdString()].publicKey = m_pki->certificate(name).toStdString();
        store.sslTlsServiceProfiles["tls"].certificate = "server";
        m_world.configuration.secureConnServer.customize = true;
        m_world.configuration.secureConnServer.sslTlsServiceProfile = "tls";
        m_world.time = *session::base::fromRfc3339("2026-07-01T00:00:00Z"); // day 30
        m_plan.waves.resize(1);
        m_plan.waves.front().devices.push_back({.serial = Serial("1")});
    }

    void k5_theWholePathIsValidByItsClock_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("holds");
        QTest::newRow("its clock is right") << 0 << true;
        QTest::newRow("the leaf is not valid yet") << -25 << false;
        QTest::newRow("its issuer is not valid yet") << -15 << false;
        QTest::newRow("just valid") << -9 << true;
        QTest::newRow("its issuer has ended") << 60 << false;
        QTest::newRow("all has ended") << 2000 << false;
    }
    void k5_theWholePathIsValidByItsClock()
    {
        QFETCH(int, days);
        QFETCH(bool, holds);
        models::lifecycle::DeviceRecord record;
        record.serial = Serial("1");
        record.session.emplace();
        record.clockOffset = std::chrono::days(days);
        m_world.devices = {{record.serial, record}};
        const std::optional<Predictions> prediction;
        const auto all = waveConditions({m_world, m_plan, prediction});
        const auto clock = std::ranges::find(all, std::string("clock-right"), &Condition::id);
        QVERIFY(clock != all.end());
        QCOMPARE(clock->state, holds ? ConditionState::Holds : ConditionState::Open);
        QCOMPARE(clock->measured, std::string(holds ? "1 of 1" : "0 of 1"));
        QCOMPARE(clock->devices.size(), std::size_t(holds ? 0 : 1));
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<support::OpensslPki> m_pki;
    support::StillWorld m_world;
    PlanState m_plan;
};

HANDFAST_TEST(WaveConditionsTest)

} // namespace tst_wave_conditions

#include "tst_wave_conditions.moc"
