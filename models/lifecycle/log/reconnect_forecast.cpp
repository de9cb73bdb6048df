#include "models/lifecycle/log/reconnect_forecast.h"

#include "models/lifecycle/lifecycle.h"
#include "session/engine/engine.h"
#include "session/engine/leaving.h"

#include <algorithm>
#include <chrono>

namespace models::lifecycle {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds oneSecond{1000};

std::size_t secondOf(milliseconds time)
{
    return std::size_t(time / oneSecond);
}

/// So many, evenly over a stretch of time.
void addEvenly(std::vector<double>& bySecond, double number, milliseconds from, milliseconds to)
{
    if (bySecond.size() <= secondOf(to))
        bySecond.resize(secondOf(to) + 1);
    if (from == to) {
        bySecond[secondOf(from)] += number;
        return;
    }
    for (std::size_t second = secondOf(from); second <= secondOf(to); ++second) {
        const milliseconds begin = std::max(from, std::int64_t(second) * oneSecond);
        const milliseconds end = std::min(to, std::int64_t(second + 1) * oneSecond);
        bySecond[second] += number * double((end - begin).count()) / double((to - from).count());
    }
}

/// What one shard lets go comes back.
std::vector<double> arrivals(std::size_t together, const session::engine::EngineLimits& limits)
{
    std::vector<double> bySecond;
    milliseconds ago{0};
    for (std::size_t due = together; due > 0; ago += session::engine::leavingTick) {
        const std::size_t some = session::engine::leavingNow(due, ago, session::engine::leavingPace(limits));
        addEvenly(bySecond, double(some), ago, ago + session::engine::longestReturn(together, ago, limits));
        due -= some;
    }
    return bySecond;
}

} // namespace

ReconnectPace reconnectPace(const Lifecycle& lifecycle)
{
    const session::engine::Engine* engine = lifecycle.engine();
    if (!engine)
        return {};
    const session::engine::EngineLoad load = engine->load();
    return {.limits = engine->limits(),
            .shards = load.shards,
            .capacity = session::engine::handshakesPerSecond(load)};
}

std::vector<double> reconnectsBySecond(std::size_t sessions, const ReconnectPace& pace)
{
    const std::size_t shards = std::max<std::size_t>(pace.shards, 1);
    std::vector<double> coming;
    for (std::size_t shard = 0; shard < shards; ++shard) {
        const auto ofOne = arrivals((sessions + shard) / shards, pace.limits);
        coming.resize(std::max(coming.size(), ofOne.size()));
        for (std::size_t second = 0; second < ofOne.size(); ++second)
            coming[second] += ofOne[second];
    }
    if (!pace.capacity || *pace.capacity <= 0)
        return coming;
    // Whoever comes too early waits for its turn.
    std::vector<double> up;
    double waiting = 0;
    for (std::size_t second = 0; second < coming.size() || waiting > 0.5; ++second) {
        waiting += second < coming.size() ? coming[second] : 0;
        up.push_back(std::min(waiting, *pace.capacity));
        waiting -= up.back();
    }
    return up;
}

} // namespace models::lifecycle
