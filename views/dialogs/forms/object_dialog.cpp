#include "views/dialogs/forms/object_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/fields.h"
#include "views/dialogs/forms/setting_form.h"

#include <QLineEdit>

namespace views::dialogs {

using models::config::Edit;

namespace {

std::string entriesOf(const std::string& list)
{
    return list + " *";
}

} // namespace

ObjectDialog::ObjectDialog(const DialogFacts& facts, models::lifecycle::Lifecycle& lifecycle, Object object,
                           QWidget* parent)
    : FormDialog(facts, parent),
      m_lifecycle(lifecycle),
      m_object(std::move(object)),
      m_name(named(new QLineEdit(QString::fromStdString(m_object.name), this), "name", tr("Name"))),
      m_form(new SettingForm(entriesOf(m_object.list), this))
{
    m_name->setReadOnly(!isNew());
    m_form->addRow(tr("&Name"), m_name);
    connect(m_name, &QLineEdit::textChanged, this, &ObjectDialog::check);
    connect(m_form, &SettingForm::edited, this, &ObjectDialog::check);
}

std::string ObjectDialog::name() const
{
    return isNew() ? m_name->text().toStdString() : m_object.name;
}

void ObjectDialog::check()
{
    QString found =
        isNew() ? entryNameProblem(m_lifecycle.candidate(), entriesOf(m_object.list), {name()}) : QString();
    if (found.isEmpty())
        found = m_form->problem();
    if (found.isEmpty())
        found = problem();
    setObstacle(found);
}

std::vector<Edit> ObjectDialog::furtherEdits(const std::vector<std::string>& /*entry*/) const
{
    return {};
}

void ObjectDialog::send()
{
    const std::vector<std::string> entry{m_object.list, name()};
    std::vector<Edit> edits;
    if (isNew())
        edits.push_back(models::config::setEntry(entry));
    for (Edit& edit : m_form->edits({name()}))
        edits.push_back(std::move(edit));
    for (Edit& edit : furtherEdits(entry))
        edits.push_back(std::move(edit));
    const auto done = m_lifecycle.edit(std::move(edits));
    if (!done)
        return showProblem(models::text::detailText(done.error()));
    Q_EMIT saved(name());
    accept();
}

} // namespace views::dialogs
