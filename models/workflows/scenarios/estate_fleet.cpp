#include "models/workflows/scenarios/estate.h"

#include <map>

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
    spec.subject.text = device.serial.value;
    if (hasFault(device, FaultKind::WrongCommonName))
        spec.subject.text += device.fault->suffix;
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

Result<SharedCertificate> makeSharedCertificate(const SharedNames& names, session::base::TimePoint now)
{
    auto authorityKey = PrivateKey::generate(session::pki::KeyType::EcP256);
    auto key = PrivateKey::generate(session::pki::KeyType::EcP256);
    if (!authorityKey || !key)
        return std::unexpected(authorityKey ? key.error() : authorityKey.error());
    session::pki::IssueSpec spec;
    spec.now = now;
    spec.backdate = predefinedAge;
    spec.role = session::pki::CertificateRole::CertificateAuthority;
    spec.subject.text = names.authority;
    const auto authority = session::pki::issueSelfSigned(spec, *authorityKey);
    if (!authority)
        return std::unexpected(authority.error());
    spec.role = session::pki::CertificateRole::Client;
    spec.subject.text = names.commonName;
    const auto certificate = session::pki::issue(spec, *key, {*authority, *authorityKey});
    if (!certificate)
        return std::unexpected(certificate.error());
    return SharedCertificate{authority->pem(), certificate->pem(), key->pem().reveal()};
}

/// What that somebody typed into the device.
std::string sharedCertificateText(const SharedCertificate& shared, const SharedNames& names)
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
    return line({"shared", "certificate", names.authorityEntry, "public-key"}, {shared.authorityPem}) +
           line({"shared", "certificate", names.certificateEntry, "public-key"}, {shared.certificatePem}) +
           line({"shared", "certificate", names.certificateEntry, "private-key"}, {shared.keyPem}) +
           line({"shared", "certificate-profile", names.profileEntry, "CA", names.authorityEntry}, {}) +
           line(under({"certificate-type", "local", "certificate"}), {names.certificateEntry}) +
           line(under({"certificate-type", "local", "certificate-profile"}), {names.profileEntry}) +
           line(under({"enable-secure-panorama-communication"}), {"yes"});
}

} // namespace

Result<panos::FleetFile> estateFleet(std::span<const EstateDevice> devices, const FleetInput& input)
{
    panos::FleetFile fleet;
    fleet.factoryCaPem = QByteArray::fromStdString(input.factory.certificate.pem());
    std::map<SharedNames, SharedCertificate> shared;
    for (const EstateDevice& device : devices) {
        panos::Bundle bundle;
        bundle.serial = QString::fromStdString(device.serial.value);
        bundle.hostname = QString::fromStdString(device.hostname);
        bundle.model = QString::fromStdString(device.model);
        bundle.kind = device.kind;
        bundle.softwareVersion = QString::fromStdString(device.softwareVersion);
        bundle.managers = {QString::fromStdString(input.managerAddress)};
        bundle.absent = hasFault(device, FaultKind::NeverConnects);
        if (hasFault(device, FaultKind::ClockOffset))
            bundle.clockOffsetSeconds = device.fault->offset.count();
        if (const auto given = giveIdentity(device, input, bundle); !given)
            return std::unexpected(given.error());
        if (hasFault(device, FaultKind::CommonCertificate)) {
            const SharedNames& names = device.fault->shared;
            if (!shared.contains(names)) {
                auto made = makeSharedCertificate(names, input.now);
                if (!made)
                    return std::unexpected(made.error());
                shared.emplace(names, std::move(*made));
            }
            bundle.configText = QString::fromStdString(sharedCertificateText(shared.at(names), names));
        }
        fleet.devices.push_back(std::move(bundle));
    }
    return fleet;
}

} // namespace models::workflows
