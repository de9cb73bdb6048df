// Two managers and devices that hold sessions with both, as real programs: one is formed into the other's
// pair, kill -9 of the one that serves, and what its peer and the devices do; a manager that hangs, and comes
// back to find that another serves. S-4, D19, panos 4.6.
#include "tests/integration/pair_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_pair {

using namespace integration;
using support::eventNamed;

namespace {

constexpr int fleetSize = 3;

} // namespace

class PairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_pair = std::make_unique<PairEstate>(); }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_pair->tell();
        m_pair.reset();
    }

    void survivesTheDeathOfTheOneThatServes()
    {
        QVERIFY(m_pair->form());
        QVERIFY2(first().addFirewalls(fleetSize), qPrintable(first().report()));
        QVERIFY2(m_pair->waitInSync(), qPrintable(second().manager().report()));
        QVERIFY(first().startAgents());
        for (LiveEstate* manager : {&first(), &second()})
            QVERIFY2(manager->waitForAll("predefined", fleetSize), qPrintable(manager->report()));

        // Only the one that serves takes what both have in common.
        const auto refused = second().run({"set template t1 description here", "commit"});
        QVERIFY2(refused.exitStatus == 1, qPrintable(refused.report() + second().manager().report()));
        QVERIFY2(refused.errorOutput.contains("passive"), refused.errorOutput.constData());
        QVERIFY(second().run({"revert"}).succeeded());
        const auto push = second().run({"commit-all template-stack s1"});
        QVERIFY2(push.exitStatus == 1, qPrintable(push.report() + second().manager().report()));
        QVERIFY2(push.errorOutput.contains("passive"), push.errorOutput.constData());

        // What nobody has committed must not be lost either.
        QVERIFY(first().run({"set template t1 description unfinished"}).succeeded());
        const qsizetype before = second().manager().events().size();
        first().manager().kill();
        QVERIFY2(second().manager().waitForEvent(stateIs("secondary-active"), {.from = before}),
                 qPrintable(second().manager().report()));
        QVERIFY2(second().script(
                     {"set template t1 description elsewhere", "commit", "commit-all template-stack s1"}),
                 qPrintable(second().report()));
        QVERIFY2(second().manager().waitForEvents(eventNamed("push-result", {{"result", "OK"}}),
                                                  {.from = before, .count = fleetSize}),
                 qPrintable(second().manager().report()));
        QCOMPARE(second().count([](const QJsonObject& device) { return device["connected"].toBool(); }),
                 fleetSize);

        QVERIFY2(first().startManager(), qPrintable(first().report()));
        QVERIFY2(first().manager().waitForEvent(stateIs("primary-passive")),
                 qPrintable(first().manager().report()));
        QVERIFY2(first().manager().waitForEvent(eventNamed("ha-synchronized")),
                 qPrintable(first().manager().report()));
        const auto setAside = first().manager().waitForEvent(eventNamed("ha-set-aside"));
        QVERIFY2(setAside, qPrintable(first().manager().report()));
        QVERIFY2(first().waitForAll("predefined", fleetSize), qPrintable(first().report()));
        QCOMPARE(descriptionAt(first()), QString("elsewhere"));
        QVERIFY(first().run({"show config diff"}).output.trimmed().isEmpty());
        // It is still there for whoever wants it.
        const QString version =
            setAside->value("detail").toString().section("version ", 1).section(' ', 0, 0);
        const auto kept = first().run({"show config diff version " + version});
        QVERIFY2(kept.output.contains("unfinished"), qPrintable(kept.report()));

        QCOMPARE(pairOf(second()).value("local")["state"].toString(), QString("secondary-active"));
        QCOMPARE(pairOf(second())["sync"].toString(), QString("in-sync"));
        QVERIFY(second().manager().eventsThat(eventNamed("ha-split-brain")).isEmpty());
        QCOMPARE(addressOf(first()), QString("127.0.0.1"));
        QCOMPARE(first().runJson("show deviceconfig high-availability serial").output.contains("M1"), true);
    }

    void splitBrainIsShownAndHealed()
    {
        QVERIFY(m_pair->form());
        const qsizetype before = second().manager().events().size();
        first().manager().freeze(); // for its peer it is dead
        QVERIFY2(second().manager().waitForEvent(stateIs("secondary-active"), {.from = before}),
                 qPrintable(second().manager().report()));
        first().manager().thaw();
        QVERIFY2(first().manager().waitForEvent(eventNamed("ha-split-brain")),
                 qPrintable(first().manager().report()));
        QVERIFY2(first().manager().waitForEvent(stateIs("primary-passive")),
                 qPrintable(first().manager().report()));
        QVERIFY(!pairOf(first())["split_brain_at"].toString().isEmpty());
        QCOMPARE(pairOf(second()).value("local")["state"].toString(), QString("secondary-active"));
    }

    /// However often one starts alone with what it had: it does not outrank what it has never seen.
    void startsOfTheOlderOneDoNotBeatTheNewerState()
    {
        QVERIFY(m_pair->form());
        qsizetype before = second().manager().events().size();
        first().manager().kill();
        QVERIFY2(second().manager().waitForEvent(stateIs("secondary-active"), {.from = before}),
                 qPrintable(second().manager().report()));
        QVERIFY2(second().script({"set template t1 description newer", "commit"}),
                 qPrintable(second().report()));
        second().manager().kill();
        for (int start = 0; start < 2; ++start) {
            QVERIFY2(first().startManager(), qPrintable(first().report()));
            QVERIFY2(first().manager().waitForEvent(stateIs("primary-active")),
                     qPrintable(first().manager().report()));
            if (start == 0)
                first().manager().kill();
        }
        before = first().manager().events().size();
        QVERIFY2(second().startManager(), qPrintable(second().report()));
        QVERIFY2(first().manager().waitForEvent(eventNamed("ha-synchronized"), {.from = before}),
                 qPrintable(first().manager().report()));
        QCOMPARE(descriptionAt(first()), QString("newer"));
        QCOMPARE(descriptionAt(second()), QString("newer"));
        QCOMPARE(pairOf(first()).value("local")["state"].toString(), QString("primary-passive"));
    }

    void handsOverByHand()
    {
        QVERIFY(m_pair->form());
        const auto refused = second().run({"request high-availability state take-over"});
        QVERIFY2(refused.exitStatus == 1 && refused.errorOutput.contains("connected"),
                 qPrintable(refused.report()));
        QVERIFY(first().run({"request high-availability state suspend"}).succeeded());
        QVERIFY2(second().manager().waitForEvent(stateIs("secondary-active")),
                 qPrintable(second().manager().report()));
        const qsizetype before = first().manager().events().size();
        QVERIFY(first().run({"request high-availability state functional"}).succeeded());
        QVERIFY2(first().manager().waitForEvent(stateIs("primary-passive"), {.from = before}),
                 qPrintable(first().manager().report()));
        QVERIFY(second().run({"request high-availability sync-to-remote running-config"}).succeeded());
        QVERIFY2(first().manager().waitForEvent(eventNamed("ha-synchronized"), {.from = before}),
                 qPrintable(first().manager().report()));
        QCOMPARE(first().run({"request high-availability sync-to-remote"}).exitStatus, 1);
    }

    /// D19: a certificate of the factory's for another serial number is no peer, and no device is one.
    void nobodyElseIsLetIn()
    {
        QVERIFY(m_pair->form());
        const qsizetype before = first().manager().events().size();
        QVERIFY2(second().script({pairSetting + "serial M9", "commit"}), qPrintable(second().report()));
        const auto refused = first().manager().waitForEvent(
            eventNamed("session-refused", {{"channel", "ha"}, {"reason", "not-managed"}}), {.from = before});
        QVERIFY2(refused, qPrintable(first().manager().report()));
        QCOMPARE(refused->value("serial").toString(), QString("M9"));
    }

    void refusesToJoinWithDevicesOfItsOwn()
    {
        QVERIFY2(first().startManager() && second().startManager(), "start");
        QVERIFY(m_pair->writePassphrase());
        QVERIFY(second().script({"set mgt-config devices 007", "commit"}));
        QVERIFY(m_pair->exportPair());
        const auto imported = m_pair->importPair();
        QCOMPARE(imported.exitStatus, 1);
        QVERIFY2(imported.errorOutput.contains("already"), imported.errorOutput.constData());
    }

private:
    [[nodiscard]] LiveEstate& first() { return m_pair->first(); }
    [[nodiscard]] LiveEstate& second() { return m_pair->second(); }

    static QString descriptionAt(const LiveEstate& estate)
    {
        const QByteArray shown = estate.run({"show template t1 description"}).output;
        return QString::fromUtf8(shown).simplified().section(' ', -1);
    }
    static QString addressOf(const LiveEstate& estate)
    {
        const QByteArray shown = estate.run({"show deviceconfig system ip-address"}).output;
        return shown.isEmpty() ? QStringLiteral("127.0.0.1")
                               : QString::fromUtf8(shown).simplified().section(' ', -1);
    }

    std::unique_ptr<PairEstate> m_pair;
};

HANDFAST_TEST(PairTest)

} // namespace tst_pair

#include "tst_pair.moc"
