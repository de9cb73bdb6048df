// "Rehearse…", and why it is shut. GUI thread. X-2.
#pragma once

#include <QPushButton>

namespace views::wizard {

class RehearseButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit RehearseButton(QWidget* parent = nullptr);

    void setObstacle(const QString& obstacle); ///< "": it can be pressed
};

} // namespace views::wizard
