#include "views/theme/text_scale.h"

#include "views/theme/fonts.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace views::theme {

namespace {

class ScaleFollower final : public QObject
{
public:
    ScaleFollower(QWidget* widget, std::function<void()> act)
        : QObject(widget),
          m_act(std::move(act)),
          m_scale(textScale())
    {
        widget->installEventFilter(this);
        m_act();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The widget's own font, if it is measured, may follow only later.
        const bool isLater = event->type() == QEvent::FontChange;
        if (isLater || (event->type() == QEvent::ApplicationFontChange && m_scale != textScale())) {
            m_scale = textScale();
            m_act();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_act;
    double m_scale;
};

} // namespace

int scaled(int pixels)
{
    return int(std::lround(pixels * std::max(1.0, textScale())));
}

void atEachTextScale(QWidget* widget, std::function<void()> act)
{
    new ScaleFollower(widget, std::move(act)); // the widget's child
}

void keepSquare(QWidget* widget, int side)
{
    atEachTextScale(widget, [widget, side] { widget->setFixedSize(scaled(side), scaled(side)); });
}

} // namespace views::theme
