// Comparing names in certificates with what was typed or claimed. Pure, any thread.
// Rules C21, E5, E6 (CN or SAN, own matcher), D5, D9, D11, T7.
#pragma once

#include "session/base/ids.h"
#include "session/pki/certificate.h"
#include "session/trust/policy.h"

#include <string>
#include <string_view>

namespace session::trust {

/// Where a name was found, "" when nowhere: "subject common name", "subjectAltName DNS", ...
struct NameMatch
{
    bool matched = false;
    std::string where;
};

/// A typed IP is compared with IP SANs and with the CN as an address; a typed name with DNS SANs and the CN,
/// case-insensitive, with a wildcard in the whole leftmost label only (RFC 6125 6.4.3).
[[nodiscard]] NameMatch matchServerIdentity(const pki::Certificate& leaf, std::string_view typed);

/// Where a serial may stand. The CN counts only if the profile's username field is Subject common-name (C22),
/// and always in a factory certificate.
enum class SerialSources { CommonNameAndAlternativeNames, AlternativeNames };

/// CN or any SAN equals the serial or the hash of it, case-insensitive, in full.
[[nodiscard]] NameMatch matchSerial(const pki::Certificate& leaf, const base::Serial& claimed,
                                    SerialSources sources = SerialSources::CommonNameAndAlternativeNames);

/// C19: a serialNumber attribute of the subject is the host id, case-insensitive, in full.
[[nodiscard]] NameMatch matchHostId(const pki::Certificate& leaf, std::string_view hostId);

/// Who somebody is by a profile's username field (C21): the first value of it, "" when the certificate has
/// none. Without a username field the whole subject.
[[nodiscard]] std::string usernameIn(const pki::Certificate& leaf, UsernameField field);

[[nodiscard]] NameMatch matchAuthorization(const pki::Certificate& leaf, const AuthorizationEntry& entry);

enum class UdidForm { Sha256, Serial }; // T7

/// Replaces every "$UDID" in `text` for this device.
[[nodiscard]] std::string expandUdid(std::string_view text, const base::Serial& serial, UdidForm form);
[[nodiscard]] std::string udidOf(const base::Serial& serial, UdidForm form);

/// The serial as it is compared and kept in ManagedSerials: lower case.
[[nodiscard]] std::string foldedSerial(const base::Serial& serial);

} // namespace session::trust
