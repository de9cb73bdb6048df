// A line of the last 24 hours of one device: up or down, and how much of the time it was up in words beside
// it (V-3). GUI thread.
#pragma once

#include "models/lifecycle/log/uptime.h"
#include "views/widgets/custom_plot.h"

namespace views::widgets {

class UptimeLine final : public QCustomPlot
{
    Q_OBJECT

public:
    explicit UptimeLine(QWidget* parent = nullptr);

    void setUptime(const models::lifecycle::Uptime& uptime);
    /// The same in words, for a label and for screen readers.
    [[nodiscard]] static QString words(const models::lifecycle::Uptime& uptime);
    [[nodiscard]] QSize sizeHint() const override { return {160, 36}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, 28}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    models::lifecycle::Uptime m_uptime;
};

} // namespace views::widgets
