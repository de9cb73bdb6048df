// The frame of the dialogs for profiles of every kind, new or edited: name and location, a form of the
// schema's fields, and what validation says of it all before it is saved. A subclass fills the form and says
// what else there is. GUI thread.
#pragma once

#include "models/tables/profile_rows.h"
#include "views/dialogs/forms/form_dialog.h"
#include "views/dialogs/profiles/profile_edits.h"

#include <optional>
#include <vector>

class QFormLayout;
class QLineEdit;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class ConditionTable;
}

namespace views::dialogs {

class LocationField;
class SettingForm;

class ProfileDialog : public FormDialog
{
    Q_OBJECT

Q_SIGNALS:
    void saved(const QString& key);

protected:
    struct Facts
    {
        QString name; ///< object name
        QString title;
        QString subtitle;
        ProfileKind kind;
    };

    /// Without a place: a new one.
    ProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                  const std::optional<models::tables::ProfilePlace>& place, const Facts& facts,
                  QWidget* parent);

    [[nodiscard]] SettingForm& form() { return *m_form; }
    [[nodiscard]] QFormLayout& head() { return *m_head; } ///< name and location; to be put into body()
    [[nodiscard]] QLineEdit& nameField() { return *m_name; }
    [[nodiscard]] models::lifecycle::Lifecycle& lifecycle() const { return m_lifecycle; }
    [[nodiscard]] bool isNew() const { return !m_existing; }
    [[nodiscard]] const models::config::StoreName& store() const { return m_store; }
    [[nodiscard]] models::tables::ProfilePlace place() const;
    /// A store with the object as the fields say it, under the name `typedName`: only they count.
    [[nodiscard]] models::config::ObjectStore typed() const;
    static constexpr const char* typedName = "typed";

    /// `fields` in a page of its own that is at least so high.
    void addScrolled(QWidget* fields, int height);
    /// Once everything is in body(): findings below it, the object's values in its fields, checked.
    void begin();
    void check();

    /// It is to be in another store.
    virtual void moved() {}
    /// Before each check: whatever follows from the fields.
    virtual void follow() {}
    /// Of what is beside the form; "" for nothing.
    [[nodiscard]] virtual QString furtherObstacle() const { return {}; }
    [[nodiscard]] virtual std::vector<models::config::Edit> furtherEdits() const { return {}; }

private:
    void send() override;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] std::vector<models::config::Edit> edits() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::optional<models::tables::ProfilePlace> m_existing;
    ProfileKind m_kind;
    models::config::StoreName m_store; ///< that is chosen
    LocationField* m_location;
    QLineEdit* m_name;
    QFormLayout* m_head;
    SettingForm* m_form;
    widgets::ConditionTable* m_notes;
};

} // namespace views::dialogs
