// Each device's configuration text: the part of its stack that it needs. Any thread; not for the GUI thread:
// keys have to be unsealed.
#pragma once

#include "models/config/configuration.h"
#include "models/config/device/sealed_text.h"
#include "session/base/ids.h"
#include "session/pki/keys/key_vault.h"

#include <memory>
#include <string>
#include <string_view>

namespace models::config {

/// What a device of these stacks is to run: effective values over its stack's templates (first wins), as the
/// text of a device-local configuration (`set shared ...`, `set deviceconfig ...`), keys unsealed. A Log
/// Collector of a collector group has its own (A7). "" when it is in no stack and no such group.
[[nodiscard]] session::base::Result<session::base::SecretText>
deviceText(const Configuration& configuration, const session::pki::KeyVault& vault,
           const session::base::Serial& serial);
/// The same for many devices: what their stacks have in common is made once. Refers to what it was made with.
class DeviceTexts
{
public:
    DeviceTexts(const Configuration& configuration, const session::pki::KeyVault& vault);
    ~DeviceTexts();
    DeviceTexts(const DeviceTexts&) = delete;
    DeviceTexts& operator=(const DeviceTexts&) = delete;

    [[nodiscard]] session::base::Result<session::base::SecretText> of(const session::base::Serial& serial);
    /// The same for who keeps it for a while.
    [[nodiscard]] session::base::Result<SealedText> sealedOf(const session::base::Serial& serial);
    /// What a device presents once it runs its text, as in wire::Hello: "predefined", "local", "issued" or
    /// "scep"; "" for one without a text.
    [[nodiscard]] std::string certificateSourceOf(const session::base::Serial& serial);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The subject CN that a device is to have: `commonName` with $UDID expanded in the form that is set (T7,
/// E9).
[[nodiscard]] std::string commonNameFor(const session::base::Serial& serial, const std::string& commonName,
                                        const ManagerSettings& manager);
/// SHA-256 hex of a device text ("" for "").
[[nodiscard]] std::string deviceDigest(std::string_view text);

} // namespace models::config
