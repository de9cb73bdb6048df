// Made-up rows for looking at the widgets; nothing in the program knows them.
#pragma once

#include "views/main_window/frame/fleet_strip.h"
#include "views/widgets/check_list.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/key_value_list.h"
#include "views/widgets/step_list.h"
#include "views/widgets/wave_bars.h"

#include <QStandardItemModel>

namespace gallery {

enum Role { StatusRole = Qt::UserRole + 1, CauseRole, RemainingRole, MarksRole };

/// Status, device, serial, group, client certificate, expires.
void fillDevices(QStandardItemModel& model, int rows);
std::vector<views::main_window::FleetCount> fleetCounts(int scale);
std::vector<views::widgets::CheckRow> checks();
std::vector<views::widgets::KeyValue> certificateFields();
std::vector<views::widgets::KeyValue> sessionFields();
std::vector<views::widgets::StepRow> steps();
std::vector<views::widgets::ConditionRow> conditions();
std::vector<views::widgets::WaveRow> waves();
QString statusName(models::tables::DeviceStatus status);

} // namespace gallery
