// Goes on although a soft condition does not hold: says what is in the way and asks why it may be passed
// over. The reason is kept with the plan and told as an event. GUI thread.
#pragma once

#include "models/workflows/migration.h"
#include "views/dialogs/forms/form_dialog.h"

class QLineEdit;

namespace views::wizard {

class OverrideDialog final : public dialogs::FormDialog
{
    Q_OBJECT

public:
    /// The desk outlives the dialog.
    OverrideDialog(models::workflows::MigrationDesk& desk, const models::workflows::Condition& condition,
                   QWidget* parent = nullptr);
    /// It is a condition of the roll back that was refused.
    void setDirection(models::workflows::Direction direction) { m_direction = direction; }

private:
    void check();
    void send() override;

    models::workflows::MigrationDesk& m_desk;
    std::string m_condition;
    models::workflows::Direction m_direction = models::workflows::Direction::Forward;
    QLineEdit* m_reason;
};

} // namespace views::wizard
