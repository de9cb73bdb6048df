// The outcome of one check or condition, as the lists show it. Plain value.
#pragma once

#include "views/theme/glyphs.h"

namespace views::widgets {

enum class Outcome {
    Good,       ///< passed, fulfilled
    Running,    ///< on its way
    Bad,        ///< failed, not fulfilled
    Warning,    ///< passes, but see why
    Overridden, ///< not fulfilled, and somebody has said why to go on
    Open,       ///< not looked at yet
    NotApplied, ///< does not concern this object
};

/// Outcomes share the shapes of the device states, so that people learn one alphabet; what is overridden, and
/// what is warned of, is no state of a device.
[[nodiscard]] constexpr theme::GlyphSpec glyphOf(Outcome outcome)
{
    using models::tables::DeviceStatus;
    switch (outcome) {
    case Outcome::Good:
        return {.status = DeviceStatus::Custom};
    case Outcome::Running:
        return {.status = DeviceStatus::DisconnectWait, .remaining = 0.7};
    case Outcome::Bad:
        return {.status = DeviceStatus::Failed};
    case Outcome::Warning:
        return {.marks = theme::Mark::Warning};
    case Outcome::Overridden:
        return {.isOverridden = true};
    case Outcome::NotApplied:
        return {.status = DeviceStatus::NotEligible};
    case Outcome::Open:
        break;
    }
    return {.status = DeviceStatus::Offline};
}

} // namespace views::widgets
