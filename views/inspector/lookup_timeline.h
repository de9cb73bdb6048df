// The lookups of revocation along a line of time, each a bar, and the deadlines as lines across: what came
// too late is seen. What it says stands in the table below too. GUI thread.
#pragma once

#include "models/tables/handshake/handshake_rows.h"

#include <QWidget>

namespace views::inspector {

class LookupTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit LookupTimeline(QWidget* parent = nullptr);

    void setLine(models::tables::LookupLine line);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::chrono::milliseconds longest() const;
    [[nodiscard]] int xOf(std::chrono::milliseconds time) const;

    models::tables::LookupLine m_line;
};

} // namespace views::inspector
