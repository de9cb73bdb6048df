// The parts of a saved plan: options of each workflow, and how values stand in JSON. Private to this room.
// Any thread.
#pragma once

#include "models/workflows/plans/plan_state.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace models::workflows {

[[nodiscard]] session::base::Error unreadable(const std::string& what);

template <class Enum, std::size_t Count>
session::base::Result<Enum> fromText(const std::array<Enum, Count>& all, const QJsonValue& name)
{
    const std::string wanted = name.toString().toStdString();
    for (const Enum value : all) {
        if (toText(value) == wanted)
            return value;
    }
    return std::unexpected(unreadable("there is no \"" + wanted + "\" of this kind"));
}

[[nodiscard]] std::vector<std::string> stringsFrom(const QJsonValue& value);
/// Milliseconds since the epoch.
[[nodiscard]] double toNumber(session::base::TimePoint time);
[[nodiscard]] session::base::TimePoint toTime(const QJsonValue& value);

[[nodiscard]] QJsonObject toObject(const ServerSideOptions& options);
[[nodiscard]] QJsonObject toObject(const RollOutOptions& options);
[[nodiscard]] QJsonObject toObject(const ServerCertificateOptions& options);
[[nodiscard]] QJsonObject toObject(const ClientCertificateOptions& options);
[[nodiscard]] QJsonObject toObject(const AuthorityOptions& options);
[[nodiscard]] QJsonObject toObject(const HaPairOptions& options);
[[nodiscard]] QJsonObject toObject(const NewDeviceOptions& options);
[[nodiscard]] QJsonObject toObject(const WildfireOptions& options);

// Of what is not there: the options' own defaults.
[[nodiscard]] ServerSideOptions serverSideFrom(const QJsonObject& object);
[[nodiscard]] RollOutOptions rollOutFrom(const QJsonObject& object);
[[nodiscard]] ServerCertificateOptions serverCertificateFrom(const QJsonObject& object);
[[nodiscard]] ClientCertificateOptions clientCertificateFrom(const QJsonObject& object);
[[nodiscard]] AuthorityOptions authorityFrom(const QJsonObject& object);
[[nodiscard]] HaPairOptions haPairFrom(const QJsonObject& object);
[[nodiscard]] NewDeviceOptions newDeviceFrom(const QJsonObject& object);
[[nodiscard]] WildfireOptions wildfireFrom(const QJsonObject& object);

} // namespace models::workflows
