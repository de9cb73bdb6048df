// The measuring half of ProxyStyle: sizes, hints and where the parts of a control lie.
#include "views/theme/fonts.h"
#include "views/theme/proxy_style.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"

#include <QListWidget>

#include <algorithm>

namespace views::theme {

namespace {

constexpr int indicatorSide = 17;
constexpr int headerHeight = 34;
constexpr int tabHeight = 38;
constexpr int fieldPadding = 8;
constexpr int cellPadding = 10;
constexpr int ringOffset = size::focusRing + 1;

int fieldHeight(const QStyleOption* option)
{
    return std::max(scaled(size::control), option->fontMetrics.height() + 2 * space::small);
}

} // namespace

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return size::scrollBar;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuHMargin:
    case PM_ToolBarFrameWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_MenuVMargin:
        return space::tiny;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuBarItemSpacing:
        return space::hair;
    case PM_MenuBarHMargin:
        return space::small;
    case PM_MenuBarVMargin:
        return space::hair;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(indicatorSide);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::small;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return scaled(size::buttonIcon);
    case PM_SplitterWidth:
        return 5;
    case PM_FocusFrameHMargin:
        if (qobject_cast<const QListWidget*>(widget) != nullptr) // one less than the words' distance
            return fieldPadding - 1;
        [[fallthrough]];
    case PM_FocusFrameVMargin:
        return ringOffset;
    case PM_HeaderMargin:
        return cellPadding;
    case PM_HeaderMarkSize:
        return scaled(size::buttonIcon);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::large;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_FocusFrame_AboveWidget:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_Menu_SupportsSections:
    case SH_ComboBox_ListMouseTracking:
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
        return 1;
    case SH_Widget_Animation_Duration:
        return m_isMotionReduced ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
    case SH_Slider_AbsoluteSetButtons: // a click on a slider goes where it points
        return Qt::LeftButton;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_FocusFrame_Mask:
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(returnData);
            mask != nullptr && option != nullptr) {
            // Whole at the corners, where the ring is round.
            const int ring = size::focusRing;
            const int corner = radius::control + ring;
            mask->region = QRegion(option->rect) -
                           QRegion(option->rect.adjusted(ring, corner, -ring, -corner)) -
                           QRegion(option->rect.adjusted(corner, ring, -corner, -ring));
        }
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                   const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        type == CT_PushButton && button != nullptr)
        return painting::pushButtonSize(*button);
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        type == CT_MenuItem && item != nullptr)
        return painting::menuItemSize(*item, contents);
    QSize result = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0)
            result.setHeight(fieldHeight(option));
        break;
    case CT_ComboBox:
        result.setWidth(contents.width() + 2 * space::medium + 28);
        result.setHeight(fieldHeight(option));
        break;
    case CT_SpinBox:
        result.setHeight(fieldHeight(option));
        break;
    case CT_MenuBarItem:
        result = QSize(contents.width() + 2 * cellPadding, std::max(26, contents.height() + space::small));
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(scaled(headerHeight), option->fontMetrics.height() + 2 * space::small));
        break;
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        const QFontMetrics metrics(font(TextRole::BodyStrong));
        const int text =
            tab != nullptr ? metrics.size(Qt::TextShowMnemonic, tab->text).width() : contents.width();
        result = QSize(text + 2 * space::large, scaled(tabHeight));
        break;
    }
    case CT_ToolButton:
        result = result.expandedTo(QSize(scaled(size::compactControl), scaled(size::compactControl)));
        break;
    case CT_ItemViewItem: // what is chosen in a short list has air above and below its words
        if (qobject_cast<const QListWidget*>(widget) != nullptr)
            result.setHeight(std::max(result.height(), option->fontMetrics.height() + space::small));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), scaled(24)));
        break;
    default:
        break;
    }
    return result;
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                 SubControl subControl, const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo != nullptr)
        return painting::comboBoxRect(*combo, subControl);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr)
        return painting::spinBoxRect(*spin, subControl);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr)
        return painting::scrollBarRect(*bar, subControl);
    if (const auto* group = qstyleoption_cast<const QStyleOptionGroupBox*>(option);
        control == CC_GroupBox && group != nullptr)
        return painting::groupBoxRect(*group, subControl);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect result = QProxyStyle::subElementRect(element, option, widget);
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0)
        result.adjust(fieldPadding - 2, 0, -fieldPadding + 2, 0);
    return result;
}

} // namespace views::theme
