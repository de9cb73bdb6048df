#include "views/theme/style_painting.h"

#include "views/theme/fonts.h"
#include "views/theme/text_scale.h"

#include <QPainter>

namespace views::theme::painting {

namespace {

constexpr int fieldPadding = 9;
constexpr int comboArrow = 28;
constexpr int spinButtons = 24;
constexpr int groupCheck = 17;

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
        result = frame.adjusted(fieldPadding, 2, -comboArrow, -2);
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
        result = frame.adjusted(fieldPadding - 2, 2, -buttons, -2);
    return QStyle::visualRect(option.direction, frame, result);
}

void drawGroupBox(const QStyleOptionGroupBox& option, QPainter* painter, const Tokens& tokens)
{
    drawBox(painter, groupBoxRect(option, QStyle::SC_GroupBoxFrame),
            {.fill = tokens.surface, .border = tokens.line, .radius = radius::card});
    if (option.subControls & QStyle::SC_GroupBoxCheckBox) {
        QStyleOption check = option;
        check.rect = groupBoxRect(option, QStyle::SC_GroupBoxCheckBox);
        drawCheckIndicator(check, painter, tokens);
    }
    painter->setFont(font(TextRole::BodyStrong));
    painter->setPen(option.state & QStyle::State_Enabled
                        ? tokens.ink
                        : option.palette.color(QPalette::Disabled, QPalette::WindowText));
    painter->drawText(groupBoxRect(option, QStyle::SC_GroupBoxLabel).adjusted(0, 0, option.rect.width(), 0),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, option.text);
}

QRect groupBoxRect(const QStyleOptionGroupBox& option, QStyle::SubControl part)
{
    const bool hasCheck = option.subControls & QStyle::SC_GroupBoxCheckBox;
    const int titleHeight =
        option.text.isEmpty() && !hasCheck ? 0 : option.fontMetrics.height() + space::small;
    const int side = scaled(groupCheck);
    const int check = hasCheck ? side + space::small : 0;
    QRect result = option.rect;
    if (part == QStyle::SC_GroupBoxCheckBox)
        result =
            QRect(option.rect.left(), option.rect.top() + (titleHeight - space::tiny - side) / 2, side, side);
    else if (part == QStyle::SC_GroupBoxLabel)
        result = QRect(option.rect.left() + check, option.rect.top(),
                       option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() + space::hair,
                       titleHeight - space::tiny);
    else if (part == QStyle::SC_GroupBoxFrame)
        result.setTop(result.top() + titleHeight);
    else if (part == QStyle::SC_GroupBoxContents)
        result = result.adjusted(1, titleHeight + 1, -1, -1);
    return QStyle::visualRect(option.direction, option.rect, result);
}

} // namespace views::theme::painting
