// Where an object is to live: Panorama's store, the shared one, or that of a template or stack (E12:
// different places). GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "models/config/store_path.h"

#include <QComboBox>

namespace views::dialogs {

class LocationField final : public QComboBox
{
    Q_OBJECT

public:
    explicit LocationField(const models::config::Configuration& configuration, QWidget* parent = nullptr);

    [[nodiscard]] models::config::StoreName store() const;
    /// Panorama's for one that is not there.
    void setStore(const models::config::StoreName& store);
};

} // namespace views::dialogs
