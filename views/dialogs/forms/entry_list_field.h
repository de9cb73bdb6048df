// The entries of a list inside an object, with what can be done to them; what was done is given back as
// edits, for the object's dialog to save with all the rest. GUI thread. F-1.
#pragma once

#include "models/config/edit.h"
#include "views/dialogs/forms/entry_dialog.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace views::dialogs {

class EntryListField final : public QWidget
{
    Q_OBJECT

public:
    /// `place` without a name.
    EntryListField(const models::config::Configuration& candidate, EntryPlace place,
                   QWidget* parent = nullptr);

    /// Patterns of the lists inside an object that have no page or dialog of their own.
    [[nodiscard]] static std::vector<std::string> listsOf(const std::string& objectPattern);
    /// None while it is hidden.
    [[nodiscard]] std::vector<models::config::Edit> edits() const;
    [[nodiscard]] QWidget* list() const;
    /// The setting that says whether the node is there in which the list stands; null: it always is.
    [[nodiscard]] const models::config::Setting* presence() const;
    [[nodiscard]] bool holds(const models::config::Setting& setting) const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QPushButton* makeButton(const char* name, const QString& text,
                                          void (EntryListField::*act)());
    void open(const std::string& name);
    void add() { open({}); }
    void change();
    void remove();
    void take(const std::vector<models::config::Edit>& edits);
    void refresh();
    [[nodiscard]] QString lineOf(const std::string& name) const;

    models::config::Configuration m_draft;
    EntryPlace m_place;
    std::vector<models::config::Edit> m_edits;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace views::dialogs
