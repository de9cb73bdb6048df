// A few names out of those that may be chosen, in an order or in none: the list, what can be added to it, and
// buttons. GUI thread.
#pragma once

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QListWidget;
class QPushButton;

namespace views::dialogs {

struct NameListFacts
{
    QString name;    ///< object name of the list; those of its parts begin with it
    QString label;   ///< "CA certificates"
    QString offered; ///< "CA to add"
    bool isOrdered = false;
};

class NameList final : public QWidget
{
    Q_OBJECT

public:
    explicit NameList(const NameListFacts& facts, QWidget* parent = nullptr);

    void setNames(const std::vector<std::string>& names);
    [[nodiscard]] std::vector<std::string> names() const;
    /// Those that are in the list already are not offered twice.
    void setOffered(std::vector<std::string> names);
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void edited();

private:
    QPushButton* makeButton(const QString& name, const QString& text, void (NameList::*act)());
    void add();
    void remove();
    void moveUp();
    void refresh();

    QListWidget* m_list;
    QComboBox* m_offered;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_up;
    std::vector<std::string> m_all;
};

} // namespace views::dialogs
