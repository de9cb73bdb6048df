// A world in which nothing happens: facts as they are put in, for what only looks. One thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/workflows/world.h"

namespace support {

class StillWorld final : public models::workflows::World
{
public:
    using Serial = session::base::Serial;
    template <class T = void>
    using Result = session::base::Result<T>;

    models::config::Configuration configuration; ///< runs, and is the candidate
    Records devices;
    std::vector<models::lifecycle::Job> work;
    session::base::TimePoint time;

    [[nodiscard]] const models::config::Configuration& candidate() const override { return configuration; }
    [[nodiscard]] const models::config::Configuration& running() const override { return configuration; }
    [[nodiscard]] session::base::PolicyVersion runningVersion() const override { return {1}; }
    [[nodiscard]] std::optional<models::workflows::Committed>
    committedSince(session::base::PolicyVersion /*version*/, const std::string& /*what*/) const override
    {
        return std::nullopt;
    }
    [[nodiscard]] bool hasPendingChanges() const override { return false; }
    [[nodiscard]] session::base::TimePoint now() const override { return time; }
    [[nodiscard]] const Records& records() const override { return devices; }
    [[nodiscard]] const models::lifecycle::DeviceRecord* find(const Serial& serial) const override
    {
        const auto found = devices.find(serial);
        return found == devices.end() ? nullptr : &found->second;
    }
    [[nodiscard]] bool isJudgedAsRunning(const models::lifecycle::OpenSession& session) const override
    {
        return session.policy == runningVersion();
    }
    [[nodiscard]] const std::vector<models::lifecycle::Job>& jobs() const override { return work; }
    [[nodiscard]] models::lifecycle::ReviewPtr latestReview() const override { return nullptr; }
    [[nodiscard]] Result<> edit(std::vector<models::config::Edit> /*edits*/) override { return nothing(); }
    [[nodiscard]] Result<> undo() override { return nothing(); }
    [[nodiscard]] Result<> revert() override { return nothing(); }
    void generate(models::lifecycle::GenerateRequest /*request*/, Done done) override { done(nothing()); }
    void commit(std::string /*description*/,
                std::function<void(const models::lifecycle::CommitOutcome&)> done) override
    {
        done({.job = {}, .version = std::unexpected(nothing().error()), .findings = {}, .disconnectAt = {}});
    }
    [[nodiscard]] Result<session::base::JobId>
    push(const models::lifecycle::PushRequest& /*request*/) override
    {
        return std::unexpected(nothing().error());
    }
    void announce(const session::engine::StepOverridden& /*fact*/) override {}
    void predict(models::workflows::PredictionWish /*wish*/,
                 std::function<void(models::workflows::Predictions)> done) override
    {
        done(std::unexpected(nothing().error()));
    }
    void foresee(const std::vector<models::config::Edit>& /*edits*/, const std::vector<Serial>& /*serials*/,
                 std::function<void(const Result<models::workflows::WantedDigests>&)> done) override
    {
        done(std::unexpected(nothing().error()));
    }

private:
    static Result<> nothing()
    {
        return session::base::failure(session::base::ErrorCode::Unsupported, "nothing happens here");
    }
};

} // namespace support
