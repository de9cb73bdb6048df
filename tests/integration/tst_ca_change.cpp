// A CA change on a live fleet by script, while custom only is enforced: a device that is away holds the old
// CA up, none is refused, and the way back leads to where it began. W-8; J1-J8, J12, F4.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_ca_change {

using integration::LiveEstate;

namespace {

constexpr int fleetSize = 4;

} // namespace

class CaChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_estate.startManager(), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.addFirewalls(fleetSize), qPrintable(m_estate.report()));
        QVERIFY(m_estate.startAgents());
        QVERIFY2(m_estate.waitForAll("predefined", fleetSize), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.script(m_estate.customPki(0)), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.script({"commit"}), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.waitForAll("predefined", fleetSize, 0), qPrintable(m_estate.report()));
        QVERIFY2(m_estate.script({"commit-all template-stack s1"}), qPrintable(m_estate.report()));
        QTRY_COMPARE_WITH_TIMEOUT(settled(), fleetSize, 120'000);
        QVERIFY(m_estate.run({"request migration start enforce"}).succeeded());
        QTRY_VERIFY_WITH_TIMEOUT(isFinishedAfterNext(), 120'000);
    }

    void everybodyMoves()
    {
        QVERIFY(m_estate.run({"request migration start ca replaces root wave-size 3"}).succeeded());
        QTRY_VERIFY_WITH_TIMEOUT(isFinishedAfterNext(), 240'000);
        QTRY_COMPARE_WITH_TIMEOUT(settled(), fleetSize, 120'000);
        const QString profile = m_estate.run({"show panorama certificate-profile devices"}).output;
        QVERIFY2(profile.contains("root-new") && !profile.contains("CA root\n"), qPrintable(profile));
        QVERIFY(m_estate.run({"show deviceconfig setting management secure-conn-server"})
                    .output.contains("custom-certificate-only yes"));
        QCOMPARE(refusals(), 0);
    }

    void j12_allTheWayBack()
    {
        QTRY_VERIFY_WITH_TIMEOUT(isAtStartAfterRollBack(), 240'000);
        QTRY_COMPARE_WITH_TIMEOUT(settled(), fleetSize, 120'000);
        QVERIFY(!m_estate.run({"show panorama certificate-profile devices"}).output.contains("root-new"));
        QCOMPARE(refusals(), 0);
    }

private:
    [[nodiscard]] int settled() const
    {
        return m_estate.count([](const QJsonObject& device) {
            return device["authentication"] == "custom" && device["template_status"] == "in-sync";
        });
    }
    [[nodiscard]] int refusals() const
    {
        int count = 0;
        for (const QJsonObject& event : m_estate.manager().events())
            count += event["event"] == "session-refused";
        return count;
    }
    /// Does the next step if it can.
    [[nodiscard]] bool isFinishedAfterNext() const
    {
        static_cast<void>(m_estate.run({"request migration next"}));
        return m_estate.runJson("request migration status").json().object()["finished"].toBool();
    }
    [[nodiscard]] bool isAtStartAfterRollBack() const
    {
        static_cast<void>(m_estate.run({"request migration rollback"}));
        return m_estate.runJson("request migration status").json().object()["current"].toInt() == 0;
    }

    LiveEstate m_estate;
};

HANDFAST_TEST(CaChangeTest)

} // namespace tst_ca_change

#include "tst_ca_change.moc"
