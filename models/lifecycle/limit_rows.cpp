#include "models/lifecycle/limit_rows.h"

namespace models::lifecycle {

using session::engine::EngineLimits;
using session::engine::EngineLoad;

namespace {

std::int64_t shownNumber(std::size_t value)
{
    return std::int64_t(value);
}

std::int64_t shownNumber(double value)
{
    return std::int64_t(value);
}

std::int64_t shownNumber(std::chrono::milliseconds value)
{
    return value.count();
}

struct LimitShown
{
    std::string_view name;
    std::string_view unit;
    std::int64_t (*read)(const EngineLimits&);
    std::size_t EngineLoad::* inUse = nullptr;
};

constexpr LimitShown limitsShown[] = {
    {"connections", "", [](const EngineLimits& limits) { return shownNumber(limits.connections); },
     &EngineLoad::connections},
    {"connections-per-address", "",
     [](const EngineLimits& limits) { return shownNumber(limits.connectionsPerAddress); },
     &EngineLoad::connectionsOfOne},
    {"handshakes-per-shard", "", [](const EngineLimits& limits) { return shownNumber(limits.handshakes); },
     &EngineLoad::handshakesOfOne},
    {"beginners-per-address", "",
     [](const EngineLimits& limits) { return shownNumber(limits.beginnersPerAddress); },
     &EngineLoad::beginnersOfOne},
    {"handshake-deadline", "ms",
     [](const EngineLimits& limits) { return shownNumber(limits.handshakeDeadline); }},
    {"hello-deadline", "ms", [](const EngineLimits& limits) { return shownNumber(limits.helloDeadline); }},
    {"judged-anew-after", "ms",
     [](const EngineLimits& limits) {
         return shownNumber(std::chrono::milliseconds(limits.judgedAnewAfter));
     }},
    {"stalled-writer", "ms", [](const EngineLimits& limits) { return shownNumber(limits.stalledWriter); }},
    {"write-queue", "bytes", [](const EngineLimits& limits) { return shownNumber(limits.writeQueueBytes); }},
    {"client-frame", "bytes",
     [](const EngineLimits& limits) { return shownNumber(limits.clientFrameBytes); }},
    {"messages", "per second",
     [](const EngineLimits& limits) { return shownNumber(limits.messagesPerSecond); }},
    {"message-burst", "", [](const EngineLimits& limits) { return shownNumber(limits.messageBurst); }},
    {"records", "per second",
     [](const EngineLimits& limits) { return shownNumber(limits.recordsPerSecond); }},
    {"record-burst", "", [](const EngineLimits& limits) { return shownNumber(limits.recordBurst); }},
    {"message-bytes", "bytes per second",
     [](const EngineLimits& limits) { return shownNumber(limits.bytesPerSecond); }},
    {"message-byte-burst", "bytes", [](const EngineLimits& limits) { return shownNumber(limits.byteBurst); }},
    {"record-bytes", "bytes per second",
     [](const EngineLimits& limits) { return shownNumber(limits.recordBytesPerSecond); }},
    {"record-byte-burst", "bytes",
     [](const EngineLimits& limits) { return shownNumber(limits.recordByteBurst); }},
    {"ended-in-a-tick", "", [](const EngineLimits& limits) { return shownNumber(limits.endedInATick); }},
    {"ended-within", "ms", [](const EngineLimits& limits) { return shownNumber(limits.endedWithin); }},
    {"return-time", "ms", [](const EngineLimits& limits) { return shownNumber(limits.returnTime); }},
    {"longest-return", "ms", [](const EngineLimits& limits) { return shownNumber(limits.longestReturn); }},
};

static_assert(sizeof(EngineLimits) == sizeof(std::int64_t) * std::size(limitsShown),
              "each limit is shown, and each takes eight bytes");

} // namespace

std::vector<LimitRow> limitRows(const EngineLimits& limits, const EngineLoad& load)
{
    std::vector<LimitRow> rows;
    for (const LimitShown& shown : limitsShown)
        rows.push_back({.name = shown.name,
                        .value = shown.read(limits),
                        .unit = shown.unit,
                        .inUse = shown.inUse ? std::optional(shownNumber(load.*shown.inUse)) : std::nullopt});
    return rows;
}

} // namespace models::lifecycle
