// A rehearsal while it runs and what it has come to: how far, what failed and for which devices, what was not
// rehearsed. GUI thread. X-2.
#pragma once

#include "models/workflows/scenarios/rehearsal.h"
#include "views/widgets/card.h"

class QProgressBar;
class QPushButton;

namespace views::widgets {
class ConditionTable;
class TextLabel;
} // namespace views::widgets

namespace views::wizard {

/// What is rehearsed.
struct RehearsedPlan
{
    QString title;                       ///< "Roll-out in waves"
    std::vector<std::string> start = {}; ///< words of `request migration start`, none for the one under way
    int steps = 0;                       ///< that are to do
};

class RehearsalCard final : public widgets::Card
{
    Q_OBJECT

public:
    /// `rehearsal` outlives the card, which shows it whoever began it.
    explicit RehearsalCard(models::workflows::Rehearsal& rehearsal, QWidget* parent = nullptr);

    [[nodiscard]] session::base::Result<> begin(const RehearsedPlan& plan);
    void refresh();

Q_SIGNALS:
    void devicesWanted(const std::vector<session::base::Serial>& serials);

private:
    void addButtons();
    void showProgress();
    void showButtons();
    void cancel();

    models::workflows::Rehearsal& m_rehearsal;
    RehearsedPlan m_plan;
    bool m_isClosed = false;     ///< its result has been read
    bool m_isCancelling = false; ///< it ends as soon as its programs have
    bool m_owesFocus = false;    ///< to what takes the place of the button that had it
    widgets::TextLabel* m_verdict;
    QProgressBar* m_progress;
    widgets::ConditionTable* m_rows;
    widgets::TextLabel* m_limits;
    QPushButton* m_cancel;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace views::wizard
