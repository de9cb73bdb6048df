// What a word of the device filter may go on to: keys first, then the values that devices have for a key.
// Main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"

#include <QString>
#include <QStringList>

namespace models::tables {

/// As many values of a key are offered at most.
inline constexpr int mostCompletions = 40;

/// Whole words that begin with `word` ("sta", "state:fa", "state:failed,bl", "!group:H"), each once, values
/// by how they are written. None for a word that is complete in all its ways.
[[nodiscard]] QStringList filterCompletions(const QString& word, const lifecycle::DeviceRegistry& devices);

} // namespace models::tables
