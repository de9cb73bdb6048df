#include "views/theme/palette.h"

#include "views/theme/tokens.h"

namespace views::theme {

QPalette paletteFor(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.ink);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.raised);
    palette.setColor(QPalette::Text, tokens.ink);
    palette.setColor(tertiaryInk, tokens.ink3);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.ink);
    palette.setColor(QPalette::BrightText, tokens.onAccent);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.ink);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(secondaryInk, tokens.ink2);
    palette.setColor(QPalette::ToolTipBase, tokens.ink);
    palette.setColor(QPalette::ToolTipText, tokens.surface);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.hover);
    palette.setColor(QPalette::Mid, tokens.line);
    palette.setColor(QPalette::Dark, tokens.lineStrong);
    palette.setColor(QPalette::Shadow, tokens.lineStrong);
    const QColor faint = blend(tokens.ink3, tokens.surface, 0.7);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QColor blend(const QColor& over, const QColor& under, double opacity)
{
    const auto mix = [opacity](double top, double bottom) {
        return float(top * opacity + bottom * (1 - opacity));
    };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

} // namespace views::theme
