// The managed devices as a table with a filter, the selected one beside it, and how further ones are added.
// GUI thread.
#pragma once

#include "models/tables/device_table_model.h"
#include "views/inspector/device_inspector.h"
#include "views/main_window/page.h"
#include "views/widgets/empty_state.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/table_view.h"

class QStackedWidget;

namespace views::panes {

struct DevicesPageParts
{
    models::tables::DeviceTableModel& devices;
    inspector::DeviceInspectorParts inspector;
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
    [[nodiscard]] QStringList filterWords() const override;
    [[nodiscard]] QWidget* inspector() override { return m_inspector; }
    /// For further pages that show the same device.
    [[nodiscard]] inspector::DeviceInspector& deviceInspector() { return *m_inspector; }
    [[nodiscard]] QList<QAction*> pageActions() const override { return {m_import, m_add}; }
    [[nodiscard]] QList<QAction*> menuActions() const override { return m_inspector->deviceActions(); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpTable();
    void makeActions();
    void fillEmptyStates();
    void showRowMenu(const QPoint& place);
    void takeCurrent(int row);
    void selectRemembered();
    void showSelected(const session::base::Serial& serial);
    void showFitting();
    void markLeaving();
    void reply();
    [[nodiscard]] qsizetype total() const;

    models::tables::DeviceTableModel& m_devices;
    models::lifecycle::Lifecycle& m_lifecycle;
    const models::lifecycle::DeviceRegistry& m_registry;
    QAction* m_add = nullptr;
    QAction* m_import = nullptr;
    QStackedWidget* m_stack;
    widgets::TableView* m_table;
    widgets::EmptyState* m_empty;
    widgets::EmptyState* m_noMatch;
    inspector::DeviceInspector* m_inspector;
    session::base::Serial m_selected; ///< stays when its row comes and goes
    QString m_filter;                 ///< the last one that could be understood
    bool m_isSelecting = false;       ///< by us, not by the user
};

} // namespace views::panes
