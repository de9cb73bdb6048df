// What the last commits and pushes were said to do, and what they did, device by device. GUI thread.
#pragma once

#include "models/lifecycle/work_pool.h"
#include "models/tables/rows_model.h"
#include "models/workflows/prediction/outcome_desk.h"
#include "views/widgets/card.h"

class QComboBox;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TableView;
class TextLabel;
} // namespace views::widgets

namespace views::wizard {

class OutcomeCard final : public widgets::Card
{
    Q_OBJECT

public:
    /// Both outlive it.
    OutcomeCard(const models::workflows::OutcomeDesk& outcomes, const models::lifecycle::Lifecycle& lifecycle,
                QWidget* parent = nullptr);

    /// Nothing while nothing was committed or pushed; then the newest, until somebody chooses another.
    void refresh();

Q_SIGNALS:
    void devicesWanted(const std::vector<session::base::Serial>& serials);

private:
    void offerActs();
    void showAct();
    /// In the work pool, and anew when somebody has asked meanwhile.
    void makeRows();
    void showRows(std::vector<models::tables::Row> rows);
    [[nodiscard]] const models::workflows::FollowedAct* chosen() const;

    const models::workflows::OutcomeDesk& m_outcomes;
    const models::lifecycle::Lifecycle& m_lifecycle;
    models::tables::RowsModel m_rows;
    QComboBox* m_acts;
    widgets::TextLabel* m_counts;
    widgets::TableView* m_table;
    std::vector<std::uint64_t> m_offered; ///< numbers of the acts, newest first
    bool m_isMaking = false;
    bool m_isWantedAgain = false;
    models::lifecycle::WorkPool m_pool;
};

} // namespace views::wizard
