#include "views/panes/record/estate_rows.h"

#include "models/tables/devices/device_status.h"
#include "models/text/wording.h"
#include "views/panes/record/time_machine_page.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace views::panes {

using models::tables::DeviceStatus;
using models::tables::Row;
using models::workflows::DeviceThen;
using State = DeviceThen::State;

namespace {

DeviceStatus statusOf(State state)
{
    switch (state) {
    case State::Admitted:
        return DeviceStatus::Custom;
    case State::Refused:
        return DeviceStatus::Failed;
    case State::Unknown:
        break;
    }
    return DeviceStatus::Offline;
}

Row rowOf(const DeviceThen& device)
{
    const QString serial = QString::fromStdString(device.serial.value);
    const QString refusing =
        device.isByDevice ? TimeMachinePage::tr("Device") : TimeMachinePage::tr("Manager");
    return {.key = serial,
            .cells = {{.text = wordOf(device.state),
                       .status = QVariant::fromValue(statusOf(device.state)),
                       .cause = device.reason ? models::text::cause(*device.reason) : QString()},
                      {.text = serial},
                      {.text = QString::fromStdString(device.hostname)},
                      {.text = device.state == State::Refused ? refusing : QString()},
                      {.text = QString::fromStdString(device.certificate)}}};
}

struct PlacedRow
{
    std::size_t row = 0;
    bool isLater = false; ///< by state
    QCollatorSortKey text;
};

/// Where each row of the devices' order belongs; those that are alike stay in it.
std::vector<std::size_t> placesOf(const std::vector<Row>& rows, const EstateRows& made)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true); // "fw-2" before "fw-10"
    const bool isByState = made.order.column == EstateColumn::State;
    std::vector<PlacedRow> placed;
    placed.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        placed.push_back({.row = row,
                          .isLater = isByState && (*made.devices)[row].state != State::Refused,
                          .text = collator.sortKey(
                              isByState ? QString() : rows[row].cells[std::size_t(made.order.column)].text)});
    std::ranges::stable_sort(
        placed, [isDown = made.order.direction == Qt::DescendingOrder](const auto& a, const auto& b) {
            const auto& first = isDown ? b : a;
            const auto& second = isDown ? a : b;
            return first.isLater != second.isLater ? second.isLater : first.text.compare(second.text) < 0;
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
