#include "views/theme/icons.h"

#include "views/theme/icon_code_points.h"
#include "views/theme/palette.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QPixmapCache>

#include <algorithm>

namespace views::theme {

namespace {

const QString& iconFamily()
{
    static const QString family = QStringLiteral("Material Icons");
    return family;
}

QChar codePointOf(const QString& name)
{
    const QByteArray key = name.toLatin1();
    const std::string_view wanted(key.constData(), std::size_t(key.size()));
    const auto found = std::ranges::lower_bound(iconCodePoints, wanted, {}, &IconCodePoint::name);
    const bool isKnown = found != iconCodePoints.end() && found->name == wanted;
    Q_ASSERT_X(isKnown, "icon", qPrintable(name));
    return isKnown ? QChar(found->codePoint) : QChar();
}

QColor colourOf(IconInk ink, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    if (mode == QIcon::Selected) // on the accent of a primary button
        return palette.color(QPalette::BrightText);
    switch (ink) {
    case IconInk::Accent:
        return palette.color(QPalette::Link);
    case IconInk::OnAccent:
        return palette.color(QPalette::BrightText);
    case IconInk::Secondary:
        return palette.color(QPalette::PlaceholderText);
    case IconInk::Text:
        break;
    }
    return palette.color(QPalette::ButtonText);
}

/// Paints at the moment of drawing, so an icon made once follows every change of theme and screen.
class FontIconEngine final : public QIconEngine
{
public:
    FontIconEngine(QString name, IconInk ink) : m_name(std::move(name)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0,
                            side, side);
        paintIcon(painter, square, m_name, colourOf(m_ink, mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QString key = QStringLiteral("icon:%1:%2x%3:%4")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colourOf(m_ink, mode).rgba(), 0, 16);
        QPixmap result;
        if (QPixmapCache::find(key, &result))
            return result;
        result = QPixmap(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, result);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new FontIconEngine(m_name, m_ink); }
    [[nodiscard]] QString key() const override { return QStringLiteral("handfast-font-icon"); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
    IconInk m_ink;
};

} // namespace

QIcon icon(const QString& name, IconInk ink)
{
    return QIcon(new FontIconEngine(name, ink));
}

void paintIcon(QPainter* painter, const QRectF& square, const QString& name, const QColor& colour)
{
    const QChar glyph = codePointOf(name);
    if (glyph.isNull())
        return;
    QFont face(iconFamily());
    face.setPixelSize(std::max(1, qRound(square.height())));
    face.setHintingPreference(QFont::PreferNoHinting);
    face.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoFontMerging));
    painter->save();
    painter->setFont(face);
    painter->setPen(colour);
    painter->drawText(square, Qt::AlignCenter, QString(glyph));
    painter->restore();
}

QStringList iconNames()
{
    QStringList names;
    for (const IconCodePoint& entry : iconCodePoints)
        names << QString::fromLatin1(entry.name.data(), qsizetype(entry.name.size()));
    return names;
}

bool isIconFontInstalled()
{
    return QFontDatabase::hasFamily(iconFamily());
}

} // namespace views::theme
