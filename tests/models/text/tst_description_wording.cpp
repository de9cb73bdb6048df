// F-2: what the manager writes by itself is said in the language, what somebody typed is not touched.
#include "models/text/description_wording.h"

#include "models/text/wording.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_description_wording {

namespace text = models::text;

class DescriptionWordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void descriptionsAreInWords_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        QTest::newRow("the manager's own") << "first start"
                                           << "First start";
        QTest::newRow("of the demo") << "demo estate"
                                     << "Demo estate";
        QTest::newRow("typed") << "roll-out, %1"
                               << "roll-out, %1";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("the peer's own") << "from the HA peer: first start"
                                        << "From the HA peer: First start";
        QTest::newRow("typed there") << "from the HA peer: %1 of 2"
                                     << "From the HA peer: %1 of 2";
        QTest::newRow("a step's") << "migration: enforce"
                                  << "Migration: " + text::stepTitle("enforce");
        QTest::newRow("a step taken back") << "roll back: enforce"
                                           << "Roll back: " + text::stepTitle("enforce");
        QTest::newRow("no step's") << "migration: as told"
                                   << "migration: as told";
    }
    void descriptionsAreInWords()
    {
        QFETCH(QString, stored);
        QTEST(text::descriptionText(stored.toStdString()), "shown");
        QTEST(text::commitJobText("commit: " + stored.toStdString()), "shown");
    }
    void aCommitThatNobodyDescribedSaysNothing() { QCOMPARE(text::commitJobText("commit"), QString()); }
};

HANDFAST_TEST(DescriptionWordingTest)

} // namespace tst_description_wording

#include "tst_description_wording.moc"
