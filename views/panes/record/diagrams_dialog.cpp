#include "views/panes/record/diagrams_dialog.h"

#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/devices/device_stories.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/configuration_overview.h"
#include "models/tables/handshake/flow_diagram.h"
#include "views/dialogs/message.h"
#include "views/dialogs/save_file.h"
#include "views/theme/proxy_style.h"
#include "views/widgets/diagram_view.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStringListModel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace views::panes {

using models::lifecycle::DeviceRecord;
using models::lifecycle::DeviceRegistry;
using models::tables::Diagram;
using models::tables::DiagramBox;
using models::tables::DiagramColumn;
using session::base::Serial;

namespace {

constexpr QSize diagramsSize(1400, 800); ///< where the screen has it
/// The drawing with its two columns of boxes is seen whole; the list has the rest.
constexpr int drawingWidth = 700;
constexpr int titleRoom = 40; ///< of a window's frame
constexpr int mostOffered = 20;
constexpr int refreshMs = 1000;

bool startsSo(const std::string& text, const QString& typed)
{
    return QString::fromStdString(text).startsWith(typed, Qt::CaseInsensitive);
}

/// Whoever was judged last; nullptr: nobody was.
const DeviceRecord* judgedLast(const DeviceRegistry& devices)
{
    const DeviceRecord* last = nullptr;
    for (const auto& [serial, record] : devices.records()) {
        const auto& attempt = record.shownAttempt();
        if (attempt && (!last || last->shownAttempt()->judgedAt < attempt->judgedAt))
            last = &record;
    }
    return last;
}

} // namespace

DiagramsDialog::DiagramsDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : QDialog(parent),
      m_lifecycle(lifecycle),
      m_tabs(new QTabWidget(this)),
      m_field(new QLineEdit(this)),
      m_offered(new QStringListModel(this)),
      m_go(new QPushButton(tr("&Go there"), this))
{
    setObjectName(QStringLiteral("diagramsDialog"));
    setWindowTitle(tr("Diagrams"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(diagramsSize.boundedTo(screen()->availableSize() - QSize(0, titleRoom)));
    m_tabs->setObjectName(QStringLiteral("diagrams.tabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Authentication flow, configuration overview"));
    m_tabs->addTab(makeFlow(), tr("&Authentication flow"));
    m_tabs->addTab(makeOverview(), tr("&Configuration overview"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space::large, theme::space::medium, theme::space::large,
                               theme::space::medium);
    column->addWidget(m_tabs, 1);
    column->addWidget(makeButtons());
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshMs);
    connect(&m_soon, &QTimer::timeout, this, &DiagramsDialog::refresh);
    const auto soon = [this] { refreshSoon(); };
    connect(&lifecycle.devices(), &DeviceRegistry::devicesChanged, this, soon);
    connect(&lifecycle.devices(), &DeviceRegistry::devicesReset, this, soon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::runningChanged, this, soon);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, soon);
    connect(m_tabs, &QTabWidget::currentChanged, this, &DiagramsDialog::refresh);
    if (const DeviceRecord* last = judgedLast(lifecycle.devices()))
        showDevice(last->serial);
    refresh();
}

DiagramsDialog::Sheet DiagramsDialog::makeSheet(const QString& name, const QString& title)
{
    Sheet sheet{.sentence =
                    new widgets::TextLabel({.ink = widgets::Ink::Secondary, .isSelectable = true}, this),
                .view = new widgets::DiagramView(this),
                .rows = new models::tables::RowsModel(models::tables::diagramTitles(), this),
                .table = new widgets::TableView(this)};
    sheet.sentence->setObjectName(name + QStringLiteral(".sentence"));
    sheet.sentence->setWordWrap(true);
    sheet.view->setObjectName(name + QStringLiteral(".view"));
    sheet.view->setAccessibleName(tr("%1, drawn").arg(title));
    sheet.table->setObjectName(name + QStringLiteral(".table"));
    sheet.table->setAccessibleName(tr("%1, as a list").arg(title));
    sheet.table->setModel(sheet.rows);
    sheet.table->setSortingEnabled(false); // in the order of the steps
    sheet.table->setStatusRoles({.status = models::tables::RowStatusRole});
    sheet.table->setCellStyle(int(DiagramColumn::State), {.kind = widgets::CellKind::Status});
    sheet.table->setColumnWidths({{int(DiagramColumn::Step), 240},
                                  {int(DiagramColumn::Where), 115},
                                  {int(DiagramColumn::State), 120}});
    connect(sheet.view, &widgets::DiagramView::boxChosen, this, [this, sheet](int box) {
        sheet.table->setCurrentIndex(sheet.rows->index(box, 0));
        followBox();
    });
    connect(sheet.table, &widgets::TableView::currentRowChanged, this, [this, sheet](int row) {
        sheet.view->choose(row);
        followBox();
    });
    connect(sheet.view, &widgets::DiagramView::boxOpened, this, &DiagramsDialog::go);
    connect(sheet.table, &widgets::TableView::rowOpened, this, &DiagramsDialog::go);
    return sheet;
}

QWidget* DiagramsDialog::makeFlow()
{
    m_flow = makeSheet(QStringLiteral("flow"), tr("Authentication flow"));
    m_field->setObjectName(QStringLiteral("flow.device"));
    m_field->setAccessibleName(tr("Device of the flow"));
    m_field->setPlaceholderText(tr("Serial number or host name"));
    auto* completer = new QCompleter(m_offered, m_field);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the dialog has chosen already
    m_field->setCompleter(completer);
    connect(m_field, &QLineEdit::textEdited, this, &DiagramsDialog::offerDevices);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { findDevice(m_field->text()); });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &DiagramsDialog::findDevice);
    auto* label = new QLabel(tr("&Device"), this);
    label->setBuddy(m_field);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::small);
    line->addWidget(label);
    line->addWidget(m_field, 1);
    line->addStretch(2);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->addLayout(line);
    column->addWidget(m_flow.sentence);
    auto* split = new QSplitter(page);
    split->addWidget(new widgets::ScrollPage(m_flow.view));
    split->addWidget(m_flow.table);
    split->widget(0)->setMinimumWidth(drawingWidth);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    return page;
}

