// A look back over the last day below the topology: a slider over the time, "now" at its right end, and a
// button that plays it. GUI thread. Source: interface specification 3.4.
#pragma once

#include "session/base/clock.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QPushButton;
class QSlider;

namespace views::widgets {
class TextLabel;
}

namespace views::topology {

class TimeBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes span{24 * 60};

    explicit TimeBar(QWidget* parent = nullptr);

    /// The right end, once the history up to it is known; before it the slider rests. `knownFrom`: where the
    /// log does not reach a whole day back, the left end is there, and it is said.
    void setEnd(session::base::TimePoint end, session::base::TimePoint knownFrom);
    /// Instead of a time: what is being done, or went wrong.
    void setNotice(const QString& text);
    /// nullopt at the right end: now.
    [[nodiscard]] std::optional<session::base::TimePoint> moment() const;

Q_SIGNALS:
    void momentChanged();
    void closeWanted();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void play();
    void showMoment();

    QSlider* m_slider; ///< minutes
    widgets::TextLabel* m_time;
    widgets::TextLabel* m_reach; ///< how far back the log goes
    QPushButton* m_play;
    QTimer m_step;
    session::base::TimePoint m_end;
};

} // namespace views::topology
