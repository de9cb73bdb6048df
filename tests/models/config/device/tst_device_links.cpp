// Which channels a device's settings open, each by its own switch, and what it is as a server: A6, A8, B11,
// D9, H2, H7; panos 3.1, 4.4.
#include "models/config/device/device_links.h"

#include "models/config/device/device_settings_reader.h"

#include "models/config/device/effective_template.h"
#include "tests/models/config/configured_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_device_links {

using namespace models::config;
using session::agent::ChannelLink;
using session::agent::DeviceFacts;
using session::agent::DeviceSettings;
using session::base::Channel;

namespace {

const ChannelLink* linkOn(const DeviceSettings& settings, Channel channel)
{
    const auto found = std::ranges::find(settings.links, channel, &ChannelLink::channel);
    return found == settings.links.end() ? nullptr : &*found;
}

std::string clientSetting(const std::string& rest)
{
    return "set deviceconfig setting management secure-conn-client " + rest + "\n";
}

} // namespace

class DeviceLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_estate.emplace(); }
    void init() { m_configuration = m_estate->configuration; }
    void cleanup() { m_estate->configuration = m_configuration; }

    void nothingIsSetNothingIsOpened()
    {
        const auto settings = read(*m_estate->textOf("0002"));
        QVERIFY(settings && settings->custom && settings->links.empty() && !settings->server);
    }
    void eachChannelHasItsOwnSwitch_data() // A8: each is off
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("channel");
        const auto row = [](Channel channel, const std::string& line) {
            QTest::newRow(toText(channel).data()) << QByteArray::fromStdString(line) << int(channel);
        };
        row(Channel::LogForwarding, clientSetting("enable-secure-lc-communication yes"));
        row(Channel::Wildfire, clientSetting("enable-secure-wildfire-communication yes"));
        row(Channel::PanDb, clientSetting("enable-secure-pandb-communication yes"));
        row(Channel::DataRedistribution, clientSetting("enable-secure-user-id-communication yes"));
        row(Channel::GlobalProtect, clientSetting("enable-secure-globalprotect-communication yes"));
        row(Channel::InterCollector,
            "set deviceconfig setting log-forwarding enable-secure-inter-lc-communication yes\n");
    }
    void eachChannelHasItsOwnSwitch()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, channel);
        const auto off = read(*m_estate->textOf("0002") + everyServer);
        QVERIFY2(off, off ? "" : off.error().detail.c_str());
        QCOMPARE(off->links.size(), 7U); // two agents
        for (const ChannelLink& link : off->links)
            QVERIFY(!link.custom);

        const auto on = read(*m_estate->textOf("0002") + everyServer + line.toStdString());
        QVERIFY(on && on->custom);
        for (const ChannelLink& link : on->links) {
            QCOMPARE(link.custom, int(link.channel) == channel);
            if (link.custom)
                QCOMPARE(link.serverPolicy.profileName, "Trust-Manager");
        }
        // It does not depend on the manager's: a certificate for that channel alone is asked for all the
        // same.
        const auto alone = read(*m_estate->textOf("0002") + everyServer + line.toStdString() +
                                clientSetting("enable-secure-panorama-communication no"));
        QVERIFY(alone && !alone->custom && alone->issueRequest);
        QVERIFY(linkOn(*alone, Channel(channel))->custom);
    }
    void addressesAreTakenAsTheyAreTyped() // E5
    {
        const auto settings = read(everyServer);
        QVERIFY(settings);
        const auto serversOn = [&](Channel channel) { return linkOn(*settings, channel)->servers; };
        QVERIFY(serversOn(Channel::LogForwarding) ==
                (std::vector<std::string>{"10.0.0.1:3978", "lc.example:4000"}));
        QVERIFY(serversOn(Channel::PanDb) == (std::vector<std::string>{"10.0.0.3:3978", "10.0.0.4:5000"}));
        QVERIFY(serversOn(Channel::Wildfire) == std::vector<std::string>{"wf.example:3978"});
    }
    void addressesOfEitherKindGetAPort_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("dialled");
        QTest::newRow("name") << "lc.example" << "lc.example:3978";
        QTest::newRow("name and port") << "lc.example:4000" << "lc.example:4000";
        QTest::newRow("IPv6") << "fd00::1" << "[fd00::1]:3978";
        QTest::newRow("IPv6 in brackets") << "[fd00::1]" << "[fd00::1]:3978";
        QTest::newRow("IPv6 and port") << "[fd00::1]:4000" << "[fd00::1]:4000";
    }
    void addressesOfEitherKindGetAPort()
    {
        QFETCH(QString, typed);
        QFETCH(QString, dialled);
        QCOMPARE(QString::fromStdString(models::config::dialled(typed.toStdString())), dialled);
    }
    void serverIdentityIsForCollectors() // panos 3.1; H2
    {
        const auto settings =
            read(*m_estate->textOf("0002") + everyServer + clientSetting("check-server-identity yes"));
        QVERIFY(linkOn(*settings, Channel::LogForwarding)->checkServerIdentity);
        QVERIFY(linkOn(*settings, Channel::InterCollector)->checkServerIdentity);
        QVERIFY(!linkOn(*settings, Channel::PanDb)->checkServerIdentity);
    }
    void wildfireHasACertificateOfItsOwn() // H4, H7
    {
        auto& branch = m_estate->configuration.templates["branch"];
        branch.shared.certificates["Common"] = m_estate->withKey("common", "Common");
        branch.shared.certificates["Issuing"] = m_estate->authority("issuing");
        branch.device.wildfire.serverAddress = "wf.example";
        branch.device.wildfire.certificate = "Common";
        branch.device.wildfire.certificateProfile = "Trust-Manager";
        const auto unchecked = read(*m_estate->textOf("0002"));
        QVERIFY2(unchecked, unchecked ? "" : unchecked.error().detail.c_str());
        const ChannelLink* link = linkOn(*unchecked, Channel::Wildfire);
        QVERIFY(link && link->custom && !link->judgesServer);
        QCOMPARE(link->identity->chain.front(), m_estate->certificate("common"));
        branch.device.wildfire.validateServerCertificate = true;
        const auto checked = read(*m_estate->textOf("0002"));
        link = linkOn(*checked, Channel::Wildfire);
        QVERIFY(link->judgesServer && link->checkServerIdentity);
        QCOMPARE(link->serverPolicy.profileName, "Trust-Manager");
    }
    void groupsSayWhoForwardsWhere() // panos 4.4, D9
    {
        Configuration& configuration = m_estate->configuration;
        useCollectors();
        const auto firewall = read(*m_estate->textOf("0002"));
        QVERIFY(firewall);
        QVERIFY(linkOn(*firewall, Channel::LogForwarding)->servers ==
                (std::vector<std::string>{"127.0.0.1:5002", "127.0.0.1:5001"}));
        QVERIFY(read(*m_estate->textOf("0001A"))->links.empty()); // no group speaks of it
        const Template collector = effectiveTemplate(configuration, session::base::Serial("LC1"));
        QVERIFY(collector.device.logForwarding.devices == (std::vector<std::string>{"0002", "LC2"}));
        QVERIFY(collector.device.logForwarding.peers == std::vector<std::string>{"127.0.0.1:5002"});
        const auto settings = read(*m_estate->textOf("LC1"), DeviceKind::LogCollector);
        QVERIFY2(settings, settings ? "" : settings.error().detail.c_str());
        const ChannelLink* peer = linkOn(*settings, Channel::InterCollector);
        QVERIFY(peer && !peer->custom);
        configuration.logCollectorGroups["group"].devices["0002"].collectors.clear(); // then any of the group
        QVERIFY(linkOn(*read(*m_estate->textOf("0002")), Channel::LogForwarding)->servers ==
                (std::vector<std::string>{"127.0.0.1:5001", "127.0.0.1:5002"}));
    }
    void aCollectorServesByItsOwnSettings() // A6, D9
    {
        useCollectors();
        SecureConnServer& server = m_estate->configuration.logCollectors["LC1"].device.secureConnServer;
        auto settings = read(*m_estate->textOf("LC1"), DeviceKind::LogCollector);
        QVERIFY(settings && settings->server && !settings->server->customIdentity); // D1
        QVERIFY(!settings->server->policy.managed);

        server = m_estate->configuration.secureConnServer;
        server.customCertificateOnly = true;
        server.authorizeClientSerial = true;
        server.disconnectWaitTime = 5;
        server.authorizationList["one"] = {.identifier = "subject", .type = "common-name", .value = "fw"};
        m_estate->configuration.secureConnServer = {}; // the manager's is another matter
        settings = read(*m_estate->textOf("LC1"), DeviceKind::LogCollector);
        QVERIFY2(settings && settings->server, settings ? "" : settings.error().detail.c_str());
        const session::engine::SnapshotSource& source = *settings->server;
        QCOMPARE(source.customIdentity->chain.front(), m_estate->certificate("manager"));
        QVERIFY(source.policy.customOnly && source.policy.authorizeSerial);
        QCOMPARE(source.policy.custom->profileName, "Devices");
        QCOMPARE(source.policy.authorizationList.size(), 1U);
        QCOMPARE(source.disconnectWait, std::chrono::minutes(5));
        QVERIFY(*source.policy.managed ==
                (session::trust::ManagedSerials{"0002", "lc2"})); // not all that there are
        QVERIFY(session::engine::PolicySnapshot::compile(source));
        QVERIFY(!m_estate->compile()->policy.custom);
    }
    void dataRedistributionHasASwitchOnTheServerToo() // A8
    {
        using session::base::Channel;
        useCollectors();
        SecureConnServer& server = m_estate->configuration.logCollectors["LC1"].device.secureConnServer;
        server = m_estate->configuration.secureConnServer;
        const auto policyOn = [&](Channel channel) {
            const auto settings = read(*m_estate->textOf("LC1"), DeviceKind::LogCollector);
            const auto snapshot = session::engine::PolicySnapshot::compile(*settings->server);
            return (*snapshot)->policyOf(channel);
        };
        QVERIFY(!policyOn(Channel::DataRedistribution).custom);
        QVERIFY(policyOn(Channel::LogForwarding).custom);
        server.enableUserId = true;
        QVERIFY(policyOn(Channel::DataRedistribution).custom);
    }
    void aGatewayHasSettingsOfItsOwn() // B3, C19, S-5
    {
        auto& shared = m_estate->configuration.templates["branch"].shared;
        auto& settings = m_estate->configuration.templates["branch"].device.globalProtect;
        shared.certificates["Gateway"] = m_estate->withKey("manager", "Gateway");
        shared.sslTlsServiceProfiles["Gateway"] = {.certificate = "Gateway", .maxVersion = "tls1-3"};
        shared.certificateProfiles["Hosts"] = shared.certificateProfiles["Trust-Manager"];
        shared.certificateProfiles["Hosts"].blockUnauthenticatedCert = true;
        settings.sslTlsServiceProfile = "Gateway";
        settings.certificateProfile = "Hosts";
        DeviceFacts facts = appliance(DeviceKind::Firewall);
        facts.gatewayListen = "127.0.0.1:0";
        const auto settingsNow = [&] {
            return DeviceSettingsReader().read(facts, *m_estate->textOf("0002"));
        };
        QVERIFY2(!settingsNow()->gateway, "its switch is off");
        settings.isGateway = true;
        const auto on = settingsNow();
        QVERIFY2(on && on->gateway, on ? "" : on.error().detail.c_str());
        QVERIFY(on->gateway->policy.tlsVersions.maximum == session::trust::TlsVersion::Tls13);
        QVERIFY(on->gateway->policy.comparesHostId && on->gateway->policy.custom->blockUnauthenticated);
        QVERIFY(on->gateway->policy.customOnly);
        QVERIFY(session::engine::PolicySnapshot::compile(*on->gateway));
        // What is switched off by the profile is not offered in TLS 1.3 either (B8).
        QVERIFY(on->gateway->customSuites.contains("TLS_AES_128_GCM_SHA256"));
        shared.sslTlsServiceProfiles["Gateway"].encAes128Gcm = false;
        QVERIFY(!settingsNow()->gateway->customSuites.contains("TLS_AES_128_GCM_SHA256"));
        for (const auto flag :
             {&SslTlsServiceProfile::encAes256Gcm, &SslTlsServiceProfile::encChaCha20Poly1305})
            shared.sslTlsServiceProfiles["Gateway"].*flag = false;
        QVERIFY(settingsNow()->gateway->policy.tlsVersions.maximum == session::trust::TlsVersion::Tls12);
        facts.gatewayListen.clear();
        QVERIFY(!settingsNow()->gateway);
        QVERIFY2(!m_estate->compile()->policy.comparesHostId, "a device channel asks for no host");
    }
    void wildfireSpeaksOneVersion() // B11
    {
        const std::string text = *m_estate->textOf("LC1");
        useCollectors();
        auto& store = m_estate->configuration.panorama;
        store.sslTlsServiceProfiles["Server"].minVersion = "tls1-0";
        m_estate->configuration.logCollectors["LC1"].device.secureConnServer =
            m_estate->configuration.secureConnServer;
        const std::string serving = *m_estate->textOf("LC1");
        const auto collector = read(serving, DeviceKind::LogCollector);
        QVERIFY(collector->server->policy.tlsVersions.minimum == session::trust::TlsVersion::Tls10);
        const auto wildfire = read(serving, DeviceKind::WildFire);
        QVERIFY(wildfire->server->policy.tlsVersions == session::trust::TlsRange{});
    }
    void whoListensNowhereServesNobody()
    {
        useCollectors();
        DeviceFacts facts = appliance(DeviceKind::LogCollector);
        facts.listen.clear();
        const auto settings = DeviceSettingsReader().read(facts, *m_estate->textOf("LC1"));
        QVERIFY(settings && !settings->server);
    }

