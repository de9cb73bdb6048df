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

struct LimitWords
{
    std::string_view name;
    std::string_view unit;
    std::int64_t (*read)(const EngineLimits&);
    std::string_view reason;
    std::size_t EngineLoad::* inUse = nullptr;
};

constexpr LimitWords limitWords[] = {
    {"connections", "", [](const EngineLimits& limits) { return shownNumber(limits.connections); },
     "A process may hold 20,000 descriptors; the rest is for store and lookups.", &EngineLoad::connections},
    {"connections-per-address", "",
     [](const EngineLimits& limits) { return shownNumber(limits.connectionsPerAddress); },
     "A whole fleet may stand behind one address.", &EngineLoad::connectionsOfOne},
    {"handshakes-per-shard", "", [](const EngineLimits& limits) { return shownNumber(limits.handshakes); },
     "A quarter of a second of work: who waits at the gate is served soon.", &EngineLoad::handshakesOfOne},
    {"beginners-per-address", "",
     [](const EngineLimits& limits) { return shownNumber(limits.beginnersPerAddress); },
     "Who has no session yet holds at most half of the handshakes of one shard.",
     &EngineLoad::beginnersOfOne},
    {"handshake-deadline", "ms",
     [](const EngineLimits& limits) { return shownNumber(limits.handshakeDeadline); },
     "Three round trips on a bad link, and a turn among the others."},
    {"hello-deadline", "ms", [](const EngineLimits& limits) { return shownNumber(limits.helloDeadline); },
     "A device may look up this manager's revocation for a minute first."},
    {"judged-anew-after", "ms",
     [](const EngineLimits& limits) {
         return shownNumber(std::chrono::milliseconds(limits.judgedAnewAfter));
     },
     "A revocation that nobody told of is found within it."},
    {"stalled-writer", "ms", [](const EngineLimits& limits) { return shownNumber(limits.stalledWriter); },
     "Two heartbeats: a link that is dead for less comes back by itself."},
    {"write-queue", "bytes", [](const EngineLimits& limits) { return shownNumber(limits.writeQueueBytes); },
     "Four of the largest frames wait for one peer."},
    {"client-frame", "bytes", [](const EngineLimits& limits) { return shownNumber(limits.clientFrameBytes); },
     "A certificate request or a result fits many times over."},
    {"messages", "per second",
     [](const EngineLimits& limits) { return shownNumber(limits.messagesPerSecond); },
     "A device says a few things a minute."},
    {"message-burst", "", [](const EngineLimits& limits) { return shownNumber(limits.messageBurst); },
     "At its start a device tells of all its channels at once."},
    {"records", "per second", [](const EngineLimits& limits) { return shownNumber(limits.recordsPerSecond); },
     "One sender of log records takes less than a tenth of a core from others."},
    {"record-burst", "", [](const EngineLimits& limits) { return shownNumber(limits.recordBurst); },
     "Two seconds of log records at once."},
    {"message-bytes", "bytes per second",
     [](const EngineLimits& limits) { return shownNumber(limits.bytesPerSecond); },
     "One of the largest messages of a device each quarter of a second."},
    {"message-byte-burst", "bytes", [](const EngineLimits& limits) { return shownNumber(limits.byteBurst); },
     "Four of the largest messages of a device at once."},
    {"record-bytes", "bytes per second",
     [](const EngineLimits& limits) { return shownNumber(limits.recordBytesPerSecond); },
     "Log records of more than a kilobyte at their rate."},
    {"record-byte-burst", "bytes",
     [](const EngineLimits& limits) { return shownNumber(limits.recordByteBurst); },
     "Several whole configurations of an HA peer at once."},
    {"ended-in-a-tick", "", [](const EngineLimits& limits) { return shownNumber(limits.endedInATick); },
     "When a disconnect wait ends, those that stay are served between those that go."},
    {"ended-within", "ms", [](const EngineLimits& limits) { return shownNumber(limits.endedWithin); },
     "Nobody stays longer than a minute past a disconnect wait."},
    {"return-time", "ms", [](const EngineLimits& limits) { return shownNumber(limits.returnTime); },
     "What a core needs for a full handshake: who is sent away comes back in turn."},
    {"longest-return", "ms", [](const EngineLimits& limits) { return shownNumber(limits.longestReturn); },
     "Nobody is told to stay away for longer."},
};

static_assert(sizeof(EngineLimits) == sizeof(std::int64_t) * std::size(limitWords),
              "each limit is shown, and each takes eight bytes");

} // namespace

std::vector<LimitRow> limitRows(const EngineLimits& limits, const EngineLoad& load)
{
    std::vector<LimitRow> rows;
    for (const LimitWords& words : limitWords)
        rows.push_back({.name = words.name,
                        .value = words.read(limits),
                        .unit = words.unit,
                        .inUse = words.inUse ? std::optional(shownNumber(load.*words.inUse)) : std::nullopt,
                        .reason = words.reason});
    return rows;
}

} // namespace models::lifecycle
