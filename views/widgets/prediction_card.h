// Who stays, re-authenticates or drops if the step is done: counts, and each device that would drop with the
// cause; of those that are refused now, who would be let in. GUI thread.
#pragma once

#include "models/workflows/prediction/predictor.h"
#include "views/widgets/card.h"

#include <map>
#include <optional>
#include <vector>

namespace views::widgets {

class ConditionTable;
struct ConditionRow;
class TextLabel;

using Predictions = std::optional<session::base::Result<std::vector<models::workflows::DevicePrediction>>>;

class PredictionCard final : public Card
{
    Q_OBJECT

public:
    explicit PredictionCard(QWidget* parent = nullptr);

    void setPrediction(const Predictions& prediction);
    /// How many devices that have a session would lose it for good.
    [[nodiscard]] int dropping() const { return int(m_dropping.size()); }

Q_SIGNALS:
    void devicesWanted(const std::vector<session::base::Serial>& serials);

private:
    /// The rows of those that re-authenticate, of those that are refused now, and of those that nothing is
    /// known of.
    void addRest(const std::vector<models::workflows::DevicePrediction>& prediction,
                 std::vector<ConditionRow>& rows);

    std::vector<session::base::Serial> m_dropping;
    std::map<QString, std::vector<session::base::Serial>> m_rest; ///< by row
    TextLabel* m_counts;
    ConditionTable* m_drops;
};

} // namespace views::widgets