private:
    const std::string everyServer =
        "set deviceconfig setting log-forwarding collectors [ 10.0.0.1 lc.example:4000 ]\n"
        "set deviceconfig setting log-forwarding peers 10.0.0.2\n"
        "set deviceconfig setting wildfire-private server-address wf.example\n"
        "set deviceconfig setting pan-url-db cloud-static-list 10.0.0.3,10.0.0.4:5000\n"
        "set deviceconfig setting data-redistribution agents [ 10.0.0.5 10.0.0.6 ]\n"
        "set deviceconfig setting global-protect gateways gw.example\n";

    void useCollectors()
    {
        Configuration& configuration = m_estate->configuration;
        configuration.logCollectors["LC1"].device.publicAddress = "127.0.0.1:5001";
        configuration.logCollectors["LC2"].device.publicAddress = "127.0.0.1:5002";
        LogCollectorGroup& group = configuration.logCollectorGroups["group"];
        group.collectors = {"LC1", "LC2"};
        group.devices["0002"].collectors = {"LC2", "LC1"};
    }
    DeviceFacts appliance(DeviceKind kind) const
    {
        DeviceFacts facts;
        facts.serial = session::base::Serial("LC1");
        facts.kind = kind;
        facts.listen = "127.0.0.1:0";
        facts.factoryCas = {m_estate->factory->authority};
        facts.predefinedIdentity = m_estate->factory->serverIdentity;
        return facts;
    }
    session::base::Result<DeviceSettings> read(const std::string& text,
                                               DeviceKind kind = DeviceKind::Firewall) const
    {
        return DeviceSettingsReader().read(kind == DeviceKind::Firewall ? DeviceFacts() : appliance(kind),
                                           text);
    }

    std::optional<support::ConfiguredEstate> m_estate;
    Configuration m_configuration;
};

HANDFAST_TEST(DeviceLinksTest)

} // namespace tst_device_links

#include "tst_device_links.moc"
