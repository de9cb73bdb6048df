#include "views/widgets/check_list.h"

#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/layouts.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace views::widgets {

using theme::TextRole;

namespace {

constexpr int checkHeight = 26;

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void CheckList::setRows(const std::vector<CheckRow>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_beads.clear();
    clearLayout(m_lines);
    for (const CheckRow& row : rows)
        addRow(row);
    update();
}

QWidget* CheckList::failed() const
{
    const auto row = std::ranges::find(m_rows, Outcome::Bad, &CheckRow::outcome);
    return row == m_rows.end() ? nullptr : m_beads[std::size_t(row - m_rows.begin())];
}

void CheckList::addRow(const CheckRow& row)
{
    const bool isBad = row.outcome == Outcome::Bad;
    const bool isOpen = row.outcome == Outcome::Open || row.outcome == Outcome::NotApplied;
    auto* bead = new GlyphLabel(theme::size::glyph, this);
    bead->setGlyph(glyphOf(row.outcome));
    auto* label = new TextLabel(row.label,
                                {.role = isBad ? TextRole::BodyStrong : TextRole::Body,
                                 .ink = isOpen ? Ink::Tertiary : Ink::Primary,
                                 .isElided = true},
                                this);
    auto* measured = new TextLabel(
        row.measured,
        {.role = TextRole::MonoSmall, .ink = isBad ? Ink::Primary : Ink::Tertiary, .isElided = true}, this);
    for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(measured)})
        part->setToolTip(row.detail);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::medium);
    line->addWidget(bead);
    line->addWidget(label);
    line->addStretch();
    line->addWidget(measured);
    line->addStrut(theme::scaled(checkHeight));
    m_lines->addLayout(line);
    for (QWidget* part :
         {static_cast<QWidget*>(bead), static_cast<QWidget*>(label), static_cast<QWidget*>(measured)})
        part->show(); // by itself it would come an event later, after an empty frame
    m_beads.push_back(bead);
}

void CheckList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::tokensOf(this).lineStrong);
    for (std::size_t bead = 1; bead < m_beads.size(); ++bead) {
        const QRect above = m_beads.at(bead - 1)->geometry();
        const QRect below = m_beads.at(bead)->geometry();
        painter.drawLine(above.center().x(), above.bottom() + 2, below.center().x(), below.top() - 2);
    }
}

} // namespace views::widgets
