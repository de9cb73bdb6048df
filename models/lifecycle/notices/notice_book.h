// The rules of telling, apart from what is told: nothing twice while it stands, one digest in 60 seconds,
// rules that are muted, a rest that somebody has asked for, and a history (ux 3.9). What is past a restart of
// interest goes into JSON and back. Reads no clock, and one that is set back for a while keeps nobody from
// being told. Main thread.
#pragma once

#include "models/lifecycle/notices/notice.h"

#include <QByteArray>

#include <chrono>
#include <map>
#include <set>

namespace models::lifecycle {

class NoticeBook
{
    using TimePoint = session::base::TimePoint;

public:
    static constexpr std::chrono::seconds digestEvery{60};
    /// A failure that was not seen for so long is a new one when it comes again.
    static constexpr std::chrono::hours failureForgotten{24};
    static constexpr std::chrono::minutes longestSnooze{7 * 24 * 60};
    static constexpr std::size_t mostNotices = 200;
    static constexpr std::size_t mostStanding = 2'000; ///< the oldest is forgotten then, and told once more

    /// A refusal of this class. True when it is a new one, and noted.
    bool failed(NoticeFact fact, TimePoint now);
    /// This holds. True when it did not before, and is noted; of a certificate when fewer days are left.
    bool stands(NoticeFact fact, TimePoint now);
    /// This holds no more: the next time is another one.
    bool ended(NoticeRule rule, const std::string& subject);
    /// The same for all of the rule that are not among these.
    bool endedBut(NoticeRule rule, const std::set<std::string>& subjects);

    /// A muted one is kept in the history as read, and told to nobody.
    void setMuted(NoticeRule rule, bool isMuted);
    [[nodiscard]] bool isMuted(NoticeRule rule) const { return m_muted.contains(rule); }
    /// Until then no digest is due; what comes meanwhile is in the one after it. nullopt ends it.
    void snooze(std::optional<TimePoint> until) { m_snoozed = until; }
    [[nodiscard]] std::optional<TimePoint> snoozedUntil(TimePoint now) const;

    [[nodiscard]] const std::vector<Notice>& notices() const { return m_notices; } ///< oldest first
    [[nodiscard]] std::size_t unread() const;
    void markAllRead();

    /// When a digest is due; nullopt: nothing waits to be told.
    [[nodiscard]] std::optional<TimePoint> digestDue() const;
    /// It is due, and told by this.
    [[nodiscard]] std::optional<NoticeDigest> takeDigest(TimePoint now);

    [[nodiscard]] QByteArray toJson() const;
    /// What can't be read is left out.
    [[nodiscard]] static NoticeBook fromJson(const QByteArray& json);

private:
    struct Standing
    {
        TimePoint since;
        int days = 0;
    };
    using Subject = std::pair<NoticeRule, std::string>;

    void note(NoticeFact fact, TimePoint now);
    void forgetOldest();
    void forgetWhatLiesAhead(TimePoint now);

    std::vector<Notice> m_notices;
    std::vector<Notice> m_waiting;               ///< for the next digest
    std::map<std::string, TimePoint> m_failures; ///< when each class was seen last
    std::map<Subject, Standing> m_standing;
    std::set<NoticeRule> m_muted;
    std::optional<TimePoint> m_snoozed;
    std::optional<TimePoint> m_told; ///< the last digest
    std::uint64_t m_last = 0;        ///< number of the last notice
};

} // namespace models::lifecycle
