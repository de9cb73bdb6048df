#include "tests/session/agent/channel_yard.h"

#include "session/trust/identity.h"

namespace fleet_tests {

using namespace session;

ChannelYard::ChannelYard()
{
    support::OpensslPki& pki = estate.pki();
    const QString both = QStringLiteral("serverAuth,clientAuth");
    pki.root("second-root");
    pki.leaf("client", {.issuer = "custom-root", .commonName = "FW1", .extendedKeyUsage = "clientAuth"});
    pki.leaf("host", {.issuer = "custom-root",
                      .subject = "/CN=FW1/serialNumber=HOST-1",
                      .extendedKeyUsage = "clientAuth"});
    pki.leaf("foreign-client",
             {.issuer = "second-root", .commonName = "FW1", .extendedKeyUsage = "clientAuth"});
    pki.leaf("server-only", {.issuer = "custom-root", .commonName = "LC2", .extendedKeyUsage = "serverAuth"});
    pki.leaf("both", {.issuer = "custom-root", .commonName = "LC2", .extendedKeyUsage = both});
    pki.leaf(
        "foreign-server",
        {.issuer = "second-root", .subjectAltNames = {"IP:127.0.0.1"}, .extendedKeyUsage = "serverAuth"});
    pki.leaf("future-server", {.issuer = "second-root",
                               .extendedKeyUsage = "serverAuth",
                               .notBefore = QDateTime::currentDateTimeUtc().addDays(2),
                               .notAfter = QDateTime::currentDateTimeUtc().addDays(20)});
}

agent::DeviceFacts ChannelYard::newDevice(const std::string& serial, base::DeviceKind kind)
{
    agent::DeviceFacts facts = estate.newDevice(serial);
    const QString name = "born-" + QString::fromStdString(serial);
    estate.pki().leaf(name, {.issuer = "factory-root",
                             .commonName = QString::fromStdString(serial),
                             .extendedKeyUsage = "serverAuth,clientAuth"});
    facts.predefinedIdentity = estate.identity(name);
    facts.kind = kind;
    facts.managers = {yard.address};
    facts.logsPerSecond = 200;
    yard.engine.publish(estate.snapshot(), {});
    return facts;
}

agent::DeviceSettings ChannelYard::serverSettings(const agent::DeviceFacts& facts,
                                                  const ServerWishes& wishes) const
{
    engine::SnapshotSource source{.version = {1},
                                  .policy = {},
                                  .predefinedIdentity = *facts.predefinedIdentity,
                                  .customIdentity = std::nullopt,
                                  .customCipherList = "ECDHE+AESGCM",
                                  .disconnectWait = std::chrono::minutes(wishes.waitMinutes)};
    source.policy.predefined.anchors = trust::TrustAnchors::of(facts.factoryCas);
    if (wishes.authorizedSerials) {
        source.policy.authorizeSerial = true;
        auto managed = std::make_shared<trust::ManagedSerials>();
        for (const std::string& serial : *wishes.authorizedSerials)
            managed->insert(trust::foldedSerial(base::Serial(serial)));
        source.policy.managed = std::move(managed);
    }
    if (wishes.custom) {
        source.customIdentity = estate.identity(wishes.certificate);
        source.policy.customOnly = wishes.customOnly;
        source.policy.custom.emplace();
        source.policy.custom->usernameField = trust::UsernameField::SubjectCommonName;
        source.policy.custom->anchors = trust::TrustAnchors::of(estate.certificates(wishes.trusted));
    }
    agent::DeviceSettings settings;
    settings.server = std::make_shared<const engine::SnapshotSource>(std::move(source));
    return settings;
}

std::string ChannelYard::startAppliance(const std::string& serial, base::DeviceKind kind,
                                        const ServerWishes& wishes)
{
    agent::DeviceFacts facts = newDevice(serial, kind);
    facts.listen = "127.0.0.1:0";
    facts.configText = serial;
    yard.reader.set(serial, serverSettings(facts, wishes));
    if (std::exchange(m_isStarted, true))
        yard.fleet->deliver(facts);
    else
        yard.start({facts});
    const auto listening = yard.deviceLog.expect([&](const engine::Event& event) {
        return event.server.value == serial && std::holds_alternative<engine::Listening>(event.fact);
    });
    return listening ? std::get<engine::Listening>(listening->fact).address : std::string();
}

std::string ChannelYard::startGateway(const std::string& serial, bool blocksOtherHosts)
{
    agent::DeviceFacts facts = newDevice(serial, base::DeviceKind::Firewall);
    facts.gatewayListen = "127.0.0.1:0";
    facts.configText = serial;
    engine::SnapshotSource source = *serverSettings(facts, {.customOnly = true}).server;
    source.policy.tlsVersions.maximum = source.newestVersion =
        trust::newestVersionOn(base::Channel::GlobalProtect);
    source.policy.comparesHostId = true;
    source.policy.custom->blockUnauthenticated = blocksOtherHosts;
    agent::DeviceSettings settings;
    settings.gateway = std::make_shared<const engine::SnapshotSource>(std::move(source));
    yard.reader.set(serial, settings);
    if (std::exchange(m_isStarted, true))
        yard.fleet->deliver(facts);
    else
        yard.start({facts});
    const auto listening = yard.deviceLog.expect([&](const engine::Event& event) {
        return event.server.value == serial && std::holds_alternative<engine::Listening>(event.fact);
    });
    return listening ? std::get<engine::Listening>(listening->fact).address : std::string();
}

void ChannelYard::pushServer(const std::string& serial, const ServerWishes& wishes, const std::string& text)
{
    agent::DeviceFacts born;
    born.predefinedIdentity = estate.identity("born-" + QString::fromStdString(serial));
    born.factoryCas = estate.certificates("factory-root");
    yard.reader.set(text, serverSettings(born, wishes));
    yard.push(serial, text, 7);
}

agent::ChannelLink ChannelYard::link(base::Channel channel, const std::string& server,
                                     const QString& certificate) const
{
    agent::ChannelLink link{.channel = channel, .servers = {server}, .custom = true};
    if (!certificate.isEmpty())
        link.identity = estate.identity(certificate);
    link.serverPolicy.anchors = trust::TrustAnchors::of(estate.certificates("custom-root"));
    return link;
}

void ChannelYard::startClient(const std::string& serial, std::vector<agent::ChannelLink> links,
                              base::DeviceKind kind, const std::string& hostId)
{
    agent::DeviceFacts facts = newDevice(serial, kind);
    facts.hostId = hostId;
    facts.configText = "client " + serial;
    agent::DeviceSettings settings;
    settings.links = std::move(links);
    yard.reader.set(facts.configText, settings);
    if (std::exchange(m_isStarted, true))
        yard.fleet->deliver(facts);
    else
        yard.start({facts});
    (void)yard.managerLog.expect([&](const engine::Event& event) {
        const auto* up = std::get_if<engine::SessionUp>(&event.fact);
        return up && up->serial.value == serial;
    });
}

void ChannelYard::pushLinks(const std::string& serial, std::vector<agent::ChannelLink> links,
                            const std::string& text)
{
    agent::DeviceSettings settings;
    settings.links = std::move(links);
    yard.reader.set(text, settings);
    yard.push(serial, text, 8);
}

std::optional<wire::ChannelReport>
ChannelYard::reported(const std::string& serial,
                      const std::function<bool(const wire::ChannelReport&)>& wanted)
{
    const auto told = yard.managerLog.expect([&](const engine::Event& event) {
        const auto* report = std::get_if<engine::ChannelReported>(&event.fact);
        return report && report->serial.value == serial && wanted(report->report);
    });
    if (!told)
        return std::nullopt;
    return std::get<engine::ChannelReported>(told->fact).report;
}

bool ChannelYard::managementIsWhole() const
{
    return yard.managerLog.all<engine::SessionDown>().empty() &&
           yard.managerLog.all<engine::SessionRefused>().empty();
}

} // namespace fleet_tests
