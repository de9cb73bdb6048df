// F-1: devices by CSV. Quoting as RFC 4180 says; each bad line by its number and reason.
#include "models/lifecycle/exchange/device_csv.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_csv {

using namespace models::lifecycle;
using models::config::Configuration;
using models::config::DeviceKind;

class DeviceCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreDevicesInTheUsualOrder()
    {
        const auto rows =
            reviewDevices("007,fw-hq,HQ,branches,lab,firewall\r\n008,,,,,log-collector\n009\n", candidate());
        QCOMPARE(rows.size(), 3U);
        QVERIFY(rows[0] == (NewDeviceRow{.line = 1,
                                         .device = {.serial = "007",
                                                    .hostname = "fw-hq",
                                                    .deviceGroup = "HQ",
                                                    .templateStack = "branches",
                                                    .tag = "lab"}}));
        QCOMPARE(rows[1].device.kind, DeviceKind::LogCollector);
        QCOMPARE(rows[2].device.serial, std::string("009"));
        QCOMPARE(countFitting(rows), 3U);
    }
    void aFirstLineOfWordsOrdersTheColumns()
    {
        const auto rows =
            reviewDevices("\xEF\xBB\xBFtag;Serial;owner;device-group\nlab;007;somebody;HQ\n", candidate());
        QCOMPARE(rows.size(), 1U);
        QVERIFY(rows[0] ==
                (NewDeviceRow{.line = 2, .device = {.serial = "007", .deviceGroup = "HQ", .tag = "lab"}}));
    }
    void quotesHoldSeparatorsQuotesAndLineEnds()
    {
        const auto rows = reviewDevices(
            "serial,tag\n\"007\",\"a, \"\"b\"\"\"\n\n\"008\",\"two\nlines\"\n009,x\n", candidate());
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].device.tag, std::string("a, \"b\""));
        QCOMPARE(rows[1].device.tag, std::string("two\nlines"));
        QCOMPARE(rows[1].line, 4);
        QCOMPARE(rows[2].line, 6);
    }
    void aBadLineIsNamed_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* csv, const char* problem, const char* detail) {
            QTest::newRow(problem) << QString(csv) << QString(problem) << QString(detail);
        };
        row(",fw", "no-serial", "");
        row("0 0", "bad-serial", "0 0");
        row("ABC,twice", "twice-in-file", "ABC");
        row("m1", "already-managed", "m1");
        row("010,,nowhere", "no-such-device-group", "nowhere");
        row("010,,,nowhere", "no-such-template-stack", "nowhere");
        row("010,,,,,toaster", "unknown-type", "toaster");
        row("010,,,,,,,", "too-many-fields", "8");
        row("010,\"fw", "open-quote", "");
        row("010,,,,a tag that is far longer than thirty-one characters", "bad-text",
            "Tag has at most 31 characters");
    }
    void aBadLineIsNamed()
    {
        QFETCH(QString, csv);
        QFETCH(QString, problem);
        QFETCH(QString, detail);
        const auto rows = reviewDevices(("abc\n" + csv + "\n").toStdString(), candidate());
        QCOMPARE(rows.size(), 2U);
        QVERIFY2(!rows[0].problem, "the line before");
        QVERIFY(rows[1].problem.has_value());
        QCOMPARE(rows[1].line, 2);
        QCOMPARE(std::string(toText(*rows[1].problem)), problem.toStdString());
        QCOMPARE(rows[1].detail, detail.toStdString());
        QCOMPARE(countFitting(rows), 1U);
        QCOMPARE(editsToAdd(rows).size(), 1U);
    }
    void onlyFittingDevicesAreAdded()
    {
        Configuration after = candidate();
        const auto rows = reviewDevices("007,fw-hq,HQ,branches,lab\nM1\n008,,,,,wildfire\n"
                                        "009,,,,,pan-db\n",
                                        after);
        QVERIFY(models::config::apply(after, editsToAdd(rows)));
        QCOMPARE(after.firewalls.at("007").hostname, std::string("fw-hq"));
        QCOMPARE(after.firewalls.at("007").tag, std::string("lab"));
        QVERIFY(after.deviceGroups.at("HQ").devices.contains("007"));
        QVERIFY(after.templateStacks.at("branches").devices.contains("007"));
        QVERIFY(after.wildfireAppliances.contains("008"));
        QVERIFY(after.panDbAppliances.contains("009"));
        QCOMPARE(after.firewalls.size(), 2U);
    }
    void nothingIsNothing()
    {
        QVERIFY(reviewDevices("", candidate()).empty());
        QVERIFY(reviewDevices("serial,hostname\n\n", candidate()).empty());
        QVERIFY(!reviewDevicesFile(QStringLiteral("/nowhere/devices.csv"), candidate()));
    }

private:
    static Configuration candidate()
    {
        auto made = models::config::fromText("set mgt-config devices M1\nset device-group HQ\n"
                                             "set template-stack branches\n");
        if (!made)
            qFatal("%s", made.error().detail.c_str());
        return *made;
    }
};

HANDFAST_TEST(DeviceCsvTest)

} // namespace tst_device_csv

#include "tst_device_csv.moc"
