#include "views/dialogs/fleet/device_csv_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "models/lifecycle/work_pool.h"
#include "models/tables/devices/device_csv_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/certificates/certificate_first.h"
#include "views/dialogs/review_table.h"
#include "views/theme/tokens.h"
#include "views/widgets/table_view.h"
#include "views/widgets/text_label.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace views::dialogs {

using models::tables::DeviceCsvColumn;

namespace {

constexpr int rowsSeen = 8;
constexpr int leastTableWidth = 940;

} // namespace

DeviceCsvDialog::DeviceCsvDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("deviceCsvDialog"),
           .title = tr("Add devices from CSV"),
           .subtitle = tr("One device a line: serial, hostname, device-group, template-stack, tag, type. "
                          "A first line with these words may order them otherwise."),
           .accept = tr("Add")},
          parent),
      m_lifecycle(lifecycle),
      m_rows(new models::tables::RowsModel(models::tables::deviceCsvTitles(), this)),
      m_table(new widgets::TableView(this)),
      m_summary(
          new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_first(new CertificateFirst(lifecycle, this))
{
    makeSources();
    makeTable();
    body()->addWidget(m_summary);
    body()->addWidget(m_first);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    connect(m_first, &CertificateFirst::edited, this, &DeviceCsvDialog::check);
    check();
}

void DeviceCsvDialog::makeSources()
{
    const auto button = [this](const char* name, const QString& text, void (DeviceCsvDialog::*act)()) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::small);
    line->addWidget(button("chooseFile", tr("Choose &file…"), &DeviceCsvDialog::chooseFile));
    line->addWidget(button("paste", tr("&Paste"), &DeviceCsvDialog::paste));
    line->addStretch();
    body()->addLayout(line);
}

void DeviceCsvDialog::makeTable()
{
    makeReviewTable(*m_table, *m_rows,
                    {.name = QStringLiteral("review"),
                     .words = tr("Devices in the file"),
                     .emptyText = tr("What you choose or paste is listed here, with what will become of it."),
                     .outcomeColumn = int(DeviceCsvColumn::Outcome),
                     .outcomeWidth = 124,
                     .pathColumn = int(DeviceCsvColumn::Serial),
                     .pathWidth = 128,
                     .rowsSeen = rowsSeen});
    m_table->setCellStyle(int(DeviceCsvColumn::Line),
                          {.role = theme::TextRole::Mono, .alignment = Qt::AlignRight});
    m_table->setColumnWidths({{int(DeviceCsvColumn::Outcome), 104},
                              {int(DeviceCsvColumn::Line), 52},
                              {int(DeviceCsvColumn::Serial), 128},
                              {int(DeviceCsvColumn::Name), 104},
                              {int(DeviceCsvColumn::Group), 92},
                              {int(DeviceCsvColumn::Stack), 92},
                              {int(DeviceCsvColumn::Tag), 60}});
    m_table->setMinimumWidth(leastTableWidth);
    body()->addWidget(m_table, 1);
}

void DeviceCsvDialog::chooseFile()
{
    auto* files = new QFileDialog(this, tr("Choose a CSV file"), QDir::homePath());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setNameFilters({tr("CSV files (*.csv *.txt)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &DeviceCsvDialog::readFile);
    files->open();
}

void DeviceCsvDialog::readFile(const QString& file)
{
    review([file](const models::config::Configuration& candidate) {
        return models::lifecycle::reviewDevicesFile(file, candidate);
    });
}

void DeviceCsvDialog::paste()
{
    review([csv = QGuiApplication::clipboard()->text().toStdString()](
               const models::config::Configuration& candidate) -> Reviewed {
        return models::lifecycle::reviewDevices(csv, candidate);
    });
}

void DeviceCsvDialog::review(std::function<Reviewed(const models::config::Configuration&)> read)
{
    showProblem({});
    setBusy(tr("The lines are read…"));
    const int number = ++m_asked;
    auto candidate = std::make_shared<const models::config::Configuration>(m_lifecycle.candidate());
    m_lifecycle.workPool().run([candidate, read = std::move(read)] { return read(*candidate); },
                               [open = QPointer(this), number](Reviewed rows) {
                                   if (open && number == open->m_asked)
                                       open->showReview(std::move(rows));
                               });
}

void DeviceCsvDialog::showReview(Reviewed rows)
{
    setBusy({});
    if (!rows)
        return showProblem(models::text::detailText(rows.error()));
    m_devices = *std::move(rows);
    m_rows->setRows(models::tables::deviceCsvRows(m_devices));
    check();
}

void DeviceCsvDialog::check()
{
    const int fitting = int(models::lifecycle::countFitting(m_devices));
    const int others = int(m_devices.size()) - fitting;
    QString summary = m_devices.empty() ? QString() : tr("%n device(s) will be added.", nullptr, fitting);
    if (others > 0)
        summary += QLatin1Char(' ') + tr("%n line(s) will be left out.", nullptr, others);
    m_summary->setText(summary);
    setAcceptText(fitting == 0 ? tr("Add") : tr("Add %1").arg(fitting));
    setObstacle(m_devices.empty() ? tr("Nothing was read yet.")
                : fitting == 0    ? tr("No line can be added.")
                                  : m_first->obstacle(m_devices));
}

void DeviceCsvDialog::send()
{
    setBusy(tr("The devices are added…"));
    m_lifecycle.editInPool(
        [devices = m_devices](const models::config::Configuration&) {
            return models::lifecycle::editsToAdd(devices);
        },
        [open = QPointer(this)](const models::config::Result<>& done) {
            if (!open)
                return;
            open->setBusy({});
            if (!done)
                return open->showProblem(models::text::detailText(done.error()));
            open->accept();
        });
}

} // namespace views::dialogs
