#include "tests/views/gallery/sample_pages.h"

#include "tests/views/gallery/sample_controls.h"
#include "tests/views/gallery/sample_fleet.h"
#include "views/main_window/main_window.h"
#include "views/theme/icons.h"
#include "views/widgets/scroll_page.h"
#include "views/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>
#include <QVBoxLayout>

namespace gallery {

using namespace views::widgets;
using views::main_window::Page;
using views::main_window::Section;
using views::theme::TextRole;

DevicesPage::DevicesPage(QWidget* parent)
    : Page(parent),
      m_table(new TableView(this)),
      m_inspector(new ScrollPage(makeInspector()))
{
    fillDevices(m_model, 60);
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("deviceTable"));
    m_table->setAccessibleName(title() + QStringLiteral(" table"));
    m_table->setStatusRoles({StatusRole, CauseRole, RemainingRole, MarksRole});
    m_table->setCellStyle(0, {.kind = CellKind::Status});
    m_table->setCellStyle(1, {.role = TextRole::BodyStrong});
    m_table->setCellStyle(2, {.role = TextRole::Mono, .ink = Ink::Secondary});
    m_table->setCellStyle(3, {.ink = Ink::Secondary});
    m_table->setCellStyle(4, {.ink = Ink::Secondary});
    m_table->setCellStyle(5, {.role = TextRole::Mono, .alignment = Qt::AlignRight});
    m_table->setColumnWidths({{0, 290}, {1, 100}, {2, 120}, {3, 110}, {4, 150}, {5, 70}});
    m_table->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    m_table->selectRow(3);
    setFocusProxy(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    for (const auto& [name, text, icon] :
         {std::tuple{"columns", "Columns", "view_column"}, {"addDevice", "Add device…", "add"}}) {
        auto* action = new QAction(views::theme::icon(icon), QString::fromUtf8(text), this);
        action->setObjectName(QStringLiteral("devices.") + name);
        m_actions << action;
    }
}

void DevicesPage::setFilterText(const QString& text)
{
    const bool isBad = text.contains(QLatin1String("stat:"));
    Q_EMIT filterReplied({.hint = text.isEmpty() ? QString() : QStringLiteral("41 of 540"),
                          .problem = isBad ? QStringLiteral("no such key: stat") : QString()});
}

PlainPage::PlainPage(Description description, QWidget* content) : m_description(std::move(description))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

void fillWindow(views::main_window::MainWindow& window)
{
    window.addPage(new DevicesPage);
    window.addPage(new PlainPage({"overview", "Overview", "dashboard", Section::Top}, makeTypePage()));
    window.addPage(new PlainPage({"topology", "Topology", "hub", Section::Fleet}, makeGlyphPage()));
    window.addPage(new PlainPage({"sessions", "Sessions", "sync_alt", Section::Fleet}, new QWidget));
    window.addPage(new PlainPage({"certificates", "Certificates", "workspace_premium", Section::Trust},
                                 makeEmptyPage()));
    window.addPage(new PlainPage({"profiles", "Certificate profiles", "verified", Section::Trust},
                                 new ScrollPage(makeControlPage())));
    window.addPage(new PlainPage({"tls", "SSL/TLS profiles", "shield", Section::Trust}, new QWidget));
    window.addPage(new PlainPage({"list", "Authorization list", "checklist", Section::Trust}, new QWidget));
    window.addPage(new PlainPage({"scep", "SCEP profiles", "vpn_key", Section::Trust}, new QWidget));
    window.addPage(new PlainPage({"templates", "Templates", "view_quilt", Section::Change}, new QWidget));
    window.addPage(new PlainPage({"migration", "Migration", "auto_fix_high", Section::Change},
                                 new ScrollPage(makeWizardPage())));
    window.addPage(new PlainPage({"audit", "Audit log", "history", Section::Change}, new QWidget));
    window.addPage(new PlainPage({"settings", "Settings", "settings", Section::Bottom}, new QWidget));
    for (Page* page : window.findChildren<Page*>())
        Q_EMIT page->badgeChanged(QString::number(page->title().size() * 17 % 611));
    window.setManagerName(QStringLiteral("mgmt-a · primary"));
    window.setFleet(fleetCounts(1));
    window.setPending(
        {3, "3 pending changes", "affects 42 devices  ·  Disconnect Wait 10 min starts at commit"});
    window.setStatus({{"Listening on 0.0.0.0:3978", "", models::tables::DeviceStatus::Custom},
                      {"TLS 1.2", "", {}},
                      {"411 sessions", "", {}},
                      {"12 handshakes/s", "", {}}},
                     {{"Vault unlocked · autolock 09:41", "", {}}});
}

} // namespace gallery
