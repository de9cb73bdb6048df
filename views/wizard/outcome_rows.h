// Predicted and happened side by side, as rows and sentences. Pure; rows of a large fleet are made in the
// work pool, the rest in the GUI thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/rows_model.h"
#include "models/workflows/prediction/followed_act.h"

namespace views::wizard {

enum class OutcomeColumn { Device, Predicted, Happened, When, ColumnCount };
[[nodiscard]] QStringList outcomeTitles();
/// Host names, or serials, of its devices in their order.
[[nodiscard]] QStringList deviceNames(const models::workflows::FollowedAct& act,
                                      const models::lifecycle::DeviceRegistry& devices);
/// Wrong predictions first, then what is open, then the others; in each by serial.
[[nodiscard]] std::vector<models::tables::Row> outcomeRows(const models::workflows::FollowedAct& act,
                                                           const QStringList& names);
/// A reason by its name; words that are none stand for themselves.
[[nodiscard]] QString causeWords(const std::string& reason);
[[nodiscard]] QString predictedText(const models::workflows::FollowedAct& act,
                                    const models::workflows::FollowedDevice& device);
[[nodiscard]] QString happenedText(const models::workflows::FollowedDevice& device);
[[nodiscard]] QString actTitle(const models::workflows::FollowedAct& act); ///< "Commit 12 · 2026-11-29 14:02"
[[nodiscard]] QString countsText(const models::workflows::FollowedAct& act);

} // namespace views::wizard
