#include "tests/bench/random_fleet.h"

#include "tests/bench/estate.h"

namespace bench {

using namespace models;
using session::pki::Certificate;
using session::pki::CertificateRole;
using session::pki::PrivateKey;

namespace {

constexpr auto days = [](int count) { return std::chrono::days(count); };
const std::string server = "set deviceconfig setting management secure-conn-server ";
const std::string client = "set deviceconfig setting management secure-conn-client ";
const std::vector<std::string> authorized{"identifier subject type common-name value somebody",
                                          "identifier subject-alt-name type ip value 192.0.2.1",
                                          "identifier subject-alt-name type hostname value " + serialOf(3) +
                                              ".EXAMPLE"};
const std::string ofDevices = "set template t1 config ";
const std::vector<std::string> profiles{"p-a", "p-ab", "p-inter", "p-b"};

PrivateKey newKey()
{
    return must(PrivateKey::generate(session::pki::KeyType::EcP256), "key");
}

} // namespace

RandomFleet::RandomFleet(const RandomFleetInput& input) : m_input(input), m_random(input.seed)
{
    makeAuthorities();
    makeServerCertificates();
    makeProfiles();
    put(m_estate, "set deviceconfig system ip-address 127.0.0.1");
    makeTemplate();
    for (int i = 0; i < input.devices; ++i) {
        const std::string serial = serialOf(i);
        if (chance(10)) {
            put(m_estate, "set log-collector " + serial);
            put(m_estate, "set log-collector-group g" + serial + " logfwd-setting collectors " + serial);
            m_collectors.insert(serial);
        } else {
            put(m_estate, "set mgt-config devices " + serial);
            put(m_estate, "set template-stack s1 devices " + serial);
        }
        m_devices.emplace(serial, makeDevice(serial));
    }
}

int RandomFleet::below(int limit)
{
    return int(m_random() % std::uint64_t(limit)); // the same on every machine, unlike a distribution
}

void RandomFleet::put(std::vector<config::Edit>& edits, const std::string& line) const
{
    const auto words = must(config::splitWords(line), line.c_str());
    for (config::Edit& edit : must(config::parseEdits(words, config::NameLimits::Readable), line.c_str()))
        edits.push_back(std::move(edit));
}

void RandomFleet::keep(const std::string& name, const Certificate& certificate)
{
    m_estate.push_back(config::setValue({"panorama", "certificate", name, "public-key"}, certificate.pem()));
}

void RandomFleet::keepKey(const std::string& name, const PrivateKey& key)
{
    m_estate.push_back(config::setValue({"panorama", "certificate", name, "private-key"},
                                        must(m_input.vault.seal(key.pem(), name), "seal")));
}

session::pki::Issuer RandomFleet::authority(const std::string& name, const std::string& issuer)
{
    const session::pki::IssueSpec spec{.subject = {name},
                                       .role = CertificateRole::CertificateAuthority,
                                       .now = m_input.now,
                                       .lifetime = days(3650),
                                       .backdate = days(3650)};
    PrivateKey key = newKey();
    const Certificate certificate =
        must(issuer.empty() ? session::pki::issueSelfSigned(spec, key)
                            : session::pki::issue(spec, key, m_authorities.at(issuer).issuer),
             "CA");
    return {certificate, std::move(key)};
}

void RandomFleet::makeAuthorities()
{
    m_authorities.emplace("root-a", Authority{authority("root-a", ""), {}});
    m_authorities.emplace("root-b", Authority{authority("root-b", ""), {}});
    m_authorities.emplace("inter", Authority{authority("inter", "root-a"), {"root-a"}});
    for (const auto& [name, ca] : m_authorities)
        keep(name, ca.issuer.certificate);
    m_authorities.emplace("stranger", Authority{authority("stranger", ""), {}}); // nobody here has it
}

void RandomFleet::makeServerCertificates()
{
    struct Kind
    {
        const char* name;
        const char* issuer;
        const char* commonName;
        std::vector<std::string> dns;
        std::vector<std::string> ip;
        int validDays;
    };
    const std::vector<Kind> kinds{{"srv-a", "root-a", "127.0.0.1", {}, {"127.0.0.1"}, 365},
                                  {"srv-cn", "root-a", "127.0.0.1", {}, {}, 365},
                                  {"srv-both", "root-a", "manager", {"localhost"}, {"127.0.0.1"}, 400},
                                  {"srv-b", "root-b", "127.0.0.1", {"localhost"}, {"127.0.0.1"}, 365},
                                  {"srv-inter", "inter", "127.0.0.1", {}, {"127.0.0.1"}, 365},
                                  {"srv-short", "root-a", "127.0.0.1", {"localhost"}, {"127.0.0.1"}, 1}};
    for (const Kind& kind : kinds) {
        const PrivateKey key = newKey();
        session::pki::IssueSpec spec{.subject = {kind.commonName},
                                     .role = CertificateRole::Server,
                                     .now = m_input.now,
                                     .lifetime = days(kind.validDays),
                                     .backdate = kind.validDays > 1 ? days(30) : days(0)};
        spec.alternativeNames.dns = kind.dns;
        spec.alternativeNames.ip = kind.ip;
        keep(kind.name, must(session::pki::issue(spec, key, m_authorities.at(kind.issuer).issuer), "server"));
        keepKey(kind.name, key);
        m_serverCertificates.emplace_back(kind.name);
    }
}

void RandomFleet::makeProfiles()
{
    const std::map<std::string, std::vector<std::string>> trusted{{"p-a", {"root-a"}},
                                                                  {"p-ab", {"root-a", "root-b"}},
                                                                  {"p-inter", {"root-a", "inter"}},
                                                                  {"p-b", {"root-b"}}};
    for (const auto& [name, authorities] : trusted) {
        for (const std::string& ca : authorities)
            put(m_estate, "set panorama certificate-profile " + name + " CA " + ca);
        put(m_estate, "set panorama certificate-profile " + name + " username-field subject common-name");
        put(m_estate, "set panorama certificate-profile " + name + " block-expired-cert " +
                          (chance(50) ? "yes" : "no"));
    }
    put(m_estate, "set panorama ssl-tls-service-profile tls certificate " + oneOf(m_serverCertificates));
}

/// What is pushed comes back by itself when it fails (F-3): not here, or nothing would be lost by a push.
void RandomFleet::makeTemplate()
{
    put(m_estate, "set template-stack s1 templates t1");
    put(m_estate, ofDevices + "deviceconfig setting management disable-commit-recovery yes");
    for (const char* name : {"root-a", "root-b"})
        m_estate.push_back(
            config::setValue({"template", "t1", "config", "shared", "certificate", name, "public-key"},
                             m_authorities.at(name).issuer.certificate.pem()));
    put(m_estate, ofDevices + "shared certificate-profile manager CA root-a");
    keepKey("root-a", m_authorities.at("root-a").issuer.key);
    keepKey("inter", m_authorities.at("inter").issuer.key);
    const PrivateKey key = newKey();
    const Certificate common =
        must(session::pki::issue({.subject = {"common"}, .now = m_input.now, .backdate = days(30)}, key,
                                 m_authorities.at("root-b").issuer),
             "common");
    m_estate.push_back(config::setValue(
        {"template", "t1", "config", "shared", "certificate", "common", "public-key"}, common.pem()));
    m_estate.push_back(
        config::setValue({"template", "t1", "config", "shared", "certificate", "common", "private-key"},
                         must(m_input.vault.seal(key.pem(), "common"), "seal")));
}

std::vector<config::Edit> RandomFleet::changeOfDevices()
{
    const std::string pushed = ofDevices + "deviceconfig setting management secure-conn-client ";
    std::vector<config::Edit> edits;
    for (int left = 1 + below(3); left > 0; --left) {
        switch (below(6)) {
        case 0:
            put(edits, pushed + "certificate-type issued signed-by " +
                           (chance(50) ? "root-a" : std::string("inter")));
            put(edits, pushed + "certificate-type issued certificate-profile manager");
            break;
        case 1:
            put(edits, pushed + "certificate-type local certificate common");
            put(edits, pushed + "certificate-type local certificate-profile manager");
            break;
        case 2:
            put(edits, pushed + "certificate-type none");
            break;
        case 3:
            put(edits, pushed + "check-server-identity " + (chance(50) ? "yes" : "no"));
            break;
        case 4:
            put(edits, ofDevices + "shared certificate-profile manager CA root-b");
            break;
        default:
            put(edits, ofDevices + "shared certificate-profile manager block-expired-cert " +
                           (chance(50) ? "yes" : "no"));
        }
    }
    return edits;
}

std::vector<config::Edit> RandomFleet::firstServerSettings()
{
    std::vector<config::Edit> edits;
    if (chance(15))
        return edits; // predefined certificates alone
    put(edits, server + "customize yes");
    put(edits, server + "ssl-tls-service-profile tls");
    put(edits, server + "certificate-profile " + (chance(60) ? "p-ab" : oneOf(profiles)));
    put(edits, server + "authorize-client-serial " + (chance(50) ? "yes" : "no"));
    return edits;
}

RandomFleet::Device RandomFleet::makeDevice(const std::string& serial)
{
    Device device;
    const auto note = [&device](const std::string& trait) { device.traits += ' ' + trait; };
    panos::Bundle& bundle = device.bundle;
    bundle.serial = QString::fromStdString(serial);
    bundle.hostname = QStringLiteral("fw-") + bundle.serial.right(3);
    bundle.model = QStringLiteral("PA-440");
    bundle.softwareVersion = QStringLiteral("10.1.14");
    if (chance(15))
        bundle.softwareVersion =
            QString::fromStdString(oneOf(std::vector<std::string>{"7.1.26", "8.0.0", "8.1.21-h3"}));
    if (m_collectors.contains(serial)) {
        bundle.kind = QStringLiteral("log-collector");
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
    session::pki::IssueSpec spec{
        .subject = {serial}, .now = m_input.now, .lifetime = days(20 * 365), .backdate = days(365)};
    if (chance(5)) {
        spec.lifetime = -days(3);
        note("born expired");
    } else if (chance(5)) {
        spec.subject.text += "-x";
        note("born as another");
    }
    const PrivateKey key = newKey();
    bundle.certificatePem =
        QByteArray::fromStdString(must(session::pki::issue(spec, key, m_input.factory), "birth").pem());
    bundle.keyPem = QByteArray::fromStdString(key.pem().reveal());
    if (chance(55))
        makeOwnCertificate(device);
    return device;
}

/// Set up on the device itself, by whoever stood before it.
void RandomFleet::makeOwnCertificate(Device& device)
{
    const auto note = [&device](const std::string& trait) { device.traits += ' ' + trait; };
    const std::string serial = device.bundle.serial.toStdString();
    const std::string issuer =
        oneOf(std::vector<std::string>{"root-a", "root-a", "inter", "inter", "root-b", "stranger"});
    note("by " + issuer);
    session::pki::IssueSpec spec{
        .subject = {serial}, .now = m_input.now, .lifetime = days(365), .backdate = days(30)};
    if (const int odd = below(10); odd == 0) {
        spec.lifetime = -days(2);
        note("expired");
    } else if (odd == 1) {
        spec.backdate = -days(2);
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
    const Certificate own = must(session::pki::issue(spec, key, m_authorities.at(issuer).issuer), "own");
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
    add({"shared", "certificate", "own", "public-key"}, own.pem());
    add({"shared", "certificate", "own", "private-key"}, key.pem().reveal());
    add({"shared", "certificate", trusted, "public-key"}, m_authorities.at(trusted).issuer.certificate.pem());
    const auto line = [&device](const std::string& text) {
        device.bundle.localText += QString::fromStdString(text + '\n');
    };
    line("set shared certificate-profile mine CA " + trusted);
    if (chance(50)) {
        line("set shared certificate-profile mine block-expired-cert yes");
        note("blocks expired");
    }
    line(client + "certificate-type local certificate own");
    line(client + "certificate-type local certificate-profile mine");
    line(client + "enable-secure-panorama-communication yes");
    if (chance(40)) {
        line(client + "check-server-identity yes");
        note("checks identity");
    }
}

panos::FleetFile RandomFleet::fleet(const std::string& port) const
{
    panos::FleetFile file;
    file.factoryCaPem = QByteArray::fromStdString(m_input.factory.certificate.pem());
    for (const auto& [serial, device] : m_devices) {
        panos::Bundle bundle = device.bundle;
        bundle.managers.front() += QLatin1Char(':') + QString::fromStdString(port);
        file.devices.push_back(std::move(bundle));
    }
    return file;
}

std::string RandomFleet::oneChange()
{
    const std::string yesNo = chance(50) ? "yes" : "no";
    switch (below(12)) {
    case 0:
        return server + "custom-certificate-only " + yesNo;
    case 1:
        return server + "authorize-client-serial " + yesNo;
    case 2:
        return server + "check-authorization-list " + yesNo;
    case 3:
        return server + "authorization-list one " + oneOf(authorized);
    case 4:
        return server + "certificate-profile " + oneOf(profiles);
    case 5:
        return "set panorama ssl-tls-service-profile tls certificate " + oneOf(m_serverCertificates);
    case 6:
        return "set panorama certificate-profile " + oneOf(profiles) + " block-expired-cert " + yesNo;
    case 7:
        return "set panorama certificate-profile p-a CA " + (chance(50) ? "root-b" : std::string("inter"));
    case 8:
        return "delete panorama certificate-profile p-ab CA " +
               (chance(50) ? "root-b" : std::string("root-a"));
    case 9:
        return "set template-stack s1 description " + std::to_string(below(1000));
    case 10:
        return "set deviceconfig setting management udid-form " +
               std::string(chance(50) ? "serial" : "sha256");
    default:
        return server + "customize " + (chance(80) ? "yes" : "no");
    }
}

std::vector<config::Edit> RandomFleet::change()
{
    std::vector<config::Edit> edits;
    if (m_hasWait ||
        chance(5)) { // a minute is the shortest wait (D12), and goes by as slowly here as anywhere
        m_hasWait = !m_hasWait;
        put(edits, server + "disconnect-wait-time " + (m_hasWait ? "1" : "0"));
    }
    for (int left = 1 + below(3); left > 0; --left) {
        put(edits, oneChange());
        if (chance(30)) { // with it, or it would be refused by validation most times
            put(edits, server + "customize yes");
            put(edits, server + "ssl-tls-service-profile tls");
            put(edits, server + "certificate-profile " + oneOf(profiles));
        }
    }
    return edits;
}

std::string RandomFleet::traitsOf(const std::string& serial) const
{
    const auto device = m_devices.find(serial);
    return device == m_devices.end() ? std::string() : device->second.traits;
}

} // namespace bench
