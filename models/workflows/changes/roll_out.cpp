#include "models/workflows/changes/roll_out.h"

#include "models/config/compile/identity_chain.h"
#include "models/config/device/effective_template.h"
#include "models/lifecycle/devices/eligibility.h"
#include "session/pki/certificate.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace models::workflows {

using config::Edit;
using lifecycle::DeviceRecord;
using session::base::ErrorCode;
using session::base::failure;
using session::pki::Certificate;

namespace {

constexpr std::string_view collectorWave = "log-collectors";

using Words = std::vector<std::string>;

Words operator+(Words path, std::initializer_list<std::string> rest)
{
    path.insert(path.end(), rest);
    return path;
}

/// The CAs that a device needs to trust the manager's certificate: those of Panorama's store that lead from
/// it to its root, by their names there. (Not those of the manager's certificate profile: they judge clients,
/// A3.)
std::vector<std::string> serverAuthorities(const config::Configuration& configuration)
{
    const auto& store = configuration.panorama;
    const auto tls = store.sslTlsServiceProfiles.find(configuration.secureConnServer.sslTlsServiceProfile);
    if (tls == store.sslTlsServiceProfiles.end() || !store.certificates.contains(tls->second.certificate))
        return {};
    const auto& entry = store.certificates.at(tls->second.certificate);
    const auto leaf = Certificate::fromPem(entry.publicKey);
    if (!leaf)
        return {};
    const std::vector<Certificate> path = config::climb(*leaf, config::offeredBy(store, entry));
    std::vector<std::string> names;
    for (const Certificate& authority : path | std::views::drop(1)) {
        const auto here = std::ranges::find_if(store.certificates, [&](const auto& other) {
            const auto certificate = Certificate::fromPem(other.second.publicKey);
            return certificate && *certificate == authority;
        });
        if (here !=
            store.certificates.end()) // else it came along with the certificate and goes along with it
            names.push_back(here->first);
    }
    return names;
}

void selectClientCertificate(const RollOutOptions& options, const Words& management, std::vector<Edit>& edits)
{
    const Words type = management + std::initializer_list<std::string>{"certificate-type"};
    if (options.source == ClientSource::IssuedHere) {
        edits.push_back(config::setValue(type + std::initializer_list<std::string>{"issued", "signed-by"},
                                         options.signedBy));
        edits.push_back(
            config::setValue(type + std::initializer_list<std::string>{"issued", "common-name"}, "$UDID"));
        edits.push_back(
            config::setValue(type + std::initializer_list<std::string>{"issued", "certificate-profile"},
                             std::string(managerTrustProfile)));
    } else if (options.source == ClientSource::Scep) {
        edits.push_back(config::setValue(type + std::initializer_list<std::string>{"scep", "scep-profile"},
                                         options.scepProfile));
        edits.push_back(
            config::setValue(type + std::initializer_list<std::string>{"scep", "certificate-profile"},
                             std::string(managerTrustProfile)));
    } else {
        edits.push_back(config::setValue(type + std::initializer_list<std::string>{"local", "certificate"},
                                         options.certificate));
        edits.push_back(
            config::setValue(type + std::initializer_list<std::string>{"local", "certificate-profile"},
                             std::string(managerTrustProfile)));
    }
    edits.push_back(
        config::setValue(management + std::initializer_list<std::string>{"check-server-identity"}, "yes"));
    edits.push_back(config::setValue(
        management + std::initializer_list<std::string>{"enable-secure-panorama-communication"}, "yes"));
}

using NamedCertificate = std::pair<const std::string, config::CertificateEntry>;

/// Its key stays sealed, for it is bound to the name.
void copyCertificate(const Words& shared, const NamedCertificate& certificate, std::vector<Edit>& edits)
{
    const auto& [name, entry] = certificate;
    const Words target = shared + std::initializer_list<std::string>{"certificate", name};
    edits.push_back(
        config::setValue(target + std::initializer_list<std::string>{"public-key"}, entry.publicKey));
    if (!entry.privateKey.empty())
        edits.push_back(
            config::setValue(target + std::initializer_list<std::string>{"private-key"}, entry.privateKey));
    if (!entry.chain.empty())
        edits.push_back(config::setValue(target + std::initializer_list<std::string>{"chain"}, entry.chain));
}

struct TemplateTarget
{
    const config::Configuration& configuration;
    const std::string& templateName;
    Words shared;
};

/// From Panorama's store, with the certificates that its server's TLS needs; the CA's without its key.
void copyScepProfile(const TemplateTarget& target, const std::string& name, std::vector<Edit>& edits)
{
    const config::ObjectStore& store = target.configuration.panorama;
    const config::ScepProfile& profile = store.scepProfiles.at(name);
    config::Configuration before;
    auto& profiles = before.templates[target.templateName].shared.scepProfiles;
    profiles = target.configuration.templates.at(target.templateName).shared.scepProfiles;
    config::Configuration after = before;
    after.templates[target.templateName].shared.scepProfiles[name] = profile;
    for (Edit& edit : config::editsBetween(before, after))
        edits.push_back(std::move(edit));
    const auto authority = store.certificates.find(profile.serverCa);
    if (authority != store.certificates.end()) {
        NamedCertificate keyless = *authority;
        keyless.second.privateKey.clear();
        copyCertificate(target.shared, keyless, edits);
    }
    const auto client = store.certificates.find(profile.clientCertificate);
    if (client != store.certificates.end())
        copyCertificate(target.shared, *client, edits);
}

bool isMigrated(const DeviceRecord& record)
{
    return record.session && record.inSync() &&
           record.session->attempt->verdict.world == session::trust::TrustWorld::Custom;
}

Wave waveOf(std::string name, std::span<const DeviceRecord* const> records)
{
    Wave wave;
    wave.name = std::move(name);
    std::vector<WaveDevice> leftOut;
    for (const DeviceRecord* record : records) {
        WaveDevice device{.serial = record->serial,
                          .cause = {.reason = whyNotEligible(*record).value_or("")}};
        if (device.cause.reason.empty()) {
            wave.devices.push_back(std::move(device));
        } else {
            device.state = WaveDeviceState::Skipped;
            leftOut.push_back(std::move(device));
        }
    }
    wave.devices.insert(wave.devices.end(), leftOut.begin(), leftOut.end());
    return wave;
}

using Groups = std::map<std::string, std::vector<const DeviceRecord*>>; ///< by name of the wave

/// Takes the first `count` devices that can follow out of each group.
std::vector<const DeviceRecord*> takeCanaries(Groups& groups, int count)
{
    std::vector<const DeviceRecord*> canaries;
    for (auto& [name, records] : groups) {
        for (int i = 0; i < count; ++i) {
            // A canary that would take the whole group with it is no canary; one that is away proves nothing.
            const auto chosen = std::ranges::find_if(records, [](const DeviceRecord* record) {
                return record->session && !whyNotEligible(*record);
            });
            if (chosen == records.end() || records.size() < 2)
                break;
            canaries.push_back(*chosen);
            records.erase(chosen);
        }
    }
    return canaries;
}

std::vector<Wave> wavesOf(const RollOutOptions& options, Groups groups)
{
    std::vector<Wave> waves;
    const auto canaries = takeCanaries(groups, options.canaryPerGroup);
    if (!canaries.empty())
        waves.push_back(waveOf("canary", canaries));
    if (options.waveSize <= 0) {
        for (const auto& [name, members] : groups) {
            if (!members.empty())
                waves.push_back(waveOf(name, members));
        }
        return waves;
    }
    std::vector<const DeviceRecord*> rest;
    for (const auto& [name, members] : groups)
        rest.insert(rest.end(), members.begin(), members.end());
    const auto size = std::size_t(options.waveSize);
    for (std::size_t begin = 0; begin < rest.size(); begin += size) {
        const auto slice = std::span(rest).subspan(begin, std::min(size, rest.size() - begin));
        waves.push_back(waveOf(std::to_string(begin / size + 1), slice));
    }
    return waves;
}

} // namespace

