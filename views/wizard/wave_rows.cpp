#include "views/wizard/wave_rows.h"

#include "models/text/numbers.h"
#include "models/text/wording.h"
#include "models/workflows/wave_progress.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace views::wizard {

using models::tables::DeviceStatus;
using models::workflows::StepState;
using models::workflows::Wave;
using models::workflows::WaveDevice;
using models::workflows::WaveDeviceState;

namespace {

struct WaveWords
{
    Q_DECLARE_TR_FUNCTIONS(MigrationPage)
};

QString captionOf(const Wave& wave, session::base::TimePoint now)
{
    const auto counts = models::workflows::countsOf(wave);
    QStringList parts;
    if (wave.state != StepState::Locked)
        parts << WaveWords::tr("%1 of %2 re-authenticated")
                     .arg(models::text::counted(counts.done), models::text::counted(counts.total));
    else
        parts << WaveWords::tr("%n device(s)", nullptr, counts.total);
    for (const WaveDevice& device : wave.devices) {
        if (device.reconnectsAt) {
            parts << WaveWords::tr("%1 left").arg(models::text::countdown(*device.reconnectsAt - now));
            break;
        }
    }
    if (counts.failed > 0)
        parts << WaveWords::tr("%1 failed").arg(counts.failed);
    if (counts.leftOut > 0)
        parts << WaveWords::tr("%1 left out").arg(counts.leftOut);
    return parts.join(QStringLiteral(" · "));
}

DeviceStatus statusOf(WaveDeviceState state)
{
    switch (state) {
    case WaveDeviceState::ReAuthenticated:
        return DeviceStatus::Custom;
    case WaveDeviceState::Failed:
        return DeviceStatus::Failed;
    case WaveDeviceState::Waiting:
    case WaveDeviceState::Committed:
    case WaveDeviceState::Delivered:
        return DeviceStatus::DisconnectWait;
    case WaveDeviceState::Queued:
    case WaveDeviceState::Skipped:
        break;
    }
    return DeviceStatus::Offline;
}

} // namespace

std::vector<widgets::WaveRow> waveRows(const std::vector<Wave>& waves, session::base::TimePoint now)
{
    constexpr std::array shown{DeviceStatus::Custom, DeviceStatus::DisconnectWait, DeviceStatus::Failed};
    std::vector<widgets::WaveRow> rows;
    for (std::size_t i = 0; i < waves.size(); ++i) {
        widgets::WaveRow row;
        row.name = WaveWords::tr("Wave %1 · %2").arg(i).arg(models::text::waveName(waves[i].name));
        row.caption = captionOf(waves[i], now);
        row.total = models::workflows::countsOf(waves[i]).total;
        if (const auto rest = notDone(waves[i]).size(); rest > 0)
            row.link = WaveWords::tr("Show %1").arg(rest);
        for (const DeviceStatus status : shown) {
            const auto count = std::ranges::count_if(waves[i].devices, [status](const WaveDevice& device) {
                return statusOf(device.state) == status;
            });
            if (count > 0)
                row.segments.push_back({status, count});
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<session::base::Serial> notDone(const Wave& wave)
{
    std::vector<session::base::Serial> serials;
    for (const WaveDevice& device : wave.devices) {
        const bool isLeftOut =
            device.state == WaveDeviceState::Skipped && device.cause.reason != "not-managed";
        if (isLeftOut || device.state == WaveDeviceState::Failed)
            serials.push_back(device.serial);
    }
    return serials;
}

} // namespace views::wizard
