#include "views/wizard/new_device_form.h"

#include "models/tables/devices/device_csv_rows.h"
#include "session/base/serial.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"
#include "views/wizard/form_fields.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace views::wizard {

using models::config::Configuration;

namespace {

constexpr int lineWidth = 320; ///< as combo boxes are

QLineEdit* makeLine(const QString& name, const QString& accessibleName, QWidget* parent)
{
    auto* line = new QLineEdit(parent);
    line->setObjectName(name);
    line->setAccessibleName(accessibleName);
    line->setMinimumWidth(lineWidth);
    return line;
}

template <class Map>
QStringList namesOf(const Map& map)
{
    QStringList names;
    for (const auto& [name, entry] : map)
        names << QString::fromStdString(name);
    return names;
}

} // namespace

NewDeviceForm::NewDeviceForm(QWidget* parent)
    : QWidget(parent),
      m_serial(makeLine(QStringLiteral("newDeviceSerial"), tr("Serial number"), this)),
      m_serialHint(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_hostname(makeLine(QStringLiteral("newDeviceHostname"), tr("Host name"), this)),
      m_stack(makeComboBox(QStringLiteral("newDeviceStack"), this)),
      m_group(makeComboBox(QStringLiteral("newDeviceGroup"), this)),
      m_bundle(makeLine(QStringLiteral("newDeviceBundle"), tr("Bundle file"), this)),
      m_order(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    auto* form = makeForm(this);
    m_hostname->setPlaceholderText(tr("As the device will say it"));
    addField(form, tr("&Serial number"), m_serial);
    m_serialHint->setObjectName(QStringLiteral("newDeviceSerialHint"));
    m_serialHint->setWordWrap(true);
    m_serialHint->hide();
    form->addRow(QString(), m_serialHint);
    addField(form, tr("&Host name"), m_hostname);
    addField(form, tr("&Template stack"), m_stack);
    addField(form, tr("Device &group"), m_group);
    auto* file = new QWidget(this);
    auto* line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space::small);
    auto* choose = new QPushButton(tr("Ch&oose…"), file);
    choose->setObjectName(QStringLiteral("newDeviceChoose"));
    choose->setAccessibleName(tr("Choose the bundle file"));
    choose->setAutoDefault(false);
    line->addWidget(m_bundle, 1);
    line->addWidget(choose);
    addField(form, tr("&Bundle file"), file);
    m_order->setObjectName(QStringLiteral("newDeviceOrder"));
    m_order->setWordWrap(true);
    form->addRow(QString(), m_order);
    connect(choose, &QPushButton::clicked, this, &NewDeviceForm::chooseFile);
    connect(m_serial, &QLineEdit::textChanged, this, &NewDeviceForm::serialEdited);
    for (auto* edit : {m_serial, m_hostname, m_bundle})
        connect(edit, &QLineEdit::textChanged, this, &NewDeviceForm::edited);
    for (auto* box : {m_stack, m_group})
        connect(box, &QComboBox::currentIndexChanged, this, &NewDeviceForm::edited);
}

void NewDeviceForm::suggest(const Configuration& configuration)
{
    m_configuration = configuration;
    offer(m_stack, QStringList{tr("None")} + namesOf(configuration.templateStacks));
    offer(m_group, QStringList{tr("None")} + namesOf(configuration.deviceGroups));
    const bool comesFirst = isCustomOnly(configuration.secureConnServer);
    m_bundle->setPlaceholderText(comesFirst ? tr("Needed: it brings the certificate")
                                            : tr("None: the device is set up by hand"));
    m_order->setText(
        comesFirst ? tr("Only custom certificates are allowed: the device gets its certificate first, by "
                        "its bundle, and is added then.")
                   : tr("Predefined certificates are allowed: the device is added first, and gets its "
                        "certificate when it is here."));
}

models::workflows::NewDeviceOptions NewDeviceForm::options() const
{
    models::workflows::NewDeviceOptions options;
    options.serial = session::base::Serial(m_serial->text().trimmed().toStdString());
    options.hostname = m_hostname->text().trimmed().toStdString();
    if (m_stack->currentIndex() > 0)
        options.templateStack = m_stack->currentText().toStdString();
    if (m_group->currentIndex() > 0)
        options.deviceGroup = m_group->currentText().toStdString();
    options.bundleFile = m_bundle->text().trimmed().toStdString();
    options.certificateFirst = isCustomOnly(m_configuration.secureConnServer);
    return options;
}

QString NewDeviceForm::obstacle() const
{
    const auto asked = options();
    if (asked.serial.value.empty())
        return tr("A serial number is needed.");
    if (!session::base::isSerial(asked.serial.value))
        return models::tables::newDeviceText(models::lifecycle::NewDeviceProblem::BadSerial,
                                             asked.serial.value);
    if (models::config::managedDevices(m_configuration).contains(asked.serial.value))
        return tr("A device with this serial number is managed already.");
    if (asked.certificateFirst && asked.templateStack.empty())
        return tr("A template stack is needed: its certificate comes from there.");
    if (asked.certificateFirst && asked.bundleFile.empty())
        return tr("A file for its bundle is needed.");
    if (!asked.bundleFile.empty() && QDir::isRelativePath(m_bundle->text().trimmed()))
        return tr("The bundle file needs its whole path.");
    return {};
}

void NewDeviceForm::serialEdited()
{
    const auto serial = options().serial.value;
    m_serialHint->setText(models::tables::unusualSerialText(serial));
    m_serialHint->setVisible(!m_serialHint->text().isEmpty());
    if (m_dropDirectory.isEmpty() || m_bundle->text() != m_proposed)
        return; // somebody has typed another one
    m_proposed = session::base::isSerial(serial) ? bundleIn(m_dropDirectory) : QString();
    m_bundle->setText(m_proposed);
}

QString NewDeviceForm::bundleIn(const QString& directory) const
{
    const QString name = m_serial->text().trimmed();
    return QDir(directory).filePath((name.isEmpty() ? QStringLiteral("device") : name) +
                                    QStringLiteral("-bundle.json"));
}

void NewDeviceForm::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Where the bundle is written"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(bundleIn(m_dropDirectory.isEmpty() ? dialog->directory().path() : m_dropDirectory));
    connect(dialog, &QFileDialog::fileSelected, m_bundle, &QLineEdit::setText);
    dialog->open();
}

} // namespace views::wizard
