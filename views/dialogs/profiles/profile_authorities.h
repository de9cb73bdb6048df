// The CAs of a certificate profile: the list of their names, and for the one that is chosen there what is set
// for it alone (responder, who signs its answers). Two widgets, for two places of the dialog. C2-C7. GUI
// thread.
#pragma once

#include "models/config/edit.h"
#include "models/tables/profile_rows.h"

#include <QObject>

#include <map>
#include <optional>

class QStackedWidget;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class NameList;
class SettingForm;

class ProfileAuthorities final : public QObject
{
    Q_OBJECT

public:
    /// `existing`: of a profile that is in the candidate. The widgets are children of `parent`.
    ProfileAuthorities(const models::lifecycle::Lifecycle& lifecycle,
                       const std::optional<models::tables::ProfilePlace>& existing, QWidget* parent);

    [[nodiscard]] NameList* list() const { return m_list; }
    [[nodiscard]] QWidget* settings() const { return m_settings; }

    /// Another store: other CAs are offered, none is chosen.
    void setStore(const models::config::StoreName& store);
    /// A certificate has come into the store meanwhile: a CA is taken (C3), anything else is not offered.
    void takeImported(const std::string& name);
    [[nodiscard]] std::vector<std::string> names() const;
    /// What makes the difference, for a profile that is to be at `place`.
    [[nodiscard]] std::vector<models::config::Edit> edits(const models::tables::ProfilePlace& place) const;
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    SettingForm* formOf(const std::string& name);
    void showCurrent();
    [[nodiscard]] std::vector<std::string> present() const;

    const models::lifecycle::Lifecycle& m_lifecycle; ///< whose candidate is another one after each edit
    std::optional<models::tables::ProfilePlace> m_existing;
    models::config::StoreName m_store;
    NameList* m_list;
    QWidget* m_settings;
    widgets::TextLabel* m_caption;
    QStackedWidget* m_stack;
    std::map<std::string, SettingForm*> m_forms; ///< by CA; of those that were chosen once
};

} // namespace views::dialogs
