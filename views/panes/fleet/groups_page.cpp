#include "views/panes/fleet/groups_page.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "models/text/numbers.h"
#include "views/dialogs/change/push_question.h"
#include "views/dialogs/fleet/group_dialog.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/object_settings.h"
#include "views/dialogs/message.h"
#include "views/inspector/wish_dialog.h"
#include "views/panes/change/push_section.h"
#include "views/panes/details_panel.h"

#include <QAction>

namespace views::panes {

using models::tables::GroupColumn;
using models::tables::GroupPlace;
using theme::TextRole;
using widgets::Ink;

namespace {

constexpr qsizetype mostNamed = 10; ///< in a message and in the details

/// The first of them by name, then how many more there are.
QString namesOf(const models::lifecycle::Lifecycle& lifecycle, const std::vector<std::string>& serials)
{
    QStringList names;
    for (const std::string& serial : serials) {
        if (names.size() == mostNamed)
            break;
        const auto* record = lifecycle.devices().find(session::base::Serial(serial));
        names << QString::fromUtf8(record && !record->hostname.empty() ? record->hostname : serial);
    }
    const int left = int(serials.size()) - int(names.size());
    const QString some = names.join(QLatin1Char('\n'));
    return left == 0 ? some : GroupsPage::tr("%1\nand %n more", nullptr, left).arg(some);
}

} // namespace

GroupsPage::GroupsPage(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : ListPage({.id = QStringLiteral("groups"),
                .title = tr("Groups"),
                .icon = QStringLiteral("account_tree"),
                .section = main_window::Section::Fleet,
                .nothingSelected = tr("Choose a group to see who is in it."),
                .columns = models::tables::groupTitles()},
               parent),
      m_lifecycle(lifecycle)
{
    setSorted(false); // a tree
    table().setCellStyle(int(GroupColumn::Name), {.role = TextRole::BodyStrong});
    table().setCellStyle(int(GroupColumn::Type), {.ink = Ink::Secondary});
    table().setCellStyle(int(GroupColumn::Members), {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table().setCellStyle(int(GroupColumn::Below), {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    table().setCellStyle(int(GroupColumn::Description), {.ink = Ink::Secondary});
    table().setColumnWidths({{int(GroupColumn::Name), 260},
                             {int(GroupColumn::Type), 130},
                             {int(GroupColumn::Members), 90},
                             {int(GroupColumn::Below), 120}});
    makeActions();
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &GroupsPage::refreshSoon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &GroupsPage::refreshSoon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::jobChanged, this, &GroupsPage::refreshWhenSeen);
    refreshSoon();
}

void GroupsPage::makeActions()
{
    QAction* addCluster = addPageAction({.name = QStringLiteral("addCluster"),
                                         .text = tr("New &cluster…"),
                                         .icon = QStringLiteral("local_fire_department"),
                                         .tip = tr("Make a cluster of WildFire appliances")});
    QAction* addCollectors = addPageAction({.name = QStringLiteral("addCollectors"),
                                            .text = tr("New c&ollector group…"),
                                            .icon = QStringLiteral("layers"),
                                            .tip = tr("Make a group of Log Collectors")});
    QAction* add = addPageAction({.name = QStringLiteral("add"),
                                  .text = tr("New &device group…"),
                                  .icon = QStringLiteral("add"),
                                  .tip = tr("Make a device group in the candidate")});
    m_below = addMoreAction({.name = QStringLiteral("addBelow"),
                             .text = tr("New &below…"),
                             .icon = QStringLiteral("add"),
                             .tip = tr("Make a device group below the chosen one")});
    QAction* remove = addMoreAction({.name = QStringLiteral("delete"),
                                     .text = tr("&Delete"),
                                     .icon = QStringLiteral("delete"),
                                     .tip = tr("Take the chosen group out of the candidate")});
    m_edit = addRowAction({.name = QStringLiteral("edit"),
                           .text = tr("&Edit…"),
                           .icon = QStringLiteral("edit"),
                           .tip = tr("Change the chosen group, or move it below another")});
    m_push = addRowAction({.name = QStringLiteral("push"),
                           .text = tr("&Push…"),
                           .icon = QStringLiteral("file_upload"),
                           .tip = tr("Send the devices of the group what is committed")});
    connect(m_push, &QAction::triggered, this, &GroupsPage::askToPush);
    connect(addCluster, &QAction::triggered, this, [this] { askForName(GroupPlace::Kind::WildfireCluster); });
    connect(addCollectors, &QAction::triggered, this,
            [this] { askForName(GroupPlace::Kind::CollectorGroup); });
    connect(add, &QAction::triggered, this, [this] { openDeviceGroup({}); });
    connect(m_below, &QAction::triggered, this, [this] {
        if (const auto place = current())
            openDeviceGroup({}, place->name);
    });
    connect(remove, &QAction::triggered, this, &GroupsPage::deleteCurrent);
    connect(m_edit, &QAction::triggered, this, [this] { openRow(currentKey()); });
    emptyState().setContent(
        {.icon = QStringLiteral("account_tree"),
         .headline = tr("No groups yet"),
         .sentence = tr("Device groups sort the fleet, at most four levels deep; collector groups say which "
                        "Log Collectors work together."),
         .hint = {},
         .actions = {add, addCollectors}});
}

std::optional<GroupPlace> GroupsPage::current() const
{
    return models::tables::groupPlace(m_lifecycle.candidate(), currentKey());
}

void GroupsPage::refresh()
{
    setRows(models::tables::groupRows(m_lifecycle.candidate()));
}

void GroupsPage::showDetails(const QString& key)
{
    const auto place = models::tables::groupPlace(m_lifecycle.candidate(), key);
    if (!place)
        return;
    const bool isDeviceGroup = place->kind == GroupPlace::Kind::DeviceGroup;
    m_below->setEnabled(isDeviceGroup);
    const auto push = pushRequest(*place);
    m_push->setEnabled(push.has_value());
    m_push->setToolTip(push ? tr("Send the devices of the group what is committed")
                            : tr("The appliances of a cluster are pushed to one by one"));
    details().setPrimary(push ? m_push : m_edit);
    const auto members = models::tables::membersOf(m_lifecycle.candidate(), *place);
    DetailsSection tree{.caption = tr("Place"), .rows = {}};
    if (isDeviceGroup) {
        const auto& parent = m_lifecycle.candidate().deviceGroups.at(place->name).parent;
        tree.rows.push_back({.key = tr("Below"),
                             .value = parent.empty() ? tr("Shared") : QString::fromStdString(parent),
                             .isMono = false,
                             .toolTip = {}});
        for (const std::string& below : models::tables::groupsBelow(m_lifecycle.candidate(), place->name))
            tree.rows.push_back(
                {.key = tr("Above"), .value = QString::fromStdString(below), .isMono = false, .toolTip = {}});
    }
    DetailsSection devices{.caption = tr("Devices"), .rows = {}};
    for (const std::string& serial : members) {
        if (devices.rows.size() == std::size_t(mostNamed)) {
            const auto left = models::text::counted(members.size() - devices.rows.size());
            devices.rows.push_back(
                {.key = tr("and %1 more").arg(left), .value = {}, .isMono = false, .toolTip = {}});
            break;
        }
        devices.rows.push_back({.key = namesOf(m_lifecycle, {serial}),
                                .value = QString::fromStdString(serial),
                                .isMono = true,
                                .toolTip = {}});
    }
    const DetailsSection lastPush = push ? pushSection(m_lifecycle, *push) : DetailsSection{};
    details().setContent({.icon = QStringLiteral("account_tree"),
                          .name = QString::fromStdString(place->name),
                          .subtitle = models::tables::groupKindText(place->kind),
                          .banner = {},
                          .sections = {tree, devices, lastPush}});
}

void GroupsPage::openRow(const QString& key)
{
    const auto place = models::tables::groupPlace(m_lifecycle.candidate(), key);
    if (!place)
        return;
    if (place->kind == GroupPlace::Kind::DeviceGroup)
        return openDeviceGroup(place->name);
    dialogs::openObjectSettings({.lifecycle = m_lifecycle, .path = place->path(), .parent = this});
}

void GroupsPage::openDeviceGroup(const std::string& name, const std::string& parent)
{
    auto* dialog = new dialogs::GroupDialog(m_lifecycle, name, this);
    if (!parent.empty())
        dialog->proposeParent(parent);
    connect(dialog, &dialogs::GroupDialog::saved, this, [this](const std::string& saved) {
        selectKey(models::tables::groupKey({.kind = GroupPlace::Kind::DeviceGroup, .name = saved}));
    });
    dialog->open();
}

void GroupsPage::askForName(GroupPlace::Kind kind)
{
    const bool isCluster = kind == GroupPlace::Kind::WildfireCluster;
    auto* dialog = new inspector::WishDialog(
        {.frame = {.name = QStringLiteral("groupNameDialog"),
                   .title = isCluster ? tr("New WildFire cluster") : tr("New collector group"),
                   .subtitle = isCluster ? tr("Controller, its backup, then workers; at most 20 appliances.")
                                         : tr("At most 16 Log Collectors work together in it."),
                   .accept = tr("Create")},
         .fieldLabel = tr("&Name"),
         .fieldText = {}},
        this);
    connect(dialog, &inspector::WishDialog::wished, this, [this, dialog, kind](const QString& name) {
        const GroupPlace place{.kind = kind, .name = name.toStdString()};
        const QString problem =
            dialogs::entryNameProblem(m_lifecycle.candidate(), place.path().front() + " *", {place.name});
        if (!problem.isEmpty())
            return dialog->refuse(problem);
        if (const auto done = m_lifecycle.edit({models::config::setEntry(place.path())}); !done)
            return dialog->refuse(models::text::detailText(done.error()));
        selectKey(models::tables::groupKey(place));
        dialog->accept();
        dialogs::openObjectSettings({.lifecycle = m_lifecycle, .path = place.path(), .parent = this});
    });
    dialog->open();
}

std::optional<models::lifecycle::PushRequest> GroupsPage::pushRequest(const GroupPlace& place)
{
    models::lifecycle::PushRequest request;
    switch (place.kind) {
    case GroupPlace::Kind::DeviceGroup:
        request.deviceGroup = place.name;
        return request;
    case GroupPlace::Kind::CollectorGroup:
        request.logCollectorGroup = place.name;
        return request;
    case GroupPlace::Kind::WildfireCluster:
        break;
    }
    return std::nullopt;
}

void GroupsPage::askToPush()
{
    const auto place = current();
    const auto request = place ? pushRequest(*place) : std::nullopt;
    if (!request)
        return;
    dialogs::askToPush({.lifecycle = m_lifecycle,
                        .request = *request,
                        .name = QString::fromStdString(place->name),
                        .parent = this},
                       [this] { Q_EMIT inspectorWanted(true); }); // which shows how far it is
}

QString GroupsPage::contentOf(const GroupPlace& place) const
{
    const auto members = models::tables::membersOf(m_lifecycle.candidate(), place);
    if (!members.empty())
        return tr("Devices in it:\n%1").arg(namesOf(m_lifecycle, members));
    if (place.kind != GroupPlace::Kind::DeviceGroup)
        return {};
    QStringList below;
    for (const std::string& name : models::tables::groupsBelow(m_lifecycle.candidate(), place.name))
        below << QString::fromStdString(name);
    return below.isEmpty() ? QString() : tr("Groups below it:\n%1").arg(below.join(QLatin1Char('\n')));
}

void GroupsPage::deleteCurrent()
{
    const auto place = current();
    if (!place)
        return;
    const QString name = QString::fromStdString(place->name);
    if (const QString content = contentOf(*place); !content.isEmpty())
        return dialogs::tell(
            this, {.headline = tr("%1 is not empty and can't be deleted.").arg(name), .text = content});
    dialogs::ask(this,
                 {.message = {.headline = tr("Delete %1 from the candidate?").arg(name),
                              .text = tr("Nothing is in it.")},
                  .confirm = tr("Delete"),
                  .isLoss = true},
                 [this, path = place->path()] {
                     const auto done = m_lifecycle.edit({{models::config::Edit::Verb::Delete, path, {}}});
                     if (!done)
                         dialogs::tell(this, {.headline = tr("Nothing was deleted."),
                                              .text = models::text::detailText(done.error())});
                 });
}

} // namespace views::panes
