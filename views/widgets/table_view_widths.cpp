// The half of TableView that says how wide its columns are.
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/column_fit.h"
#include "views/widgets/table_delegate.h"
#include "views/widgets/table_view.h"

#include <QHeaderView>

#include <algorithm>
#include <map>
#include <utility>

namespace views::widgets {

namespace {

constexpr int rowsLookedAt = 100; ///< for the states that a model has
constexpr int rowsMeasured = 300; ///< for the widths of its columns
constexpr int rowsAsked = 5000;   ///< for those, where most cells are empty
constexpr int mostForWords = 420; ///< a column is not made wider for its words
constexpr int leastForLast = 180; ///< where its words are longer, as much of them as is worth reading

} // namespace

void TableView::setColumnWidths(const std::vector<ColumnWidth>& widths)
{
    // The widths are made for English titles; other languages have longer ones.
    std::map<int, int> wanted;
    for (const ColumnWidth& entry : widths)
        wanted[entry.column] = theme::scaled(entry.width);
    m_isFitting = true;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        const auto given = wanted.try_emplace(column, horizontalHeader()->defaultSectionSize()).first;
        const int width = std::max(given->second, horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        m_widths[column] = {.given = width, .made = width};
        if (cellStyle(column).kind == CellKind::Status)
            m_stateWidths[column] = width;
    }
    m_isFitting = false;
    m_hasMetRows = false;
    makeRoomForFirstStates();
    lookAtRows(0, rowsNow() - 1);
    fit(Fit::All);
}

void TableView::lookAtRows(int first, int last)
{
    const int count = std::min(last - first + 1, rowsMeasured);
    bool isNews = false;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        if (!isColumnHidden(column))
            isNews = lookAtWords(column, first, count) || isNews;
    if (isNews)
        fit(Fit::All);
}

/// So many say enough, whenever they come or change; then no more are asked. Empty ones say nothing: what
/// devices tell comes long after their rows.
bool TableView::lookAtWords(int column, int first, int count)
{
    if (cellStyle(column).kind != CellKind::Text)
        return false;
    Width& width = m_widths[column];
    const std::pair before(width.content, width.least);
    const int most = theme::scaled(mostForWords);
    const auto* delegate = static_cast<const TableDelegate*>(itemDelegate());
    for (int row = first; row < first + count; ++row) {
        if (width.said >= rowsMeasured || width.asked >= rowsAsked)
            break;
        const auto needed = delegate->widthOfText(model()->index(row, column));
        ++width.asked;
        width.said += needed.isSaid ? 1 : 0;
        width.content = std::clamp(needed.all, std::min(width.content, most), most);
        width.least = std::clamp(needed.words, std::min(width.least, width.content), width.content);
    }
    return before != std::pair(width.content, width.least);
}

/// Without the room of an arrow, which stands in one of them.
int TableView::titleWords(int column) const
{
    const QHeaderView* header = horizontalHeader();
    const int hint = header->sectionSizeHint(column);
    if (!header->isSortIndicatorShown() || header->sortIndicatorSection() == column)
        return hint;
    const QString title = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    return std::min(hint, header->fontMetrics().horizontalAdvance(title) + 2 * theme::space::medium);
}

int TableView::leastOfLast(int column) const
{
    const auto state = m_stateWidths.find(column);
    if (state != m_stateWidths.end())
        return state->second;
    const auto width = m_widths.find(column);
    const int needed = width == m_widths.end() ? 0 : width->second.content;
    return std::max(horizontalHeader()->sectionSizeHint(column),
                    std::min(needed, theme::scaled(leastForLast)));
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> shown;
    for (int place = 0; place < horizontalHeader()->count(); ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            shown.push_back(column);
    return shown;
}

int TableView::rowsNow() const
{
    return model() ? model()->rowCount() : 0;
}

void TableView::fit(Fit which)
{
    if (std::exchange(m_isFitting, true))
        return;
    horizontalHeader()->setStretchLastSection(false); // as settings of before may say: that makes stumps
    const std::vector<int> shown = shownColumns();
    std::vector<ColumnRoom> rooms;
    for (const int column : shown) {
        const Width& width = m_widths[column];
        const int title = horizontalHeader()->sectionSizeHint(column);
        const bool isFree = which == Fit::All && cellStyle(column).kind == CellKind::Text &&
                            width.made == columnWidth(column);
        rooms.push_back({.wanted = isFree ? std::max(width.given, title) : columnWidth(column),
                         .content = width.content > 0 ? std::max(width.content, title) : 0,
                         .least = std::max(width.least, titleWords(column)),
                         .isFixed = !isFree});
    }
    if (!rooms.empty())
        rooms.back().least = leastOfLast(shown.back());
    const std::vector<int> widths = fitColumns(rooms, viewport()->width());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const bool isLast = i + 1 == shown.size();
        if (!rooms[i].isFixed || isLast)
            setColumnWidth(shown[i], widths[i]);
        if (!rooms[i].isFixed)
            m_widths[shown[i]].made = widths[i];
    }
    m_isFitting = false;
}

/// As somebody has made it: what is fitted is written as it was given.
QByteArray TableView::saveColumns()
{
    m_isFitting = true;
    std::map<int, int> fitted;
    for (const int column : shownColumns())
        if (const Width& width = m_widths[column]; width.made == columnWidth(column)) {
            fitted[column] = width.made;
            setColumnWidth(column, width.given);
        }
    const QByteArray state = horizontalHeader()->saveState();
    for (const auto& [column, width] : fitted)
        setColumnWidth(column, width);
    m_isFitting = false;
    return state;
}

void TableView::restoreColumns(const QByteArray& state)
{
    m_isFitting = true;
    horizontalHeader()->restoreState(state);
    m_isFitting = false;
    for (auto& [column, width] : m_widths)
        width.made = isColumnHidden(column) || columnWidth(column) == width.given ? width.given : -1;
    for (const int column : shownColumns())
        lookAtWords(column, 0, std::min(rowsNow(), rowsLookedAt));
    fit(Fit::All);
}

/// Where somebody draws at a column, only the last one takes or gives the difference.
void TableView::followSection(int column, int before, int after)
{
    if (m_isFitting)
        return;
    if (before == 0 && after > 0)
        lookAtWords(column, 0, std::min(rowsNow(), rowsLookedAt));
    fit(before > 0 && after > 0 ? Fit::LastAlone : Fit::All);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit(Fit::All);
}

void TableView::makeRoomForStates(int column, const QStringList& states)
{
    const auto made = m_stateWidths.find(column);
    const auto shown = shownColumns();
    const bool isLast = !shown.empty() && shown.back() == column;
    if (made == m_stateWidths.end() || (columnWidth(column) != made->second && !isLast))
        return;
    for (const QString& state : states)
        made->second = std::max(made->second, TableDelegate::widthOfStatus(state, cellStyle(column)));
    if (isLast) // it may be wider than that
        return fit(Fit::All);
    setColumnWidth(column, made->second);
    made->second = columnWidth(column);
}

/// Which words a model has for its states is known once it has some.
void TableView::makeRoomForFirstStates()
{
    const int known = model() ? std::min(model()->rowCount(), rowsLookedAt) : 0;
    if (m_hasMetRows || known == 0)
        return;
    m_hasMetRows = true;
    for (const auto& [column, style] : m_styles) {
        if (style.kind != CellKind::Status)
            continue;
        QStringList states;
        for (int row = 0; row < known; ++row)
            states << model()->index(row, column).data().toString();
        makeRoomForStates(column, states);
    }
}

} // namespace views::widgets
