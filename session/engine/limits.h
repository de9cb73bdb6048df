// What a server bears before it turns somebody away. Why each number is what it is stands once, in
// models/text/limit_wording.cpp, where users read it too; here is what it counts, and what was measured.
// Plain values, any thread. Issue rows: S-1 steadiness; performance.md "a reconnect storm".
//
// Where a limit is reached: connections wait in the kernel's accept queue (all places taken, no descriptors),
// are closed before TLS (too many from one address), are held back by not reading (too many messages), or are
// ended with their reason in the event (deadlines, frames, slow readers). Sessions that are up come first.
#pragma once

#include <chrono>
#include <cstddef>

namespace session::engine {

struct EngineLimits
{
    std::size_t connections = 19'700;
    /// One process is to hold 19,500 sessions. It takes no place from others by itself: who is no beginner
    /// has shown a certificate that is allowed, and holds one session for each serial of its own.
    std::size_t connectionsPerAddress = 19'600;
    /// At once, per shard: slow links can still fill the core.
    std::size_t handshakes = 256;
    /// Connections of one address whose session is not up yet. A site's gateway opens that many at once only
    /// in a storm, and its devices come again after their back-off.
    std::size_t beginnersPerAddress = 128;

    std::chrono::milliseconds handshakeDeadline{10'000};
    std::chrono::milliseconds helloDeadline{75'000}; // C15
    /// A session that is up is judged anew at least so often (K1). 19,500 sessions are 33 judgements a
    /// second, a hundredth of a core.
    std::chrono::minutes judgedAnewAfter{10};
    /// Bytes wait for a peer that takes none of them for so long: it is cut off.
    std::chrono::milliseconds stalledWriter{30'000};
    std::size_t writeQueueBytes = 16 * 1024 * 1024;
    /// Of a client after its welcome. The HA peer may send whole configurations.
    std::size_t clientFrameBytes = 256 * 1024;

    /// Of a device, which has at most 512 channels.
    double messagesPerSecond = 100;
    double messageBurst = 1'000;
    /// Log records, and what HA peers exchange. A record costs about 15 us.
    double recordsPerSecond = 5'000;
    double recordBurst = 10'000;
    /// A message may be as large as a frame, and decoding and keeping it costs by the byte.
    double bytesPerSecond = 1'048'576;
    double byteBurst = 1'048'576;
    /// Of whoever sends records, or is the HA peer.
    double recordBytesPerSecond = 8.0 * 1'048'576;
    double recordByteBurst = 32.0 * 1'048'576;

    /// Sessions that a disconnect wait ends in one turn of a shard (100 ms): 5 ms of a core. 19,500 sessions
    /// of one shard are 20 s.
    std::size_t endedInATick = 100;
    /// More of them in a turn where not all would be gone by then: the last ones need their time too (T8).
    std::chrono::milliseconds endedWithin{45'000};
    /// Who is sent away with many others is told to come back within so long for each of them.
    std::chrono::milliseconds returnTime{2};
    std::chrono::milliseconds longestReturn{60'000};
};

} // namespace session::engine
