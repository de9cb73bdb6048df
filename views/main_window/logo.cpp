#include "views/main_window/logo.h"

#include "views/theme/tokens.h"

#include <QPainter>
#include <QPixmap>

namespace views::main_window {

void paintLogo(QPainter* painter, const QRectF& square, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.center());
    painter->scale(square.width() / 24, square.height() / 24);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::FlatCap));
    const QRectF left(-10.5, -6.5, 13, 13);
    const QRectF right(-2.5, -6.5, 13, 13);
    // Each ring leaves a gap where the other one lies on top, so that they interlock.
    painter->drawArc(left, 78 * 16, 322 * 16);
    painter->drawArc(right, -102 * 16, 322 * 16);
    painter->restore();
}

QIcon windowIcon()
{
    QIcon icon;
    for (const int side : {16, 22, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintLogo(&painter, QRectF(0, 0, side, side), theme::tokensFor(theme::Scheme::Light).accent);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace views::main_window
