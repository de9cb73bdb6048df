#include "app/manager/desktop.h"

#include "views/charts/overview_page.h"
#include "views/dialogs/certificates/passphrase_dialog.h"
#include "views/dialogs/message.h"
#include "views/guide/guide_desk.h"
#include "views/main_window/exchange_desk.h"
#include "views/main_window/file_opener.h"
#include "views/main_window/frame/rail.h"
#include "views/main_window/frame/recovery_bar.h"
#include "views/main_window/keys/window_keys.h"
#include "views/main_window/notices/notice_binding.h"
#include "views/main_window/window_binding.h"
#include "views/panes/change/change_desk.h"
#include "views/panes/change/pending_page.h"
#include "views/panes/change/templates_page.h"
#include "views/panes/change/variables_page.h"
#include "views/panes/change/versions_page.h"
#include "views/panes/fleet/devices_page.h"
#include "views/panes/fleet/groups_page.h"
#include "views/panes/fleet/sessions_page.h"
#include "views/panes/palette_sources.h"
#include "views/panes/record/diagrams_dialog.h"
#include "views/panes/record/event_log_page.h"
#include "views/panes/record/jobs_page.h"
#include "views/panes/record/time_machine_page.h"
#include "views/panes/settings/doctor_page.h"
#include "views/panes/settings/lock_settings.h"
#include "views/panes/settings/notice_settings.h"
#include "views/panes/settings/setting_guide.h"
#include "views/panes/settings/settings_page.h"
#include "views/panes/trust/certificate_profiles_page.h"
#include "views/panes/trust/certificates_page.h"
#include "views/panes/trust/scep_profiles_page.h"
#include "views/panes/trust/service_profiles_page.h"
#include "views/panes/welcome_page.h"
#include "views/topology/topology_page.h"
#include "views/widgets/field_help.h"
#include "views/wizard/migration_page.h"

#include <QCoreApplication>
#include <QProcess>

