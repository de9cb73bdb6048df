// Appliances of a random fleet, and the devices that come to them: WildFire, PAN-DB, and a firewall that
// redistributes data and is a GlobalProtect gateway.
#include "tests/bench/estate.h"
#include "tests/bench/random_fleet.h"

#include <QTcpServer>

namespace bench {

using namespace models;
using session::base::DeviceKind;
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
    if (!chance(80))
        return;
    makeServerTemplate();
    const std::vector kinds{DeviceKind::WildFire, DeviceKind::PanDb, DeviceKind::Firewall};
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
        if (isWildfire || m_mayEnforce) // no template has it; one without a certificate may not (E8)
            m_apart.insert(serial);
        else
            put(m_estate, "set template-stack s2 devices " + serial);
        m_devices.emplace(serial, std::move(device));
    }
}

RandomFleet::Device RandomFleet::makeAppliance(const std::string& serial, DeviceKind kind)
{
    Device device;
    device.traits = " " + std::string(toText(kind));
    panos::Bundle& bundle = device.bundle;
    bundle.serial = QString::fromStdString(serial);
    bundle.hostname = bundle.serial.toLower();
    bundle.model = QStringLiteral("PA-440");
    bundle.kind = kind;
    bundle.softwareVersion = QStringLiteral("10.1.14");
    bundle.managers = {QStringLiteral("127.0.0.1")};
    giveBirthCertificate(device, {.subject = {serial},
                                  .role = CertificateRole::ServerAndClient,
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
    const bool isPushed = kind != DeviceKind::WildFire && !m_mayEnforce && chance(60);
    if (isPushed) // the rest is its template's
        return device;
    const std::string node = "deviceconfig setting management secure-conn-server ";
    line(node + "ssl-tls-service-profile tls");
    line(node + "certificate-profile clients");
    if (chance(20))
        line(node + "custom-certificate-only yes");
    if (kind == DeviceKind::Firewall) {
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

/// What appliances that are in a stack serve with, as far as nothing is typed into them.
void RandomFleet::makeServerTemplate()
{
    const std::string of = "set template t2 config ";
    put(m_estate, "set template-stack s2 templates t2");
    put(m_estate, of + "deviceconfig setting management disable-commit-recovery yes");
    const auto certificate = [this](const std::string& name, const char* part, const std::string& value) {
        m_estate.push_back(
            config::setValue({"template", "t2", "config", "shared", "certificate", name, part}, value));
    };
    for (const char* name : {"root-a", "root-b"})
        certificate(name, "public-key", m_authorities.at(name).issuer.certificate.pem());
    for (const char* issuer : {"root-a", "root-b"}) {
        const std::string name = std::string("pushed-") + issuer;
        const PrivateKey key = newKey();
        session::pki::IssueSpec spec{.subject = {name},
                                     .role = CertificateRole::Server,
                                     .now = m_input.now,
                                     .lifetime = std::chrono::days(365),
                                     .backdate = std::chrono::days(30)};
        spec.alternativeNames.ip = {"127.0.0.1"};
        certificate(name, "public-key",
                    must(session::pki::issue(spec, key, m_authorities.at(issuer).issuer), "pushed").pem());
        certificate(name, "private-key", must(m_input.vault.seal(key.pem(), name), "seal"));
    }
    put(m_estate, of + "shared certificate-profile of-a CA root-a");
    put(m_estate, of + "shared certificate-profile of-both CA root-a");
    put(m_estate, of + "shared certificate-profile of-both CA root-b");
    put(m_estate, of + "shared ssl-tls-service-profile pushed certificate pushed-root-a");
    put(m_estate, of + "shared ssl-tls-service-profile gateway-pushed certificate pushed-root-a");
    const std::string node = of + "deviceconfig setting management secure-conn-server ";
    put(m_estate, node + "ssl-tls-service-profile pushed");
    put(m_estate, node + "certificate-profile of-both");
    put(m_estate, node + "enable-secure-user-id-communication yes");
    const std::string gateway = of + "deviceconfig setting global-protect gateway ";
    put(m_estate, gateway + "enabled yes");
    put(m_estate, gateway + "ssl-tls-service-profile gateway-pushed");
    put(m_estate, gateway + "certificate-profile of-both");
}

void RandomFleet::changeOfChannels(std::vector<config::Edit>& edits)
{
    const std::string clients = "set template t1 config deviceconfig setting ";
    const std::string yesNo = chance(50) ? "yes" : "no";
    for (int left = below(3); left > 0; --left) {
        const std::string channel =
            oneOf(std::vector<std::string>{"wildfire", "pandb", "user-id", "globalprotect"});
        if (chance(60))
            put(edits, clients + "management secure-conn-client enable-secure-" + channel +
                           "-communication " + (chance(70) ? "yes" : "no"));
        else if (chance(50))
            put(edits, clients + oneOf(m_links));
        else
            put(edits, clients + "wildfire-private validate-server-certificate " + yesNo);
    }
    if (m_mayEnforce)
        return;
    for (int left = below(3); left > 0; --left)
        put(edits, oneChangeOfServers());
}

std::string RandomFleet::oneChangeOfServers()
{
    const std::string of = "set template t2 config ";
    const std::string node = of + "deviceconfig setting management secure-conn-server ";
    const std::string gateway = of + "deviceconfig setting global-protect gateway ";
    const std::string yesNo = chance(50) ? "yes" : "no";
    const std::string profile = chance(50) ? "of-a" : "of-both";
    switch (below(10)) {
    case 0:
        return node + "custom-certificate-only " + yesNo;
    case 1:
        return node + "certificate-profile " + profile;
    case 2:
        return node + "check-authorization-list " + yesNo;
    case 3:
        return node + "authorization-list one identifier subject type common-name value " +
               serialOf(below(m_input.devices));
    case 4:
        return node + "enable-secure-user-id-communication " + yesNo;
    case 5:
        return of + "shared ssl-tls-service-profile pushed certificate pushed-root-" +
               (chance(50) ? "a" : "b");
    case 6:
        return gateway + "certificate-profile " + profile;
    case 7:
        return of + "shared ssl-tls-service-profile gateway-pushed certificate pushed-root-" +
               (chance(50) ? "a" : "b");
    case 8:
        return of + "shared certificate-profile of-both block-unauthenticated-cert " + yesNo;
    default:
        return of + "shared certificate-profile of-both block-expired-cert " + yesNo;
    }
}

/// Typed into the device itself.
void RandomFleet::linkToAppliances(Device& device)
{
    for (const std::string& link : m_links)
        if (chance(75)) {
            ++m_linked;
            device.bundle.localText += QString::fromStdString("set deviceconfig setting " + link + '\n');
            device.traits += " " + link.substr(0, link.find(' '));
        }
    if (!m_links.empty() && chance(30))
        device.bundle.hostId = QStringLiteral("HOST-") + device.bundle.serial;
}

} // namespace bench
