#include "views/panes/fleet/device_columns.h"

#include "models/tables/devices/device_cells.h"
#include "models/text/wording.h"
#include "views/theme/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>

#include <algorithm>
#include <array>
#include <tuple>

namespace views::panes {

using models::tables::DeviceColumn;
using theme::TextRole;
using widgets::CellKind;
using widgets::Ink;

namespace {

constexpr int columnCount = int(DeviceColumn::ColumnCount);

int widthOf(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Status:
        return 224; // most causes, and "Custom certificate" with the beginning of what is ahead
    case DeviceColumn::Name:
        return 84;
    case DeviceColumn::Group:
        return 106;
    case DeviceColumn::Serial:
    case DeviceColumn::HaPeer:
    case DeviceColumn::NextReconnect:
    case DeviceColumn::Template:
        return 128;
    case DeviceColumn::Certificate:
        return 140;
    case DeviceColumn::Issuer:
        return 118;
    case DeviceColumn::Expires:
        return 80;
    case DeviceColumn::Disconnect:
        return 112;
    case DeviceColumn::Tls:
    case DeviceColumn::Clock:
    case DeviceColumn::Model:
    case DeviceColumn::TemplateStatus:
    case DeviceColumn::Tag:
        return 90;
    case DeviceColumn::Software:
        return 94;
    case DeviceColumn::Address:
    case DeviceColumn::ConnectedSince:
    case DeviceColumn::LastSeen:
        return 140;
    case DeviceColumn::CertificateStatus:
        return 190;
    case DeviceColumn::Cipher:
        return 230;
    case DeviceColumn::ApplianceGroup:
        return 180;
    default:
        return 120;
    }
}

/// What a column tells of; in the order of the menus.
enum class Topic { Device, Certificate, Session };

Topic topicOf(DeviceColumn column)
{
    switch (column) {
    case DeviceColumn::Certificate:
    case DeviceColumn::CertificateStatus:
    case DeviceColumn::Issuer:
    case DeviceColumn::Source:
    case DeviceColumn::Expires:
        return Topic::Certificate;
    case DeviceColumn::Status:
    case DeviceColumn::Disconnect:
    case DeviceColumn::NextReconnect:
    case DeviceColumn::Tls:
    case DeviceColumn::Cipher:
    case DeviceColumn::ConnectedSince:
    case DeviceColumn::LastSeen:
    case DeviceColumn::Clock:
    case DeviceColumn::Channels:
    case DeviceColumn::Clients:
    case DeviceColumn::LogRecords:
        return Topic::Session;
    default:
        return Topic::Device;
    }
}

QStringList stateWords()
{
    QStringList words;
    for (int status = 0; status < int(models::tables::DeviceStatus::Count); ++status)
        words << models::text::statusLabel(toText(models::tables::DeviceStatus(status)));
    return words;
}

} // namespace

std::vector<ColumnPreset> columnPresets()
{
    using enum DeviceColumn;
    return {
        {"migration",
         DeviceColumns::tr("Migration"),
         {Status, Name, Serial, Group, Certificate, Expires, Disconnect, NextReconnect, Software},
         {}},
        {"certificates",
         DeviceColumns::tr("Certificates"),
         {Status, Name, Serial, CertificateStatus, Certificate, Issuer, Source, Expires, NextReconnect},
         {}},
        {"inventory",
         DeviceColumns::tr("Inventory"),
         {Status, Name, Serial, Kind, Model, Software, Address, Group, Template, TemplateStatus, Tag, HaPeer},
         {}},
        {"connection",
         DeviceColumns::tr("Connection"),
         {Status, Name, Address, Tls, Cipher, ConnectedSince, LastSeen, Clock, Channels},
         {}},
        {"collectors",
         DeviceColumns::tr("Log Collectors"),
         {Status, Name, Serial, Software, Address, ApplianceGroup, TemplateStatus, Clients, LogRecords,
          Channels},
         QStringLiteral("kind:log-collector")},
        {"wildfire",
         DeviceColumns::tr("WildFire appliances"),
         {Status, Name, Serial, Software, Address, ApplianceGroup, TemplateStatus, Clients, Channels},
         QStringLiteral("kind:wildfire-appliance")},
        {"pandb",
         DeviceColumns::tr("PAN-DB appliances"),
         {Status, Name, Serial, Software, Address, CertificateStatus, TemplateStatus, Clients, Channels},
         QStringLiteral("kind:pan-db-appliance")},
    };
}

