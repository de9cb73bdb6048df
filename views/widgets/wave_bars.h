// Progress of a rollout, one stacked bar for each wave with a caption. GUI thread.
#pragma once

#include "views/widgets/segment_bar.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace views::widgets {

class LinkButton;
class TextLabel;

struct WaveRow
{
    QString name;      ///< "Wave 1 · branch"
    QString caption;   ///< "done 14:06 · 6 failed"
    QString link = {}; ///< "Show 6": leads to those that are not done; "" for none
    std::vector<Segment> segments;
    qint64 total = 0;
};

class WaveBars final : public QWidget
{
    Q_OBJECT

public:
    explicit WaveBars(QWidget* parent = nullptr);

    void setRows(const std::vector<WaveRow>& rows);

Q_SIGNALS:
    void linkActivated(int row);

private:
    struct Line
    {
        TextLabel* name;
        TextLabel* caption;
        LinkButton* link;
        SegmentBar* bar;
    };

    void addLine();
    void removeLine();

    std::vector<Line> m_lines;
    QVBoxLayout* m_layout;
};

} // namespace views::widgets
