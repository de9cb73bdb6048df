// Appliances of a random fleet, and the devices that come to them: WildFire, PAN-DB, and a firewall that
// redistributes data and is a GlobalProtect gateway.
#include "tests/bench/estate.h"
#include "tests/bench/random_fleet.h"

#include <QTcpServer>

namespace bench {

using namespace models;
using session::pki::Certificate;
using session::pki::CertificateRole;
using session::pki::PrivateKey;

namespace {

/// One that is free now: whoever comes to it has to know it before it listens.
std::string freeAddress()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        giveUp("port", {session::base::ErrorCode::Network, probe.errorString().toStdString()});
    return "127.0.0.1:" + std::to_string(probe.serverPort());
}

} // namespace

void RandomFleet::makeAppliances()
{
    if (!chance(40))
        return;
    const std::vector<std::string> kinds{"wildfire-appliance", "pan-db-appliance", "firewall"};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (!chance(70))
            continue;
        const std::string serial = "SERVER-" + std::to_string(i + 1);
        const bool isWildfire = i == 0;
        if (isWildfire && m_mayEnforce)
            continue;
        put(m_estate, isWildfire ? "set wildfire-appliance " + serial + " tag sandbox"
                                 : "set mgt-config devices " + serial);
        const std::string address = freeAddress();
        Device device = makeAppliance(serial, kinds[i]);
        device.bundle.listen = QString::fromStdString(address);
        if (isWildfire)
            m_links.push_back("wildfire-private server-address " + address);
        else if (i == 1)
            m_links.push_back("pan-url-db cloud-static-list " + address);
        else {
            const std::string gateway = freeAddress();
            device.bundle.gatewayListen = QString::fromStdString(gateway);
            m_links.push_back("data-redistribution agents " + address);
            m_links.push_back("global-protect gateways " + gateway);
        }
        m_appliances.insert(serial);
        m_devices.emplace(serial, std::move(device));
    }
}

RandomFleet::Device RandomFleet::makeAppliance(const std::string& serial, const std::string& kind)
{
    Device device;
    device.traits = " " + kind;
    panos::Bundle& bundle = device.bundle;
    bundle.serial = QString::fromStdString(serial);
    bundle.hostname = bundle.serial.toLower();
    bundle.model = QStringLiteral("PA-440");
    bundle.kind = QString::fromStdString(kind);
    bundle.softwareVersion = QStringLiteral("10.1.14");
    bundle.managers = {QStringLiteral("127.0.0.1")};
    giveBirthCertificate(device, {.subject = {serial},
                                  .now = m_input.now,
                                  .lifetime = std::chrono::days(20 * 365),
                                  .backdate = std::chrono::days(365)});
    const auto line = [&bundle](const std::string& text) {
        bundle.localText += QString::fromStdString("set " + text + '\n');
    };
    const auto object = [&bundle](const std::vector<std::string>& path, const std::string& value) {
        bundle.localText +=
            QString::fromStdString(config::toCommand({config::Edit::Verb::Set, path, {value}}) + '\n');
    };
    const PrivateKey key = newKey();
    session::pki::IssueSpec spec{.subject = {"server"},
                                 .role = CertificateRole::Server,
                                 .now = m_input.now,
                                 .lifetime = std::chrono::days(365),
                                 .backdate = std::chrono::days(30)};
    spec.alternativeNames.ip = {"127.0.0.1"};
    const session::pki::Issuer& root = m_authorities.at("root-a").issuer;
    object({"shared", "certificate", "server", "public-key"},
           must(session::pki::issue(spec, key, root), "appliance").pem());
    object({"shared", "certificate", "server", "private-key"}, key.pem().reveal());
    object({"shared", "certificate", "root-a", "public-key"}, root.certificate.pem());
    line("shared certificate-profile clients CA root-a");
    line("shared ssl-tls-service-profile tls certificate server");
    const std::string node = "deviceconfig setting management secure-conn-server ";
    line(node + "ssl-tls-service-profile tls");
    line(node + "certificate-profile clients");
    if (chance(20))
        line(node + "custom-certificate-only yes");
    if (kind == "firewall") {
        if (chance(70))
            line(node + "enable-secure-user-id-communication yes");
        const std::string gateway = "deviceconfig setting global-protect gateway ";
        if (chance(50))
            line("shared certificate-profile clients block-unauthenticated-cert yes");
        line("shared ssl-tls-service-profile gateway certificate server");
        line("shared ssl-tls-service-profile gateway protocol-settings max-version tls1-3");
        line(gateway + "enabled yes");
        line(gateway + "ssl-tls-service-profile gateway");
        line(gateway + "certificate-profile clients");
    }
    return device;
}

/// Typed into the device itself.
void RandomFleet::linkToAppliances(Device& device)
{
    for (const std::string& link : m_links)
        if (chance(50)) {
            device.bundle.localText += QString::fromStdString("set deviceconfig setting " + link + '\n');
            device.traits += " " + link.substr(0, link.find(' '));
        }
    if (!m_links.empty() && chance(30))
        device.bundle.hostId = QStringLiteral("HOST-") + device.bundle.serial;
}

} // namespace bench
