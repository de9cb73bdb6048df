// State and cause of one object in a tinted box with a border in the colour of the status. GUI thread.
#pragma once

#include "views/theme/glyphs.h"

#include <QWidget>

class QVBoxLayout;

namespace views::widgets {

class GlyphLabel;
class IconLabel;
class TextLabel;

struct BannerContent
{
    theme::GlyphSpec glyph;
    QString state;     ///< "Authentication failed"
    QString cause;     ///< why, one or two sentences; "" hides the line
    QString icon = {}; ///< in place of the glyph, where it is not about the state of a device
};

class Banner final : public QWidget
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    void setContent(const BannerContent& content);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BannerContent m_content;
    GlyphLabel* m_glyph;
    IconLabel* m_icon;
    TextLabel* m_state;
    TextLabel* m_cause;
};

} // namespace views::widgets
