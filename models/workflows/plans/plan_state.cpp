#include "models/workflows/plans/plan_state.h"

#include "models/config/json_array.h"
#include "models/workflows/plans/plan_json.h"
#include "models/workflows/plans/wave_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace models::workflows {

using session::base::Result;
using session::base::Serial;
using session::base::TimePoint;

namespace {

/// A whole number from 0 to `most`.
Result<std::size_t> countFrom(const QJsonObject& object, QLatin1String name, std::size_t most)
{
    const int count = object[name].toInt(-1);
    if (count < 0 || std::size_t(count) > most)
        return std::unexpected(unreadable("\"" + std::string(name.data(), std::size_t(name.size())) +
                                          "\" is no number up to " + std::to_string(most)));
    return std::size_t(count);
}

QJsonArray toArray(const std::vector<Serial>& serials)
{
    QJsonArray array;
    for (const Serial& serial : serials)
        array << QString::fromUtf8(serial.value);
    return array;
}

std::vector<Serial> serialsFrom(const QJsonValue& value)
{
    std::vector<Serial> serials;
    for (const QJsonValue& serial : value.toArray())
        serials.emplace_back(serial.toString().toStdString());
    return serials;
}

/// What older plans say nothing of went forward.
Direction directionFrom(const QJsonObject& object)
{
    return object[QLatin1String("direction")].toString().toStdString() == toText(Direction::Back)
               ? Direction::Back
               : Direction::Forward;
}

/// Older plans say that they are stopped, and of a pause so in words.
Result<StopCause> stopCauseFrom(const QJsonObject& object)
{
    if (object.contains(QLatin1String("stop-cause")))
        return fromText(everyStopCause, object[QLatin1String("stop-cause")]);
    if (!object[QLatin1String("stopped")].toBool())
        return StopCause::None;
    return object[QLatin1String("stop-reason")].toString() == QLatin1String("paused") ? StopCause::Paused
                                                                                      : StopCause::Failures;
}

QJsonObject toObject(const StepOverride& one)
{
    return {{QStringLiteral("step"), QString::fromUtf8(one.step)},
            {QStringLiteral("condition"), QString::fromUtf8(one.condition)},
            {QStringLiteral("reason"), QString::fromUtf8(one.reason)},
            {QStringLiteral("measured"), QString::fromUtf8(one.measured)},
            {QStringLiteral("at"), toNumber(one.at)},
            {QStringLiteral("devices"), toArray(one.devices)},
            {QStringLiteral("direction"), QString::fromUtf8(toText(one.direction))},
            {QStringLiteral("spent"), one.isSpent}};
}

StepOverride overrideFrom(const QJsonObject& object)
{
    return {.step = object[QLatin1String("step")].toString().toStdString(),
            .condition = object[QLatin1String("condition")].toString().toStdString(),
            .reason = object[QLatin1String("reason")].toString().toStdString(),
            .measured = object[QLatin1String("measured")].toString().toStdString(),
            .at = toTime(object[QLatin1String("at")]),
            .devices = serialsFrom(object[QLatin1String("devices")]),
            .direction = directionFrom(object),
            .isSpent = object[QLatin1String("spent")].toBool()};
}

QJsonObject toObject(const PlanIntent& intent)
{
    return {{QStringLiteral("step"), QString::fromUtf8(intent.step)},
            {QStringLiteral("direction"), QString::fromUtf8(toText(intent.direction))},
            {QStringLiteral("running"), double(intent.running.value)},
            {QStringLiteral("last-job"), double(intent.lastJob.value)},
            {QStringLiteral("pushed-to"), toArray(intent.pushedTo)}};
}

PlanIntent intentFrom(const QJsonObject& object)
{
    return {.step = object[QLatin1String("step")].toString().toStdString(),
            .direction = directionFrom(object),
            .running = {std::uint64_t(object[QLatin1String("running")].toDouble())},
            .lastJob = {std::uint64_t(object[QLatin1String("last-job")].toDouble())},
            .pushedTo = serialsFrom(object[QLatin1String("pushed-to")])};
}

/// Plans of older versions don't say it by itself.
std::vector<Serial> pushedBy(const std::vector<Wave>& waves)
{
    std::vector<Serial> serials;
    for (const Wave& wave : waves) {
        for (const WaveDevice& device : wave.devices) {
            if (wave.job.value != 0 && device.state != WaveDeviceState::Skipped)
                serials.push_back(device.serial);
        }
    }
    std::ranges::sort(serials);
    return serials;
}

void readWhatWasDone(PlanState& state, const QJsonObject& object)
{
    const QJsonObject inverse = object[QLatin1String("inverse")].toObject();
    for (auto it = inverse.begin(); it != inverse.end(); ++it)
        state.inverse[it.key().toStdString()] = stringsFrom(it.value());
    const QJsonObject shown = object[QLatin1String("shown-before")].toObject();
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        const QJsonObject one = it.value().toObject();
        state.shownBefore[it.key().toStdString()] = {
            .serialNumber = one[QLatin1String("serial-number")].toString().toStdString(),
            .notAfter = toTime(one[QLatin1String("not-after")])};
    }
    for (const QJsonValue& one : object[QLatin1String("overrides")].toArray())
        state.overrides.push_back(overrideFrom(one.toObject()));
    if (object.contains(QLatin1String("intent")))
        state.intent = intentFrom(object[QLatin1String("intent")].toObject());
    const QJsonValue pushed = object[QLatin1String("pushed")];
    state.pushed = pushed.isArray() ? serialsFrom(pushed) : pushedBy(state.waves);
}

} // namespace

