// A dense table for up to 50,000 rows: fixed row heights, no grid, whole-row hover and selection, columns
// told how to be set. It sorts through the model (no proxy) and asks the model only for rows that are seen.
// GUI thread.
#pragma once

#include "views/widgets/text_label.h"

#include <QTableView>

#include <unordered_map>
#include <vector>

namespace views::widgets {

enum class Density { Compact, Default, Comfortable };

[[nodiscard]] int heightOf(Density density);

enum class CellKind { Text, Status, Check };

/// How one column is painted. Check: a box by Qt::CheckStateRole; the space bar turns it, whichever cell of
/// its row is the current one.
struct CellStyle
{
    CellKind kind = CellKind::Text;
    theme::TextRole role = theme::TextRole::Body;
    Ink ink = Ink::Primary;
    Qt::Alignment alignment = Qt::AlignLeft;
    /// The model's role of what stands smaller behind the words of a Text cell, as far as there is room.
    int aside = -1;
};

/// The model's roles that a Status cell reads; -1: the model has none. The words come from DisplayRole.
struct StatusRoles
{
    int status = -1;    ///< DeviceStatus
    int cause = -1;     ///< QString, shown in tertiary ink behind the state
    int remaining = -1; ///< double, 0 to 1: share of the disconnect wait
    int marks = -1;     ///< theme::Marks as int
    int pending = -1;   ///< bool: a change of it waits for the commit
    int icon = -1;      ///< QString: name of an icon for what is no state of a device, "" for a state
    /// Of a refused device the cause takes the place of the state's name where both have no room: the shape
    /// tells the state.
    bool isCauseFirst = false;
};

struct ColumnWidth
{
    int column = 0;
    int width = 100;
};

class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    void setDensity(Density density);
    void setCellStyle(int column, const CellStyle& style);
    [[nodiscard]] CellStyle cellStyle(int column) const;
    void setStatusRoles(const StatusRoles& roles) { m_statusRoles = roles; }
    [[nodiscard]] const StatusRoles& statusRoles() const { return m_statusRoles; }
    /// The model's role that says how deep a cell stands in a tree; its text is moved in as far.
    void setDepthRole(int role) { m_depthRole = role; }
    [[nodiscard]] int depthRole() const { return m_depthRole; }
    /// The model's roles of a line above a group of rows: its title, "" or invalid for every other row, and
    /// whether the group is closed.
    void setGroupRoles(int title, int closed);
    [[nodiscard]] int groupTitleRole() const { return m_groupTitleRole; }
    [[nodiscard]] int groupClosedRole() const { return m_groupClosedRole; }
    /// Shown in place of rows while there are none.
    void setEmptyText(const QString& text) { m_emptyText = text; }
    [[nodiscard]] const QString& emptyText() const { return m_emptyText; }
    /// At least, while there is room; as long as nobody has given a column another width, it follows the
    /// words of the first rows that come. A Status column is made wide enough for all of their states.
    void setColumnWidths(const std::vector<ColumnWidth>& widths);
    /// Widens a Status column so that none of these is cut, unless somebody has given it another width.
    void makeRoomForStates(int column, const QStringList& states);
    /// The rows are of before, while others are on their way.
    void setFaded(bool isFaded);
    [[nodiscard]] bool isFaded() const { return m_isFaded; }
    /// Order, widths and which are shown, for settings; restoreColumns() reads it.
    [[nodiscard]] QByteArray saveColumns();
    void restoreColumns(const QByteArray& state);
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// -1: none.
    void currentRowChanged(int row);
    /// Enter or double click.
    void rowOpened(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setHoveredRow(int row);
    void updateRow(int row);
    /// Of the row's Check cell; false without one.
    bool turnCheck(int row);
    /// Rows and columns at the present size of the text.
    void followTextScale();
    void makeRoomForFirstStates();
    enum class Fit { All, LastAlone };
    /// Notes what the words in these rows take, until there have been enough of them in each column.
    void lookAtRows(int first, int last);
    /// Whether it needs another width than before.
    bool lookAtWords(int column, int first, int count);
    void fit(Fit which);
    [[nodiscard]] int rowsNow() const;
    /// What its title takes.
    [[nodiscard]] int titleWords(int column) const;
    /// From left to right.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// What the last column needs to be read.
    [[nodiscard]] int leastOfLast(int column) const;
    void followSection(int column, int before, int after);

    struct Width
    {
        int given = 0;   ///< by setColumnWidths()
        int made = -1;   ///< as it was fitted; another one is somebody's wish
        int content = 0; ///< of its widest words; 0: not known
        int least = 0;   ///< of them, without what stands aside
        int asked = 0;   ///< cells that were looked at
        int said = 0;    ///< those of them that held words
    };
    Density m_density = Density::Default;
    int m_textUnit = 0; ///< what a length of 100 is at the size of the text that the columns are for
    std::unordered_map<int, CellStyle> m_styles;
    std::unordered_map<int, int> m_stateWidths; ///< of the Status columns, as they were made here
    std::unordered_map<int, Width> m_widths;
    bool m_isFitting = false;
    bool m_hasMetRows = false;
    StatusRoles m_statusRoles;
    QString m_emptyText;
    int m_depthRole = -1;
    int m_groupTitleRole = -1;
    int m_groupClosedRole = -1;
    int m_hoveredRow = -1;
    bool m_isFaded = false;
};

} // namespace views::widgets
