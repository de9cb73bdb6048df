#include "views/widgets/condition_table.h"

#include "views/theme/tokens.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/layouts.h"
#include "views/widgets/link_button.h"
#include "views/widgets/text_label.h"

#include <QApplication>
#include <QGridLayout>

namespace views::widgets {

using theme::TextRole;

namespace {

constexpr int rowHeight = 28;
constexpr const char* idProperty = "conditionId";

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
    const QWidget* focused = focusWidget();
    const QString focusedId =
        focused != nullptr && focused->hasFocus() ? focused->property(idProperty).toString() : QString();
    m_rows = rows;
    clearLayout(m_grid);
    int line = 0;
    for (const ConditionRow& row : rows)
        addRow(line++, row);
    if (QWidget* again = focusedId.isEmpty() ? nullptr : link(focusedId))
        again->setFocus(Qt::OtherFocusReason);
}

void ConditionTable::addRow(int line, const ConditionRow& row)
{
    auto* glyph = new GlyphLabel(theme::size::glyph, this);
    glyph->setGlyph({.status = glyphOf(row.outcome), .remaining = 0.7});
    auto* sentence = new TextLabel(row.sentence, {}, this);
    sentence->setWordWrap(true);
    auto* measured = new TextLabel(row.measured, {.role = TextRole::Mono, .ink = Ink::Secondary}, this);
    measured->setWordWrap(true);
    m_grid->addWidget(glyph, line, 0);
    m_grid->addWidget(sentence, line, 1);
    m_grid->addWidget(measured, line, 2);
    m_grid->setRowMinimumHeight(line, rowHeight);
    if (row.link.isEmpty())
        return;
    auto* button = new LinkButton(row.link, this);
    button->setProperty(idProperty, row.id);
    button->setObjectName(QStringLiteral("condition.") + row.id);
    button->setAccessibleName(row.link + QStringLiteral(": ") + row.sentence);
    connect(button, &LinkButton::clicked, this, [this, id = row.id] { Q_EMIT linkActivated(id); });
    m_grid->addWidget(button, line, 3, Qt::AlignRight | Qt::AlignVCenter);
}

QWidget* ConditionTable::link(const QString& id) const
{
    for (int item = 0; item < m_grid->count(); ++item) {
        QWidget* widget = m_grid->itemAt(item)->widget();
        if (widget != nullptr && widget->property(idProperty).toString() == id)
            return widget;
    }
    return nullptr;
}

} // namespace views::widgets
