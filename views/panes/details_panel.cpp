#include "views/panes/details_panel.h"

#include "views/theme/proxy_style.h"
#include "views/theme/text_scale.h"
#include "views/widgets/action_button.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/layouts.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <vector>

namespace views::panes {

using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int iconSide = 26;
constexpr qsizetype mostInALine = 3;

QWidget* makeRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setFrameShape(QFrame::NoFrame);
    rule->setFixedHeight(1);
    rule->setBackgroundRole(QPalette::Mid);
    rule->setAutoFillBackground(true);
    return rule;
}

/// As many beside each other as have room for their words, and no more than `most`.
std::size_t columnsFor(const std::vector<QWidget*>& buttons, int most)
{
    // Where words are large, the panel grows less than they do.
    const int width = (theme::size::inspector + theme::scaled(theme::size::inspector)) / 2;
    const int room = width - theme::space::large - theme::space::wide - theme::space::huge;
    for (int columns = most; columns > 1; --columns) {
        std::vector<int> widths(std::size_t(columns), 0);
        for (std::size_t i = 0; i < buttons.size(); ++i)
            widths[i % widths.size()] = std::max(widths[i % widths.size()], buttons[i]->sizeHint().width());
        if (std::accumulate(widths.begin(), widths.end(), (columns - 1) * theme::space::small) <= room)
            return std::size_t(columns);
    }
    return 1;
}

} // namespace

DetailsPanel::DetailsPanel(const QString& nothingSelected, QWidget* parent)
    : QWidget(parent),
      m_object(new QWidget),
      m_nothing(new TextLabel(nothingSelected, {.ink = Ink::Tertiary}, this)),
      m_icon(new widgets::IconLabel(iconSide, m_object)),
      m_name(new TextLabel({.role = TextRole::ObjectName, .isElided = true}, m_object)),
      m_subtitle(new TextLabel({.role = TextRole::Small, .ink = Ink::Tertiary, .isElided = true}, m_object)),
      m_banner(new widgets::Banner(m_object)),
      m_sections(new QVBoxLayout),
      m_buttons(new QWidget(this))
{
    m_name->setObjectName(QStringLiteral("details.name"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(theme::space::huge);
    auto* names = new QVBoxLayout;
    names->setSpacing(theme::space::hair);
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme::space::medium);
    head->addWidget(m_icon);
    head->addLayout(names, 1);
    auto* column = new QVBoxLayout(m_object);
    column->setContentsMargins(theme::space::large, theme::space::large, theme::space::wide,
                               theme::space::large);
    column->setSpacing(theme::space::medium);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addLayout(m_sections);
    column->addStretch();
    m_sections->setSpacing(theme::space::small);
    auto* grid = new QGridLayout(m_buttons);
    grid->setContentsMargins(theme::space::large, theme::space::small, theme::space::wide,
                             theme::space::large);
    grid->setSpacing(theme::space::small);
    auto* scroll = new widgets::ScrollPage(m_object, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_buttons);
    clear();
}

void DetailsPanel::setContent(const DetailsContent& content)
{
    m_icon->setIcon(content.icon, Ink::Secondary);
    m_name->setText(content.name);
    m_subtitle->setText(content.subtitle);
    m_subtitle->setVisible(!content.subtitle.isEmpty());
    m_banner->setVisible(content.banner.has_value());
    if (content.banner)
        m_banner->setContent(*content.banner);
    widgets::clearLayout(m_sections);
    for (const DetailsSection& section : content.sections)
        addSection(section);
    m_nothing->hide();
    m_object->show();
    m_buttons->setVisible(m_buttons->layout()->count() > 0);
}

void DetailsPanel::addSection(const DetailsSection& section)
{
    if (section.rows.empty())
        return;
    if (m_sections->count() > 0)
        m_sections->addWidget(makeRule(m_object));
    m_sections->addWidget(new TextLabel(theme::captionText(section.caption),
                                        {.role = TextRole::Caption, .ink = Ink::Tertiary}, m_object));
    auto* list = new widgets::KeyValueList(m_object);
    list->setRows(section.rows);
    m_sections->addWidget(list);
}

void DetailsPanel::clear()
{
    m_object->hide();
    m_buttons->hide();
    m_nothing->show();
}

QWidget* DetailsPanel::makeMoreButton(const QList<QAction*>& more)
{
    auto* button = new QPushButton(tr("&More…"), m_buttons);
    button->setObjectName(QStringLiteral("details.more"));
    button->setAccessibleName(tr("More actions"));
    button->setAutoDefault(false);
    theme::setVariant(button, theme::ButtonVariant::Secondary);
    // Its own popup, not QPushButton's, which runs an event loop of its own.
    connect(button, &QPushButton::clicked, this, [button, more] {
        auto* menu = new QMenu(button);
        menu->setObjectName(QStringLiteral("details.moreMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(more);
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

void DetailsPanel::setActions(const QList<QAction*>& actions, const QList<QAction*>& more)
{
    widgets::clearLayout(m_buttons->layout());
    auto* grid = qobject_cast<QGridLayout*>(m_buttons->layout());
    const qsizetype count = actions.size() + (more.isEmpty() ? 0 : 1);
    std::vector<QWidget*> buttons;
    m_actionButtons.clear();
    if (!more.isEmpty())
        buttons.push_back(makeMoreButton(more));
    for (QAction* action : actions) {
        auto* button = new widgets::ActionButton(action, m_buttons);
        theme::setVariant(button, theme::ButtonVariant::Secondary);
        buttons.push_back(button);
        m_actionButtons.insert(action, button);
    }
    const std::size_t columns =
        columnsFor(buttons, count > mostInALine ? 2 : int(std::max(count, qsizetype(1))));
    for (std::size_t i = 0; i < std::size_t(mostInALine); ++i)
        grid->setColumnStretch(int(i), i < columns ? 1 : 0);
    for (std::size_t i = 0; i < buttons.size(); ++i) { // the last one ends where those above it end
        const std::size_t column = i % columns;
        const bool isLast = i + 1 == buttons.size();
        grid->addWidget(buttons[i], int(i / columns), int(column), 1, isLast ? int(columns - column) : 1);
    }
}

void DetailsPanel::setPrimary(const QAction* action)
{
    for (auto button = m_actionButtons.begin(); button != m_actionButtons.end(); ++button)
        theme::setVariant(*button, button.key() == action ? theme::ButtonVariant::Primary
                                                          : theme::ButtonVariant::Secondary);
}

} // namespace views::panes
