// Who stays, re-authenticates or drops if the step is done: counts, and each device that would drop with the
// cause. GUI thread.
#pragma once

#include "models/workflows/prediction/predictor.h"
#include "views/widgets/card.h"

#include <optional>

namespace views::widgets {

class ConditionTable;
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
    std::vector<session::base::Serial> m_dropping;
    TextLabel* m_counts;
    ConditionTable* m_drops;
};

} // namespace views::widgets
