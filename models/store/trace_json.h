// How an attempt went, as JSON for the store: its messages, the clock that the hello told, the lookups; and
// what a device had found of this manager. Pure, any thread.
#pragma once

#include "models/config/json_text.h"
#include "models/store/records.h"

#include <QJsonObject>

namespace models::store {

/// The members of an attempt's object that are there to be seen, not to be judged by.
void addTrace(config::JsonText& json, const session::engine::Attempt& attempt);
void readTrace(const QJsonObject& object, session::engine::Attempt& attempt);

/// Nullopt when it has found nothing, or nothing that has a name here. `offset`: its clock minus ours.
[[nodiscard]] std::optional<DeviceFinding> findingOf(const session::wire::Hello& hello,
                                                     std::chrono::milliseconds offset);
[[nodiscard]] QJsonObject findingToJson(const DeviceFinding& finding);
[[nodiscard]] std::optional<DeviceFinding> findingFromJson(const QJsonObject& object);

} // namespace models::store
