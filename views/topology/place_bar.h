// The line above the topology: where one is ("All > Frankfurt > fw-0412"), and which CA, certificate or
// profile has lit up what depends on it. GUI thread. Source: interface specification 3.4.
#pragma once

#include "models/tables/topology/blast_radius.h"
#include "models/tables/topology/topology_order.h"

#include <QWidget>

#include <optional>
#include <utility>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace views::widgets {
class LinkButton;
class TextLabel;
} // namespace views::widgets

namespace views::topology {

class PlaceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceBar(QWidget* parent = nullptr);

    /// An empty name is left out.
    void setPlace(const QString& group, const QString& device);
    void setGrouping(const models::tables::TopologyLevels& levels);
    /// What can be chosen; the present choice stays when it is still among them.
    void setObjects(std::vector<models::tables::TrustObject> objects);
    [[nodiscard]] std::optional<models::tables::TrustObject> object() const;
    /// Beside the choice: "42 devices: 40 by their sessions, 12 by their settings"; "" for nothing.
    void setReach(const QString& sentence);

Q_SIGNALS:
    void allWanted();
    void groupWanted();
    void groupingChosen(const models::tables::TopologyLevels& levels);
    void objectChosen(); ///< object() is another one, or none

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    widgets::LinkButton* m_all;
    widgets::LinkButton* m_group;
    widgets::TextLabel* m_device;
    widgets::TextLabel* m_reach;
    [[nodiscard]] models::tables::TopologyLevels levels() const;
    void fitLabels();

    QBoxLayout* m_lines; ///< where one is, and the boxes
    QComboBox* m_grouping;
    QComboBox* m_within; ///< the second level; its first item is none
    QComboBox* m_choice;
    std::vector<std::pair<QLabel*, QComboBox*>> m_labels; ///< hidden where there is no room for them at all
    std::vector<models::tables::TrustObject> m_objects;
};

} // namespace views::topology