QWidget* DiagramsDialog::makeOverview()
{
    m_overview = makeSheet(QStringLiteral("overview"), tr("Configuration overview"));
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->addWidget(m_overview.sentence);
    auto* split = new QSplitter(page);
    split->addWidget(new widgets::ScrollPage(m_overview.view));
    split->addWidget(m_overview.table);
    split->widget(0)->setMinimumWidth(drawingWidth);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);
    return page;
}

QWidget* DiagramsDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* saving = new QPushButton(tr("&Save as"), buttons);
    saving->setObjectName(QStringLiteral("diagrams.save"));
    auto* menu = new QMenu(saving);
    menu->setObjectName(QStringLiteral("diagrams.saveMenu"));
    QAction* png = menu->addAction(tr("Picture (PNG)…"));
    png->setObjectName(QStringLiteral("diagrams.png"));
    connect(png, &QAction::triggered, this,
            [this] { save(QStringLiteral("png"), widgets::pngOf(*shownSheet().view)); });
    QAction* svg = menu->addAction(tr("Drawing (SVG)…"));
    svg->setObjectName(QStringLiteral("diagrams.svg"));
    connect(svg, &QAction::triggered, this,
            [this] { save(QStringLiteral("svg"), widgets::svgOf(*shownSheet().view)); });
    saving->setMenu(menu);
    m_go->setObjectName(QStringLiteral("diagrams.go"));
    m_go->setToolTip(tr("To the page where the chosen step is done"));
    theme::setVariant(m_go, theme::ButtonVariant::Primary);
    auto* closing = new QPushButton(tr("Close"), buttons);
    closing->setObjectName(QStringLiteral("diagrams.close"));
    connect(m_go, &QPushButton::clicked, this, &DiagramsDialog::go);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    for (QPushButton* button : {saving, m_go, closing})
        button->setAutoDefault(false);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space::small);
    line->addStretch();
    line->addWidget(saving);
    line->addWidget(closing);
    line->addWidget(m_go);
    return buttons;
}

