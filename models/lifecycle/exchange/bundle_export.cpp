#include "models/lifecycle/exchange/bundle_export.h"

#include "models/config/compile/pair_settings.h"
#include "models/config/device/device_settings_reader.h"
#include "models/config/device/device_texts.h"
#include "models/config/whole_file.h"
#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/lifecycle/certificates/issuing.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/foundation.h"
#include "models/lifecycle/work_pool.h"
#include "session/base/host_port.h"
#include "session/base/software_version.h"
#include "session/pki/issuing/request.h"

#include <QPointer>

#include <algorithm>

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;
using base::Serial;

namespace {

constexpr auto birthLifetime = std::chrono::days(20 * 365);
constexpr auto birthBackdate = std::chrono::days(365);

/// What is known of a device before it is switched on.
struct DevicePlan
{
    Serial serial;
    config::DeviceKind kind = config::DeviceKind::Firewall;
    std::string hostname;
    std::string model;
    std::string softwareVersion;
    std::string haPeer = {};
};

/// Everything that the work pool needs, as values.
struct ExportWork
{
    std::vector<DevicePlan> devices;
    config::Configuration running;
    pki::KeyVault vault;
    pki::Issuer factory;
    std::string managerAddress;
    std::string peerAddress; ///< of the other manager of a pair, "" for none
    base::TimePoint now;
    int issuedDays = 0;
    std::string serviceBase;
    std::set<Serial> withSettings;
};

struct Exported
{
    panos::Bundle bundle;
    std::optional<IssuedChain> issued; ///< a custom certificate that was made for it
};

QByteArray bytes(const std::string& text)
{
    return QByteArray::fromStdString(text);
}

/// A second device of the same serial would be the same device: each export is a fresh certificate from
/// birth.
Result<> addBirthCertificate(panos::Bundle& bundle, const DevicePlan& device, const ExportWork& work)
{
    auto key = pki::PrivateKey::generate(pki::KeyType::EcP256);
    if (!key)
        return std::unexpected(key.error());
    pki::IssueSpec spec;
    spec.subject.text = "CN=" + device.serial.value;
    spec.role = pki::CertificateRole::ServerAndClient; // many kinds serve channels, too (A1)
    spec.now = work.now;
    const auto most =
        std::chrono::floor<std::chrono::seconds>(work.factory.certificate.notAfter() - work.now);
    spec.lifetime = std::min<std::chrono::seconds>(birthLifetime, most);
    spec.backdate = birthBackdate;
    auto certificate = pki::issue(spec, *key, work.factory);
    if (!certificate)
        return std::unexpected(certificate.error());
    bundle.factoryCaPem = bytes(work.factory.certificate.pem());
    bundle.certificatePem = bytes(certificate->pem());
    bundle.keyPem = bytes(key->pem().reveal());
    return {};
}

/// G2: the certificate is on the device before it connects for the first time.
Result<IssuedChain> addOwnIdentity(panos::Bundle& bundle, const agent::DeviceSettings::IssueRequest& wanted,
                                   const ExportWork& work)
{
    const Serial serial(bundle.serial.toStdString());
    auto order = issuingOrder(work.running, work.vault, serial);
    if (!order)
        return std::unexpected(order.error());
    order->now = work.now;
    order->days = work.issuedDays;
    order->serviceBase = work.serviceBase;
    const auto key = pki::PrivateKey::generate(wanted.keyType);
    if (!key)
        return std::unexpected(key.error());
    const auto request = pki::makeRequest({.text = "CN=" + order->commonName}, {}, *key);
    if (!request)
        return std::unexpected(request.error());
    auto issued = signRequest(*order, *request);
    if (!issued)
        return issued;

    panos::BundleIdentity identity{.name = QString::fromStdString(wanted.certificateName),
                                   .subject = QString::fromStdString(wanted.subject),
                                   .signedBy = QString::fromStdString(wanted.signedBy),
                                   .chainPem = {},
                                   .keyPem = bytes(key->pem().reveal())};
    for (const pki::Certificate& certificate : issued->certificates)
        identity.chainPem += bytes(certificate.pem());
    bundle.identities.append(std::move(identity));
    return issued;
}

/// What was issued for it, if anything.
Result<std::optional<IssuedChain>> addSettings(panos::Bundle& bundle, const DevicePlan& device,
                                               const ExportWork& work)
{
    const auto text = config::deviceText(work.running, work.vault, device.serial);
    if (!text)
        return std::unexpected(text.error());
    if (text->empty())
        return std::nullopt;
    bundle.configText = QString::fromStdString(text->reveal());
    agent::DeviceFacts facts;
    facts.serial = device.serial;
    // Asked the way the device itself will ask, so that both agree on names.
    const auto settings = config::DeviceSettingsReader().read(facts, text->reveal());
    if (!settings)
        return std::unexpected(settings.error());
    if (!settings->issueRequest || settings->scep) // by SCEP the device enrols itself
        return std::nullopt;
    auto issued = addOwnIdentity(bundle, *settings->issueRequest, work);
    if (!issued)
        return std::unexpected(std::move(issued.error()));
    return std::move(*issued);
}

/// Where firewalls reach a Log Collector is where it listens, if a port is said.
QString listenAddressOf(const DevicePlan& device, const config::Configuration& running)
{
    const auto found = running.logCollectors.find(device.serial.value);
    if (found == running.logCollectors.end() || !found->second.device.publicAddress.contains(':'))
        return {};
    return QString::fromStdString(found->second.device.publicAddress);
}

Result<Exported> exportOne(const DevicePlan& device, const ExportWork& work)
{
    Exported exported;
    panos::Bundle& bundle = exported.bundle;
    bundle.serial = QString::fromStdString(device.serial.value);
    bundle.kind = device.kind;
    bundle.hostname = QString::fromStdString(device.hostname.empty() ? device.serial.value : device.hostname);
    // A device that was never seen comes out of its box as the simplest one that knows custom certificates.
    bundle.model = device.model.empty() ? QStringLiteral("PA-VM") : QString::fromStdString(device.model);
    bundle.softwareVersion = QString::fromStdString(device.softwareVersion.empty()
                                                        ? base::toText(base::firstWithCustomCertificates)
                                                        : device.softwareVersion);
    bundle.haPeer = QString::fromStdString(device.haPeer);
    bundle.managers = QStringList{QString::fromStdString(work.managerAddress)};
    if (!work.peerAddress.empty())
        bundle.managers.append(QString::fromStdString(work.peerAddress));
    bundle.listen = listenAddressOf(device, work.running);
    if (const auto born = addBirthCertificate(bundle, device, work); !born)
        return std::unexpected(born.error());
    if (isCustomOnly(work.running.secureConnServer) || work.withSettings.contains(device.serial)) {
        auto issued = addSettings(bundle, device, work);
        if (!issued)
            return std::unexpected(issued.error());
        exported.issued = std::move(*issued);
    }
    return exported;
}

Result<std::vector<Exported>> exportAll(const ExportWork& work)
{
    std::vector<Exported> all;
    for (const DevicePlan& device : work.devices) {
        auto one = exportOne(device, work);
        if (!one)
            return failure(one.error().code, "device " + device.serial.value + ": " + one.error().detail);
        all.push_back(std::move(*one));
    }
    return all;
}

Result<std::vector<Serial>> wantedSerials(const BundleRequest& request, const config::Configuration& running)
{
    if (!request.serials.empty())
        return request.serials;
    std::vector<Serial> serials;
    if (request.deviceGroup) {
        const auto group = running.deviceGroups.find(*request.deviceGroup);
        if (group == running.deviceGroups.end())
            return failure(ErrorCode::NotFound, "there is no device group " + *request.deviceGroup);
        for (const auto& [serial, device] : group->second.devices)
            serials.emplace_back(serial);
        return serials;
    }
    for (const auto& [serial, kind] : config::managedDevices(running))
        serials.emplace_back(serial);
    return serials;
}

const config::Configuration& sourceOf(const BundleRequest& request, const Lifecycle& lifecycle)
{
    return request.ofCandidate ? lifecycle.candidate() : lifecycle.running();
}

Result<std::vector<DevicePlan>> plansFor(const BundleRequest& request, const Lifecycle& lifecycle)
{
    const config::Configuration& source = sourceOf(request, lifecycle);
    auto serials = wantedSerials(request, source);
    if (!serials)
        return std::unexpected(serials.error());
    std::ranges::sort(*serials);
    std::vector<DevicePlan> plans;
    for (const Serial& serial : *serials) {
        const DeviceRecord* record = lifecycle.devices().find(serial);
        if (!record && request.ofCandidate && source.firewalls.contains(serial.value)) {
            plans.push_back({.serial = serial,
                             .kind = config::DeviceKind::Firewall,
                             .hostname = source.firewalls.at(serial.value).hostname,
                             .model = {},
                             .softwareVersion = {}});
            continue;
        }
        if (!record)
            return failure(ErrorCode::NotFound,
                           "device " + serial.value + " is not managed in the running configuration");
        plans.push_back({.serial = record->serial,
                         .kind = record->kind,
                         .hostname = record->hostname,
                         .model = record->model,
                         .softwareVersion = record->softwareVersion,
                         .haPeer = record->haPeer});
    }
    return plans;
}

/// The address that devices have typed, with the port that was listened to last.
std::string managerAddressOf(const Lifecycle& lifecycle)
{
    const auto listening = base::parseHostPort(lifecycle.lastListeningAddress());
    return toText(base::HostPort{.host = lifecycle.running().manager.address,
                                 .port = listening ? listening->port : base::defaultManagerPort});
}

/// On record before anybody has it.
Result<> handOver(Lifecycle& lifecycle, const std::vector<panos::Bundle>& bundles,
                  const std::vector<IssuedTo>& issued, const BundlesDelivery& deliver)
{
    if (auto kept = lifecycle.recordIssued(issued); !kept)
        return kept;
    const auto delivered = deliver(bundles);
    if (delivered)
        return lifecycle.expectIssued(issued);
    const auto withdrawn = withdrawIssued(lifecycle, issued);
    return withdrawn ? delivered : withdrawn;
}

} // namespace

