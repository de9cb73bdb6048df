// A menu of the changes that come beside the way to custom certificates, with the reason why none can be
// started now. GUI thread.
#pragma once

#include "models/workflows/workflow.h"

#include <QList>
#include <QWidget>

class QAction;
class QPushButton;

namespace views::widgets {
class TextLabel;
}

namespace views::wizard {

class OtherChanges final : public QWidget
{
    Q_OBJECT

public:
    explicit OtherChanges(QWidget* parent = nullptr);

    /// A sentence that shuts all but the adding of a device, "" to open them.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void wanted(models::workflows::WorkflowKind kind);

private:
    QPushButton* m_button;
    QList<QAction*> m_later; ///< what needs custom server communication
    widgets::TextLabel* m_problem;
};

} // namespace views::wizard
