// What a word of the filter may go on to, and how many devices named filters leave.
#include "models/tables/devices/filter_completion.h"

#include "models/tables/devices/filter_counts.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_filter_completion {

using namespace models::tables;
using models::lifecycle::DeviceRegistry;

class FilterCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        models::config::Configuration running;
        for (const char* serial : {"FW-1", "FW-2", "FW-3"})
            running.firewalls[serial];
        running.firewalls["FW-1"].tag = "lab";
        running.logCollectors["LC-1"];
        running.deviceGroups["HQ"].devices = {{"FW-1", {}}};
        running.deviceGroups["Home office"].devices = {{"FW-2", {}}};
        tests::manage(m_registry, running);
    }

    void aWordGoesOn_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("a key") << "sta" << QStringList{"state:", "stack:"};
        QTest::newRow("a key that is compared") << "exp" << QStringList{"expires<"};
        QTest::newRow("not") << "!gr" << QStringList{"!group:"};
        QTest::newRow("a state") << "state:fa" << QStringList{"state:failed"};
        QTest::newRow("one more state") << "state:failed,bl" << QStringList{"state:failed,blocked"};
        QTest::newRow("no state twice") << "state:failed,fa" << QStringList{};
        QTest::newRow("values that devices have")
            << "group:h" << QStringList{"group:HQ", "group:\"Home office\""};
        QTest::newRow("in quotes") << "group:\"ho" << QStringList{"group:\"Home office\""};
        QTest::newRow("a tag") << "tag:" << QStringList{"tag:lab"};
        QTest::newRow("kinds") << "kind:l" << QStringList{"kind:log-collector"};
        QTest::newRow("serials are too many") << "serial:F" << QStringList{};
        QTest::newRow("complete") << "group:HQ" << QStringList{};
        QTest::newRow("unknown") << "nonsense:x" << QStringList{};
    }
    void aWordGoesOn()
    {
        QFETCH(QString, word);
        QFETCH(QStringList, words);
        QStringList got = filterCompletions(word, m_registry);
        got.sort();
        words.sort();
        QCOMPARE(got, words);
    }
    void whateverIsOfferedCanBeUnderstood()
    {
        for (const std::string& key : DeviceFilter::keys())
            for (const QString& word :
                 filterCompletions(QString::fromStdString(key) + QLatin1Char(':'), m_registry))
                QVERIFY2(DeviceFilter::parse(word), qPrintable(word));
    }

    void severalFiltersAreCounted_data()
    {
        QTest::addColumn<int>("devices");
        QTest::newRow("few") << 4;
        QTest::newRow("many, in steps") << 12'000;
    }
    void severalFiltersAreCounted()
    {
        QFETCH(int, devices);
        DeviceRegistry registry;
        models::config::Configuration running;
        for (int i = 0; i < devices; ++i)
            running.firewalls["F" + std::to_string(i)].tag = i % 2 == 0 ? "even" : "";
        tests::manage(registry, running);
        const session::base::ManualClock clock(*session::base::fromRfc3339("2026-11-24T03:00:00Z"));
        FilterCounts counts(registry, clock);
        QSignalSpy counted(&counts, &FilterCounts::counted);
        const auto filter = [](const char* text) { return *DeviceFilter::parse(QString::fromLatin1(text)); };
        counts.count({filter("tag:even"), filter("tag:*"), filter("!tag:*"), filter("state:custom"), {}});
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted.front().front().value<std::vector<int>>(),
                 std::vector<int>({devices / 2, devices / 2, devices / 2, 0, devices}));
    }

private:
    DeviceRegistry m_registry;
};

HANDFAST_TEST(FilterCompletionTest)

} // namespace tst_filter_completion

#include "tst_filter_completion.moc"
