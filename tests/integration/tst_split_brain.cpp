// Two managers, as real programs, that have both committed without knowing of each other. One's state goes
// on; what the other one has committed since, and what somebody has typed there, is kept, said in its log and
// shown, and can be had again. S-4, panos 4.6.
#include "tests/integration/pair_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_split_brain {

using namespace integration;
using support::eventNamed;

class SplitBrainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_pair.tell();
    }

    void nothingOfTheLosingSideIsLost()
    {
        QVERIFY(m_pair.form());
        qsizetype before = second().manager().events().size();
        first().manager().kill();
        QVERIFY2(second().manager().waitForEvent(stateIs("secondary-active"), {.from = before}),
                 qPrintable(second().manager().report()));
        QVERIFY2(second().script({"set template t1 description winner", "commit"}),
                 qPrintable(second().report()));
        second().manager().kill();

        // It serves alone, and has never heard of that: its edits are the newer ones, and more of them.
        QVERIFY2(first().startManager(), qPrintable(first().report()));
        QVERIFY2(first().manager().waitForEvent(stateIs("primary-active")),
                 qPrintable(first().manager().report()));
        for (const char* description : {"loser-1", "loser-2"})
            QVERIFY2(first().script({QStringLiteral("set template t1 description ") + description, "commit"}),
                     qPrintable(first().report()));
        QVERIFY(first().run({"set template t1 description unfinished"}).succeeded());
        const int last = lastVersionOf(first());

        before = first().manager().events().size();
        QVERIFY2(second().startManager(), qPrintable(second().report()));
        QVERIFY2(first().manager().waitForEvent(stateIs("primary-passive"), {.from = before}),
                 qPrintable(first().manager().report()));
        QVERIFY2(first().manager().waitForEvents(eventNamed("ha-set-aside"), {.from = before, .count = 2}),
                 qPrintable(first().manager().report()));
        QVERIFY(m_pair.waitInSync());
        QVERIFY2(description().contains("winner"), description().constData());
        QVERIFY(first().run({"show config diff"}).output.trimmed().isEmpty());

        // Shown, on both sides.
        for (LiveEstate* manager : {&first(), &second()}) {
            QVERIFY2(manager->manager().waitForEvent(eventNamed("ha-split-brain")),
                     qPrintable(manager->manager().report()));
            QVERIFY(!pairOf(*manager)["split_brain_at"].toString().isEmpty());
        }
        QByteArray said;
        for (const QJsonObject& event : first().manager().eventsThat(eventNamed("ha-set-aside")))
            said += event["detail"].toString().toUtf8() + '\n';
        QVERIFY2(said.contains("version " + QByteArray::number(last) + " was committed here alone"),
                 said.constData());
        QVERIFY2(said.contains("version " + QByteArray::number(last + 1) + " now, which never ran"),
                 said.constData());

        // Kept, each of them.
        const std::pair<int, QByteArray> kept[] = {
            {last - 1, "loser-1"}, {last, "loser-2"}, {last + 1, "unfinished"}};
        for (const auto& [version, description] : kept) {
            const auto shown = first().run({"show config diff version " + QString::number(version)});
            QVERIFY2(shown.output.contains(description), qPrintable(shown.report()));
        }

        // And to be had again, by the one that serves now.
        QVERIFY(first().run({"load config version " + QString::number(last)}).succeeded());
        QVERIFY2(description().contains("loser-2"), description().constData());
    }

private:
    [[nodiscard]] LiveEstate& first() { return m_pair.first(); }
    [[nodiscard]] LiveEstate& second() { return m_pair.second(); }

    [[nodiscard]] QByteArray description() { return first().run({"show template t1 description"}).output; }
    [[nodiscard]] static int lastVersionOf(const LiveEstate& manager)
    {
        int last = 0;
        for (const QJsonValue& version : manager.runJson("show config versions").json().array())
            last = std::max(last, version["version"].toInt());
        return last;
    }

    PairEstate m_pair;
};

HANDFAST_TEST(SplitBrainTest)

} // namespace tst_split_brain

#include "tst_split_brain.moc"
