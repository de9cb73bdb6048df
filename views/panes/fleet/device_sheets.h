// Devices leaving the table: copied to the clipboard in the form that is wanted, or exported as a file. GUI
// thread. Source: interface specification, "copy as".
#pragma once

#include "models/tables/devices/device_sheet.h"

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::panes {

/// Asked at the moment when something is copied or exported.
struct DeviceSheetSources
{
    std::function<models::tables::DeviceRecords()> chosen; ///< the selected rows
    std::function<models::tables::DeviceRecords()> shown;  ///< every row under the filter, in its order
    std::function<std::vector<models::tables::DeviceColumn>()> columns;
    std::function<QString()> cell; ///< where the keyboard is
};

class DeviceSheets final : public QObject
{
    Q_OBJECT

public:
    /// Save dialogs open over `owner`, which owns this too.
    DeviceSheets(const models::lifecycle::Lifecycle& lifecycle, DeviceSheetSources sources, QWidget* owner);

    void addCopiesTo(QMenu& menu);
    void addExportsTo(QMenu& menu);
    [[nodiscard]] QList<QAction*> exports() const { return m_exports; }
    /// Ctrl+C: the rows.
    [[nodiscard]] QAction* copyRows() const { return m_copies.at(1); }

private:
    QAction* makeCopy(const QString& name, const QString& text, std::function<QString()> content);
    QAction* makeExport(const QString& suffix, const QString& text, std::function<QByteArray()> content);

    const models::lifecycle::Lifecycle& m_lifecycle;
    DeviceSheetSources m_sources;
    QWidget* m_owner;
    QList<QAction*> m_copies;
    QList<QAction*> m_exports;
};

} // namespace views::panes
