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
const std::vector<std::string> authorized{"identifier subject type common-name value somebody",
                                          "identifier subject-alt-name type ip value 192.0.2.1",
                                          "identifier subject-alt-name type hostname value " + serialOf(3) +
                                              ".EXAMPLE"};
const std::string ofDevices = "set template t1 config ";
const std::vector<std::string> profiles{"p-a", "p-ab", "p-inter", "p-b"};

const std::vector<std::string> manners{"answers", "answers", "answers",     "answers",
                                       "answers", "hangs",   "tries-later", "is-gone"};

} // namespace

PrivateKey newKey()
{
    return must(PrivateKey::generate(session::pki::KeyType::EcP256), "key");
}

RandomFleet::RandomFleet(const RandomFleetInput& input)
    : m_input(input),
      m_random(input.seed),
      m_responders(std::make_unique<Responders>(input.now)),
      m_mayEnforce(chance(30))
{
    makeAuthorities();
    makeServerCertificates();
    makeProfiles();
    put(m_estate, "set deviceconfig system ip-address 127.0.0.1");
    makeTemplate();
    makeAppliances();
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
    session::pki::IssueSpec spec{.subject = {name},
                                 .role = CertificateRole::CertificateAuthority,
                                 .now = m_input.now,
                                 .lifetime = days(3650),
                                 .backdate = days(3650)};
    PrivateKey key = newKey();
    if (!issuer.empty()) {
        spec.ocspUrl = m_responders->ocspUrl("answers", issuer);
        spec.crlUrl = m_responders->crlUrl("answers", issuer);
    }
    const Certificate certificate =
        must(issuer.empty() ? session::pki::issueSelfSigned(spec, key)
                            : session::pki::issue(spec, key, m_authorities.at(issuer).issuer),
             "CA");
    m_responders->add(name, {certificate, key});
    return {certificate, std::move(key)};
}

std::string RandomFleet::manner()
{
    return oneOf(manners);
}

