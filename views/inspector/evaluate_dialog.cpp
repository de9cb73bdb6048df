#include "views/inspector/evaluate_dialog.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/certificates/certificate_import.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/certificate_rows.h"
#include "models/text/detail_wording.h"
#include "models/text/wording.h"
#include "session/pki/object_reader.h"
#include "views/dialogs/forms/fields.h"
#include "views/inspector/device_facts.h"
#include "views/widgets/banner.h"
#include "views/widgets/check_list.h"
#include "views/widgets/scroll_page.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace views::inspector {

using dialogs::chosen;
using dialogs::named;
using models::lifecycle::Attempt;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::Certificate;
using session::trust::PeerRole;

namespace {

constexpr int checksSeen = 6; ///< at least, on a small screen

} // namespace

EvaluateDialog::EvaluateDialog(models::lifecycle::Lifecycle& lifecycle,
                               const models::tables::ProfilePlace& profile, QWidget* parent)
    : FormDialog({.name = QStringLiteral("evaluateDialog"),
                  .title = tr("Evaluate %1").arg(QString::fromStdString(profile.name)),
                  .subtitle = tr("What this profile, as it stands in the candidate, says of a certificate. "
                                 "Revocation is really asked for."),
                  .accept = tr("Evaluate")},
                 parent),
      m_lifecycle(lifecycle),
      m_profile(profile),
      m_source(named(new QComboBox(this), "source", tr("Certificate from"))),
      m_certificate(named(new QComboBox(this), "certificate", tr("Certificate"))),
      m_serial(named(new QLineEdit(this), "serial", tr("Serial number"))),
      m_choose(new QPushButton(tr("Choose &file…"), this)),
      m_role(named(new QComboBox(this), "role", tr("Judged as"))),
      m_certificateLabel(new QLabel(tr("&Certificate"), this)),
      m_serialLabel(new QLabel(tr("&Serial number"), this)),
      m_fileLabel(new QLabel(tr("File"), this)),
      m_banner(new widgets::Banner(this)),
      m_checks(new widgets::CheckList(this)),
      m_scroll(new widgets::ScrollPage(m_checks, this))
{
    makeFields();
    makeResult();
    connect(m_source, &QComboBox::currentIndexChanged, this, &EvaluateDialog::showSource);
    connect(m_serial, &QLineEdit::textChanged, this, &EvaluateDialog::check);
    connect(m_choose, &QPushButton::clicked, this, &EvaluateDialog::chooseFile);
    showSource();
}

void EvaluateDialog::makeFields()
{
    m_source->addItem(tr("This manager's stores"), int(Source::Stored));
    m_source->addItem(tr("A file"), int(Source::File));
    m_source->addItem(tr("A device's last handshake"), int(Source::Device));
    for (const auto& facts : models::config::certificateFacts(m_lifecycle.candidate()))
        if (facts.certificate)
            m_certificate->addItem(facts.store.isForDevices()
                                       ? tr("%1 (%2)").arg(QString::fromStdString(facts.name),
                                                           models::tables::locationText(facts.store))
                                       : QString::fromStdString(facts.name),
                                   models::tables::certificateKey(facts));
    m_role->addItem(tr("Client: a device that connects"), int(PeerRole::Client));
    m_role->addItem(tr("Server: a manager that is connected to"), int(PeerRole::Server));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_choose->setAutoDefault(false);
    m_certificateLabel->setBuddy(m_certificate);
    m_serialLabel->setBuddy(m_serial);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Certificate f&rom"), m_source);
    form->addRow(m_certificateLabel, m_certificate);
    form->addRow(m_fileLabel, m_choose);
    form->addRow(m_serialLabel, m_serial);
    form->addRow(tr("&Judged as"), m_role);
    body()->addLayout(form);
}

void EvaluateDialog::makeResult()
{
    m_banner->setObjectName(QStringLiteral("verdict"));
    m_banner->hide();
    m_checks->setObjectName(QStringLiteral("checks"));
    m_scroll->hide();
    m_scroll->setMinimumHeight(checksSeen * m_checks->fontMetrics().lineSpacing());
    body()->addWidget(m_banner);
    body()->addWidget(m_scroll, 1);
    body()->addStretch();
}

