// The devices of a random fleet, one by one.
#include "tests/bench/estate.h"
#include "tests/bench/random_fleet.h"

namespace bench {

using namespace models;
using session::pki::Certificate;
using session::pki::CertificateRole;
using session::pki::PrivateKey;

namespace {

const std::string client = "set deviceconfig setting management secure-conn-client ";
/// Long since gone: what it has issued is there.
const std::string scepUrl = "http://127.0.0.1:1/scep";

} // namespace

RandomFleet::Device RandomFleet::makeDevice(const std::string& serial)
{
    Device device;
    const auto note = [&device](const std::string& trait) { device.traits += ' ' + trait; };
    panos::Bundle& bundle = device.bundle;
    bundle.serial = QString::fromStdString(serial);
    bundle.hostname = QStringLiteral("fw-") + bundle.serial.right(3);
    bundle.model = QStringLiteral("PA-440");
    bundle.softwareVersion = QStringLiteral("10.1.14");
    if (!m_mayEnforce && chance(15))
        bundle.softwareVersion =
            QString::fromStdString(oneOf(std::vector<std::string>{"7.1.26", "8.0.0", "8.1.21-h3"}));
    if (m_collectors.contains(serial)) {
        bundle.kind = session::base::DeviceKind::LogCollector;
        bundle.model = QStringLiteral("M-300");
        note("collector");
    }
    note(bundle.softwareVersion.toStdString());
    bundle.managers = {chance(70) ? QStringLiteral("127.0.0.1") : QStringLiteral("localhost")};
    note(bundle.managers.front().toStdString());
    if (chance(25)) {
        bundle.clockOffsetSeconds = oneOf(std::vector<int>{-3, 3, -40, 40, 380, -700, 5000}) * 86'400LL;
        note("clock " + std::to_string(bundle.clockOffsetSeconds / 86'400) + " d");
    }
    session::pki::IssueSpec spec{.subject = {serial},
                                 .now = m_input.now,
                                 .lifetime = std::chrono::days(20 * 365),
                                 .backdate = std::chrono::days(365)};
    if (chance(5)) {
        spec.lifetime = -std::chrono::days(3);
        note("born expired");
    } else if (chance(5)) {
        spec.subject.text += "-x";
        note("born as another");
    }
    giveBirthCertificate(device, spec);
    if (chance(55))
        makeOwnCertificate(device);
    if (!m_collectors.contains(serial))
        linkToAppliances(device);
    return device;
}

void RandomFleet::giveBirthCertificate(Device& device, const session::pki::IssueSpec& spec) const
{
    const PrivateKey key = newKey();
    device.bundle.certificatePem =
        QByteArray::fromStdString(must(session::pki::issue(spec, key, m_input.factory), "birth").pem());
    device.bundle.keyPem = QByteArray::fromStdString(key.pem().reveal());
}

/// Set up on the device itself, by whoever stood before it.
void RandomFleet::makeOwnCertificate(Device& device)
{
    const auto note = [&device](const std::string& trait) { device.traits += ' ' + trait; };
    const std::string serial = device.bundle.serial.toStdString();
    const std::string issuer =
        oneOf(std::vector<std::string>{"root-a", "root-a", "inter", "inter", "root-b", "stranger"});
    note("by " + issuer);
    session::pki::IssueSpec spec{.subject = {serial},
                                 .now = m_input.now,
                                 .lifetime = std::chrono::days(365),
                                 .backdate = std::chrono::days(30)};
    if (const int odd = below(10); odd == 0) {
        spec.lifetime = -std::chrono::days(2);
        note("expired");
    } else if (odd == 1) {
        spec.backdate = -std::chrono::days(2);
        note("not yet valid");
    } else if (odd == 2) {
        spec.role = CertificateRole::Server;
        note("for servers");
    } else if (odd == 3) {
        spec.subject.text = "somebody";
        note("of somebody");
    } else if (odd == 4) {
        spec.subject.text = "somebody";
        spec.alternativeNames.dns = {serial + ".example"};
        spec.alternativeNames.ip = {"192.0.2." + std::to_string(below(3))};
        note("with other names");
    } else if (odd == 5) {
        spec.lifetime = std::chrono::hours(20);
        note("short");
    }
    const PrivateKey key = newKey();
    const Certificate own = issueWithStatus(std::move(spec), key, issuer, note);
    const std::string trusted = oneOf(std::vector<std::string>{"root-a", "root-a", "root-b", "stranger"});
    note("trusts " + trusted);
    const auto add = [&device](const std::vector<std::string>& path, const std::string& value) {
        device.bundle.localText +=
            QString::fromStdString(config::toCommand({config::Edit::Verb::Set, path, {value}}) + '\n');
    };
    if (chance(70) && !m_authorities.at(issuer).above.empty()) { // what it has it sends along
        add({"shared", "certificate", issuer, "public-key"},
            m_authorities.at(issuer).issuer.certificate.pem());
        note("sends its issuer");
    }
    add({"shared", "certificate", trusted, "public-key"}, m_authorities.at(trusted).issuer.certificate.pem());
    const auto line = [&device](const std::string& text) {
        device.bundle.localText += QString::fromStdString(text + '\n');
    };
    line("set shared certificate-profile mine CA " + trusted);
    if (chance(50)) {
        line("set shared certificate-profile mine block-expired-cert yes");
        note("blocks expired");
    }
    if (chance(40)) {
        for (const std::string& setting : revocationSettings(70))
            line("set shared certificate-profile mine " + setting);
        note("asks about revocation");
    }
    std::string type = "local";
    if (chance(20)) {
        type = "scep";
        line("set shared scep enrolled scep-url " + scepUrl);
        line("set shared scep enrolled subject CN=" + serial);
        line(client + "certificate-type scep scep-profile enrolled");
        device.bundle.identities.push_back({.name = QStringLiteral("secure-conn-client-scep"),
                                            .subject = QStringLiteral("CN=") + device.bundle.serial,
                                            .signedBy = QString::fromStdString(scepUrl + " "),
                                            .chainPem = QByteArray::fromStdString(own.pem()),
                                            .keyPem = QByteArray::fromStdString(key.pem().reveal())});
        note("by SCEP");
    } else {
        add({"shared", "certificate", "own", "public-key"}, own.pem());
        add({"shared", "certificate", "own", "private-key"}, key.pem().reveal());
        line(client + "certificate-type local certificate own");
    }
    line(client + "certificate-type " + type + " certificate-profile mine");
    line(client + "enable-secure-panorama-communication yes");
    for (const char* channel : {"wildfire", "pandb", "user-id", "globalprotect"})
        if (!m_links.empty() && chance(30))
            line(client + "enable-secure-" + channel + "-communication yes");
    if (chance(40)) {
        line(client + "check-server-identity yes");
        note("checks identity");
    }
}

/// With or without somebody to ask about it, and what they say.
Certificate RandomFleet::issueWithStatus(session::pki::IssueSpec spec, const PrivateKey& key,
                                         const std::string& issuer,
                                         const std::function<void(const std::string&)>& note)
{
    if (chance(70)) {
        const std::string how = manner();
        spec.ocspUrl = m_responders->ocspUrl(how, issuer);
        note("OCSP " + how);
    }
    if (chance(50)) {
        const std::string how = manner();
        spec.crlUrl = m_responders->crlUrl(how, issuer);
        note("CRL " + how);
    }
    Certificate own = must(session::pki::issue(spec, key, m_authorities.at(issuer).issuer), "own");
    if (chance(25)) {
        m_responders->revoke(own);
        note("revoked");
    } else if (chance(20)) {
        m_responders->forget(own);
        note("forgotten");
    }
    m_ownCertificates.push_back(own);
    return own;
}

} // namespace bench
