#include "models/tables/rows_model.h"

#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

namespace tst_rows_model {

using namespace models::tables;

namespace {

std::vector<Row> rowsOf(const QString& keys)
{
    std::vector<Row> rows;
    for (const QChar key : keys)
        rows.push_back({key, {{.text = key.toUpper()}, {.text = "x"}}});
    return rows;
}

QString keysOf(const RowsModel& model)
{
    QString keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys += model.index(row, 0).data(RowKeyRole).toString();
    return keys;
}

} // namespace

class RowsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverRows_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("from nothing") << "" << "abc";
        QTest::newRow("to nothing") << "abc" << "";
        QTest::newRow("one in the middle goes") << "abcd" << "acd";
        QTest::newRow("one in the middle comes") << "acd" << "abcd";
        QTest::newRow("turned around") << "abcd" << "dcba";
        QTest::newRow("all at once") << "abcdef" << "xfbay";
    }
    void takesOverRows()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        RowsModel model({"Name", "Other"});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rowsOf(before));
        QCOMPARE(keysOf(model), before);
        model.setRows(rowsOf(after));
        QCOMPARE(keysOf(model), after);
    }
    void exchangesRows_data() { takesOverRows_data(); }
    /// Very many: as they come, in few signals, and selections stay.
    void exchangesRows()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        RowsModel model({"Name", "Other"});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.exchange(rowsOf(before)).empty());
        const QPersistentModelIndex kept = model.index(model.rowOf("b"), 0);
        const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const auto gone = model.exchange(rowsOf(after));
        QCOMPARE(gone.size(), std::size_t(before.size()));
        QCOMPARE(keysOf(model), after);
        QVERIFY(moved.isEmpty());
        QCOMPARE(resets.size(), before.size() == after.size() ? 0 : 1);
        if (resets.isEmpty())
            QCOMPARE(kept.data(RowKeyRole).toString(), QString("b"));
    }
    void exchangedRowsThatStayTellWhatIsNew()
    {
        RowsModel model({"Name", "Other"});
        (void)model.exchange(rowsOf("abc"));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto rows = rowsOf("abc");
        rows[1].cells[1].text = "y";
        (void)model.exchange(std::move(rows));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(1, 1).data().toString(), QString("y"));
    }
    void anotherOrderIsAskedFor()
    {
        RowsModel model({"Name", "Other"});
        QSignalSpy wanted(&model, &RowsModel::orderWanted);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().toInt(), 1);
    }
    void theSelectionStaysOnItsRow()
    {
        RowsModel model({"Name", "Other"});
        model.setRows(rowsOf("abcd"));
        const QPersistentModelIndex chosen = model.index(model.rowOf("c"), 0);
        model.setRows(rowsOf("xdca"));
        QCOMPARE(chosen.data(RowKeyRole).toString(), "c");
        model.setRows(rowsOf("xda"));
        QVERIFY(!chosen.isValid());
    }
    void onlyChangedRowsAreTold()
    {
        RowsModel model({"Name", "Other"});
        auto rows = rowsOf("abc");
        model.setRows(rows);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setRows(rows);
        QCOMPARE(changes.size(), 0);
        rows[1].cells[1].text = "y";
        model.setRows(rows);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
        QCOMPARE(model.index(1, 1).data().toString(), "y");
    }
    void manyAtOnceAreAReset()
    {
        const auto numbered = [](int from, int to) {
            std::vector<Row> rows;
            for (int number = from; number < to; ++number)
                rows.push_back({QString::number(number), {{.text = "x"}, {.text = "y"}}});
            return rows;
        };
        RowsModel model({"Name", "Other"});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRows(numbered(0, 2000));
        QCOMPARE(resets.size(), 1);
        model.setRows(numbered(10, 2010));
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.keyAt(0), "10");
        QCOMPARE(model.keyAt(1999), "2009");
        model.setRows(numbered(5000, 5001));
        QCOMPARE(resets.size(), 2);
        QCOMPARE(model.rowCount(), 1);
    }
    void aCellWithoutRawValueIsSortedByItsText()
    {
        RowsModel model({"Name", "Other"});
        model.setRows({{"k", {{.text = "12 d", .sort = 12}, {.text = "plain"}}}});
        QCOMPARE(model.index(0, 0).data(RowSortRole).toInt(), 12);
        QCOMPARE(model.index(0, 1).data(RowSortRole).toString(), "plain");
    }
};

HANDFAST_TEST(RowsModelTest)

} // namespace tst_rows_model

#include "tst_rows_model.moc"
