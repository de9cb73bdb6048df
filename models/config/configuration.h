// The typed configuration: what is set, as plain structs that can be copied and compared. Every member that
// can be set has one row in the schema table (schema.h), from which validation, forms, `set` commands and XML
// follow. Paths and ranges: vendor element names, see the schema rows; members marked "ours" have no known
// vendor element. Plain values, any thread.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace models::config {

/// A certificate in one store (Panorama, or a template's shared location). E12: stores are different places.
struct CertificateEntry
{
    std::string publicKey;        ///< PEM certificate; "" for a pending request
    std::string csr;              ///< PEM request, exclusive with publicKey
    std::string privateKey;       ///< sealed by the key vault ("-hf1-..."), "" when there is none
    std::string chain;            ///< PEM intermediates that go with it in a handshake (ours)
    std::string status = "valid"; ///< "valid" | "revoked"
    bool blockPrivateKeyExport = false;
    bool operator==(const CertificateEntry&) const = default;
};

struct ProfileCa
{
    std::string defaultOcspUrl;
    std::string ocspVerifyCert;
    std::string templateName;
    bool operator==(const ProfileCa&) const = default;
};

struct CertificateProfile
{
    std::string usernameFieldSubject;    ///< "" | "common-name" (C21)
    std::string usernameFieldSubjectAlt; ///< "" | "email" | "principal-name"
    std::string domain;
    std::map<std::string, ProfileCa> cas; ///< by certificate name
    bool useCrl = false;
    bool useOcsp = false;
    int crlReceiveTimeout = 5;
    int ocspReceiveTimeout = 5;
    int certStatusTimeout = 5;
    bool ocspExcludeNonce = false;
    bool blockUnknownCert = false;
    bool blockTimeoutCert = false;
    bool blockUnauthenticatedCert = false;
    bool blockExpiredCert = true; ///< T8: on in new profiles
    bool operator==(const CertificateProfile&) const = default;
};

struct SslTlsServiceProfile
{
    std::string certificate;
    std::string minVersion = "tls1-2"; ///< our default is the recommended one (B5, panos 11.7)
    std::string maxVersion = "tls1-2"; ///< "tls1-0" .. "tls1-3" | "max"
    bool keyxchgRsa = true;
    bool keyxchgDhe = true;
    bool keyxchgEcdhe = true;
    bool enc3des = true;
    bool encRc4 = true;
    bool encAes128Cbc = true;
    bool encAes256Cbc = true;
    bool encAes128Gcm = true;
    bool encAes256Gcm = true;
    bool authSha1 = true;
    bool authSha256 = true;
    bool authSha384 = true;
    bool operator==(const SslTlsServiceProfile&) const = default;
};

/// Where and how certificates are enrolled by SCEP. The challenge is a choice: what belongs to a kind that is
/// not chosen is at its default, and setting it by a `set` command chooses that kind.
struct ScepProfile
{
    std::string challenge = "none"; ///< "none" | "fixed" | "dynamic"
    std::string fixedChallenge;     ///< fixed: the password, sealed by the key vault
    std::string otpServerUrl;       ///< dynamic: page that gives one-time passwords
    std::string otpUsername;
    std::string otpPassword; ///< sealed
    std::string url;
    std::string serverCa;          ///< judges an https server
    std::string clientCertificate; ///< shown to an https server
    std::string caIdentityName;
    std::string subject = "CN=$UDID"; ///< ours: the vendor's default, CN=$USERNAME, names no device (4.L.13)
    std::string rsaNbits = "2048";
    std::string digest = "sha256";
    std::string fingerprint;
    std::string rfc822Name; ///< certificate-attributes: at most one of these three
    std::string dnsName;
    std::string uniformResourceIdentifier;
    bool useAsDigitalSignature = true;
    bool useForKeyEncipherment = true;
    bool operator==(const ScepProfile&) const = default;
};

/// Objects that live together in one location.
struct ObjectStore
{
    std::map<std::string, CertificateEntry> certificates;
    std::map<std::string, CertificateProfile> certificateProfiles;
    std::map<std::string, SslTlsServiceProfile> sslTlsServiceProfiles;
    std::map<std::string, ScepProfile> scepProfiles;
    bool operator==(const ObjectStore&) const = default;
};

struct AuthorizationListEntry
{
    std::string identifier = "subject"; ///< "subject" | "subject-alt-name"
    std::string type = "common-name";   ///< "common-name" | "ip" | "hostname" | "email"
    std::string value;
    bool operator==(const AuthorizationListEntry&) const = default;
};

