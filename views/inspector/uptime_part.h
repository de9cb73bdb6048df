// The last 24 hours of one device in the inspector: its line, and in words how much of them it was up (V-3).
// Asks the log while it is seen. GUI thread.
#pragma once

#include "models/lifecycle/log/uptime.h"

#include <QTimer>
#include <QWidget>

namespace views::widgets {
class TextLabel;
class UptimeLine;
} // namespace views::widgets

namespace views::inspector {

class UptimePart final : public QWidget
{
    Q_OBJECT

public:
    /// `lifecycle` outlives it.
    explicit UptimePart(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

    void showDevice(const session::base::Serial& serial);
    void read(); ///< it has come or gone just now

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showUptime(const session::base::Serial& serial,
                    const session::base::Result<models::lifecycle::Uptime>& uptime);

    models::lifecycle::Lifecycle& m_lifecycle;
    session::base::Serial m_serial;
    widgets::UptimeLine* m_line;
    widgets::TextLabel* m_words;
    QTimer m_again;
};

} // namespace views::inspector
