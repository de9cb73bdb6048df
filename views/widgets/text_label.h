// A label in one of our type roles and inks that follows theme and text scale. GUI thread.
// Labels that show values never get an accessible name: it would hide the text from readers.
#pragma once

#include "views/theme/fonts.h"

#include <QLabel>

namespace views::widgets {

enum class Ink { Primary, Secondary, Tertiary, Accent };

struct LabelStyle
{
    theme::TextRole role = theme::TextRole::Body;
    Ink ink = Ink::Primary;
    bool isElided = false;     ///< one line, shortened with an ellipsis; the whole text in the tool tip
    bool isSelectable = false; ///< by mouse and keyboard
};

[[nodiscard]] QPalette::ColorRole paletteRole(Ink ink);

class TextLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const LabelStyle& style = {}, QWidget* parent = nullptr);
    TextLabel(const QString& text, const LabelStyle& style, QWidget* parent = nullptr);

    void setStyling(const LabelStyle& style);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isCut() const;

    LabelStyle m_style;
};

/// The quiet title above a part of a page.
[[nodiscard]] TextLabel* captionLabel(const QString& text, QWidget* parent);

} // namespace views::widgets
