#include "views/widgets/key_value_list.h"

#include "views/theme/tokens.h"
#include "views/widgets/layouts.h"
#include "views/widgets/text_label.h"

#include <QGridLayout>

namespace views::widgets {

using theme::TextRole;

namespace {

constexpr int defaultKeyWidth = 108;

} // namespace

KeyValueList::KeyValueList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::space::small);
    m_grid->setVerticalSpacing(theme::space::tiny + 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(0, defaultKeyWidth);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void KeyValueList::setRows(const std::vector<KeyValue>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    clearLayout(m_grid);
    int line = 0;
    for (const KeyValue& row : rows)
        addRow(line++, row);
}

void KeyValueList::setKeyWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void KeyValueList::addRow(int line, const KeyValue& row)
{
    auto* key = new TextLabel(row.key, {.ink = Ink::Secondary}, this);
    auto* value = new TextLabel(
        row.value, {.role = row.isMono ? TextRole::Mono : TextRole::Body, .isSelectable = true}, this);
    value->setWordWrap(true);
    value->setMinimumWidth(1); // a long word must not widen the whole inspector
    value->setToolTip(row.toolTip);
    m_grid->addWidget(key, line, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(value, line, 1);
}

} // namespace views::widgets