RollOutOptions completed(RollOutOptions options, const config::Configuration& configuration)
{
    if (options.templateStacks.empty()) {
        for (const auto& [name, stack] : configuration.templateStacks) {
            if (!stack.devices.empty())
                options.templateStacks.push_back(name);
        }
    }
    return options;
}

session::base::Result<std::vector<Edit>> rollOutEdits(const RollOutOptions& options,
                                                      const config::Configuration& configuration)
{
    const auto authorities = serverAuthorities(configuration);
    if (authorities.empty())
        return failure(ErrorCode::NotFound, "the CA of the manager's server certificate is not here");
    const auto common = configuration.panorama.certificates.find(options.certificate);
    if (options.source == ClientSource::Common && common == configuration.panorama.certificates.end())
        return failure(ErrorCode::NotFound, "no certificate named " + options.certificate);
    if (options.source == ClientSource::Scep &&
        !configuration.panorama.scepProfiles.contains(options.scepProfile))
        return failure(ErrorCode::NotFound, "no SCEP profile named " + options.scepProfile);
    std::vector<Edit> edits;
    std::set<std::string> written;
    for (const std::string& stackName : options.templateStacks) {
        const auto stack = configuration.templateStacks.find(stackName);
        if (stack == configuration.templateStacks.end())
            return failure(ErrorCode::NotFound, "no template stack named " + stackName);
        if (stack->second.templates.empty())
            return failure(ErrorCode::NotFound, "template stack " + stackName + " holds no template");
        const std::string& name = stack->second.templates.front();
        if (!configuration.templates.contains(name))
            return failure(ErrorCode::NotFound, "no template named " + name);
        if (!written.insert(name).second)
            continue;
        const Words base{"template", name, "config"};
        for (const std::string& authority : authorities) {
            edits.push_back(config::setValue(
                base + std::initializer_list<std::string>{"shared", "certificate", authority, "public-key"},
                configuration.panorama.certificates.at(authority).publicKey));
            edits.push_back(
                {Edit::Verb::Set,
                 base + std::initializer_list<std::string>{"shared", "certificate-profile",
                                                           std::string(managerTrustProfile), "CA", authority},
                 {}});
        }
        selectClientCertificate(options,
                                base + std::initializer_list<std::string>{"deviceconfig", "setting",
                                                                          "management", "secure-conn-client"},
                                edits);
        const Words shared = base + std::initializer_list<std::string>{"shared"};
        if (options.source == ClientSource::Common)
            copyCertificate(shared, *common, edits);
        if (options.source == ClientSource::Scep)
            copyScepProfile({configuration, name, shared}, options.scepProfile, edits);
    }
    return edits;
}

