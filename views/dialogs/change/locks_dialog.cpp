#include "views/dialogs/change/locks_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "models/text/times.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/message.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::dialogs {

using models::lifecycle::Client;
using models::lifecycle::Lock;
using models::lifecycle::LockKind;
using theme::TextRole;
using widgets::Ink;

namespace {

constexpr int usualWidth = 560;

struct LockWords
{
    const char* name; ///< of the objects
    QString title;
    QString meaning;
};

LockWords wordsOf(LockKind kind)
{
    return kind == LockKind::Config
               ? LockWords{"config", LocksDialog::tr("Config lock"),
                           LocksDialog::tr("Nobody else changes the candidate.")}
               : LockWords{"commit", LocksDialog::tr("Commit lock"),
                           LocksDialog::tr("Nobody else commits; it goes with its owner's next commit.")};
}

bool isOurs(const Lock& lock)
{
    return lock.owner == models::lifecycle::ownerName(Client::Window);
}

QString holderText(const Lock* lock)
{
    if (!lock)
        return LocksDialog::tr("Nobody holds it.");
    const QString since = models::text::localTime(lock->since);
    const QString text =
        isOurs(*lock)
            ? LocksDialog::tr("Held by this window since %1").arg(since)
            : LocksDialog::tr("Held by %1 since %2").arg(QString::fromStdString(lock->owner), since);
    return lock->comment.empty() ? text : text + QStringLiteral(": ") + QString::fromStdString(lock->comment);
}

} // namespace

LocksDialog::LocksDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : QDialog(parent),
      m_lifecycle(lifecycle),
      m_comment(named(new QLineEdit(this), "comment", tr("Comment"))),
      m_problem(new widgets::TextLabel({.ink = Ink::Secondary}, this))
{
    setObjectName(QStringLiteral("locksDialog"));
    setWindowTitle(tr("Locks"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    arrange();
    connect(&lifecycle, &models::lifecycle::Lifecycle::locksChanged, this, &LocksDialog::refresh);
    refresh();
}

void LocksDialog::arrange()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space::wide);
    grid->setVerticalSpacing(theme::space::small);
    grid->setColumnStretch(0, 1);
    m_rows = {makeRow(LockKind::Config, *grid, 0), makeRow(LockKind::Commit, *grid, 4)};
    grid->setRowMinimumHeight(3, theme::space::medium);

    m_comment->setMaxLength(int(models::lifecycle::LockKeeper::longestComment));
    m_comment->setPlaceholderText(tr("For the others: why it is held"));
    auto* label = new QLabel(tr("&Comment"), this);
    label->setBuddy(m_comment);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_comment, 1);

    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false); // Enter in the comment closes nothing
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space::wide, theme::space::wide, theme::space::wide,
                               theme::space::wide);
    layout->setSpacing(theme::space::wide);
    layout->addLayout(grid);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(theme::scaled(usualWidth));
}

LocksDialog::Row LocksDialog::makeRow(LockKind kind, QGridLayout& grid, int line)
{
    const LockWords words = wordsOf(kind);
    auto* title = new widgets::TextLabel(words.title, {.role = TextRole::BodyStrong}, this);
    auto* meaning = new widgets::TextLabel(words.meaning, {.ink = Ink::Secondary}, this);
    meaning->setWordWrap(true);
    Row row{.kind = kind,
            .holder = new widgets::TextLabel({.isSelectable = false}, this),
            .button = new QPushButton(this)};
    row.holder->setObjectName(QLatin1String(words.name) + QStringLiteral("Holder"));
    row.holder->setWordWrap(true);
    row.button->setObjectName(QLatin1String(words.name) + QStringLiteral("Lock"));
    row.button->setAutoDefault(false);
    connect(row.button, &QPushButton::clicked, this, [this, kind] { act(kind); });
    grid.addWidget(title, line, 0);
    grid.addWidget(meaning, line + 1, 0);
    grid.addWidget(row.holder, line + 2, 0);
    grid.addWidget(row.button, line, 1, 3, 1, Qt::AlignVCenter);
    return row;
}

const Lock* LocksDialog::held(LockKind kind) const
{
    const auto& locks = m_lifecycle.locks();
    const auto found = std::ranges::find(locks, kind, &Lock::kind);
    return found == locks.end() ? nullptr : &*found;
}

void LocksDialog::showRow(const Row& row)
{
    const Lock* lock = held(row.kind);
    const QString title = wordsOf(row.kind).title;
    row.holder->setText(holderText(lock));
    row.button->setText(!lock ? tr("Take") : isOurs(*lock) ? tr("Give back") : tr("Take away…"));
    row.button->setAccessibleName(row.button->text() + QStringLiteral(": ") + title);
}

void LocksDialog::refresh()
{
    for (const Row& row : m_rows)
        showRow(row);
    m_comment->setEnabled(m_lifecycle.locks().size() < m_rows.size());
    makeRoom();
}

void LocksDialog::makeRoom()
{
    // Qt's own size does not ask how high wrapped words get.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void LocksDialog::showEvent(QShowEvent* event)
{
    makeRoom();
    QDialog::showEvent(event);
}

void LocksDialog::act(LockKind kind)
{
    m_problem->hide();
    if (const Lock* lock = held(kind))
        return giveBack(*lock);
    take(kind);
}

void LocksDialog::take(LockKind kind)
{
    if (const auto done = m_lifecycle.lock(kind, m_comment->text().trimmed().toStdString()); !done) {
        m_problem->setText(models::text::detailText(done.error()));
        m_problem->show();
    }
}

void LocksDialog::giveBack(const Lock& lock)
{
    const auto remove = [this, kind = lock.kind, owner = lock.owner] {
        if (const auto done = m_lifecycle.unlock(kind, owner); !done) {
            m_problem->setText(models::text::detailText(done.error()));
            m_problem->show();
        }
    };
    if (isOurs(lock))
        return remove();
    ask(this,
        {.message = {.headline = tr("Take the lock of %1 away?").arg(QString::fromStdString(lock.owner)),
                     .text = tr("Whoever holds it relies on it: others can change or commit from then on.")},
         .confirm = tr("Take away"),
         .isLoss = true},
        remove);
}

} // namespace views::dialogs
