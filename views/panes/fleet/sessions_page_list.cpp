// The list beside the handshake, and how a narrow page goes between the two.
#include "views/panes/fleet/sessions_page.h"

#include "views/inspector/handshake_view.h"
#include "views/theme/text_scale.h"
#include "views/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>

namespace views::panes {

using models::tables::SubjectColumn;
using models::tables::SubjectRole;

namespace {

constexpr int listWidth = 300;
constexpr int whenWidth = 92; // "2027-06-23"
constexpr int leastForBoth = 1120;

} // namespace

QWidget* SessionsPage::makeContent()
{
    auto* content = new QWidget(m_stack);
    m_list = new widgets::TableView(content);
    m_list->setObjectName(QStringLiteral("sessions.list"));
    m_list->setAccessibleName(tr("Devices and strangers that have tried"));
    m_list->setModel(m_subjects);
    m_list->setSortingEnabled(false); // those in trouble stand first
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setStatusRoles({.status = int(SubjectRole::Status), .cause = int(SubjectRole::Cause)});
    m_list->setCellStyle(int(SubjectColumn::Name), {.kind = widgets::CellKind::Status});
    m_list->setCellStyle(int(SubjectColumn::When),
                         {.role = theme::TextRole::MonoSmall, .ink = widgets::Ink::Tertiary});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_list, &widgets::TableView::currentRowChanged, this, &SessionsPage::choose);
    connect(m_list, &widgets::TableView::clicked, this, &SessionsPage::leaveList);
    connect(m_list, &widgets::TableView::rowOpened, this, &SessionsPage::leaveList);
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_list);
    line->addWidget(m_view, 1);
    theme::atEachTextScale(m_list, [this] { fitToWidth(); });
    return content;
}

void SessionsPage::fitToWidth()
{
    const bool hasBoth = width() >= theme::scaled(leastForBoth);
    m_toList->setVisible(!hasBoth);
    if (hasBoth)
        m_toList->setChecked(false);
    const bool isListAlone = m_toList->isChecked();
    m_list->setVisible(hasBoth || isListAlone);
    m_view->setVisible(!isListAlone);
    const int fixed = theme::scaled(listWidth);
    m_list->setMinimumWidth(hasBoth ? fixed : 0);
    m_list->setMaximumWidth(hasBoth ? fixed : QWIDGETSIZE_MAX);
    const int name = (hasBoth ? fixed : width()) - theme::scaled(whenWidth);
    m_list->setColumnWidth(int(SubjectColumn::Name), name); // the rest is the last column's
}

void SessionsPage::showList(bool isShown)
{
    fitToWidth();
    setFocusProxy(isShown ? static_cast<QWidget*>(m_list) : m_view);
    setFocus(Qt::OtherFocusReason);
}

void SessionsPage::leaveList()
{
    m_toList->setChecked(false);
}

/// From the list.
void SessionsPage::choose(int row)
{
    if (m_isTaking || row < 0 || std::size_t(row) == m_at)
        return;
    m_at = std::size_t(row);
    m_which->setCurrentIndex(0);
    showSubject();
}

void SessionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitToWidth();
}

void SessionsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_toList->isChecked())
        leaveList();
    else
        Page::keyPressEvent(event);
}

} // namespace views::panes