std::vector<Wave> planWaves(const RollOutOptions& options, const config::Configuration& configuration,
                            std::span<const DeviceRecord* const> records)
{
    const std::set<std::string, std::less<>> stacks(options.templateStacks.begin(),
                                                    options.templateStacks.end());
    const config::DevicePlaces places(configuration);
    Groups groups;
    for (const DeviceRecord* record : records) {
        const std::string_view stack = places.stackOf(record->serial);
        if (stacks.contains(stack) && !isMigrated(*record))
            groups[record->deviceGroup.empty() ? std::string(stack) : record->deviceGroup].push_back(record);
    }
    return wavesOf(options, std::move(groups));
}

std::vector<Wave> planSettingsWaves(const RollOutOptions& options, const config::Configuration& configuration,
                                    std::span<const DeviceRecord* const> records)
{
    Groups groups;
    for (const DeviceRecord* record : records) {
        const bool isCollector = config::collectorTemplate(configuration, record->serial).has_value();
        if (record->inSync() || (record->templateStack.empty() && !isCollector))
            continue;
        const std::string& place = record->deviceGroup.empty() ? record->templateStack : record->deviceGroup;
        groups[isCollector ? std::string(collectorWave) : place].push_back(record);
    }
    return wavesOf(options, std::move(groups));
}

} // namespace models::workflows
