#include "views/panes/record/estate_rows.h"

#include "models/tables/devices/device_status.h"
#include "models/tables/natural_order.h"
#include "models/text/wording.h"
#include "views/panes/record/time_machine_page.h"

#include <algorithm>
#include <utility>

namespace views::panes {

using models::tables::DeviceStatus;
using models::tables::Row;
using models::tables::RowCell;
using models::workflows::DeviceThen;
using State = DeviceThen::State;

namespace {

/// Which certificate lets one in is not judged: only a refusal is a state of a device.
RowCell stateCell(const DeviceThen& device)
{
    RowCell cell{.text = wordOf(device.state),
                 .cause = device.reason ? models::text::cause(*device.reason) : QString()};
    if (device.state == State::Refused)
        cell.status = QVariant::fromValue(device.reason ? models::tables::statusOfRefusal(*device.reason)
                                                        : DeviceStatus::Failed);
    else
        cell.icon =
            device.state == State::Admitted ? QStringLiteral("check") : QStringLiteral("help_outline");
    return cell;
}

/// Who is in trouble comes first.
int rankOf(State state)
{
    switch (state) {
    case State::Refused:
        return 0;
    case State::Unknown:
        return 1;
    case State::Admitted:
        break;
    }
    return 2;
}

Row rowOf(const DeviceThen& device)
{
    const QString serial = QString::fromStdString(device.serial.value);
    const QString refusing =
        device.isByDevice ? TimeMachinePage::tr("Device") : TimeMachinePage::tr("Manager");
    return {.key = serial,
            .cells = {stateCell(device),
                      {.text = serial},
                      {.text = QString::fromStdString(device.hostname)},
                      {.text = device.state == State::Refused ? refusing : QString()},
                      {.text = QString::fromStdString(device.certificate)}}};
}

struct PlacedRow
{
    std::size_t row = 0;
    int rank = 0; ///< by state
    QString text;
};

/// Where each row of the devices' order belongs; those that are alike stay in it.
std::vector<std::size_t> placesOf(const std::vector<Row>& rows, const EstateRows& made)
{
    const bool isByState = made.order.column == EstateColumn::State;
    std::vector<PlacedRow> placed;
    placed.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto& cells = rows[row].cells;
        placed.push_back({.row = row,
                          .rank = isByState ? rankOf((*made.devices)[row].state) : 0,
                          .text = models::tables::inNaturalOrder(
                              (isByState ? cells.front().cause : cells[std::size_t(made.order.column)].text)
                                  .toCaseFolded())});
    }
    std::ranges::stable_sort(
        placed, [isDown = made.order.direction == Qt::DescendingOrder](const auto& a, const auto& b) {
            const auto& first = isDown ? b : a;
            const auto& second = isDown ? a : b;
            return first.rank != second.rank ? first.rank < second.rank : first.text.compare(second.text) < 0;
        });
    std::vector<std::size_t> places;
    places.reserve(placed.size());
    for (const PlacedRow& each : placed)
        places.push_back(each.row);
    return places;
}

} // namespace

EstateRows estateRows(EstateDevices devices, const EstateOrder& order)
{
    EstateRows made{.devices = std::move(devices), .order = order, .rows = {}};
    std::vector<Row> rows;
    rows.reserve(made.devices->size());
    for (const DeviceThen& device : *made.devices) {
        rows.push_back(rowOf(device));
        made.admitted += device.state == State::Admitted ? 1 : 0;
        made.refused += device.state == State::Refused ? 1 : 0;
        made.unknown += device.state == State::Unknown ? 1 : 0;
    }
    made.rows.reserve(rows.size());
    for (const std::size_t row : placesOf(rows, made))
        made.rows.push_back(std::move(rows[row]));
    return made;
}

QString wordOf(State state)
{
    switch (state) {
    case State::Admitted:
        return TimeMachinePage::tr("Let in");
    case State::Refused:
        return TimeMachinePage::tr("Refused");
    case State::Unknown:
        break;
    }
    return TimeMachinePage::tr("Unknown");
}

} // namespace views::panes
