// The outcome of one check or condition, as the lists show it. Plain value.
#pragma once

#include "models/tables/device_status.h"

namespace views::widgets {

enum class Outcome {
    Good,       ///< passed, fulfilled
    Running,    ///< on its way
    Bad,        ///< failed, not fulfilled
    Warning,    ///< passes, but see why
    Open,       ///< not looked at yet
    NotApplied, ///< does not concern this object
};

/// Outcomes share the shapes of the device states, so that people learn one alphabet.
[[nodiscard]] constexpr models::tables::DeviceStatus glyphOf(Outcome outcome)
{
    using models::tables::DeviceStatus;
    switch (outcome) {
    case Outcome::Good:
        return DeviceStatus::Custom;
    case Outcome::Running:
        return DeviceStatus::DisconnectWait;
    case Outcome::Bad:
        return DeviceStatus::Failed;
    case Outcome::Warning:
        return DeviceStatus::Blocked;
    case Outcome::NotApplied:
        return DeviceStatus::NotEligible;
    case Outcome::Open:
        break;
    }
    return DeviceStatus::Offline;
}

} // namespace views::widgets
