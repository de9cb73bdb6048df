// The topology as a Graphviz graph: the manager, a cluster for each group, an edge for each channel. Pure;
// main thread (translations). V-2.
#pragma once

#include "models/tables/topology/topology_model.h"

#include <QString>

namespace models::tables {

/// Only nodes that match, and edges between them. States are told by the style of the line and in words.
[[nodiscard]] QString topologyDot(const Topology& topology);

/// Between double quotes, as the DOT language has it.
[[nodiscard]] QString dotQuoted(const QString& text);

} // namespace models::tables
