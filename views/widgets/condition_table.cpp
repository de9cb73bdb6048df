#include "views/widgets/condition_table.h"

#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/link_button.h"
#include "views/widgets/text_label.h"

#include <QGridLayout>

#include <algorithm>

namespace views::widgets {

using theme::TextRole;

namespace {

constexpr int conditionHeight = 28;

} // namespace

ConditionTable::ConditionTable(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::space::medium);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ConditionTable::setRows(const std::vector<ConditionRow>& rows)
{
    if (rows == m_rows)
        return;
    const Focus before = focus();
    m_rows = rows;
    while (m_lines.size() < rows.size())
        addLine();
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        if (line < rows.size())
            fill(int(line), rows[line]);
        setShown(int(line), line < rows.size());
    }
    const bool isMeasured =
        std::ranges::any_of(rows, [](const auto& row) { return !row.measured.isEmpty(); });
    m_grid->setColumnStretch(2, isMeasured ? 2 : 0); // else the sentences have its room
    const auto again = std::ranges::find(m_rows, before.id, &ConditionRow::id);
    if (!before.id.isEmpty() && again != m_rows.end())
        (m_lines.at(std::size_t(again - m_rows.begin())).*before.part)->setFocus(Qt::OtherFocusReason);
}

ConditionTable::Focus ConditionTable::focus() const
{
    for (std::size_t line = 0; line < std::min(m_lines.size(), m_rows.size()); ++line) {
        for (const auto part : {&Line::link, &Line::action}) {
            if ((m_lines[line].*part)->hasFocus())
                return {.id = m_rows[line].id, .part = part};
        }
    }
    return {};
}

LinkButton* ConditionTable::addButton(int line, void (ConditionTable::*activated)(const QString&))
{
    auto* button = new LinkButton(QString(), this);
    connect(button, &LinkButton::clicked, this, [this, line, activated] {
        const QString id = m_rows.at(std::size_t(line)).id; // whoever hears it may set other rows
        Q_EMIT(this->*activated)(id);
    });
    return button;
}

void ConditionTable::addLine()
{
    const int line = int(m_lines.size());
    const Line added{.glyph = new GlyphLabel(theme::size::glyph, this),
                     .sentence = new TextLabel(QString(), {}, this),
                     .measured = new TextLabel({.role = TextRole::Mono, .ink = Ink::Secondary}, this),
                     .link = addButton(line, &ConditionTable::linkActivated),
                     .action = addButton(line, &ConditionTable::actionActivated)};
    added.sentence->setWordWrap(true);
    added.sentence->setContentsMargins(0, theme::space::tiny, 0, theme::space::tiny);
    added.measured->setWordWrap(true);
    m_grid->addWidget(added.glyph, line, 0);
    m_grid->addWidget(added.sentence, line, 1);
    m_grid->addWidget(added.measured, line, 2);
    m_grid->addWidget(added.link, line, 3, Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(added.action, line, 4, Qt::AlignRight | Qt::AlignVCenter);
    m_lines.push_back(added);
}

void ConditionTable::fill(int line, const ConditionRow& row)
{
    const Line& shown = m_lines.at(std::size_t(line));
    shown.glyph->setGlyph(glyphOf(row.outcome));
    shown.sentence->setText(row.sentence);
    shown.measured->setText(row.measured);
    shown.link->setText(row.link);
    shown.link->setObjectName(QStringLiteral("condition.") + row.id);
    shown.link->setAccessibleName(row.link + QStringLiteral(": ") + row.sentence);
    shown.action->setText(row.action);
    shown.action->setObjectName(QStringLiteral("conditionAction.") + row.id);
    shown.action->setAccessibleName(row.action + QStringLiteral(": ") + row.sentence);
}

void ConditionTable::setShown(int line, bool isShown)
{
    const Line& shown = m_lines.at(std::size_t(line));
    for (QWidget* part : {static_cast<QWidget*>(shown.glyph), static_cast<QWidget*>(shown.sentence),
                          static_cast<QWidget*>(shown.measured)})
        part->setVisible(isShown);
    for (LinkButton* button : {shown.link, shown.action})
        button->setVisible(isShown && !button->text().isEmpty());
    m_grid->setRowMinimumHeight(line, isShown ? theme::scaled(conditionHeight) : 0);
}

} // namespace views::widgets
