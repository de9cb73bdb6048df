// The plans that exist: one runs, the others rest; continue one, put one on hold, delete one, and save its
// report. GUI thread.
#pragma once

#include "models/workflows/migration.h"

#include <QPushButton>

class QMenu;

namespace views::wizard {

class PlansButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    explicit PlansButton(models::workflows::MigrationDesk& desk, QWidget* parent = nullptr);

    void refresh();            ///< nothing to choose from: it can't be pressed
    void saveReport(int plan); ///< asks where

Q_SIGNALS:
    void done(const session::base::Result<>& result);

private:
    void fill();
    void addPlan(const models::workflows::PlanPassport& plan, bool isRunning);
    void deletePlan(const models::workflows::PlanPassport& plan);

    models::workflows::MigrationDesk& m_desk;
    QMenu* m_menu;
};

} // namespace views::wizard
