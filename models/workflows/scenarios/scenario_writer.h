// Writes a scenario as YAML, as people read it: members in the order of the README, texts in quotes where
// YAML needs them. What was read from it is the same again. Pure; any thread. X-5.
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace models::workflows {

/// `scenario`: the file as JSON.
[[nodiscard]] QByteArray writeScenario(const QJsonObject& scenario);

} // namespace models::workflows
