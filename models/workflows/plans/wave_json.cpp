#include "models/workflows/plans/wave_json.h"

#include "models/workflows/plans/plan_json.h"
#include "models/workflows/wave_progress.h"

namespace models::workflows {

using session::base::Result;
using session::base::Serial;

namespace {

constexpr std::array stepStates{StepState::Locked, StepState::Ready, StepState::Running, StepState::Done,
                                StepState::Failed};
constexpr std::array waveDeviceStates{WaveDeviceState::Queued,          WaveDeviceState::Delivered,
                                      WaveDeviceState::Committed,       WaveDeviceState::Waiting,
                                      WaveDeviceState::ReAuthenticated, WaveDeviceState::Failed,
                                      WaveDeviceState::Skipped};

QJsonObject toObject(const WaveDevice& device)
{
    QJsonObject object{{QStringLiteral("serial"), QString::fromUtf8(device.serial.value)},
                       {QStringLiteral("state"), QString::fromUtf8(toText(device.state))},
                       {QStringLiteral("cause"), QString::fromUtf8(device.cause.reason)}};
    if (!device.cause.measure.empty())
        object[QStringLiteral("measure")] = QString::fromUtf8(device.cause.measure);
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
    const std::string cause = object[QLatin1String("cause")].toString().toStdString();
    if (object.contains(QLatin1String("measure")))
        device.cause = {.reason = cause,
                        .measure = object[QLatin1String("measure")].toString().toStdString()};
    else
        device.cause = causeFrom(cause); // older plans say both in one
    if (object.contains(QLatin1String("reconnects-at")))
        device.reconnectsAt = toTime(object[QLatin1String("reconnects-at")]);
    return device;
}

} // namespace

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

} // namespace models::workflows
