// A world in which workflows can be explored: the manager and its devices as values. A commit compiles to
// real policies, a push makes a device take its effective settings, and a connection is judged by both sides
// with the real verifier. No transport, no thread, no clock but its own. Copying it forks the world; equal
// keys mean that nothing that can still happen differs. One thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "tests/models/workflows/modelled_lab.h"

#include <functional>
#include <optional>
#include <set>

namespace support {

struct ModelledDevice
{
    session::base::Serial serial;
    int settings = -1; ///< configuration of which it runs the settings; -1: as from birth
    int own = -1;      ///< chain that it was issued, or shares by its template
    bool online = true;
    struct Pending
    {
        session::base::JobId job;
        int configuration = 0;
        bool wasSent = false; ///< over a session: the device may have taken it before its end
    };
    std::optional<Pending> pending = {}; ///< a push that it has not taken yet
};

class ModelledWorld final : public models::workflows::World
{
public:
    using Serial = session::base::Serial;
    template <class T = void>
    using Result = session::base::Result<T>;

    /// All managed devices of the configuration, each running what it says and connected. `hasWaits`:
    /// sessions live on for a while after a commit that is to end them (D14), else they come back at once
    /// (D15).
    ModelledWorld(ModelledLab& lab, const models::config::Configuration& running, bool hasWaits);

    enum class Happening {
        GoesAway,
        ComesBack,
        Reconnects,       ///< its session ends as the disconnect wait demands
        TakesPush,        ///< and comes back with it
        TakesAndVanishes, ///< before the manager hears of it
        IsPushedByHand,
        IsConfigured, ///< the appliance, by the commands that a plan has made for it
        IsReset,      ///< the appliance, by the commands that take them back
    };
    [[nodiscard]] bool can(Happening what, const Serial& serial) const;
    void happens(Happening what, const Serial& serial); ///< only what can()
    /// Nobody who is away gets what is on its way to them any more; false when nothing is.
    [[nodiscard]] bool pushesExpire();
    /// Every session ends, and every device that can connects anew.
    void restartManager();
    /// Somebody beside the plan edits the candidate, or takes back all that waits there.
    void foreignEdit();
    void foreignRevert();
    void letNextPushFail() { m_pushFails = true; }
    [[nodiscard]] bool willPushFail() const { return m_pushFails; }
    /// Firewalls are sent to the appliance, or on the way there.
    [[nodiscard]] bool isApplianceWanted() const;
    /// Somebody has gone on although these keep a condition open: they may be lost.
    void say(const std::vector<Serial>& devices) { m_said.insert(devices.begin(), devices.end()); }

    /// What happens between a question and its answer, or a commit and its taking effect; for tests.
    std::function<void(ModelledWorld&)> whilePredicting = {};
    std::function<void(ModelledWorld&)> whileCommitting = {};
    /// What was predicted last.
    [[nodiscard]] const models::workflows::PredictionWish& lastWish() const { return m_wish; }
    [[nodiscard]] const models::lifecycle::PushRequest& lastPush() const { return m_push; }

    [[nodiscard]] std::vector<Serial> serials() const;
    /// Has tried to connect and was turned away by either side.
    [[nodiscard]] bool isLost(const Serial& serial) const;
    /// A prediction has said before the last commit or push that it would drop, or somebody has passed over
    /// it by an override; until it is let in again.
    [[nodiscard]] bool wasSaid(const Serial& serial) const { return m_said.contains(serial); }
    [[nodiscard]] std::string whyLost(const Serial& serial) const;
    [[nodiscard]] int runningNumber() const { return m_running; }
    [[nodiscard]] int candidateNumber() const { return m_candidate; }
    /// What of it a plan looks at besides the devices.
    struct Looks
    {
        std::vector<session::base::TimePoint> marks; ///< asks which sessions began before
        std::vector<session::base::JobId> jobs;
    };
    /// Of everything but times: of those only what came before what.
    [[nodiscard]] std::string key(const Looks& looks) const;

