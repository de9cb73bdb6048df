// The filter grammar, row by row.
#include "models/tables/device_filter.h"

#include <QTest>

using models::lifecycle::DeviceRecord;
using models::tables::DeviceFilter;

namespace {

DeviceRecord firewall()
{
    DeviceRecord record;
    record.serial = session::base::Serial("007999000000007");
    record.hostname = "fra-07";
    record.model = "PA-440";
    record.softwareVersion = "10.1.14-h9";
    record.deviceGroup = "Frankfurt Main";
    record.templateStack = "europe-stack";
    record.clientCertificateSource = "predefined";
    return record;
}

} // namespace

class DeviceFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("matches");
        QTest::newRow("empty") << "" << true;
        QTest::newRow("plain word, any case") << "FRA" << true;
        QTest::newRow("plain word elsewhere") << "osaka" << false;
        QTest::newRow("all words must match") << "fra osaka" << false;
        QTest::newRow("negated") << "!osaka" << true;
        QTest::newRow("group, quoted") << "group:\"frankfurt main\"" << true;
        QTest::newRow("is, not part of") << "group:Frankfurt" << false;
        QTest::newRow("contains") << "group~frank" << true;
        QTest::newRow("state") << "state:offline" << true;
        QTest::newRow("one of several states") << "state:failed,offline" << true;
        QTest::newRow("not this state") << "!state:offline" << false;
        QTest::newRow("os as numbers") << "os>9.1" << true;
        QTest::newRow("os below") << "os<8.0" << false;
        QTest::newRow("serial list") << "serial:1,007999000000007" << true;
        QTest::newRow("serial part") << "serial~0007" << true;
        QTest::newRow("no certificate seen") << "expires<30d" << false;
        QTest::newRow("out of nothing") << "sync:in" << true;
    }
    void matches()
    {
        QFETCH(QString, filter);
        QFETCH(bool, matches);
        const auto parsed = DeviceFilter::parse(filter);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->matches(firewall(), *session::base::fromRfc3339("2026-11-24")), matches);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown key") << "colour:red" << "colour";
        QTest::newRow("unknown state") << "state:happy" << "happy";
        QTest::newRow("no value") << "group:" << "group";
        QTest::newRow("no order") << "group<a" << "group";
        QTest::newRow("no version") << "os<new" << "os";
        QTest::newRow("no days") << "expires<soon" << "expires";
        QTest::newRow("open quote") << "group:\"a" << "quote";
    }
    void refuses()
    {
        QFETCH(QString, filter);
        QFETCH(QString, named);
        const auto parsed = DeviceFilter::parse(filter);
        QVERIFY(!parsed.has_value());
        QVERIFY2(QString::fromStdString(parsed.error().detail).contains(named),
                 parsed.error().detail.c_str());
    }
    void listsSerials()
    {
        QCOMPARE(DeviceFilter::textFor({session::base::Serial("1"), session::base::Serial("2")}),
                 QString("serial:1,2"));
    }
};

QTEST_APPLESS_MAIN(DeviceFilterTest)
#include "tst_device_filter.moc"