QByteArray toJson(const PlanState& state)
{
    QJsonArray waves;
    for (const Wave& wave : state.waves)
        waves << toObject(wave);
    QJsonObject inverse;
    for (const auto& [step, commands] : state.inverse)
        inverse[QString::fromUtf8(step)] = config::jsonArray(commands);
    QJsonObject shown;
    for (const auto& [serial, one] : state.shownBefore)
        shown[QString::fromUtf8(serial)] =
            QJsonObject{{QStringLiteral("serial-number"), QString::fromUtf8(one.serialNumber)},
                        {QStringLiteral("not-after"), toNumber(one.notAfter)}};
    QJsonArray overrides;
    for (const StepOverride& one : state.overrides)
        overrides << toObject(one);
    QJsonObject object{{QStringLiteral("kind"), QString::fromUtf8(toText(state.kind))},
                       {QStringLiteral("server-side"), toObject(state.serverSide)},
                       {QStringLiteral("roll-out"), toObject(state.rollOut)},
                       {QStringLiteral("server-certificate"), toObject(state.serverCertificate)},
                       {QStringLiteral("client-certificate"), toObject(state.clientCertificate)},
                       {QStringLiteral("ca"), toObject(state.authority)},
                       {QStringLiteral("ha"), toObject(state.haPair)},
                       {QStringLiteral("add-device"), toObject(state.newDevice)},
                       {QStringLiteral("wildfire"), toObject(state.wildfire)},
                       {QStringLiteral("current"), int(state.current)},
                       {QStringLiteral("acting"), state.acting},
                       {QStringLiteral("abandoned"), state.abandoned},
                       {QStringLiteral("failure"), QString::fromUtf8(state.failure)},
                       {QStringLiteral("stop-cause"), QString::fromUtf8(toText(state.stopCause))},
                       {QStringLiteral("stop-reason"), QString::fromUtf8(state.stopReason)},
                       {QStringLiteral("acted-at"), toNumber(state.actedAt)},
                       {QStringLiteral("connected-before"), toArray(state.connectedBefore)},
                       {QStringLiteral("waves"), waves},
                       {QStringLiteral("wave"), int(state.wave)},
                       {QStringLiteral("waves-go-on"), state.wavesGoOn},
                       {QStringLiteral("inverse"), inverse},
                       {QStringLiteral("pushed"), toArray(state.pushed)},
                       {QStringLiteral("shown-before"), shown},
                       {QStringLiteral("overrides"), overrides},
                       {QStringLiteral("saved-at"), toNumber(state.savedAt)}};
    if (state.intent)
        object[QStringLiteral("intent")] = toObject(*state.intent);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

session::base::Result<PlanState> planFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return std::unexpected(unreadable("it is no JSON object"));
    const auto kind = fromText(everyWorkflowKind, object[QLatin1String("kind")]);
    if (!kind)
        return std::unexpected(kind.error());
    const QJsonArray waves = object[QLatin1String("waves")].toArray();
    const auto wave = countFrom(object, QLatin1String("wave"), std::size_t(waves.size()));
    if (!wave)
        return std::unexpected(wave.error());
    PlanState state;
    state.kind = *kind;
    state.serverSide = serverSideFrom(object[QLatin1String("server-side")].toObject());
    state.rollOut = rollOutFrom(object[QLatin1String("roll-out")].toObject());
    state.serverCertificate = serverCertificateFrom(object[QLatin1String("server-certificate")].toObject());
    state.clientCertificate = clientCertificateFrom(object[QLatin1String("client-certificate")].toObject());
    state.authority = authorityFrom(object[QLatin1String("ca")].toObject());
    state.haPair = haPairFrom(object[QLatin1String("ha")].toObject());
    state.newDevice = newDeviceFrom(object[QLatin1String("add-device")].toObject());
    state.wildfire = wildfireFrom(object[QLatin1String("wildfire")].toObject());
    const std::size_t steps = stepsOf(state).size();
    const auto current = countFrom(object, QLatin1String("current"), steps);
    if (!current)
        return std::unexpected(current.error());
    state.current = *current;
    state.acting = object[QLatin1String("acting")].toBool();
    if (state.acting && state.current == steps)
        return std::unexpected(unreadable("it waits for a step behind its last"));
    state.abandoned = object[QLatin1String("abandoned")].toBool();
    state.failure = object[QLatin1String("failure")].toString().toStdString();
    const auto stopCause = stopCauseFrom(object);
    if (!stopCause)
        return std::unexpected(stopCause.error());
    state.stopCause = *stopCause;
    if (state.stopCause != StopCause::Paused)
        state.stopReason = object[QLatin1String("stop-reason")].toString().toStdString();
    state.actedAt = toTime(object[QLatin1String("acted-at")]);
    state.connectedBefore = serialsFrom(object[QLatin1String("connected-before")]);
    for (const QJsonValue& value : waves) {
        auto one = waveFrom(value.toObject());
        if (!one)
            return std::unexpected(one.error());
        state.waves.push_back(std::move(*one));
    }
    state.wave = *wave;
    state.wavesGoOn = object[QLatin1String("waves-go-on")].toBool();
    readWhatWasDone(state, object);
    state.savedAt = toTime(object[QLatin1String("saved-at")]);
    return state;
}

