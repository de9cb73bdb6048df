#include "models/workflows/estate.h"

#include <algorithm>

namespace models::workflows {

using session::base::Result;
using session::pki::Certificate;
using session::pki::PrivateKey;

namespace {

constexpr auto predefinedLifetime = std::chrono::days(20 * 365);
constexpr auto predefinedAge = std::chrono::days(365);

bool hasFault(const EstateDevice& device, FaultKind kind)
{
    return device.fault && device.fault->kind == kind;
}

/// The certificate from birth, with the device's fault in it if it has one.
Result<> giveIdentity(const EstateDevice& device, const FleetInput& input, panos::Bundle& bundle)
{
    auto key = PrivateKey::generate(session::pki::KeyType::EcP256);
    if (!key)
        return std::unexpected(key.error());
    session::pki::IssueSpec spec;
    spec.subject.text =
        hasFault(device, FaultKind::WrongCommonName) ? device.serial.value + "-RMA" : device.serial.value;
    spec.now = input.now;
    spec.backdate = predefinedAge;
    spec.lifetime =
        hasFault(device, FaultKind::ExpiredCertificate) ? -std::chrono::days(3) : predefinedLifetime;
    const auto certificate = session::pki::issue(spec, *key, input.factory);
    if (!certificate)
        return std::unexpected(certificate.error());
    bundle.certificatePem = QByteArray::fromStdString(certificate->pem());
    bundle.keyPem = QByteArray::fromStdString(key->pem().reveal());
    return {};
}

/// A CA and a client certificate that somebody made elsewhere and put onto several devices.
struct SharedCertificate
{
    std::string authorityPem;
    std::string certificatePem;
    std::string keyPem;
};

Result<SharedCertificate> makeSharedCertificate(session::base::TimePoint now)
{
    auto authorityKey = PrivateKey::generate(session::pki::KeyType::EcP256);
    auto key = PrivateKey::generate(session::pki::KeyType::EcP256);
    if (!authorityKey || !key)
        return std::unexpected(authorityKey ? key.error() : authorityKey.error());
    session::pki::IssueSpec spec;
    spec.now = now;
    spec.backdate = predefinedAge;
    spec.role = session::pki::CertificateRole::CertificateAuthority;
    spec.subject.text = "Branch Office CA";
    const auto authority = session::pki::issueSelfSigned(spec, *authorityKey);
    if (!authority)
        return std::unexpected(authority.error());
    spec.role = session::pki::CertificateRole::Client;
    spec.subject.text = "branch-firewalls";
    const auto certificate = session::pki::issue(spec, *key, {*authority, *authorityKey});
    if (!certificate)
        return std::unexpected(certificate.error());
    return SharedCertificate{authority->pem(), certificate->pem(), key->pem().reveal()};
}

/// What that somebody typed into the device.
std::string sharedCertificateText(const SharedCertificate& shared)
{
    using config::Edit;
    const std::vector<std::string> client{"deviceconfig", "setting", "management", "secure-conn-client"};
    const auto line = [](std::vector<std::string> path, std::vector<std::string> values) {
        return config::toCommand({Edit::Verb::Set, std::move(path), std::move(values)}) + "\n";
    };
    const auto under = [&client](std::initializer_list<std::string> rest) {
        auto path = client;
        path.insert(path.end(), rest);
        return path;
    };
    return line({"shared", "certificate", "branch-ca", "public-key"}, {shared.authorityPem}) +
           line({"shared", "certificate", "branch-common", "public-key"}, {shared.certificatePem}) +
           line({"shared", "certificate", "branch-common", "private-key"}, {shared.keyPem}) +
           line({"shared", "certificate-profile", "branch-trust", "CA", "branch-ca"}, {}) +
           line(under({"certificate-type", "local", "certificate"}), {"branch-common"}) +
           line(under({"certificate-type", "local", "certificate-profile"}), {"branch-trust"}) +
           line(under({"enable-secure-panorama-communication"}), {"yes"});
}

} // namespace

Result<panos::FleetFile> estateFleet(std::span<const EstateDevice> devices, const FleetInput& input)
{
    panos::FleetFile fleet;
    fleet.factoryCaPem = QByteArray::fromStdString(input.factory.certificate.pem());
    std::optional<SharedCertificate> shared;
    for (const EstateDevice& device : devices) {
        panos::Bundle bundle;
        bundle.serial = QString::fromStdString(device.serial.value);
        bundle.hostname = QString::fromStdString(device.hostname);
        bundle.model = QString::fromStdString(device.model);
        bundle.kind = QString::fromStdString(device.kind);
        bundle.softwareVersion = QString::fromStdString(device.softwareVersion);
        bundle.managers = {QString::fromStdString(input.managerAddress)};
        bundle.absent = hasFault(device, FaultKind::NeverConnects);
        if (hasFault(device, FaultKind::ClockOffset))
            bundle.clockOffsetSeconds = device.fault->offset.count();
        if (const auto given = giveIdentity(device, input, bundle); !given)
            return std::unexpected(given.error());
        if (hasFault(device, FaultKind::CommonCertificate)) {
            if (!shared) {
                auto made = makeSharedCertificate(input.now);
                if (!made)
                    return std::unexpected(made.error());
                shared = std::move(*made);
            }
            bundle.configText = QString::fromStdString(sharedCertificateText(*shared));
        }
        fleet.devices.push_back(std::move(bundle));
    }
    return fleet;
}

} // namespace models::workflows
