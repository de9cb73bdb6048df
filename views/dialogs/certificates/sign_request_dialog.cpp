#include "views/dialogs/certificates/sign_request_dialog.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/certificates/certificate_import.h"
#include "models/lifecycle/certificates/certificate_requests.h"
#include "models/lifecycle/certificates/certificates.h"
#include "models/text/detail_wording.h"
#include "session/pki/object_writer.h"
#include "views/dialogs/certificates/alternative_names.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/save_file.h"
#include "views/theme/text_scale.h"
#include "views/widgets/text_label.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace views::dialogs {

using session::pki::CertificateRole;

namespace {

constexpr int linesOfPem = 6;

QString factsText(const session::pki::RequestFacts& facts)
{
    const QString names = toText(facts.alternativeNames);
    const QString key =
        QStringLiteral("%1 %2").arg(QString::fromStdString(facts.keyAlgorithm)).arg(facts.keyBits);
    const QString subject = QString::fromStdString(facts.subject);
    return names.isEmpty() ? SignRequestDialog::tr("%1; key %2").arg(subject, key)
                           : SignRequestDialog::tr("%1; %2; key %3").arg(subject, names, key);
}

} // namespace

SignRequestDialog::SignRequestDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& authority,
                                     QWidget* parent)
    : FormDialog({.name = QStringLiteral("signRequestDialog"),
                  .title = tr("Sign a request"),
                  .subtitle =
                      tr("Subject and alternative names are taken as they were asked for; usage and validity "
                         "are yours to say. The private key stays with whoever asks."),
                  .accept = tr("Sign and save as…")},
                 parent),
      m_lifecycle(lifecycle),
      m_request(named(new QPlainTextEdit(this), "request", tr("Request"))),
      m_facts(new widgets::TextLabel({.ink = widgets::Ink::Secondary, .isSelectable = true}, this)),
      m_signedBy(named(new QComboBox(this), "signedBy", tr("Signed by"))),
      m_usage(named(new QComboBox(this), "usage", tr("Usage"))),
      m_days(named(new QSpinBox(this), "days", tr("Valid for")))
{
    makeFields(authority);
    connect(m_request, &QPlainTextEdit::textChanged, this, &SignRequestDialog::check);
    check();
}

void SignRequestDialog::makeFields(const std::string& authority)
{
    for (const std::string& name : models::config::namesFor(
             m_lifecycle.candidate(), models::config::ReferenceKind::IssuingCertificate, {}))
        m_signedBy->addItem(QString::fromStdString(name), QString::fromStdString(name));
    if (!authority.empty())
        m_signedBy->setCurrentText(QString::fromStdString(authority));
    m_usage->addItem(tr("Server"), int(CertificateRole::Server));
    m_usage->addItem(tr("Client"), int(CertificateRole::Client));
    m_usage->addItem(tr("Server and client"), int(CertificateRole::ServerAndClient));
    m_days->setRange(1, models::lifecycle::longestCertificateDays);
    m_days->setValue(models::lifecycle::SigningOrder().days);
    m_days->setSuffix(tr(" days"));
    m_days->setGroupSeparatorShown(true);
    theme::atEachTextScale(m_request, [this] { m_request->setFont(theme::font(theme::TextRole::Mono)); });
    m_request->setPlaceholderText(QStringLiteral("-----BEGIN CERTIFICATE REQUEST-----"));
    m_request->setTabChangesFocus(true);
    m_request->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_request->setMinimumHeight(m_request->fontMetrics().lineSpacing() * linesOfPem);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setWordWrap(true);
    auto* choose = new QPushButton(tr("Choose &file…"), this);
    choose->setObjectName(QStringLiteral("chooseFile"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SignRequestDialog::chooseFile);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Request"), m_request);
    auto* file = new QHBoxLayout;
    file->addWidget(choose);
    file->addStretch();
    form->addRow(QString(), file);
    form->addRow(QString(), m_facts);
    form->addRow(tr("&Signed by"), m_signedBy);
    form->addRow(tr("&Usage"), m_usage);
    form->addRow(tr("&Valid for"), m_days);
    body()->addLayout(form);
}

void SignRequestDialog::setRequest(const QString& pem)
{
    m_request->setPlainText(pem);
}

void SignRequestDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a request"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Requests (*.csr *.req *.pem *.der)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        const auto bytes = models::lifecycle::readSecretFile(file);
        if (!bytes)
            return showProblem(models::text::detailText(bytes.error()));
        const auto found = session::pki::readObjects(bytes->reveal());
        if (found.requests.empty())
            return showProblem(tr("There is no request in %1.").arg(file));
        showProblem(QString());
        setRequest(
            QString::fromStdString(session::pki::toPem("CERTIFICATE REQUEST", found.requests.front().der)));
    });
    dialog->open();
}

void SignRequestDialog::check()
{
    const std::string text = m_request->toPlainText().toStdString();
    const auto facts = session::pki::readRequest(text);
    m_facts->setText(facts ? factsText(*facts) : QString());
    m_commonName = facts && !facts->commonNames.empty() ? facts->commonNames.back() : std::string();
    if (m_signedBy->count() == 0)
        return setObstacle(tr("There is no CA here that could sign."));
    if (text.empty())
        return setObstacle(tr("There is no request yet."));
    setObstacle(facts ? QString() : tr("This is no request, or it was damaged."));
}

void SignRequestDialog::send()
{
    setBusy(tr("Signing…"));
    models::lifecycle::signForeignRequest(m_lifecycle,
                                          {.request = m_request->toPlainText().toStdString(),
                                           .signedBy = m_signedBy->currentData().toString().toStdString(),
                                           .role = chosen<CertificateRole>(m_usage),
                                           .days = m_days->value()},
                                          [dialog = QPointer(this)](const models::lifecycle::Signed& chain) {
                                              if (!dialog)
                                                  return;
                                              dialog->setBusy(QString());
                                              if (chain)
                                                  dialog->askForFile(*chain);
                                              else
                                                  dialog->showProblem(
                                                      models::text::detailText(chain.error()));
                                          });
}

void SignRequestDialog::askForFile(const std::vector<session::pki::Certificate>& chain)
{
    std::string pem;
    for (const auto& certificate : chain)
        pem += certificate.pem();
    saveFile(this,
             {.title = tr("Save the signed certificate"),
              .name = m_commonName.empty() ? tr("signed") : QString::fromStdString(m_commonName),
              .suffix = QStringLiteral("pem"),
              .bytes = std::move(pem)},
             [this](const QString& problem) {
                 if (problem.isEmpty())
                     accept();
                 else
                     showProblem(problem);
             });
}

} // namespace views::dialogs
