#include "models/tables/configuration_overview.h"

#include "models/config/device/effective_template.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/numbers.h"
#include "models/text/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace models::tables {

using config::Configuration;
using lifecycle::Lifecycle;

namespace {

QString overviewTr(const char* words)
{
    return QCoreApplication::translate("ConfigurationOverview", words);
}

QString overviewText(const std::string& text)
{
    return QString::fromStdString(text);
}

enum OverviewColumn { OfServer, OfClients };

/// So many of so many.
struct Share
{
    int met = 0;
    int all = 0;

    void count(bool isMet)
    {
        ++all;
        met += isMet ? 1 : 0;
    }
    [[nodiscard]] QString text() const
    {
        return overviewTr("%1 of %2").arg(text::counted(met), text::counted(all));
    }
    [[nodiscard]] BoxState state() const
    {
        if (all == 0 || met == 0)
            return BoxState::Open;
        return met == all ? BoxState::Done : BoxState::Running;
    }
};

/// What the stacks with devices say, each looked at once.
struct StackShares
{
    Share profile;
    Share certificate;
    Share client;
};

StackShares sharesOf(const Configuration& running)
{
    StackShares shares;
    for (const auto& [name, stack] : running.templateStacks) {
        if (stack.devices.empty())
            continue;
        const auto client = config::mergedTemplate(running, stack).device.secureConnClient;
        shares.profile.count(!client.certificateProfile.empty());
        shares.certificate.count(client.certificateType != "none");
        shares.client.count(config::isCustomToManager(client));
    }
    return shares;
}

/// WildFire appliances stay predefined towards the manager (F2).
struct DeviceShares
{
    Share inSync;
    Share custom;
};

DeviceShares sharesOf(const lifecycle::DeviceRegistry& devices)
{
    DeviceShares shares;
    for (const auto& [serial, record] : devices.records()) {
        if (record.kind == config::DeviceKind::WildFire)
            continue;
        shares.inSync.count(record.inSync());
        shares.custom.count(record.session &&
                            record.session->attempt->verdict.world == session::trust::TrustWorld::Custom);
    }
    return shares;
}

class OverviewDrawing
{
public:
    explicit OverviewDrawing(const Lifecycle& lifecycle)
        : m_lifecycle(lifecycle),
          m_running(lifecycle.running()),
          m_server(m_running.secureConnServer),
          m_devices(sharesOf(lifecycle.devices()))
    {
        m_diagram.columns = {overviewTr("Server side: this manager"),
                             overviewTr("Client side: managed devices")};
    }

    Diagram draw()
    {
        addServer();
        const int commit = int(m_diagram.boxes.size()) - 1;
        addClients();
        const int last = int(m_diagram.boxes.size()) - 1;
        add({.id = QStringLiteral("custom-only"),
             .title = overviewTr("Allow Custom Certificate Only"),
             .text = m_server.customCertificateOnly ? overviewTr("Predefined certificates are refused")
                                                    : overviewTr("Both kinds are let in"),
             .state = m_server.customCertificateOnly ? BoxState::Done : BoxState::Open,
             .column = OfServer,
             .page = QStringLiteral("migration")});
        const int end = int(m_diagram.boxes.size()) - 1;
        for (int box = 1; box < end; ++box)
            if (box != commit + 1)
                m_diagram.arrows.push_back({.from = box - 1, .to = box});
        m_diagram.arrows.push_back({.from = commit, .to = end});
        m_diagram.arrows.push_back({.from = last, .to = end});
        const auto done = std::ranges::count(m_diagram.boxes, BoxState::Done, &DiagramBox::state);
        const auto wanted = std::ranges::count_if(
            m_diagram.boxes, [](const DiagramBox& box) { return box.state != BoxState::NotNeeded; });
        m_diagram.sentence = overviewTr("%1 of %2 steps are done.").arg(done).arg(wanted);
        return std::move(m_diagram);
    }

private:
    void add(DiagramBox box)
    {
        box.row = m_rows[box.column]++;
        m_diagram.boxes.push_back(std::move(box));
    }

