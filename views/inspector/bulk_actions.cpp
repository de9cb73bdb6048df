#include "views/inspector/bulk_actions.h"

#include "models/lifecycle/devices/device_removal.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/inspector/wish_dialog.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QPointer>

namespace views::inspector {

using models::lifecycle::Lifecycle;

namespace {

QString problemOf(const session::base::Error& error)
{
    return models::text::detailText(error);
}

WishDialog* openWish(const WishFacts& facts, QWidget* owner)
{
    auto* dialog = new WishDialog(facts, owner->window());
    dialog->open();
    return dialog;
}

} // namespace

BulkActions::BulkActions(Lifecycle& lifecycle, QWidget* owner)
    : QObject(owner),
      m_lifecycle(lifecycle),
      m_owner(owner),
      m_push(make(QStringLiteral("push"), QStringLiteral("file_upload"), &BulkActions::push)),
      m_software(make(QStringLiteral("software"), QStringLiteral("upgrade"), &BulkActions::installSoftware)),
      m_clock(make(QStringLiteral("clock"), QStringLiteral("schedule"), &BulkActions::setClock)),
      m_remove(make(QStringLiteral("remove"), QStringLiteral("delete"), &BulkActions::remove))
{
    setFacts({});
}

QAction* BulkActions::make(const QString& name, const QString& icon, void (BulkActions::*act)())
{
    auto* action = new QAction(this);
    action->setObjectName(QStringLiteral("devices.bulk.") + name);
    action->setIcon(theme::icon(icon));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void BulkActions::setFacts(const models::tables::SelectionFacts& facts)
{
    m_facts = facts;
    const auto say = [](QAction* action, const QString& text, std::size_t reached) {
        action->setText(text);
        action->setIconText(QString(text).remove(QStringLiteral("…")));
        action->setEnabled(reached > 0);
    };
    const int pushed = int(facts.pushable.size());
    const int connected = int(facts.connected.size());
    const int all = int(facts.devices.size());
    say(m_push, tr("Push template to %Ln device(s)…", nullptr, pushed), facts.pushable.size());
    say(m_software, tr("Install software on %Ln device(s)…", nullptr, connected), facts.connected.size());
    say(m_clock, tr("Set clock of %Ln device(s)…", nullptr, connected), facts.connected.size());
    say(m_remove, tr("Remove %Ln device(s)…", nullptr, all), facts.devices.size());
    m_push->setStatusTip(tr("Those in a template stack that are not refused"));
    m_software->setStatusTip(tr("Those that have a session"));
    m_clock->setStatusTip(m_software->statusTip());
    m_remove->setStatusTip(tr("Take them out of the managed devices with the next commit"));
}

void BulkActions::follow(WishDialog* dialog, const session::base::Result<session::base::JobId>& job)
{
    job ? dialog->accept() : dialog->refuse(problemOf(job.error()));
}

void BulkActions::push()
{
    auto* dialog = openWish(
        {.frame = {.name = QStringLiteral("bulkPushDialog"),
                   .title = tr("Push to %Ln device(s)", nullptr, int(m_facts.pushable.size())),
                   .subtitle = tr("Each is sent what its template stack says. Those that run it already are "
                                  "sent nothing; those that are away wait for the push wait time."),
                   .accept = tr("&Push")}},
        m_owner);
    connect(dialog, &WishDialog::wished, this, [this, dialog, serials = m_facts.pushable] {
        follow(dialog, m_lifecycle.push({.templateStack = {}, .serials = serials}));
    });
}

void BulkActions::installSoftware()
{
    auto* dialog = openWish(
        {.frame = {.name = QStringLiteral("bulkSoftwareDialog"),
                   .title = tr("Install software on %Ln device(s)", nullptr, int(m_facts.connected.size())),
                   .subtitle = tr("Each installs this version and restarts; its session ends and it connects "
                                  "again."),
                   .accept = tr("&Install")},
         .fieldLabel = tr("&Version")},
        m_owner);
    connect(dialog, &WishDialog::wished, this,
            [this, dialog, serials = m_facts.connected](const QString& version) {
                follow(dialog, m_lifecycle.operate({.serials = serials,
                                                    .verb = "software-install",
                                                    .arguments = {{"version", version.toStdString()}}}));
            });
}

void BulkActions::setClock()
{
    auto* dialog = openWish(
        {.frame = {.name = QStringLiteral("bulkClockDialog"),
                   .title = tr("Set the clock of %Ln device(s)", nullptr, int(m_facts.connected.size())),
                   .subtitle = tr("Each takes the manager's time."),
                   .accept = tr("&Set clock")}},
        m_owner);
    connect(dialog, &WishDialog::wished, this, [this, dialog, serials = m_facts.connected] {
        follow(dialog, m_lifecycle.operate({.serials = serials, .verb = "set-clock", .arguments = {}}));
    });
}

void BulkActions::remove()
{
    const QString sessions =
        tr("%Ln session(s) end with the commit.", nullptr, int(m_facts.connected.size()));
    auto* dialog = openWish(
        {.frame = {.name = QStringLiteral("bulkRemoveDialog"),
                   .title = tr("Remove %Ln device(s) from management", nullptr, int(m_facts.devices.size())),
                   .subtitle =
                       tr("Takes them out of the managed devices, their device groups and template "
                          "stacks. This waits among the pending changes; from the next commit on they "
                          "are refused.") +
                       QLatin1Char(' ') + sessions,
                   .accept = tr("&Remove")}},
        m_owner);
    connect(dialog, &WishDialog::wished, this, [this, dialog, serials = m_facts.devices] {
        dialog->setBusy(tr("The changes are made…"));
        m_lifecycle.editInPool(
            [serials](const models::config::Configuration& candidate) {
                return session::base::Result<std::vector<models::config::Edit>>(
                    models::lifecycle::removalEdits(candidate, serials));
            },
            [open = QPointer(dialog)](const session::base::Result<>& done) {
                if (open && open->isVisible())
                    done ? open->accept() : open->refuse(problemOf(done.error()));
            });
    });
}

} // namespace views::inspector
