#include "views/dialogs/forms/entry_dialog.h"

#include "models/config/certificate_facts.h"
#include "models/config/concrete_path.h"
#include "models/config/schema/schema.h"
#include "models/text/schema_wording.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/forms/setting_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace views::dialogs {

using models::config::Edit;
using models::config::entryListAt;
using models::config::ReferenceKind;

namespace {

QString titleOf(const EntryPlace& place)
{
    const auto label = models::text::schemaText(entryListAt(place.pattern).label);
    return place.name.empty() ? EntryDialog::tr("New: %1").arg(label)
                              : EntryDialog::tr("%1: %2").arg(label, QString::fromStdString(place.name));
}

} // namespace

std::vector<std::string> entryPath(const EntryPlace& place)
{
    std::vector<std::string> names = place.parents;
    names.push_back(place.name);
    return models::config::concretePath(place.pattern, names);
}

void fitIdentifierType(SettingForm& form)
{
    const bool isSubject = form.field("identifier")->value() == "subject";
    SettingField* type = form.field("type");
    if (isSubject != (type->value() == "common-name"))
        type->setValue(isSubject ? "common-name" : "hostname");
}

EntryDialog::EntryDialog(const models::config::Configuration& draft, EntryPlace place, QWidget* parent)
    : FormDialog({.name = QStringLiteral("entryDialog"),
                  .title = titleOf(place),
                  .accept = place.name.empty() ? tr("Add") : tr("Keep")},
                 parent),
      m_draft(draft),
      m_place(std::move(place)),
      m_form(new SettingForm(m_place.pattern, this))
{
    makeName();
    const auto elements = SettingForm::elementsOf(m_place.pattern);
    for (const std::string& element : elements)
        m_form->add(element);
    m_form->load(m_draft, names());
    if (std::ranges::find(elements, "identifier") != elements.end())
        connect(m_form->field("identifier"), &SettingField::edited, this,
                [this] { fitIdentifierType(*m_form); });
    body()->addWidget(m_form);
    body()->addStretch();
    connect(m_form, &SettingForm::edited, this, &EntryDialog::check);
    if (m_choice)
        m_choice->setFocus();
    else if (m_place.name.empty())
        m_name->setFocus();
    else if (!elements.empty())
        m_form->field(elements.front())->editor()->setFocus();
    check();
}

void EntryDialog::makeName()
{
    const auto& list = entryListAt(m_place.pattern);
    if (list.reference != ReferenceKind::None && m_place.name.empty()) {
        m_choice = named(new QComboBox(this), "name", tr("Name"));
        const auto present = list.names(m_draft, m_place.parents);
        for (const std::string& name : models::config::namesFor(m_draft, list.reference, {}))
            if (std::ranges::find(present, name) == present.end())
                m_choice->addItem(QString::fromStdString(name));
        m_form->addRow(tr("&Name"), m_choice);
        connect(m_choice, &QComboBox::currentTextChanged, this, &EntryDialog::check);
        return;
    }
    m_name = named(new QLineEdit(QString::fromStdString(m_place.name), this), "name", tr("Name"));
    m_name->setReadOnly(!m_place.name.empty());
    m_form->addRow(tr("&Name"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, &EntryDialog::check);
}

std::vector<std::string> EntryDialog::names() const
{
    std::vector<std::string> names = m_place.parents;
    names.push_back((m_choice ? m_choice->currentText() : m_name->text()).toStdString());
    return names;
}

std::vector<Edit> EntryDialog::edits() const
{
    EntryPlace place = m_place;
    place.name = names().back();
    std::vector<Edit> edits;
    if (m_place.name.empty())
        edits.push_back(models::config::setEntry(entryPath(place)));
    for (Edit& edit : m_form->edits(names()))
        edits.push_back(std::move(edit));
    return edits;
}

void EntryDialog::check()
{
    if (m_choice && m_choice->count() == 0)
        return setObstacle(tr("There is no other one to add."));
    QString problem = m_place.name.empty() ? entryNameProblem(m_draft, m_place.pattern, names()) : QString();
    if (problem.isEmpty())
        problem = m_form->problem();
    setObstacle(problem);
}

void EntryDialog::send()
{
    Q_EMIT done(edits());
    accept();
}

} // namespace views::dialogs
