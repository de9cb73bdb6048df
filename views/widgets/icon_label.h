// An icon of the icon font at a fixed size, as decoration beside text. GUI thread.
#pragma once

#include "views/widgets/text_label.h"

#include <QWidget>

namespace views::widgets {

class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(int side, QWidget* parent = nullptr);

    void setIcon(const QString& name, Ink ink = Ink::Primary);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    Ink m_ink = Ink::Primary;
};

} // namespace views::widgets
