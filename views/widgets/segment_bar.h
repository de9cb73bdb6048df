// A slim stacked bar of states, with a faint groove where nothing is. GUI thread.
#pragma once

#include "models/tables/devices/device_status.h"

#include <QWidget>

#include <vector>

namespace views::theme {
struct Tokens;
}

namespace views::widgets {

struct Segment
{
    models::tables::DeviceStatus status = models::tables::DeviceStatus::Offline;
    qint64 count = 0;

    bool operator==(const Segment&) const = default;
};

class SegmentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget* parent = nullptr);

    /// `total` of 0 means the sum of the segments.
    void setSegments(std::vector<Segment> segments, qint64 total = 0);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSegments(QPainter* painter, const theme::Tokens& tokens) const;
    [[nodiscard]] double extentOf(const Segment& segment) const;

    std::vector<Segment> m_segments;
    qint64 m_total = 0;
};

} // namespace views::widgets
