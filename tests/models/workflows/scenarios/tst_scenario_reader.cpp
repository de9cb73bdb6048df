// Scenario files: what they say, and that each fault names its line. X-5.
#include "models/workflows/scenarios/scenario_reader.h"

#include "models/workflows/scenarios/scenario_estate.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

namespace tst_scenario_reader {

using namespace models::workflows;
using session::base::ErrorCode;

namespace {

const QString head = QStringLiteral("scenario: one\nestate: {}\nsteps:\n");

} // namespace

class ScenarioReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x5_anEstateBecomesCommandsAndDevices()
    {
        const auto scenario = readScenario("scenario: one\n"
                                           "clock: 2026-03-02T06:00:00Z\n"
                                           "within: 2m\n"
                                           "estate:\n"
                                           "  stacks: {s1: t1}\n"
                                           "  certificates:\n"
                                           "    - {certificate-name: root, name: CN=Some Root, ca: yes}\n"
                                           "  commands: [set shared x]\n"
                                           "  devices:\n"
                                           "    - {serial: '0079', count: 12, stack: s1, group: north}\n"
                                           "    - {serial: LC-1, kind: log-collector, clock: -25h,\n"
                                           "       program: late, fault: expired-certificate, managed: no}\n"
                                           "steps: [finish]\n",
                                           "file");
        QVERIFY2(scenario, scenario.error().detail.c_str());
        QCOMPARE(session::base::toRfc3339(*scenario->start), std::string("2026-03-02T06:00:00.000Z"));
        QCOMPARE(scenario->within.count(), 120);
        const ScenarioEstate& estate = scenario->estate;
        QCOMPARE(estate.commands,
                 (std::vector<std::string>{
                     "request certificate generate certificate-name root name \"CN=Some Root\" ca yes",
                     "set shared x"}));
        QCOMPARE(estate.devices.size(), std::size_t(13));
        QCOMPARE(estate.devices[11].device.serial.value, std::string("0090"));
        const ScenarioDevice& collector = estate.devices[12];
        QCOMPARE(collector.clockOffset, std::chrono::seconds(std::chrono::hours(-25)));
        QCOMPARE(collector.device.fault->kind, FaultKind::ExpiredCertificate);
        QCOMPARE(scenarioPrograms(estate), (std::vector<std::string>{"agents", "late"}));
        const auto commands = scenarioCommands(estate);
        QVERIFY(std::ranges::find(commands, "set template-stack s1 devices 0090") != commands.end());
        QVERIFY(std::ranges::none_of(commands, [](const std::string& command) {
            return command.find("LC-1") != std::string::npos; // nobody manages it
        }));
    }
    void x5_jsonIsRead()
    {
        const auto scenario = readScenario(
            R"({"scenario": "one", "estate": {}, "steps": [{"jump": "1h 30m"}, {"run": ["a", "b"], "on": "007"},
               {"wait": {"all": {"connected": true, "authentication": null}}}]})",
            "file");
        QVERIFY2(scenario, scenario.error().detail.c_str());
        QCOMPARE(std::get<JumpClock>(scenario->steps[0].act).by.count(), 5400);
        QCOMPARE(std::get<RunCommands>(scenario->steps[1].act).commands.size(), std::size_t(2));
        QCOMPARE(std::get<RunCommands>(scenario->steps[1].act).device, std::string("007"));
        QCOMPARE(std::get<CheckExpectation>(scenario->steps[2].act).expectation.devices.front().members,
                 (ScenarioWishes{{"connected", "yes"}, {"authentication", "none"}}));
    }
    void x5_aPairIsRead()
    {
        const auto scenario = readScenario("scenario: one\n"
                                           "estate: {peer: yes}\n"
                                           "steps:\n"
                                           "  - {run: predict, on: peer}\n"
                                           "  - {run-file: wf/commands.txt, on: 007}\n"
                                           "  - {next: ha-client, on: peer}\n"
                                           "  - {wait: {event: {event: x, from: peer}}, on: peer}\n"
                                           "  - finish\n",
                                           "file");
        QVERIFY2(scenario, scenario.error().detail.c_str());
        QVERIFY(scenario->estate.hasPeer);
        QCOMPARE(std::get<RunCommands>(scenario->steps[0].act).device, std::string("peer"));
        QCOMPARE(std::get<RunCommands>(scenario->steps[1].act).file, std::string("wf/commands.txt"));
        QCOMPARE(scenario->steps[2].manager, std::string("peer"));
        QCOMPARE(std::get<CheckExpectation>(scenario->steps[3].act).expectation.events.front().source,
                 EventWish::Source::Peer);
        QCOMPARE(scenario->steps[4].manager, std::string());
    }
    void x5_faultsNameTheirLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const QString& text, const char* error) {
            QTest::newRow(name) << text << QString(error);
        };
        row("no YAML", "scenario: [\n", "file:2:*");
        row("no map", "- one\n", "file:1: members are expected here");
        row("a word that is none", "scenario: one\nestat: {}\n", "file:2: 'estat' is unknown*");
        row("nothing to do", "scenario: one\nestate: {}\n", "file:1: 'steps' is missing");
        row("a step that is none", head + "  - finnish\n", "file:4: 'finnish' is no step*");
        row("two acts", head + "  - {jump: 1h, start: manager}\n", "file:4: one step does one thing*");
        row("no act", head + "  - {name: idle}\n", "file:4: this step does nothing");
        row("a time that is none", head + "  - jump: soon\n", "file:4: a time such as*not 'soon'");
        row("refused what", head + "  - {jump: 1h, refused: yes}\n",
            "file:4: 'refused', 'says' and 'lacks'*");
        row("a place that can't be asked", head + "  - {jump: 1h, on: peer}\n", "file:4: 'on' goes with*");
        row("a place that is no manager", head + "  - {finish: yes, on: 007}\n", "file:4: 'on' goes with*");
        row("a peer that is none", head + "  - {run: predict, on: peer}\n", "file:4: the estate has no peer");
        row("the same of a workflow", head + "  - {finish: yes, on: peer}\n",
            "file:4: the estate has no peer");
        row("a responder", head + "  - responder: {a: sings}\n", "file:4: a responder does one of*");
        row("an event without a name", head + "  - expect: {event: {serial: 1}}\n", "file:4: 'event'*");
        row("a count without a number", head + "  - expect: {count: {connected: yes}}\n",
            "file:4: 'number' is missing");
        row("a serial twice",
            "scenario: one\nestate:\n  devices:\n    - {serial: 1, count: 2}\n    - {serial: 2}\nsteps: []\n",
            "file:5: serial 2 stands there twice");
        row("serials that end", "scenario: one\nestate: {devices: {serial: 98, count: 3}}\nsteps: []\n",
            "file:2: the digits*");
        row("a stack that is none", "scenario: one\nestate: {devices: {serial: 1, stack: s}}\nsteps: []\n",
            "file:2: stacks has no 's'*");
        row("nothing", "", "file:1: members are expected here");
        row("a member twice", head + "  - wait: {all: {connected: yes}, all: {connected: no}}\n",
            "file:4: 'all' stands there twice");
        row("a word twice", "scenario: one\nscenario: two\n", "file:2: 'scenario' stands there twice");
        const QString one = "scenario: one\nestate: {devices: {serial: 1}}\nsteps:\n";
        row("a cable of nobody", one + "  - unplug: [1, 99]\n", "file:4: the estate has no device 99");
        row("a program that is none", one + "  - kill: ghost\n", "file:4: the estate has no program ghost");
        row("a responder that nobody asks", one + "  - responder: {ocps: hang}\n",
            "file:4: nothing here asks the responder ocps");
        row("a kind that is none",
            "scenario: one\nestate: {devices: {serial: 1, kind: toaster}}\nsteps: []\n",
            "file:2: kind is one of*");
    }
    void x5_faultsNameTheirLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        const auto scenario = readScenario(text.toStdString(), "file");
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().code, ErrorCode::ParseFailed);
        QString pattern = QRegularExpression::escape(error);
        pattern.replace("\\*", ".*");
        QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                     .match(QString::fromStdString(scenario.error().detail))
                     .hasMatch(),
                 scenario.error().detail.c_str());
    }
    void x5_durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        for (const auto& [text, seconds] :
             std::initializer_list<std::pair<const char*, qint64>>{{"90", 90},
                                                                   {"90s", 90},
                                                                   {"45m", 2700},
                                                                   {"-25h", -90000},
                                                                   {"31d", 2678400},
                                                                   {"1h 30m", 5400},
                                                                   {"1h30m", 5400},
                                                                   {"", -1},
                                                                   {"-", -1},
                                                                   {"h", -1},
                                                                   {"1y", -1},
                                                                   {"1.5h", -1},
                                                                   {"1 ", -1},
                                                                   {"99999999999d", -1}})
            QTest::newRow(text) << QString(text) << seconds;
    }
    void x5_durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto read = readDuration(text.toStdString());
        QCOMPARE(read ? read->count() : -1, seconds);
    }
};

HANDFAST_TEST(ScenarioReaderTest)

} // namespace tst_scenario_reader

#include "tst_scenario_reader.moc"
