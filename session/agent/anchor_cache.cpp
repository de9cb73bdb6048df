#include "session/agent/anchor_cache.h"

namespace session::agent {

namespace {

constexpr std::size_t mostSets =
    256; // a fleet has a handful; a host that makes one for each device gains nothing here

} // namespace

trust::TrustAnchors AnchorCache::anchorsOf(const std::vector<pki::Certificate>& certificates)
{
    std::string key;
    for (const pki::Certificate& certificate : certificates)
        key += certificate.sha256();
    const auto found = m_byFingerprints.find(key);
    if (found != m_byFingerprints.end())
        return found->second;
    if (m_byFingerprints.size() >= mostSets)
        m_byFingerprints.clear();
    return m_byFingerprints.emplace(std::move(key), trust::TrustAnchors::of(certificates)).first->second;
}

base::Result<DeviceSettings> SharingReader::read(const DeviceFacts& device, std::string_view configText) const
{
    auto settings = m_inner.read(device, configText);
    if (settings)
        settings->serverPolicy.anchors = m_cache.anchorsOf(settings->serverPolicy.anchors.certificates());
    return settings;
}

} // namespace session::agent
