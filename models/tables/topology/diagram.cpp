#include "models/tables/topology/diagram.h"

#include <QCoreApplication>

namespace models::tables {

namespace {

QString diagramTr(const char* words)
{
    return QCoreApplication::translate("Diagram", words);
}

} // namespace

QString boxStateText(BoxState state)
{
    switch (state) {
    case BoxState::Done:
        return diagramTr("Done");
    case BoxState::Running:
        return diagramTr("Under way");
    case BoxState::Refused:
        return diagramTr("Refused");
    case BoxState::NotReached:
        return diagramTr("Not reached");
    case BoxState::NotNeeded:
        return diagramTr("Not asked for");
    case BoxState::Open:
    case BoxState::Count:
        break;
    }
    return diagramTr("Not done yet");
}

DeviceStatus shapeOf(BoxState state)
{
    switch (state) {
    case BoxState::Done:
        return DeviceStatus::Custom;
    case BoxState::Running:
        return DeviceStatus::DisconnectWait;
    case BoxState::Refused:
        return DeviceStatus::Failed;
    case BoxState::NotNeeded:
        return DeviceStatus::NotEligible;
    default:
        return DeviceStatus::Offline;
    }
}

std::vector<DiagramArrow> oneAfterTheOther(std::size_t boxes)
{
    std::vector<DiagramArrow> arrows;
    for (int i = 1; i < int(boxes); ++i)
        arrows.push_back({.from = i - 1, .to = i});
    return arrows;
}

QStringList diagramTitles()
{
    return {diagramTr("Step"), diagramTr("Where"), diagramTr("State"), diagramTr("What is known")};
}

std::vector<Row> diagramRows(const Diagram& diagram)
{
    std::vector<Row> rows;
    for (const DiagramBox& box : diagram.boxes)
        rows.push_back(
            {.key = box.id,
             .cells = {{.text = box.title, .toolTip = box.detail},
                       {.text = diagram.columns.value(box.column)},
                       {.text = boxStateText(box.state), .status = QVariant::fromValue(shapeOf(box.state))},
                       {.text = box.text, .toolTip = box.detail}}});
    return rows;
}

} // namespace models::tables
