#include "views/main_window/main_window.h"

#include "views/dialogs/message.h"
#include "views/dialogs/quiz_dialog.h"
#include "views/main_window/frame/content_area.h"
#include "views/main_window/frame/filter_field.h"
#include "views/main_window/frame/inspector_panel.h"
#include "views/main_window/frame/logo.h"
#include "views/main_window/frame/page_header.h"
#include "views/main_window/frame/page_trail.h"
#include "views/main_window/frame/quiet_bar.h"
#include "views/main_window/frame/rail.h"
#include "views/main_window/keys/keyboard_sheet.h"
#include "views/main_window/palette/palette_actions.h"
#include "views/main_window/window_look.h"
#include "views/theme/tokens.h"
#include "views/widgets/action_button.h"

#include <QAction>
#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QRandomGenerator>
#include <QSettings>
#include <QStatusTipEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace views::main_window {

MainWindow::MainWindow(theme::Theme& theme, QWidget* parent)
    : QMainWindow(parent),
      m_actions(new WindowActions(this)),
      m_look(new WindowLook(*this, theme, *m_actions)),
      m_rail(new Rail(this)),
      m_header(new PageHeader(this)),
      m_trail(new PageTrail(*this, m_actions->back)),
      m_strip(new FleetStrip(this)),
      m_content(new ContentArea(this)),
      m_commitBar(new CommitBar({.revert = m_actions->revert,
                                 .preview = m_actions->preview,
                                 .validate = m_actions->validate,
                                 .commit = m_actions->commit},
                                this)),
      m_status(new StatusStrip(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Handfast"));
    setWindowIcon(main_window::windowIcon());
    setMinimumSize(leastWindowSize);
    resize(firstWindowSize);
    m_header->setLeading(m_trail->button());
    arrange();
    connectActions();
    updateStrip();
}

void MainWindow::arrange()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_content, 1);
    auto* place = new QGridLayout;
    place->addWidget(new QuietBar(tr("No change waits for a commit."), this), 0, 0);
    m_commitBar->raise();
    place->addWidget(m_commitBar, 0, 0);
    column->addLayout(place);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(column, 1);
    auto* centre = new QWidget(this);
    auto* whole = new QVBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(upper, 1);
    whole->addWidget(m_status);
    setCentralWidget(centre);
}

void MainWindow::connectActions()
{
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { showPage(id); });
    connect(m_actions, &WindowActions::pageChosen, this, [this](const QString& id) { showPage(id); });
    connect(m_strip, &FleetStrip::statusChosen, this, &MainWindow::statusChosen);
    connect(m_actions->quit, &QAction::triggered, this, [this] {
        Q_EMIT quitWanted();
        close();
    });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::tellAbout);
    connect(m_actions->revert, &QAction::triggered, this, &MainWindow::revertWanted);
    connect(m_actions->preview, &QAction::triggered, this, &MainWindow::previewWanted);
    connect(m_actions->validate, &QAction::triggered, this, &MainWindow::validateWanted);
    connect(m_actions->commit, &QAction::triggered, this, &MainWindow::commitWanted);
    connect(m_actions->findInPage, &QAction::triggered, this, [this] {
        m_header->filter()->setFocus(Qt::ShortcutFocusReason);
        m_header->filter()->selectAll();
    });
    connect(m_actions->keyboard, &QAction::triggered, this, [this] {
        auto* sheet = new KeyboardSheet(*menuBar(), this); // goes when it is closed
        connect(sheet, &KeyboardSheet::changeWanted, m_actions->shortcuts, &QAction::trigger);
        sheet->show();
    });
    connect(m_actions->quiz, &QAction::triggered, this, [this] {
        (new dialogs::QuizDialog(models::text::quizQuestions(), QRandomGenerator::global()->generate(), this))
            ->open(); // goes when it is closed
    });
    connect(m_actions->palette, &QAction::triggered, this, &MainWindow::openPalette);
    const auto take = [this](void (Page::*filter)(const QString&)) {
        return [this, filter](const QString& text) {
            m_filters[m_current->pageId()] = text;
            (m_current->*filter)(text);
            Q_EMIT filterShown();
        };
    };
    connect(m_header->filter(), &FilterField::filterTyped, this, take(&Page::setTypedFilterText));
    connect(m_header->filter(), &FilterField::filterGiven, this, take(&Page::setFilterText));
    connect(m_actions->toggleInspector, &QAction::toggled, m_content, &ContentArea::setInspectorOpen);
    connect(m_content, &ContentArea::inspectorOpenChanged, m_actions->toggleInspector, &QAction::setChecked);
    m_actions->toggleInspector->setChecked(m_content->isInspectorOpen());
    m_header->addTool(
        new widgets::ActionButton(m_content->makeShowDetails(*m_actions->toggleInspector), m_header));
    connect(m_actions->toggleRail, &QAction::toggled, this, &MainWindow::adaptToWidth);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool isFull) {
        setWindowState(isFull ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
}

void MainWindow::tellAbout()
{
    dialogs::tell(this,
                  {.headline = tr("Handfast %1").arg(QApplication::applicationVersion()),
                   .text = tr("Holds mutual-TLS sessions with a fleet of firewalls and moves it to custom "
                              "certificates. Independent: neither made nor endorsed by Palo Alto Networks. "
                              "Free software under the GNU General Public License, version 3 or later, "
                              "without any warranty."),
                   .isTrouble = false});
}

void MainWindow::addPaletteSource(PaletteSource source)
{
    m_paletteSources.push_back(std::move(source));
}

void MainWindow::addHeaderTool(QWidget* tool)
{
    m_header->addTool(tool);
}

void MainWindow::openPalette()
{
    std::vector<PaletteSource> sources{[this](const QString& typed, std::size_t most) {
        return bestFits(menuEntries(*menuBar()), typed, most);
    }};
    std::ranges::copy(m_paletteSources, std::back_inserter(sources));
    auto* palette = new CommandPalette(std::move(sources), this); // goes when it is closed
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, theme::size::header)));
    palette->show();
}

