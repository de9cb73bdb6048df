#include "views/wizard/record_action.h"

#include <QFileDialog>

namespace views::wizard {

RecordAction::RecordAction(models::workflows::ScenarioRecorder& recorder, QWidget* parent)
    : QAction(parent),
      m_recorder(recorder),
      m_parent(parent)
{
    setObjectName(QStringLiteral("action.recordScenario"));
    connect(this, &QAction::triggered, this, &RecordAction::act);
    connect(&recorder, &models::workflows::ScenarioRecorder::changed, this, &RecordAction::refresh);
    refresh();
}

void RecordAction::refresh()
{
    const bool isRecording = m_recorder.isRecording();
    setText(isRecording ? tr("End re&cording the scenario") : tr("Re&cord scenario…"));
    const QString tip = isRecording ? tr("What is done is written to %1").arg(m_recorder.file())
                                    : tr("Write what is done from now on to a file that can be played");
    setStatusTip(tip);
    setToolTip(tip);
}

void RecordAction::record(const QString& file)
{
    Q_EMIT done(m_recorder.begin(file));
}

void RecordAction::act()
{
    if (m_recorder.isRecording()) {
        Q_EMIT done(m_recorder.end());
        return;
    }
    auto* dialog = new QFileDialog(m_parent, tr("Where the scenario is written"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Scenarios (*.yaml)"));
    dialog->setDefaultSuffix(QStringLiteral("yaml"));
    dialog->selectFile(QStringLiteral("scenario.yaml"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecordAction::record);
    dialog->open();
}

} // namespace views::wizard