void EvaluateDialog::showSource()
{
    const auto source = chosen<Source>(m_source);
    m_certificateLabel->setVisible(source == Source::Stored);
    m_certificate->setVisible(source == Source::Stored);
    m_fileLabel->setVisible(source == Source::File);
    m_choose->setVisible(source == Source::File);
    m_serialLabel->setVisible(source == Source::Device);
    m_serial->setVisible(source == Source::Device);
    check();
}

void EvaluateDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a certificate file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &EvaluateDialog::readFile);
    dialog->open();
}

void EvaluateDialog::readFile(const QString& file)
{
    m_fromFile.clear();
    const auto bytes = models::lifecycle::readSecretFile(file);
    if (!bytes)
        return showProblem(models::text::detailText(bytes.error()));
    for (const auto& found : session::pki::readObjects(bytes->reveal()).certificates)
        m_fromFile.push_back(found.certificate);
    showProblem(m_fromFile.empty() ? tr("There is no certificate in %1.").arg(file) : QString());
    m_choose->setText(m_fromFile.empty() ? tr("Choose &file…") : QFileInfo(file).fileName());
    check();
}

Result<std::vector<Certificate>> EvaluateDialog::chain() const
{
    switch (chosen<Source>(m_source)) {
    case Source::File:
        return m_fromFile;
    case Source::Device: {
        const auto* record =
            m_lifecycle.devices().find(session::base::Serial(m_serial->text().trimmed().toStdString()));
        const auto attempt = record ? record->shownAttempt() : nullptr;
        if (!attempt || attempt->evidence.chain.empty())
            return failure(ErrorCode::NotFound, "no certificate of this device was seen");
        return attempt->evidence.chain;
    }
    case Source::Stored:
        break;
    }
    const auto place = models::tables::profilePlace(m_certificate->currentData().toString());
    if (!place)
        return failure(ErrorCode::NotFound, "there is no certificate");
    return models::lifecycle::chainOf(m_lifecycle, place->store, place->name);
}

void EvaluateDialog::check()
{
    switch (chosen<Source>(m_source)) {
    case Source::Stored:
        return setObstacle(m_certificate->count() > 0 ? QString() : tr("There is no certificate here yet."));
    case Source::File:
        return setObstacle(m_fromFile.empty() ? tr("Choose a file with the certificate.") : QString());
    case Source::Device:
        return setObstacle(chain() ? QString() : tr("No certificate of a device with this serial was seen."));
    }
}

void EvaluateDialog::send()
{
    auto presented = chain();
    if (!presented)
        return showProblem(models::text::detailText(presented.error()));
    m_banner->hide(); // of the last one
    m_scroll->hide();
    setBusy(tr("Judging…"));
    models::lifecycle::evaluate(m_lifecycle,
                                {.store = m_profile.store,
                                 .profile = m_profile.name,
                                 .peer = chosen<PeerRole>(m_role),
                                 .chain = std::move(*presented)},
                                [dialog = QPointer(this)](const Result<Attempt>& attempt) {
                                    if (dialog)
                                        dialog->show(attempt);
                                });
}

void EvaluateDialog::show(const Result<Attempt>& attempt)
{
    setBusy(QString());
    m_banner->setVisible(attempt.has_value());
    m_scroll->setVisible(attempt.has_value());
    if (!attempt)
        return showProblem(models::text::detailText(attempt.error()));
    setDone();
    const auto& verdict = attempt->verdict;
    m_banner->setContent({.glyph = {.status = verdict.allowed ? models::tables::DeviceStatus::Custom
                                                              : models::tables::DeviceStatus::Failed},
                          .state = verdict.allowed ? tr("Would be let in") : tr("Would be refused"),
                          .cause = verdict.reason ? models::text::explanation(*verdict.reason) : QString()});
    m_checks->setRows(checksOf(*attempt));
    makeRoom();
}

} // namespace views::inspector
