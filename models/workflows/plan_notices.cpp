#include "models/workflows/plan_notices.h"

namespace models::workflows {

using lifecycle::NoticeFact;
using lifecycle::NoticeRule;

std::optional<NoticeFact> stoppedByItself(const MigrationStatus& status)
{
    if (!status.isStopped() || status.finished || status.stopCause == StopCause::Paused)
        return std::nullopt;
    return NoticeFact{.rule = NoticeRule::WaveStopped,
                      .subject = std::to_string(status.plan),
                      .name = std::string(toText(status.kind)),
                      .detail = status.stopReason};
}

PlanNotices::PlanNotices(const MigrationDesk& migration, lifecycle::NoticeDesk& notices, QObject* parent)
    : QObject(parent),
      m_migration(migration),
      m_notices(notices)
{
    connect(&migration, &MigrationDesk::statusChanged, this, &PlanNotices::look);
    look();
}

void PlanNotices::look()
{
    const auto& plan = m_migration.plan(); // cheap, where most changes are about devices
    const bool isStopped = plan && plan->isStopped() && plan->stopCause != StopCause::Paused;
    if (!isStopped && m_stopped.empty())
        return;
    const auto status = isStopped ? m_migration.status() : nullptr;
    const auto fact = status ? stoppedByItself(*status) : std::nullopt;
    if (!m_stopped.empty() && (!fact || fact->subject != m_stopped))
        m_notices.ended(NoticeRule::WaveStopped, m_stopped);
    m_stopped = fact ? fact->subject : std::string();
    if (fact)
        m_notices.stands(*fact);
}

} // namespace models::workflows
