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

    /// Where there is no room: its icon alone, if it has one; the tool tip says the rest.
    void setWordless(bool isWordless);
    /// With its words, whether it shows them or not.
    [[nodiscard]] int wordyWidth() const { return m_wordyWidth; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    QAction* m_action;
    QString m_place;
    bool m_isWordless = false;
    int m_wordyWidth = 0;
};

} // namespace views::widgets
