// What two managers of a pair tell each other on the HA channel, as bytes: small messages as JSON, pieces of
// what is long as they are. All that the other one has to have to go on in one's place is packed, and goes in
// pieces (pair_transfer.h); who says it, and in which conversation, is sealed around it (pair_session.h).
// Pure, any thread; what is long takes its time.
#pragma once

#include "models/lifecycle/pair/pair.h"
#include "models/services/pair/pair_machine.h"
#include "models/services/pair/pair_transfer.h"
#include "session/base/error.h"

#include <optional>
#include <string>
#include <variant>

namespace models::services {

struct PairBeat
{
    bool operator==(const PairBeat&) const = default;
};

struct PairHello
{
    PairPeer peer;
    bool operator==(const PairHello&) const = default;
};

/// The answer to all of a transfer.
struct PairTaken
{
    std::uint64_t transfer = 0;
    lifecycle::PairStamp stamp = {}; ///< of the state that is here now
    std::string problem = {};        ///< why it was not taken, "" when it was
    bool operator==(const PairTaken&) const = default;
};

using PairMessage = std::variant<PairBeat, PairHello, PairTaken, PairPiece, PairGot>;

[[nodiscard]] std::string toBytes(const PairMessage& message);
[[nodiscard]] session::base::Result<PairMessage> messageFrom(const std::string& bytes);

/// What the other one lacks.
struct PairWhole
{
    std::optional<lifecycle::PairState> state = {};
    lifecycle::PairRecords records = {};
    bool operator==(const PairWhole&) const = default;
};

/// Packed. ErrorCode::Unsupported for more than `longest` bytes of text.
[[nodiscard]] session::base::Result<std::string> packWhole(const PairWhole& whole,
                                                           std::size_t longest = longestPairText);
[[nodiscard]] session::base::Result<PairWhole> unpackWhole(const std::string& bytes,
                                                           std::size_t longest = longestPairText);

} // namespace models::services
