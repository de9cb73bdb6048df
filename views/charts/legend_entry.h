// One entry of a plot's legend: its colour, as a dash where the plot is lines, and its name. GUI thread.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

#include <functional>

namespace views::charts {

struct LegendFacts
{
    QString text;
    std::function<QColor()> colour; ///< asked at each painting: the theme may have changed
    int dash = -1;                  ///< number of the line; -1: a filled square
};

class LegendEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendEntry(LegendFacts facts, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LegendFacts m_facts;
};

} // namespace views::charts
