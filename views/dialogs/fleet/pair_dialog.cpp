#include "views/dialogs/fleet/pair_dialog.h"

#include "models/lifecycle/master_passphrase.h"
#include "models/lifecycle/pair/pair_forming.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/forms/setting_field.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/dialogs/save_file.h"
#include "views/theme/tokens.h"

#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace views::dialogs {

using models::lifecycle::PassphraseKeeper;
using session::base::ErrorCode;
using session::base::Result;
using session::base::SecretText;

namespace {

enum class Part { First, Joining };

constexpr qint64 longestFile = 1024 * 1024;
const std::string at = "high-availability ";

} // namespace

PairDialog::PairDialog(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("pairDialog"),
           .title = tr("Form a pair of managers"),
           .subtitle = tr("The first manager writes a file under a passphrase, with the factory CA and "
                          "the key that secrets are sealed with; the other one, which must hold nothing "
                          "yet, joins with it. Both need the settings below, and a commit."),
           .accept = tr("Write the pair file…")},
          parent),
      m_lifecycle(lifecycle),
      m_knowsMaster(models::lifecycle::passphraseKeeper(lifecycle) == PassphraseKeeper::Directory),
      m_head(new QFormLayout),
      m_part(named(new QComboBox(this), "part", tr("This manager"))),
      m_fileLine(new QWidget(this)),
      m_file(named(new QLineEdit(this), "pairFile", tr("Pair file"))),
      m_passphrase(named(new QLineEdit(this), "pairPassphrase", tr("Passphrase of the file"))),
      m_repeated(named(new QLineEdit(this), "repeatedPairPassphrase", tr("Repeat passphrase of the file"))),
      m_master(named(new QLineEdit(this), "masterPassphrase", tr("Master passphrase of this manager"))),
      m_settings(new SettingForm("deviceconfig", this))
{
    makeFields();
    for (QLineEdit* line : {m_file, m_passphrase, m_repeated, m_master})
        connect(line, &QLineEdit::textChanged, this, &PairDialog::check);
    connect(m_part, &QComboBox::currentIndexChanged, this, &PairDialog::followPart);
    connect(m_settings, &SettingForm::edited, this, &PairDialog::check);
    followPart();
}

void PairDialog::makeFields()
{
    m_part->addItem(tr("is the first: it writes the pair file"), int(Part::First));
    m_part->addItem(tr("joins the other one, with its pair file"), int(Part::Joining));
    for (QLineEdit* line : {m_passphrase, m_repeated, m_master})
        line->setEchoMode(QLineEdit::Password);
    auto* choose = new QPushButton(tr("C&hoose…"), m_fileLine);
    choose->setObjectName(QStringLiteral("choosePairFile"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PairDialog::chooseFile);
    auto* line = new QHBoxLayout(m_fileLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::space::small);
    line->addWidget(m_file, 1);
    line->addWidget(choose);
    m_head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_head->addRow(tr("&This manager"), m_part);
    auto* fileLabel = new QLabel(tr("Pair &file"), this);
    fileLabel->setBuddy(m_file);
    m_head->addRow(fileLabel, m_fileLine);
    m_head->addRow(tr("&Passphrase of the file"), m_passphrase);
    m_head->addRow(tr("&Repeat"), m_repeated);
    m_head->addRow(tr("&Master passphrase here"), m_master);
    body()->addLayout(m_head);
    m_settings->addCaption(tr("Settings of the pair"));
    for (const char* element :
         {"serial", "peer ip-address", "peer port", "peer serial", "election-option priority"})
        m_settings->add(at + element);
    m_settings->load(m_lifecycle.candidate(), {});
    m_settings->alignWith(*m_head);
    body()->addWidget(m_settings);
}

bool PairDialog::joins() const
{
    return chosen<Part>(m_part) == Part::Joining;
}

/// Who joins is the secondary, if nobody says otherwise.
void PairDialog::followPart()
{
    m_head->setRowVisible(m_fileLine, joins());
    m_head->setRowVisible(m_repeated, !joins());
    m_head->setRowVisible(m_master, joins() && !m_knowsMaster);
    m_settings->field(at + "election-option priority")->setValue(joins() ? "secondary" : "primary");
    setAcceptText(joins() ? tr("Join") : tr("Write the pair file…"));
    check();
}

void PairDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose the pair file of the other manager"));
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pair files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &PairDialog::setFile);
    dialog->open();
}