/// As a profile says whether, and how long, revocation is looked into.
std::vector<std::string> RandomFleet::revocationSettings(int percent)
{
    std::vector<std::string> settings{"ocsp-receive-timeout 2", "crl-receive-timeout 2",
                                      "cert-status-timeout 4"};
    const auto add = [&](const std::string& setting, int likely) {
        if (chance(likely))
            settings.push_back(setting + " yes");
    };
    add("use-ocsp", percent);
    add("use-crl", percent);
    add("block-unknown-cert", 50);
    add("block-timeout-cert", 50);
    return settings;
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
        const char* manner = "answers"; ///< of the responder
    };
    const std::vector<Kind> kinds{{"srv-a", "root-a", "127.0.0.1", {}, {"127.0.0.1"}, 365},
                                  {"srv-cn", "root-a", "127.0.0.1", {}, {}, 365},
                                  {"srv-both", "root-a", "manager", {"localhost"}, {"127.0.0.1"}, 400},
                                  {"srv-b", "root-b", "127.0.0.1", {"localhost"}, {"127.0.0.1"}, 365},
                                  {"srv-inter", "inter", "127.0.0.1", {}, {"127.0.0.1"}, 365},
                                  {"srv-short", "root-a", "127.0.0.1", {"localhost"}, {"127.0.0.1"}, 1},
                                  {"srv-revoked", "root-a", "127.0.0.1", {}, {"127.0.0.1"}, 365},
                                  {"srv-forgotten", "root-a", "127.0.0.1", {}, {"127.0.0.1"}, 365},
                                  {"srv-mute", "root-a", "127.0.0.1", {}, {"127.0.0.1"}, 365, "hangs"},
                                  {"srv-plain", "root-a", "127.0.0.1", {}, {"127.0.0.1"}, 365, "none"}};
    for (const Kind& kind : kinds) {
        const PrivateKey key = newKey();
        session::pki::IssueSpec spec{.subject = {kind.commonName},
                                     .role = CertificateRole::Server,
                                     .now = m_input.now,
                                     .lifetime = days(kind.validDays),
                                     .backdate = kind.validDays > 1 ? days(30) : days(0)};
        spec.alternativeNames.dns = kind.dns;
        spec.alternativeNames.ip = kind.ip;
        spec.ocspUrl = m_responders->ocspUrl(kind.manner, kind.issuer);
        if (chance(50))
            spec.crlUrl = m_responders->crlUrl(kind.manner, kind.issuer);
        const Certificate certificate =
            must(session::pki::issue(spec, key, m_authorities.at(kind.issuer).issuer), "server");
        if (kind.name == std::string("srv-revoked"))
            m_responders->revoke(certificate);
        if (kind.name == std::string("srv-forgotten"))
            m_responders->forget(certificate);
        keep(kind.name, certificate);
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
        for (const std::string& setting : revocationSettings(60))
            put(m_estate, "set panorama certificate-profile " + name + " " + setting);
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
    for (const std::string& setting : revocationSettings(50))
        put(m_estate, ofDevices + "shared certificate-profile manager " + setting);
    if (m_mayEnforce) { // nobody has been sent it yet
        const std::string client = ofDevices + "deviceconfig setting management secure-conn-client ";
        put(m_estate, client + "certificate-type issued signed-by root-a");
        put(m_estate, client + "certificate-type issued certificate-profile manager");
    }
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

/// Without these a profile and a certificate that are named do nothing.
void RandomFleet::customize(std::vector<config::Edit>& edits)
{
    put(edits, server + "customize yes");
    put(edits, server + "ssl-tls-service-profile tls");
    put(edits, server + "certificate-profile " + oneOf(profiles));
}

std::vector<config::Edit> RandomFleet::changeOfDevices()
{
    const std::string pushed = ofDevices + "deviceconfig setting management secure-conn-client ";
    std::vector<config::Edit> edits;
    if (!m_links.empty())
        changeOfChannels(edits);
    for (int left = 1 + below(3); left > 0; --left) {
        switch (below(8)) {
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
        case 5:
            put(edits,
                ofDevices + "shared certificate-profile manager use-ocsp " + (chance(50) ? "yes" : "no"));
            break;
        case 6:
            put(edits,
                ofDevices + "shared certificate-profile manager use-crl " + (chance(50) ? "yes" : "no"));
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
    switch (below(16)) {
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
    case 11:
        return "set panorama certificate-profile " + oneOf(profiles) + " use-ocsp " +
               (chance(75) ? "yes" : "no");
    case 12:
        return "set panorama certificate-profile " + oneOf(profiles) + " use-crl " + yesNo;
    case 13:
        return "set panorama certificate-profile " + oneOf(profiles) +
               (chance(50) ? " block-unknown-cert " : " block-timeout-cert ") + yesNo;
    case 14:
        return server + "doomed-sessions " + (chance(30) ? "now" : "next-wait");
    default:
        return server + "customize " + (chance(80) ? "yes" : "no");
    }
}

std::vector<config::Edit> RandomFleet::change()
{
    if (chance(30) && !m_ownCertificates.empty()) // what is known of it already lasts for hours
        m_responders->revoke(oneOf(m_ownCertificates));
    std::vector<config::Edit> edits;
    if (m_hasWait ||
        (chance(5) &&
         m_input.hasWaits)) { // a minute is the shortest wait (D12), and goes by as slowly here as anywhere
        m_hasWait = !m_hasWait;
        put(edits, server + "disconnect-wait-time " + (m_hasWait ? "1" : "0"));
    }
    for (int left = 1 + below(3); left > 0; --left) {
        put(edits, oneChange());
        if (chance(30)) // with it, or it would be refused by validation most times
            customize(edits);
    }
    if (m_mayEnforce && chance(50)) {
        put(edits, server + "custom-certificate-only yes");
        customize(edits);
    }
    return edits;
}

std::string RandomFleet::traitsOf(const std::string& serial) const
{
    const auto device = m_devices.find(serial);
    return device == m_devices.end() ? std::string() : device->second.traits;
}

} // namespace bench
