#include "views/widgets/key_value_list.h"

#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QGridLayout>

namespace views::widgets {

using theme::TextRole;

namespace {

constexpr int keyWidth = 108;

} // namespace

KeyValueList::KeyValueList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::space::small);
    m_grid->setVerticalSpacing(theme::space::tiny + 1);
    m_grid->setColumnStretch(1, 1);
    theme::atEachTextScale(this, [this] { m_grid->setColumnMinimumWidth(0, theme::scaled(keyWidth)); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void KeyValueList::setRows(const std::vector<KeyValue>& rows)
{
    if (rows == m_rows)
        return;
    while (m_lines.size() < rows.size())
        addLine();
    for (std::size_t index = 0; index < m_lines.size(); ++index) {
        const Line& line = m_lines[index];
        const bool isSame = index < rows.size() && index < m_rows.size() && rows[index] == m_rows[index];
        if (index < rows.size() && !isSame) { // what is the same may be selected just now
            const KeyValue& row = rows[index];
            line.key->setText(row.key);
            line.value->setStyling(
                {.role = row.isMono ? TextRole::Mono : TextRole::Body, .isSelectable = true});
            line.value->setText(row.value);
            line.value->setToolTip(row.toolTip);
        }
        line.key->setVisible(index < rows.size());
        line.value->setVisible(index < rows.size());
    }
    m_rows = rows;
}

void KeyValueList::addLine()
{
    const Line line{new TextLabel({.ink = Ink::Secondary}, this),
                    new TextLabel({.isSelectable = true}, this)};
    line.value->setWordWrap(true);
    line.value->setMinimumWidth(1); // a long word must not widen the whole inspector
    const int row = int(m_lines.size());
    m_grid->addWidget(line.key, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(line.value, row, 1);
    m_lines.push_back(line);
}

} // namespace views::widgets
