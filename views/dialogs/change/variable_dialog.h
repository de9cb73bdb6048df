// One value of a variable ("$name"): of a template, of a stack, or of one device of a stack, new or edited.
// panos 4.2. GUI thread.
#pragma once

#include "models/config/variable_uses.h"
#include "views/dialogs/forms/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

class VariableDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// An empty owner: a new one, anywhere. With an owner but no value there: a new one in that place.
    VariableDialog(models::lifecycle::Lifecycle& lifecycle, const models::config::VariablePlace& place,
                   QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const models::config::VariablePlace& place);

private:
    void makeFields();
    void fillPlaces();
    void load();
    void check();
    void send() override;
    [[nodiscard]] models::config::VariablePlace place() const;
    [[nodiscard]] QString problem(const models::config::VariablePlace& place) const;
    [[nodiscard]] bool isThere(const models::config::VariablePlace& place) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::config::VariablePlace m_given;
    bool m_isExisting;
    QComboBox* m_place;
    QLineEdit* m_serial;
    QLineEdit* m_name;
    QComboBox* m_type;
    QLineEdit* m_value;
};

} // namespace views::dialogs