namespace app::manager {

Desktop::Desktop(const DesktopParts& parts)
    : m_then(parts.application.devices()),
      m_devices(parts.application.devices(), m_clock),
      m_topology({.devices = parts.application.devices(),
                  .clock = m_clock,
                  .disconnectWait =
                      [&lifecycle = parts.application.lifecycle()] {
                          return std::chrono::minutes(
                              lifecycle.running().secureConnServer.disconnectWaitTime);
                      }}),
      m_window(parts.theme),
      m_tray(new views::main_window::Tray(m_window)),
      m_lock(new views::main_window::LockDesk(m_window, parts.application.lifecycle()))
{
    m_window.setManagerName(parts.managerName);
    m_devices.follow(m_then);
    m_topology.follow(m_then);
    addPages(parts);
    new views::main_window::ExchangeDesk(m_window, parts.application.lifecycle()); // the window's child
    auto* binding = new views::main_window::WindowBinding(m_window, parts.application.lifecycle(),
                                                          m_devices); // the window's child
    binding->addStatus([lock = m_lock] { return lock->statusItem(); });
    QObject::connect(m_lock, &views::main_window::LockDesk::passphraseWanted, &m_window, [this, parts] {
        (new views::dialogs::PassphraseDialog(parts.application.lifecycle(), &m_window))->open();
    });
    if (parts.application.followsCrash()) {
        auto* bar = new views::main_window::RecoveryBar(m_window, parts.application.lifecycle());
        QObject::connect(bar, &views::main_window::RecoveryBar::answered, &m_window,
                         [&application = parts.application] { application.acknowledgeCrash(); });
    }
    new views::main_window::NoticeBinding(m_window,
                                          {.desk = parts.application.notices(), // the window's child
                                           .devices = m_devices,
                                           .tray = *m_tray,
                                           .bus = views::main_window::DesktopNotifier::sessionBus(),
                                           .isLocked = [lock = m_lock] { return lock->isLocked(); }});
    QObject::connect(m_window.actions().diagrams, &QAction::triggered, &m_window, [this, parts] {
        auto* dialog =
            new views::panes::DiagramsDialog(parts.application.lifecycle(), &m_window); // goes when closed
        QObject::connect(dialog, &views::panes::DiagramsDialog::pageWanted, &m_window,
                         [this](const QString& page, const QString& filter) {
                             if (filter.isEmpty())
                                 m_window.showPage(page);
                             else
                                 m_window.showPage(page, filter);
                         });
        dialog->show();
    });
}

void Desktop::addPages(const DesktopParts& parts)
{
    auto& lifecycle = parts.application.lifecycle();
    const views::inspector::DeviceInspectorParts inspector{.lifecycle = lifecycle,
                                                           .dropDirectory = parts.dropDirectory};
    m_window.addPage(new views::charts::OverviewPage({.devices = m_devices, .lifecycle = lifecycle}));
    auto* devices =
        new views::panes::DevicesPage({.devices = m_devices, .inspector = inspector, .then = &m_then});
    m_window.addPage(devices);
    m_window.addPage(new views::topology::TopologyPage({.topology = m_topology,
                                                        .lifecycle = lifecycle,
                                                        .inspector = devices->deviceInspector(),
                                                        .then = &m_then}));
    m_window.addPage(
        new views::panes::SessionsPage({.lifecycle = lifecycle, .inspector = devices->deviceInspector()}));
    m_window.addPage(new views::panes::GroupsPage(lifecycle));
    m_window.addPage(new views::panes::TimeMachinePage(lifecycle, &m_then));
    m_window.addPage(new views::panes::CertificatesPage(lifecycle, parts.application.services()));
    m_window.addPage(new views::panes::CertificateProfilesPage(lifecycle));
    m_window.addPage(new views::panes::ServiceProfilesPage(lifecycle));
    m_window.addPage(new views::panes::ScepProfilesPage(lifecycle));
    m_window.addPage(new views::panes::TemplatesPage(lifecycle));
    m_window.addPage(new views::panes::VariablesPage(lifecycle));
    auto* migration = new views::wizard::MigrationPage(parts.application.migration(), lifecycle);
    migration->setDropDirectory(parts.dropDirectory);
    m_window.addPage(migration);
    auto* pending = new views::panes::PendingPage(lifecycle);
    m_window.addPage(pending);
    m_window.addPage(new views::panes::VersionsPage(lifecycle));
    m_window.addPage(new views::panes::JobsPage(lifecycle));
    m_window.addPage(new views::panes::EventLogPage(lifecycle));
    auto* settings = new views::panes::SettingsPage(lifecycle, parts.application.services());
    settings->addCard(new views::panes::NoticeSettings(parts.application.notices(), *m_tray));
    settings->addCard(new views::panes::LockSettings(*m_lock));
    m_window.addPage(settings);
    addDoctor(parts);
    addWelcome(parts);                                   // last, so that the others keep their numbers
    new views::panes::SettingGuide(m_window, lifecycle); // the window's child
    views::panes::addSectionSource(m_window, *settings);
    views::panes::addPaletteSources(m_window, lifecycle);
    auto* help = new views::widgets::FieldHelp(&m_window);                      // the window's child
    new views::guide::GuideDesk(m_window, *help);                               // the window's child
    auto* change = new views::panes::ChangeDesk(m_window, lifecycle, *pending); // the window's child
    change->setMigration(parts.application.migration());
    new views::main_window::WindowKeys(m_window); // the window's child
}

void Desktop::addDoctor(const DesktopParts& parts)
{
    auto* doctor = new views::panes::DoctorPage({.lifecycle = parts.application.lifecycle(),
                                                 .messages = parts.messages,
                                                 .followsCrash = parts.application.followsCrash()});
    m_window.addPage(doctor);
}

void Desktop::addWelcome(const DesktopParts& parts)
{
    using views::panes::WelcomePage;
    auto* welcome = new WelcomePage(parts.application.lifecycle(), parts.application.migration());
    m_window.addPage(welcome);
    auto* rail = m_window.findChild<views::main_window::Rail*>();
    // A demonstration has all of it from the start.
    const bool isDemo = !parts.dropDirectory.isEmpty();
    rail->setShown(welcome->pageId(), welcome->isWanted() && !isDemo);
    QObject::connect(welcome, &WelcomePage::isWantedChanged, rail, [rail, welcome, isDemo](bool isWanted) {
        rail->setShown(welcome->pageId(), isWanted && !isDemo);
    });
    auto* opener = new views::main_window::FileOpener(m_window, parts.application.lifecycle());
    QObject::connect(welcome, &WelcomePage::certificatesWanted, opener,
                     &views::main_window::FileOpener::open);
    QObject::connect(welcome, &WelcomePage::configurationWanted, m_window.actions().importConfiguration,
                     &QAction::trigger);
    QObject::connect(welcome, &WelcomePage::demoWanted, &m_window, [this] {
        if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")}))
            views::dialogs::tell(&m_window, {.headline = QCoreApplication::translate(
                                                 "Desktop", "The demo could not be started.")});
    });
}

} // namespace app::manager
