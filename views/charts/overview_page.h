// The first page: which devices are in trouble, the worst first, and how it came to that. Big numbers, then
// plots in cards that stand in as many columns as there is room for. Asks for its numbers while it is seen.
// GUI thread.
#pragma once

#include "models/lifecycle/certificates/authority_course.h"
#include "models/store/statistics.h"
#include "models/tables/devices/device_table_model.h"
#include "views/charts/chart_data.h"
#include "views/charts/reconnect_chart.h"
#include "views/main_window/page.h"

#include <QTimer>

#include <vector>

class QGridLayout;

namespace models::lifecycle {
class Lifecycle;
}

namespace views::charts {

class ChartCard;
class NumberCard;

class OverviewPage final : public main_window::Page
{
    Q_OBJECT

public:
    struct Parts
    {
        const models::tables::DeviceTableModel& devices;
        models::lifecycle::Lifecycle& lifecycle;
    };
    static constexpr int refreshMs = 2000;

    /// All parts outlive the page.
    explicit OverviewPage(const Parts& parts, QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("overview"); }
    [[nodiscard]] QString title() const override { return tr("Overview"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("dashboard"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Top; }

    [[nodiscard]] bool isSettled() const override;

    void refresh();
    /// What refresh() gets, from whoever has it.
    void showTallies(const std::vector<models::store::Tally>& minutes);
    void showHours(const std::vector<models::store::Tally>& hours);
    void showAuthority(const models::lifecycle::AuthorityCourse& course);
    /// Commits and ends of waits, for the plots over time.
    void setEvents(const std::vector<models::store::StoredEvent>& events);
    void showProblem(const session::base::Error& error);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addNumbers(QWidget* content);
    ChartCard* addChart(QWidget* content, const QString& id, const QString& title, const QString& subtitle,
                        const QString& nothingYet, const QString& choice = {});
    /// Whether anybody there has what is asked for now, a device or a stranger.
    [[nodiscard]] bool isSeenInSessions(const QString& filterText) const;
    void showNumbers();
    void showHorizon();
    void readMinutes();
    void readHours();
    void readCommits();
    void countAuthority();
    void reflow();
    [[nodiscard]] ReconnectForecast reconnectForecast() const;

    const models::tables::DeviceTableModel& m_devices;
    models::lifecycle::Lifecycle& m_lifecycle;
    std::vector<NumberCard*> m_numbers;
    std::vector<ChartCard*> m_charts; ///< in the order in which they stand
    QGridLayout* m_numberGrid;
    QGridLayout* m_grid;
    ChartCard* m_expiry;
    ChartCard* m_states;
    ChartCard* m_latency;
    ChartCard* m_reasons;
    ChartCard* m_reconnects;
    ChartCard* m_protocols;
    ChartCard* m_responders;
    ChartCard* m_hours;
    ChartCard* m_authority;
    std::vector<Mark> m_marks;
    std::vector<models::lifecycle::ReconnectWave> m_waves; ///< that were
    QString m_chosenAuthority;                             ///< "": the one that has issued most
    QTimer m_refresh;
    int m_turn = 0; ///< of refresh(), since it was shown
    int m_columns = 0;
    bool m_isCounting = false;          ///< certificates, in the work pool
    bool m_isCountingAuthority = false; ///< there, too
    bool m_isReadingMinutes = false;
    bool m_isReadingHours = false;
    int m_markKindsAwaited = 0; ///< of the log
};

} // namespace views::charts
