// The WildFire channel of the modelled world: an appliance that somebody configures by the commands that a
// plan has made, and firewalls that go to it as their settings say, judged by both sides with the real
// verifier.
#include "tests/models/workflows/modelled_world.h"

#include "models/config/compile/identity_chain.h"
#include "models/config/device/local_configuration.h"
#include "models/workflows/changes/wildfire.h"
#include "session/base/host_port.h"

#include <algorithm>

namespace support {

using namespace models;
using lifecycle::DeviceRecord;
using session::trust::TrustWorld;
using session::wire::ChannelReport;

namespace {

constexpr std::string_view wildfireChannel = "wildfire";

bool isCustomThere(const config::DeviceSection& device)
{
    if (!device.wildfire.certificate.empty())
        return true;
    return device.secureConnClient.certificateType != "none" && device.secureConnClient.enableWildfire;
}

void tell(DeviceRecord& record, ChannelReport report)
{
    std::erase_if(record.channels, [&](const ChannelReport& one) {
        return one.role == report.role && one.peerSerial == report.peerSerial;
    });
    record.channels.push_back(std::move(report));
}

} // namespace

ModelledLab::Verdicts ModelledLab::meetAppliance(const ApplianceMeeting& meeting)
{
    const config::Template& settings = effective(meeting.settings, meeting.serial);
    const config::Template appliance = estate.required(config::withLocalText({}, meeting.applianceText));
    const auto& server = appliance.device.secureConnServer;
    session::trust::PeerEvidence firewall;
    firewall.world = TrustWorld::Custom;
    firewall.tlsVersion = session::trust::TlsVersion::Tls12;
    firewall.chain = chain(meeting.chain);
    firewall.claimedSerial = meeting.serial;
    session::trust::Policy policy;
    policy.predefined.anchors = session::trust::TrustAnchors::of({estate.factory->authority});
    session::trust::PeerEvidence shown;
    shown.world = TrustWorld::Custom;
    shown.tlsVersion = session::trust::TlsVersion::Tls12;
    if (server.customize) {
        policy.custom = estate.required(config::resolveProfile(appliance.shared, server.certificateProfile));
        const auto& tls = appliance.shared.sslTlsServiceProfiles.at(server.sslTlsServiceProfile);
        shown.chain = estate.required(config::presentedChain(appliance.shared, tls.certificate));
    } else {
        shown.chain = chain(born(meeting.appliance)); // T2
    }
    session::trust::ManagerJudging judging;
    judging.world = TrustWorld::Custom;
    judging.factory = policy.predefined.anchors;
    judging.judgesServer = settings.device.wildfire.validateServerCertificate;
    judging.profile =
        estate.required(config::resolveProfile(settings.shared, settings.device.wildfire.certificateProfile));
    judging.checkServerIdentity = true; // H2
    judging.dialledHost =
        estate.required(session::base::parseDialledAddress(settings.device.wildfire.serverAddress)).host;
    return {session::trust::verify(policy, firewall, {}, start),
            session::trust::verify(session::trust::managerPolicy(judging), shown, {}, start),
            shown.chain.front().sha256()};
}

DeviceRecord* ModelledWorld::appliance()
{
    const auto found = std::ranges::find_if(
        m_records, [](const auto& entry) { return entry.second.kind == config::DeviceKind::WildFire; });
    return found == m_records.end() ? nullptr : &found->second;
}

/// Its own commit: it comes anew, and so do its clients.
void ModelledWorld::configureAppliance(std::string text)
{
    m_applianceText = std::move(text);
    connect(device(appliance()->serial));
}

void ModelledWorld::goToAppliance(const ModelledDevice& firewall)
{
    DeviceRecord* wildfire = appliance();
    if (!wildfire)
        return;
    if (firewall.serial == wildfire->serial) { // it has come anew
        for (const ModelledDevice& one : m_devices)
            if (one.serial != wildfire->serial)
                goToAppliance(one);
        return;
    }
    m_refusedThere.erase(firewall.serial);
    DeviceRecord& record = m_records.at(firewall.serial);
    std::erase_if(record.channels, [](const ChannelReport& one) { return one.channel == wildfireChannel; });
    const auto* settings =
        firewall.settings < 0 ? nullptr : &m_lab->effective(firewall.settings, firewall.serial).device;
    if (!settings || settings->wildfire.serverAddress.empty() || !isCustomThere(*settings) ||
        !firewall.online || firewall.own < 0 || !device(wildfire->serial).online)
        return;
    const auto verdicts = m_lab->meetAppliance({.settings = firewall.settings,
                                                .serial = firewall.serial,
                                                .appliance = wildfire->serial,
                                                .chain = firewall.own,
                                                .applianceText = m_applianceText});
    const bool isUp = verdicts.byManager.allowed && verdicts.byDevice.allowed;
    if (!isUp)
        m_refusedThere.insert(firewall.serial);
    const std::string state = isUp ? "up" : "refused";
    tell(record, {.channel = std::string(wildfireChannel),
                  .role = "client",
                  .peer = settings->wildfire.serverAddress,
                  .peerSerial = isUp ? wildfire->serial.value : "",
                  .state = state,
                  .authentication = isUp ? "custom" : "",
                  .detail = isUp ? verdicts.shown : ""});
    tell(*wildfire, {.channel = std::string(wildfireChannel),
                     .role = "server",
                     .peer = firewall.serial.value,
                     .peerSerial = firewall.serial.value,
                     .state = state,
                     .authentication = isUp ? "custom" : "",
                     .detail = isUp ? m_lab->chain(firewall.own).front().sha256() : ""});
}

void ModelledWorld::deliver(const workflows::WildfireOptions& appliance,
                            const std::vector<std::string>& stacks, Done done)
{
    const auto order = workflows::applianceOrder(appliance, stacks, running(), "passphrase");
    m_delivered.clear();
    for (const workflows::ApplianceFile& file : order.files)
        m_delivered += "set shared certificate " + config::quoted(file.certificate) + " public-key " +
                       config::quoted(running().panorama.certificates.at(file.certificate).publicKey) + '\n';
    for (const std::string& line : order.commands)
        if (line.starts_with("set "))
            m_delivered += line + '\n';
    done({});
}

bool ModelledWorld::canConfigureAppliance() const
{
    return !m_delivered.empty() && m_applianceText != m_delivered;
}

bool ModelledWorld::isApplianceWanted() const
{
    const auto goesThere = [](const config::Template& settings) {
        return !settings.device.wildfire.serverAddress.empty();
    };
    const bool isWanted =
        std::ranges::any_of(running().templates, [&](const auto& entry) { return goesThere(entry.second); });
    const bool isUsed = std::ranges::any_of(m_devices, [&](const ModelledDevice& one) {
        const auto runs = [&](int settings) {
            return settings >= 0 && goesThere(m_lab->effective(settings, one.serial));
        };
        return runs(one.settings) || (one.pending && runs(one.pending->configuration));
    });
    return isWanted || isUsed;
}

} // namespace support
