#include "views/dialogs/certificates/reissue_dialog.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/certificates/certificate_children.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/certificate_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/widgets/text_label.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QVBoxLayout>

namespace views::dialogs {

namespace {

constexpr int linesSeen = 6;

} // namespace

ReissueDialog::ReissueDialog(models::lifecycle::Lifecycle& lifecycle, std::string authority, QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("reissueDialog"),
           .title = tr("Re-issue what %1 has signed").arg(QString::fromStdString(authority)),
           .subtitle = tr("Each certificate gets a new serial number and is valid as long as before. All of "
                          "them change together in the candidate, or none."),
           .accept = tr("Re-issue")},
          parent),
      m_lifecycle(lifecycle),
      m_authority(std::move(authority)),
      m_signedBy(named(new QComboBox(this), "signedBy", tr("Signed by"))),
      m_newKeys(named(new QCheckBox(tr("With new &keys"), this), "newKeys", tr("With new keys"))),
      m_done(named(new QProgressBar(this), "reissued", tr("Re-issued certificates")))
{
    makeFields();
    connect(&lifecycle, &models::lifecycle::Lifecycle::jobChanged, this, &ReissueDialog::follow);
}

void ReissueDialog::makeFields()
{
    for (const std::string& name : models::config::namesFor(
             m_lifecycle.candidate(), models::config::ReferenceKind::IssuingCertificate, {}))
        m_signedBy->addItem(QString::fromStdString(name), QString::fromStdString(name));
    m_signedBy->setCurrentText(QString::fromStdString(m_authority));
    auto* list = named(new QListWidget(this), "children", tr("Certificates to be re-issued"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    const auto children = models::lifecycle::childrenOf(m_lifecycle.candidate(), m_authority);
    for (const auto& child : children.value_or(std::vector<models::lifecycle::CertificateChild>()))
        list->addItem(tr("%1 (%2)").arg(QString::fromStdString(child.name),
                                        models::tables::locationText(child.location)));
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * linesSeen);
    m_done->hide();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Signed by"), m_signedBy);
    form->addRow(QString(), m_newKeys);
    body()->addLayout(form);
    body()->addWidget(new widgets::TextLabel(
        tr("%n certificate(s) in the stores here; what devices hold themselves is not among them.", nullptr,
           list->count()),
        {.ink = widgets::Ink::Secondary}, this));
    body()->addWidget(list, 1);
    body()->addWidget(m_done);
    setObstacle(list->count() == 0 ? tr("Nothing here was signed by it.") : QString());
}

void ReissueDialog::send()
{
    const auto job = m_lifecycle.reissue({.authority = m_authority,
                                          .signedBy = m_signedBy->currentData().toString().toStdString(),
                                          .withNewKeys = m_newKeys->isChecked()});
    if (!job)
        return showProblem(models::text::detailText(job.error()));
    m_job = *job;
    m_done->show();
    setBusy(tr("Signing; Cancel changes nothing."));
    follow(*job);
}

void ReissueDialog::follow(session::base::JobId changed)
{
    const auto* job = m_job == changed ? m_lifecycle.findJob(changed) : nullptr;
    if (!job)
        return;
    m_done->setRange(0, job->steps);
    m_done->setValue(job->stepsDone);
    if (job->status != models::lifecycle::JobStatus::Finished)
        return;
    m_job.reset();
    m_done->hide();
    setBusy(QString());
    if (job->result == models::lifecycle::JobResult::Ok)
        return accept();
    showProblem(models::text::detailText(job->detail));
}

void ReissueDialog::reject()
{
    if (m_job)
        m_lifecycle.cancel(*m_job);
    else
        FormDialog::reject();
}

} // namespace views::dialogs
