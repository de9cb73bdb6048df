#include "app/packaging/icon_files.h"

#include <QPainter>
#include <QSvgRenderer>

namespace app::packaging {

QImage drawIcon(const QString& svgFile, int side)
{
    QSvgRenderer renderer(svgFile);
    if (!renderer.isValid())
        return {};
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return image.convertToFormat(QImage::Format_ARGB32);
}

} // namespace app::packaging
