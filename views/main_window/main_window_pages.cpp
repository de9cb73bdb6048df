// The pages of the window: how they come in, which one is shown, and what stands in their filter fields.
#include "views/main_window/main_window.h"

#include "views/main_window/frame/content_area.h"
#include "views/main_window/frame/filter_field.h"
#include "views/main_window/frame/inspector_panel.h"
#include "views/main_window/frame/page_header.h"
#include "views/main_window/frame/page_trail.h"
#include "views/main_window/frame/rail.h"
#include "views/main_window/window_look.h"
#include "views/widgets/table_view.h"

#include <QStackedWidget>

#include <algorithm>

namespace views::main_window {

void MainWindow::addPage(Page* page)
{
    page->setObjectName(QStringLiteral("page.") + page->pageId());
    m_pages.push_back(page);
    m_content->pages()->addWidget(page);
    m_rail->addItem(page->section(), {page->pageId(), page->title(), page->iconName()});
    m_header->makeRoomFor(page->title());
    m_actions->addPage(*page);
    connectPage(page);
    m_trail->follow(page);
    for (widgets::TableView* table : page->findChildren<widgets::TableView*>())
        table->setDensity(m_look->density());
    if (m_current == nullptr)
        present(page);
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::badgeChanged, this,
            [this, page](const QString& badge) { m_rail->setBadge(page->pageId(), badge); });
    connect(page, &Page::filterReplied, this, [this, page](const FilterReply& reply) {
        if (page == m_current)
            m_header->filter()->setReply(reply);
    });
    connect(page, &Page::filterTextWanted, this,
            [this, page](const QString& text) { showPage(page->pageId(), text); });
    connect(page, &Page::inspectorWanted, this, [this, page](bool isWanted) {
        if (page == m_current && isWanted)
            m_content->setInspectorOpen(true);
    });
    connect(page, &Page::pageWanted, this,
            [this](const QString& id, const QString& filterText) { showPage(id, filterText); });
    connect(page, &Page::settingWanted, this, &MainWindow::settingWanted);
    connect(page, &Page::leadsOnChanged, this, [this] { m_commitBar->stepAside(m_current->leadsOn()); });
    connect(page, &Page::inspectorChanged, this, [this, page] {
        if (page == m_current)
            showInspector();
    });
}

void MainWindow::showPage(const QString& id)
{
    Page* wanted = page(id);
    if (wanted != nullptr && wanted != m_current)
        present(wanted);
}

void MainWindow::showPage(const QString& id, const QString& filterText)
{
    showPage(id);
    if (currentPageId() == id)
        m_header->filter()->setTextNow(filterText);
}

void MainWindow::present(Page* page)
{
    m_current = page;
    const QString id = page->pageId();
    m_rail->setCurrent(id);
    // What acts on a selection is not offered where the selection can't be seen.
    m_actions->offer(menuOf(page->section()), page->pageActions() + page->menuActions());
    m_header->showPage(*page);
    m_header->filter()->setReply({});
    const bool hadFocus = m_content->pages()->isAncestorOf(focusWidget());
    m_content->pages()->setCurrentWidget(page);
    if (hadFocus)
        page->setFocus(Qt::OtherFocusReason); // not whatever comes next in the window
    showInspector();
    updateStrip();
    m_commitBar->stepAside(page->leadsOn());
    m_header->filter()->setTextNow(m_filters[id]);
}

void MainWindow::showSetting(const QString& id, const std::vector<std::string>& path)
{
    showPage(id);
    if (Page* shown = page(id))
        shown->showSetting(path);
}

void MainWindow::showInspector()
{
    m_content->inspector()->setContent(m_current->inspector());
    m_content->arrange();
}

QString MainWindow::currentPageId() const
{
    return m_current != nullptr ? m_current->pageId() : QString();
}

std::optional<QString> MainWindow::deviceFilter() const
{
    if (m_current == nullptr || !m_current->filtersDevices())
        return std::nullopt;
    const auto found = m_filters.find(m_current->pageId());
    return found == m_filters.end() ? QString() : found->second;
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const Page* entry : m_pages)
        ids << entry->pageId();
    return ids;
}

void MainWindow::setFilters(const std::map<QString, QString>& filters)
{
    m_filters = filters;
    if (m_current != nullptr)
        m_header->filter()->setTextNow(m_filters[m_current->pageId()]);
}

Page* MainWindow::page(const QString& id) const
{
    const auto found = std::ranges::find(m_pages, id, &Page::pageId);
    return found != m_pages.end() ? *found : nullptr;
}

} // namespace views::main_window