std::string_view toText(WorkflowKind kind)
{
    switch (kind) {
    case WorkflowKind::ServerSide:
        return "server-side";
    case WorkflowKind::RollOut:
        return "roll-out";
    case WorkflowKind::Enforce:
        return "enforce";
    case WorkflowKind::ServerCertificate:
        return "server-certificate";
    case WorkflowKind::ClientCertificate:
        return "client-certificate";
    case WorkflowKind::Authority:
        return "ca";
    case WorkflowKind::HaPair:
        return "ha";
    case WorkflowKind::AddDevice:
        return "add-device";
    case WorkflowKind::Wildfire:
        return "wildfire";
    }
    return "";
}

std::string_view toText(WaveDeviceState state)
{
    switch (state) {
    case WaveDeviceState::Queued:
        return "queued";
    case WaveDeviceState::Delivered:
        return "delivered";
    case WaveDeviceState::Committed:
        return "committed";
    case WaveDeviceState::Waiting:
        return "waiting";
    case WaveDeviceState::ReAuthenticated:
        return "re-authenticated";
    case WaveDeviceState::Failed:
        return "failed";
    case WaveDeviceState::Skipped:
        return "skipped";
    }
    return "";
}

std::string_view toText(StopCause cause)
{
    switch (cause) {
    case StopCause::None:
        return "none";
    case StopCause::Paused:
        return "paused";
    case StopCause::Failures:
        return "failures";
    case StopCause::NotBegun:
        return "not-begun";
    }
    return "";
}

std::string_view toText(StepState state)
{
    switch (state) {
    case StepState::Locked:
        return "locked";
    case StepState::Ready:
        return "ready";
    case StepState::Running:
        return "running";
    case StepState::Done:
        return "done";
    case StepState::Failed:
        return "failed";
    }
    return "";
}

std::string_view toText(ConditionState state)
{
    switch (state) {
    case ConditionState::Holds:
        return "holds";
    case ConditionState::Waiting:
        return "waiting";
    case ConditionState::Open:
        return "open";
    }
    return "";
}

std::string_view toText(Direction direction)
{
    return direction == Direction::Back ? "back" : "forward";
}

} // namespace models::workflows
