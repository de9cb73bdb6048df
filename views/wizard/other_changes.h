// A menu of the changes that come beside the way to custom certificates, with the reason why none can be
// started now. GUI thread.
#pragma once

#include "models/workflows/workflow.h"

#include <QList>
#include <QPushButton>

class QAction;

namespace views::wizard {

class OtherChanges final : public QPushButton
{
    Q_OBJECT

public:
    explicit OtherChanges(QWidget* parent = nullptr);

    /// A sentence that shuts all but the adding of a device, "" to open them.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void wanted(models::workflows::WorkflowKind kind);

private:
    QList<QAction*> m_later; ///< what needs custom server communication
    QAction* m_problem;      ///< says so, above them
};

} // namespace views::wizard
