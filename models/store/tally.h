// What happened in one span of time, as numbers: the memory behind the plots (V-3). Bounded whatever comes:
// latencies go into fixed steps, names into at most a few dozen. Plain value, any thread.
#pragma once

#include "session/base/clock.h"
#include "session/engine/event.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

class QJsonObject;

namespace models::store {

/// How often something took how long: each step is a quarter longer than the one before, from 100 µs to some
/// minutes, so that a quantile is off by less than that.
class Durations
{
public:
    static constexpr std::size_t steps = 64;

    void add(std::chrono::microseconds took);
    void add(const Durations& others);
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// The end of the step in which it lies; nullopt when there is none. `share` from 0 to 1.
    [[nodiscard]] std::optional<std::chrono::microseconds> quantile(double share) const;
    /// The longest that step counts.
    [[nodiscard]] static std::chrono::microseconds endOf(std::size_t step);

    [[nodiscard]] const std::array<std::uint32_t, steps>& numbers() const { return m_numbers; }
    void setNumber(std::size_t step, std::uint32_t number);
    bool operator==(const Durations&) const = default;

private:
    std::array<std::uint32_t, steps> m_numbers{};
    std::uint64_t m_count = 0;
};

/// What a responder or distribution point was worth.
struct ResponderTally
{
    Durations took = {};        ///< of all questions
    std::uint64_t failed = 0;   ///< without an answer that could be used, in time or at all
    std::uint32_t deadline = 0; ///< ms that a lookup was given last
    bool operator==(const ResponderTally&) const = default;
};

struct Tally
{
    using Names = std::map<std::string, std::uint64_t>;
    static constexpr std::size_t mostNames = 64; ///< further ones count as "other"

    session::base::TimePoint start; ///< of the span
    std::uint64_t admitted = 0;     ///< sessions that came up on the management channel
    std::uint64_t refused = 0;
    std::uint64_t ended = 0;
    Names reasons;        ///< of refusals, by their names in trust::reasonTable()
    Names protocols;      ///< of admitted sessions: "TLSv1.2 ECDHE-RSA-AES256-GCM-SHA384"
    Durations handshakes; ///< of admitted sessions, from the first byte to the end of TLS
    Durations lookups;    ///< how long those that waited for revocation lookups did
    static constexpr std::size_t mostResponders = 16; ///< further ones count as "other"
    std::map<std::string, ResponderTally> responders; ///< "OCSP http://...", of all lookups behind handshakes
    std::uint64_t busiestSecond = 0;                  ///< most sessions that came up in one second
    /// How many devices were in each state when it was looked last, by name; empty: nobody looked.
    Names states;

    /// Only what the manager sees on the management channel counts.
    void add(const session::engine::Event& event);
    /// Of another part of time; `later` ones in order.
    void add(const Tally& later);
    bool operator==(const Tally&) const = default;

    /// The second that is being counted.
    std::int64_t second = 0;
    std::uint64_t inSecond = 0;
};

/// "NAME": number.
[[nodiscard]] QJsonObject namesToJson(const Tally::Names& names);
[[nodiscard]] std::string toJson(const Tally& tally);
/// What can't be read counts as nothing.
[[nodiscard]] Tally tallyFromJson(session::base::TimePoint start, std::string_view json);

} // namespace models::store
