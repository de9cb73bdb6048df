#include "views/dialogs/change/template_dialog.h"

#include "models/text/detail_wording.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/dialogs/forms/setting_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace views::dialogs {

using models::config::Edit;

TemplateDialog::TemplateDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name,
                               QWidget* parent)
    : FormDialog(
          {.name = QStringLiteral("templateDialog"),
           .title = name.empty() ? tr("New template") : tr("Template %1").arg(QString::fromStdString(name)),
           .subtitle = tr("Settings, certificates and profiles that devices get through a template "
                          "stack."),
           .accept = name.empty() ? tr("Create") : tr("Save")},
          parent),
      m_lifecycle(lifecycle),
      m_existing(name),
      m_name(new QLineEdit(QString::fromStdString(name), this)),
      m_form(new SettingForm("template *", this))
{
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setReadOnly(!name.empty());
    m_form->addRow(tr("&Name"), m_name);
    m_form->add("description");
    m_form->add("config deviceconfig system panorama local-panorama panorama-server");
    m_form->add("config deviceconfig system panorama local-panorama panorama-server-2");
    m_form->load(lifecycle.candidate(), {name});
    body()->addWidget(m_form);
    body()->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::check);
    connect(m_form, &SettingForm::edited, this, &TemplateDialog::check);
    if (name.empty())
        m_name->setFocus();
    check();
}

std::string TemplateDialog::name() const
{
    return m_existing.empty() ? m_name->text().toStdString() : m_existing;
}

void TemplateDialog::check()
{
    QString problem =
        m_existing.empty() ? entryNameProblem(m_lifecycle.candidate(), "template *", {name()}) : QString();
    if (problem.isEmpty())
        problem = m_form->problem();
    setObstacle(problem);
}

void TemplateDialog::send()
{
    std::vector<Edit> edits;
    if (m_existing.empty())
        edits.push_back(models::config::setEntry({"template", name()}));
    for (Edit& edit : m_form->edits({name()}))
        edits.push_back(std::move(edit));
    const auto done = m_lifecycle.edit(std::move(edits));
    if (!done)
        return showProblem(models::text::detailText(done.error()));
    Q_EMIT saved(name());
    accept();
}

} // namespace views::dialogs
