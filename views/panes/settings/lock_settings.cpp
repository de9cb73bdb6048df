#include "views/panes/settings/lock_settings.h"

#include "views/main_window/lock/lock_desk.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::panes {

namespace {

constexpr int idleChoices[] = {1, 5, 10, 15, 30, 60, 240}; // minutes

} // namespace

LockSettings::LockSettings(main_window::LockDesk& desk, QWidget* parent)
    : Card(parent),
      m_desk(desk),
      m_minutes(new QComboBox(this)),
      m_now(new QPushButton(tr("&Lock now"), this)),
      m_sentence(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    setObjectName(QStringLiteral("lockSettings"));
    setTitle(tr("Locking"));
    setSubtitle(tr("A locked window shows nothing until the master passphrase is typed. Sessions, plans and "
                   "services go on. Counts at once, without a commit."));
    m_minutes->setObjectName(QStringLiteral("lock.minutes"));
    m_minutes->addItem(tr("Never"), 0);
    for (const int minutes : idleChoices)
        m_minutes->addItem(tr("After %n minute(s) without a touch", nullptr, minutes), minutes);
    auto* label = new QLabel(tr("Lock by it&self"), this);
    label->setBuddy(m_minutes);
    m_now->setObjectName(QStringLiteral("lock.now"));
    m_now->setAccessibleName(tr("Lock the window now"));
    m_sentence->setObjectName(QStringLiteral("lock.sentence"));
    m_sentence->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::medium);
    line->addWidget(label);
    line->addWidget(m_minutes);
    line->addWidget(m_now);
    line->addStretch();
    body()->addLayout(line);
    body()->addWidget(m_sentence);
    connect(m_minutes, &QComboBox::activated, this,
            [this] { m_desk.setIdleTime(std::chrono::minutes(m_minutes->currentData().toInt())); });
    connect(m_now, &QPushButton::clicked, &desk, &main_window::LockDesk::lock);
    connect(&desk, &main_window::LockDesk::idleTimeChanged, this, &LockSettings::refresh);
    refresh();
}

void LockSettings::refresh()
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_desk.idleTime()).count();
    int best = 0; // the longest that is no longer than what was kept
    for (int at = 1; at < m_minutes->count(); ++at)
        if (minutes >= m_minutes->itemData(at).toInt())
            best = at;
    m_minutes->setCurrentIndex(best);
    m_now->setEnabled(m_desk.canLock());
    m_sentence->setText(
        m_desk.canLock() ? tr("Ctrl+L locks it at any time.")
                         : tr("A file in the data directory keeps the passphrase, so nobody could type it: "
                              "change it above first, and let nobody or the keyring keep it."));
}

void LockSettings::showEvent(QShowEvent* event)
{
    refresh(); // who keeps the passphrase may have changed
    Card::showEvent(event);
}

} // namespace views::panes