    void addServer()
    {
        const auto& store = m_running.panorama;
        const auto service = store.sslTlsServiceProfiles.find(m_server.sslTlsServiceProfile);
        const bool hasService = service != store.sslTlsServiceProfiles.end();
        const std::string name = hasService ? service->second.certificate : std::string();
        const auto certificate = store.certificates.find(name);
        const bool hasCertificate =
            certificate != store.certificates.end() && !certificate->second.publicKey.empty();
        add({.id = QStringLiteral("server-certificate"),
             .title = overviewTr("Deploy the server certificate"),
             .text = hasCertificate ? overviewText(name) : overviewTr("None is presented"),
             .state = hasCertificate ? BoxState::Done : BoxState::Open,
             .column = OfServer,
             .page = QStringLiteral("certificates"),
             .filter = overviewText(name)});
        const auto profile = store.certificateProfiles.find(m_server.certificateProfile);
        const bool hasAuthorities =
            profile != store.certificateProfiles.end() && !profile->second.cas.empty();
        add({.id = QStringLiteral("certificate-profile"),
             .title = overviewTr("Certificate profile with the CAs of the devices"),
             .text =
                 hasAuthorities ? overviewText(m_server.certificateProfile) : overviewTr("None is chosen"),
             .state = hasAuthorities ? BoxState::Done : BoxState::Open,
             .column = OfServer,
             .page = QStringLiteral("certificate-profiles"),
             .filter = overviewText(m_server.certificateProfile)});
        add({.id = QStringLiteral("service-profile"),
             .title = overviewTr("SSL/TLS service profile"),
             .text = hasService ? overviewText(m_server.sslTlsServiceProfile) : overviewTr("None is chosen"),
             .state = hasService ? BoxState::Done : BoxState::Open,
             .column = OfServer,
             .page = QStringLiteral("ssl-tls-profiles"),
             .filter = overviewText(m_server.sslTlsServiceProfile)});
        add({.id = QStringLiteral("server-communication"),
             .title = overviewTr("Customize Secure Server Communication"),
             .text = m_server.customize ? overviewTr("On") : overviewTr("Off: predefined certificates only"),
             .state = m_server.customize ? BoxState::Done : BoxState::Open,
             .column = OfServer,
             .page = QStringLiteral("settings")});
        addAuthorizationList();
        addCommit();
    }

    void addAuthorizationList()
    {
        const auto entries = m_server.authorizationList.size();
        const bool isOn = m_server.checkAuthorizationList;
        add({.id = QStringLiteral("authorization-list"),
             .title = overviewTr("Authorization list (optional)"),
             .text = isOn ? QCoreApplication::translate("ConfigurationOverview", "%n entries", nullptr,
                                                        int(entries))
                          : overviewTr("Not checked"),
             .state = isOn ? BoxState::Done : BoxState::NotNeeded,
             .column = OfServer,
             .page = QStringLiteral("settings")});
    }

    /// Sessions from before the commit end when the wait is over, and come back by the new rules.
    void addCommit()
    {
        const auto deadline = m_lifecycle.disconnectDeadline();
        const bool isWaiting = deadline && *deadline > m_lifecycle.clock().now();
        const bool isPending = m_lifecycle.hasPendingChanges();
        add({.id = QStringLiteral("commit"),
             .title = overviewTr("Commit, and wait for devices to come back"),
             .text = isPending   ? overviewTr("Changes wait for a commit")
                     : isWaiting ? overviewTr("Disconnect wait %1")
                                       .arg(text::countdown(*deadline - m_lifecycle.clock().now()))
                                 : overviewTr("Version %1 runs").arg(m_lifecycle.runningVersion().value),
             .state = !m_server.customize      ? BoxState::Open
                      : isPending || isWaiting ? BoxState::Running
                                               : BoxState::Done,
             .column = OfServer,
             .page = QStringLiteral("pending")});
    }

    void addClients()
    {
        const StackShares stacks = sharesOf(m_running);
        const auto addStacks = [this](const char* id, const QString& title, const Share& share) {
            add({.id = QLatin1String(id),
                 .title = title,
                 .text = share.all == 0 ? overviewTr("No template stack has devices")
                                        : overviewTr("%1 template stacks").arg(share.text()),
                 .state = share.state(),
                 .column = OfClients,
                 .page = QStringLiteral("templates")});
        };
        addStacks("client-certificate", overviewTr("Client certificate: local, issued here or by SCEP"),
                  stacks.certificate);
        addStacks("client-profile", overviewTr("Certificate profile that judges the manager"),
                  stacks.profile);
        addStacks("client-communication", overviewTr("Customize Secure Client Communication"), stacks.client);
        addDevices("push", overviewTr("Commit and push to the devices"), m_devices.inSync,
                   {overviewTr("%1 devices in sync"), QStringLiteral("sync:out")});
        addDevices("custom", overviewTr("Devices authenticate with custom certificates"), m_devices.custom,
                   {overviewTr("%1 devices"), QStringLiteral("!state:custom")});
    }

    struct DeviceWords
    {
        QString share;
        QString filter; ///< those that are left
    };
    void addDevices(const char* id, const QString& title, const Share& share, const DeviceWords& words)
    {
        add({.id = QLatin1String(id),
             .title = title,
             .text = share.all == 0 ? overviewTr("No devices yet") : words.share.arg(share.text()),
             .state = share.state(),
             .column = OfClients,
             .page = QStringLiteral("devices"),
             .filter = share.state() == BoxState::Done ? QString() : words.filter});
    }

    const Lifecycle& m_lifecycle;
    const Configuration& m_running;
    const config::SecureConnServer& m_server;
    DeviceShares m_devices;
    Diagram m_diagram;
    int m_rows[2] = {0, 0};
};

} // namespace

Diagram configurationOverview(const Lifecycle& lifecycle)
{
    return OverviewDrawing(lifecycle).draw();
}

} // namespace models::tables
