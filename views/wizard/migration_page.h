// The migration as a page, so that the fleet stays usable beside it: steps at the left, live conditions, what
// will happen, waves; the buttons send wishes to the migration desk and the page follows its signals. GUI
// thread.
#pragma once

#include "models/workflows/migration.h"
#include "views/main_window/page.h"
#include "views/wizard/migration_rows.h"

#include <QTimer>

class QCheckBox;
class QScrollArea;

namespace views::widgets {
class Card;
class ConditionTable;
class PredictionCard;
class StepList;
class TextLabel;
class WaveBars;
} // namespace views::widgets

namespace views::wizard {

class InstructionCard;
class MigrationFooter;
class OtherChanges;
class OutcomeCard;
class PlansButton;
class RecordAction;
class RehearsalCard;
class RehearseButton;
class StartCard;

class MigrationPage final : public main_window::Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    MigrationPage(models::workflows::MigrationDesk& desk, models::lifecycle::Lifecycle& lifecycle,
                  QWidget* parent = nullptr);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("migration"); }
    [[nodiscard]] QString title() const override { return tr("Migration"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("auto_fix_high"); }
    [[nodiscard]] main_window::Section section() const override { return main_window::Section::Change; }
    /// Rehearse, other changes, plans: where the window has no header they stand above the page.
    [[nodiscard]] QWidget* headerTools() override { return m_tools; }

    [[nodiscard]] QList<QAction*> menuActions() const override;
    [[nodiscard]] bool leadsOn() const override;
    /// Of a demonstration: where the program that plays the devices takes bundles from.
    void setDropDirectory(const QString& directory);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTools();
    QWidget* makeSteps();
    QWidget* makeDetails();
    void connectParts();
    void refresh();
    void showBadge();
    void showStep();
    void showStart(models::workflows::WorkflowKind kind);
    void showEnd();
    void showWaves();
    void showSaved();
    void showFooter();
    void showRehearse(MaybeWorkflow shown);
    void rehearse();
    void choose(MaybeWorkflow workflow);
    void overrideCondition(const QString& id);
    void askForReason(const models::workflows::Condition& condition);
    void goOn();
    void goBack();
    void askToTakeBack(const models::workflows::MigrationStatus& status, std::size_t sent);
    enum class WayBack { Step, Wave };
    void takeBack(WayBack what);
    void offerOverride(WayBack what);
    void pauseOrResume();
    void report(const session::base::Result<>& result);
    void showDevices(const std::vector<session::base::Serial>& serials);

    models::workflows::MigrationDesk& m_desk;
    models::lifecycle::Lifecycle& m_lifecycle;
    QTimer m_seconds;
    bool m_ledOn = false;    ///< as it was told last
    bool m_asksBack = false; ///< who is sent something by the way back is being worked out
    QString m_problem;       ///< what the last wish met, until the next one
    std::string m_shownStep; ///< that the button names: no other one is meant by it
    /// Picked from the steps instead of the one that comes next.
    std::optional<models::workflows::WorkflowKind> m_chosen;

    widgets::Card* m_stepsCard = nullptr;
    widgets::TextLabel* m_window = nullptr; ///< its countdown
    QWidget* m_tools = nullptr;
    RehearseButton* m_rehearse = nullptr;
    widgets::TextLabel* m_notRehearsed = nullptr; ///< why
    PlansButton* m_plans = nullptr;
    RecordAction* m_record = nullptr;
    widgets::StepList* m_steps = nullptr;
    QScrollArea* m_stepScroll = nullptr;
    QScrollArea* m_details = nullptr;
    OtherChanges* m_other = nullptr;
    const QWidget* m_seenStep = nullptr; ///< has been scrolled to; from then on the user may scroll
    widgets::Card* m_conditionsCard = nullptr;
    widgets::ConditionTable* m_conditions = nullptr;
    RehearsalCard* m_rehearsal = nullptr;
    StartCard* m_start = nullptr;
    InstructionCard* m_instruction = nullptr;
    widgets::PredictionCard* m_prediction = nullptr;
    widgets::Card* m_wavesCard = nullptr;
    widgets::WaveBars* m_waves = nullptr;
    QCheckBox* m_wavesGoOn = nullptr;
    OutcomeCard* m_outcomes = nullptr;
    MigrationFooter* m_footer = nullptr;
};

} // namespace views::wizard
