// The chain through the event log (V-4): each record holds a SHA-256 over the hash of the one before it and
// over all that it says itself. Where records have left at the front their last hash stays as the anchor, and
// the newest is known as the head, so that neither end can be cut unseen. Thread of the connection.
//
// Hashed are the 32 bytes of the hash before (zeros for the first record ever), then id, time (milliseconds
// since the epoch), kind, serial and json, each as "LENGTH:BYTES", numbers in decimal.
#pragma once

#include "models/store/records.h"
#include "session/base/error.h"

#include <QByteArray>

#include <string_view>

namespace models::store {

class Database;

namespace keys {
inline constexpr std::string_view eventAnchor = "event-anchor"; ///< the last one that has left
inline constexpr std::string_view eventHead = "event-head";     ///< the newest
} // namespace keys

/// A record's place in the chain; as it stands here, the one before the first record.
struct ChainLink
{
    std::uint64_t id = 0;
    QByteArray hash = QByteArray(32, '\0');
    bool operator==(const ChainLink&) const = default;
};

/// Pure.
[[nodiscard]] QByteArray chainedHash(const QByteArray& before, const StoredEvent& event);

[[nodiscard]] session::base::Result<ChainLink> readLink(Database& database, std::string_view key);
[[nodiscard]] session::base::Result<> writeLink(Database& database, std::string_view key,
                                                const ChainLink& link);

/// Writes `event` as the one behind `head`, which then is this one; the caller keeps the head with
/// writeLink() in the same transaction. The event's id and hash are found here.
[[nodiscard]] session::base::Result<> appendEvent(Database& database, ChainLink& head, StoredEvent event);

/// Chains the records of a file that was written before there was a chain.
[[nodiscard]] session::base::Result<> chainAll(Database& database);

struct Retention
{
    std::uint64_t records = 500'000;
    std::optional<session::base::TimePoint> since = {}; ///< older ones leave
};
/// Removes at most `most` of the oldest records that are too many or too old, and keeps the anchor; in a
/// transaction of the caller's. True: there is more to remove.
[[nodiscard]] session::base::Result<bool> cutFront(Database& database, const Retention& retention,
                                                   std::size_t most);

} // namespace models::store
