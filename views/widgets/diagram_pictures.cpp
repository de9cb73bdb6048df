// Pictures of a diagram, for files.
#include "views/widgets/diagram_view.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace views::widgets {

namespace {

constexpr int diagramPngScale = 2;
constexpr int diagramDpi = 96;

} // namespace

QByteArray pngOf(const DiagramView& view)
{
    const QSize size = view.sizeHint();
    QImage image(size * diagramPngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(diagramPngScale);
    QPainter painter(&image);
    view.paintOn(&painter, size, false);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgOf(const DiagramView& view)
{
    const QSize size = view.sizeHint();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(diagramDpi);
    generator.setTitle(QStringLiteral("Handfast"));
    QPainter painter(&generator);
    view.paintOn(&painter, size, false);
    painter.end();
    return bytes;
}

} // namespace views::widgets
