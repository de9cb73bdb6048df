// Which columns the device table shows: a chooser, presets for what people come for, and how each is set.
// Kept from one start to the next. GUI thread. Source: panos 7.2 to 7.4.
#pragma once

#include "models/tables/devices/device_table_model.h"
#include "views/widgets/table_view.h"

#include <QObject>

#include <string_view>
#include <vector>

class QAction;
class QMenu;
class QSettings;

namespace views::panes {

struct ColumnPreset
{
    std::string_view name; ///< stable, of its action's object name
    QString title;
    std::vector<models::tables::DeviceColumn> columns; ///< from left to right
    QString filter;                                    ///< that goes with it, "" for none
};
[[nodiscard]] std::vector<ColumnPreset> columnPresets();

class DeviceColumns final : public QObject
{
    Q_OBJECT

public:
    /// The table has its model already; it outlives this.
    explicit DeviceColumns(widgets::TableView& table, QObject* parent = nullptr);

    /// Opens the chooser; the table's own header opens it too.
    [[nodiscard]] QAction* action() const { return m_action; }
    void addTo(QMenu& menu); ///< presets, then a check for each column
    void take(const ColumnPreset& preset);
    [[nodiscard]] std::vector<models::tables::DeviceColumn> shown() const; ///< from left to right
    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

Q_SIGNALS:
    void filterWanted(const QString& text);
    void menuWanted();

private:
    void style();

    widgets::TableView& m_table;
    QAction* m_action;
};

} // namespace views::panes
