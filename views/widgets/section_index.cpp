#include "views/widgets/section_index.h"

#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/scroll_page.h"

#include <QEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace views::widgets {

namespace {

constexpr int widestIndex = 250;
constexpr int nearTheTop = 60; ///< what begins no further down counts as the section in sight

} // namespace

SectionIndex::SectionIndex(ScrollPage& page, QWidget* parent) : QListWidget(parent), m_page(page)
{
    setAccessibleName(tr("Sections of this page"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    viewport()->setAutoFillBackground(false);
    theme::atEachTextScale(this, [this] { fitWidth(); });
    connect(this, &QListWidget::currentRowChanged, this, &SectionIndex::jumpTo);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { jumpTo(row(item)); });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { enter(row(item)); });
    connect(page.verticalScrollBar(), &QScrollBar::valueChanged, this, &SectionIndex::markInSight);
}

void SectionIndex::addSection(const QString& title, QWidget* section)
{
    m_sections.push_back(section);
    const QSignalBlocker quiet(this);
    auto* item = new QListWidgetItem(title, this);
    item->setToolTip(title);
    item->setHidden(section->isHidden());
    section->installEventFilter(this);
    if (count() == 1)
        setCurrentRow(0);
    fitWidth();
}

QStringList SectionIndex::titles() const
{
    QStringList titles;
    for (int row = 0; row < count(); ++row)
        if (!item(row)->isHidden())
            titles << item(row)->text();
    return titles;
}

void SectionIndex::goTo(const QString& title)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->isHidden() || item(row)->text() != title)
            continue;
        setCurrentRow(row);
        return enter(row);
    }
}

bool SectionIndex::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent) {
        const auto found = std::ranges::find(m_sections, watched);
        if (found != m_sections.end()) {
            item(int(found - m_sections.begin()))->setHidden((*found)->isHidden());
            markInSight();
        }
    }
    return QListWidget::eventFilter(watched, event);
}

void SectionIndex::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
    if (event->type() == QEvent::StyleChange)
        setAutoFillBackground(false);
}

void SectionIndex::showEvent(QShowEvent* event)
{
    setAutoFillBackground(
        false); // it lies on the ground of the page, where a style gives lists one of theirs
    QListWidget::showEvent(event);
}

void SectionIndex::fitWidth()
{
    int widest = 0;
    for (int row = 0; row < count(); ++row) {
        const int needed = fontMetrics().horizontalAdvance(item(row)->text()) + theme::space::huge;
        item(row)->setSizeHint({needed, theme::scaled(theme::size::compactControl)});
        widest = std::max(widest, needed);
    }
    setFixedWidth(std::min(widest, theme::scaled(widestIndex)));
}

int SectionIndex::topOf(int row) const
{
    return m_sections.at(std::size_t(row))->mapTo(m_page.widget(), QPoint()).y();
}

void SectionIndex::jumpTo(int row)
{
    if (row < 0 || std::size_t(row) >= m_sections.size())
        return;
    m_isJumping = true;
    m_page.verticalScrollBar()->setValue(std::max(0, topOf(row) - theme::space::large));
    m_isJumping = false;
}

void SectionIndex::enter(int row)
{
    jumpTo(row);
    QWidget* section = m_sections.at(std::size_t(row));
    for (QWidget* next = section->nextInFocusChain(); next && next != section;
         next = next->nextInFocusChain())
        if (section->isAncestorOf(next) && next->isVisible() && next->isEnabled() &&
            (next->focusPolicy() & Qt::TabFocus) != 0)
            return next->setFocus(Qt::TabFocusReason);
}

/// At the end of the page the last sections can't come to the top: what was jumped to stays marked there.
void SectionIndex::markInSight()
{
    if (m_isJumping || m_sections.empty())
        return;
    const QScrollBar* bar = m_page.verticalScrollBar();
    int inSight = -1;
    for (int row = 0; row < count(); ++row)
        if (!item(row)->isHidden() &&
            (inSight < 0 || bar->value() == bar->maximum() || topOf(row) <= bar->value() + nearTheTop))
            inSight = row;
    const QSignalBlocker quiet(this);
    setCurrentRow(inSight);
    scrollToItem(item(inSight));
}

} // namespace views::widgets
