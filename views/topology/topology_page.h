// The fleet as a picture: who is linked with the manager and how each link stands. The filter dims what does
// not match, the chosen device stands in the inspector. GUI thread.
#pragma once

#include "models/tables/topology/topology_model.h"
#include "views/inspector/device_inspector.h"
#include "views/main_window/page.h"
#include "views/widgets/empty_state.h"

#include <memory>

class QStackedWidget;

namespace models::tables {
struct BlastRadius;
class EstateThen;
} // namespace models::tables
namespace views::inspector {
class SelectionSummary;
class ThenPanel;
} // namespace views::inspector

namespace views::topology {

class EdgeStrip;
class PlaceBar;
class TimeBar;
class TopologyCanvas;

struct TopologyPageParts
{
    models::tables::TopologyModel& topology;
    models::lifecycle::Lifecycle& lifecycle;
    inspector::DeviceInspector& inspector;      ///< the one of the devices' page: both show the same device
    models::tables::EstateThen* then = nullptr; ///< null: only the fleet of now is shown
};

class TopologyPage final : public main_window::Page
{
    Q_OBJECT

public:
    /// All parts outlive the page.
    explicit TopologyPage(const TopologyPageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("topology"); }
    [[nodiscard]] QString title() const override { return tr("Topology"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("hub"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Fleet; }
    [[nodiscard]] QString filterPlaceholder() const override;
    void setFilterText(const QString& text) override;
    [[nodiscard]] bool filtersDevices() const override { return true; }
    [[nodiscard]] QStringList filterCompletions(const QString& word) const override;
    /// Of one device, or a summary of several.
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_back, m_export, m_fit}; }
    [[nodiscard]] QList<QAction*> menuActions() const override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeFitAction();
    void makeExports();
    void connectCanvas();
    void connectPlace();
    void saveAs(const QString& suffix, const QByteArray& bytes);
    void connectTime();
    void showTime(bool isShown);
    void lookBack();
    void showPlace();
    void showObjects(); ///< what can light up devices
    void lightUp();
    void showReach(const models::tables::BlastRadius& radius);
    void takeChosen();
    void showFitting();
    /// What the inspector shows already, else the first device.
    void showChosen();
    void showManager();
    void addThen(models::tables::EstateThen& then);
    [[nodiscard]] bool isThen() const;
    void reply();

    models::tables::TopologyModel& m_topology;
    models::lifecycle::Lifecycle& m_lifecycle;
    inspector::DeviceInspector& m_inspector;
    QStackedWidget* m_stack;
    TopologyCanvas* m_canvas;
    PlaceBar* m_place;
    EdgeStrip* m_edge;
    TimeBar* m_time;
    inspector::SelectionSummary* m_summary;
    models::tables::EstateThen* m_then;
    inspector::ThenPanel* m_thenPanel = nullptr; ///< null without m_then
    widgets::EmptyState* m_empty;
    QAction* m_fit;
    QAction* m_export;
    QAction* m_back; ///< the last day
    std::shared_ptr<const models::tables::StateHistory> m_history;
    QList<QAction*> m_exports;
    quint64 m_objectsAsked = 0;
    quint64 m_reachAsked = 0;
    bool m_isSeveral = false; ///< the summary is shown
    QString m_filter;         ///< the last one that could be understood
    QString m_problem;        ///< what was wrong with a later one
};

} // namespace views::topology
