// Commit: what is wrong or unwise, who stays, re-authenticates or drops, when the disconnect wait ends
// sessions; only then the button. It is shut while errors exist, and while nobody has said that he knows who
// drops. F-2, X-1, F3-F5. GUI thread.
#pragma once

#include "models/lifecycle/commit/candidate_review.h"
#include "models/lifecycle/commit/commit_effect.h"
#include "models/workflows/prediction/predictor.h"
#include "views/dialogs/forms/form_dialog.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class Card;
class ConditionTable;
class PredictionCard;
class TextLabel;
} // namespace views::widgets

namespace views::dialogs {

class CommitDialog final : public FormDialog
{
    Q_OBJECT

public:
    explicit CommitDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);
    /// A migration has staged what is pending; its conditions that do not hold are not asked here, so that
    /// somebody has to say that he passes them by.
    void setPlan(const QString& plan, const QStringList& openConditions);

Q_SIGNALS:
    /// "Show": these devices, please.
    void devicesWanted(const std::vector<session::base::Serial>& serials);

private:
    using Prediction = session::base::Result<std::vector<models::workflows::DevicePrediction>>;

    void makeFields();
    /// The candidate is another one than a moment ago.
    void lookAgain();
    void showReview(models::lifecycle::ReviewPtr review);
    void predict();
    void askForEffect();
    void showEffect(const models::lifecycle::CommitEffect& effect);
    void showPrediction(const Prediction& prediction);
    void check();
    void send() override;
    [[nodiscard]] QString obstacle() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    models::lifecycle::ReviewPtr m_review; ///< null until it is made
    int m_reviewAsked = 0;                 ///< only the last answer counts
    int m_predictionAsked = 0;             ///< counts up; an answer to an older question is dropped
    bool m_isPredicted = false;
    bool m_isCommitting = false;
    QString m_predictionProblem;
    QTimer m_soon;

    QLineEdit* m_description;
    widgets::TextLabel* m_changes;
    widgets::TextLabel* m_wait;
    widgets::Card* m_findingsCard;
    widgets::ConditionTable* m_findingRows;
    widgets::PredictionCard* m_prediction;
    QCheckBox* m_knowsDrops;
    widgets::TextLabel* m_plan;
    QCheckBox* m_passesPlan;
};

} // namespace views::dialogs
