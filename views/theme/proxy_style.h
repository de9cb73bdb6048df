// One thin style over Fusion: our tokens instead of gradients, a focus ring, slim scroll bars. It only
// chooses who paints; the painting itself is in style_*.cpp. No style sheets anywhere. GUI thread.
#pragma once

#include "views/theme/tokens.h"

#include <QProxyStyle>

class QAbstractButton;

namespace views::theme {

/// The role of a button; at most one Primary on a page.
enum class ButtonVariant { Secondary, Primary, Quiet };

void setVariant(QAbstractButton* button, ButtonVariant variant);
[[nodiscard]] ButtonVariant variantOf(const QWidget* button);

class ProxyStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit ProxyStyle(const Tokens& tokens);

    [[nodiscard]] const Tokens& tokens() const { return *m_tokens; }
    /// The caller sets the application palette afterwards, which repaints everything.
    void setTokens(const Tokens& tokens) { m_tokens = &tokens; }

    /// Then no widget animates anything: SH_Widget_Animation_Duration is 0.
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                       SubControl subControl, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;

private:
    const Tokens* m_tokens;
    bool m_isMotionReduced = false;
};

} // namespace views::theme
