#include "views/dialogs/certificates/crl_dialog.h"

#include "models/lifecycle/certificates/certificate_revocation.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/save_file.h"

#include <QFormLayout>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace views::dialogs {

namespace {

constexpr int longestListDays = 3650;

} // namespace

CrlDialog::CrlDialog(models::lifecycle::Lifecycle& lifecycle, std::string authority, QWidget* parent)
    : FormDialog({.name = QStringLiteral("crlDialog"),
                  .title = tr("Revocation list of %1").arg(QString::fromStdString(authority)),
                  .subtitle = tr("Lists what this CA has revoked, with date and reason, signed by it."),
                  .accept = tr("Save as…")},
                 parent),
      m_lifecycle(lifecycle),
      m_authority(std::move(authority)),
      m_days(named(new QSpinBox(this), "days", tr("Next update after"))),
      m_format(named(new QComboBox(this), "format", tr("Format")))
{
    m_days->setRange(1, longestListDays);
    m_days->setValue(
        int(std::chrono::duration_cast<std::chrono::days>(models::lifecycle::CrlRequest().validity).count()));
    m_days->setSuffix(tr(" days"));
    m_format->addItem(tr("DER, as distribution points give it"), true);
    m_format->addItem(tr("PEM: text"), false);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Next update after"), m_days);
    form->addRow(tr("&Format"), m_format);
    body()->addLayout(form);
}

void CrlDialog::send()
{
    setBusy(tr("Signing…"));
    models::lifecycle::makeCrl(
        m_lifecycle, {.authority = m_authority, .validity = std::chrono::days(m_days->value())},
        [dialog = QPointer(this)](const session::base::Result<std::string>& der) {
            if (!dialog)
                return;
            dialog->setBusy(QString());
            if (!der)
                return dialog->showProblem(models::text::detailText(der.error()));
            dialog->askForFile(dialog->m_format->currentData().toBool() ? *der
                                                                        : session::pki::crlToPem(*der));
        });
}

void CrlDialog::askForFile(std::string bytes)
{
    saveFile(this,
             {.title = tr("Save the revocation list"),
              .name = QString::fromStdString(m_authority),
              .suffix = QStringLiteral("crl"),
              .bytes = std::move(bytes)},
             [this](const QString& problem) {
                 if (problem.isEmpty())
                     accept();
                 else
                     showProblem(problem);
             });
}

} // namespace views::dialogs
