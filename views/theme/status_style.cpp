#include "views/theme/status_style.h"

#include "views/theme/palette.h"
#include "views/theme/tokens.h"

#include <QImage>

#include <algorithm>

namespace views::theme {

using models::tables::DeviceStatus;

namespace {

constexpr int hatchSide = 6; ///< pixels from one stroke to the next

} // namespace

StatusStyle statusStyle(DeviceStatus status, const Tokens& tokens)
{
    const QColor colour = tokens.status.at(std::min(std::size_t(status), tokens.status.size() - 1));
    switch (status) {
    case DeviceStatus::Custom:
        return {colour, QPen(colour, 2.2), false};
    case DeviceStatus::DisconnectWait:
    case DeviceStatus::Failed:
    case DeviceStatus::Blocked:
        return {colour, QPen(colour, 1.6), true};
    case DeviceStatus::Predefined:
    case DeviceStatus::Handshaking:
        return {colour, QPen(colour, 1.6, Qt::DashLine), false};
    case DeviceStatus::Offline:
    case DeviceStatus::NotEligible:
    case DeviceStatus::Count:
        break;
    }
    return {colour, QPen(colour, 1.6, Qt::DotLine), false};
}

QColor statusStroke(DeviceStatus status, const QColor& ground, const Tokens& tokens)
{
    return tokens.isHighContrast() && ground != tokens.surface ? tokens.ink
                                                               : statusStyle(status, tokens).colour;
}

QBrush statusFill(DeviceStatus status, const Tokens& tokens)
{
    const QColor colour = statusStyle(status, tokens).colour;
    if (status != DeviceStatus::NotEligible)
        return colour;
    QImage tile(hatchSide, hatchSide, QImage::Format_RGB32); // opaque: something else may lie below
    for (int y = 0; y < hatchSide; ++y)
        for (int x = 0; x < hatchSide; ++x)
            tile.setPixelColor(x, y, (x + y) % hatchSide < hatchSide / 2 ? colour : tokens.surface);
    return QBrush(tile);
}

QColor statusTint(DeviceStatus status, const Tokens& tokens)
{
    if (tokens.isHighContrast())
        return tokens.surface;
    return blend(statusStyle(status, tokens).colour, tokens.surface, tokens.isDark() ? 0.14 : 0.07);
}

QColor statusBorder(DeviceStatus status, const Tokens& tokens)
{
    return tokens.isHighContrast() ? tokens.ink
                                   : blend(statusStyle(status, tokens).colour, tokens.surface, 0.55);
}

} // namespace views::theme
