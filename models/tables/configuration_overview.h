// How far the way to custom certificates is, box by box as the vendor's second diagram has it (S402): the
// manager's side and that of the devices, each ticked from what runs, from the devices' own hellos and their
// sessions. Looks at all devices once; main thread (translations). V-5.
#pragma once

#include "models/tables/topology/diagram.h"

namespace models::lifecycle {
class Lifecycle;
}

namespace models::tables {

[[nodiscard]] Diagram configurationOverview(const lifecycle::Lifecycle& lifecycle);

} // namespace models::tables
