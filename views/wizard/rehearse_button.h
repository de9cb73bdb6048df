// "Rehearse…", and why it is shut. GUI thread. X-2.
#pragma once

#include <QWidget>

class QPushButton;

namespace views::widgets {
class TextLabel;
}

namespace views::wizard {

class RehearseButton final : public QWidget
{
    Q_OBJECT

public:
    explicit RehearseButton(QWidget* parent = nullptr);

    void setObstacle(const QString& obstacle); ///< "": it can be pressed

Q_SIGNALS:
    void wanted();

private:
    QPushButton* m_button;
    widgets::TextLabel* m_obstacle;
};

} // namespace views::wizard
