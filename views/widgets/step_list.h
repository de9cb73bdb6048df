// The steps of a plan at the left of a wizard: beads on a line, title, subtitle, a lock on what can't be
// entered yet. Arrow keys walk the steps. GUI thread.
#pragma once

#include "views/widgets/outcome.h"

#include <QAbstractButton>
#include <QString>

#include <vector>

class QVBoxLayout;

namespace views::widgets {

struct StepRow
{
    QString id;
    Outcome outcome = Outcome::Open;
    QString title;
    QString subtitle;
    QString toolTip = {};
    bool isLocked = false;
    bool isCurrent = false;
    bool isChoosable = false; ///< a click on it says something

    bool operator==(const StepRow&) const = default;
};

class StepButton final : public QAbstractButton
{
    Q_OBJECT

public:
    struct Place
    {
        bool isFirst = false;
        bool isLast = false;
    };

    explicit StepButton(QWidget* parent = nullptr);

    void setRow(const StepRow& row, const Place& place);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StepRow m_row;
    Place m_place;
};

class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(QWidget* parent = nullptr);

    void setRows(const std::vector<StepRow>& rows);
    [[nodiscard]] QWidget* current() const; ///< the row of the current step; null when none is

Q_SIGNALS:
    void stepChosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addButton();

    std::vector<StepRow> m_rows;
    std::vector<StepButton*> m_buttons;
    QVBoxLayout* m_layout;
};

} // namespace views::widgets
