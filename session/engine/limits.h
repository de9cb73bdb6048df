// What a server bears before it turns somebody away, with the reason for each number. Plain values, any
// thread. Issue rows: S-1 steadiness; performance.md "a reconnect storm".
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
    /// A process may hold 20,000 descriptors here; the rest is for the store, lookups and appliances.
    std::size_t connections = 19'700;
    /// A fleet of agents on one host, or all sites behind one gateway: a whole fleet may have one address,
    /// and one process is to hold 19,500 sessions. It takes no place from others by itself: who is no
    /// beginner has shown a certificate that is allowed, and holds one session for each serial of its own.
    std::size_t connectionsPerAddress = 19'600;
    /// At once, per shard: about a quarter second of CPU, so that who waits at the gate is served soon, while
    /// slow links (three round trips) can still fill the core.
    std::size_t handshakes = 256;
    /// Connections of one address whose session is not up yet. A site's gateway opens that many at once only
    /// in a storm, and its devices come again after their back-off; a hostile address holds no more of the
    /// places above than half of one shard's.
    std::size_t beginnersPerAddress = 128;

    /// Three round trips on a bad link, and a turn among `handshakes` others on a slow core.
    std::chrono::milliseconds handshakeDeadline{10'000};
    /// A device may look up this manager's revocation for up to a minute first (C15).
    std::chrono::milliseconds helloDeadline{75'000};
    /// A session that is up is judged anew at least so often (K1): revocation that nobody told of is found
    /// within it. 19,500 sessions are 33 judgements a second, a hundredth of a core.
    std::chrono::minutes judgedAnewAfter{10};
    /// Bytes wait for a peer that takes none of them for so long: it is cut off. Two heartbeats: a link that
    /// is dead for less comes back by itself.
    std::chrono::milliseconds stalledWriter{30'000};
    /// Four of the largest frames.
    std::size_t writeQueueBytes = 16 * 1024 * 1024;
    /// Of a client after its welcome: a request and a result with its findings fit many times over. The HA
    /// peer may send whole configurations.
    std::size_t clientFrameBytes = 256 * 1024;

    /// A device says a few things a minute; at its start it tells of all its channels at once (512).
    double messagesPerSecond = 100;
    double messageBurst = 1'000;
    /// Log records, and what HA peers exchange. A record costs about 15 us, so one sender keeps a core from
    /// others for less than a tenth of the time.
    double recordsPerSecond = 5'000;
    double recordBurst = 10'000;
    /// A message may be as large as a frame, and decoding and keeping it costs by the byte: four of the
    /// largest frames at once, then one every quarter of a second.
    double bytesPerSecond = 1'048'576;
    double byteBurst = 1'048'576;
    /// Records of 400 bytes at the rate above, and whole configurations of an HA peer, several at once.
    double recordBytesPerSecond = 8.0 * 1'048'576;
    double recordByteBurst = 32.0 * 1'048'576;

    /// Sessions that a disconnect wait ends in one turn of a shard (100 ms): 5 ms of a core, so that a
    /// heartbeat waits no longer for it. 19,500 sessions of one shard are 20 s.
    std::size_t endedInATick = 100;
    /// More of them in a turn where not all would be gone by then: nobody stays on its old session longer
    /// than 60 s past the wait (T8), and the last ones need their time too.
    std::chrono::milliseconds endedWithin{45'000};
    /// Who is sent away with many others is told to come back within so long for each of them: what a core
    /// needs for a full handshake, with room for others.
    std::chrono::milliseconds returnTime{2};
    std::chrono::milliseconds longestReturn{60'000};
};

} // namespace session::engine
