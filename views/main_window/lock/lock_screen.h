// What a locked window shows: one field, one button, and below it the way of a passphrase file, as `serve`
// takes one. Covers all of the window it is a child of. GUI thread; whoever shows it tries the passphrase
// out, off this thread. ux 3.10.
#pragma once

#include "session/base/error.h"
#include "session/base/secret_text.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace views::widgets {
class LinkButton;
class TextLabel;
} // namespace views::widgets

namespace views::main_window {

class LockScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit LockScreen(QWidget* window);

    /// Of the passphrase that was tried.
    void tell(const session::base::Result<>& opened);
    void startOver();

Q_SIGNALS:
    void passphraseTyped(const session::base::SecretText& passphrase);
    void fileChosen(const QString& file);
    void quitWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void send();
    void chooseFile();
    void setBusy(bool isBusy);
    void check();

    QLineEdit* m_passphrase;
    QPushButton* m_unlock;
    widgets::LinkButton* m_file;
    widgets::LinkButton* m_quit;
    widgets::TextLabel* m_problem;
    bool m_isBusy = false;
};

} // namespace views::main_window
