// Everything that is wrong or unwise in a configuration, as a list; an error blocks the commit, a warning
// does not. Pure, any thread. Each finding names the path that leads to its field and the rule id.
//
// Codes, with severity (E error, W warning), rule, subjects and what is meant:
// clang-format off
//   value-not-allowed             E  row's rule  the value              a value or name that does not fit its row
//   name-beyond-limits            W  row's rule  the name               an imported name that could not be given here
//   reference-missing             E  row's rule  the name               what a setting refers to does not exist
//   reference-not-here            W  row's rule  the name               the same of a virtual system, which may have its own
//   not-in-template               E  E12         the name               it is in Panorama's store, not in the template
//   certificate-unreadable        E  C3          certificate            public-key is no certificate
//   not-a-ca                      E  C3          certificate            a CA is needed
//   is-a-ca                       E  B1, E3      certificate            an end-entity certificate is needed
//   self-signed                   E  B12         certificate            a server's, signed by no CA (B1)
//   no-private-key                E  B2, E3      certificate
//   key-not-sealed                E  C-7         certificate, profile   a private key or password stands in the clear
//   is-a-request                  E  B2, E3      certificate            only a CSR so far
//   wrong-purpose                 E  E11         certificate            extended key usage forbids this use
//   certificate-expired           W  C20         certificate            out of date now, or not yet valid
//   tls13-attached                E  B3          service profile        allows 1.3 on a device channel
//   profile-serves-two            W  B13         profile, applications  one certificate profile for two of them (S52)
//   tls-range-empty               E  B6          service profile        min above max
//   old-tls                       W  B5          service profile        1.0 or 1.1 allowed
//   no-cipher                     E  B9          service profile        no suite is left
//   no-ca                         E  C2          certificate profile
//   root-missing                  E  C4          intermediate, root     root: its name in the store, else its subject
//   factory-ca                    E  T2          profile, certificate   the factory CA in a custom profile
//   status-timeout-short          W  C14         certificate profile    status < OCSP + CRL
//   ocsp-without-crl              W  C28         certificate profile
//   no-revocation                 W  C28         certificate profile
//   service-profile-required      E  D4
//   certificate-required          E  D4          service profile        the attached profile names no certificate
//   profile-none                  W  C23                                no certificate profile: anybody is let in
//   server-name-missing           W  D3          certificate, address   the address is in neither CN nor SAN
//   authorization-type            E  D5          entry                  type does not go with the identifier
//   authorization-value           E  D5          entry                  no value
//   authorization-identifier      W  D6          entry, profile         not the profile's username field
//   authorization-list-empty      W  D7                                 checked and empty: nobody is let in
//   authorization-list-unchecked  W  D7                                 entries without effect
//   common-certificate-serial     W  D9          template stacks        a common certificate can't name each serial
//   common-name-without-udid      W  D9          template stacks        issued names don't say the serial
//   username-field                W  C22         profile                not common-name, though CNs are issued
//   software-too-old              E  E1          serials                below 8.0 while custom-only
//   software-too-old-for-stack    W  E1          serials                a stack selects custom for them
//   client-incomplete             E  E3          what is missing        local or issued without its parts
//   predefined-while-custom-only  E  E8          template stack         its devices would be locked out
//   device-without-stack          W  E8          serials                custom-only, and nothing gives them certificates
//   issuer-not-trusted            W  B13         certificate, stack     the stack's devices would refuse the manager
//   collector-purpose             W  E10         serials                needs serverAuth and clientAuth
//   wildfire-managed              E  F2          serials                custom-only with WildFire appliances
//   serial-twice                  E  T7          serials                managed twice (case is no difference)
//   device-in-several             E  F-1         serial, places         in several stacks, or in several device groups
//   device-group-loop             E  F-1         device group           its own ancestor
//   device-group-depth            E  F-1         device group           more than four levels below Shared
//   too-many-members              E  F-1         group, most            of a collector group or WildFire cluster
//   variable-missing              E  F-1         serials                the variable stands for nothing there
//   variable-type                 E  F-1         variable, type         its type does not fit the setting
//   variable-value                E  F-1         variable, value        no address, where one is needed
//   variable-not-here             E  F-1         variable               the manager's own settings know none
//   reserved-name                 E  P-3         SCEP profile           it is called "any"
//   no-server                     E  P-3         SCEP profile
//   challenge-incomplete          E  4.L.13      SCEP profile           fixed or dynamic without its parts
//   password-in-clear             W  4.L.13      SCEP profile           the password page is not https
//   no-fingerprint                W  P-3         SCEP profile           whoever answers is taken for the CA
//   fingerprint-length            E  P-3         SCEP profile           no digest has that length
//   weak-key                      W  C-2         SCEP profile           RSA 1024
//   weak-digest                   W  C-2         SCEP profile           SHA-1
//   other-token                   W  E9          SCEP profile           a token that means nothing for devices
//   scep-subject-without-udid     W  E9          SCEP profile           every device of the stack gets one name
//   scep-weak-key                 E  C-2         SCEP profile           its devices make no such keys
// clang-format on
#pragma once

#include "models/config/configuration.h"
#include "session/base/clock.h"

#include <string>
#include <vector>

namespace models::config {

enum class Severity { Error, Warning };

struct Finding
{
    Severity severity = Severity::Error;
    std::vector<std::string> path;
    std::string rule;                  ///< "F2"
    std::string code;                  ///< stable, for models/text: "wildfire-managed"
    std::vector<std::string> subjects; ///< names concerned: serials, certificate names
    std::string detail;                ///< one English sentence
    bool operator==(const Finding&) const = default;
};

/// What validation may know besides the configuration.
struct ValidationFacts
{
    session::base::TimePoint now;
    SharedMap<std::string> softwareVersions; ///< last known, by serial (E1)
    std::string factoryCaFingerprint;        ///< sha256: the factory CA can't be in a custom profile (T2)
};

[[nodiscard]] std::vector<Finding> validate(const Configuration& configuration, const ValidationFacts& facts);
[[nodiscard]] bool hasErrors(const std::vector<Finding>& findings);

} // namespace models::config
