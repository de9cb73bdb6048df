#include "views/main_window/frame/logo.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

/// Outside any namespace, as the macro wants it: a static library's resources are not there by themselves.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

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
    painter->drawArc(left, 72 * 16, 320 * 16);
    painter->drawArc(right, -108 * 16, 320 * 16);
    painter->restore();
}

QIcon windowIcon()
{
    QIcon icon;
    loadIcons();
    QSvgRenderer renderer(QStringLiteral(":/icons/handfast.svg"));
    Q_ASSERT(renderer.isValid());
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace views::main_window
