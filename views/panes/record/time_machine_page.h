// The estate at a day to come: a slider and a date, how many devices would be let in then, and each of
// them with what it would be refused for. Worked out in the work pool, by the one verifier. The pages of the
// fleet can show the same. GUI thread.
#pragma once

#include "models/lifecycle/lifecycle.h"
#include "models/tables/devices/estate_then.h"
#include "views/panes/list_page.h"
#include "views/panes/record/estate_rows.h"

#include <QElapsedTimer>
#include <QTimer>

class QDateEdit;
class QPushButton;
class QSlider;

namespace views::widgets {
class TextLabel;
}

namespace views::panes {

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

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    /// Days have gone by: the chosen one stays, unless it is past. False while it is the same day.
    bool followToday();
    void showNobody(bool isJudging);
    void refresh() override;
    void showDetails(const QString& key) override;
    void openRow(const QString& key) override;
    void showEstate(session::base::Result<EstateRows> estate);
    void arrange(); ///< as m_order says
    void take(EstateRows made);
    void addThen(QWidget* bar, models::tables::EstateThen& then);
    void showThen(bool isWanted);
    [[nodiscard]] const models::workflows::DeviceThen* deviceOf(const QString& key) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::tables::EstateThen* m_then;
    QPushButton* m_showThen = nullptr; ///< null without m_then
    QSlider* m_slider;
    QDateEdit* m_date;
    widgets::TextLabel* m_summary;
    EstateDevices m_devices; ///< null: not judged yet
    EstateOrder m_order;
    QElapsedTimer m_work; ///< since it was begun to judge
    QTimer m_pause;       ///< while the slider moves nothing is worked out
    QTimer m_midnight;    ///< looks whether it has passed
    QTimer m_sessions;    ///< until what devices did meanwhile counts
    bool m_isJudging = false;
    bool m_isOutdated = false; ///< another day was chosen meanwhile
};

} // namespace views::panes
