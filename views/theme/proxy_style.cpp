#include "views/theme/proxy_style.h"

#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>

namespace views::theme {

namespace {

constexpr const char* variantProperty = "buttonVariant";

bool isFramedLineEdit(const QStyleOption* option)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->lineWidth > 0;
}

/// A form puts its labels a little above the middle of a field of our height; beside a tall one that is its
/// first line.
void centreInForm(QLabel& label)
{
    if (label.parentWidget() == nullptr)
        return;
    for (const QFormLayout* form : label.parentWidget()->findChildren<QFormLayout*>()) {
        int row = -1;
        QFormLayout::ItemRole role{};
        form->getWidgetPosition(&label, &row, &role);
        const QLayoutItem* field = row < 0 ? nullptr : form->itemAt(row, QFormLayout::FieldRole);
        if (field != nullptr && role == QFormLayout::LabelRole &&
            field->sizeHint().height() <= scaled(size::control))
            label.setMinimumHeight(field->sizeHint().height());
    }
}

} // namespace

void setVariant(QAbstractButton* button, ButtonVariant variant)
{
    button->setProperty(variantProperty, int(variant));
    button->update();
}

ButtonVariant variantOf(const QWidget* button)
{
    return button != nullptr ? ButtonVariant(button->property(variantProperty).toInt())
                             : ButtonVariant::Secondary;
}

ProxyStyle::ProxyStyle(const Tokens& tokens) : QProxyStyle(QStringLiteral("fusion")), m_tokens(&tokens) {}

void ProxyStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (auto* label = qobject_cast<QLabel*>(widget))
        centreInForm(*label);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QTabBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    // Only the handle of a scroll bar is painted: what lies below shows through, lists and editors lie on
    // surface.
    if (qobject_cast<QScrollBar*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
    // Tool tips show what peers have sent, too: nothing in them is markup. Qt has no other handle on the
    // label.
    if (auto* label = qobject_cast<QLabel*>(widget); label != nullptr && label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    if (qobject_cast<QAbstractItemView*>(widget) != nullptr ||
        qobject_cast<QPlainTextEdit*>(widget) != nullptr) {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
    }
}

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    const Tokens& tokens = *m_tokens;
    switch (element) {
    case PE_PanelLineEdit:
        if (isFramedLineEdit(option))
            painting::drawField(*option, painter, tokens);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return painting::drawCheckIndicator(*option, painter, tokens);
    case PE_IndicatorRadioButton:
        return painting::drawRadioIndicator(*option, painter, tokens);
    case PE_PanelButtonTool:
        return painting::drawToolButtonGround(*option, painter, tokens);
    case PE_FrameFocusRect: // the focus ring is a frame of its own around the control
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokens.line);
        return;
    case PE_FrameMenu:
    case PE_Frame:
        painting::drawBox(painter, option->rect,
                          {.fill = QColor(),
                           .border = qobject_cast<const QPlainTextEdit*>(widget) ? tokens.lineStrong
                                                                                 : tokens.line, // as a field
                           .radius = 0});
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, tokens.surface);
        return;
    case PE_PanelTipLabel:
        painting::drawBox(painter, option->rect, {.fill = tokens.ink, .border = tokens.ink, .radius = 0});
        return;
    case PE_FrameGroupBox:
        painting::drawBox(painter, option->rect,
                          {.fill = tokens.surface, .border = tokens.line, .radius = radius::card});
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, tokens.surface);
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            painting::drawMark(painter, option->rect,
                               option->state & State_Open ? QStringLiteral("expand_more")
                                                          : QStringLiteral("chevron_right"),
                               tokens.ink2);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, tokens.selection);
        else if (option->state & State_MouseOver && option->state & State_Enabled)
            painter->fillRect(option->rect, tokens.hover);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const Tokens& tokens = *m_tokens;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const auto* menuItem = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_PushButtonBevel && button != nullptr)
        return painting::drawPushButton(*button, painter, tokens, widget);
    if (element == CE_PushButtonLabel && button != nullptr)
        return painting::drawPushButtonLabel(*button, painter, tokens, widget);
    if (element == CE_MenuItem && menuItem != nullptr)
        return painting::drawMenuItem(*menuItem, painter, tokens);
    if (element == CE_MenuBarItem && menuItem != nullptr)
        return painting::drawMenuBarItem(*menuItem, painter, tokens);
    if (element == CE_MenuBarEmptyArea)
        return painter->fillRect(option->rect, tokens.raised);
    if (element == CE_Splitter) {
        const bool isUpright = option->state & State_Horizontal;
        const QPoint middle = option->rect.center();
        return painter->fillRect(isUpright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                           : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                                 tokens.line);
    }
    if (element == CE_FocusFrame)
        return painting::drawBox(painter, option->rect,
                                 {.fill = QColor(),
                                  .border = tokens.accent,
                                  .radius = radius::control + 2,
                                  .borderWidth = size::focusRing});
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        element == CE_ComboBoxLabel && combo != nullptr)
        return painting::drawComboBoxLabel(*combo, painter, tokens);
    if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        element == CE_TabBarTab && tab != nullptr)
        return painting::drawTab(*tab, painter, tokens);
    if (const auto* progress = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
        element == CE_ProgressBar && progress != nullptr)
        return painting::drawProgressBar(*progress, painter, tokens);
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        element == CE_Header && header != nullptr)
        return painting::drawHeader(*header, painter, tokens);
    if (element == CE_HeaderEmptyArea)
        return painting::drawHeaderGround(*option, painter, tokens);
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo != nullptr)
        return painting::drawComboBox(*combo, painter, *m_tokens);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr)
        return painting::drawSpinBox(*spin, painter, *m_tokens);
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        control == CC_GroupBox && group != nullptr)
        return painting::drawGroupBox(*group, painter, *m_tokens);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr)
        return painting::drawScrollBar(*bar, painter, *m_tokens);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_Slider && slider != nullptr)
        return painting::drawSlider(
            *slider, proxy()->subControlRect(CC_Slider, slider, SC_SliderHandle, widget), painter, *m_tokens);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace views::theme
