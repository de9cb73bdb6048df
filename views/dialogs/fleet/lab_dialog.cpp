#include "views/dialogs/fleet/lab_dialog.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/lab_wording.h"
#include "views/dialogs/forms/fields.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace views::dialogs {

using models::lifecycle::LabBehaviour;
using models::lifecycle::LabExperiment;
using models::lifecycle::LabTarget;

LabDialog::LabDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& authority, QWidget* parent)
    : FormDialog({.name = QStringLiteral("labDialog"),
                  .title = tr("Revocation lab"),
                  .subtitle = tr("What the CRL and OCSP service of a CA here answers from now on, wrong on "
                                 "purpose. Counts at once and until it is taken back; the log tells it."),
                  .accept = tr("&Order")},
                 parent),
      m_lifecycle(lifecycle),
      m_authority(named(new QComboBox(this), "authority", tr("CA"))),
      m_behaviour(named(new QComboBox(this), "behaviour", tr("Answer"))),
      m_target(named(new QComboBox(this), "target", tr("Asked by"))),
      m_delay(named(new QSpinBox(this), "delay", tr("Delay"))),
      m_consequence(new widgets::TextLabel({.ink = widgets::Ink::Secondary}, this))
{
    const auto& certificates = lifecycle.candidate().panorama.certificates;
    for (const std::string& name :
         models::config::namesFor(lifecycle.candidate(), models::config::ReferenceKind::CaCertificate, {}))
        if (const auto found = certificates.find(name);
            found != certificates.end() && !found->second.privateKey.empty())
            m_authority->addItem(QString::fromStdString(name));
    for (const LabBehaviour behaviour : models::lifecycle::allLabBehaviours)
        m_behaviour->addItem(models::text::labBehaviourText(toText(behaviour)), int(behaviour));
    for (const LabTarget target : models::lifecycle::allLabTargets)
        m_target->addItem(models::text::labTargetText(toText(target)), int(target));
    m_delay->setRange(0, int(LabExperiment::longestDelay.count()));
    m_delay->setSuffix(tr(" s"));
    m_consequence->setObjectName(QStringLiteral("consequence"));
    m_consequence->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&CA"), m_authority);
    form->addRow(tr("&Answer"), m_behaviour);
    form->addRow(tr("As&ked by"), m_target);
    form->addRow(tr("&Delay"), m_delay);
    form->addRow(QString(), m_consequence);
    body()->addLayout(form);
    if (!authority.empty())
        m_authority->setCurrentText(QString::fromStdString(authority));
    connect(m_authority, &QComboBox::currentIndexChanged, this, &LabDialog::showOrdered);
    connect(m_behaviour, &QComboBox::currentIndexChanged, this, &LabDialog::check);
    connect(m_target, &QComboBox::currentIndexChanged, this, &LabDialog::check);
    showOrdered();
}

/// What this CA does now.
void LabDialog::showOrdered()
{
    const auto& all = m_lifecycle.lab()->experiments();
    const auto found = all.find(m_authority->currentText().toStdString());
    const LabExperiment now = found == all.end() ? LabExperiment() : found->second;
    m_behaviour->setCurrentIndex(m_behaviour->findData(int(now.behaviour)));
    m_target->setCurrentIndex(m_target->findData(int(now.target)));
    m_delay->setValue(int(std::chrono::duration_cast<std::chrono::seconds>(now.delay).count()));
    check();
}

void LabDialog::check()
{
    const auto behaviour = chosen<LabBehaviour>(m_behaviour);
    const bool isOfLists = chosen<LabTarget>(m_target) != LabTarget::Ocsp;
    m_consequence->setText(models::text::labConsequence(toText(behaviour)));
    setObstacle(m_authority->count() == 0 ? tr("No CA has its key here.")
                : isOfLists && !models::lifecycle::isForLists(behaviour)
                    ? tr("A revocation list can't do this: choose OCSP alone.")
                    : QString());
}

void LabDialog::send()
{
    closeAfter(models::lifecycle::orderExperiment(m_lifecycle, m_authority->currentText().toStdString(),
                                                  {.behaviour = chosen<LabBehaviour>(m_behaviour),
                                                   .target = chosen<LabTarget>(m_target),
                                                   .delay = std::chrono::seconds(m_delay->value())}));
}

} // namespace views::dialogs
