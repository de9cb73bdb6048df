#include "views/widgets/short_tabs.h"

#include <QHelpEvent>
#include <QTabBar>
#include <QToolTip>

namespace views::widgets {

namespace {

/// Lives as long as its bar.
class TabTips final : public QObject
{
public:
    explicit TabTips(QTabBar* bar) : QObject(bar), m_bar(bar) { bar->installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QObject::eventFilter(watched, event);
        const auto* help = static_cast<QHelpEvent*>(event);
        const int tab = m_bar->tabAt(help->pos());
        const QString words =
            tab < 0 || !isCut(tab) ? QString() : m_bar->tabText(tab).remove(QLatin1Char('&'));
        if (words.isEmpty())
            return QObject::eventFilter(watched, event);
        QToolTip::showText(help->globalPos(), words, m_bar, m_bar->tabRect(tab));
        return true;
    }

private:
    [[nodiscard]] bool isCut(int tab) const
    {
        const QFontMetrics metrics(m_bar->font());
        return metrics.size(Qt::TextShowMnemonic, m_bar->tabText(tab)).width() > m_bar->tabRect(tab).width();
    }

    QTabBar* m_bar;
};

} // namespace

void shortenTabs(QTabBar* bar)
{
    bar->setElideMode(Qt::ElideRight);
    bar->setUsesScrollButtons(false);
    new TabTips(bar); // the bar's
}

} // namespace views::widgets
