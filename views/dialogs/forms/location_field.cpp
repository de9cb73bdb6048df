#include "views/dialogs/forms/location_field.h"

#include "models/config/object_stores.h"
#include "models/tables/certificate_rows.h"

#include <algorithm>

namespace views::dialogs {

LocationField::LocationField(const models::config::Configuration& configuration, QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("location"));
    setAccessibleName(tr("Location"));
    for (const models::config::PlacedStore& placed : models::config::allStores(configuration))
        addItem(models::tables::locationText(placed.name),
                QString::fromStdString(models::config::storeKey(placed.name)));
}

models::config::StoreName LocationField::store() const
{
    return models::config::storeOfKey(currentData().toString().toStdString())
        .value_or(models::config::StoreName());
}

void LocationField::setStore(const models::config::StoreName& store)
{
    setCurrentIndex(std::max(0, findData(QString::fromStdString(models::config::storeKey(store)))));
}

} // namespace views::dialogs
