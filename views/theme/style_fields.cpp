#include "views/theme/style_painting.h"

#include <QPainter>

namespace views::theme::painting {

namespace {

constexpr int padding = 10;
constexpr int comboArrow = 28;
constexpr int spinButtons = 24;

} // namespace

void drawField(const QStyleOption& option, QPainter* painter, const Tokens& tokens)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isReadOnly = option.state & QStyle::State_ReadOnly;
    const bool hasFocus = isEnabled && option.state & QStyle::State_HasFocus;
    const bool isHovered = isEnabled && option.state & QStyle::State_MouseOver;
    drawBox(painter, option.rect,
            {.fill = isEnabled && !isReadOnly ? tokens.surface : tokens.hover,
             .border = hasFocus ? tokens.accent : (isHovered ? tokens.ink3 : tokens.lineStrong)});
}

void drawComboBox(const QStyleOptionComboBox& option, QPainter* painter, const Tokens& tokens)
{
    if (option.frame)
        drawField(option, painter, tokens);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    drawMark(painter, comboBoxRect(option, QStyle::SC_ComboBoxArrow), QStringLiteral("expand_more"),
             isEnabled ? tokens.ink2 : option.palette.color(QPalette::Disabled, QPalette::Text));
}

void drawComboBoxLabel(const QStyleOptionComboBox& option, QPainter* painter, const Tokens& tokens)
{
    if (option.editable)
        return;
    QRect text = comboBoxRect(option, QStyle::SC_ComboBoxEditField);
    if (!option.currentIcon.isNull()) {
        QRect square(text.topLeft(), option.iconSize);
        square.moveCenter(QPoint(square.center().x(), text.center().y()));
        option.currentIcon.paint(painter, square);
        text.setLeft(square.right() + space::small);
    }
    painter->setPen(option.state & QStyle::State_Enabled
                        ? tokens.ink
                        : option.palette.color(QPalette::Disabled, QPalette::Text));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, text.width()));
}

QRect comboBoxRect(const QStyleOptionComboBox& option, QStyle::SubControl part)
{
    const QRect& frame = option.rect;
    const QRect arrow(frame.right() - comboArrow + 1, frame.top(), comboArrow, frame.height());
    QRect result = frame;
    if (part == QStyle::SC_ComboBoxArrow)
        result = arrow;
    else if (part == QStyle::SC_ComboBoxEditField)
        result = frame.adjusted(padding, 2, -comboArrow, -2);
    else if (part == QStyle::SC_ComboBoxListBoxPopup)
        result = frame;
    return QStyle::visualRect(option.direction, frame, result);
}

void drawSpinBox(const QStyleOptionSpinBox& option, QPainter* painter, const Tokens& tokens)
{
    if (option.frame)
        drawField(option, painter, tokens);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto step = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag flag,
                          const QString& icon) {
        const bool isEnabled = option.state & QStyle::State_Enabled && option.stepEnabled & flag;
        const bool isHovered = isEnabled && option.activeSubControls == part;
        drawMark(painter, spinBoxRect(option, part), icon,
                 isHovered ? tokens.ink : (isEnabled ? tokens.ink2 : tokens.lineStrong));
    };
    step(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStringLiteral("expand_less"));
    step(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStringLiteral("expand_more"));
}

QRect spinBoxRect(const QStyleOptionSpinBox& option, QStyle::SubControl part)
{
    const QRect& frame = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 2 : spinButtons;
    const int half = frame.height() / 2;
    const int left = frame.right() - buttons + 1;
    QRect result = frame;
    if (part == QStyle::SC_SpinBoxUp)
        result = QRect(left, frame.top() + 2, buttons - 4, half - 2);
    else if (part == QStyle::SC_SpinBoxDown)
        result = QRect(left, frame.top() + half, buttons - 4, frame.height() - half - 2);
    else if (part == QStyle::SC_SpinBoxEditField)
        result = frame.adjusted(padding - 2, 2, -buttons, -2);
    return QStyle::visualRect(option.direction, frame, result);
}

} // namespace views::theme::painting
