// Filters with a name, each with the number of devices that it leaves: some that everybody needs and those
// that the user has kept. GUI thread; counts in steps.
#pragma once

#include "models/tables/devices/filter_counts.h"

#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QMenu;
class QSettings;
class QWidget;

namespace views::panes {

struct SavedFilter
{
    QString name;
    QString text;
    bool isOwn = true; ///< kept by the user, who may remove it
    bool operator==(const SavedFilter&) const = default;
};

class SavedFilters final : public QObject
{
    Q_OBJECT

public:
    /// Registry and clock outlive it; menus and dialogs open over `owner`, which owns this too.
    SavedFilters(const models::lifecycle::DeviceRegistry& registry, const session::base::Clock& clock,
                 QWidget* owner);

    [[nodiscard]] QAction* action() const { return m_action; }
    /// What stands in the filter field now, to be kept.
    void setPresent(const QString& text);
    [[nodiscard]] const std::vector<SavedFilter>& filters() const { return m_filters; }
    /// A name that is there already gets the new text.
    void keep(const QString& name, const QString& text);
    void remove(const QString& name);
    void saveTo(QSettings& settings) const;
    void restoreFrom(const QSettings& settings);

Q_SIGNALS:
    void filterWanted(const QString& text);

private:
    void showMenu();
    void showCounts(const std::vector<int>& counts);
    void askForName();

    QWidget* m_owner;
    QAction* m_action;
    models::tables::FilterCounts m_counts;
    std::vector<SavedFilter> m_filters;
    std::vector<QAction*> m_shown; ///< by filter, while the menu is open
    QString m_present;
};

} // namespace views::panes
