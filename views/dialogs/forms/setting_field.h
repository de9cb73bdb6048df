// The editor for one setting, as its schema row wants it: check box, spin box, combo box with its choices or
// with the names that a reference may point to, line edit with its length (of a secret: only for typing a new
// one), list of names for several. Label, tool tip, range and default come from the row. GUI thread.
#pragma once

#include "models/config/schema/schema.h"

#include <QLabel>
#include <QObject>
#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace views::dialogs {

class NameList;

class SettingField final : public QObject
{
    Q_OBJECT

public:
    /// The widgets are children of `parent` until a layout takes them.
    SettingField(const models::config::Setting& setting, QWidget* parent);

    [[nodiscard]] const models::config::Setting& setting() const { return m_setting; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// Buddy of the editor; a check box carries its own words: nullptr.
    [[nodiscard]] QLabel* label() const { return m_label; }
    /// What it is for, its range and default, for below the editor; made by the first call, hidden and shown
    /// with the editor.
    [[nodiscard]] QLabel* makeHelp();
    void setVisible(bool isVisible);

    /// In `set` form; "" is "not set".
    [[nodiscard]] std::string value() const;
    [[nodiscard]] std::vector<std::string> members() const; ///< of a setting that has several
    void setValue(const std::string& value);
    /// For references: what may be chosen. A value that is none of them stays and is marked.
    void setNames(const std::vector<std::string>& names);
    /// Why the row refuses the value, "" when it does not.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void makeCheckBox(QWidget* parent);
    void makeSpinBox(QWidget* parent);
    void makeComboBox(QWidget* parent);
    void makeLineEdit(QWidget* parent);
    void makeNameList(QWidget* parent);
    void setMembers(const std::string& value);
    void keepSecret(const std::string& value);

    const models::config::Setting& m_setting;
    QWidget* m_editor = nullptr;
    QLabel* m_label = nullptr;
    QLabel* m_help = nullptr;
    QCheckBox* m_check = nullptr;
    QSpinBox* m_spin = nullptr;
    QComboBox* m_combo = nullptr;
    QLineEdit* m_line = nullptr;
    NameList* m_list = nullptr;
    std::string m_kept; ///< of a secret: its sealed value while nothing is typed
};

} // namespace views::dialogs
