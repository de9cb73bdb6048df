// The mutual authentication of one real handshake, step by step: who shows what to whom, who judges it, and
// where it ended (the first diagram of the vendor's text, S399). What the device has judged is told apart
// from what was found here (K4). Pure; main thread (translations). V-5.
#pragma once

#include "models/lifecycle/devices/device_stories.h"
#include "models/tables/topology/diagram.h"

#include <optional>

namespace models::tables {

/// Columns: the device, this manager. nullopt: no handshake is known.
[[nodiscard]] Diagram flowDiagram(const std::optional<lifecycle::HandshakeStory>& story);

} // namespace models::tables
