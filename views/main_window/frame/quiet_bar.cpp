#include "views/main_window/frame/quiet_bar.h"

#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace views::main_window {

QuietBar::QuietBar(const QString& words, QWidget* parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* label =
        new widgets::TextLabel(words, {.role = theme::TextRole::Small, .ink = widgets::Ink::Tertiary}, this);
    label->setObjectName(QStringLiteral("noPendingChanges"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, 0, theme::space::wide, 0);
    line->addWidget(label);
}

/// With a line above: a list there has the same ground.
void QuietBar::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

} // namespace views::main_window
