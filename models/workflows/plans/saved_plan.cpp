#include "models/workflows/plans/saved_plan.h"

#include "models/store/store.h"
#include "session/base/log.h"

namespace models::workflows {

using session::base::Result;

namespace {

constexpr std::string_view planKey = "migration-plan";
constexpr std::string_view unreadableKey = "migration-plan-unreadable";

Result<std::optional<PlanState>> readFrom(const store::Store& store)
{
    const auto saved = store.value(planKey);
    if (!saved)
        return std::unexpected(saved.error());
    if (!*saved || (*saved)->empty())
        return std::nullopt;
    auto plan = planFromJson(QByteArray::fromStdString(**saved));
    if (!plan)
        return std::unexpected(plan.error());
    return std::move(*plan);
}

} // namespace

std::optional<PlanState> SavedPlan::read()
{
    m_error.reset();
    auto plan = readFrom(m_store);
    if (plan)
        return std::move(*plan);
    m_error = plan.error();
    session::base::log(session::base::LogLevel::Error,
                       "the saved migration plan can't be read: " + m_error->detail);
    return std::nullopt;
}

Result<> SavedPlan::write(const PlanState& plan)
{
    if (m_error)
        return session::base::failure(session::base::ErrorCode::Conflict,
                                      "the saved migration plan can't be read (" + m_error->detail +
                                          "): abandon it first");
    return m_store.setValue(planKey, toJson(plan).toStdString());
}

Result<> SavedPlan::clear()
{
    return m_store.setValue(planKey, "");
}

Result<> SavedPlan::leaveBehind()
{
    const auto saved = m_store.value(planKey);
    if (!saved)
        return std::unexpected(saved.error());
    const auto moved = m_store.together([&]() -> Result<> {
        if (const auto kept = m_store.setValue(unreadableKey, saved->value_or("")); !kept)
            return kept;
        return m_store.setValue(planKey, "");
    });
    if (moved)
        m_error.reset();
    return moved;
}

} // namespace models::workflows
