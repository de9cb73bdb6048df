// The topology as one painted widget: wheel zooms about the cursor, dragging pans, a click or the keys choose
// a device, Shift with a click or around several chooses those, a double click flies into a group and Escape
// out again. Holds no data but what is chosen. GUI thread.
#pragma once

#include "views/topology/glyph_atlas.h"
#include "views/topology/layout.h"
#include "views/topology/minimap.h"
#include "views/topology/scene_painter.h"
#include "views/topology/viewport.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>
#include <unordered_set>
#include <vector>

namespace views::topology {

class TopologyCanvas final : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the canvas.
    explicit TopologyCanvas(const models::tables::TopologyModel& model, QWidget* parent = nullptr);

    void setManager(const ManagerFacts& facts);
    /// An empty serial, or one that is not managed: nothing.
    void select(const session::base::Serial& serial);
    [[nodiscard]] const session::base::Serial& selected() const { return m_selected; }
    /// Several at once, beside the one that is selected; those that are not managed are passed over.
    void choose(const std::vector<session::base::Serial>& serials);
    [[nodiscard]] std::vector<session::base::Serial> chosen() const; ///< as the scene has them
    /// The next one that matches after the selected one, in the order of the groups; false: none does.
    bool selectNextMatch();
    void flyIntoGroup(int group);
    [[nodiscard]] Minimap minimap() const;
    /// The whole scene, whatever of it is seen, for files.
    void paintWhole(QPainter* painter, const QSizeF& size) const;
    /// As a click does.
    void open(const session::base::Serial& serial);
    void fit();
    void zoomBy(double factor); ///< about the middle

    [[nodiscard]] const models::tables::TopologyModel& model() const { return m_model; }
    [[nodiscard]] const Viewport& viewport() const { return m_viewport; }
    [[nodiscard]] const Layout& arrangement() const { return m_layout; }
    /// Where a device is now; may lie outside.
    [[nodiscard]] QRect placeOf(const session::base::Serial& serial) const;
    [[nodiscard]] int nodeUnder(QPointF place) const;                          ///< -1: none
    [[nodiscard]] QString describe(const session::base::Serial& serial) const; ///< one line, for readers

Q_SIGNALS:
    /// By mouse or keys.
    void selectionChanged(const session::base::Serial& serial);
    /// Clicked, or Enter: the details are wanted.
    void opened(const session::base::Serial& serial);
    /// Several are chosen by mouse or keys, or none any more.
    void chosenChanged();
    void viewMoved(); ///< zoomed, dragged, flown

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    /// Tab goes to the next group, and on to the next widget after the last one.
    bool focusNextPrevChild(bool next) override;

private:
    struct Press
    {
        QPointF from;
        QPointF last;
        bool isDrag = false;
        bool isLasso = false;
        bool isOnMap = false;
    };

    void rearrange();
    void placeEverything();
    /// Outlines for a moment who has changed, or counts them by group when they are many.
    void flash(const std::vector<int>& nodes);
    void takeChanges();
    void selectNode(int node);
    void turnChosen(int node);
    void chooseInside(const QPolygonF& lasso);
    void setChosen(std::unordered_set<session::base::Serial> chosen);
    void paintLasso(QPainter* painter) const;
    bool chooseByKey(QKeyEvent* event);
    void moveView(const Viewport& viewport);
    void flyTo(const Viewport& target);
    void hoverAt(QPointF place);
    [[nodiscard]] QStringList tipLinesAt(QPointF place) const;
    [[nodiscard]] int neighbourGroup(int step) const; ///< -1: none
    bool walk(int key);
    void walkTo(int node);
    void announce();

    const models::tables::TopologyModel& m_model;
    ManagerFacts m_manager;
    Layout m_layout;
    Viewport m_viewport;
    GlyphAtlas m_glyphs;
    session::base::Serial m_selected;
    std::unordered_set<session::base::Serial> m_chosen; ///< several
    QPolygonF m_lasso;                                  ///< in the view, while it is drawn
    int m_hovered = -1;
    Flashes m_flashes;
    QTimer m_flashEnd;
    std::optional<Press> m_press;
    QVariantAnimation m_flight;
    Viewport m_flightFrom;
    Viewport m_flightTo;
};

} // namespace views::topology
