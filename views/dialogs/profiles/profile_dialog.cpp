#include "views/dialogs/profiles/profile_dialog.h"

#include "models/config/object_stores.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/draft_findings.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/forms/location_field.h"
#include "views/dialogs/forms/setting_form.h"
#include "views/widgets/condition_table.h"
#include "views/widgets/scroll_page.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace views::dialogs {

using models::config::Edit;
using models::tables::ProfilePlace;

ProfileDialog::ProfileDialog(models::lifecycle::Lifecycle& lifecycle,
                             const std::optional<ProfilePlace>& place, const Facts& facts, QWidget* parent)
    : FormDialog({.name = facts.name,
                  .title = facts.title,
                  .subtitle = facts.subtitle,
                  .accept = place ? tr("Save") : tr("Create")},
                 parent),
      m_lifecycle(lifecycle),
      m_existing(place),
      m_kind(facts.kind),
      m_store(place ? place->store : models::config::StoreName()),
      m_location(new LocationField(lifecycle.candidate(), this)),
      m_name(named(new QLineEdit(this), "name", tr("Name"))),
      m_head(new QFormLayout),
      m_form(new SettingForm(patternOf(facts.kind, place.value_or(ProfilePlace())), this)),
      m_notes(new widgets::ConditionTable(this))
{
    m_head->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_head->addRow(tr("&Name"), m_name);
    m_head->addRow(tr("&Location"), m_location);
    if (m_existing) {
        m_name->setText(QString::fromStdString(m_existing->name));
        m_name->setReadOnly(true);
        m_location->setStore(m_existing->store);
        m_location->setEnabled(false);
    }
}

void ProfileDialog::addScrolled(QWidget* fields, int height)
{
    m_form->alignWith(*m_head);
    auto* scroll = new widgets::ScrollPage(fields, this);
    scroll->setAsksForAll(true);
    scroll->setMinimumHeight(height);
    scroll->setMinimumWidth(fields->minimumSizeHint().width() +
                            scroll->verticalScrollBar()->sizeHint().width());
    body()->addWidget(scroll, 1);
}

void ProfileDialog::begin()
{
    body()->addWidget(m_notes);
    m_form->load(m_lifecycle.candidate(), namesOf(place()));
    connect(m_name, &QLineEdit::textChanged, this, &ProfileDialog::check);
    connect(m_form, &SettingForm::edited, this, &ProfileDialog::check);
    connect(m_location, &QComboBox::currentIndexChanged, this, [this] {
        m_store = m_location->store();
        moved();
        check();
    });
    if (isNew())
        m_name->setFocus();
    check();
}

ProfilePlace ProfileDialog::place() const
{
    return {m_store, m_name->text().toStdString()};
}

models::config::ObjectStore ProfileDialog::typed() const
{
    const ProfilePlace scratch{m_existing ? m_existing->store : models::config::StoreName(), typedName};
    models::config::Configuration configuration;
    m_form->writeTo(configuration, namesOf(scratch));
    const auto* const store = models::config::findStore(configuration, scratch.store);
    return store ? *store : models::config::ObjectStore();
}

QString ProfileDialog::obstacle() const
{
    if (isNew())
        if (const QString problem = nameProblem(m_lifecycle.candidate(), m_kind, place()); !problem.isEmpty())
            return problem;
    const QString further = furtherObstacle();
    return further.isEmpty() ? m_form->problem() : further;
}

std::vector<Edit> ProfileDialog::edits() const
{
    auto edits = m_existing ? m_form->edits(namesOf(place())) : creationEdits(*m_form, m_kind, place());
    std::ranges::move(furtherEdits(), std::back_inserter(edits));
    return edits;
}

void ProfileDialog::check()
{
    follow();
    QString problem = obstacle();
    DraftFindings findings;
    if (problem.isEmpty()) {
        findings = draftFindings(m_lifecycle, edits(), objectOf(m_kind, place()));
        problem = findings.obstacle;
    }
    m_notes->setRows(findingRows(findings.notes));
    setObstacle(problem);
}

void ProfileDialog::send()
{
    const auto done = m_lifecycle.edit(edits());
    if (!done)
        return showProblem(models::text::detailText(done.error()));
    Q_EMIT saved(models::tables::profileKey(place()));
    accept();
}

} // namespace views::dialogs
