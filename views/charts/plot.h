// Draws one ChartData with QCustomPlot in our fonts and colours: axes in local time, a crosshair that is
// moved by mouse and keys, zoom and pan by both. Drawn at most four times a second. GUI thread.
#pragma once

#include "views/charts/chart_data.h"
#include "views/widgets/custom_plot.h"

#include <QTimer>

namespace views::charts {

class Plot final : public QCustomPlot
{
    Q_OBJECT

public:
    static constexpr int replotMs = 250;

    explicit Plot(QWidget* parent = nullptr);

    /// While the pointer is over a ranking, its bars keep their order: nobody clicks beside the one he means.
    void setData(const ChartData& data);
    [[nodiscard]] const ChartData& data() const { return m_data; }
    [[nodiscard]] QColor colourOf(int series) const;
    [[nodiscard]] QBrush fillOf(int series) const;      ///< where it is an area
    [[nodiscard]] int place() const { return m_place; } ///< where the crosshair stands; -1: nowhere
    [[nodiscard]] int drawings() const { return m_drawings; }

Q_SIGNALS:
    void placeChanged(int place);
    void placeChosen(int place); ///< click or Enter

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawSoon();
    void draw();
    void showCrosshair();
    void setPlace(int place);
    [[nodiscard]] int placeAt(const QPointF& position) const;
    void step(int by);
    void zoom(double factor);
    void pan(double share);

    ChartData m_data;
    ChartData m_latest; ///< as it was given
    QTimer m_soon;
    QCPAbstractItem* m_crosshair = nullptr;
    int m_place = -1;
    int m_drawings = 0;
    bool m_isPointedAt = false;
    bool m_isMoved = false; ///< by the user: new data leaves the range alone
};

} // namespace views::charts
