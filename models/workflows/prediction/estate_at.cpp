#include "models/workflows/prediction/estate_at.h"

#include <unordered_map>

namespace models::workflows {

using session::base::Serial;
using session::base::TimePoint;
using session::trust::Check;
using session::trust::Fate;

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

DeviceThen judged(const DevicePrediction& row)
{
    DeviceThen then{.serial = row.serial, .hostname = row.hostname};
    const auto& prediction = row.prediction;
    if (prediction.fate == Fate::Unknown) {
        then.detail = prediction.detail;
        return then;
    }
    if (prediction.cause && prediction.cause->reason)
        return refusedFor(then, *prediction.cause, prediction.refusedByDevice);
    for (const auto* verdict : {&prediction.byDevice, &prediction.byManager}) {
        const Check* failure = *verdict ? (*verdict)->firstFailure() : nullptr;
        if (failure && failure->reason)
            return refusedFor(then, *failure, verdict == &prediction.byDevice);
    }
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

session::base::Result<std::vector<DeviceThen>> estateAt(PredictionRequest request, TimePoint at)
{
    const TimePoint now = request.now;
    request.candidate = request.running;
    request.scope = {};
    request.now = at;
    request.lookUpRevocation = {};
    if (request.knownRevocation)
        request.knownRevocation = [known = std::move(request.knownRevocation),
                                   now](const auto& policy, const auto& evidence, TimePoint) {
            return known(policy, evidence, now);
        };
    const auto rows = predictDevices(request);
    if (!rows)
        return std::unexpected(rows.error());
    std::unordered_map<Serial, const lifecycle::DeviceRecord*> records;
    for (const lifecycle::DeviceRecord& record : request.records)
        records.emplace(record.serial, &record);
    std::vector<DeviceThen> devices;
    for (const DevicePrediction& row : *rows) {
        // Who is refused today is so until somebody does something about it.
        const lifecycle::DeviceRecord& record = *records.at(row.serial);
        const Check* failure = record.isRefused() ? record.lastRefused->verdict.firstFailure() : nullptr;
        devices.push_back(failure
                              ? refusedFor({.serial = row.serial, .hostname = row.hostname}, *failure, false)
                              : judged(row));
    }
    return devices;
}

} // namespace models::workflows
