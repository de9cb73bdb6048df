// Reads the event log through a connection of its own, so that nobody waits for it: pages of the table, and
// exports. A reader belongs to the thread that opened it.
#pragma once

#include "models/store/event_query.h"
#include "models/store/records.h"
#include "session/base/error.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace models::store {

class Database;

/// The newest that match, oldest first.
[[nodiscard]] session::base::Result<std::vector<StoredEvent>> readEvents(Database& database,
                                                                         const EventQuery& query);

enum class EventFormat { Csv, JsonLines };

struct EventExport
{
    EventQuery query; ///< without a limit: all that match
    EventFormat format = EventFormat::JsonLines;
    QString file;
    std::function<bool()> isCancelled = {};             ///< asked now and then
    std::function<void(std::uint64_t)> progressed = {}; ///< records written so far
};

/// For records that have to be looked through one by one, since no index leads to them.
struct EventSearch
{
    std::function<bool()> isCancelled = {}; ///< asked after each portion
    std::uint64_t portion = 50'000;
};

struct EventPage
{
    std::vector<StoredEvent> events; ///< newest first
    std::uint64_t lookedTo =
        0; ///< the highest id of the log by then, whether it matches or not; 0: it is empty
};

/// What the record of a session says of the state after it.
struct SessionTurn
{
    session::base::TimePoint time;
    std::string kind;   ///< "session-up"
    std::string serial; ///< of the device, "" for none
    std::string word;   ///< its "authentication" when it came up, its "reason" when it was refused, else ""
};

class EventReader
{
public:
    [[nodiscard]] static session::base::Result<std::unique_ptr<EventReader>> open(const QString& file);
    ~EventReader();

    /// Newest first. ErrorCode::Cancelled.
    [[nodiscard]] session::base::Result<std::vector<StoredEvent>> page(const EventQuery& query,
                                                                       const EventSearch& search = {});
    /// The same, and up to where the log was looked at for it.
    [[nodiscard]] session::base::Result<EventPage> pageAndPlace(const EventQuery& query,
                                                                const EventSearch& search = {});
    /// Newest first. For queries of many that want no record whole.
    [[nodiscard]] session::base::Result<std::vector<SessionTurn>> sessionTurns(const EventQuery& query);
    /// When the oldest record came; nullopt for an empty log.
    [[nodiscard]] session::base::Result<std::optional<session::base::TimePoint>> beginning();
    /// Oldest first, as the log was at its beginning; the file appears whole or not at all. Returns how many
    /// records are in it. ErrorCode::Cancelled.
    [[nodiscard]] session::base::Result<std::uint64_t> exportTo(const EventExport& wish);

private:
    explicit EventReader(std::unique_ptr<Database> database);
    std::unique_ptr<Database> m_database;
};

} // namespace models::store
