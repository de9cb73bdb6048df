#include "views/theme/tokens.h"

#include "views/theme/proxy_style.h"

#include <QWidget>

namespace views::theme {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Tokens light()
{
    return {.scheme = Scheme::Light,
            .window = rgb(0xF4F5F7),
            .surface = rgb(0xFFFFFF),
            .raised = rgb(0xFBFBFC),
            .line = rgb(0xE1E4E9),
            .lineStrong = rgb(0xC9CED6),
            .ink = rgb(0x1B1F27),
            .ink2 = rgb(0x505A69),
            .ink3 = rgb(0x626C7B),
            .accent = rgb(0x1B5FCC),
            .onAccent = rgb(0xFFFFFF),
            .selection = rgb(0xDCE8FB),
            .hover = rgb(0xEEF1F5),
            .status = {rgb(0x10825E), rgb(0x0B419A), rgb(0xBA8E01), rgb(0x6B7484), rgb(0x9F1A03),
                       rgb(0x54203C), rgb(0x878F9D), rgb(0x878F9D)},
            .categories = {rgb(0x6135BA), rgb(0x2F6F66), rgb(0xA383BB), rgb(0x281736), rgb(0x809B5F),
                           rgb(0x6E2419)}};
}

Tokens dark()
{
    return {.scheme = Scheme::Dark,
            .window = rgb(0x0F1115),
            .surface = rgb(0x14171C),
            .raised = rgb(0x1A1E25),
            .line = rgb(0x262B34),
            .lineStrong = rgb(0x39404C),
            .ink = rgb(0xE7EAEF),
            .ink2 = rgb(0xA7B0BE),
            .ink3 = rgb(0x8A94A3),
            .accent = rgb(0x6AA5FF),
            .onAccent = rgb(0x0B1526),
            .selection = rgb(0x1D2E4B),
            .hover = rgb(0x1F242D),
            .status = {rgb(0x1A9566), rgb(0x7DC7FE), rgb(0xFDC210), rgb(0xB6BECA), rgb(0xF62501),
                       rgb(0xB42BCD), rgb(0x8A929E), rgb(0x8A929E)},
            .categories = {rgb(0x5364D7), rgb(0xBCEFEF), rgb(0xE8E29F), rgb(0xD48098), rgb(0x869228),
                           rgb(0x825D56)}};
}

/// Ink is pure and every line is drawn in ink; what is chosen or pointed at stands out from the ground.
Tokens highContrast(Tokens base, Scheme scheme)
{
    const bool isDark = scheme == Scheme::HighContrastDark;
    const QColor ink = isDark ? QColor(Qt::white) : QColor(Qt::black);
    const QColor ground = isDark ? QColor(Qt::black) : QColor(Qt::white);
    base.scheme = scheme;
    base.window = base.surface = base.raised = ground;
    base.line = base.lineStrong = ink;
    base.ink = base.ink2 = base.ink3 = ink;
    base.accent = rgb(isDark ? 0x9CC4FF : 0x0B3FA8);
    base.onAccent = ground;
    base.selection = rgb(isDark ? 0x0B3D91 : 0x9FC5FF);
    base.hover = rgb(isDark ? 0x3A3A3A : 0xDADADA);
    return base;
}

} // namespace

const Tokens& tokensFor(Scheme scheme)
{
    static const std::array all{light(), dark(), highContrast(light(), Scheme::HighContrastLight),
                                highContrast(dark(), Scheme::HighContrastDark)};
    return all.at(std::size_t(scheme));
}

const Tokens& tokensOf(const QWidget* widget)
{
    const auto* style = widget != nullptr ? qobject_cast<const ProxyStyle*>(widget->style()) : nullptr;
    return style != nullptr ? style->tokens() : tokensFor(Scheme::Light);
}

} // namespace views::theme
