// The maintenance window of a plan (S398) as two times; unchecked: none. GUI thread.
#pragma once

#include "models/workflows/plans/maintenance_window.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QHBoxLayout;

namespace views::wizard {

class WindowFields final : public QWidget
{
    Q_OBJECT

public:
    explicit WindowFields(QWidget* parent = nullptr);

    [[nodiscard]] std::optional<models::workflows::MaintenanceWindow> window() const;
    /// What is wrong with it, as a sentence; "" when nothing is.
    [[nodiscard]] QString obstacle() const;
    void clear();

Q_SIGNALS:
    void edited();

private:
    QDateTimeEdit* addTime(const QString& name, const QString& label);
    void suggest();

    QCheckBox* m_has;
    QHBoxLayout* m_times;
    QDateTimeEdit* m_from;
    QDateTimeEdit* m_to;
};

/// "opens in 3:12:10", "open, closes in 42:10", "is over"; for a line that is renewed each second.
[[nodiscard]] QString windowText(const models::workflows::MaintenanceWindow& window,
                                 session::base::TimePoint now);

} // namespace views::wizard
