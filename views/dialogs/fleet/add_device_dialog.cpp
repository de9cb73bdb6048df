#include "views/dialogs/fleet/add_device_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "models/tables/devices/device_csv_rows.h"
#include "views/dialogs/certificates/certificate_first.h"
#include "views/dialogs/forms/fields.h"
#include "views/widgets/text_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::DeviceKind;

AddDeviceDialog::AddDeviceDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog({.name = QStringLiteral("addDeviceDialog"),
                  .title = tr("Add a device"),
                  .subtitle = tr("It is managed from the next commit on: then it is let in with this serial "
                                 "number, and gets what its template stack says."),
                  .accept = tr("Add")},
                 parent),
      m_lifecycle(lifecycle),
      m_kind(named(new QComboBox(this), "kind", tr("Type"))),
      m_serial(named(new QLineEdit(this), "serial", tr("Serial number"))),
      m_serialHint(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_hostname(named(new QLineEdit(this), "hostname", tr("Device name"))),
      m_group(named(new QComboBox(this), "group", tr("Device group"))),
      m_stack(named(new QComboBox(this), "stack", tr("Template stack"))),
      m_tag(named(new QLineEdit(this), "tag", tr("Tag"))),
      m_first(new CertificateFirst(lifecycle, this))
{
    m_serialHint->setObjectName(QStringLiteral("serialHint"));
    m_serialHint->setWordWrap(true);
    fillChoices();
    m_hostname->setPlaceholderText(tr("shown until the device says its own"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("T&ype"), m_kind);
    form->addRow(tr("&Serial number"), m_serial);
    form->addRow(QString(), m_serialHint);
    form->addRow(tr("Device &name"), m_hostname);
    form->addRow(tr("Device &group"), m_group);
    form->addRow(tr("&Template stack"), m_stack);
    form->addRow(tr("Ta&g"), m_tag);
    body()->addLayout(form);
    body()->addWidget(m_first);
    body()->addStretch();
    for (QLineEdit* field : {m_serial, m_hostname, m_tag})
        connect(field, &QLineEdit::textChanged, this, &AddDeviceDialog::check);
    for (QComboBox* field : {m_kind, m_group, m_stack})
        connect(field, &QComboBox::currentIndexChanged, this, &AddDeviceDialog::check);
    connect(m_first, &CertificateFirst::edited, this, &AddDeviceDialog::check);
    m_serial->setFocus();
    check();
}

void AddDeviceDialog::setSerial(const QString& serial)
{
    m_serial->setText(serial);
    m_hostname->setFocus();
}

void AddDeviceDialog::fillChoices()
{
    m_kind->addItem(tr("Firewall"), int(DeviceKind::Firewall));
    m_kind->addItem(tr("Log Collector"), int(DeviceKind::LogCollector));
    m_kind->addItem(tr("WildFire appliance"), int(DeviceKind::WildFire));
    m_kind->addItem(tr("PAN-DB appliance"), int(DeviceKind::PanDb));
    for (QComboBox* field : {m_group, m_stack})
        field->addItem(tr("None"), QString());
    for (const auto& [name, group] : m_lifecycle.candidate().deviceGroups)
        m_group->addItem(QString::fromStdString(name), QString::fromStdString(name));
    for (const auto& [name, stack] : m_lifecycle.candidate().templateStacks)
        m_stack->addItem(QString::fromStdString(name), QString::fromStdString(name));
}

models::lifecycle::NewDeviceRow AddDeviceDialog::row() const
{
    return models::lifecycle::checked({.kind = chosen<DeviceKind>(m_kind),
                                       .serial = m_serial->text().trimmed().toStdString(),
                                       .hostname = m_hostname->text().trimmed().toStdString(),
                                       .deviceGroup = m_group->currentData().toString().toStdString(),
                                       .templateStack = m_stack->currentData().toString().toStdString(),
                                       .tag = m_tag->text().trimmed().toStdString()},
                                      m_lifecycle.candidate());
}

void AddDeviceDialog::check()
{
    const auto wanted = row();
    m_serialHint->setText(models::tables::unusualSerialText(wanted.device.serial));
    m_serialHint->setVisible(!m_serialHint->text().isEmpty());
    setObstacle(wanted.problem ? models::tables::newDeviceText(*wanted.problem, wanted.detail)
                               : m_first->obstacle({wanted}));
}

void AddDeviceDialog::send()
{
    closeAfter(m_lifecycle.edit(models::lifecycle::editsToAdd({row()})));
}

} // namespace views::dialogs
