#include "views/main_window/frame/page_header.h"

#include "views/main_window/frame/filter_field.h"
#include "views/theme/fonts.h"
#include "views/theme/style_painting.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/action_button.h"
#include "views/widgets/layouts.h"
#include "views/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>
#include <vector>

namespace views::main_window {

using theme::TextRole;

namespace {

constexpr int longestTitle = 320; ///< what is longer may be shortened

} // namespace

PageHeader::PageHeader(QWidget* parent)
    : QWidget(parent),
      m_title(new widgets::TextLabel({.role = TextRole::Title, .isElided = true}, this)),
      m_filter(new FilterField(this)),
      m_tools(new QHBoxLayout),
      m_buttons(new QHBoxLayout),
      m_right(new QHBoxLayout),
      m_gap(new QSpacerItem(0, 0, QSizePolicy::Maximum, QSizePolicy::Minimum))
{
    setObjectName(QStringLiteral("pageHeader"));
    theme::atEachTextScale(this, [this] { setFixedHeight(theme::scaled(theme::size::header)); });
    m_buttons->setSpacing(theme::space::small);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme::space::wide, 0, theme::space::wide, 1);
    line->setSpacing(theme::space::huge);
    line->addWidget(m_title);
    line->addItem(m_gap);
    line->addWidget(m_filter, 1);
    line->addStretch();
    m_right->setSpacing(theme::space::small);
    m_right->addLayout(m_tools);
    m_right->addLayout(m_buttons);
    line->addLayout(m_right);
}

void PageHeader::setLeading(QWidget* leading)
{
    m_leading = leading;
    const bool isShown = !leading->isHidden();
    static_cast<QHBoxLayout*>(layout())->insertWidget(0, leading);
    leading->setVisible(isShown);
}

void PageHeader::showPage(Page& page)
{
    m_title->setMinimumWidth(0); // of the last title, which a size hint would remember
    m_title->setText(page.title());
    const QString placeholder = page.filterPlaceholder();
    m_filter->setVisible(!placeholder.isEmpty());
    m_filter->setPlaceholderText(placeholder);
    m_filter->setCompletions([&page](const QString& word) { return page.filterCompletions(word); });
    showTools(page.headerTools());
    setActions(page.pageActions());
    fitButtons();
}

void PageHeader::makeRoomFor(const QString& title)
{
    m_titles << title;
    fitButtons();
}

int PageHeader::widestTitle() const
{
    const QFontMetrics metrics(theme::font(TextRole::Title));
    int widest = 0;
    for (const QString& title : m_titles)
        widest = std::max(widest, metrics.horizontalAdvance(title));
    return std::min(widest, longestTitle);
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

bool PageHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitButtons();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    fitButtons();
    QWidget::resizeEvent(event);
}

void PageHeader::fitButtons()
{
    const int leading =
        m_leading && !m_leading->isHidden() ? m_leading->sizeHint().width() + theme::space::huge : 0;
    // Not its size hint: a label asks at least for the width that it was given for another title.
    int title = std::min(m_title->fontMetrics().horizontalAdvance(m_title->text()), longestTitle);
    int needed = 2 * theme::space::wide + 3 * theme::space::huge + leading + title +
                 (m_filter->isHidden() ? 0 : m_filter->minimumSizeHint().width()) +
                 m_tools->sizeHint().width();
    std::vector<widgets::ActionButton*> buttons;
    for (int i = 0; i < m_right->count(); ++i) { // what stands there on every page
        QWidget* tool = m_right->itemAt(i)->widget();
        if (auto* button = qobject_cast<widgets::ActionButton*>(tool))
            buttons.push_back(button);
        else if (tool)
            needed += tool->sizeHint().width() + theme::space::small;
    }
    for (int i = 0; i < m_buttons->count(); ++i)
        buttons.push_back(static_cast<widgets::ActionButton*>(m_buttons->itemAt(i)->widget()));
    std::erase_if(buttons, [](const widgets::ActionButton* button) { return button->isHidden(); });
    const auto wordsOf = [](const widgets::ActionButton* button) { // what they take beside the icon
        return button->icon().isNull() ? 0 : button->wordyWidth() - theme::scaled(theme::size::control);
    };
    for (const widgets::ActionButton* button : buttons)
        needed += button->wordyWidth() - wordsOf(button) + theme::space::small;
    for (auto button = buttons.rbegin(); button != buttons.rend(); ++button) { // the most important one first
        const int words = wordsOf(*button);
        (*button)->setWordless(words > 0 && needed + words > width());
        needed += needed + words > width() ? 0 : words;
    }
    if (needed > width()) // the title is shortened rather than a button's words
        title = std::max(theme::size::control, title - (needed - width()));
    m_title->setFixedWidth(title);
    // That the field stands at one place on all pages is worth less than words on buttons.
    const int gap = std::clamp(width() - needed, 0, std::max(0, widestTitle() - leading - title));
    if (m_gap->sizeHint().width() != gap) {
        m_gap->changeSize(gap, 0, QSizePolicy::Maximum, QSizePolicy::Minimum);
        layout()->invalidate();
    }
    layout()->activate(); // at once: else buttons would be cut until the next turn of the loop
}

void PageHeader::paintEvent(QPaintEvent*)
{
    theme::painting::drawStripGround(this);
}

} // namespace views::main_window
