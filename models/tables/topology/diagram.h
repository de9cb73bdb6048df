// A diagram of boxes in columns with arrows between them, as data: what each says, how it stands, where it
// leads. Drawn by views/widgets/diagram_view.h, and told as rows beside it. Plain values; main thread
// (translations). V-5.
#pragma once

#include "models/tables/devices/device_status.h"
#include "models/tables/rows_model.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace models::tables {

enum class BoxState {
    Done,       ///< it is so, or went well
    Running,    ///< on its way
    Refused,    ///< it went wrong here
    Open,       ///< not done yet
    NotReached, ///< something before it went wrong
    NotNeeded,  ///< optional, or not looked at
    Count
};
[[nodiscard]] QString boxStateText(BoxState state);
/// One alphabet of shapes with devices and checks.
[[nodiscard]] DeviceStatus shapeOf(BoxState state);

struct DiagramBox
{
    QString id; ///< stable
    QString title;
    QString text;        ///< what was measured, in a few words
    QString detail = {}; ///< more of it: lines for tool tip and list
    BoxState state = BoxState::Open;
    int column = 0;
    int row = 0;
    QString page = {};   ///< where it leads, "" for nowhere
    QString filter = {}; ///< on that page
    bool operator==(const DiagramBox&) const = default;
};

struct DiagramArrow
{
    int from = 0; ///< indices of boxes
    int to = 0;
    bool operator==(const DiagramArrow&) const = default;
};

struct Diagram
{
    QStringList columns; ///< their titles
    std::vector<DiagramBox> boxes = {};
    std::vector<DiagramArrow> arrows = {};
    QString sentence = {};  ///< what all of it comes to
    QString emptyText = {}; ///< why there are no boxes
    bool operator==(const Diagram&) const = default;
};

/// From each box to the next.
[[nodiscard]] std::vector<DiagramArrow> oneAfterTheOther(std::size_t boxes);

enum class DiagramColumn { Step, Where, State, Said, ColumnCount };
[[nodiscard]] QStringList diagramTitles();
/// Keyed by the box's id, in the order of the boxes.
[[nodiscard]] std::vector<Row> diagramRows(const Diagram& diagram);

} // namespace models::tables
