// The rows of the time machine: who would be let in then, in the order of a column. Of very many devices they
// are made in the work pool. Pure; any thread.
#pragma once

#include "models/tables/rows_model.h"
#include "models/workflows/prediction/estate_at.h"

#include <memory>
#include <vector>

namespace views::panes {

using EstateDevices = std::shared_ptr<const std::vector<models::workflows::DeviceThen>>; ///< by serial

enum class EstateColumn { State, SerialNumber, Name, RefusedBy, Certificate };

struct EstateOrder
{
    EstateColumn column = EstateColumn::State; ///< who is refused comes first, by cause
    Qt::SortOrder direction = Qt::AscendingOrder;
    bool operator==(const EstateOrder&) const = default;
};

struct EstateRows
{
    EstateDevices devices;
    EstateOrder order;
    std::vector<models::tables::Row> rows;
    int admitted = 0;
    int refused = 0;
    int unknown = 0;
};

[[nodiscard]] EstateRows estateRows(EstateDevices devices, const EstateOrder& order);
[[nodiscard]] QString wordOf(models::workflows::DeviceThen::State state);

} // namespace views::panes
