// The sessions page over a real engine, with clients that make one mistake each. For GUI tests. GUI thread.
#pragma once

#include "models/lifecycle/exchange/bundle_export.h"
#include "models/tables/handshake/message_model.h"
#include "views/inspector/device_inspector.h"
#include "views/panes/fleet/sessions_page.h"
#include "views/theme/theme.h"

#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/session/engine/raw_client.h"
#include "tests/support/certificate_import.h"
#include "tests/support/refusal_certificates.h"
#include "tests/views/panes/hands.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace tests {

struct HandshakeWishes
{
    bool withLookups = false; ///< of revocation
    session::engine::EngineLimits limits = {};
};

class HandshakeEstate
{
public:
    using ClientWishes = engine_tests::ClientWishes;
    using RawClient = engine_tests::RawClient;
    using MessageRole = models::tables::MessageRole;

    inline static const QString managed = QStringLiteral("0101");
    inline static const QString other = QStringLiteral("0102");
    inline static const QString unmanaged = QStringLiteral("0109");

    /// One for a test program: the certificates and the first start of a manager cost a moment.
    struct Ground
    {
        Ground() { support::makeRefusalCertificates(pki, {managed, other, unmanaged}); }
        QTemporaryDir directory;
        support::OpensslPki pki{directory.path()};
        FirstStart firstStart;
    };

    using Wishes = HandshakeWishes;
    explicit HandshakeEstate(Ground& ground, const Wishes& wishes = {})
        : m_pki(ground.pki),
          m_manager(ground.firstStart.foundation(), {.file = storeIn(ground.firstStart),
                                                     .withEngine = true,
                                                     .lifecycle = {},
                                                     .withLookups = wishes.withLookups,
                                                     .limits = wishes.limits}),
          m_theme(views::theme::ThemeChoice::Light)
    {
        m_inspector = new views::inspector::DeviceInspector(
            {.lifecycle = *m_manager.lifecycle, .dropDirectory = m_directory.path()}, &m_window);
        m_inspector->hide();
        m_page = new views::panes::SessionsPage(
            {.lifecycle = *m_manager.lifecycle, .inspector = *m_inspector}, &m_window);
        m_window.resize(1200, 800);
        m_page->resize(1200, 800);
        m_window.show();
    }

    [[nodiscard]] bool isSeen() { return QTest::qWaitForWindowActive(&m_window); }
    [[nodiscard]] Manager& manager() { return m_manager; }
    [[nodiscard]] views::panes::SessionsPage& page() { return *m_page; }
    [[nodiscard]] const support::OpensslPki& pki() const { return m_pki; }
    [[nodiscard]] QString fileFor(const QString& name) const { return m_directory.filePath(name); }

