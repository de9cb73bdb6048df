#include "views/dialogs/change/configuration_export_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "models/store/store.h"
#include "models/tables/exchange_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/forms/row_in_full.h"
#include "views/dialogs/review_table.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QPointer>
#include <QVBoxLayout>

namespace views::dialogs {

using models::lifecycle::ConfigurationExport;
using models::lifecycle::ConfigurationFormat;
using models::tables::ExportedColumn;

namespace {

constexpr int exportReviewWidth = 820;
constexpr int exportRowsSeen = 7;

/// "plan.xml" -> "plan-rollback.xml"
QString rollbackBeside(const QString& file)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral("-rollback") +
           suffix;
}

} // namespace

ConfigurationExportDialog::ConfigurationExportDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("configurationExportDialog"),
           .title = tr("Export configuration"),
           .subtitle = tr("Writes the candidate for a Panorama or for firewalls. Nothing is sent anywhere."),
           .accept = tr("Save as…")},
          parent),
      m_lifecycle(lifecycle),
      m_format(named(new QComboBox(this), "format", tr("Format"))),
      m_scope(named(new QComboBox(this), "scope", tr("Contents"))),
      m_device(named(new QComboBox(this), "device", tr("Device"))),
      m_withRollback(named(new QCheckBox(tr("With a second file that takes it &back"), this), "withRollback",
                           tr("With a second file that takes it back"))),
      m_rows(new models::tables::RowsModel(models::tables::exportedTitles(), this)),
      m_table(new widgets::TableView(this)),
      m_summary(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    body()->addStrut(exportReviewWidth);
    makeFields();
    makeTable();
    connect(m_table, &widgets::TableView::currentRowChanged, this, &ConfigurationExportDialog::showRow);
    for (QComboBox* combo : {m_format, m_scope, m_device})
        connect(combo, &QComboBox::currentIndexChanged, this, &ConfigurationExportDialog::prepare);
    prepare();
}

void ConfigurationExportDialog::makeFields()
{
    m_format->addItem(tr("XML"), int(ConfigurationFormat::Xml));
    m_format->addItem(tr("Set commands"), int(ConfigurationFormat::Commands));
    m_format->addItem(tr("Bootstrap files of firewalls"), int(ConfigurationFormat::Bootstrap));
    m_scope->addItem(tr("The whole configuration"), QVariant());
    if (const auto versions = m_lifecycle.store().versions())
        for (auto version = versions->rbegin(); version != versions->rend(); ++version)
            m_scope->addItem(tr("What differs from version %1").arg(version->number.value),
                             QVariant::fromValue(qulonglong(version->number.value)));
    m_device->addItem(tr("Every firewall, a folder each"), QString());
    for (const auto& [serial, device] : m_lifecycle.candidate().firewalls)
        m_device->addItem(device.hostname.empty()
                              ? QString::fromStdString(serial)
                              : QStringLiteral("%1 (%2)").arg(QString::fromStdString(device.hostname),
                                                              QString::fromStdString(serial)),
                          QString::fromStdString(serial));
    m_withRollback->setChecked(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Contents"), m_scope);
    form->addRow(tr("&Device"), m_device);
    form->addRow(QString(), m_withRollback);
    body()->addLayout(form);
}

void ConfigurationExportDialog::makeTable()
{
    makeReviewTable(*m_table, *m_rows,
                    {.name = QStringLiteral("warnings"),
                     .words = tr("What to know before it is used"),
                     .emptyText = {}, // until it is known
                     .outcomeColumn = int(ExportedColumn::Concern),
                     .outcomeWidth = 132,
                     .pathColumn = int(ExportedColumn::Path),
                     .pathWidth = 320,
                     .rowsSeen = exportRowsSeen});
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_summary);
}

models::lifecycle::ConfigurationExportOrder ConfigurationExportDialog::order() const
{
    models::lifecycle::ConfigurationExportOrder order;
    order.format = chosen<ConfigurationFormat>(m_format);
    if (order.format == ConfigurationFormat::Bootstrap)
        order.serial = m_device->currentData().toString().toStdString();
    else if (m_scope->currentData().isValid())
        order.fromVersion = session::base::PolicyVersion{m_scope->currentData().toULongLong()};
    return order;
}

void ConfigurationExportDialog::prepare()
{
    const bool isBootstrap = chosen<ConfigurationFormat>(m_format) == ConfigurationFormat::Bootstrap;
    m_scope->setEnabled(!isBootstrap);
    m_device->setEnabled(isBootstrap);
    m_withRollback->setEnabled(!isBootstrap);
    showProblem(QString());
    setObstacle(tr("Preparing…"));
    m_table->setEmptyText({});
    models::lifecycle::exportConfiguration(m_lifecycle, order(),
                                           [dialog = QPointer(this), asked = ++m_asked](
                                               const session::base::Result<ConfigurationExport>& exported) {
                                               if (dialog && asked == dialog->m_asked)
                                                   dialog->showExport(exported);
                                           });
}

void ConfigurationExportDialog::showExport(const session::base::Result<ConfigurationExport>& exported)
{
    if (!exported) {
        setObstacle(tr("It can't be exported."));
        return showProblem(models::text::detailText(exported.error()));
    }
    m_export = *exported;
    m_table->setEmptyText(tr("Everything can be written as settings of PAN-OS."));
    m_rows->setRows(models::tables::exportedRows(m_export.report));
    QString summary =
        tr("%n setting(s) are written as PAN-OS takes them.", nullptr, int(m_export.report.settings));
    if (!m_export.report.warnings.empty())
        summary +=
            QLatin1Char(' ') + tr("%n point(s) need a look.", nullptr, int(m_export.report.warnings.size()));
    if (m_export.format == ConfigurationFormat::Bootstrap)
        summary +=
            QLatin1Char(' ') + tr("%n firewall(s), each with bootstrap.xml, init-cfg.txt and rollback.txt.",
                                  nullptr, int(m_export.files.size()));
    m_counted = summary;
    showRow();
    setObstacle(m_export.files.empty() ? tr("There is no managed firewall.") : QString());
}

void ConfigurationExportDialog::showRow()
{
    m_summary->setText(rowInFull(m_table) + m_counted);
}

void ConfigurationExportDialog::send()
{
    auto* dialog = new QFileDialog(this, tr("Export configuration"));
    dialog->setObjectName(QStringLiteral("saveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_export.isFolder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        const bool isXml = m_export.format != ConfigurationFormat::Commands;
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(isXml ? QStringLiteral("xml") : QStringLiteral("set"));
        dialog->selectFile(m_export.format == ConfigurationFormat::Bootstrap ? QStringLiteral("bootstrap.xml")
                           : isXml                                           ? QStringLiteral("handfast.xml")
                                   : QStringLiteral("handfast.set"));
    }
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationExportDialog::write);
    dialog->open();
}

void ConfigurationExportDialog::write(const QString& file)
{
    models::lifecycle::ExportTarget target{.file = file, .rollback = {}};
    if (m_withRollback->isEnabled() && m_withRollback->isChecked())
        target.rollback = rollbackBeside(file);
    setBusy(tr("The files are written…"));
    writeExport(m_lifecycle, m_export, target,
                [open = QPointer(this)](const models::config::Result<>& written) {
                    if (!open)
                        return;
                    open->setBusy({});
                    if (!written)
                        return open->showProblem(models::text::detailText(written.error()));
                    open->accept();
                });
}

} // namespace views::dialogs