    [[nodiscard]] const models::config::Configuration& candidate() const override
    {
        return m_lab->at(m_candidate);
    }
    [[nodiscard]] const models::config::Configuration& running() const override
    {
        return m_lab->at(m_running);
    }
    [[nodiscard]] session::base::PolicyVersion runningVersion() const override { return {m_commits}; }
    [[nodiscard]] std::optional<models::workflows::Committed>
    committedSince(session::base::PolicyVersion version, const std::string& description) const override;
    [[nodiscard]] bool hasPendingChanges() const override { return m_candidate != m_running; }
    [[nodiscard]] session::base::TimePoint now() const override { return m_now; }
    [[nodiscard]] const Records& records() const override { return m_records; }
    [[nodiscard]] const models::lifecycle::DeviceRecord* find(const Serial& serial) const override;
    [[nodiscard]] bool isJudgedAsRunning(const models::lifecycle::OpenSession& session) const override;
    [[nodiscard]] const std::vector<models::lifecycle::Job>& jobs() const override { return m_jobs; }
    [[nodiscard]] models::lifecycle::ReviewPtr latestReview() const override;

    [[nodiscard]] Result<> edit(std::vector<models::config::Edit> edits) override;
    [[nodiscard]] Result<> undo() override;
    [[nodiscard]] Result<> revert() override;
    void generate(models::lifecycle::GenerateRequest request, Done done) override;
    void commit(std::string description,
                std::function<void(const models::lifecycle::CommitOutcome&)> done) override;
    [[nodiscard]] Result<session::base::JobId> push(const models::lifecycle::PushRequest& request) override;
    void announce(const session::engine::StepOverridden& fact) override { m_overridden.push_back(fact); }
    [[nodiscard]] const std::vector<session::engine::StepOverridden>& overridden() const
    {
        return m_overridden;
    }
    using World::deliver;
    void deliver(const models::workflows::WildfireOptions& appliance, const std::vector<std::string>& stacks,
                 Done done) override;
    void predict(models::workflows::PredictionWish wish,
                 std::function<void(models::workflows::Predictions)> done) override;
    void foresee(const std::vector<models::config::Edit>& edits, const std::vector<Serial>& serials,
                 std::function<void(const Result<models::workflows::WantedDigests>&)> done) override;

private:
    [[nodiscard]] ModelledDevice& device(const Serial& serial);
    [[nodiscard]] const ModelledDevice& device(const Serial& serial) const;
    void pass() { m_now += std::chrono::seconds(1); }
    void connect(ModelledDevice& device);
    void disconnect(ModelledDevice& device);
    void takeSettings(ModelledDevice& device, int configuration);
    void takePush(ModelledDevice& device);
    void noteRunning();
    void queue(ModelledDevice& device, ModelledDevice::Pending push);
    /// Rows of pushes whose settings it has come back with.
    void settleRows(const ModelledDevice& device);
    [[nodiscard]] models::lifecycle::DeviceRecord* appliance();
    void configureAppliance(std::string text);
    void goToAppliance(const ModelledDevice& firewall);
    [[nodiscard]] bool canConfigureAppliance() const;
    void noteSaid();
    [[nodiscard]] bool refusesSettings(const ModelledDevice& device) const;
    [[nodiscard]] std::string recordKey(const models::lifecycle::DeviceRecord& record) const;

    ModelledLab* m_lab;
    bool m_hasWaits;
    int m_running;
    int m_candidate;
    std::vector<int> m_undo;
    session::base::TimePoint m_now;
    std::vector<ModelledDevice> m_devices;
    Records m_records;
    std::vector<models::lifecycle::Job> m_jobs; ///< as long as a device may still answer, or a wave looks
    std::uint64_t m_nextJob = 1;
    std::uint64_t m_commits = 0;
    models::workflows::Committed m_lastCommit; ///< earlier ones are of no account: one plan acts at a time
    std::string m_lastDescription;
    models::lifecycle::PolicyDigests m_policies;
    std::set<Serial> m_drops;                 ///< by the predictions since the last commit or push
    std::pair<int, int> m_dropsAreOf{-1, -1}; ///< candidate and running
    bool m_pushFails = false;
    models::workflows::PredictionWish m_wish;
    models::lifecycle::PushRequest m_push;
    std::set<Serial> m_said;
    std::string m_delivered;         ///< what the commands made for the appliance set on it
    std::string m_applianceText;     ///< what is set on it
    std::set<Serial> m_refusedThere; ///< on the WildFire channel
    std::vector<session::engine::StepOverridden> m_overridden;
};

} // namespace support
