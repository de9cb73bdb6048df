#include "views/topology/picture_files.h"

#include "views/topology/topology_canvas.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace views::topology {

namespace {

constexpr int pngScale = 2;
constexpr int screenDpi = 96;

} // namespace

QByteArray pngOf(const TopologyCanvas& canvas)
{
    QImage image(canvas.size() * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    QPainter painter(&image);
    canvas.paintWhole(&painter, canvas.size());
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgOf(const TopologyCanvas& canvas)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(canvas.size());
    generator.setViewBox(canvas.rect());
    generator.setResolution(screenDpi);
    generator.setTitle(QStringLiteral("Handfast"));
    QPainter painter(&generator);
    canvas.paintWhole(&painter, canvas.size());
    painter.end();
    return bytes;
}

QByteArray pdfOf(const TopologyCanvas& canvas)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(screenDpi);
    writer.setTitle(QStringLiteral("Handfast"));
    const QSizeF points = QSizeF(canvas.size()) * 72.0 / screenDpi;
    writer.setPageSize(QPageSize(points, QPageSize::Point));
    writer.setPageMargins({});
    QPainter painter(&writer);
    canvas.paintWhole(&painter, canvas.size());
    painter.end();
    return bytes;
}

} // namespace views::topology
