// What part of a scene is seen, and how large: zoom about a point, drag, fit, fly. Never loses the scene out
// of sight. Plain value; any thread. Scene and view lengths are device independent pixels.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace views::topology {

class Viewport
{
public:
    /// Another view or scene: stays fitted when it was, else keeps what is in the middle.
    void setSizes(const QSizeF& view, const QSizeF& scene);
    /// The largest scale that makes sense; at least that of the whole.
    void setMostScale(double scale) { m_most = scale; }

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    [[nodiscard]] QPointF toView(QPointF scene) const { return m_offset + scene * m_scale; }
    [[nodiscard]] QRectF toView(const QRectF& scene) const
    {
        return {toView(scene.topLeft()), scene.size() * m_scale};
    }
    [[nodiscard]] QPointF toScene(QPointF view) const { return (view - m_offset) / m_scale; }
    [[nodiscard]] QRectF seen() const; ///< of the scene

    /// The whole scene, not larger than it is.
    void fit();
    /// What lies under `at` (in the view) stays there.
    void zoomAt(QPointF at, double factor);
    void panBy(QPointF view);
    void centreOn(QPointF scene);
    /// As little as makes this part of the scene seen, with some ground around it.
    void reveal(const QRectF& scene);
    /// This part of the scene as large as it can be.
    void show(const QRectF& scene);
    /// On the way from one to another of the same sizes; `share` 0 to 1.
    [[nodiscard]] static Viewport between(const Viewport& from, const Viewport& to, double share);

private:
    [[nodiscard]] double fittingScale() const;
    void setScaleAround(double scale, QPointF sceneMiddle);
    void stayInSight();

    QSizeF m_view{1, 1};
    QSizeF m_scene{1, 1};
    double m_most = 8;
    double m_scale = 1;
    QPointF m_offset;
    bool m_isFitted = true;
};

} // namespace views::topology
