// The frame of every dialog: what it is about, its fields, what is wrong with them, and two buttons. Window
// modal, shown with open(), deletes itself when closed. Errors stay in it and nothing that was typed is
// lost. GUI thread.
#pragma once

#include "session/base/error.h"

#include <QDialog>

class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace views::widgets {
class GlyphLabel;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

struct DialogFacts
{
    QString name; ///< object name
    QString title;
    QString subtitle = {};
    QString accept; ///< the verb on the button
};

class FormDialog : public QDialog
{
    Q_OBJECT

protected:
    explicit FormDialog(const DialogFacts& facts, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// What the fields can't be sent for, "" when they can; shown beside the button, which it disables.
    void setObstacle(const QString& obstacle);
    /// What the last attempt met; stays until the next one.
    void showProblem(const QString& problem);
    /// It closes, or shows why it was not done.
    void closeAfter(const session::base::Result<>& done);
    /// Something runs: fields and button rest meanwhile. "" ends it.
    void setBusy(const QString& what);
    /// Another verb on the accept button.
    void setAcceptText(const QString& text);
    /// What was to be done has been done, there is nothing left to cancel: the other button closes.
    void setDone();

    /// The accept button was pressed.
    virtual void send() = 0;

    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void makeRoom();

private:
    void updateButton();
    void focusFirstField();

    QWidget* m_fields;
    QVBoxLayout* m_body;
    widgets::GlyphLabel* m_problemMark;
    widgets::TextLabel* m_problem;
    widgets::TextLabel* m_hint;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_accept;
    QString m_obstacle;
    QString m_busy;
    bool m_areLabelsAligned = false;
};

} // namespace views::dialogs