void PairDialog::setFile(const QString& file)
{
    m_file->setText(file);
}

void PairDialog::check()
{
    setObstacle(obstacle());
}

QString PairDialog::obstacle() const
{
    constexpr auto least = int(models::lifecycle::leastPassphraseLength);
    if (joins() && m_file->text().isEmpty())
        return tr("The other manager's pair file is needed.");
    if (joins() && m_passphrase->text().isEmpty())
        return tr("The passphrase of the file is needed.");
    if (!joins() && m_passphrase->text().toUcs4().size() < least)
        return tr("The passphrase needs at least %n character(s).", nullptr, least);
    if (!joins() && m_passphrase->text() != m_repeated->text())
        return tr("The passphrases differ.");
    if (joins() && !m_knowsMaster && m_master->text().isEmpty())
        return tr("The master passphrase of this manager is needed.");
    for (const char* element : {"serial", "peer ip-address", "peer serial"})
        if (m_settings->field(at + element)->value().empty())
            return tr("Both serial numbers and the peer's address are needed.");
    if (m_settings->field(at + "serial")->value() == m_settings->field(at + "peer serial")->value())
        return tr("The two managers need different serial numbers.");
    return m_settings->problem();
}

void PairDialog::send()
{
    if (joins())
        join();
    else
        writeFile();
}

void PairDialog::writeFile()
{
    setBusy(tr("Wrapping the key…"));
    models::lifecycle::exportPair(m_lifecycle, SecretText(m_passphrase->text().toStdString()),
                                  [dialog = QPointer(this)](const Result<std::string>& text) {
                                      if (!dialog)
                                          return;
                                      dialog->setBusy(QString());
                                      if (!text)
                                          return dialog->showProblem(models::text::detailText(text.error()));
                                      saveFile(dialog,
                                               {.title = tr("Save the pair file"),
                                                .name = QStringLiteral("pair"),
                                                .suffix = QStringLiteral("json"),
                                                .bytes = *text,
                                                .isPrivate = true},
                                               [dialog](const QString& problem) { dialog->saved(problem); });
                                  });
}

void PairDialog::saved(const QString& problem)
{
    if (!problem.isEmpty())
        return showProblem(problem);
    finish({});
}

void PairDialog::join()
{
    QFile file(m_file->text());
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return showProblem(
            tr("%1 can't be read: %2")
                .arg(m_file->text(), file.isOpen() ? tr("it is no pair file") : file.errorString()));
    setBusy(tr("Opening the pair file…"));
    models::lifecycle::importPair(m_lifecycle,
                                  {.text = file.readAll().toStdString(),
                                   .passphrase = SecretText(m_passphrase->text().toStdString()),
                                   .master = SecretText(m_master->text().toStdString())},
                                  [dialog = QPointer(this)](const Result<>& joined) {
                                      if (dialog)
                                          dialog->finish(joined);
                                  });
}

void PairDialog::finish(const Result<>& outcome)
{
    setBusy(QString());
    Result<> done = outcome;
    if (done) {
        auto edits = m_settings->edits({});
        edits.push_back(models::config::setValue({"deviceconfig", "high-availability", "enabled"}, "yes"));
        done = m_lifecycle.edit(std::move(edits));
    }
    if (!done)
        return showProblem(models::text::detailText(done.error()));
    for (QLineEdit* line : {m_passphrase, m_repeated, m_master})
        line->clear();
    accept();
}

} // namespace views::dialogs
