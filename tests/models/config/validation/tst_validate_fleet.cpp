#include "tests/models/config/validation/validation_rows.h"
#include "tests/support/test_program.h"

namespace tst_validate_fleet {

using namespace models::config;
using namespace support;

namespace {

std::vector<Row> clientRows()
{
    static const std::string type = (branchClient + "certificate-type ").toStdString();
    static const std::string localCertificate = type + "local certificate";
    static const std::string issuedSigner = type + "issued signed-by";
    static const std::string issuedProfile = type + "issued certificate-profile";
    return {
        {"E3",
         "client-incomplete",
         error,
         localCertificate.c_str(),
         {"certificate"},
         [](Estate& e, Facts&) {
             useCommon(e);
             e.client().certificate.clear();
         }},
        {"E3",
         "client-incomplete",
         error,
         issuedProfile.c_str(),
         {"certificate-profile"},
         [](Estate& e, Facts&) { e.client().certificateProfile.clear(); }},
        {"E3",
         "client-incomplete",
         error,
         issuedSigner.c_str(),
         {"signed-by"},
         [](Estate& e, Facts&) { e.client().signedBy.clear(); }},
        {"E3",
         "reference-missing",
         error,
         issuedSigner.c_str(),
         {"Gone"},
         [](Estate& e, Facts&) { e.client().signedBy = "Gone"; }},
        {"E3",
         "is-a-ca",
         error,
         localCertificate.c_str(),
         {"Common"},
         [](Estate& e, Facts&) { useCommon(e, "issuing"); }},
        {"E3",
         "no-private-key",
         error,
         localCertificate.c_str(),
         {"Common"},
         [](Estate& e, Facts&) {
             useCommon(e);
             e.configuration.templates["branch"].shared.certificates["Common"].privateKey.clear();
         }},
        {"E11",
         "wrong-purpose",
         error,
         localCertificate.c_str(),
         {"Common"},
         [](Estate& e, Facts&) { useCommon(e, "manager"); }},
        {"E11",
         "wrong-purpose",
         error,
         localCertificate.c_str(),
         {"Common"},
         [](Estate& e, Facts&) {
             e.pki.leaf("any", {.issuer = "issuing", .extendedKeyUsage = "anyExtendedKeyUsage"});
             useCommon(e, "any");
         }},
        {"E12",
         "not-in-template",
         error,
         localCertificate.c_str(),
         {"Manager"},
         [](Estate& e, Facts&) {
             useCommon(e);
             e.client().certificate = "Manager";
         }},
        {"E12",
         "reference-missing",
         error,
         issuedProfile.c_str(),
         {"Gone"},
         [](Estate& e, Facts&) { e.client().certificateProfile = "Gone"; }},
        {"E10",
         "collector-purpose",
         warning,
         "template-stack branches",
         {"LC1"},
         [](Estate& e, Facts&) {
             useCommon(e);
             e.configuration.logCollectors["LC1"];
             e.configuration.templateStacks["branches"].devices["LC1"];
         }},
        {"E10",
         "collector-purpose",
         warning,
         "template-stack branches",
         {"LC1"},
         [](Estate& e, Facts&) {
             e.pki.leaf("any-client",
                        {.issuer = "issuing", .extendedKeyUsage = "anyExtendedKeyUsage,clientAuth"});
             useCommon(e, "any-client");
             e.configuration.logCollectors["LC1"];
             e.configuration.templateStacks["branches"].devices["LC1"];
         }},
        {"E1",
         "software-too-old-for-stack",
         warning,
         "template-stack branches",
         {"0002"},
         [](Estate&, Facts& f) {
             f.softwareVersions = {{"0001A", "10.0.0"}, {"0002", "7.1.26"}, {"0003", "7.1.26"}};
         }},
    };
}

std::vector<Row> fleetRows()
{
    const char* const only = "deviceconfig setting management secure-conn-server custom-certificate-only";
    return {
        {"F2",
         "wildfire-managed",
         error,
         only,
         {"WF1", "WF2"},
         [](Estate& e, Facts&) {
             enforce(e);
             e.configuration.wildfireAppliances = {{"WF1", {}}, {"WF2", {}}};
         }},
        {"E1",
         "software-too-old",
         error,
         only,
         {"0001A", "0002"},
         [](Estate& e, Facts& f) {
             enforce(e);
             e.configuration.firewalls["9"];
             e.configuration.templateStacks["branches"].devices["9"];
             f.softwareVersions = {{"0001A", "7.1.26"}, {"0002", "unknown"}, {"9", "8.0.0"}};
         }},
        {"E8",
         "predefined-while-custom-only",
         error,
         "template-stack branches",
         {"branches"},
         [](Estate& e, Facts&) {
             enforce(e);
             e.client() = {};
         }},
        {"E8",
         "predefined-while-custom-only",
         error,
         "template-stack branches",
         {"branches"},
         [](Estate& e, Facts&) {
             enforce(e);
             e.client().enablePanorama = false;
         }},
        {"E8",
         "device-without-stack",
         warning,
         only,
         {"0003"},
         [](Estate& e, Facts&) {
             enforce(e);
             e.configuration.firewalls["0003"];
         }},
        {"T7",
         "serial-twice",
         error,
         "mgt-config devices 0001a",
         {"0001A", "0001a"},
         [](Estate& e, Facts&) { e.configuration.firewalls["0001a"]; }},
        {"T7",
         "serial-twice",
         error,
         "log-collector 0002",
         {"0002", "0002"},
         [](Estate& e, Facts&) { e.configuration.logCollectors["0002"]; }},
        {"F-1",
         "device-in-several",
         error,
         "template-stack other devices 0002",
         {"0002", "branches", "other"},
         [](Estate& e, Facts&) {
             e.configuration.templateStacks["other"] = {.templates = {"branch"}, .devices = {{"0002", {}}}};
         }},
        {"F-1",
         "device-group-loop",
         error,
         "device-group A parent-dg",
         {"A"},
         [](Estate& e, Facts&) { e.configuration.deviceGroups["A"].parent = "A"; }},
        {"F-1",
         "reference-missing",
         error,
         "template-stack branches devices 77",
         {"77"},
         [](Estate& e, Facts&) { e.configuration.templateStacks["branches"].devices["77"]; }},
        {"F-1",
         "reference-missing",
         error,
         "device-group A parent-dg",
         {"Gone"},
         [](Estate& e, Facts&) { e.configuration.deviceGroups["A"].parent = "Gone"; }},
        {"F-1",
         "reference-missing",
         error,
         "template-stack branches templates",
         {"Gone"},
         [](Estate& e, Facts&) { e.configuration.templateStacks["branches"].templates.push_back("Gone"); }},
    };
}

std::vector<Row> rows()
{
    auto all = clientRows();
    std::ranges::copy(fleetRows(), std::back_inserter(all));
    return all;
}

} // namespace

class ValidateFleetTest : public QObject
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

HANDFAST_TEST(ValidateFleetTest)

} // namespace tst_validate_fleet

#include "tst_validate_fleet.moc"
