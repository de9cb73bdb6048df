// A machine over a modelled world, as tests drive it: one plan, and what is done with it step by step. One
// thread.
#pragma once

#include "models/workflows/changes/authority_change.h"
#include "models/workflows/machine.h"

#include "tests/models/workflows/exploration.h"
#include "tests/models/workflows/explored_fleets.h"

#include <QTest>

#include <algorithm>
#include <memory>

namespace support {

class MachineFixture
{
protected:
    using Configuration = models::config::Configuration;
    using Condition = models::workflows::Condition;
    using ConditionState = models::workflows::ConditionState;
    using Direction = models::workflows::Direction;
    using Machine = models::workflows::Machine;
    using PlanState = models::workflows::PlanState;
    using Step = models::workflows::Step;
    using WorkflowKind = models::workflows::WorkflowKind;
    using Happening = ModelledWorld::Happening;
    using Serial = session::base::Serial;
    template <class T = void>
    using Result = session::base::Result<T>;

    void prepare() { m_lab = std::make_unique<ModelledLab>(); }
    Configuration fleet(FleetStage stage) { return fleetOf(*m_lab, {.stage = stage}); }
    PlanState authority(FleetStage stage)
    {
        PlanState plan;
        plan.kind = WorkflowKind::Authority;
        plan.rollOut.canaryPerGroup = 0;
        plan.rollOut.waveSize = 100;
        plan.authority.replaces = "Root";
        plan.authority = *completed(plan.authority, fleet(stage));
        return plan;
    }
    void start(FleetStage stage, const PlanState& plan) { begin(fleet(stage), plan); }
    void begin(const Configuration& configuration, const PlanState& plan)
    {
        m_world = std::make_unique<ModelledWorld>(*m_lab, configuration, true);
        m_home = m_world->runningNumber();
        m_plan = plan;
    }
    Result<> with(const std::function<void(Machine&, const Machine::Done&)>& act)
    {
        Machine machine(*m_world, {.keep = [](const PlanState&) { return Result<>(); }, .changed = [] {}});
        machine.restore(m_plan);
        machine.refresh();
        std::optional<Result<>> result;
        act(machine, [&result](const Result<>& done) { result = done; });
        m_plan = *machine.plan();
        return result ? *result
                      : session::base::failure(session::base::ErrorCode::Timeout, "nothing came of it");
    }
    Result<> next()
    {
        return with([](Machine& machine, const Machine::Done& done) { machine.next(done); });
    }
    [[nodiscard]] std::string shownBy(const std::string& serial) const
    {
        return m_world->find(Serial(serial))->session->attempt->evidence.chain.front().sha256();
    }
    void look()
    {
        static_cast<void>(with([](Machine&, const Machine::Done&) {}));
    }
    Result<> overridden(const std::string& condition, const std::string& reason)
    {
        return with([&](Machine& machine, const Machine::Done& done) {
            done(machine.overrideCondition(condition, reason));
        });
    }
    void letAllReturn() const
    {
        for (const Serial& serial : m_world->serials()) {
            for (const Happening what : {Happening::TakesPush, Happening::Reconnects}) {
                if (m_world->can(what, serial))
                    m_world->happens(what, serial);
            }
        }
    }
    void goTo(Step step)
    {
        for (int i = 0; i < 60; ++i) {
            look(); // or the step would be done in the same breath as it is reached
            if (stepsOf(m_plan)[m_plan.current] == step)
                break;
            static_cast<void>(next());
            letAllReturn();
        }
        QCOMPARE(stepsOf(m_plan)[m_plan.current], step);
    }
    /// W-8 before the first of several waves, of one device each.
    void standBeforeWaves()
    {
        auto plan = authority(FleetStage::Custom);
        plan.rollOut.waveSize = 1;
        start(FleetStage::Custom, plan);
        goTo(Step::TrustWaves);
        QVERIFY(m_plan.waves.size() > 1);
    }
    void expectRefused(const std::string& id, const std::string& rule,
                       const std::vector<std::string>& serials)
    {
        std::vector<Condition> open;
        const auto result = with([&open](Machine& machine, const Machine::Done& done) {
            machine.next(done);
            open = machine.conditions();
        });
        QVERIFY(!result);
        const auto found = std::ranges::find_if(
            open, [&](const Condition& one) { return one.id == id && one.rule == rule; });
        QVERIFY2(found != open.end(), result.error().detail.c_str());
        QCOMPARE(found->state, ConditionState::Open);
        std::vector<std::string> named;
        for (const Serial& serial : found->devices)
            named.push_back(serial.value);
        QCOMPARE(named, serials);
    }

    /// Does it on a manager that is killed before what came of it is kept, and starts again.
    void cutOff(const std::function<void(Machine&, const Machine::Done&)>& act)
    {
        std::vector<PlanState> kept;
        Machine machine(*m_world, {.keep =
                                       [&kept](const PlanState& plan) {
                                           kept.push_back(plan);
                                           return Result<>();
                                       },
                                   .changed = [] {}});
        machine.restore(m_plan);
        machine.refresh();
        kept.clear();
        act(machine, [](const Result<>&) {});
        const auto intended =
            std::ranges::find_if(kept, [](const PlanState& one) { return one.intent.has_value(); });
        QVERIFY(intended != kept.end());
        m_plan = *models::workflows::planFromJson(models::workflows::toJson(*intended));
        m_world->restartManager();
    }
    Result<> rollBack()
    {
        return with([](Machine& machine, const Machine::Done& done) { machine.rollBack(done); });
    }
    /// Of the step to do, as they are now.
    [[nodiscard]] std::vector<Condition> conditions()
    {
        std::vector<Condition> present;
        static_cast<void>(with([&present](Machine& machine, const Machine::Done& done) {
            present = machine.conditions();
            done({});
        }));
        return present;
    }
    [[nodiscard]] Condition condition(const std::string& id)
    {
        for (const Condition& one : conditions()) {
            if (one.id == id)
                return one;
        }
        qFatal("there is no condition %s", id.c_str());
    }

    std::unique_ptr<ModelledLab> m_lab;
    std::unique_ptr<ModelledWorld> m_world;
    PlanState m_plan;
    int m_home = 0;
};

} // namespace support
