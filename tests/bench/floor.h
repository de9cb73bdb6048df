// What a full mutual handshake costs libssl by itself: both sides in this process over memory, no sockets, no
// reactor, no state kept. The floor below every server. One thread.
#pragma once

#include "tests/bench/servers.h"

#include <cstddef>

namespace bench {

enum class Floor {
    Chain,          ///< the client sends its chain, which libssl checks
    LeafAlone,      ///< it sends its certificate alone; the server holds the intermediate
    LeafNotChecked, ///< as LeafAlone, and the server takes any certificate: no cache can cost less
};

/// Processor time of the server's side alone, in microseconds a handshake. TLS 1.2, each with contexts that
/// are made once, as servers do.
[[nodiscard]] double floorPerHandshake(const Pki& pki, std::size_t handshakes, Floor floor = Floor::Chain);

} // namespace bench
