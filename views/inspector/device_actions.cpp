#include "views/inspector/device_actions.h"

#include "models/config/device_place.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/devices/device_removal.h"
#include "models/lifecycle/exchange/bundle_export.h"
#include "models/lifecycle/exchange/configuration_export.h"
#include "models/text/detail_wording.h"
#include "session/base/software_version.h"
#include "views/dialogs/forms/object_settings.h"
#include "views/inspector/device_facts.h"
#include "views/inspector/wish_dialog.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QDir>
#include <QPointer>

namespace views::inspector {

using session::base::Serial;

namespace {

/// The latest version that a device of the same model runs here, when it is later than its own; else "".
QString suggestedSoftware(const models::lifecycle::DeviceRegistry& devices, const Serial& serial)
{
    using session::base::parseSoftwareVersion;
    const auto* device = devices.find(serial);
    std::string latest = device ? device->softwareVersion : std::string();
    for (const auto& [other, record] : devices.records()) {
        if (device && record.model == device->model &&
            parseSoftwareVersion(record.softwareVersion) > parseSoftwareVersion(latest))
            latest = record.softwareVersion;
    }
    return device && latest != device->softwareVersion ? QString::fromStdString(latest) : QString();
}

QString detailOf(const session::base::Error& error)
{
    return models::text::detailText(error);
}

} // namespace

struct DeviceActions::Spec
{
    QString name;
    QString text;
    QString icon;
    void (DeviceActions::*act)();
};

DeviceActions::DeviceActions(models::lifecycle::Lifecycle& lifecycle, QString dropDirectory, QWidget* owner)
    : QObject(owner),
      m_lifecycle(lifecycle),
      m_dropDirectory(std::move(dropDirectory)),
      m_owner(owner)
{
    m_fixes << make({"push", tr("Push template"), "file_upload", &DeviceActions::pushTemplate})
            << make({"software", tr("Install software…"), "upgrade", &DeviceActions::installSoftware})
            << make({"clock", tr("Set clock"), "schedule", &DeviceActions::setClock})
            << make({"bundle", tr("Deliver bundle…"), "file_download", &DeviceActions::deliverBundle})
            << make({"remove", tr("Remove from management…"), "delete", &DeviceActions::remove});
    m_fixes.last()->setIconText(tr("Remove…"));
    m_settings = make({"settings", tr("Device settings…"), "settings", &DeviceActions::openSettings});
    m_bootstrap =
        make({"bootstrap", tr("Export bootstrap files…"), "file_download", &DeviceActions::exportBootstrap});
    setDevice({});
}

QAction* DeviceActions::make(const Spec& spec)
{
    auto* action = new QAction(theme::icon(spec.icon), spec.text, this);
    action->setObjectName(QStringLiteral("device.") + spec.name);
    connect(action, &QAction::triggered, this, spec.act);
    return action;
}

QList<QAction*> DeviceActions::all() const
{
    QList<QAction*> actions = m_fixes;
    actions.insert(actions.size() - 1, m_settings);
    actions.insert(actions.size() - 1, m_bootstrap);
    return actions;
}

void DeviceActions::setDevice(const Serial& serial)
{
    m_serial = serial;
    const auto* record = m_lifecycle.devices().find(serial);
    QAction* push = actionFor(models::tables::DeviceFix::PushTemplate);
    for (QAction* action : all())
        action->setEnabled(record != nullptr);
    m_bootstrap->setEnabled(record && record->kind == models::config::DeviceKind::Firewall);
    const bool isInStack = record && !record->templateStack.empty();
    push->setEnabled(isInStack && !record->isRefused());
    push->setStatusTip(!isInStack            ? tr("The device is in no template stack")
                       : record->isRefused() ? tr("Nothing reaches the device while it is refused")
                                             : tr("Send the device what its template stack says"));
}

QString DeviceActions::name() const
{
    const auto* record = m_lifecycle.devices().find(m_serial);
    return record ? deviceName(*record) : QString::fromStdString(m_serial.value);
}

WishDialog* DeviceActions::ask(const WishFacts& facts) const
{
    auto* dialog = new WishDialog(facts, m_owner->window());
    dialog->open();
    return dialog;
}

void DeviceActions::pushTemplate()
{
    if (const auto job = m_lifecycle.push({.templateStack = {}, .serials = {m_serial}}); !job)
        Q_EMIT failed(detailOf(job.error()));
}

void DeviceActions::installSoftware()
{
    auto* dialog = ask(
        {.frame = {.name = QStringLiteral("softwareDialog"),
                   .title = tr("Install software on %1").arg(name()),
                   .subtitle = tr("The device installs this version and restarts; its session ends and it "
                                  "connects again."),
                   .accept = tr("&Install")},
         .fieldLabel = tr("&Version"),
         .fieldText = suggestedSoftware(m_lifecycle.devices(), m_serial)});
    connect(dialog, &WishDialog::wished, this, [this, dialog, serial = m_serial](const QString& version) {
        const auto job = m_lifecycle.operate({.serials = {serial},
                                              .verb = "software-install",
                                              .arguments = {{"version", version.toStdString()}}});
        job ? dialog->accept() : dialog->refuse(detailOf(job.error()));
    });
}

void DeviceActions::setClock()
{
    const auto job = m_lifecycle.operate({.serials = {m_serial}, .verb = "set-clock", .arguments = {}});
    if (!job)
        Q_EMIT failed(detailOf(job.error()));
}

void DeviceActions::deliverBundle()
{
    const QString directory = m_dropDirectory.isEmpty() ? QDir::homePath() : m_dropDirectory;
    const QString file = QString::fromStdString(m_serial.value) + QStringLiteral(".json");
    auto* dialog = ask({.frame = {.name = QStringLiteral("bundleDialog"),
                                  .title = tr("Deliver a bundle to %1").arg(name()),
                                  .subtitle = bundleText(),
                                  .accept = tr("&Write bundle")},
                        .fieldLabel = tr("&File"),
                        .fieldText = QDir(directory).filePath(file),
                        .isFile = true});
    connect(dialog, &WishDialog::wished, this,
            [this, dialog](const QString& target) { exportTo(dialog, target); });
}

QString DeviceActions::bundleText() const
{
    const QString what =
        tr("Writes what the device needs to connect: the manager's address, its certificate with the private "
           "key and, where only custom certificates are allowed, its settings.");
    return what + QLatin1Char(' ') +
           (m_dropDirectory.isEmpty()
                ? tr("Carry it to the device and keep it secret.")
                : tr("In this demonstration, what is written to the suggested folder reaches its device at "
                     "once."));
}

void DeviceActions::exportTo(WishDialog* dialog, const QString& file)
{
    dialog->setBusy(tr("The bundle is made…"));
    using Bundles = std::vector<models::panos::Bundle>;
    // The dialog may be cancelled before the bundle is made; then nothing is written.
    const auto deliver = [open = QPointer(dialog), write = models::lifecycle::intoBundleFile(file)](
                             const Bundles& bundles) -> session::base::Result<> {
        if (!open || !open->isVisible())
            return session::base::failure(session::base::ErrorCode::Cancelled, "the dialog was cancelled");
        return write(bundles);
    };
    const auto done = [open = QPointer(dialog)](const session::base::Result<Bundles>& bundles) {
        if (open && open->isVisible())
            bundles ? open->accept() : open->refuse(detailOf(bundles.error()));
    };
    models::lifecycle::exportBundles(
        m_lifecycle, {.serials = {m_serial}, .deviceGroup = {}, .managerAddress = {}}, deliver, done);
}

/// What the manager keeps of the device itself, and all settings of an appliance.
void DeviceActions::openSettings()
{
    const auto& candidate = m_lifecycle.candidate();
    const auto kind = models::config::kindOf(candidate, m_serial);
    if (!kind || !dialogs::openObjectSettings({.lifecycle = m_lifecycle,
                                               .path = models::config::pathOf(*kind, m_serial),
                                               .parent = m_owner->window()}))
        Q_EMIT failed(tr("The device is no longer managed in the candidate."));
}

void DeviceActions::exportBootstrap()
{
    const QString directory = m_dropDirectory.isEmpty() ? QDir::homePath() : m_dropDirectory;
    const QString file = QString::fromStdString(m_serial.value) + QStringLiteral("-bootstrap.xml");
    auto* dialog = ask(
        {.frame = {.name = QStringLiteral("bootstrapDialog"),
                   .title = tr("Bootstrap files for %1").arg(name()),
                   .subtitle = tr(
                       "Writes bootstrap.xml with what the candidate says for the device, and init-cfg.txt "
                       "and what takes it back beside it. No private key is in it: a bundle brings that."),
                   .accept = tr("&Write files")},
         .fieldLabel = tr("&File"),
         .fieldText = QDir(directory).filePath(file),
         .isFile = true});
    connect(dialog, &WishDialog::wished, this,
            [this, dialog](const QString& target) { writeBootstrap(dialog, target); });
}

void DeviceActions::writeBootstrap(WishDialog* dialog, const QString& file)
{
    dialog->setBusy(tr("The files are made…"));
    models::lifecycle::exportConfiguration(
        m_lifecycle, {.format = models::lifecycle::ConfigurationFormat::Bootstrap, .serial = m_serial.value},
        [&lifecycle = m_lifecycle, open = QPointer(dialog),
         file](const session::base::Result<models::lifecycle::ConfigurationExport>& exported) {
            if (!open || !open->isVisible())
                return;
            if (!exported)
                return open->refuse(detailOf(exported.error()));
            models::lifecycle::writeExport(lifecycle, *exported, {.file = file, .rollback = QString()},
                                           [open](const session::base::Result<>& written) {
                                               if (open && open->isVisible())
                                                   written ? open->accept()
                                                           : open->refuse(detailOf(written.error()));
                                           });
        });
}

void DeviceActions::remove()
{
    auto* dialog =
        ask({.frame = {.name = QStringLiteral("removeDialog"),
                       .title = tr("Remove %1 from management").arg(name()),
                       .subtitle = tr("Takes the device out of the managed devices, its device group and its "
                                      "template stack. This waits among the pending changes: with the next "
                                      "commit its session ends and it is refused from then on."),
                       .accept = tr("&Remove")}});
    connect(dialog, &WishDialog::wished, this, [this, dialog, serial = m_serial] {
        const auto edits = models::lifecycle::removalEdits(m_lifecycle.candidate(), {&serial, 1});
        if (edits.empty())
            return dialog->refuse(tr("Its removal waits for the next commit already."));
        const auto result = m_lifecycle.edit(edits);
        result ? dialog->accept() : dialog->refuse(detailOf(result.error()));
    });
}

} // namespace views::inspector
