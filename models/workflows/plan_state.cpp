#include "models/workflows/plan_state.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace models::workflows {

using session::base::Result;
using session::base::Serial;
using session::base::TimePoint;

namespace {

constexpr std::array kinds{WorkflowKind::ServerSide, WorkflowKind::RollOut, WorkflowKind::Enforce};
constexpr std::array clientSources{ClientSource::IssuedHere, ClientSource::Common, ClientSource::Scep};
constexpr std::array stepStates{StepState::Locked, StepState::Ready, StepState::Running, StepState::Done,
                                StepState::Failed};
constexpr std::array waveDeviceStates{WaveDeviceState::Queued,          WaveDeviceState::Delivered,
                                      WaveDeviceState::Committed,       WaveDeviceState::Waiting,
                                      WaveDeviceState::ReAuthenticated, WaveDeviceState::Failed,
                                      WaveDeviceState::Skipped};

session::base::Error unreadable(const std::string& what)
{
    return {session::base::ErrorCode::ParseFailed, what};
}

template <class Enum, std::size_t Count>
Result<Enum> fromText(const std::array<Enum, Count>& all, const QJsonValue& name)
{
    const std::string wanted = name.toString().toStdString();
    for (const Enum value : all) {
        if (toText(value) == wanted)
            return value;
    }
    return std::unexpected(unreadable("there is no \"" + wanted + "\" of this kind"));
}

/// A whole number from 0 to `most`.
Result<std::size_t> countFrom(const QJsonObject& object, QLatin1String name, std::size_t most)
{
    const int count = object[name].toInt(-1);
    if (count < 0 || std::size_t(count) > most)
        return std::unexpected(unreadable("\"" + std::string(name.data(), std::size_t(name.size())) +
                                          "\" is no number up to " + std::to_string(most)));
    return std::size_t(count);
}

QJsonArray toArray(const std::vector<std::string>& values)
{
    QJsonArray array;
    for (const std::string& value : values)
        array << QString::fromUtf8(value);
    return array;
}

std::vector<std::string> toStrings(const QJsonValue& value)
{
    std::vector<std::string> values;
    for (const QJsonValue& element : value.toArray())
        values.push_back(element.toString().toStdString());
    return values;
}

double toNumber(TimePoint time)
{
    return double(time.time_since_epoch().count());
}

TimePoint toTime(const QJsonValue& value)
{
    return TimePoint(std::chrono::milliseconds(std::int64_t(value.toDouble())));
}

QJsonObject toObject(const ServerSideOptions& options)
{
    return {{QStringLiteral("address"), QString::fromUtf8(options.address)},
            {QStringLiteral("authority"), QString::fromUtf8(options.authority)},
            {QStringLiteral("server-certificate"), QString::fromUtf8(options.serverCertificate)},
            {QStringLiteral("certificate-profile"), QString::fromUtf8(options.certificateProfile)},
            {QStringLiteral("ssl-tls-service-profile"), QString::fromUtf8(options.sslTlsServiceProfile)},
            {QStringLiteral("disconnect-wait"), options.disconnectWaitMinutes},
            {QStringLiteral("authorize-serial"), options.authorizeSerial}};
}

ServerSideOptions serverSideFrom(const QJsonObject& object)
{
    ServerSideOptions options;
    options.address = object[QLatin1String("address")].toString().toStdString();
    options.authority = object[QLatin1String("authority")].toString().toStdString();
    options.serverCertificate = object[QLatin1String("server-certificate")].toString().toStdString();
    options.certificateProfile = object[QLatin1String("certificate-profile")].toString().toStdString();
    options.sslTlsServiceProfile = object[QLatin1String("ssl-tls-service-profile")].toString().toStdString();
    options.disconnectWaitMinutes = object[QLatin1String("disconnect-wait")].toInt();
    options.authorizeSerial = object[QLatin1String("authorize-serial")].toBool();
    return options;
}

/// Plans of older versions say only whether the certificate is common.
ClientSource sourceFrom(const QJsonObject& object)
{
    const auto named = fromText(clientSources, object[QLatin1String("source")]);
    if (named)
        return *named;
    return object[QLatin1String("common")].toBool() ? ClientSource::Common : ClientSource::IssuedHere;
}

QJsonObject toObject(const RollOutOptions& options)
{
    return {{QStringLiteral("template-stacks"), toArray(options.templateStacks)},
            {QStringLiteral("source"), QString::fromUtf8(toText(options.source))},
            {QStringLiteral("signed-by"), QString::fromUtf8(options.signedBy)},
            {QStringLiteral("certificate"), QString::fromUtf8(options.certificate)},
            {QStringLiteral("scep-profile"), QString::fromUtf8(options.scepProfile)},
            {QStringLiteral("canary-per-group"), options.canaryPerGroup},
            {QStringLiteral("wave-size"), options.waveSize},
            {QStringLiteral("stop-above-percent"), options.stopAbovePercent}};
}

RollOutOptions rollOutFrom(const QJsonObject& object)
{
    RollOutOptions options;
    options.templateStacks = toStrings(object[QLatin1String("template-stacks")]);
    options.source = sourceFrom(object);
    options.signedBy = object[QLatin1String("signed-by")].toString().toStdString();
    options.certificate = object[QLatin1String("certificate")].toString().toStdString();
    options.scepProfile = object[QLatin1String("scep-profile")].toString().toStdString();
    options.canaryPerGroup = object[QLatin1String("canary-per-group")].toInt();
    options.waveSize = object[QLatin1String("wave-size")].toInt();
    options.stopAbovePercent = object[QLatin1String("stop-above-percent")].toInt();
    return options;
}

QJsonObject toObject(const WaveDevice& device)
{
    QJsonObject object{{QStringLiteral("serial"), QString::fromUtf8(device.serial.value)},
                       {QStringLiteral("state"), QString::fromUtf8(toText(device.state))},
                       {QStringLiteral("cause"), QString::fromUtf8(device.cause)}};
    if (device.reconnectsAt)
        object[QStringLiteral("reconnects-at")] = toNumber(*device.reconnectsAt);
    return object;
}

Result<WaveDevice> waveDeviceFrom(const QJsonObject& object)
{
    const auto state = fromText(waveDeviceStates, object[QLatin1String("state")]);
    if (!state)
        return std::unexpected(state.error());
    WaveDevice device;
    device.serial = Serial(object[QLatin1String("serial")].toString().toStdString());
    device.state = *state;
    device.cause = object[QLatin1String("cause")].toString().toStdString();
    if (object.contains(QLatin1String("reconnects-at")))
        device.reconnectsAt = toTime(object[QLatin1String("reconnects-at")]);
    return device;
}

QJsonObject toObject(const Wave& wave)
{
    QJsonArray devices;
    for (const WaveDevice& device : wave.devices)
        devices << toObject(device);
    return {{QStringLiteral("name"), QString::fromUtf8(wave.name)},
            {QStringLiteral("state"), QString::fromUtf8(toText(wave.state))},
            {QStringLiteral("job"), double(wave.job.value)},
            {QStringLiteral("started-at"), toNumber(wave.startedAt)},
            {QStringLiteral("accepted-failures"), wave.acceptedFailures},
            {QStringLiteral("devices"), devices}};
}

Result<Wave> waveFrom(const QJsonObject& object)
{
    const auto state = fromText(stepStates, object[QLatin1String("state")]);
    if (!state)
        return std::unexpected(state.error());
    Wave wave;
    wave.name = object[QLatin1String("name")].toString().toStdString();
    wave.state = *state;
    wave.job = {std::uint64_t(object[QLatin1String("job")].toDouble())};
    wave.startedAt = toTime(object[QLatin1String("started-at")]);
    wave.acceptedFailures = object[QLatin1String("accepted-failures")].toInt();
    for (const QJsonValue& value : object[QLatin1String("devices")].toArray()) {
        auto device = waveDeviceFrom(value.toObject());
        if (!device)
            return std::unexpected(device.error());
        wave.devices.push_back(std::move(*device));
    }
    return wave;
}

} // namespace

