#include "views/inspector/fix_bar.h"

#include "models/text/wording.h"
#include "views/inspector/device_actions.h"
#include "views/theme/proxy_style.h"
#include "views/widgets/action_button.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::inspector {

using models::tables::DeviceFix;
using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;
namespace space = theme::space;

FixBar::FixBar(const DeviceActions& actions, QWidget* parent)
    : QWidget(parent),
      m_job(new TextLabel({.role = TextRole::Small, .ink = Ink::Secondary}, this)),
      m_advice(new TextLabel({.role = TextRole::Small, .ink = Ink::Secondary}, this)),
      m_menu(makeMenu(actions)),
      m_first(new QVBoxLayout),
      m_line(new QHBoxLayout)
{
    for (const DeviceFix fix : {DeviceFix::PushTemplate, DeviceFix::InstallSoftware, DeviceFix::SetClock,
                                DeviceFix::DeliverBundle, DeviceFix::Remove})
        m_buttons.push_back(new widgets::ActionButton(actions.actionFor(fix), this));
    m_job->setObjectName(QStringLiteral("deviceInspector.job"));
    m_advice->setObjectName(QStringLiteral("deviceInspector.advice"));
    m_job->setWordWrap(true);
    m_advice->setWordWrap(true);
    m_line->setSpacing(space::small);
    m_line->addWidget(m_menu);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::large, space::large);
    layout->setSpacing(space::small);
    layout->addWidget(m_job);
    layout->addWidget(m_advice);
    layout->addLayout(m_first);
    layout->addLayout(m_line);
    setFixes({});
    setJob(QString());
}

/// With a line above: what scrolls there is not its heading.
void FixBar::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 0, width(), 1), theme::tokensOf(this).line);
}

QPushButton* FixBar::makeMenu(const DeviceActions& actions)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("deviceInspector.menu"));
    menu->addActions(actions.all());
    menu->insertSeparator(actions.all().last());
    auto* button = new QPushButton(tr("&Actions"), this);
    button->setObjectName(QStringLiteral("deviceInspector.actions"));
    button->setAccessibleName(tr("Actions on this device"));
    button->setMenu(menu);
    return button;
}

void FixBar::setFixes(const models::tables::DeviceFixes& fixes)
{
    m_advice->setText(fixes.advice.empty() ? QString() : models::text::fixAdvice(fixes.advice));
    m_advice->setVisible(!fixes.advice.empty());
    // Without trouble there is still what people do most.
    const auto shown = fixes.fixes.empty() ? std::vector{DeviceFix::PushTemplate} : fixes.fixes;
    for (std::size_t fix = 0; fix < m_buttons.size(); ++fix) {
        theme::setVariant(m_buttons[fix], !fixes.fixes.empty() && DeviceFix(fix) == fixes.fixes.front()
                                              ? theme::ButtonVariant::Primary
                                              : theme::ButtonVariant::Secondary);
        m_buttons[fix]->setVisible(std::ranges::find(shown, DeviceFix(fix)) != shown.end());
    }
    if (shown != m_shown)
        arrange(shown);
}

void FixBar::arrange(const std::vector<DeviceFix>& shown)
{
    m_shown = shown;
    for (widgets::ActionButton* button : m_buttons) {
        m_first->removeWidget(button);
        m_line->removeWidget(button);
    }
    for (const DeviceFix fix : shown) {
        widgets::ActionButton* button = m_buttons.at(std::size_t(fix));
        if (shown.size() > 1 && fix == shown.front())
            m_first->addWidget(button);
        else
            m_line->addWidget(button, 1);
    }
}

void FixBar::setJob(const QString& line)
{
    m_job->setText(line);
    m_job->setVisible(!line.isEmpty());
}

} // namespace views::inspector
