// What the buttons of a verdict do.
#include "views/panes/fleet/sessions_page.h"

#include "models/config/edit.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/fleet/add_device_dialog.h"
#include "views/inspector/device_facts.h"
#include "views/inspector/handshake_view.h"

#include <QAction>
#include <QCursor>
#include <QMenu>

#include <algorithm>

namespace views::panes {

using models::tables::StoryFix;

namespace {

constexpr std::size_t mostInMenu = 20;

} // namespace

void SessionsPage::mend(StoryFix fix)
{
    using models::config::SecureConnServer;
    using models::tables::DeviceFix;
    m_view->setProblem(QString());
    switch (fix) {
    case StoryFix::DeliverBundle:
        return deliverBundle();
    case StoryFix::Remove:
        m_inspector.showDevice(current()->serial);
        return m_inspector.actionFor(DeviceFix::Remove)->trigger();
    case StoryFix::Authorize:
        return authorize();
    case StoryFix::Manage:
        return manage();
    case StoryFix::OpenServiceProfile:
        return openProfile(QStringLiteral("ssl-tls-profiles"), &SecureConnServer::sslTlsServiceProfile);
    case StoryFix::OpenCertificateProfile:
        return openProfile(QStringLiteral("certificate-profiles"), &SecureConnServer::certificateProfile);
    case StoryFix::ChangeServerCertificate:
        Q_EMIT pageWanted(QStringLiteral("migration"), QString());
        return;
    }
}

void SessionsPage::deliverBundle()
{
    const Subject* subject = current();
    if (subject && subject->stranger)
        return askWhoItIs();
    if (subject)
        deliverTo(subject->serial);
}

void SessionsPage::deliverTo(const session::base::Serial& serial)
{
    m_inspector.showDevice(serial);
    m_inspector.actionFor(models::tables::DeviceFix::DeliverBundle)->trigger();
}

void SessionsPage::askWhoItIs()
{
    std::vector<std::pair<QString, session::base::Serial>> away;
    for (const auto& [serial, record] : m_registry.records())
        if (!record.session)
            away.emplace_back(inspector::deviceName(record), serial);
    if (away.empty())
        return m_view->setProblem(tr("All managed devices are connected: it is none of them."));
    if (away.size() == 1)
        return deliverTo(away.front().second);
    std::ranges::sort(away);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sessions.away"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("It has not said who it is. These are away:"))->setEnabled(false);
    for (std::size_t i = 0; i < std::min(away.size(), mostInMenu); ++i) {
        const auto& [name, serial] = away[i];
        QAction* action = menu->addAction(name);
        action->setObjectName(QStringLiteral("sessions.away.") + QString::fromStdString(serial.value));
        connect(action, &QAction::triggered, this, [this, serial = serial] { deliverTo(serial); });
    }
    if (away.size() > mostInMenu) {
        QAction* all = menu->addAction(tr("All %Ln that are away…", nullptr, int(away.size())));
        connect(all, &QAction::triggered, this,
                [this] { Q_EMIT pageWanted(QStringLiteral("devices"), QStringLiteral("state:offline")); });
    }
    menu->popup(QCursor::pos());
}

/// D5: by the name that the certificate profile has for it, which is the common name wherever there is one.
void SessionsPage::authorize()
{
    const auto told = story(Which::Last);
    if (!told || told->attempt->evidence.chain.empty())
        return;
    const auto& leaf = told->attempt->evidence.chain.front();
    const std::string name = told->serial ? "device-" + told->serial->value : "device-" + leaf.serialNumber();
    const std::vector<std::string> path{"deviceconfig",       "setting", "management", "secure-conn-server",
                                        "authorization-list", name};
    const auto below = [&path](const char* member) {
        std::vector<std::string> whole = path;
        whole.emplace_back(member);
        return whole;
    };
    const auto& dns = leaf.alternativeNames().dns;
    const bool hasCommonName = !leaf.commonName().empty();
    if (!hasCommonName && dns.empty())
        return m_view->setProblem(tr("The certificate has no name that an entry of the list could hold."));
    using models::config::setValue;
    const auto done =
        m_lifecycle.edit({models::config::setEntry(path),
                          setValue(below("identifier"), hasCommonName ? "subject" : "subject-alt-name"),
                          setValue(below("type"), hasCommonName ? "common-name" : "hostname"),
                          setValue(below("value"), hasCommonName ? leaf.commonName() : dns.front())});
    m_view->setProblem(done ? tr("Added to the authorization list; it counts from the next commit on.")
                            : models::text::detailText(done.error()));
}

void SessionsPage::manage()
{
    const Subject* subject = current();
    if (!subject || !subject->stranger || !subject->stranger->serial)
        return;
    auto* dialog = new dialogs::AddDeviceDialog(m_lifecycle, this);
    dialog->setSerial(QString::fromStdString(subject->stranger->serial->value));
    dialog->open();
}

void SessionsPage::openProfile(const QString& page, std::string models::config::SecureConnServer::* profile)
{
    Q_EMIT pageWanted(page, QString::fromStdString(m_lifecycle.running().secureConnServer.*profile));
}

} // namespace views::panes
