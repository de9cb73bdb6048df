#include "views/topology/glyph_atlas.h"

#include <cmath>

namespace views::topology {

using models::tables::DeviceStatus;

namespace {

constexpr int shareSteps = 24; ///< of a disconnect wait, as many as the eye can tell apart
constexpr std::size_t mostPixmaps = 600;

} // namespace

void GlyphAtlas::prepare(theme::Scheme scheme, qreal devicePixelRatio)
{
    if (scheme == m_scheme && devicePixelRatio == m_devicePixelRatio && m_pixmaps.size() < mostPixmaps)
        return;
    m_scheme = scheme;
    m_devicePixelRatio = devicePixelRatio;
    m_pixmaps.clear();
}

const QPixmap& GlyphAtlas::glyph(const theme::GlyphSpec& spec, int side)
{
    const bool isWait = spec.status == DeviceStatus::DisconnectWait;
    const auto step = isWait ? std::uint32_t(std::lround(spec.remaining * shareSteps)) : shareSteps;
    const std::uint32_t key = std::uint32_t(spec.status) | step << 4U |
                              std::uint32_t(int(spec.marks)) << 10U | std::uint32_t(side) << 16U;
    const auto found = m_pixmaps.find(key);
    if (found != m_pixmaps.end())
        return found->second;
    const theme::GlyphCanvas canvas{side, m_devicePixelRatio, theme::tokensFor(m_scheme)};
    return m_pixmaps.emplace(key, theme::glyphPixmap(spec, canvas)).first->second;
}

} // namespace views::topology