const DiagramsDialog::Sheet& DiagramsDialog::shownSheet() const
{
    return m_tabs->currentIndex() == 0 ? m_flow : m_overview;
}

void DiagramsDialog::fill(const Sheet& sheet, const Diagram& diagram)
{
    sheet.view->setDiagram(diagram);
    sheet.rows->setRows(models::tables::diagramRows(diagram));
    sheet.table->setEmptyText(diagram.emptyText);
    sheet.sentence->setText(diagram.sentence);
    sheet.sentence->setVisible(!diagram.sentence.isEmpty());
}

void DiagramsDialog::refresh()
{
    if (m_tabs->currentIndex() == 0) {
        const DeviceRecord* record = m_device ? m_lifecycle.devices().find(*m_device) : nullptr;
        fill(m_flow,
             models::tables::flowDiagram(record ? models::lifecycle::lastStory(*record) : std::nullopt));
    } else {
        fill(m_overview, models::tables::configurationOverview(m_lifecycle));
    }
    followBox();
}

void DiagramsDialog::refreshSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void DiagramsDialog::showEvent(QShowEvent* event)
{
    refresh();
    QDialog::showEvent(event);
}

void DiagramsDialog::followBox()
{
    const Sheet& sheet = shownSheet();
    const int chosen = sheet.view->chosen();
    // The flow leads to its device, whichever step is chosen.
    m_go->setEnabled(&sheet == &m_flow
                         ? m_device.has_value()
                         : chosen >= 0 &&
                               !sheet.view->diagram().boxes.at(std::size_t(chosen)).page.isEmpty());
}

void DiagramsDialog::go()
{
    const Sheet& sheet = shownSheet();
    if (&sheet == &m_flow) {
        if (m_device)
            Q_EMIT pageWanted(QStringLiteral("devices"),
                              QStringLiteral("serial:") + QString::fromStdString(m_device->value));
        return;
    }
    const int chosen = sheet.view->chosen();
    if (chosen < 0)
        return;
    const DiagramBox& box = sheet.view->diagram().boxes.at(std::size_t(chosen));
    if (!box.page.isEmpty())
        Q_EMIT pageWanted(box.page, box.filter);
}

void DiagramsDialog::showDevice(const Serial& serial)
{
    m_device = serial;
    m_field->setText(QString::fromStdString(serial.value));
    refresh();
}

/// By serial number or host name; the first that begins so, when none is just that.
void DiagramsDialog::findDevice(const QString& typed)
{
    const QString word = typed.section(QLatin1Char(' '), 0, 0);
    if (const DeviceRecord* record = m_lifecycle.devices().find(Serial(word.toStdString())))
        return showDevice(record->serial);
    offerDevices(word);
    if (m_offered->rowCount() > 0)
        showDevice(Serial(m_offered->stringList().front().section(QLatin1Char(' '), 0, 0).toStdString()));
}

void DiagramsDialog::offerDevices(const QString& typed)
{
    QStringList found;
    for (const auto& [serial, record] : m_lifecycle.devices().records()) {
        if (found.size() >= mostOffered || typed.isEmpty())
            break;
        if (startsSo(serial.value, typed) || startsSo(record.hostname, typed))
            found << QString::fromStdString(serial.value + "  " + record.hostname).trimmed();
    }
    found.sort();
    m_offered->setStringList(found);
}

void DiagramsDialog::save(const QString& suffix, const QByteArray& bytes)
{
    dialogs::saveFile(this,
                      {.title = tr("Save the diagram"),
                       .name = &shownSheet() == &m_flow ? QStringLiteral("authentication-flow")
                                                        : QStringLiteral("configuration-overview"),
                       .suffix = suffix,
                       .bytes = bytes.toStdString()},
                      [this](const QString& problem) {
                          if (!problem.isEmpty())
                              dialogs::tell(this,
                                            {.headline = tr("The diagram is not saved"), .text = problem});
                      });
}

} // namespace views::panes
