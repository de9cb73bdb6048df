#include "views/main_window/window_binding.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lab/revocation_lab.h"
#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/pair/pair.h"
#include "models/text/detail_wording.h"
#include "models/text/lab_wording.h"
#include "models/text/pair_wording.h"
#include "models/text/wording.h"
#include "views/dialogs/message.h"

#include <QPointer>

#include <algorithm>

namespace views::main_window {

using models::tables::DeviceStatus;

WindowBinding::WindowBinding(MainWindow& window, models::lifecycle::Lifecycle& lifecycle,
                             const models::tables::DeviceTableModel& devices)
    : QObject(&window),
      m_window(window),
      m_lifecycle(lifecycle),
      m_devices(devices)
{
    connect(&devices, &models::tables::DeviceTableModel::countsChanged, this, &WindowBinding::showFleet);
    connect(&devices, &models::tables::DeviceTableModel::filterChanged, this, &WindowBinding::showFilter);
    connect(&window, &MainWindow::filterShown, this, &WindowBinding::showFilter);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this,
            &WindowBinding::followCandidate);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, &WindowBinding::followCandidate);
    connect(&lifecycle, &models::lifecycle::Lifecycle::locksChanged, this, &WindowBinding::showStatus);
    if (lifecycle.lab())
        connect(lifecycle.lab(), &models::lifecycle::RevocationLab::changed, this,
                &WindowBinding::showStatus);
    connect(&m_seconds, &QTimer::timeout, this, &WindowBinding::showStatus);
    m_seconds.start(1000);
    connect(&window, &MainWindow::statusChosen, this, &WindowBinding::filterBy);
    connect(&window, &MainWindow::revertWanted, this, &WindowBinding::askToRevert);
    showFleet();
    showFilter();
    followCandidate();
    showStatus();
}

void WindowBinding::showFleet()
{
    const auto counts = m_devices.shownCounts();
    std::vector<FleetCount> fleet;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto status = DeviceStatus(i);
        fleet.push_back({status, models::text::statusLabel(models::tables::toText(status)), counts[i]});
    }
    m_window.setFleet(fleet);
    showStatus();
}

void WindowBinding::followCandidate()
{
    const int question = ++m_effectAsked;
    if (!m_lifecycle.hasPendingChanges())
        return m_window.setPending({});
    m_lifecycle.review([binding = QPointer(this), question](const auto& review) {
        if (binding && binding->m_effectAsked == question)
            binding->showPending(int(review->changes.size()));
    });
}

void WindowBinding::showPending(int changes)
{
    PendingChanges pending;
    pending.changes = changes;
    pending.headline = tr("%n pending change(s)", nullptr, changes);
    m_window.setPending(pending);
    const int question = ++m_effectAsked;
    m_lifecycle.effectOfCommit([binding = QPointer(this), pending, question](const auto& effect) mutable {
        if (!binding || binding->m_effectAsked != question || !effect)
            return; // another candidate by now, or one that can't be committed: its findings say why
        pending.effect = models::text::sessionsEnd(effect->sessions, effect->wait, effect->unmanaged);
        binding->m_window.setPending(pending);
    });
}

void WindowBinding::askToRevert()
{
    m_lifecycle.review([binding = QPointer(this)](const auto& review) {
        if (binding && !review->changes.empty())
            binding->confirmRevert(int(review->changes.size()));
    });
}

void WindowBinding::confirmRevert(int changes)
{
    const dialogs::Question question{
        .message = {.headline = tr("Throw %n pending change(s) away?", nullptr, changes),
                    .text = tr("The candidate becomes what is running now. No device is touched.")},
        .confirm = tr("&Revert"),
        .isLoss = true};
    dialogs::ask(&m_window, question, [this] {
        // A failed write leaves the candidate as it is, and the commit bar goes on saying so.
        if (const auto done = m_lifecycle.revert(); !done) {
            dialogs::tell(&m_window, {.headline = tr("The changes are still there"),
                                      .text = models::text::detailText(done.error())});
            followCandidate();
        }
    });
}

void WindowBinding::showStatus()
{
    std::vector<StatusItem> left;
    const std::string& address = m_lifecycle.listeningAddress();
    left.push_back({.text = address.empty() ? tr("Not listening")
                                            : tr("Listening on %1").arg(QString::fromStdString(address)),
                    .toolTip = tr("Where devices connect to"),
                    .glyph = address.empty() ? DeviceStatus::Failed : DeviceStatus::Custom});
    left.push_back({.text = QStringLiteral("TLS 1.2"),
                    .toolTip = tr("The device channel never uses TLS 1.3"),
                    .glyph = std::nullopt});
    left.push_back({.text = tr("%n session(s)", nullptr, int(m_lifecycle.devices().sessions())),
                    .toolTip = {},
                    .glyph = std::nullopt});
    std::vector<StatusItem> right = storageItems();
    if (const auto pair = pairItem())
        right.push_back(*pair);
    if (const auto lab = labItem())
        right.push_back(*lab);
    if (const auto locks = lockItem())
        right.push_back(*locks);
    if (const auto deadline = m_lifecycle.disconnectDeadline();
        deadline && *deadline > m_lifecycle.clock().now())
        right.push_back(
            {.text =
                 tr("Disconnect wait %1").arg(models::text::countdown(*deadline - m_lifecycle.clock().now())),
             .toolTip = tr("Sessions from before the commit end then"),
             .glyph = DeviceStatus::DisconnectWait});
    right.push_back({.text = tr("Version %1").arg(m_lifecycle.runningVersion().value),
                     .toolTip = tr("Running configuration"),
                     .glyph = std::nullopt});
    for (const ItemSource& source : m_sources)
        if (const auto item = source())
            right.push_back(*item);
    m_window.setStatus(left, right);
}

