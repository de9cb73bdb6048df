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

    /// Asks for room for all of its content, where a plain one asks for some lines of it.
    void setAsksForAll(bool asksForAll) { m_asksForAll = asksForAll; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 120}; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A scroll area by itself does not know that text is higher where it has to be wrapped.
    void fit();

    bool m_asksForAll = false;
};

} // namespace views::widgets
