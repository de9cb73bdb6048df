// 200 real devices from predefined to custom certificates, by script: T1-T8, D13-D16, F4.
#include "tests/integration/live_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_roll_out {

using integration::LiveEstate;
using support::eventNamed;

namespace {

constexpr int fleetSize = 200;

bool isUp(const QJsonObject& device, const QString& authentication)
{
    return device["connected"].toBool() && device["authentication"].toString() == authentication &&
           device["tls"].toString() == "TLSv1.2" && !device["resumed"].toBool();
}

/// At sixty times the speed a deadline of ten seconds is over in a sixth of one, which a loaded machine
/// misses; then the device comes again.
bool isRefusalByVerdict(const QJsonObject& event)
{
    return eventNamed("session-refused")(event) && event["reason"] != "timeout";
}

} // namespace

class RollOutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFleetMovesWithoutLosingOne_data()
    {
        QTest::addColumn<int>("wait");
        QTest::newRow("D15 wait 0") << 0;
        QTest::newRow("D13 D14 wait 1 minute") << 1;
    }
    void aFleetMovesWithoutLosingOne()
    {
        QFETCH(int, wait);
        const support::FastClock clock(wait == 0 ? 1 : 60);
        LiveEstate estate(wait == 0 ? nullptr : &clock);
        QVERIFY2(estate.startManager(), qPrintable(estate.report()));
        QVERIFY2(estate.addFirewalls(fleetSize), qPrintable(estate.report()));
        QVERIFY(estate.startAgents());
        QVERIFY2(estate.waitForAll("predefined", fleetSize), qPrintable(estate.report()));
        QCOMPARE(estate.count([](const auto& device) { return isUp(device, "predefined"); }), fleetSize);

        QVERIFY2(estate.script(estate.customPki(wait)), qPrintable(estate.report()));
        const auto atCommit = estate.manager().events().size();
        QVERIFY2(estate.script({"commit"}), qPrintable(estate.report()));
        QVERIFY(estate.manager().waitForEvent(eventNamed("disconnect-wait-started"), {.from = atCommit}));
        QVERIFY2(estate.manager().waitForEvent(eventNamed("disconnect-wait-ended"), {.from = atCommit}),
                 qPrintable(estate.manager().report()));
        checkOrder(estate, atCommit, wait);
        QVERIFY2(estate.waitForAll("predefined", fleetSize, atCommit), qPrintable(estate.report()));

        const auto atPush = estate.manager().events().size();
        QVERIFY2(estate.script({"commit-all template-stack s1"}), qPrintable(estate.report()));
        QVERIFY2(estate.waitForAll("custom", fleetSize, atPush), qPrintable(estate.report()));
        QVERIFY(estate.manager().waitForEvents(eventNamed("push-result", {{"result", "OK"}}),
                                               {.from = atPush, .count = fleetSize}));
        QCOMPARE(estate.count([](const auto& device) { return isUp(device, "custom"); }), fleetSize);
        QCOMPARE(estate.count([](const auto& device) { return device["template_status"] == "in-sync"; }),
                 fleetSize);
        const auto refusals = estate.manager().eventsThat(isRefusalByVerdict);
        QVERIFY2(refusals.isEmpty(), qPrintable(refusals.value(0)["detail"].toString()));
    }

private:
    /// No session goes before the wait is over, and the wait lasts as long as was asked for.
    static void checkOrder(LiveEstate& estate, qsizetype from, int wait)
    {
        QString started;
        QString deadline;
        for (qsizetype i = from; i < estate.manager().events().size(); ++i) {
            const QJsonObject& event = estate.manager().events()[i];
            if (event["event"] == "disconnect-wait-started") {
                started = event["time"].toString();
                deadline = event["deadline"].toString();
            }
            if (event["event"] == "session-down")
                QVERIFY2(event["time"].toString() >= deadline,
                         qPrintable(event["time"].toString() + deadline));
        }
        const auto seconds = QDateTime::fromString(started, Qt::ISODateWithMs)
                                 .secsTo(QDateTime::fromString(deadline, Qt::ISODateWithMs));
        QVERIFY2(seconds <= wait * 60 && seconds >= wait * 60 - 30, qPrintable(QString::number(seconds)));
    }
};

HANDFAST_TEST(RollOutTest)

} // namespace tst_roll_out

#include "tst_roll_out.moc"
