// The attempts of a device as they are told: the last one, the last good one, and those of strangers. Pure;
// main thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "session/engine/handshake_story.h"

#include <optional>

namespace models::lifecycle {

// By these names for whoever shows them.
using session::engine::AlertFact;
using session::engine::Attempt;
using session::engine::HandshakeStory;
using session::engine::Judge;
using session::engine::judgeOf;
using session::wire::ChannelReport;

/// What counts now: the session's handshake, judged anew where it was, else the last attempt; nullopt when
/// none is known.
[[nodiscard]] std::optional<HandshakeStory> lastStory(const DeviceRecord& record);
/// The last one that came up; nullopt when none is known.
[[nodiscard]] std::optional<HandshakeStory> goodStory(const DeviceRecord& record);
/// The last refused one, whether or not the device came in since.
[[nodiscard]] std::optional<HandshakeStory> refusedStory(const DeviceRecord& record);
[[nodiscard]] HandshakeStory storyOf(const Stranger& stranger);

} // namespace models::lifecycle
