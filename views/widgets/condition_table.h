// The conditions of a wizard step, checked live: glyph, sentence, measured value, a link to what it is about.
// GUI thread.
#pragma once

#include "views/widgets/outcome.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace views::widgets {

class GlyphLabel;
class LinkButton;
class TextLabel;

struct ConditionRow
{
    QString id; ///< handed back when the link is used
    Outcome outcome = Outcome::Open;
    QString sentence;
    QString measured;    ///< "390 of 529", in mono
    QString link;        ///< "Show 139"; "" for none
    QString action = {}; ///< "Override…"; "" for none

    bool operator==(const ConditionRow&) const = default;
};

class ConditionTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionTable(QWidget* parent = nullptr);

    /// Rows stay the same widgets, so that nothing flickers; the keyboard focus stays on the link of its row.
    void setRows(const std::vector<ConditionRow>& rows);

Q_SIGNALS:
    void linkActivated(const QString& id);
    void actionActivated(const QString& id);

private:
    struct Line
    {
        GlyphLabel* glyph;
        TextLabel* sentence;
        TextLabel* measured;
        LinkButton* link;
        LinkButton* action;
    };
    struct Focus
    {
        QString id; ///< "" for nowhere in here
        LinkButton* Line::* part = &Line::link;
    };

    [[nodiscard]] Focus focus() const;
    void addLine();
    LinkButton* addButton(int line, void (ConditionTable::*activated)(const QString&));
    void fill(int line, const ConditionRow& row);
    void setShown(int line, bool isShown);

    std::vector<ConditionRow> m_rows;
    std::vector<Line> m_lines;
    QGridLayout* m_grid;
};

} // namespace views::widgets
