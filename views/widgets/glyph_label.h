// Shows one status glyph at a fixed size; decoration beside text that says the same. GUI thread.
#pragma once

#include "views/theme/glyphs.h"

#include <QWidget>

namespace views::widgets {

class GlyphLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(int side, QWidget* parent = nullptr);

    void setGlyph(const theme::GlyphSpec& spec);
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::GlyphSpec m_spec;
};

} // namespace views::widgets
