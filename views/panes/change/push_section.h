// The part of the inspector that says how far the last push to a stack or group is. Pure; GUI thread
// (translations).
#pragma once

#include "views/panes/details_panel.h"

namespace models::lifecycle {
class Lifecycle;
struct PushRequest;
} // namespace models::lifecycle

namespace views::panes {

/// `request` is for whole stacks and groups; empty while nothing was pushed to it.
[[nodiscard]] DetailsSection pushSection(const models::lifecycle::Lifecycle& lifecycle,
                                         const models::lifecycle::PushRequest& request);

} // namespace views::panes
