// A certificate profile, new or edited: its CAs, revocation with the deadline that results, what it blocks.
// The fields are the schema's. C1-C27. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/tables/profile_rows.h"
#include "views/dialogs/form_dialog.h"

#include <optional>

class QLineEdit;

namespace views::widgets {
class ConditionTable;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class LocationField;
class ProfileAuthorities;
class SettingForm;

class CertificateProfileDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Without a place: a new one.
    CertificateProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                             const std::optional<models::tables::ProfilePlace>& place,
                             QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& key);

private:
    void makeFields();
    void keepOneUsername();
    SettingForm* makeForm();
    void load();
    void check();
    void send() override;
    [[nodiscard]] QString obstacle() const;
    [[nodiscard]] std::vector<models::config::Edit> edits() const;
    [[nodiscard]] models::tables::ProfilePlace place() const;
    [[nodiscard]] models::config::CertificateProfile typed() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::optional<models::tables::ProfilePlace> m_existing;
    LocationField* m_location;
    QLineEdit* m_name;
    ProfileAuthorities* m_authorities;
    widgets::TextLabel* m_deadline;
    SettingForm* m_form;
    widgets::ConditionTable* m_notes;
};

} // namespace views::dialogs
