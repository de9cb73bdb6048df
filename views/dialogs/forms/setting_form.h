// The settings of one object as a form: fields by their schema rows, loaded from a configuration, given back
// as the edits that make the difference. GUI thread.
#pragma once

#include "models/config/edit.h"
#include "models/text/section_wording.h"
#include "views/dialogs/forms/setting_field.h"

#include <QWidget>

#include <string>
#include <vector>

class QFormLayout;
class QGridLayout;
class QLabel;

namespace views::widgets {
class LinkButton;
}

namespace views::dialogs {

class SettingForm final : public QWidget
{
    Q_OBJECT

public:
    /// The schema path of the object, with "*" for names: "panorama certificate-profile *".
    explicit SettingForm(std::string pattern, QWidget* parent = nullptr);

    void addCaption(const QString& words);
    /// "certificate-type local certificate"; the editor's object name has dots for the spaces.
    SettingField* add(const std::string& element);
    /// Every setting of the object that belongs to the section, with help below each; those of lists inside
    /// it are not among them.
    void addSection(models::text::SettingSection section);
    /// Gives a field that was added by itself a label as wide as those of sections.
    static void standAlike(SettingField& field);
    /// The settings of an object itself, by their element: not those of lists inside it.
    [[nodiscard]] static std::vector<std::string> elementsOf(const std::string& pattern);
    /// The sections that the object has settings in, in the order of the schema.
    [[nodiscard]] static std::vector<models::text::SettingSection> sectionsOf(const std::string& pattern);
    /// Hides what does not count as the fields are now: what belongs to a choice that is not made, or to a
    /// node that is off. For forms that are made of sections.
    void showWhatCounts(const std::vector<std::string>& names);
    /// What acts on nothing here is out of sight, as long as it says nothing, until somebody asks for it by a
    /// line at the end. For forms that are asked to showWhatCounts(). `place` tells a reader which one it is.
    void foldWithoutEffect(const QString& place);
    void unfold();
    /// Check boxes side by side.
    void addChecks(const std::vector<std::string>& elements);
    void addRow(const QString& label, QWidget* editor);
    void addWide(QWidget* widget);
    /// Gives the labels of both the width of the widest: call it when all rows are there.
    void alignWith(QFormLayout& head);
    [[nodiscard]] SettingField* field(const std::string& element) const;

    [[nodiscard]] SettingField* fieldOf(const models::config::Setting& setting) const;

    /// `names` for the stars; an object that is not there yet shows defaults. References offer what they
    /// can point to.
    void load(const models::config::Configuration& configuration, const std::vector<std::string>& names);
    /// The same, but what was edited here stays as it is.
    void follow(const models::config::Configuration& configuration, const std::vector<std::string>& names);
    /// Fields that are hidden are left out.
    [[nodiscard]] std::vector<models::config::Edit> edits(const std::vector<std::string>& names) const;
    [[nodiscard]] bool isEdited() const;
    /// The first field's that has one.
    [[nodiscard]] QString problem() const;
    /// The object as the fields say it, into a configuration of the caller's; values that do not fit are
    /// left out.
    void writeTo(models::config::Configuration& configuration, const std::vector<std::string>& names) const;

Q_SIGNALS:
    void edited();

private:
    struct Entry
    {
        std::string element;
        SettingField* field;
        std::string loaded;
    };

    SettingField* makeField(const std::string& element);
    void addHelp(SettingField* field);
    /// Nobody has asked for it, and it says nothing.
    [[nodiscard]] bool isFolded(const Entry& entry) const;
    void placeLabel(QLabel* label, int line, bool isOneLine);

    std::string m_pattern;
    std::vector<Entry> m_entries;
    QGridLayout* m_grid;
    widgets::LinkButton* m_unfold = nullptr; ///< visible: something is folded
    bool m_isFolded = false;
};

} // namespace views::dialogs
