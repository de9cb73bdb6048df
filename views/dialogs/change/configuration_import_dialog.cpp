#include "views/dialogs/change/configuration_import_dialog.h"

#include "models/tables/exchange_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/forms/row_in_full.h"
#include "views/dialogs/review_table.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::dialogs {

using models::lifecycle::ImportedPtr;
using models::lifecycle::ImportMode;
using models::panos::DocumentKind;
using models::tables::ImportedColumn;

namespace {

constexpr int importReviewWidth = 860;
constexpr int importRowsSeen = 8;
constexpr int importTick = 100;

} // namespace

ConfigurationImportDialog::ConfigurationImportDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog({.name = QStringLiteral("configurationImportDialog"),
                  .title = tr("Import configuration"),
                  .subtitle = tr("Reads the running configuration of a Panorama or of a firewall, XML or set "
                                 "commands. Only the candidate changes, and one undo takes it back."),
                  .accept = tr("Replace the candidate")},
                 parent),
      m_lifecycle(lifecycle),
      m_file(named(new QLineEdit(this), "file", tr("File"))),
      m_choose(named(new QPushButton(tr("&Choose…"), this), "chooseFile", tr("Choose file"))),
      m_template(named(new QLineEdit(this), "templateName", tr("Template for a firewall"))),
      m_mode(named(new QComboBox(this), "mode", tr("Candidate"))),
      m_progress(named(new QProgressBar(this), "reading", tr("Read so far"))),
      m_stop(named(new QPushButton(tr("&Stop"), this), "stop", tr("Stop reading"))),
      m_progressLine(new QWidget(this)),
      m_rows(new models::tables::RowsModel(models::tables::importedTitles(), this)),
      m_table(new widgets::TableView(this)),
      m_summary(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this))
{
    body()->addStrut(importReviewWidth);
    makeFields();
    makeTable();
    m_tick.setInterval(importTick);
    connect(&m_tick, &QTimer::timeout, this, &ConfigurationImportDialog::showProgress);
    connect(m_choose, &QPushButton::clicked, this, &ConfigurationImportDialog::chooseFile);
    connect(m_stop, &QPushButton::clicked, this, &ConfigurationImportDialog::stop);
    connect(m_file, &QLineEdit::returnPressed, this, &ConfigurationImportDialog::read);
    connect(m_template, &QLineEdit::returnPressed, this, &ConfigurationImportDialog::read);
    connect(m_table, &widgets::TableView::currentRowChanged, this, &ConfigurationImportDialog::check);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ConfigurationImportDialog::check);
    check();
}

ConfigurationImportDialog::~ConfigurationImportDialog()
{
    stop();
}

void ConfigurationImportDialog::makeFields()
{
    m_choose->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_file->setPlaceholderText(tr("Type a name and press Enter, or choose a file"));
    m_template->setPlaceholderText(tr("Its host name"));
    m_template->setToolTip(tr("A firewall's own settings become a template of this name"));
    m_mode->addItem(tr("Replace it: it becomes what the file says"), int(ImportMode::Replace));
    m_mode->addItem(tr("Merge: what the file says comes on top"), int(ImportMode::Merge));
    auto* fileLine = new QHBoxLayout;
    fileLine->setSpacing(theme::space::small);
    fileLine->addWidget(m_file, 1);
    fileLine->addWidget(m_choose);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* fileLabel = new QLabel(tr("&File"), this);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileLine);
    form->addRow(tr("&Template for a firewall"), m_template);
    form->addRow(tr("C&andidate"), m_mode);
    body()->addLayout(form);
    auto* progressLine = new QHBoxLayout(m_progressLine);
    progressLine->setContentsMargins(0, 0, 0, 0);
    progressLine->setSpacing(theme::space::small);
    progressLine->addWidget(m_progress, 1);
    progressLine->addWidget(m_stop);
    m_progress->setRange(0, 100);
    body()->addWidget(m_progressLine);
    m_progressLine->hide();
}

void ConfigurationImportDialog::makeTable()
{
    makeReviewTable(
        *m_table, *m_rows,
        {.name = QStringLiteral("outcome"),
         .words = tr("What becomes of the file"),
         .emptyText = tr("What comes in, what is refused and what is left out is listed here first."),
         .outcomeColumn = int(ImportedColumn::Outcome),
         .outcomeWidth = 128,
         .pathColumn = int(ImportedColumn::Path),
         .pathWidth = 420,
         .rowsSeen = importRowsSeen});
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_summary);
}

void ConfigurationImportDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a configuration"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Configurations (*.xml *.set *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ConfigurationImportDialog::setFile);
    dialog->open();
}

void ConfigurationImportDialog::setFile(const QString& file)
{
    m_file->setText(file);
    read();
}

void ConfigurationImportDialog::read()
{
    if (m_file->text().isEmpty() || m_reading)
        return;
    showProblem(QString());
    m_imported.reset();
    m_rows->setRows({});
    setReading(true);
    m_reading = models::lifecycle::readConfigurationFile(
        m_lifecycle,
        {.name = m_file->text(),
         .templateName = m_template->text().trimmed().toStdString(),
         .isForeign = true},
        [dialog = QPointer(this)](const session::base::Result<ImportedPtr>& imported) {
            if (dialog)
                dialog->showReport(imported);
        });
    showProgress();
}

void ConfigurationImportDialog::stop()
{
    if (m_reading)
        m_reading->isCancelled = true;
}

void ConfigurationImportDialog::showProgress()
{
    if (!m_reading)
        return;
    const qint64 total = m_reading->total;
    m_progress->setValue(total > 0 ? int(m_reading->done * 100 / total) : 0);
    check();
}

void ConfigurationImportDialog::setReading(bool isReading)
{
    for (QWidget* field : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_choose),
                           static_cast<QWidget*>(m_template), static_cast<QWidget*>(m_mode)})
        field->setEnabled(!isReading);
    m_progressLine->setVisible(isReading);
    if (isReading)
        m_tick.start();
    else
        m_tick.stop();
}

void ConfigurationImportDialog::showReport(const session::base::Result<ImportedPtr>& imported)
{
    m_reading.reset();
    setReading(false);
    if (!imported) {
        check();
        if (imported.error().code != session::base::ErrorCode::Cancelled)
            showProblem(models::text::detailText(imported.error()));
        return;
    }
    m_imported = *imported;
    m_rows->setRows(models::tables::importedRows(m_imported->report));
    m_table->setFocus();
    check();
}

ImportMode ConfigurationImportDialog::mode() const
{
    return chosen<ImportMode>(m_mode);
}

void ConfigurationImportDialog::check()
{
    setAcceptText(mode() == ImportMode::Replace ? tr("Replace the candidate")
                                                : tr("Merge into the candidate"));
    if (m_reading)
        return setObstacle(tr("Reading…"));
    if (!m_imported) {
        m_summary->setText(QString());
        return setObstacle(tr("No file has been read yet."));
    }
    const auto& report = m_imported->report;
    QString summary = tr("%n setting(s) come in.", nullptr, int(report.settings));
    if (report.kind == DocumentKind::Firewall)
        summary += QLatin1Char(' ') + tr("It is a firewall: they go into template %1.")
                                          .arg(QString::fromStdString(report.templateName));
    if (report.refusedCount > 0)
        summary += QLatin1Char(' ') + tr("%n item(s) are refused.", nullptr, int(report.refusedCount));
    if (report.missingSecretCount > 0)
        summary += QLatin1Char(' ') + tr("%n key(s) are missing.", nullptr, int(report.missingSecretCount));
    if (report.leftOutValues > 0)
        summary += QLatin1Char(' ') +
                   tr("%n value(s) are not Handfast's and stay out.", nullptr, int(report.leftOutValues));
    m_summary->setText(rowInFull(m_table) + summary);
    setObstacle(report.settings == 0 && report.counts.empty() ? tr("Nothing in the file can be taken.")
                                                              : QString());
}

void ConfigurationImportDialog::send()
{
    setBusy(tr("Comparing…"));
    models::lifecycle::takeConfiguration(
        m_lifecycle, m_imported, mode(), [dialog = QPointer(this)](const session::base::Result<>& taken) {
            if (!dialog)
                return;
            dialog->setBusy(QString());
            if (!taken)
                return dialog->showProblem(models::text::detailText(taken.error()));
            Q_EMIT dialog->imported();
            dialog->accept();
        });
}

} // namespace views::dialogs
