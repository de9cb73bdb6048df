// The estate at a day to come: a slider and a date, how many devices would be let in then, and each of
// them with what it would be refused for. Worked out in the work pool, by the one verifier. The pages of the
// fleet can show the same. GUI thread.
#pragma once

#include "models/tables/devices/estate_then.h"
#include "views/panes/list_page.h"
#include "views/panes/record/estate_rows.h"

#include <QDate>
#include <QElapsedTimer>
#include <QTimer>

#include <optional>

class QPushButton;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::panes {

class DayChooser;

class TimeMachinePage final : public ListPage
{
    Q_OBJECT

public:
    static constexpr int furthestDays = 5 * 365;

    /// Both outlive the page; `then` is what other pages show, null: there is none.
    explicit TimeMachinePage(models::lifecycle::Lifecycle& lifecycle,
                             models::tables::EstateThen* then = nullptr, QWidget* parent = nullptr);

    void goTo(int daysAhead);
    /// Days ahead of today (UTC).
    [[nodiscard]] int daysAhead() const;
    [[nodiscard]] bool isSettled() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What the rows say, once there are some.
    struct Shown
    {
        QDate day;
        session::base::TimePoint knownAt; ///< by what was known of the devices then
    };

    QWidget* makeBar();
    /// False while it is the same day.
    bool followToday();
    [[nodiscard]] session::base::TimePoint chosenMoment() const;
    /// Which day the rows belong to, and whether another one is on its way: rows of another day are faded.
    void tellDay();
    void follow(QDate day, session::base::TimePoint knownAt, session::base::Result<EstateRows> estate);
    void showNobody(bool isJudging);
    void refresh() override;
    void showDetails(const QString& key) override;
    void openRow(const QString& key) override;
    void showEstate(EstateRows estate);
    void arrange(); ///< as m_order says
    void take(EstateRows made);
    void addThen(QWidget* bar, models::tables::EstateThen& then);
    void showThen(bool isWanted);
    [[nodiscard]] const models::workflows::DeviceThen* deviceOf(const QString& key) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::tables::EstateThen* m_then;
    QPushButton* m_showThen = nullptr; ///< null without m_then
    DayChooser* m_chooser;
    widgets::TextLabel* m_day; ///< of the rows
    widgets::TextLabel* m_summary;
    EstateDevices m_devices; ///< null: not judged yet
    std::optional<Shown> m_shown;
    EstateOrder m_order;
    QElapsedTimer m_work; ///< since it was begun to judge
    QTimer m_pause;       ///< while the slider moves nothing is worked out
    QTimer m_midnight;    ///< looks whether it has passed
    QTimer m_sessions;    ///< until what devices did meanwhile counts
    bool m_isJudging = false;
    bool m_isOutdated = false; ///< another day was chosen meanwhile
    bool m_hasFailed = false;  ///< the chosen day can't be judged
    int m_arranging = 0;       ///< orders that are being made
};

} // namespace views::panes
