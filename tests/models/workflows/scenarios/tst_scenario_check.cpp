// What a scenario expects, held against what programs say. X-5.
#include "models/workflows/scenarios/scenario_check.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_scenario_check {

using namespace models::workflows;

namespace {

QJsonObject deviceRow(const QString& serial, bool isConnected, const QJsonValue& authentication)
{
    return {{"serial", serial}, {"connected", isConnected}, {"authentication", authentication}};
}

const QJsonArray twoDevices{deviceRow("1", true, "custom"), deviceRow("2", false, QJsonValue())};

} // namespace

class ScenarioCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x5_values_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("is");
        const auto row = [](const char* name, const QJsonValue& value, const char* wanted, bool is) {
            QTest::newRow(name) << value << QString(wanted) << is;
        };
        row("a text", "in-sync", "in-sync", true);
        row("a part of a text", "in-sync", "sync", false);
        row("a wildcard", "CN=0079/O=Example", "CN=*/O=*", true);
        row("brackets stand for themselves", "a[b]", "a[b]", true);
        row("yes", true, "yes", true);
        row("no", false, "yes", false);
        row("a number", 3978, "3978", true);
        row("nothing", QJsonValue(), "none", true);
        row("missing", QJsonValue(QJsonValue::Undefined), "none", true);
        row("a list", QJsonArray{"a", "b"}, "a b", true);
    }
    void x5_values()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, wanted);
        QTEST(fits(value, wanted.toStdString()), "is");
    }
    void x5_membersOfMembers()
    {
        const QJsonObject object{{"doomed", QJsonObject{{"reason", "expired"}}}};
        QVERIFY(fits(object, {{"doomed.reason", "expired"}, {"other", "none"}}));
        QVERIFY(!fits(object, {{"doomed.reason", "revoked"}}));
    }
    void x5_devices()
    {
        QVERIFY(unmetDevices({{.serial = "1", .members = {{"connected", "yes"}}}}, twoDevices).isEmpty());
        QVERIFY(unmetDevices({{.number = 1, .members = {{"connected", "yes"}}}}, twoDevices).isEmpty());
        QCOMPARE(unmetDevices({{.number = 2, .members = {{"connected", "yes"}}}}, twoDevices),
                 QStringList{"1 devices with connected yes, expected 2"});
        QCOMPARE(unmetDevices({{.members = {{"authentication", "custom"}}}}, twoDevices),
                 QStringList{"device 2: authentication none, expected authentication custom"});
        QCOMPARE(unmetDevices({{.serial = "3", .members = {}}}, twoDevices),
                 QStringList{"there is no device 3"});
        QCOMPARE(unmetDevices({{.members = {}}}, {}),
                 QStringList{"there are no devices"}); // never holds idly
        QVERIFY(unmetDevices({{.number = 0, .members = {{"connected", "yes"}}}}, {}).isEmpty());
    }
    void x5_events()
    {
        const QList<QJsonObject> manager{{{"event", "session-refused"}, {"reason", "expired"}},
                                         {{"event", "session-refused"}, {"reason", "revoked"}}};
        const ScenarioWishes refused{{"event", "session-refused"}};
        QVERIFY(unmetEvents({{.members = refused}}, manager, {}).isEmpty());
        QVERIFY(unmetEvents({{.members = refused, .number = 2}}, manager, {}).isEmpty());
        QCOMPARE(unmetEvents({{.members = refused, .number = 0}}, manager, {}),
                 QStringList{"2 events with event session-refused, expected 0; the last: reason revoked"});
        QCOMPARE(unmetEvents({{.source = EventWish::Source::Agents, .members = refused}}, manager, {}),
                 QStringList{"0 events with event session-refused, expected one"});
    }
    void x5_migration()
    {
        const QJsonObject open{{"id", "sessions-back"}, {"state", "open"}};
        const QJsonObject holds{{"id", "no-wildfire"}, {"state", "holds"}};
        const QJsonObject status{
            {"workflow", "enforce"},
            {"current", 1},
            {"steps", QJsonArray{QJsonObject{{"id", "first"}},
                                 QJsonObject{{"id", "second"}, {"conditions", QJsonArray{open, holds}}}}},
            {"waves", QJsonArray{QJsonObject{
                          {"devices", QJsonArray{QJsonObject{{"serial", "1"}, {"state", "failed"}}}}}}}};
        QVERIFY(unmetMigration({.members = {{"workflow", "enforce"}},
                                .step = "second",
                                .open = {"sessions-back"},
                                .holds = {"no-wildfire"},
                                .waveDevices = {{{"serial", "1"}, {"state", "failed"}}}},
                               status)
                    .isEmpty());
        QCOMPARE(unmetMigration({.step = "first"}, status).size(), 1);
        QCOMPARE(unmetMigration({.open = {"no-wildfire"}}, status).size(), 1);
        QCOMPARE(unmetMigration({.holds = {"sessions-back"}}, status).size(), 1);
        QCOMPARE(unmetMigration({.open = {"nothing-of-that-name"}}, status).size(), 1);
        QCOMPARE(unmetMigration({.waveDevices = {{{"serial", "2"}}}}, status).size(), 1);
        QCOMPARE(unmetMigration({.members = {{"workflow", "ca"}}}, {}).size(), 1);
    }
    void x5_outcomes()
    {
        QVERIFY(unmetOutcome({}, false, "done").isEmpty());
        QVERIFY(unmetOutcome({.isRefused = true, .says = "open*sessions-back"}, true,
                             "open conditions: sessions-back (0 of 3)")
                    .isEmpty());
        QCOMPARE(unmetOutcome({}, true, "no\n"), QStringList{"refused: no"});
        QCOMPARE(unmetOutcome({.isRefused = true}, false, "").size(), 1);
        QCOMPARE(unmetOutcome({.isRefused = true, .says = "busy"}, true, "open").size(), 1);
        const QString profile = "set certificate-profile p CA root-new\nset certificate-profile p domain d\n";
        QVERIFY(unmetOutcome({.lacks = "*CA root"}, false, profile).isEmpty());
        QCOMPARE(unmetOutcome({.lacks = "*CA root-new"}, false, profile).size(), 1);
    }
    void x5_configurations()
    {
        QVERIFY(unmetConfiguration("set a\nset b\n", "set a\nset b\n").isEmpty());
        QCOMPARE(unmetConfiguration("set a\nset b\n", "set a\nset c\n"),
                 (QStringList{"the configuration lacks: set b", "the configuration has besides: set c"}));
        QCOMPARE(unmetConfiguration("set a\nset b\n", "set b\nset a\n").size(), 1);
    }
};

HANDFAST_TEST(ScenarioCheckTest)

} // namespace tst_scenario_check

#include "tst_scenario_check.moc"
