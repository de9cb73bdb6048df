#include "tests/models/workflows/explored_fleets.h"

namespace support {

models::config::Configuration fleetOf(ModelledLab& lab, const FleetKind& kind)
{
    auto configuration = lab.estate.configuration;
    configuration.manager.udidForm = "serial";
    configuration.firewalls.clear();
    configuration.templateStacks["branches"].devices.clear();
    for (int i = 1; i <= kind.firewalls; ++i) {
        const std::string serial = "FW" + std::to_string(i);
        configuration.firewalls[serial];
        configuration.templateStacks["branches"].devices[serial];
    }
    if (kind.hasOld) {
        configuration.firewalls["OLD1"];
        configuration.templateStacks["branches"].devices["OLD1"];
    }
    const auto noLookups = [](models::config::ObjectStore& store) {
        for (auto& [name, profile] : store.certificateProfiles) {
            profile.useCrl = false;
            profile.useOcsp = false;
        }
    };
    noLookups(configuration.panorama);
    auto branch = configuration.templates.at("branch");
    noLookups(branch.shared);
    const auto client = branch.device.secureConnClient;
    if (kind.stage < FleetStage::Custom)
        branch.device.secureConnClient = {};
    configuration.templates["branch"] = branch;
    if (kind.hasCollector) {
        auto& collector = configuration.logCollectors["LC1"];
        configuration.logCollectorGroups["logs"].collectors = {"LC1"};
        if (kind.stage >= FleetStage::Custom) {
            collector.device.secureConnClient = client;
            collector.device.secureConnClient.certificateProfile = "Devices"; // A7: Panorama's
        }
    }
    if (kind.hasWildFire)
        configuration.wildfireAppliances["WF1"];
    configuration.secureConnServer.customCertificateOnly = kind.stage == FleetStage::CustomOnly;
    if (kind.stage == FleetStage::Predefined)
        configuration.secureConnServer = {};
    if (!kind.isServerElsewhere)
        return configuration;
    models::lifecycle::GenerateRequest request;
    request.name = "Elsewhere";
    request.subject = "manager.example";
    request.alternativeNames.dns = {"manager.example"};
    request.role = session::pki::CertificateRole::Server;
    request.signedBy = "Root";
    auto moved =
        lab.at(support::ConfiguredEstate::required(lab.generated(lab.number(configuration), request)));
    moved.panorama.sslTlsServiceProfiles["Server"].certificate = "Elsewhere";
    return moved;
}

} // namespace support
