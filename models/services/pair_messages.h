// What two managers of a pair tell each other on the HA channel: JSON, packed, sealed under the key that only
// the pair has, and cut into parts that fit into frames. Who has come through the TLS handshake and does not
// hold that key can neither read nor say anything. Pure, any thread.
#pragma once

#include "models/lifecycle/pair.h"
#include "models/services/pair_machine.h"
#include "session/base/error.h"
#include "session/pki/key_vault.h"
#include "session/wire/messages.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

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

/// All that the other one has to have to go on in one's place.
struct PairWhole
{
    lifecycle::PairState state;
    lifecycle::PairRecords records;
    bool operator==(const PairWhole&) const = default;
};

/// The answer to it.
struct PairTaken
{
    lifecycle::PairStamp stamp;
    std::string problem; ///< why it was not taken, "" when it was
    bool operator==(const PairTaken&) const = default;
};

using PairMessage = std::variant<PairBeat, PairHello, PairWhole, PairTaken>;

/// ErrorCode::Unsupported for what is larger than a session can carry.
[[nodiscard]] session::base::Result<std::vector<session::wire::PeerText>>
sealPairMessage(const PairMessage& message, const session::pki::KeyVault& vault);
/// ErrorCode::Denied for what was sealed by anybody else, ParseFailed for what is none.
[[nodiscard]] session::base::Result<PairMessage> unsealPairMessage(const std::string& sealed,
                                                                   const session::pki::KeyVault& vault);

/// Puts parts together again; bounded.
class PairGatherer
{
public:
    /// The whole once its last part is there. What does not continue what came before begins anew, or is
    /// dropped.
    [[nodiscard]] std::optional<std::string> add(const session::wire::PeerText& text);

private:
    std::string m_text;
    std::uint64_t m_next = 0;
    std::uint64_t m_parts = 0;
};

} // namespace models::services
