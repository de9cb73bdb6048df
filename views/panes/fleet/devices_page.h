// The managed devices as a table with a filter, the selected one or what several have in common beside it,
// and how further ones are added. GUI thread.
#pragma once

#include "models/tables/devices/device_table_model.h"
#include "models/tables/devices/grouped_devices.h"
#include "models/tables/devices/typed_filter.h"
#include "views/inspector/device_inspector.h"
#include "views/inspector/selection_summary.h"
#include "views/main_window/page.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/table_view.h"

class QStackedWidget;

namespace models::tables {
class EstateThen;
}
namespace views::inspector {
class ThenPanel;
}

namespace views::panes {

class DeviceChoice;
class DeviceColumns;
class DeviceSheets;
class FilterNotice;
class SavedFilters;

struct DevicesPageParts
{
    models::tables::DeviceTableModel& devices;
    inspector::DeviceInspectorParts inspector;
    models::tables::EstateThen* then = nullptr; ///< null: only the fleet of now is shown
};

class DevicesPage final : public main_window::Page
{
    Q_OBJECT

public:
    /// All parts outlive the page.
    explicit DevicesPage(const DevicesPageParts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("devices"); }
    [[nodiscard]] QString title() const override { return tr("Managed devices"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("dns"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Fleet; }
    [[nodiscard]] QString filterPlaceholder() const override;
    void setFilterText(const QString& text) override;
    void setTypedFilterText(const QString& text) override;
    [[nodiscard]] bool filtersDevices() const override { return true; }
    [[nodiscard]] QStringList filterCompletions(const QString& word) const override;
    /// Of one device, or a summary of several; of one at another date.
    [[nodiscard]] QWidget* inspector() override;
    /// For further pages that show the same device.
    [[nodiscard]] inspector::DeviceInspector& deviceInspector() { return *m_inspector; }
    [[nodiscard]] QList<QAction*> pageActions() const override;
    [[nodiscard]] QList<QAction*> menuActions() const override;
    void saveTo(QSettings& settings) const override;
    void restoreFrom(const QSettings& settings) override;
    [[nodiscard]] bool isSettled() const override { return m_devices.isSettled(); }
    /// A line above the devices of each device group.
    void setGrouped(bool isGrouped);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpTable();
    void makeActions();
    void fillEmptyStates();
    void makeTools();
    void showViewMenu();
    void showRowMenu(const QPoint& place);
    void takeChoice();
    void turnGroup(int row);
    [[nodiscard]] const models::lifecycle::DeviceRecord* recordAt(int row) const; ///< of the table's rows
    [[nodiscard]] int rowOf(const session::base::Serial& serial) const;
    void takeCurrent(int row);
    enum class MayStay { No, Yes }; ///< who is shown, though no row is
    void selectRemembered(MayStay mayStay);
    void showSelected(const session::base::Serial& serial);
    void showFitting();
    void markLeaving();
    void addThen(models::tables::EstateThen& then);
    [[nodiscard]] bool isThen() const;
    void reply();
    void takeFilter(const QString& text, bool isBeingTyped);
    void leaveLastOut();
    [[nodiscard]] qsizetype total() const;

    models::tables::DeviceTableModel& m_devices;
    models::lifecycle::Lifecycle& m_lifecycle;
    const models::lifecycle::DeviceRegistry& m_registry;
    QAction* m_add = nullptr;
    QAction* m_import = nullptr;
    FilterNotice* m_notice;
    QStackedWidget* m_stack;
    widgets::TableView* m_table;
    widgets::EmptyState* m_empty;
    widgets::EmptyState* m_noMatch;
    inspector::DeviceInspector* m_inspector;
    inspector::SelectionSummary* m_summary;
    models::tables::EstateThen* m_then;
    inspector::ThenPanel* m_thenPanel = nullptr; ///< null without m_then
    DeviceColumns* m_columns = nullptr;
    DeviceChoice* m_choice = nullptr;
    DeviceSheets* m_sheets = nullptr;
    SavedFilters* m_filters = nullptr;
    QAction* m_grouped = nullptr;
    models::tables::GroupedDevices* m_groups = nullptr; ///< null while there are no groups' lines
    session::base::Serial m_selected;                   ///< stays when its row comes and goes
    QString m_filter;                                   ///< the last one that could be understood
    models::tables::TypedFilter m_typed;                ///< the same
    QString m_problem;                                  ///< what was wrong with a later one
    bool m_isLastLeftOut = false;                       ///< its last word, which fits nobody so far
    bool m_isHidden = false;                            ///< who is shown, by the filter
    bool m_isFiltering = false;                         ///< the filter becomes another one
    bool m_isSelecting = false;                         ///< by us, not by the user
    bool m_isSeveral = false;                           ///< the summary is shown
};

} // namespace views::panes
