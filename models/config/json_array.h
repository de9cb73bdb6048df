// Texts as an array of JSON. Pure; any thread.
#pragma once

#include <QJsonArray>

#include <span>
#include <string>

namespace models::config {

[[nodiscard]] QJsonArray jsonArray(std::span<const std::string> texts);

} // namespace models::config
