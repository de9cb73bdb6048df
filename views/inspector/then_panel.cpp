#include "views/inspector/then_panel.h"

#include "models/tables/devices/device_cells.h"
#include "models/text/times.h"
#include "models/text/wording.h"
#include "views/theme/tokens.h"
#include "views/widgets/banner.h"
#include "views/widgets/key_value_list.h"
#include "views/widgets/text_label.h"

#include <QVBoxLayout>

namespace views::inspector {

using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;
namespace space = theme::space;

ThenPanel::ThenPanel(models::tables::EstateThen& estate, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_estate(estate),
      m_nothing(new TextLabel(tr("Choose a device to see what becomes of it."),
                              {.role = TextRole::Body, .ink = Ink::Tertiary}, this)),
      m_object(new QWidget(this)),
      m_name(new TextLabel(QString(), {.role = TextRole::ObjectName, .isElided = true}, m_object)),
      m_place(new TextLabel(QString(), {.role = TextRole::Mono, .ink = Ink::Tertiary}, m_object)),
      m_banner(new widgets::Banner(m_object)),
      m_rows(new widgets::KeyValueList(m_object))
{
    setObjectName(name);
    m_name->setObjectName(name + QStringLiteral(".name"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(space::large, space::large, space::large, space::large);
    auto* quiet = new TextLabel(tr("Go back to now to do something about it."),
                                {.role = TextRole::Small, .ink = Ink::Tertiary}, m_object);
    quiet->setWordWrap(true);
    auto* column = new QVBoxLayout(m_object);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_name);
    column->addWidget(m_place);
    column->addWidget(m_banner);
    column->addWidget(m_rows);
    column->addWidget(quiet);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_object, 1);
    layout->addStretch();
    connect(&m_estate, &models::tables::EstateThen::changed, this, &ThenPanel::refresh);
    refresh();
}

void ThenPanel::showDevice(const session::base::Serial& serial)
{
    m_serial = serial;
    refresh();
}

void ThenPanel::refresh()
{
    const auto at = m_estate.at();
    const auto* record = at ? m_estate.devices().find(m_serial) : nullptr;
    m_nothing->setVisible(!record);
    m_object->setVisible(record != nullptr);
    if (!record)
        return;
    const QString serial = QString::fromStdString(record->serial.value);
    m_name->setText(record->hostname.empty() ? serial : QString::fromStdString(record->hostname));
    m_place->setText(serial);
    const auto status = models::tables::statusOf(*record, *at);
    m_banner->setContent({.glyph = {.status = status},
                          .state = models::text::statusLabel(models::tables::toText(status)),
                          .cause = models::tables::causeOf(*record, *at)});
    std::vector<widgets::KeyValue> rows;
    if (const auto* leaf = record->leaf())
        rows.push_back({.key = tr("Certificate"),
                        .value = QString::fromStdString(leaf->subject()),
                        .isMono = false,
                        .toolTip = {}});
    if (const auto expiry = record->expiry())
        rows.push_back({.key = tr("Expires"), .value = models::text::localTime(*expiry), .toolTip = {}});
    m_rows->setRows(rows);
}

} // namespace views::inspector
