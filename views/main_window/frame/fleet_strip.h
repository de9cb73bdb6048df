// How the whole fleet stands: a stacked bar and a legend with counts. A click on a chip filters by its state,
// with Ctrl it adds the state to the filter. When room is short, labels go from right to left; nothing is
// cut. GUI thread.
#pragma once

#include "models/tables/devices/device_status.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace views::widgets {
class SegmentBar;
}

namespace views::main_window {

struct FleetCount
{
    models::tables::DeviceStatus status = models::tables::DeviceStatus::Offline;
    QString label;
    qint64 count = 0;

    bool operator==(const FleetCount&) const = default;
};

struct StatusWish
{
    models::tables::DeviceStatus status = models::tables::DeviceStatus::Offline;
    bool isAdded = false; ///< to what is filtered already
};

class LegendChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LegendChip(QWidget* parent = nullptr);

    void setCount(const FleetCount& count);
    [[nodiscard]] models::tables::DeviceStatus status() const { return m_count.status; }
    void setLabelShown(bool isShown);
    [[nodiscard]] bool isLabelShown() const { return m_isLabelShown; }
    /// Room that it needs with or without its label.
    [[nodiscard]] int neededWidth(bool withLabel) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FleetCount m_count;
    bool m_isLabelShown = true;
};

class FleetStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit FleetStrip(QWidget* parent = nullptr);

    /// States without a device are left out.
    void setCounts(const std::vector<FleetCount>& counts);
    /// Which chips look pressed.
    void setFiltered(const std::vector<models::tables::DeviceStatus>& statuses);

Q_SIGNALS:
    void statusChosen(const views::main_window::StatusWish& wish);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addChip();
    void placeChips();

    std::vector<FleetCount> m_counts;
    std::vector<models::tables::DeviceStatus> m_filtered;
    std::vector<LegendChip*> m_chips;
    widgets::SegmentBar* m_bar;
};

} // namespace views::main_window
