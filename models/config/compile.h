// From configuration to what the session floor needs: the manager's own policy, and each device's
// configuration text. Everything that can fail, fails here, before anything is published. Any thread; not for
// the GUI thread when keys have to be unsealed.
#pragma once

#include "models/config/configuration.h"
#include "session/base/ids.h"
#include "session/engine/snapshot.h"
#include "session/pki/key_vault.h"
#include "session/pki/private_key.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace models::config {

/// The manager's identity in the factory world.
struct FactoryWorld
{
    session::pki::Certificate authority;
    session::pki::Identity serverIdentity;
};

struct CompileInput
{
    const Configuration& configuration;
    const session::pki::KeyVault& vault;
    const FactoryWorld& factory;
    session::base::PolicyVersion version;
};

[[nodiscard]] session::base::Result<session::engine::SnapshotSource> compile(const CompileInput& input);

/// The OpenSSL cipher list (TLS <= 1.2) that a profile's algorithm flags leave; "" when none is left (B8,
/// B9).
[[nodiscard]] std::string cipherList(const SslTlsServiceProfile& profile);
[[nodiscard]] session::trust::TlsRange tlsRange(const SslTlsServiceProfile& profile, bool deviceChannel);

/// The certificate profile, resolved to certificates of its store.
[[nodiscard]] session::base::Result<session::trust::CertificatePolicy>
resolveProfile(const ObjectStore& store, const std::string& name);

/// What a device of these stacks is to run: effective values over its stack's templates (first wins), as the
/// text of a device-local configuration (`set shared ...`, `set deviceconfig ...`), keys unsealed. "" when it
/// is in no stack.
[[nodiscard]] session::base::Result<std::string> deviceText(const Configuration& configuration,
                                                            const session::pki::KeyVault& vault,
                                                            const session::base::Serial& serial);
/// The same for many devices: what their stacks have in common is made once. Refers to what it was made with.
class DeviceTexts
{
public:
    DeviceTexts(const Configuration& configuration, const session::pki::KeyVault& vault);
    ~DeviceTexts();
    DeviceTexts(const DeviceTexts&) = delete;
    DeviceTexts& operator=(const DeviceTexts&) = delete;

    [[nodiscard]] session::base::Result<std::string> of(const session::base::Serial& serial);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};
/// The subject CN that a device is to have: `commonName` with $UDID expanded in the form that is set (T7, E9).
[[nodiscard]] std::string commonNameFor(const session::base::Serial& serial, const std::string& commonName,
                                        const ManagerSettings& manager);
/// SHA-256 hex of a device text ("" for "").
[[nodiscard]] std::string deviceDigest(std::string_view text);
/// The effective device section of a serial, merged over its stack.
[[nodiscard]] Template effectiveTemplate(const Configuration& configuration,
                                         const session::base::Serial& serial);
[[nodiscard]] std::string stackOf(const Configuration& configuration, const session::base::Serial& serial);
[[nodiscard]] std::string deviceGroupOf(const Configuration& configuration,
                                        const session::base::Serial& serial);

/// Which settings refer to this certificate of this store: paths as words (C-6).
[[nodiscard]] std::vector<std::vector<std::string>> usesOfCertificate(const Configuration& configuration,
                                                                      std::span<const std::string> storePath,
                                                                      const std::string& name);

} // namespace models::config
