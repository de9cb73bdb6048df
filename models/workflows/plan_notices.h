// Tells the notice desk when the migration that runs has stopped by itself, and when it goes on. Main thread.
// ux 3.9.
#pragma once

#include "models/lifecycle/notices/notice_desk.h"
#include "models/workflows/migration.h"

#include <QObject>

namespace models::workflows {

class PlanNotices final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    PlanNotices(const MigrationDesk& migration, lifecycle::NoticeDesk& notices, QObject* parent = nullptr);

private:
    void look();

    const MigrationDesk& m_migration;
    lifecycle::NoticeDesk& m_notices;
    std::string m_stopped; ///< the plan that is told to have stopped, "" for none
};

/// nullopt while it goes on, or rests because somebody wants it.
[[nodiscard]] std::optional<lifecycle::NoticeFact> stoppedByItself(const MigrationStatus& status);

} // namespace models::workflows
