#include "views/dialogs/location_field.h"

#include "models/config/store_path.h"
#include "models/tables/certificate_rows.h"
#include "models/tables/profile_rows.h"

namespace views::dialogs {

LocationField::LocationField(const models::config::Configuration& configuration, QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("location"));
    setAccessibleName(tr("Location"));
    addItem(models::tables::locationText({}), QString());
    for (const auto& [name, entry] : configuration.templates)
        addItem(models::tables::locationText(name), QString::fromStdString(name));
}

std::string LocationField::templateName() const
{
    return currentData().toString().toStdString();
}

std::vector<std::string> LocationField::storePath() const
{
    return models::config::storePath(templateName());
}

void LocationField::setTemplateName(const std::string& name)
{
    setCurrentIndex(std::max(0, findData(QString::fromStdString(name))));
}

} // namespace views::dialogs