void MainWindow::setManagerName(const QString& name)
{
    m_rail->setSubtitle(name);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Handfast") : QStringLiteral("%1 – Handfast").arg(name));
}

void MainWindow::setFleet(const std::vector<FleetCount>& counts)
{
    m_hasFleet = std::ranges::any_of(counts, [](const FleetCount& entry) { return entry.count > 0; });
    m_strip->setCounts(counts);
    updateStrip();
}

void MainWindow::setFiltered(const std::vector<models::tables::DeviceStatus>& statuses)
{
    m_strip->setFiltered(statuses);
}

void MainWindow::setPending(const PendingChanges& pending)
{
    for (QAction* action : {m_actions->revert, m_actions->preview, m_actions->validate, m_actions->commit})
        action->setEnabled(pending.changes > 0);
    const bool hadFocus = m_commitBar->isAncestorOf(focusWidget());
    m_commitBar->setPending(pending);
    if (hadFocus && m_commitBar->isHidden() && m_current != nullptr)
        m_current->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setStatus(const std::vector<StatusItem>& left, const std::vector<StatusItem>& right)
{
    m_status->setItems(left, right);
}

void MainWindow::chooseTheme(theme::ThemeChoice choice)
{
    m_look->chooseTheme(choice);
}

void MainWindow::saveTo(QSettings& settings) const
{
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/inspectorWidth"), m_content->inspector()->wantedWidth());
    settings.setValue(QStringLiteral("window/narrowRail"), m_actions->toggleRail->isChecked());
    m_look->saveTo(settings);
    for (const Page* page : m_pages)
        page->saveTo(settings);
    Q_EMIT saving(settings);
}

void MainWindow::restoreFrom(const QSettings& settings)
{
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_actions->fullScreen->setChecked(isFullScreen());
    m_content->inspector()->setWantedWidth(
        settings.value(QStringLiteral("window/inspectorWidth"), theme::size::inspector).toInt());
    m_actions->toggleRail->setChecked(settings.value(QStringLiteral("window/narrowRail")).toBool());
    m_look->restoreFrom(settings);
    for (Page* page : m_pages)
        page->restoreFrom(settings);
    Q_EMIT restoring(settings);
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::StatusTip)
        m_status->showTip(static_cast<QStatusTipEvent*>(event)->tip());
    return QMainWindow::event(event);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return m_tabWay ? m_tabWay(next) : QMainWindow::focusNextPrevChild(next);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (focusWidget() != nullptr || m_current == nullptr)
        return;
    m_current->setFocus(Qt::OtherFocusReason);
    // A page that has nothing to show yet would leave it to the first field of the window.
    if (focusWidget() == nullptr || !focusWidget()->isVisible())
        m_rail->focusCurrent();
}

void MainWindow::adaptToWidth()
{
    m_rail->setCollapsed(width() < theme::size::collapseRailBelow || m_actions->toggleRail->isChecked());
    m_content->setDrawer(width() < theme::size::drawerBelow);
}

void MainWindow::updateStrip()
{
    m_strip->setVisible(m_hasFleet && m_current != nullptr && m_current->showsFleetStrip());
}

} // namespace views::main_window
