// What is higher than the window scrolls: a frameless scroll area on the ground of the window, for pages of
// cards and for inspectors. GUI thread.
#pragma once

#include <QScrollArea>

namespace views::widgets {

class ScrollPage final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content.
    explicit ScrollPage(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 120}; }
};

} // namespace views::widgets
