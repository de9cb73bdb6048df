#include "views/dialogs/change/template_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "views/dialogs/forms/setting_form.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace views::dialogs {

TemplateDialog::TemplateDialog(models::lifecycle::Lifecycle& lifecycle, const std::string& name,
                               QWidget* parent)
    : ObjectDialog(
          {.name = QStringLiteral("templateDialog"),
           .title = name.empty() ? tr("New template") : tr("Template %1").arg(QString::fromStdString(name)),
           .subtitle = tr("Settings, certificates and profiles that devices get through a template "
                          "stack."),
           .accept = name.empty() ? tr("Create") : tr("Save")},
          lifecycle, {.list = "template", .name = name}, parent)
{
    form()->add("description");
    form()->add("config deviceconfig system panorama local-panorama panorama-server");
    form()->add("config deviceconfig system panorama local-panorama panorama-server-2");
    form()->load(lifecycle.candidate(), {name});
    body()->addWidget(form());
    body()->addStretch();
    if (isNew())
        nameField()->setFocus();
    check();
}

} // namespace views::dialogs
