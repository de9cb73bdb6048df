#include "views/panes/settings/notice_settings.h"

#include "models/text/detail_wording.h"
#include "models/text/notice_wording.h"
#include "views/main_window/notices/tray.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace views::panes {

using main_window::Closing;
using models::lifecycle::NoticeDesk;
using models::lifecycle::NoticeRule;

NoticeSettings::NoticeSettings(NoticeDesk& desk, main_window::Tray& tray, QWidget* parent)
    : Card(parent),
      m_desk(desk),
      m_tray(tray),
      m_closing(new QComboBox(this)),
      m_problem(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Accent}, this))
{
    setObjectName(QStringLiteral("noticeSettings"));
    setTitle(tr("Notifications and tray"));
    setSubtitle(tr("What the desktop is told of, at most once a minute. What is not chosen still stands in "
                   "the history of the bell. Counts at once, without a commit."));
    for (const NoticeRule rule : models::lifecycle::allNoticeRules())
        addRule(rule);
    addClosing();
    m_problem->setObjectName(QStringLiteral("notices.problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    connect(&desk, &NoticeDesk::changed, this, &NoticeSettings::refresh);
    connect(&tray, &main_window::Tray::closingChanged, this, &NoticeSettings::refresh);
    refresh();
}

void NoticeSettings::addRule(NoticeRule rule)
{
    const auto name = toText(rule);
    auto* box = new QCheckBox(models::text::noticeRuleTitle(name), this);
    box->setObjectName(QStringLiteral("notices.rule.") +
                       QString::fromUtf8(name.data(), qsizetype(name.size())));
    box->setAccessibleName(tr("Tell the desktop: %1").arg(box->text()));
    box->setToolTip(models::text::noticeRuleHelp(name));
    connect(box, &QCheckBox::toggled, this, [this, rule](bool isTold) {
        if (isTold != m_desk.book().isMuted(rule))
            return; // shown, not chosen
        const auto kept = m_desk.setMuted(rule, !isTold);
        m_problem->setText(kept ? QString() : models::text::detailText(kept.error()));
        m_problem->setVisible(!kept);
    });
    m_rules.emplace(rule, box);
    body()->addWidget(box);
}

void NoticeSettings::addClosing()
{
    m_closing->setObjectName(QStringLiteral("notices.closing"));
    // In the order of Closing.
    m_closing->addItems({tr("Ask what to do"), tr("Keep the sessions up"), tr("End the program")});
    m_closing->setToolTip(tr("Without a tray on the desktop the window is minimised instead"));
    auto* label = new QLabel(tr("When the &window is closed"), this);
    label->setBuddy(m_closing);
    connect(m_closing, &QComboBox::activated, this, [this](int at) { m_tray.setClosing(Closing(at)); });
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::medium);
    line->addWidget(label);
    line->addWidget(m_closing);
    line->addStretch();
    body()->addLayout(line);
}

void NoticeSettings::refresh()
{
    for (const auto& [rule, box] : m_rules)
        box->setChecked(!m_desk.book().isMuted(rule));
    m_closing->setCurrentIndex(int(m_tray.closing()));
}

} // namespace views::panes
