// Edits wait here for the explicit moment of writing: what waits, whom it reaches, what a commit starts. Only
// seen while something is pending. The buttons are the window's actions. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

class QAction;

namespace views::widgets {
class ActionButton;
class TextLabel;
} // namespace views::widgets

namespace views::main_window {

struct PendingChanges
{
    int changes = 0;
    QString headline; ///< "3 pending changes"
    QString effect;   ///< "affects 42 devices · Disconnect Wait 10 min starts at commit"
};

struct CommitActions
{
    QAction* revert;
    QAction* preview;
    QAction* validate;
    QAction* commit;
};

class CommitBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CommitBar(const CommitActions& actions, QWidget* parent = nullptr);

    void setPending(const PendingChanges& pending);
    /// The page leads on by itself: the commit is one way among others.
    void stepAside(bool isAside);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::TextLabel* m_headline;
    widgets::TextLabel* m_effect;
    widgets::ActionButton* m_commit;
};

} // namespace views::main_window
