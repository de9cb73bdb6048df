// Export, then import, gives the same configuration: whatever the schema allows, in each form. F-4.
#include "models/panos/configuration_reader.h"
#include "models/panos/configuration_writer.h"

#include "tests/models/config/random_configuration.h"
#include "tests/support/test_program.h"

#include <QBuffer>
#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

namespace tst_round_trip {

using namespace models;

namespace {

constexpr unsigned int configurations = 10'000;
constexpr unsigned int part = 1000;

session::base::Result<panos::ImportedConfiguration> imported(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return panos::readConfiguration(
        buffer, {.templateName = {},
                 .takeSecret = [](const panos::ForeignSecret& secret) { return std::optional(secret.value); },
                 .progress = {}});
}

/// "" when it is the same; else what is different, with the text.
QString difference(const config::Configuration& expected, const QByteArray& text)
{
    const auto read = imported(text);
    if (!read)
        return QString::fromStdString(read.error().detail) + "\n" + text;
    if (read->configuration == expected)
        return {};
    QString report;
    for (const config::Change& change : config::diff(expected, read->configuration)) {
        for (const std::string& word : change.path)
            report += QString::fromStdString(config::quoted(word)) + ' ';
        report += ": " + QString::fromStdString(change.before) + " -> " +
                  QString::fromStdString(change.after) + "\n";
    }
    for (const panos::RefusedItem& item : read->report.refused)
        report += QString::fromStdString(item.path + ": " + item.reason) + "\n";
    return report + text;
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// In parts, since one may take five minutes at most.
    void xmlOfRandomConfigurations_data()
    {
        QTest::addColumn<unsigned int>("first");
        for (unsigned int first = 0; first < configurations; first += part)
            QTest::addRow("from %u", first) << first;
    }
    void xmlOfRandomConfigurations()
    {
        QFETCH(unsigned int, first);
        std::atomic<unsigned int> next = first;
        std::mutex mutex;
        QString different; // the first that is
        const auto work = [&] {
            for (unsigned int seed = next++; seed < first + part; seed = next++) {
                const config::Configuration made = support::RandomConfiguration(seed).make();
                const QString found = difference(made, panos::writeXml(made).text);
                const std::scoped_lock lock(mutex);
                if (!found.isEmpty() && different.isEmpty())
                    different = QString("seed %1\n").arg(seed) + found;
                if (!different.isEmpty())
                    return;
            }
        };
        std::vector<std::thread> threads;
        for (unsigned int i = 0; i < std::max(2U, std::thread::hardware_concurrency()); ++i)
            threads.emplace_back(work);
        for (std::thread& thread : threads)
            thread.join();
        QVERIFY2(different.isEmpty(), qPrintable(different));
    }

    void commandsOfRandomConfigurations()
    {
        for (unsigned int seed = 0; seed < configurations / 50; ++seed) {
            const config::Configuration made = support::RandomConfiguration(seed).make();
            const QString different = difference(made, panos::writeCommands({}, made).text);
            QVERIFY2(different.isEmpty(), qPrintable(QString("seed %1\n").arg(seed) + different));
        }
    }

    /// The difference and its rollback, one after the other, lead back to where it began.
    void differenceAndRollback()
    {
        for (unsigned int seed = 0; seed < configurations / 50; ++seed) {
            support::RandomConfiguration random(seed);
            const config::Configuration before = random.make();
            config::Configuration after = before;
            random.change(after);
            const QByteArray whole = panos::writeCommands({}, before).text;
            const QByteArray forth = panos::writeCommands(before, after).text;
            const QByteArray back = panos::writeCommands(after, before).text;
            const QString there = difference(after, whole + forth);
            QVERIFY2(there.isEmpty(), qPrintable(QString("seed %1\n").arg(seed) + there));
            const QString again = difference(before, whole + forth + back);
            QVERIFY2(again.isEmpty(), qPrintable(QString("seed %1\n").arg(seed) + again));
        }
    }
};

HANDFAST_TEST(RoundTripTest)

} // namespace tst_round_trip

#include "tst_round_trip.moc"