const std::vector<Step>& stepsOf(WorkflowKind kind)
{
    static const std::vector<Step> serverSide{Step::StageServer, Step::CommitServer};
    static const std::vector<Step> rollOut{Step::StageClients, Step::CommitClients, Step::Waves};
    static const std::vector<Step> enforce{Step::Enforce};
    switch (kind) {
    case WorkflowKind::ServerSide:
        return serverSide;
    case WorkflowKind::RollOut:
        return rollOut;
    case WorkflowKind::Enforce:
        break;
    }
    return enforce;
}

std::vector<std::string> stepIds(WorkflowKind kind)
{
    std::vector<std::string> ids;
    for (const Step step : stepsOf(kind))
        ids.emplace_back(toText(step));
    return ids;
}

QByteArray toJson(const PlanState& state)
{
    QJsonArray waves;
    for (const Wave& wave : state.waves)
        waves << toObject(wave);
    QJsonArray connected;
    for (const Serial& serial : state.connectedBefore)
        connected << QString::fromUtf8(serial.value);
    QJsonObject inverse;
    for (const auto& [step, commands] : state.inverse)
        inverse[QString::fromUtf8(step)] = toArray(commands);
    const QJsonObject object{{QStringLiteral("kind"), QString::fromUtf8(toText(state.kind))},
                             {QStringLiteral("server-side"), toObject(state.serverSide)},
                             {QStringLiteral("roll-out"), toObject(state.rollOut)},
                             {QStringLiteral("current"), int(state.current)},
                             {QStringLiteral("acting"), state.acting},
                             {QStringLiteral("abandoned"), state.abandoned},
                             {QStringLiteral("failure"), QString::fromUtf8(state.failure)},
                             {QStringLiteral("stopped"), state.stopped},
                             {QStringLiteral("stop-reason"), QString::fromUtf8(state.stopReason)},
                             {QStringLiteral("acted-at"), toNumber(state.actedAt)},
                             {QStringLiteral("connected-before"), connected},
                             {QStringLiteral("waves"), waves},
                             {QStringLiteral("wave"), int(state.wave)},
                             {QStringLiteral("inverse"), inverse},
                             {QStringLiteral("saved-at"), toNumber(state.savedAt)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

session::base::Result<PlanState> planFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.isEmpty())
        return std::unexpected(unreadable("it is no JSON object"));
    const auto kind = fromText(kinds, object[QLatin1String("kind")]);
    if (!kind)
        return std::unexpected(kind.error());
    const auto current = countFrom(object, QLatin1String("current"), stepsOf(*kind).size());
    if (!current)
        return std::unexpected(current.error());
    const QJsonArray waves = object[QLatin1String("waves")].toArray();
    const auto wave = countFrom(object, QLatin1String("wave"), std::size_t(waves.size()));
    if (!wave)
        return std::unexpected(wave.error());
    PlanState state;
    state.kind = *kind;
    state.serverSide = serverSideFrom(object[QLatin1String("server-side")].toObject());
    state.rollOut = rollOutFrom(object[QLatin1String("roll-out")].toObject());
    state.current = *current;
    state.acting = object[QLatin1String("acting")].toBool();
    if (state.acting && state.current == stepsOf(state.kind).size())
        return std::unexpected(unreadable("it waits for a step behind its last"));
    state.abandoned = object[QLatin1String("abandoned")].toBool();
    state.failure = object[QLatin1String("failure")].toString().toStdString();
    state.stopped = object[QLatin1String("stopped")].toBool();
    state.stopReason = object[QLatin1String("stop-reason")].toString().toStdString();
    state.actedAt = toTime(object[QLatin1String("acted-at")]);
    for (const QJsonValue& serial : object[QLatin1String("connected-before")].toArray())
        state.connectedBefore.emplace_back(serial.toString().toStdString());
    for (const QJsonValue& value : waves) {
        auto one = waveFrom(value.toObject());
        if (!one)
            return std::unexpected(one.error());
        state.waves.push_back(std::move(*one));
    }
    state.wave = *wave;
    const QJsonObject inverse = object[QLatin1String("inverse")].toObject();
    for (auto it = inverse.begin(); it != inverse.end(); ++it)
        state.inverse[it.key().toStdString()] = toStrings(it.value());
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
    }
    return "";
}

std::string_view toText(ClientSource source)
{
    switch (source) {
    case ClientSource::IssuedHere:
        return "issued";
    case ClientSource::Common:
        return "common";
    case ClientSource::Scep:
        return "scep";
    }
    return "";
}

std::string_view toText(Step step)
{
    switch (step) {
    case Step::StageServer:
        return "stage-server";
    case Step::CommitServer:
        return "commit-server";
    case Step::StageClients:
        return "stage-clients";
    case Step::CommitClients:
        return "commit-clients";
    case Step::Waves:
        return "waves";
    case Step::Enforce:
        return "enforce";
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

} // namespace models::workflows
