#include "models/workflows/prediction/estate_at.h"

#include "models/workflows/prediction/ended_lists.h"
#include "models/workflows/prediction/next_refusal.h"

#include <unordered_map>

namespace models::workflows {

using session::base::Serial;
using session::base::TimePoint;
using session::trust::Check;
using session::trust::CheckId;
using session::trust::Fate;
using session::trust::Reason;

namespace {

DeviceThen refusedFor(DeviceThen then, const Check& check, bool isByDevice)
{
    then.state = DeviceThen::State::Refused;
    then.reason = check.reason;
    then.rule = check.rule;
    then.certificate = check.certificate;
    then.isByDevice = isByDevice;
    then.detail = check.detail;
    return then;
}

/// Of one that has no session now.
DeviceThen judgedAnew(DeviceThen then, const session::trust::Prediction& prediction)
{
    if (prediction.cause)
        return refusedFor(std::move(then), *prediction.cause, prediction.refusedByDevice);
    if (prediction.byManager)
        then.state = DeviceThen::State::Admitted;
    else
        then.detail = prediction.detail;
    return then;
}

DeviceThen judged(const DevicePrediction& row)
{
    DeviceThen then{.serial = row.serial, .hostname = row.hostname};
    if (row.prediction.fate == Fate::Unknown)
        then.detail = row.prediction.detail;
    else if (const auto refusal = nextRefusal(row.prediction))
        return refusedFor(std::move(then), refusal->check, refusal->isByDevice);
    else
        then.state = DeviceThen::State::Admitted;
    return then;
}

} // namespace

std::string_view toText(DeviceThen::State state)
{
    switch (state) {
    case DeviceThen::State::Admitted:
        return "admitted";
    case DeviceThen::State::Refused:
        return "refused";
    case DeviceThen::State::Unknown:
        break;
    }
    return "unknown";
}

TimePoint momentOf(std::chrono::sys_days day, TimePoint now)
{
    return day == std::chrono::floor<std::chrono::days>(now) ? now : TimePoint(day);
}

session::base::Result<std::vector<DeviceThen>> estateAt(PredictionRequest request, TimePoint at)
{
    const TimePoint now = request.now;
    request.candidate = request.running;
    request.scope = {};
    request.now = at;
    request.lookUpRevocation = {};
    request.knownRevocation = knownLater(std::move(request.knownRevocation), request.knownLists, now);
    const auto rows = predictDevices(request);
    if (!rows)
        return std::unexpected(rows.error());
    std::unordered_map<Serial, const lifecycle::DeviceRecord*> records;
    for (const lifecycle::DeviceRecord& record : request.records)
        records.emplace(record.serial, &record);
    std::vector<DeviceThen> devices;
    for (const DevicePrediction& row : *rows) {
        const lifecycle::DeviceRecord& record = *records.at(row.serial);
        const Check* failure = record.isRefused() ? record.lastRefused->verdict.firstFailure() : nullptr;
        const DeviceThen then{.serial = row.serial, .hostname = row.hostname};
        if (!failure)
            devices.push_back(judged(row));
        else if (failure->id == CheckId::Validity && failure->reason == Reason::NotYetValid)
            devices.push_back(judgedAnew(then, row.prediction)); // time alone mends it
        else                                                     // until somebody does something about it
            devices.push_back(refusedFor(then, *failure, failure->id == CheckId::PeerAlert));
    }
    return devices;
}

} // namespace models::workflows
