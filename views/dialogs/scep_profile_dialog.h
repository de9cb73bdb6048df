// A SCEP profile, new or edited: server, challenge, what is asked for. P-3, panos 2.4. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/tables/profile_rows.h"
#include "views/dialogs/form_dialog.h"

#include <optional>

class QLineEdit;

namespace views::widgets {
class ConditionTable;
}

namespace views::dialogs {

class LocationField;
class SettingForm;

class ScepProfileDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Without a place: a new one.
    ScepProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                      const std::optional<models::tables::ProfilePlace>& place, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& key);

private:
    SettingForm* makeForm();
    void makeFields();
    void keepOneAlternativeName();
    void load();
    void offerCertificates();
    void check();
    void send() override;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] std::vector<models::config::Edit> edits() const;
    [[nodiscard]] models::tables::ProfilePlace place() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::optional<models::tables::ProfilePlace> m_existing;
    LocationField* m_location;
    QLineEdit* m_name;
    SettingForm* m_form;
    widgets::ConditionTable* m_notes;
};

} // namespace views::dialogs
