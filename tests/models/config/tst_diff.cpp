#include "models/config/edit.h"

#include "tests/models/config/random_configuration.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

namespace tst_diff {

using namespace models::config;

namespace {

QStringList described(const std::vector<Change>& changes)
{
    QStringList lines;
    for (const Change& change : changes) {
        const char* const kind = change.kind == Change::Kind::Added      ? "added"
                                 : change.kind == Change::Kind::Modified ? "modified"
                                                                         : "removed";
        QString line = QLatin1String(kind);
        for (const std::string& word : change.path)
            line += " " + QString::fromStdString(word);
        lines << line + ": '" + QString::fromStdString(change.before) + "' '" +
                     QString::fromStdString(change.after) + "'";
    }
    return lines;
}

} // namespace

class DiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatChanged()
    {
        const auto before =
            fromText("set template T description old\nset template U\nset template-stack S templates a\n"
                     "set panorama certificate C private-key secret\n");
        const auto after = fromText("set template T description new\nset template-stack S templates [ b a ]\n"
                                    "set mgt-config devices 1 tag x\nset mgt-config devices 2\n"
                                    "set panorama certificate C private-key other\n");
        QVERIFY(before && after);
        const QStringList lines = described(diff(*before, *after));
        QCOMPARE(lines.size(), 6);
        QVERIFY(lines[0].startsWith("modified panorama certificate C private-key: 'sha256:"));
        QVERIFY(!lines[0].contains("secret"));
        QCOMPARE(
            lines.mid(1),
            (QStringList{"modified template T description: 'old' 'new'", "removed template U: '' ''",
                         "modified template-stack S templates: '[ a ]' '[ b a ]'",
                         "added mgt-config devices 1 tag: '' 'x'", "added mgt-config devices 2: '' ''"}));
        QVERIFY(diff(*after, *after).empty());
    }

    void setAndUnsetLeaves()
    {
        const auto before = fromText("set panorama certificate-profile P use-crl yes\n");
        const auto after = fromText("set panorama certificate-profile P use-ocsp yes\n");
        QCOMPARE(described(diff(*before, *after)),
                 (QStringList{"removed panorama certificate-profile P use-crl: 'yes' ''",
                              "added panorama certificate-profile P use-ocsp: '' 'yes'"}));
    }

    void editsLeadFromOneToTheOther()
    {
        support::RandomConfiguration random(4711);
        std::size_t edited = 0;
        for (int round = 0; round < 200; ++round) {
            const Configuration before = random.make();
            Configuration after = before;
            if (round % 2 == 0)
                random.change(after);
            else
                after = random.make();
            const auto edits = editsBetween(before, after);
            Configuration result = before;
            const auto applied = models::config::apply(result, edits);
            QVERIFY2(applied, applied ? "" : applied.error().detail.c_str());
            if (result != after) {
                for (const Edit& edit : edits)
                    qWarning("%s", toCommand(edit).c_str());
                QFAIL(qPrintable(described(diff(result, after)).join('\n')));
            }
            QCOMPARE(diff(before, after).empty(), before == after);
            edited += edits.size();
        }
        QVERIFY(edited > 20'000);
    }

    void editsSurviveTheirTextForm()
    {
        support::RandomConfiguration random(99);
        for (int round = 0; round < 200; ++round) {
            for (const Edit& edit : editsBetween(random.make(), random.make())) {
                const auto words = splitWords(toCommand(edit));
                QVERIFY(words);
                const auto again = parseEdits(*words);
                QVERIFY2(again, again ? "" : (again.error().detail + ": " + toCommand(edit)).c_str());
                QCOMPARE(again->size(), 1U);
                QVERIFY2(again->front() == edit, toCommand(edit).c_str());
            }
        }
    }

    void fiftyThousandDevicesAreQuick()
    {
        Configuration before;
        for (int i = 0; i < 50'000; ++i) {
            const std::string serial = "0" + std::to_string(10'000'000'000 + i);
            before.firewalls[serial].hostname = "fw-" + std::to_string(i);
            before.templateStacks["S"].devices[serial];
            before.deviceGroups["G"].devices[serial];
        }
        Configuration after = before;
        after.firewalls[after.firewalls.begin()->first].tag = "x";
        after.firewalls.erase(std::prev(after.firewalls.end())->first);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(diff(before, after).size(), 2U);
        const auto diffed = timer.restart();
        QCOMPARE(flatten(before).size(), 150'000U);
        const auto flattened = timer.elapsed();
        qInfo("diff %lld ms, flatten %lld ms", diffed, flattened);
        QVERIFY(diffed + flattened < 20'000); // see tst_edit manyDevicesAreQuick
    }
};

HANDFAST_TEST(DiffTest)

} // namespace tst_diff

#include "tst_diff.moc"
