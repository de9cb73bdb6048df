#include "views/theme/fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace views::theme {

namespace {

constexpr double basePoints = 10.0;

QString wordFamily()
{
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("Inter"))
                                      ? QStringLiteral("Inter")
                                      : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return family;
}

QString monoFamily()
{
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("JetBrains Mono"))
                                      ? QStringLiteral("JetBrains Mono")
                                      : QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return family;
}

/// The text fonts have no Chinese characters, and many signs are drawn otherwise in Japan than in China:
/// which they are is not left to the order of the installed fonts.
QStringList withFallback(const QString& family)
{
    const QString japanese = QStringLiteral("Noto Sans CJK JP");
    if (QLocale().language() == QLocale::Japanese && QFontDatabase::hasFamily(japanese))
        return {family, japanese};
    return {family};
}

struct Face
{
    double points;
    QFont::Weight weight;
    bool isMono;
};

Face faceOf(TextRole role)
{
    switch (role) {
    case TextRole::Display:
        return {20, QFont::DemiBold, false};
    case TextRole::Title:
        return {14, QFont::DemiBold, false};
    case TextRole::Heading:
        return {11, QFont::DemiBold, false};
    case TextRole::ObjectName:
        return {13, QFont::DemiBold, false};
    case TextRole::Body:
        return {10, QFont::Normal, false};
    case TextRole::BodyStrong:
        return {10, QFont::Medium, false};
    case TextRole::Small:
        return {9, QFont::Normal, false};
    case TextRole::Caption:
        return {8.5, QFont::DemiBold, false};
    case TextRole::Mono:
        return {9, QFont::Normal, true};
    case TextRole::MonoSmall:
        return {8.5, QFont::Normal, true};
    case TextRole::MonoLarge:
        return {18, QFont::Medium, true};
    }
    return {basePoints, QFont::Normal, false};
}

} // namespace

double textScale()
{
    return std::clamp(QGuiApplication::font().pointSizeF() / basePoints, 0.9, 1.5);
}

QFont font(TextRole role)
{
    const Face face = faceOf(role);
    QFont result(withFallback(face.isMono ? monoFamily() : wordFamily()));
    result.setPointSizeF(face.points * textScale());
    result.setWeight(face.weight);
    if (face.isMono) {
        result.setStyleHint(QFont::Monospace);
        result.setFixedPitch(true);
    }
    return result;
}

QFont applicationFont(int scalePercent)
{
    QFont result(withFallback(wordFamily()));
    result.setPointSizeF(basePoints * std::clamp(scalePercent, 90, 150) / 100.0);
    return result;
}

QString captionText(const QString& text)
{
    switch (QLocale().script()) {
    case QLocale::HanScript:
    case QLocale::SimplifiedHanScript:
    case QLocale::TraditionalHanScript:
    case QLocale::JapaneseScript:
    case QLocale::KoreanScript:
        return text;
    default:
        return text.toUpper();
    }
}

} // namespace views::theme
