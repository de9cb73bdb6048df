// "Record scenario…" in the menu: begins to write down what is done here as a scenario, or ends it. GUI
// thread. X-5.
#pragma once

#include "models/workflows/scenarios/scenario_recorder.h"

#include <QAction>

namespace views::wizard {

class RecordAction final : public QAction
{
    Q_OBJECT

public:
    /// `recorder` outlives it; `parent` has the dialog.
    RecordAction(models::workflows::ScenarioRecorder& recorder, QWidget* parent);

    void record(const QString& file);

Q_SIGNALS:
    void done(const session::base::Result<>& result);

private:
    void act();
    void refresh();

    models::workflows::ScenarioRecorder& m_recorder;
    QWidget* m_parent;
};

} // namespace views::wizard
