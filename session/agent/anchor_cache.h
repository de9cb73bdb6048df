// Devices of one fleet trust the same few CA sets: one X509_STORE for each set, not one for each device. One
// thread.
#pragma once

#include "session/agent/device.h"

#include <string>
#include <unordered_map>

namespace session::agent {

class AnchorCache
{
public:
    /// Anchors of exactly these certificates, made at the first call.
    [[nodiscard]] trust::TrustAnchors anchorsOf(const std::vector<pki::Certificate>& certificates);

private:
    std::unordered_map<std::string, trust::TrustAnchors> m_byFingerprints;
};

/// Reads as `inner` does, with anchors from the cache. Both must outlive it.
class SharingReader final : public SettingsReader
{
public:
    SharingReader(const SettingsReader& inner, AnchorCache& cache) : m_inner(inner), m_cache(cache) {}
    [[nodiscard]] base::Result<DeviceSettings> read(const DeviceFacts& device,
                                                    std::string_view configText) const override;
    [[nodiscard]] std::string withoutPasswords(std::string_view configText) const override
    {
        return m_inner.withoutPasswords(configText);
    }
    [[nodiscard]] std::string withoutOwnPasswords(std::string_view localText) const override
    {
        return m_inner.withoutOwnPasswords(localText);
    }
    [[nodiscard]] std::string withoutSecrets(std::string_view localText) const override
    {
        return m_inner.withoutSecrets(localText);
    }

private:
    const SettingsReader& m_inner;
    AnchorCache& m_cache;
};

} // namespace session::agent
