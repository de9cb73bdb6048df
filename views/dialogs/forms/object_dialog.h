// An object that is known by its name (a template, a stack, a device group), new or edited: its name, its
// settings, and what else the derived form has. What is saved stands in the candidate at once. GUI thread.
#pragma once

#include "models/config/edit.h"
#include "views/dialogs/forms/form_dialog.h"

#include <string>
#include <vector>

class QLineEdit;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::dialogs {

class SettingForm;

class ObjectDialog : public FormDialog
{
    Q_OBJECT

Q_SIGNALS:
    void saved(const std::string& name);

protected:
    struct Object
    {
        std::string list; ///< where such objects stand: "template-stack"
        std::string name; ///< "": a new one
    };
    /// With the field for the name in the form; the derived one adds the others, and calls check() when it is
    /// ready.
    ObjectDialog(const DialogFacts& facts, models::lifecycle::Lifecycle& lifecycle, Object object,
                 QWidget* parent);

    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() const { return m_lifecycle; }
    [[nodiscard]] bool isNew() const { return m_object.name.empty(); }
    [[nodiscard]] std::string name() const; ///< as it is typed, of a new one
    [[nodiscard]] QLineEdit* nameField() const { return m_name; }
    [[nodiscard]] SettingForm* form() const { return m_form; }
    void check();

    /// What is wrong besides the name and the settings; "" for nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// Behind those of the settings; `entry` is the object's path.
    [[nodiscard]] virtual std::vector<models::config::Edit>
    furtherEdits(const std::vector<std::string>& entry) const;

private:
    void send() override;

    models::lifecycle::Lifecycle& m_lifecycle;
    Object m_object;
    QLineEdit* m_name;
    SettingForm* m_form;
};

} // namespace views::dialogs
