// A line above a list: what of the filter it leaves out, and why. Gone while there is nothing to say. GUI
// thread.
#pragma once

#include <QWidget>

namespace views::widgets {
class TextLabel;
}

namespace views::panes {

class FilterNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterNotice(QWidget* parent = nullptr);

    /// "" hides it.
    void tell(const QString& sentence);

private:
    widgets::TextLabel* m_words;
};

} // namespace views::panes
