#include "views/main_window/notices/notice_panel.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"
#include "views/theme/proxy_style.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::main_window {

using models::lifecycle::Notice;
using models::tables::NoticeColumn;
using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int noticesWidth = 620;
constexpr int noticesHeight = 460;
constexpr int whenWidth = 140;

} // namespace

NoticePanel::NoticePanel(models::lifecycle::NoticeDesk& desk, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint),
      m_desk(desk),
      m_rows(new models::tables::RowsModel(models::tables::noticeTitles(), this)),
      m_table(new widgets::TableView(this)),
      m_sentence(new TextLabel({.ink = Ink::Secondary}, this)),
      m_state(new TextLabel({.role = TextRole::Small, .ink = Ink::Tertiary}, this)),
      m_show(new QPushButton(tr("&Show"), this)),
      m_snooze(new QPushButton(this))
{
    setObjectName(QStringLiteral("noticePanel"));
    setAccessibleName(tr("Notifications"));
    setWindowTitle(tr("Notifications"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(noticesWidth, noticesHeight);
    m_table->setObjectName(QStringLiteral("notices.table"));
    m_table->setAccessibleName(tr("Notifications, newest first"));
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false);
    m_table->setEmptyText(tr("Nothing was worth a word yet."));
    m_table->setGroupRoles(models::tables::RowGroupRole, models::tables::RowGroupClosedRole);
    m_table->setStatusRoles({.status = models::tables::RowStatusRole, .cause = models::tables::RowCauseRole});
    m_table->setCellStyle(int(NoticeColumn::What), {.kind = widgets::CellKind::Status});
    m_table->setCellStyle(int(NoticeColumn::When), {.role = TextRole::Mono, .ink = Ink::Secondary});
    m_table->setColumnWidths({{int(NoticeColumn::What), noticesWidth - 2 * theme::space::large - whenWidth},
                              {int(NoticeColumn::When), whenWidth}});
    m_sentence->setObjectName(QStringLiteral("notices.sentence"));
    m_sentence->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("notices.state"));
    m_show->setObjectName(QStringLiteral("notices.show"));
    m_show->setAccessibleName(tr("Show what the notice is about"));
    m_snooze->setObjectName(QStringLiteral("notices.snooze"));
    theme::setVariant(m_show, theme::ButtonVariant::Primary);
    for (QPushButton* button : {m_show, m_snooze})
        button->setAutoDefault(false);
    auto* title = new TextLabel(tr("Notifications"), {.role = TextRole::Heading}, this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space::small);
    buttons->addWidget(m_state, 1);
    buttons->addWidget(m_snooze);
    buttons->addWidget(m_show);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::large, theme::space::medium, theme::space::large,
                               theme::space::medium);
    column->setSpacing(theme::space::small);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    connect(m_table, &widgets::TableView::currentRowChanged, this, &NoticePanel::followSelection);
    connect(m_table, &widgets::TableView::rowOpened, this, &NoticePanel::openRow);
    connect(m_show, &QPushButton::clicked, this, &NoticePanel::showChosen);
    connect(m_snooze, &QPushButton::clicked, this, &NoticePanel::turnSnooze);
    connect(&desk, &models::lifecycle::NoticeDesk::changed, this, &NoticePanel::refresh);
    refresh();
    if (m_rows->rowCount() > 1)
        m_table->setCurrentIndex(m_rows->index(1, 0)); // the newest, behind its rule
    m_table->setFocus();
}

void NoticePanel::refresh()
{
    const auto& book = m_desk.book();
    m_rows->setRows(models::tables::noticeRows(book.notices(), m_closed));
    const auto rest = book.snoozedUntil(m_desk.lifecycle().clock().now());
    m_snooze->setText(rest ? tr("&End the rest") : tr("S&nooze for an hour"));
    m_snooze->setToolTip(rest ? tr("The desktop is told again at once")
                              : tr("The desktop is told nothing for an hour, and all of it then"));
    m_state->setText(rest ? tr("The desktop is told nothing until %1").arg(models::text::localTime(*rest))
                          : QString());
    followSelection();
}

void NoticePanel::followSelection()
{
    const auto id = models::tables::noticeOfRow(m_rows->keyAt(m_table->currentIndex().row()));
    const auto& notices = m_desk.book().notices();
    const auto found = id ? std::ranges::find(notices, *id, &Notice::id) : notices.end();
    m_show->setEnabled(found != notices.end());
    m_sentence->setText(found != notices.end()
                            ? models::text::noticeSentence(models::tables::toldNotice(*found))
                            : QString());
}

/// A notice is shown, a rule opened or closed.
void NoticePanel::openRow(int row)
{
    const QString key = m_rows->keyAt(row);
    if (models::tables::noticeOfRow(key))
        return showChosen();
    if (!m_closed.remove(key))
        m_closed.insert(key);
    refresh();
}

void NoticePanel::showChosen()
{
    const auto id = models::tables::noticeOfRow(m_rows->keyAt(m_table->currentIndex().row()));
    const auto& notices = m_desk.book().notices();
    const auto found = id ? std::ranges::find(notices, *id, &Notice::id) : notices.end();
    if (found == notices.end())
        return;
    Q_EMIT pageWanted(models::tables::targetOf(found->fact));
    close();
}

void NoticePanel::turnSnooze()
{
    const auto now = m_desk.lifecycle().clock().now();
    const auto until = m_desk.book().snoozedUntil(now) ? std::nullopt : std::optional(now + snoozeFor);
    if (const auto kept = m_desk.snooze(until); !kept)
        m_state->setText(models::text::detailText(kept.error()));
}

void NoticePanel::hideEvent(QHideEvent* event)
{
    QDialog::hideEvent(event);
    if (const auto kept = m_desk.markAllRead(); !kept)
        m_state->setText(models::text::detailText(kept.error())); // they stay new after a restart
}

} // namespace views::main_window
