#include "views/topology/viewport.h"

#include <algorithm>
#include <cmath>

namespace views::topology {

namespace {

constexpr double around = 24; ///< free ground beside what is revealed or shown

QPointF middleOf(const QSizeF& size)
{
    return {size.width() / 2, size.height() / 2};
}

/// Where a line of the scene begins in the view: in the middle when it is shorter, without free ends else.
double inSight(double offset, double scene, double view)
{
    return scene <= view ? std::round((view - scene) / 2) : std::clamp(offset, view - scene, 0.0);
}

/// How far to move so that [low, high] lies in [0, room].
double stepInto(double low, double high, double room)
{
    if (low < 0 || high - low > room)
        return -low;
    return high > room ? room - high : 0;
}

} // namespace

double Viewport::fittingScale() const
{
    return std::min({1.0, m_view.width() / m_scene.width(), m_view.height() / m_scene.height()});
}

QRectF Viewport::seen() const
{
    return {toScene({0, 0}), m_view / m_scale};
}

void Viewport::setSizes(const QSizeF& view, const QSizeF& scene)
{
    const QPointF middle = toScene(middleOf(m_view));
    const QPointF share(middle.x() / m_scene.width(), middle.y() / m_scene.height());
    m_view = view.expandedTo({1, 1});
    m_scene = scene.expandedTo({1, 1});
    if (m_isFitted)
        fit();
    else
        setScaleAround(m_scale, {share.x() * m_scene.width(), share.y() * m_scene.height()});
}

void Viewport::fit()
{
    m_scale = fittingScale();
    m_isFitted = true;
    stayInSight();
}

void Viewport::setScaleAround(double scale, QPointF sceneMiddle)
{
    const double least = fittingScale();
    m_scale = std::clamp(scale, least, std::max(least, m_most));
    m_isFitted = m_scale <= least * 1.001;
    m_offset = middleOf(m_view) - sceneMiddle * m_scale;
    stayInSight();
}

void Viewport::zoomAt(QPointF at, double factor)
{
    const QPointF fixed = toScene(at);
    const double least = fittingScale();
    const double scale = std::clamp(m_scale * factor, least, std::max(least, m_most));
    setScaleAround(scale, fixed + (middleOf(m_view) - at) / scale);
}

void Viewport::panBy(QPointF view)
{
    m_offset += view;
    stayInSight();
}

void Viewport::centreOn(QPointF scene)
{
    m_offset = middleOf(m_view) - scene * m_scale;
    stayInSight();
}

void Viewport::reveal(const QRectF& scene)
{
    const QRectF wanted = toView(scene).adjusted(-around, -around, around, around);
    m_offset += QPointF(stepInto(wanted.left(), wanted.right(), m_view.width()),
                        stepInto(wanted.top(), wanted.bottom(), m_view.height()));
    stayInSight();
}

void Viewport::show(const QRectF& scene)
{
    const QSizeF room = (m_view - QSizeF(2 * around, 2 * around)).expandedTo({1, 1});
    setScaleAround(std::min(room.width() / scene.width(), room.height() / scene.height()), scene.center());
}

Viewport Viewport::between(const Viewport& from, const Viewport& to, double share)
{
    if (share >= 1)
        return to;
    Viewport result = from;
    result.m_isFitted = false;
    result.m_scale = from.m_scale * std::pow(to.m_scale / from.m_scale, share);
    // The middle moves as the scale does, so that the flight is even.
    const double done = from.m_scale == to.m_scale
                            ? share
                            : (1 / result.m_scale - 1 / from.m_scale) / (1 / to.m_scale - 1 / from.m_scale);
    const QPointF start = from.toScene(middleOf(from.m_view));
    const QPointF end = to.toScene(middleOf(to.m_view));
    result.m_offset = middleOf(from.m_view) - (start + (end - start) * done) * result.m_scale;
    return result;
}

void Viewport::stayInSight()
{
    m_offset = {inSight(m_offset.x(), m_scene.width() * m_scale, m_view.width()),
                inSight(m_offset.y(), m_scene.height() * m_scale, m_view.height())};
}

} // namespace views::topology