DeviceColumns::DeviceColumns(widgets::TableView& table, QObject* parent)
    : QObject(parent),
      m_table(table),
      m_action(new QAction(theme::icon(QStringLiteral("view_column")), tr("&View"), this))
{
    m_action->setObjectName(QStringLiteral("devices.view"));
    m_action->setToolTip(tr("Choose the columns that are shown, and whether groups are"));
    m_action->setStatusTip(m_action->toolTip());
    style();
    take(columnPresets().front());
    QHeaderView* header = m_table.horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &DeviceColumns::menuWanted);
    connect(m_action, &QAction::triggered, this, &DeviceColumns::menuWanted);
}

void DeviceColumns::style()
{
    for (int column = 0; column < columnCount; ++column) {
        const auto which = DeviceColumn(column);
        const bool isMono = models::tables::isMonospace(which);
        const bool isRight = models::tables::isRightAligned(which);
        m_table.setCellStyle(column, {.role = isMono ? TextRole::Mono : TextRole::Body,
                                      .ink = isRight ? Ink::Primary : Ink::Secondary,
                                      .alignment = isRight ? Qt::AlignRight : Qt::AlignLeft});
    }
    m_table.setCellStyle(int(DeviceColumn::Status), {.kind = CellKind::Status});
    m_table.setCellStyle(int(DeviceColumn::Name), {.role = TextRole::BodyStrong});
}

void DeviceColumns::take(const ColumnPreset& preset)
{
    QHeaderView* header = m_table.horizontalHeader();
    std::vector<widgets::ColumnWidth> widths;
    for (int column = 0; column < columnCount; ++column) {
        const bool isShown = std::ranges::find(preset.columns, DeviceColumn(column)) != preset.columns.end();
        m_table.setColumnHidden(column, !isShown);
        widths.push_back({column, widthOf(DeviceColumn(column))});
    }
    m_table.setColumnWidths(widths);
    m_table.makeRoomForStates(int(DeviceColumn::Status), stateWords());
    for (std::size_t place = 0; place < preset.columns.size(); ++place)
        header->moveSection(header->visualIndex(int(preset.columns[place])), int(place));
}

std::vector<DeviceColumn> DeviceColumns::shown() const
{
    std::vector<DeviceColumn> columns;
    const QHeaderView* header = m_table.horizontalHeader();
    for (int place = 0; place < columnCount; ++place)
        if (const int column = header->logicalIndex(place); !m_table.isColumnHidden(column))
            columns.push_back(DeviceColumn(column));
    return columns;
}

void DeviceColumns::addTo(QMenu& menu)
{
    menu.addSection(tr("Presets"));
    for (const ColumnPreset& preset : columnPresets()) {
        QAction* action = menu.addAction(preset.title);
        action->setObjectName(QStringLiteral("devices.preset.") + QString::fromUtf8(preset.name.data()));
        connect(action, &QAction::triggered, this, [this, preset] {
            take(preset);
            if (!preset.filter.isEmpty())
                Q_EMIT filterWanted(preset.filter);
        });
    }
    menu.addSection(tr("Columns"));
    // All in one menu would be as high as a screen.
    std::array<QMenu*, 3> topics{};
    for (const auto& [topic, title, name] : {std::tuple(Topic::Device, tr("Device"), "device"),
                                             std::tuple(Topic::Certificate, tr("Certificate"), "certificate"),
                                             std::tuple(Topic::Session, tr("Session"), "session")}) {
        topics.at(std::size_t(topic)) = menu.addMenu(title);
        topics.at(std::size_t(topic))
            ->setObjectName(QStringLiteral("devices.columns.") + QString::fromUtf8(name));
    }
    for (int column = 0; column < columnCount; ++column) {
        if (DeviceColumn(column) == DeviceColumn::Name) // always shown: a row has to have a name
            continue;
        QMenu* topic = topics.at(std::size_t(topicOf(DeviceColumn(column))));
        QAction* action = topic->addAction(models::tables::columnTitle(DeviceColumn(column)));
        action->setObjectName(QStringLiteral("devices.column.%1").arg(column));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { m_table.setColumnHidden(column, !isShown); });
    }
}

void DeviceColumns::saveTo(QSettings& settings) const
{
    settings.setValue(QStringLiteral("pages/devices/columnCount"), columnCount);
    settings.setValue(QStringLiteral("pages/devices/columns"), m_table.saveColumns());
}

void DeviceColumns::restoreFrom(const QSettings& settings)
{
    // A version with other columns has written it: their widths would stand at the wrong ones.
    if (settings.value(QStringLiteral("pages/devices/columnCount")).toInt() != columnCount)
        return;
    m_table.restoreColumns(settings.value(QStringLiteral("pages/devices/columns")).toByteArray());
}

} // namespace views::panes
