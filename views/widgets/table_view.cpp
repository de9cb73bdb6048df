#include "views/widgets/table_view.h"

#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace views::widgets {

namespace {

/// Titles stand where their cells stand.
class TableHeader final : public QHeaderView
{
public:
    explicit TableHeader(TableView* view) : QHeaderView(Qt::Horizontal, view), m_view(view)
    {
        setSectionsClickable(true);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override
    {
        QHeaderView::initStyleOptionForIndex(option, logicalIndex);
        option->textAlignment = Qt::AlignVCenter | m_view->cellStyle(logicalIndex).alignment;
    }

private:
    TableView* m_view;
};

} // namespace

int heightOf(Density density)
{
    switch (density) {
    case Density::Compact:
        return theme::scaled(26);
    case Density::Comfortable:
        return theme::scaled(38);
    case Density::Default:
        break;
    }
    return theme::scaled(32);
}

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new TableDelegate(this));
    setHorizontalHeader(new TableHeader(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &TableView::followSection);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] { fit(Fit::All); });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] { fit(Fit::All); });
    theme::atEachTextScale(this, [this] { followTextScale(); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowOpened(index.row()); });
}

void TableView::followTextScale()
{
    setDensity(m_density);
    const int before = std::exchange(m_textUnit, theme::scaled(100));
    if (before == 0)
        return;
    m_isFitting = true;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        setColumnWidth(column, columnWidth(column) * m_textUnit / before);
    m_isFitting = false;
    for (auto& [column, width] : m_stateWidths)
        width = width * m_textUnit / before;
    for (auto& [column, width] : m_widths) {
        width.given = width.given * m_textUnit / before;
        width.made = width.made * m_textUnit / before;
        width.content = width.least = width.asked = width.said = 0;
    }
    lookAtRows(0, rowsNow() - 1);
}

void TableView::setDensity(Density density)
{
    m_density = density;
    const int least = fontMetrics().height() + theme::space::small;
    verticalHeader()->setMinimumSectionSize(std::min(heightOf(Density::Compact), least));
    verticalHeader()->setDefaultSectionSize(std::max(heightOf(density), least));
}

void TableView::setCellStyle(int column, const CellStyle& style)
{
    m_styles[column] = style;
    viewport()->update();
}

CellStyle TableView::cellStyle(int column) const
{
    const auto found = m_styles.find(column);
    return found != m_styles.end() ? found->second : CellStyle{};
}

void TableView::setFaded(bool isFaded)
{
    if (std::exchange(m_isFaded, isFaded) != isFaded)
        viewport()->update();
}

void TableView::setGroupRoles(int title, int closed)
{
    m_groupTitleRole = title;
    m_groupClosedRole = closed;
}

void TableView::setModel(QAbstractItemModel* model)
{
    m_hoveredRow = -1;
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        makeRoomForFirstStates();
        lookAtRows(0, rowsNow() - 1);
    });
    connect(
        model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) { lookAtRows(first.row(), last.row()); });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        makeRoomForFirstStates();
        lookAtRows(first, last);
    });
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(theme::font(theme::TextRole::Body));
    painter.setPen(theme::tokensOf(this).ink2);
    const int margin = theme::space::large;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && turnCheck(currentIndex().row()))
        return event->accept();
    QTableView::keyPressEvent(event);
}

bool TableView::turnCheck(int row)
{
    const auto check = std::ranges::find_if(
        m_styles, [](const auto& entry) { return entry.second.kind == CellKind::Check; });
    if (row < 0 || check == m_styles.end())
        return false;
    const QModelIndex cell = model()->index(row, check->first);
    if (!cell.flags().testFlag(Qt::ItemIsUserCheckable))
        return true;
    const bool isChecked = cell.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model()->setData(cell, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
    updateRow(previous.row());
    updateRow(current.row());
}

void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    updateRow(currentIndex().row());
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    updateRow(currentIndex().row());
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    updateRow(before);
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(),
                           verticalHeader()->defaultSectionSize());
}

} // namespace views::widgets