/// Secure Server Communication (4.D), off until it is customized (D1). In the configuration `customize` is
/// the presence of the node: setting any other member by a `set` command switches it on, switching it off
/// resets all the others.
struct SecureConnServer
{
    bool customize = false; // ours: presence of the node
    std::string sslTlsServiceProfile;
    std::string certificateProfile;                                  ///< "" while customized means None (C23)
    bool customCertificateOnly = false;                              // ours
    bool checkAuthorizationList = false;                             // ours
    bool authorizeClientSerial = false;                              // ours
    int disconnectWaitTime = 0;                                      // ours; minutes, D12
    std::map<std::string, AuthorizationListEntry> authorizationList; // ours; by entry name, at most 16
    bool operator==(const SecureConnServer&) const = default;
};

/// Secure Client Communication (4.E) as a template pushes it. The certificate type is a choice: what belongs
/// to a type that is not chosen is at its default, and setting it by a `set` command chooses that type.
struct SecureConnClient
{
    std::string certificateType =
        "none"; ///< "none" | "local" | "issued" (ours: unique, signed here over the session) | "scep"
    std::string certificate; ///< local: name of a certificate in the template's store (common certificate)
    std::string signedBy;    ///< issued: name of the CA in Panorama's store
    std::string commonName = "$UDID"; ///< issued: subject CN (E9)
    std::string scepProfile = {};     ///< scep: profile of the template, unique by its server
    std::string certificateProfile;   ///< judges the manager's certificate (A3)
    bool checkServerIdentity = false; // E4
    bool enablePanorama = true;       ///< written explicitly in exports (4.L.15)
    bool enableLogCollector = false;
    bool enableWildfire = false;
    bool enablePandb = false;
    bool enableUserId = false;
    bool operator==(const SecureConnClient&) const = default;
};
/// Whether a device with these settings comes to the manager with a custom certificate (D1).
[[nodiscard]] inline bool isCustomToManager(const SecureConnClient& client)
{
    return client.certificateType != "none" && client.enablePanorama;
}

struct DeviceSection
{
    std::string panoramaServer;
    std::string panoramaServer2;
    SecureConnClient secureConnClient;
    bool operator==(const DeviceSection&) const = default;
};

struct Template
{
    std::string description;
    ObjectStore shared;
    DeviceSection device;
    bool operator==(const Template&) const = default;
};

struct TemplateStack
{
    std::string description;
    std::vector<std::string> templates; ///< ordered, first wins
    std::set<std::string> devices;      ///< serials
    bool operator==(const TemplateStack&) const = default;
};

struct DeviceGroup
{
    std::string description;
    std::string parent;            ///< "" = Shared
    std::set<std::string> devices; ///< serials
    bool operator==(const DeviceGroup&) const = default;
};

/// A managed device. Its hostname and model come from its hello; `hostname` here is only what an operator
/// typed.
struct ManagedDevice
{
    std::string hostname; // ours
    std::string tag;      // ours
    bool operator==(const ManagedDevice&) const = default;
};

struct ManagerSettings
{
    std::string address = "127.0.0.1"; ///< management IP or FQDN that devices have typed (D3)
    std::string udidForm = "sha256";   ///< ours, T7: "sha256" | "serial"
    int pushWaitTime = 60;             ///< ours; seconds that a push waits for devices that are away
    /// Ours: OCSP, CRL and SCEP may be asked at loopback and private addresses.
    bool fetchFromPrivateAddresses = true;
    std::string caServiceListen; ///< ours; "ADDR:PORT" where CRLs and OCSP are served (C-5), "" for off
    std::string caServiceUrl;    ///< ours; where clients reach that, "" for the address itself
    int crlValidity = 168;       ///< ours; hours from a CRL of ours to its nextUpdate
    std::string ocspSigner = "delegate"; ///< ours; "delegate" | "authority": who signs OCSP answers
    bool operator==(const ManagerSettings&) const = default;
};

struct Configuration
{
    ManagerSettings manager;
    ObjectStore panorama;
    SecureConnServer secureConnServer;
    std::map<std::string, Template> templates;
    std::map<std::string, TemplateStack> templateStacks;
    std::map<std::string, DeviceGroup> deviceGroups;
    std::map<std::string, ManagedDevice> firewalls;     ///< mgt-config devices, by serial
    std::map<std::string, ManagedDevice> logCollectors; ///< log-collector, by serial
    std::map<std::string, ManagedDevice> wildfireAppliances;
    bool operator==(const Configuration&) const = default;
};

enum class DeviceKind { Firewall, LogCollector, WildFire };

/// Every managed serial with its kind, in serial order.
[[nodiscard]] std::map<std::string, DeviceKind> managedDevices(const Configuration& configuration);

} // namespace models::config
