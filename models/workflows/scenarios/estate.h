// An estate as data: groups of devices, template stacks, and faults that are planted in some of them. Read
// from JSON, spread over devices by a seed, turned into configuration edits and into the fleet file that
// agents play. Knows no device by name. Any thread; making identities takes a while for thousands of devices.
#pragma once

#include "models/config/edit.h"
#include "models/panos/bundle.h"
#include "session/base/ids.h"
#include "session/pki/issuing/issuing.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace models::workflows {

enum class FaultKind {
    OldSoftware,        ///< below 8.0 (E1)
    WrongCommonName,    ///< predefined certificate of another serial (D9)
    ExpiredCertificate, ///< predefined certificate past its notAfter (C20)
    ClockOffset,        ///< its clock is off (K5)
    NeverConnects,      ///< managed, but not there (F5)
    CommonCertificate, ///< set up on the spot with a certificate shared by many, from a CA nobody trusts here
};

/// What somebody called the CA and the certificate that he made, and their entries on the device.
struct SharedNames
{
    std::string authority;        ///< CN of the CA
    std::string authorityEntry;   ///< in `shared certificate`
    std::string commonName;       ///< of the certificate
    std::string certificateEntry; ///< in `shared certificate`
    std::string profileEntry;     ///< in `shared certificate-profile`

    auto operator<=>(const SharedNames&) const = default;
};

struct Fault
{
    FaultKind kind = FaultKind::NeverConnects;
    std::string version;            ///< OldSoftware
    std::string suffix;             ///< WrongCommonName: what stands behind the serial
    std::chrono::seconds offset{0}; ///< ClockOffset
    SharedNames shared;             ///< CommonCertificate
};

struct EstateGroup
{
    std::string name;
    std::string prefix; ///< of host names
    std::string stack;  ///< "" for none
    config::DeviceKind kind = config::DeviceKind::Firewall;
    int share = 0; ///< of the firewalls, relative
    int count = 0; ///< fixed number, for what does not scale
    std::vector<std::string> models;
    std::vector<std::string> versions;
};

struct EstateStack
{
    std::string name;
    std::string templateName;
};

struct Estate
{
    std::string managerAddress;
    std::vector<EstateStack> stacks;
    std::vector<EstateGroup> groups;
    std::vector<Fault> faults;
    int firewalls = 0;
};

/// ErrorCode::ParseFailed names the member that is missing or wrong.
[[nodiscard]] session::base::Result<Estate> readEstate(const QByteArray& json);

struct EstateDevice
{
    session::base::Serial serial;
    std::string hostname;
    std::string model;
    config::DeviceKind kind = config::DeviceKind::Firewall;
    std::string softwareVersion;
    std::string group;
    std::string stack;
    std::optional<Fault> fault;
};

struct EstateSize
{
    int firewalls = 0;      ///< 0: as the estate says
    std::uint64_t seed = 1; ///< which firewalls get the faults
};

[[nodiscard]] std::vector<EstateDevice> expand(const Estate& estate, EstateSize size);
[[nodiscard]] std::vector<config::Edit> estateEdits(const Estate& estate,
                                                    std::span<const EstateDevice> devices);

struct FleetInput
{
    const session::pki::Issuer& factory;
    std::string managerAddress; ///< "127.0.0.1:34567"
    session::base::TimePoint now;
};
[[nodiscard]] session::base::Result<panos::FleetFile> estateFleet(std::span<const EstateDevice> devices,
                                                                  const FleetInput& input);

} // namespace models::workflows
