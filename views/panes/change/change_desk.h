// The wishes of the commit bar and the menus: Preview and Validate lead to the pending page, Commit and Locks
// open their dialogs, Undo and Redo take the candidate's edits back and make them again. Holds nothing. GUI
// thread.
#pragma once

#include "views/main_window/main_window.h"

#include <QObject>

namespace models::lifecycle {
class Lifecycle;
}
namespace models::workflows {
class MigrationDesk;
}
namespace views::dialogs {
class CommitDialog;
}

namespace views::panes {

class PendingPage;

class ChangeDesk final : public QObject
{
    Q_OBJECT

public:
    /// All outlive the desk, which is the window's child.
    ChangeDesk(main_window::MainWindow& window, models::lifecycle::Lifecycle& lifecycle, PendingPage& page);
    /// Whose plan a commit may pass by; without one there is no plan. It outlives the desk.
    void setMigration(const models::workflows::MigrationDesk& migration) { m_migration = &migration; }

private:
    void namePlan(dialogs::CommitDialog& dialog) const;
    void openCommit();
    void followEdits();
    void tellUnlessDone(const session::base::Result<>& done, const QString& headline);

    main_window::MainWindow& m_window;
    models::lifecycle::Lifecycle& m_lifecycle;
    const models::workflows::MigrationDesk* m_migration = nullptr;
};

} // namespace views::panes
