// One entry of a list inside an object, new or edited, as a form made from its schema rows. Changes nothing
// by itself: the edits go to whoever keeps the draft. GUI thread.
#pragma once

#include "models/config/edit.h"
#include "views/dialogs/forms/form_dialog.h"

#include <string>
#include <vector>

class QComboBox;
class QLineEdit;

namespace views::dialogs {

class SettingForm;

struct EntryPlace
{
    std::string pattern;              ///< of the list: "log-collector * disk-settings disk-pair *"
    std::vector<std::string> parents; ///< for all stars but the last
    std::string name = {};            ///< "": a new one
};

class EntryDialog final : public FormDialog
{
    Q_OBJECT

public:
    EntryDialog(const models::config::Configuration& draft, EntryPlace place, QWidget* parent = nullptr);

Q_SIGNALS:
    void done(const std::vector<models::config::Edit>& edits);

private:
    void makeName();
    void check();
    void send() override;
    [[nodiscard]] std::vector<std::string> names() const;
    [[nodiscard]] std::vector<models::config::Edit> edits() const;

    models::config::Configuration m_draft;
    EntryPlace m_place;
    QLineEdit* m_name = nullptr;
    QComboBox* m_choice = nullptr; ///< instead of it, where a name is that of another object
    SettingForm* m_form;
};

/// The words of the list's entries: { "log-collector", "LC-1", "disk-settings", "disk-pair", "A" }.
[[nodiscard]] std::vector<std::string> entryPath(const EntryPlace& place);

/// A subject has a common name and nothing else to compare (D5): for forms of authorization entries.
void fitIdentifierType(SettingForm& form);

} // namespace views::dialogs
