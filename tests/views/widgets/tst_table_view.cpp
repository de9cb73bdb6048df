#include "views/widgets/table_view.h"

#include "models/tables/devices/device_status.h"
#include "models/tables/rows_model.h"
#include "tests/support/test_program.h"
#include "views/theme/fonts.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QtTest>

#include <set>

namespace tst_table_view {

using namespace views::widgets;

namespace {

constexpr int rows = 50'000;
constexpr int columns = 10;

/// Notes which rows were asked for.
class CountingModel final : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return columns; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        asked.insert(index.row());
        return role == Qt::DisplayRole ? QVariant(index.row()) : QVariant();
    }
    void sort(int column, Qt::SortOrder order) override { sorted = {column, order}; }

    mutable std::set<int> asked;
    std::pair<int, Qt::SortOrder> sorted{-1, Qt::AscendingOrder};
};

/// Its states come a moment after the view, as those of most pages.
class StatesModel final : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_states.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& = {}) const override { return 2; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_states.at(index.row())) : QVariant();
    }
    void setStates(const QStringList& states)
    {
        beginResetModel();
        m_states = states;
        endResetModel();
    }

private:
    QStringList m_states;
};

constexpr int narrow = 92;
const QString longState = QStringLiteral("Ein Zustand mit langem Namen");

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<TableView>();
        m_view->resize(1000, 600);
        m_view->setModel(&m_model);
        m_model.asked.clear();
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void heightsAreFixed_data()
    {
        QTest::addColumn<Density>("density");
        QTest::addColumn<int>("height");
        QTest::newRow("compact") << Density::Compact << 26;
        QTest::newRow("default") << Density::Default << 32;
        QTest::newRow("comfortable") << Density::Comfortable << 38;
    }
    void heightsAreFixed()
    {
        QFETCH(Density, density);
        QFETCH(int, height);
        m_view->setDensity(density);
        QCOMPARE(m_view->verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
        QCOMPARE(m_view->rowHeight(0), height);
        QCOMPARE(m_view->rowHeight(rows - 1), height);
        QCOMPARE(m_view->verticalHeader()->length(), rows * height);
        QVERIFY(m_view->verticalHeader()->isHidden());
    }

    void onlySeenRowsAreAskedFor()
    {
        m_view->grab();
        QVERIFY(!m_model.asked.empty());
        m_view->scrollToBottom();
        m_view->grab();
        m_view->selectRow(rows / 2);
        m_view->grab();
        // Three screens of about 20 rows.
        QVERIFY2(m_model.asked.size() < 100, qPrintable(QString::number(m_model.asked.size())));
    }

    /// What is painted is what would be if the cause were all there is to say.
    void aRefusalSaysWhyWhereBothHaveNoRoom()
    {
        using models::tables::DeviceStatus;
        const QString state = QStringLiteral("Authentication failed");
        const QString cause = QStringLiteral("Certificate does not match the serial number");
        const auto picture = [this](const QString& words, const QString& why, DeviceStatus status) {
            models::tables::RowsModel model({QStringLiteral("Status"), QStringLiteral("Name")});
            model.setRows({{.key = "1",
                            .cells = {{.text = words, .status = QVariant::fromValue(status), .cause = why},
                                      {.text = "fw-1"}}}});
            m_view->setModel(&model);
            m_view->setCellStyle(0, {.kind = CellKind::Status});
            m_view->setStatusRoles({.status = models::tables::RowStatusRole,
                                    .cause = models::tables::RowCauseRole,
                                    .isCauseFirst = true});
            m_view->setColumnWidth(0, 250);
            const QImage image = m_view->viewport()->grab().toImage();
            m_view->setModel(&m_model);
            return image;
        };
        QCOMPARE(picture(state, cause, DeviceStatus::Failed), picture(cause, {}, DeviceStatus::Failed));
        QVERIFY(picture(state, "Timed out", DeviceStatus::Failed) !=
                picture("Timed out", {}, DeviceStatus::Failed)); // both have room
        QVERIFY(picture("Offline", cause, DeviceStatus::Offline) !=
                picture(cause, {}, DeviceStatus::Offline)); // its shape does not say that it is refused
    }
    /// On the screen alone: what is copied, sorted and filtered by is the model's.
    void anEmptyCellShowsADash()
    {
        const auto picture = [this](const QString& words, Ink ink) {
            models::tables::RowsModel model({QStringLiteral("Name"), QStringLiteral("Group")});
            model.setRows({{.key = "1", .cells = {{.text = "fw-1"}, {.text = words}}}});
            m_view->setModel(&model);
            m_view->setCellStyle(1, {.ink = ink});
            const QImage image = m_view->viewport()->grab().toImage();
            m_view->setModel(&m_model);
            return image;
        };
        QCOMPARE(picture({}, Ink::Primary), picture("–", Ink::Tertiary));
        QVERIFY(picture({}, Ink::Primary) != picture(" ", Ink::Primary));
    }
    void rowsOfBeforeAreFaded()
    {
        const QImage plain = m_view->viewport()->grab().toImage();
        m_view->setFaded(true);
        QVERIFY(m_view->viewport()->grab().toImage() != plain);
        m_view->setFaded(false);
        QCOMPARE(m_view->viewport()->grab().toImage(), plain);
    }

    void wholeRowIsHovered()
    {
        QTest::mouseMove(m_view->viewport(), QPoint(500, 32 * 3 + 5));
        QTRY_COMPARE(m_view->hoveredRow(), 3);
        const QImage image = m_view->viewport()->grab().toImage();
        const QColor hovered = image.pixelColor(5, 32 * 3 + 3);
        QCOMPARE(image.pixelColor(700, 32 * 3 + 3), hovered);
        QVERIFY(image.pixelColor(700, 32 * 5 + 3) != hovered);
    }

    void keyboardMovesAndOpens()
    {
        const QSignalSpy current(m_view.get(), &TableView::currentRowChanged);
        const QSignalSpy opened(m_view.get(), &TableView::rowOpened);
        m_view->setFocus();
        m_view->selectRow(0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(current.back().at(0).toInt(), 2);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.at(0).at(0).toInt(), 2);
    }

    void headerSortsThroughTheModel()
    {
        QHeaderView* header = m_view->horizontalHeader();
        const QPoint middle(header->sectionViewportPosition(2) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
        QCOMPARE(m_model.sorted.first, 2);
    }

    void statesAreNotCut()
    {
        StatesModel states;
        const auto view = viewOf(states);
        QCOMPARE(view->columnWidth(0), narrow);
        states.setStates({"Ok", longState});
        const int wide = view->columnWidth(0);
        QVERIFY2(wide > QFontMetrics(view->font()).horizontalAdvance(longState) + 24,
                 qPrintable(QString::number(wide)));
        states.setStates({longState + longState}); // it does not jump later
        QCOMPARE(view->columnWidth(0), wide);
        view->makeRoomForStates(0, {longState + longState});
        QVERIFY(view->columnWidth(0) > wide);
    }
    void aWidthThatSomebodyHasGivenStays()
    {
        StatesModel states;
        const auto view = viewOf(states);
        view->setColumnWidth(0, narrow - 10);
        states.setStates({longState});
        view->makeRoomForStates(0, {longState});
        QCOMPARE(view->columnWidth(0), narrow - 10);
    }

    void theLastColumnIsNeverAStump()
    {
        models::tables::RowsModel rows({"Name", "Place", "Detail"});
        TableView view;
        view.setModel(&rows);
        view.setColumnWidths({{0, 200}, {1, 200}, {2, 200}});
        view.resize(800, 300);
        view.show();
        QCOMPARE(view.columnWidth(0) + view.columnWidth(1) + view.columnWidth(2), view.viewport()->width());
        const QString detail = "what there is to say of it, in some more words";
        rows.setRows({{.key = "a", .cells = {{.text = "fra"}, {.text = "Frankfurt"}, {.text = detail}}}});
        view.resize(420, 300);
        QVERIFY(view.columnWidth(2) >= 150); // air goes first
        QVERIFY(view.columnWidth(0) < 200);
        QCOMPARE(view.columnWidth(0) + view.columnWidth(1) + view.columnWidth(2), view.viewport()->width());
        view.resize(200, 300); // it scrolls rather than becomes a stump
        QVERIFY(view.columnWidth(2) >= 150);
        QTRY_VERIFY(view.horizontalScrollBar()->maximum() > 0);
        view.resize(800, 300);
        QCOMPARE(view.columnWidth(0), 200); // and with the room it is as it was made
        view.setColumnWidth(0, 90);
        view.resize(600, 300);
        QCOMPARE(view.columnWidth(0), 90); // somebody's wish
        const QByteArray kept = view.saveColumns();
        view.setColumnWidths({{0, 200}, {1, 200}, {2, 200}});
        view.resize(420, 300);
        view.restoreColumns(kept);
        QCOMPARE(view.columnWidth(0), 90);
        view.resize(800, 300);
        QCOMPARE(view.columnWidth(1), 200); // what was fitted is fitted on
    }
    void wordsGetTheRoomThatIsThere()
    {
        models::tables::RowsModel rows({"Name", "Detail"});
        TableView view;
        view.resize(900, 300);
        view.setModel(&rows);
        view.setColumnWidths({{0, 80}, {1, 100}});
        view.show();
        rows.setRows({{.key = "a", .cells = {{.text = "a name that takes more than that"}, {.text = "x"}}}});
        const int needed = QFontMetrics(views::theme::font(views::theme::TextRole::Body))
                               .horizontalAdvance("a name that takes more than that");
        QVERIFY(view.columnWidth(0) > needed);
    }
    /// As with a fleet that connects: the rows are there, what they tell comes one by one.
    void wordsThatComeLateGetTheirRoom()
    {
        models::tables::RowsModel rows({"Name", "Expires", "Detail"});
        TableView view;
        view.resize(900, 300);
        view.setModel(&rows);
        view.setColumnWidths({{0, 80}, {1, 50}, {2, 100}});
        view.show();
        std::vector<models::tables::Row> all(
            60, {.key = {}, .cells = {{.text = "fw"}, {.text = {}}, {.text = "x"}}});
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i].key = QString::number(i);
        rows.setRows(all);
        for (int change = 0; change < 20; ++change)
            Q_EMIT rows.dataChanged(rows.index(0, 0), rows.index(rows.rowCount() - 1, 2));
        const QString words = QStringLiteral("7,299 d and some more");
        all[40].cells[1].text = words;
        rows.setRows(all);
        QVERIFY(view.columnWidth(1) >
                QFontMetrics(views::theme::font(views::theme::TextRole::Body)).horizontalAdvance(words));
    }

private:
    static std::unique_ptr<TableView> viewOf(StatesModel& states)
    {
        auto view = std::make_unique<TableView>();
        view->setModel(&states);
        view->setCellStyle(0, {.kind = CellKind::Status});
        view->setColumnWidths({{0, narrow}});
        return view;
    }

    CountingModel m_model;
    std::unique_ptr<TableView> m_view;
};

HANDFAST_TEST(TestTableView)

} // namespace tst_table_view

#include "tst_table_view.moc"