    void setUpServer(bool customOnly = false)
    {
        take("root", m_pki.certificate("custom-root"));
        take("manager", m_pki.certificate("manager") + m_pki.key("manager"));
        const std::string server = "set deviceconfig setting management secure-conn-server ";
        std::vector<std::string> lines{
            "set deviceconfig system ip-address 127.0.0.1",
            "set mgt-config devices " + managed.toStdString(),
            "set mgt-config devices " + other.toStdString(),
            "set panorama certificate-profile devices CA root",
            "set panorama certificate-profile devices username-field subject common-name",
            "set panorama certificate-profile devices block-expired-cert yes",
            "set panorama ssl-tls-service-profile tls certificate manager",
            "set panorama ssl-tls-service-profile tls protocol-settings min-version tls1-2",
            server + "customize yes",
            server + "ssl-tls-service-profile tls",
            server + "certificate-profile devices",
            server + "authorize-client-serial yes",
            server + "check-authorization-list yes",
            server + "disconnect-wait-time 0"};
        if (customOnly)
            lines.push_back(server + "custom-certificate-only yes");
        for (const QString& serial : {managed, other, unmanaged}) {
            const std::string entry = server + "authorization-list d" + serial.toStdString();
            lines.push_back(entry + " identifier subject");
            lines.push_back(entry + " type common-name");
            lines.push_back(entry + " value " + serial.toStdString());
        }
        if (const auto edited = m_manager.edit(lines); !edited)
            qFatal("%s", edited.error().detail.c_str());
        commit();
    }
    /// Until every thread of the engine judges by it.
    void commit()
    {
        bool isPublished = false;
        QObject context;
        QObject::connect(m_manager.lifecycle.get(), &models::lifecycle::Lifecycle::eventArrived, &context,
                         [&](const session::engine::Event& event) {
                             isPublished =
                                 isPublished ||
                                 std::holds_alternative<session::engine::PolicyPublished>(event.fact);
                         });
        if (!m_manager.commit().version || !m_manager.until([&] { return isPublished; }))
            qFatal("the commit failed");
    }
    /// What stands beside the device when it is taken out of its box.
    models::panos::Bundle bundleOf(const QString& serial)
    {
        std::optional<models::panos::Bundle> bundle;
        models::lifecycle::exportBundles(
            *m_manager.lifecycle,
            {.serials = {session::base::Serial(serial.toStdString())},
             .deviceGroup = {},
             .managerAddress = {}},
            [](const auto&) { return session::base::Result<>(); },
            [&](const auto& bundles) { bundle = bundles->front(); });
        if (!QTest::qWaitFor([&] { return bundle.has_value(); }, waitingTime))
            qFatal("no bundle");
        return *bundle;
    }
    void takeFactoryCertificate()
    {
        const auto bundle = bundleOf(managed);
        write(m_pki.certificateFile("factory"), bundle.certificatePem);
        write(m_pki.keyFile("factory"), bundle.keyPem);
    }
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }
    /// With its key, by its name.
    void importCertificate(const char* name) { take(name, m_pki.certificate(name) + m_pki.key(name)); }
    /// The client is gone afterwards, and the manager has judged.
    void attempt(const ClientWishes& wishes, const QString& serial = {})
    {
        RawClient client(m_pki, wishes);
        if (client.connect(m_manager.address) && !serial.isEmpty()) {
            (void)client.sendHello(serial.toStdString());
            (void)client.receive();
        }
    }
    bool comesIn(const QString& certificate, const QString& serial,
                 const std::string& alpn = "handfast-custom/1")
    {
        m_clients.push_back(
            std::make_unique<RawClient>(m_pki, ClientWishes{.alpn = alpn, .certificate = certificate}));
        return m_clients.back()->connect(m_manager.address) && m_clients.back()->enter(serial.toStdString());
    }
    /// Who came in closes the connection; else the manager notices only when heartbeats stay away.
    void everybodyLeaves() { m_clients.clear(); }
    static QString textOf(const QString& name)
    {
        const auto* label = support::seen<QLabel>(name);
        return label ? label->text() : QString();
    }
    static QListView* ladder() { return support::seen<QListView>("handshake.ladder"); }
    /// The one that it is about; what said so comes behind it.
    static QString failedStep()
    {
        for (int row = 0; row < ladder()->model()->rowCount(); ++row) {
            const QModelIndex index = ladder()->model()->index(row, 0);
            if (index.data(int(MessageRole::IsFailed)).toBool())
                return index.data(int(MessageRole::Label)).toString();
        }
        return {};
    }
    [[nodiscard]] QStringList fixes() const
    {
        QStringList names;
        for (const auto* button : m_page->findChildren<QPushButton*>())
            if (button->isVisible() && button->objectName().startsWith("handshake.fix."))
                names << button->objectName().mid(14);
        return names;
    }

    /// Far above what a loaded machine needs, in milliseconds.
    static constexpr int waitingTime = 60'000;

private:
    [[nodiscard]] QString storeIn(const FirstStart& firstStart) const
    {
        const QString file = m_directory.filePath("store.db");
        firstStart.copyTo(file);
        return file;
    }
    void take(const char* name, const QByteArray& pem)
    {
        const auto taken = support::importCertificate(
            *m_manager.lifecycle, {.location = {}, .name = name, .pem = pem.toStdString(), .passphrase = {}});
        if (!taken)
            qFatal("%s", taken.error().detail.c_str());
    }

    QTemporaryDir m_directory;
    support::OpensslPki& m_pki;
    Manager m_manager;
    views::theme::Theme m_theme;
    QWidget m_window;
    std::vector<std::unique_ptr<RawClient>> m_clients;
    views::inspector::DeviceInspector* m_inspector = nullptr;
    views::panes::SessionsPage* m_page = nullptr;
};

} // namespace tests
