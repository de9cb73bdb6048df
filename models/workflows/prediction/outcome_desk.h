// Predicted and happened, side by side: whatever is committed or pushed, by whomever, is predicted from what
// is known at that moment, and followed by the events of the devices that had a session. A prediction that
// does not come true is announced as an event. Kept in the store. Main thread; predictions are made in the
// work pool. X-1.
#pragma once

#include "models/lifecycle/work_pool.h"
#include "models/workflows/prediction/act_rows.h"
#include "models/workflows/prediction/followed_act.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace models::lifecycle {
class Lifecycle;
struct CommitOutcome;
} // namespace models::lifecycle
namespace models::store {
class Store;
}

namespace models::workflows {

class OutcomeDesk final : public QObject
{
    Q_OBJECT

public:
    struct Patience
    {
        std::chrono::milliseconds settle{20'000}; ///< after which who still has its session keeps it
        std::chrono::milliseconds away{180'000};  ///< after which who has not come back is away
        std::chrono::milliseconds look{1'000};
        std::chrono::milliseconds keep{10'000}; ///< how old what is kept of an open act may be
    };
    static constexpr std::size_t actsKept = 20;
    static constexpr std::size_t devicesKept = 100'000; ///< of all acts together

    /// Both must outlive it.
    OutcomeDesk(lifecycle::Lifecycle& lifecycle, store::Store& store);
    OutcomeDesk(lifecycle::Lifecycle& lifecycle, store::Store& store, Patience patience);
    ~OutcomeDesk() override;

    [[nodiscard]] const std::deque<FollowedAct>& acts() const { return m_acts; } ///< oldest first

Q_SIGNALS:
    void changed();

private:
    /// Refusals by devices that nobody can name, from one address.
    struct Alerts
    {
        std::string alert = {};
        session::base::TimePoint last = {};
        int count = 0;
        bool isMixed = false;
        void note(const std::string& name, session::base::TimePoint time);
    };
    /// An act whose outcome is open for some of its devices.
    struct Running
    {
        std::uint64_t number = 0;
        quint64 question = 0;                                    ///< of a commit that is not carried out yet
        std::optional<session::base::TimePoint> rulesSince = {}; ///< of a commit: from then on its rules hold
        std::optional<session::base::TimePoint> due = {}; ///< from then on who has its session keeps it
        std::unordered_map<session::base::Serial, OutcomeTrail> trails = {};
        std::unordered_map<std::string, session::base::Serial> byFingerprint = {}; ///< of what they showed
        std::unordered_map<session::base::Serial, std::string> hosts = {};         ///< from which they came
        std::unordered_map<std::string, Alerts> alerts = {};                       ///< by host
        /// Of the sessions that it began with: events arrive one by one after what they tell is known
        /// already.
        std::unordered_map<session::base::Serial, session::engine::AttemptPtr> begunWith = {};
        [[nodiscard]] bool isNews(const session::engine::SessionUp& up) const;
        /// It was refused before, and has come by the rules of before.
        [[nodiscard]] bool isByOlderRules(const session::engine::SessionUp& up) const;
        [[nodiscard]] bool isNews(const session::engine::SessionDown& down,
                                  session::base::TimePoint time) const;
    };
    struct Beginning
    {
        std::string name;
        std::optional<session::base::JobId> push = {};
        quint64 question = 0;
        std::vector<session::base::Serial> serials = {}; ///< empty: whoever has a session
    };

    [[nodiscard]] bool anybodyIsFollowed() const;
    void begin(Beginning beginning, PredictionRequest request);
    void takePrediction(std::uint64_t number,
                        const session::base::Result<std::vector<DevicePrediction>>& rows);
    void endCommit(quint64 question, const lifecycle::CommitOutcome& outcome);
    /// What older acts still wait for from these devices can't be told any more.
    void leaveOut(Running& running, const session::base::Serial& serial);
    void beginOfRefused(Running& running, session::base::TimePoint at);
    void overtake(std::uint64_t number);
    void followJob(Running& running);
    void follow(const session::engine::Event& event);
    void followRefusal(const session::engine::SessionRefused& refused, session::base::TimePoint time);
    [[nodiscard]] std::optional<std::string> whyReverted(const std::optional<session::base::JobId>& push,
                                                         const session::engine::SessionUp& up) const;
    void look();
    void takeNamelessAlerts(Running& running, session::base::TimePoint now);
    void lookAt(Running& running, session::base::TimePoint now);
    void settle(Running& running, const session::base::Serial& serial, bool isOver);
    void judge(const FollowedAct& act, FollowedDevice& device);
    void close(); ///< acts whose devices all are settled
    void trim();
    [[nodiscard]] FollowedAct* find(std::uint64_t number);
    /// The newest act that waits for this device.
    [[nodiscard]] static bool isToStay(const FollowedAct& act, const session::base::Serial& serial);
    /// Who has a push on its way comes anew for that.
    [[nodiscard]] std::unordered_set<session::base::Serial> beingPushedTo() const;
    [[nodiscard]] Running* runningOf(const session::base::Serial& serial);
    [[nodiscard]] static const std::string& shownLeaf(const session::engine::Attempt& attempt);
    [[nodiscard]] static std::string shownWorld(const session::engine::Attempt& attempt);
    void read();
    /// What a commit that was under way when the manager died has become.
    void nameInterrupted(FollowedAct& act) const;
    void saveProgress();
    void tell();

    lifecycle::Lifecycle& m_lifecycle;
    Patience m_patience;
    std::deque<FollowedAct> m_acts;
    std::deque<Running> m_running; ///< oldest first
    std::uint64_t m_lastNumber = 0;
    QTimer m_timer;
    std::set<std::uint64_t> m_unsaved;        ///< acts of which devices have come on since they were kept
    session::base::TimePoint m_progressSaved; ///< the last time that those were
    bool m_isTold = true;                     ///< nothing has changed since changed()
    ActRows m_rows;
    lifecycle::WorkPool m_pool;
};

} // namespace models::workflows
