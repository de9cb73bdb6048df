// An SSL/TLS service profile, new or edited: certificate, versions, algorithms, and the OpenSSL cipher list
// that results, as it will be. B1-B11, P-1. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/tables/profile_rows.h"
#include "views/dialogs/form_dialog.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace views::widgets {
class ConditionTable;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class LocationField;
class SettingForm;

class ServiceProfileDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Without a place: a new one.
    ServiceProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                         const std::optional<models::tables::ProfilePlace>& place, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& key);

private:
    SettingForm* makeForm();
    void makeFields();
    void load();
    void check();
    void send() override;
    [[nodiscard]] models::tables::ProfilePlace place() const;
    [[nodiscard]] std::vector<models::config::Edit> edits() const;
    [[nodiscard]] models::config::SslTlsServiceProfile typed() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    std::optional<models::tables::ProfilePlace> m_existing;
    LocationField* m_location;
    QLineEdit* m_name;
    SettingForm* m_form;
    widgets::TextLabel* m_summary;
    QPlainTextEdit* m_ciphers;
    widgets::ConditionTable* m_notes;
};

} // namespace views::dialogs
