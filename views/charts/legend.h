// A plot's legend: for each series its colour, as a dash where the plot is lines, and its name; as many a
// line as there is room for. GUI thread.
#pragma once

#include <QBrush>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace views::charts {

struct LegendFacts
{
    QString text;
    std::function<QBrush()> fill; ///< asked at each painting: the theme may have changed
    int dash = -1;                ///< number of the line; -1: a filled square
};

class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    /// Whoever has it shows it where it is wanted.
    void setEntries(std::vector<LegendFacts> entries);
    [[nodiscard]] bool isWanted() const { return !m_entries.empty(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Where each entry stands in a legend of that width.
    [[nodiscard]] std::vector<QRect> places(int width) const;

    std::vector<LegendFacts> m_entries;
};

} // namespace views::charts
