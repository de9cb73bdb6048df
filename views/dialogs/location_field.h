// Where an object is to live: Panorama's store or that of a template (E12: different places). GUI thread.
#pragma once

#include "models/config/configuration.h"

#include <QComboBox>

#include <string>
#include <vector>

namespace views::dialogs {

class LocationField final : public QComboBox
{
    Q_OBJECT

public:
    explicit LocationField(const models::config::Configuration& configuration, QWidget* parent = nullptr);

    [[nodiscard]] std::string templateName() const; ///< "" is Panorama's
    [[nodiscard]] std::vector<std::string> storePath() const;
    void setTemplateName(const std::string& name);
};

} // namespace views::dialogs
