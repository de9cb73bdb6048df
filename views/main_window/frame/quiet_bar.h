// Stands where the commit bar will come, so that nothing lies open there meanwhile and nothing moves when it does.
// GUI thread.
#pragma once

#include <QWidget>

namespace views::main_window {

class QuietBar final : public QWidget
{
    Q_OBJECT

public:
    /// `words` say that nothing waits.
    explicit QuietBar(const QString& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace views::main_window
