// The revocation lab: has the status service of one CA misbehave, and says what those who ask make of it.
// Only where the manager has a lab. X-6. GUI thread.
#pragma once

#include "models/lifecycle/lab/revocation_lab.h"
#include "views/dialogs/forms/form_dialog.h"

class QComboBox;
class QSpinBox;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class LabDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `authority`: chosen at first, "" for the first that there is. The lifecycle has a lab.
    LabDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& authority,
              QWidget* parent = nullptr);

private:
    void showOrdered();
    void check();
    void send() override;

    models::lifecycle::Lifecycle& m_lifecycle;
    QComboBox* m_authority;
    QComboBox* m_behaviour;
    QComboBox* m_target;
    QSpinBox* m_delay;
    widgets::TextLabel* m_consequence;
};

} // namespace views::dialogs
