// Chooses a day from today on: by date, and by a slider with the dates of its ends. GUI thread.
#pragma once

#include <QDate>
#include <QWidget>

class QDateEdit;
class QHBoxLayout;
class QSlider;

namespace views::widgets {
class TextLabel;
}

namespace views::panes {

class DayChooser final : public QWidget
{
    Q_OBJECT

public:
    /// Its parts are called "NAME.slider", "NAME.date", "NAME.first" and "NAME.last".
    DayChooser(const QString& name, int furthestDays, QWidget* parent = nullptr);

    [[nodiscard]] QDate day() const;
    [[nodiscard]] int daysAhead() const;
    void goTo(int daysAhead);
    /// Days have gone by: the chosen one stays, unless it is past or was today. False while it is the same
    /// day.
    bool setToday(QDate today);
    /// At its end.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void dayChosen();

private:
    int m_furthestDays;
    QDateEdit* m_date;
    QSlider* m_slider;
    widgets::TextLabel* m_first;
    widgets::TextLabel* m_last;
    QHBoxLayout* m_line;
};

} // namespace views::panes
