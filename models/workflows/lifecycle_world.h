// The world of the manager that runs, as workflows see it. Main thread; predictions are made in the work
// pool.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/workflows/world.h"

#include <QObject>

namespace models::workflows {

class LifecycleWorld final : public World
{
public:
    /// `lifecycle` must outlive it. Nothing is called back once it is gone.
    explicit LifecycleWorld(lifecycle::Lifecycle& lifecycle)
        : m_lifecycle(lifecycle),
          m_startedAt(lifecycle.clock().now())
    {
    }
    ~LifecycleWorld() override = default;
    LifecycleWorld(const LifecycleWorld&) = delete;
    LifecycleWorld& operator=(const LifecycleWorld&) = delete;

    [[nodiscard]] const config::Configuration& candidate() const override;
    [[nodiscard]] const config::Configuration& running() const override;
    [[nodiscard]] session::base::PolicyVersion runningVersion() const override;
    [[nodiscard]] std::optional<Committed> committedSince(session::base::PolicyVersion version,
                                                          const std::string& description) const override;
    [[nodiscard]] bool hasPendingChanges() const override;
    [[nodiscard]] session::base::TimePoint now() const override;
    [[nodiscard]] session::base::TimePoint startedAt() const override { return m_startedAt; }
    [[nodiscard]] const Records& records() const override;
    [[nodiscard]] const lifecycle::DeviceRecord* find(const session::base::Serial& serial) const override;
    [[nodiscard]] bool isJudgedAsRunning(const lifecycle::OpenSession& session) const override;
    [[nodiscard]] const std::vector<lifecycle::Job>& jobs() const override;
    [[nodiscard]] lifecycle::ReviewPtr latestReview() const override;
    [[nodiscard]] std::optional<lifecycle::PairView> pair() const override;

    [[nodiscard]] session::base::Result<> edit(std::vector<config::Edit> edits) override;
    [[nodiscard]] session::base::Result<> undo() override;
    [[nodiscard]] session::base::Result<> revert() override;
    void generate(lifecycle::GenerateRequest request, Done done) override;
    void commit(std::string description, std::function<void(const lifecycle::CommitOutcome&)> done) override;
    [[nodiscard]] session::base::Result<session::base::JobId>
    push(const lifecycle::PushRequest& request) override;
    void deliver(const NewDeviceOptions& device,
                 std::function<void(const session::base::Result<std::string>&)> done) override;
    [[nodiscard]] session::base::Result<> withdraw(const std::string& fingerprint) override;
    void deliver(const WildfireOptions& appliance, const std::vector<std::string>& stacks,
                 Done done) override;
    [[nodiscard]] session::base::Result<> withdraw(const WildfireOptions& appliance) override;
    void announce(const session::engine::StepOverridden& fact) override;
    void predict(PredictionWish wish, std::function<void(Predictions)> done) override;
    void foresee(const std::vector<config::Edit>& edits, const std::vector<session::base::Serial>& serials,
                 std::function<void(const session::base::Result<WantedDigests>&)> done) override;

private:
    void predictReviewed(const PredictionWish& wish, std::function<void(Predictions)> done);

    lifecycle::Lifecycle& m_lifecycle;
    session::base::TimePoint m_startedAt;
    QObject m_context;
    lifecycle::WorkPool m_pool;
};

} // namespace models::workflows