BundlesDelivery intoBundleFile(QString name)
{
    return [name = std::move(name)](const std::vector<panos::Bundle>& bundles) -> Result<> {
        const auto content = panos::writeBundle(bundles.front());
        if (!content)
            return std::unexpected(content.error());
        return config::writeWhole({.name = name, .bytes = *content, .isPrivate = true});
    };
}

void exportBundles(Lifecycle& lifecycle, const BundleRequest& request, BundlesDelivery deliver,
                   BundlesDone done)
{
    auto plans = plansFor(request, lifecycle);
    auto factory = factoryIssuer(lifecycle.store(), lifecycle.vault());
    Result<std::shared_ptr<const ExportWork>> work;
    if (!plans)
        work = std::unexpected(plans.error());
    else if (!factory)
        work = std::unexpected(factory.error());
    else
        work = std::make_shared<const ExportWork>(
            ExportWork{.devices = std::move(*plans),
                       .running = sourceOf(request, lifecycle),
                       .vault = lifecycle.vault(),
                       .factory = std::move(*factory),
                       .managerAddress = request.managerAddress.empty() ? managerAddressOf(lifecycle)
                                                                        : request.managerAddress,
                       .peerAddress = config::peerAddressOf(lifecycle.running().highAvailability),
                       .now = lifecycle.clock().now(),
                       .issuedDays = lifecycle.options().issuedDays,
                       .serviceBase = lifecycle.serviceBase(),
                       .withSettings = request.withSettings});
    lifecycle.workPool().run(
        [work]() -> Result<std::vector<Exported>> {
            return work ? exportAll(**work) : std::unexpected(work.error());
        },
        [owner = QPointer(&lifecycle), deliver = std::move(deliver),
         done = std::move(done)](const Result<std::vector<Exported>>& exported) {
            if (!owner)
                return;
            if (!exported)
                return done(std::unexpected(exported.error()));
            std::vector<panos::Bundle> bundles;
            std::vector<IssuedTo> issued;
            for (const Exported& one : *exported) {
                if (one.issued)
                    issued.push_back({Serial(one.bundle.serial.toStdString()), *one.issued});
                bundles.push_back(one.bundle);
            }
            if (const auto handed = handOver(*owner, bundles, issued, deliver); !handed)
                return done(std::unexpected(handed.error()));
            done(std::move(bundles));
        });
}

} // namespace models::lifecycle
