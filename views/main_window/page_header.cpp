#include "views/main_window/page_header.h"

#include "views/main_window/filter_field.h"
#include "views/theme/tokens.h"
#include "views/widgets/action_button.h"
#include "views/widgets/layouts.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace views::main_window {

using theme::TextRole;

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent),
      m_title(new widgets::TextLabel({.role = TextRole::Title}, this)),
      m_filter(new FilterField(this)),
      m_tools(new QHBoxLayout),
      m_buttons(new QHBoxLayout),
      m_right(new QHBoxLayout)
{
    setObjectName(QStringLiteral("pageHeader"));
    setFixedHeight(theme::size::header);
    m_buttons->setSpacing(theme::space::small);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, 0, theme::space::wide, 1);
    line->setSpacing(theme::space::huge);
    line->addWidget(m_title);
    line->addWidget(m_filter, 1);
    line->addStretch();
    m_right->setSpacing(theme::space::small);
    m_right->addLayout(m_tools);
    m_right->addLayout(m_buttons);
    line->addLayout(m_right);
}

void PageHeader::showPage(Page& page)
{
    m_title->setText(page.title());
    const QString placeholder = page.filterPlaceholder();
    m_filter->setVisible(!placeholder.isEmpty());
    m_filter->setPlaceholderText(placeholder);
    m_filter->setCompletions([&page](const QString& word) { return page.filterCompletions(word); });
    showTools(page.headerTools());
    setActions(page.pageActions());
}

void PageHeader::showTools(QWidget* tools)
{
    if (tools && m_tools->indexOf(tools) < 0)
        m_tools->addWidget(tools);
    for (int i = 0; i < m_tools->count(); ++i)
        m_tools->itemAt(i)->widget()->setVisible(m_tools->itemAt(i)->widget() == tools);
}

void PageHeader::setActions(const QList<QAction*>& actions)
{
    widgets::clearLayout(m_buttons);
    for (QAction* action : actions)
        m_buttons->addWidget(new widgets::ActionButton(action, this));
}

void PageHeader::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
}

} // namespace views::main_window
