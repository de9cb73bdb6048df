// Who keeps others from changing the candidate or from committing, and the taking and giving back of the two
// locks. Window modal; follows them while it is open. GUI thread. Source: panos 8.
#pragma once

#include "models/lifecycle/commit/locks.h"

#include <QDialog>

#include <array>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::dialogs {

class LocksDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit LocksDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeRoom();
    struct Row
    {
        models::lifecycle::LockKind kind = models::lifecycle::LockKind::Config;
        widgets::TextLabel* holder = nullptr;
        QPushButton* button = nullptr;
    };
    void arrange();
    [[nodiscard]] Row makeRow(models::lifecycle::LockKind kind, QGridLayout& grid, int line);
    void showRow(const Row& row);
    void refresh();
    void act(models::lifecycle::LockKind kind);
    void take(models::lifecycle::LockKind kind);
    void giveBack(const models::lifecycle::Lock& lock);
    [[nodiscard]] const models::lifecycle::Lock* held(models::lifecycle::LockKind kind) const;

    models::lifecycle::Lifecycle& m_lifecycle;
    QLineEdit* m_comment;
    widgets::TextLabel* m_problem;
    std::array<Row, 2> m_rows;
};

} // namespace views::dialogs
