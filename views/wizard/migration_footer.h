// The buttons of the migration page and the sentence beside them, which says why one is shut. GUI thread.
#pragma once

#include <QWidget>

class QPushButton;

namespace views::widgets {
class TextLabel;
}

namespace views::wizard {

struct FooterButton
{
    QString text = {}; ///< "" hides it
    bool isEnabled = true;
};

struct FooterContent
{
    FooterButton back = {};
    FooterButton pause = {};
    FooterButton next = {};
    QString sentence = {};
};

class MigrationFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit MigrationFooter(QWidget* parent);

    void setContent(const FooterContent& content);

Q_SIGNALS:
    void backWanted();
    void pauseWanted();
    void nextWanted();

private:
    QPushButton* addButton(const QString& name, void (MigrationFooter::*wish)());

    QPushButton* m_back;
    QPushButton* m_pause;
    QPushButton* m_next;
    widgets::TextLabel* m_sentence;
    QPushButton* m_focusOwedTo = nullptr; ///< had it when it was shut
};

} // namespace views::wizard
