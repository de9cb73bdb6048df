#include "tests/models/config/validation/validation_rows.h"
#include "tests/support/test_program.h"

namespace tst_validate_server {

using namespace models::config;
using namespace support;

namespace {

std::vector<Row> serverRows()
{
    const char* const attached = "deviceconfig setting management secure-conn-server ssl-tls-service-profile";
    const char* const certificate = "panorama ssl-tls-service-profile Server certificate";
    return {
        {"B1",
         "is-a-ca",
         error,
         certificate,
         {"Issuing"},
         [](Estate& e, Facts&) { serverProfile(e).certificate = "Issuing"; }},
        {"B12",
         "self-signed",
         error,
         certificate,
         {"Lonely"},
         [](Estate& e, Facts&) {
             e.pki.leaf("lonely", {.issuer = "", .extendedKeyUsage = "serverAuth"});
             e.configuration.panorama.certificates["Lonely"] = e.withKey("lonely", "Lonely");
             serverProfile(e).certificate = "Lonely";
         }},
        {"B13",
         "issuer-not-trusted",
         warning,
         attached,
         {"Manager", "branches"},
         [](Estate& e, Facts&) {
             e.pki.root("elsewhere");
             auto& shared = e.configuration.templates["branch"].shared;
             shared.certificates["Elsewhere"] = e.authority("elsewhere");
             shared.certificateProfiles["Trust-Manager"].cas = {{"Elsewhere", {}}};
         }},
        {"B13",
         "issuer-not-trusted",
         warning,
         attached,
         {"Manager", "branches"},
         [](Estate& e, Facts&) { // a renewed root has its name, and nothing else
             e.pki.root("root-3", {.commonName = "root"});
             e.configuration.templates["branch"].shared.certificates["Root"] = e.authority("root-3");
         }},
        {"B13",
         "issuer-not-trusted",
         warning,
         attached,
         {"Manager", "branches"},
         [](Estate& e, Facts&) { // the intermediate is neither sent nor trusted
             e.configuration.panorama.certificates.erase("Issuing");
             devicesProfile(e).cas.erase("Issuing");
         }},
        {"B2",
         "no-private-key",
         error,
         certificate,
         {"Manager"},
         [](Estate& e, Facts&) { e.configuration.panorama.certificates["Manager"].privateKey.clear(); }},
        {"B2",
         "is-a-request",
         error,
         certificate,
         {"Manager"},
         [](Estate& e, Facts&) {
             auto& entry = e.configuration.panorama.certificates["Manager"];
             entry.csr = "request";
             entry.publicKey.clear();
         }},
        {"C-7",
         "key-not-sealed",
         error,
         "panorama certificate Manager private-key",
         {"Manager"},
         [](Estate& e, Facts&) {
             e.configuration.panorama.certificates["Manager"].privateKey = e.pki.key("manager").toStdString();
         }},
        {"E11",
         "wrong-purpose",
         error,
         certificate,
         {"Manager"},
         [](Estate& e, Facts&) {
             e.configuration.panorama.certificates["Manager"] = e.withKey("common", "Manager");
         }},
        {"C20",
         "certificate-expired",
         warning,
         certificate,
         {"Manager"},
         [](Estate&, Facts& f) { f.now += std::chrono::days(400); }},
        {"B3",
         "tls13-attached",
         error,
         attached,
         {"Server"},
         [](Estate& e, Facts&) { serverProfile(e).maxVersion = "tls1-3"; }},
        {"D4",
         "service-profile-required",
         error,
         attached,
         {},
         [](Estate& e, Facts&) { e.configuration.secureConnServer.sslTlsServiceProfile.clear(); }},
        {"D4",
         "reference-missing",
         error,
         attached,
         {"Gone"},
         [](Estate& e, Facts&) { e.configuration.secureConnServer.sslTlsServiceProfile = "Gone"; }},
        {"D4",
         "certificate-required",
         error,
         attached,
         {"Server"},
         [](Estate& e, Facts&) { serverProfile(e).certificate.clear(); }},
        {"C23",
         "profile-none",
         warning,
         "deviceconfig setting management secure-conn-server certificate-profile",
         {},
         [](Estate& e, Facts&) { e.configuration.secureConnServer.certificateProfile.clear(); }},
        {"D3",
         "server-name-missing",
         warning,
         attached,
         {"Manager", "10.0.0.1"},
         [](Estate& e, Facts&) { e.configuration.manager.address = "10.0.0.1"; }},
        {"D12",
         "value-not-allowed",
         error,
         "deviceconfig setting management secure-conn-server disconnect-wait-time",
         {"44641"},
         [](Estate& e, Facts&) { e.configuration.secureConnServer.disconnectWaitTime = 44641; }},
    };
}

void addEntry(Estate& estate, AuthorizationListEntry entry)
{
    auto& settings = estate.configuration.secureConnServer;
    settings.checkAuthorizationList = true;
    settings.authorizationList["one"] = std::move(entry);
}

std::vector<Row> authorizationRows()
{
    return {
        {"D5",
         "authorization-type",
         error,
         "deviceconfig setting management secure-conn-server authorization-list one type",
         {"one"},
         [](Estate& e, Facts&) { addEntry(e, {"subject", "ip", "10.0.0.1"}); }},
        {"D5",
         "authorization-value",
         error,
         "deviceconfig setting management secure-conn-server authorization-list one value",
         {"one"},
         [](Estate& e, Facts&) { addEntry(e, {"subject", "common-name", ""}); }},
        {"D6",
         "authorization-identifier",
         warning,
         "deviceconfig setting management secure-conn-server authorization-list one identifier",
         {"one", "Devices"},
         [](Estate& e, Facts&) { addEntry(e, {"subject-alt-name", "hostname", "fw"}); }},
        {"D7",
         "authorization-list-empty",
         warning,
         "deviceconfig setting management secure-conn-server check-authorization-list",
         {},
         [](Estate& e, Facts&) { e.configuration.secureConnServer.checkAuthorizationList = true; }},
        {"D7",
         "authorization-list-unchecked",
         warning,
         "deviceconfig setting management secure-conn-server check-authorization-list",
         {},
         [](Estate& e, Facts&) {
             addEntry(e, {"subject", "common-name", "fw"});
             e.configuration.secureConnServer.checkAuthorizationList = false;
         }},
        {"D9",
         "common-certificate-serial",
         warning,
         "deviceconfig setting management secure-conn-server authorize-client-serial",
         {"branches"},
         [](Estate& e, Facts&) {
             useCommon(e);
             e.configuration.secureConnServer.authorizeClientSerial = true;
         }},
        {"D9",
         "common-name-without-udid",
         warning,
         "deviceconfig setting management secure-conn-server authorize-client-serial",
         {"branches"},
         [](Estate& e, Facts&) {
             e.client().commonName = "firewall";
             e.configuration.secureConnServer.authorizeClientSerial = true;
         }},
    };
}

SecureConnServer& serverOf(Appliance& appliance)
{
    appliance.device.secureConnServer.customize = true;
    return appliance.device.secureConnServer;
}

/// A6: an appliance's own settings are judged as the manager's.
std::vector<Row> applianceRows()
{
    const char* const attached =
        "log-collector LC1 deviceconfig setting management secure-conn-server ssl-tls-service-profile";
    const char* const list =
        "log-collector LC1 deviceconfig setting management secure-conn-server check-authorization-list";
    const char* const branch =
        "template branch config deviceconfig setting management secure-conn-server ssl-tls-service-profile";
    return {
        {"D3",
         "server-name-missing",
         warning,
         attached,
         {"Manager", "10.9.9.9"},
         [](Estate& e, Facts&) {
             Appliance& appliance = e.configuration.logCollectors["LC1"];
             serverOf(appliance).sslTlsServiceProfile = "Server";
             appliance.device.publicAddress = "10.9.9.9:5000";
         }},
        {"D4",
         "service-profile-required",
         error,
         attached,
         {},
         [](Estate& e, Facts&) { serverOf(e.configuration.logCollectors["LC1"]); }},
        {"D4",
         "service-profile-required",
         error,
         "wildfire-appliance WF1 deviceconfig setting management secure-conn-server ssl-tls-service-profile",
         {},
         [](Estate& e, Facts&) { serverOf(e.configuration.wildfireAppliances["WF1"]); }},
        {"D4", // a PAN-DB appliance's, by its template
         "service-profile-required",
         error,
         branch,
         {},
         [](Estate& e, Facts&) {
             e.configuration.templates["branch"].device.secureConnServer.customize = true;
         }},
        {"C23",
         "profile-none",
         warning,
         "log-collector LC1 deviceconfig setting management secure-conn-server certificate-profile",
         {},
         [](Estate& e, Facts&) { serverOf(e.configuration.logCollectors["LC1"]); }},
        {"D5",
         "authorization-type",
         error,
         "log-collector LC1 deviceconfig setting management secure-conn-server authorization-list one type",
         {"one"},
         [](Estate& e, Facts&) {
             serverOf(e.configuration.logCollectors["LC1"]).authorizationList["one"] = {"subject", "ip",
                                                                                        "10.0.0.1"};
         }},
        {"D6",
         "authorization-identifier",
         warning,
         "log-collector LC1 deviceconfig setting management secure-conn-server authorization-list one "
         "identifier",
         {"one", "Devices"},
         [](Estate& e, Facts&) {
             SecureConnServer& server = serverOf(e.configuration.logCollectors["LC1"]);
             server.certificateProfile = "Devices";
             server.authorizationList["one"] = {"subject-alt-name", "hostname", "fw"};
         }},
        {"D7",
         "authorization-list-empty",
         warning,
         list,
         {},
         [](Estate& e, Facts&) {
             serverOf(e.configuration.logCollectors["LC1"]).checkAuthorizationList = true;
         }},
        {"D7",
         "authorization-list-unchecked",
         warning,
         list,
         {},
         [](Estate& e, Facts&) {
             serverOf(e.configuration.logCollectors["LC1"]).authorizationList["one"] = {"subject",
                                                                                        "common-name", "fw"};
         }},
    };
}

std::vector<Row> channelRows()
{
    return {
        {"S-5",
         "web-service-profile-required",
         error,
         "deviceconfig system ssl-tls-service-profile",
         {},
         [](Estate& e, Facts&) { e.configuration.manager.webListen = "127.0.0.1:0"; }},
        {"S-5",
         "web-certificate-profile-required",
         error,
         "deviceconfig system certificate-profile",
         {},
         [](Estate& e, Facts&) { e.configuration.manager.webListen = "127.0.0.1:0"; }},
        {"D3",
         "server-name-missing",
         warning,
         "deviceconfig system ssl-tls-service-profile",
         {"Manager", "10.0.0.1"},
         [](Estate& e, Facts&) {
             e.configuration.manager.webListen = "127.0.0.1:0";
             e.configuration.manager.webServiceProfile = "Server";
             e.configuration.manager.address = "10.0.0.1";
         }},
        {"A8",
         "wildfire-certificate-type",
         error,
         "deviceconfig setting management secure-conn-client certificate-type",
         {"issued"},
         [](Estate& e, Facts&) {
             e.configuration.wildfire.serverAddress = "10.0.0.7";
             e.configuration.secureConnClient.certificateType = "issued";
             e.configuration.secureConnClient.enableWildfire = true;
         }},
        {"D4",
         "gateway-profile-required",
         error,
         "template branch config deviceconfig setting global-protect gateway ssl-tls-service-profile",
         {},
         [](Estate& e, Facts&) {
             e.configuration.templates["branch"].device.globalProtect.isGateway = true;
         }},
        {"C23",
         "profile-none",
         warning,
         "template branch config deviceconfig setting global-protect gateway certificate-profile",
         {},
         [](Estate& e, Facts&) {
             e.configuration.templates["branch"].device.globalProtect.isGateway = true;
         }},
    };
}

std::vector<Row> rows()
{
    auto all = serverRows();
    std::ranges::copy(applianceRows(), std::back_inserter(all));
    std::ranges::copy(channelRows(), std::back_inserter(all));
    std::ranges::copy(authorizationRows(), std::back_inserter(all));
    return all;
}

} // namespace

class ValidateServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_rows.emplace(rows()); }
    void cleanup() { m_rows->restore(); }

    void finds_data() { m_rows->addData(); }
    void finds() { m_rows->check(); }

private:
    std::optional<ValidationRows> m_rows;
};

HANDFAST_TEST(ValidateServerTest)

} // namespace tst_validate_server

#include "tst_validate_server.moc"