void WindowBinding::addStatus(ItemSource source)
{
    m_sources.push_back(std::move(source));
    showStatus();
}

models::tables::DeviceFilter WindowBinding::filter() const
{
    const auto text = m_window.deviceFilter();
    const auto filter = models::tables::DeviceFilter::parse(text.value_or(QString()));
    return text && filter ? *filter : m_devices.filter();
}

void WindowBinding::showFilter()
{
    m_window.setFiltered(filter().states());
}

std::vector<StatusItem> WindowBinding::storageItems() const
{
    const auto trouble = m_lifecycle.storageTrouble();
    std::vector<StatusItem> items;
    if (!trouble.problem.empty())
        items.push_back(
            {.text = tr("Not stored"),
             .toolTip =
                 tr("The last write to the disk failed: %1").arg(models::text::detailText(trouble.problem)),
             .glyph = DeviceStatus::Failed});
    if (trouble.lostEvents > 0)
        items.push_back({.text = tr("%n event(s) lost", nullptr, int(trouble.lostEvents)),
                         .toolTip = tr("The log does not hold them: the disk refused or could not follow"),
                         .glyph = DeviceStatus::Failed});
    return items;
}

std::optional<StatusItem> WindowBinding::pairItem() const
{
    const auto* desk = m_lifecycle.pairDesk();
    const auto view = desk ? desk->view() : models::lifecycle::PairView();
    if (!view.isEnabled)
        return std::nullopt;
    const QString split = models::text::splitBrainText(view.splitBrainAt);
    const bool isWell = split.isEmpty() && view.sync == models::lifecycle::PairView::Sync::InSync;
    return StatusItem{
        .text = split.isEmpty() ? models::text::pairStateShort(view.state) : tr("HA split brain"),
        .toolTip = split.isEmpty()
                       ? tr("This manager: %1\nPeer: %2\nConfiguration: %3")
                             .arg(models::text::pairStateText(view.state),
                                  models::text::pairStateText(view.peerState),
                                  models::text::pairSyncText(toText(view.sync), view.synchronizedAt))
                       : split,
        .glyph = isWell            ? DeviceStatus::Custom
                 : split.isEmpty() ? DeviceStatus::Offline
                                   : DeviceStatus::Failed};
}

std::optional<StatusItem> WindowBinding::labItem() const
{
    const auto* lab = m_lifecycle.lab();
    if (!lab || !lab->isActive())
        return std::nullopt;
    QStringList lines;
    for (const auto& [authority, experiment] : lab->experiments())
        lines << tr("%1 — %2").arg(QString::fromStdString(authority),
                                   models::text::labExperimentText(toText(experiment.behaviour),
                                                                   toText(experiment.target),
                                                                   experiment.delay));
    return StatusItem{.text = tr("Revocation lab: %n CA(s) wrong on purpose", nullptr, int(lines.size())),
                      .toolTip = lines.join(QLatin1Char('\n')),
                      .glyph = DeviceStatus::Failed};
}

std::optional<StatusItem> WindowBinding::lockItem() const
{
    using models::lifecycle::LockKind;
    const auto& locks = m_lifecycle.locks();
    if (locks.empty())
        return std::nullopt;
    QStringList lines;
    for (const auto& lock : locks) {
        QString line = (lock.kind == LockKind::Commit ? tr("Commit lock of %1") : tr("Config lock of %1"))
                           .arg(QString::fromStdString(lock.owner));
        if (!lock.comment.empty())
            line += QStringLiteral(": ") + QString::fromStdString(lock.comment);
        lines.append(line);
    }
    return StatusItem{.text = tr("%n lock(s)", nullptr, int(locks.size())),
                      .toolTip = lines.join(QLatin1Char('\n')),
                      .glyph = std::nullopt};
}

void WindowBinding::filterBy(const StatusWish& wish)
{
    const models::tables::DeviceFilter present = filter();
    std::vector<DeviceStatus> states = present.states();
    const bool wasChosen = std::erase(states, wish.status) > 0;
    if (!wish.isAdded)
        states.clear();
    if (!wasChosen)
        states.push_back(wish.status);
    const models::tables::DeviceFilter others = wish.isAdded ? present : models::tables::DeviceFilter();
    // A picture of the devices stays: there the others are dimmed.
    const QString page = m_window.deviceFilter() ? m_window.currentPageId() : QStringLiteral("devices");
    m_window.showPage(page, others.textWith(states));
}

} // namespace views::main_window
