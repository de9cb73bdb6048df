// A push button that shows and triggers one action: icon text, icon, tool tip and enabled state follow it.
// GUI thread.
#pragma once

#include <QPushButton>
#include <QString>

class QAction;

namespace views::widgets {

class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(QAction* action, QWidget* parent = nullptr);

    /// For a second button of an action that has one already: comes before its object name ("empty") and its
    /// accessible name ("No certificates yet"), so that each has its own.
    void setPlace(const QString& name, const QString& words);

private:
    void follow();

    QAction* m_action;
    QString m_place;
};

} // namespace views::widgets
