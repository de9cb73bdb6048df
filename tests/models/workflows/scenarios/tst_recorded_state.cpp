// What a recorded scenario begins with, and that a scenario which is written is read as it was: X-5.
#include "models/workflows/scenarios/recorded_state.h"

#include "models/config/edit.h"
#include "models/workflows/scenarios/scenario_reader.h"
#include "models/workflows/scenarios/scenario_writer.h"

#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>

namespace tst_recorded_state {

using namespace models::workflows;
using models::config::Configuration;
using support::ConfiguredEstate;

namespace {

const session::base::TimePoint now = *session::base::fromRfc3339("2026-03-02T06:00:00Z");

std::ptrdiff_t placeOf(const std::vector<std::string>& commands, const std::string& part)
{
    return std::ranges::find_if(commands, [&](const std::string& line) { return line.contains(part); }) -
           commands.begin();
}

} // namespace

class RecordedStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void x5_certificatesAreMadeAgain()
    {
        const ConfiguredEstate estate;
        const auto commands = recordedCommands({}, estate.configuration, now);
        const auto end = std::ptrdiff_t(commands.size());
        const auto root = placeOf(commands, "certificate-name Root ");
        const auto issuing = placeOf(commands, "certificate-name Issuing ");
        QVERIFY(root < end && issuing < end);
        QVERIFY(root < issuing); // which it signs
        QVERIFY(commands[std::size_t(root)].contains(" ca yes"));
        QVERIFY(commands[std::size_t(issuing)].contains(" signed-by Root"));
        QCOMPARE(placeOf(commands, "private-key"), end);
        QVERIFY(placeOf(commands, "set panorama certificate-profile") < end);
    }
    void x5_whatIsThereIsNotMadeAgain()
    {
        const ConfiguredEstate estate;
        Configuration later = estate.configuration;
        later.templates["branch"].description = "another";
        QCOMPARE(recordedCommands(estate.configuration, later, now),
                 std::vector<std::string>{"set template branch description another"});
        QVERIFY(recordedCommands(later, later, now).empty());
    }
    void x5_whatIsWrittenIsRead()
    {
        const ConfiguredEstate estate;
        models::lifecycle::DeviceRecord record;
        record.serial = session::base::Serial("0079990000001");
        record.softwareVersion = "11.1.4";
        record.templateStack = "branches";
        record.clockOffset = std::chrono::hours(-2);
        const RecordedState state = recordedState(estate.configuration, {&record, 1}, now);
        const QByteArray text = writeScenario({{"scenario", "a name: with \"quotes\""},
                                               {"clock", "2026-03-02T06:00:00Z"},
                                               {"estate", state.estate},
                                               {"steps", state.steps}});
        const auto scenario = readScenario(text.toStdString(), "file");
        QVERIFY2(scenario, (text.toStdString() + (scenario ? "" : scenario.error().detail)).c_str());
        QCOMPARE(scenario->name, std::string("a name: with \"quotes\""));
        QCOMPARE(scenario->start, std::optional(now));
        QCOMPARE(scenario->estate.devices.size(), std::size_t(1));
        const ScenarioDevice& device = scenario->estate.devices.front();
        QCOMPARE(device.device.serial.value, std::string("0079990000001"));
        QCOMPARE(device.clockOffset, std::chrono::seconds(-7200));
        QCOMPARE(device.program, std::string("away")); // it has no session
        QCOMPARE(scenario->estate.commands.size(), std::size_t(state.estate["commands"].toArray().size()));
        for (qsizetype i = 0; i < state.estate["commands"].toArray().size(); ++i)
            QCOMPARE(QString::fromStdString(scenario->estate.commands[std::size_t(i)]),
                     state.estate["commands"].toArray()[i].toString());
        QCOMPARE(scenario->steps.size(), std::size_t(state.steps.size()));
    }
};

HANDFAST_TEST(RecordedStateTest)

} // namespace tst_recorded_state

#include "tst_recorded_state.moc"
