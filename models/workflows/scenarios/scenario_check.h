// Judges what a scenario expects by what the manager and the agents say. Pure; any thread. X-5.
#pragma once

#include "models/workflows/scenarios/scenario.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace models::workflows {

/// "yes", "no", "none", a number or a text with wildcards ("*"), as a JSON value has it.
[[nodiscard]] bool fits(const QJsonValue& value, const std::string& wanted);
[[nodiscard]] bool fits(const QJsonObject& object, const ScenarioWishes& members);

/// What does not hold, one sentence each; empty when all does. Counts events since the mark alone.
[[nodiscard]] QStringList unmetDevices(const std::vector<DeviceWish>& wishes, const QJsonArray& devices);
[[nodiscard]] QStringList unmetEvents(const std::vector<EventWish>& wishes,
                                      const QList<QJsonObject>& ofManager, const QList<QJsonObject>& ofAgents,
                                      const QList<QJsonObject>& ofPeer = {});
/// `status` as `request migration status` has it; an empty one: no workflow.
[[nodiscard]] QStringList unmetMigration(const MigrationWish& wish, const QJsonObject& status);
/// What a command printed, or why it was refused.
[[nodiscard]] QStringList unmetOutcome(const CommandWish& wish, bool isRefused, const QString& said);
/// Lines that only one of two configurations has.
[[nodiscard]] QStringList unmetConfiguration(const QString& wanted, const QString& present);

/// The step to do, as its object in `status`; empty when all is done.
[[nodiscard]] QJsonObject stepToDo(const QJsonObject& status);
/// The step of this id; empty when there is none.
[[nodiscard]] QJsonObject stepIn(const QJsonObject& status, const QString& id);

} // namespace models::workflows
