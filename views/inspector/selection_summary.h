// What stands beside the table or the topology while several devices are chosen: how they are, in numbers,
// and what can be done to all of them. Follows the registry. GUI thread.
#pragma once

#include "models/tables/devices/selection_facts.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class KeyValueList;
class SegmentBar;
class TextLabel;
} // namespace views::widgets

namespace views::inspector {

class BulkActions;

class SelectionSummary final : public QWidget
{
    Q_OBJECT

public:
    /// The lifecycle outlives it. `name` is its object name and the beginning of those of its parts.
    SelectionSummary(models::lifecycle::Lifecycle& lifecycle, const QString& name, QWidget* parent = nullptr);

    void showDevices(std::vector<session::base::Serial> serials);
    [[nodiscard]] const std::vector<session::base::Serial>& devices() const { return m_serials; }
    [[nodiscard]] QList<QAction*> bulkActions() const;

Q_SIGNALS:
    /// A filter for exactly these.
    void onlyTheseWanted(const QString& filterText);

private:
    [[nodiscard]] QWidget* makeButtons(const QString& name);
    void refresh();

    models::lifecycle::Lifecycle& m_lifecycle;
    BulkActions* m_actions;
    std::vector<session::base::Serial> m_serials;
    QTimer m_pause; ///< between two looks at all of them
    widgets::TextLabel* m_title;
    widgets::SegmentBar* m_bar;
    widgets::KeyValueList* m_states;
    widgets::KeyValueList* m_rows;
};

} // namespace views::inspector
