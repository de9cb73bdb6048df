// The conditions of a wizard step, checked live: glyph, sentence, measured value, a link to what it is about.
// GUI thread.
#pragma once

#include "views/widgets/outcome.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace views::widgets {

struct ConditionRow
{
    QString id; ///< handed back when the link is used
    Outcome outcome = Outcome::Open;
    QString sentence;
    QString measured; ///< "390 of 529", in mono
    QString link;     ///< "Show 139"; "" for none

    bool operator==(const ConditionRow&) const = default;
};

class ConditionTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionTable(QWidget* parent = nullptr);

    /// Keeps the keyboard focus on the link of the same row.
    void setRows(const std::vector<ConditionRow>& rows);

Q_SIGNALS:
    void linkActivated(const QString& id);

private:
    void addRow(int line, const ConditionRow& row);
    [[nodiscard]] QWidget* link(const QString& id) const;

    std::vector<ConditionRow> m_rows;
    QGridLayout* m_grid;
};

} // namespace views::widgets
