// What ProxyStyle paints with: one function per kind of control, each from option and tokens. GUI thread.
#pragma once

#include "views/theme/tokens.h"

#include <QStyle>
#include <QStyleOption>

class QPainter;

namespace views::theme::painting {

struct Box
{
    QColor fill;
    QColor border; ///< invalid: none
    double radius = radius::control;
    double borderWidth = 1.0;
};

/// A rounded rectangle whose border lies on whole pixels.
void drawBox(QPainter* painter, const QRectF& rect, const Box& box);
/// A chevron (or another icon) centred in `rect`.
void drawMark(QPainter* painter, const QRect& rect, const QString& icon, const QColor& colour);

// buttons
void drawPushButton(const QStyleOptionButton& option, QPainter* painter, const Tokens& tokens,
                    const QWidget* widget);
void drawPushButtonLabel(const QStyleOptionButton& option, QPainter* painter, const Tokens& tokens,
                         const QWidget* widget);
[[nodiscard]] QSize pushButtonSize(const QStyleOptionButton& option);
void drawCheckIndicator(const QStyleOption& option, QPainter* painter, const Tokens& tokens);
void drawRadioIndicator(const QStyleOption& option, QPainter* painter, const Tokens& tokens);
void drawToolButtonGround(const QStyleOption& option, QPainter* painter, const Tokens& tokens);

// fields
void drawField(const QStyleOption& option, QPainter* painter, const Tokens& tokens);
void drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const Tokens& tokens);
void drawComboBoxLabel(const QStyleOptionComboBox& option, QPainter* painter, const Tokens& tokens);
[[nodiscard]] QRect comboBoxRect(const QStyleOptionComboBox& option, QStyle::SubControl part);
void drawSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const Tokens& tokens);
[[nodiscard]] QRect spinBoxRect(const QStyleOptionSpinBox& option, QStyle::SubControl part);
/// The title stands above the frame.
void drawGroupBox(const QStyleOptionGroupBox& option, QPainter* painter, const Tokens& tokens);
[[nodiscard]] QRect groupBoxRect(const QStyleOptionGroupBox& option, QStyle::SubControl part);

// bars
void drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const Tokens& tokens);
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part);
void drawSlider(const QStyleOptionSlider& option, const QRect& handle, QPainter* painter,
                const Tokens& tokens);
void drawTab(const QStyleOptionTab& option, QPainter* painter, const Tokens& tokens);
void drawProgressBar(const QStyleOptionProgressBar& option, QPainter* painter, const Tokens& tokens);
void drawHeader(const QStyleOptionHeader& option, QPainter* painter, const Tokens& tokens);
void drawHeaderGround(const QStyleOption& option, QPainter* painter, const Tokens& tokens);
/// Of a strip across the window: the surface, and a line below.
void drawStripGround(QWidget* strip);

// menus
void drawMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const Tokens& tokens);
void drawMenuBarItem(const QStyleOptionMenuItem& option, QPainter* painter, const Tokens& tokens);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, QSize contents);

} // namespace views::theme::painting
