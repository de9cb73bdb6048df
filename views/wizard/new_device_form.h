// What is asked before a device is added (W-4). Hands over one finished value and says what is wrong with it.
// GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "models/workflows/workflow.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace views::widgets {
class TextLabel;
}

namespace views::wizard {

class NewDeviceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit NewDeviceForm(QWidget* parent = nullptr);

    /// What the candidate has to offer; leaves alone what was chosen.
    void suggest(const models::config::Configuration& configuration);
    [[nodiscard]] models::workflows::NewDeviceOptions options() const;
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    void chooseFile();

    models::config::Configuration m_configuration;
    QLineEdit* m_serial;
    QLineEdit* m_hostname;
    QComboBox* m_stack;
    QComboBox* m_group;
    QLineEdit* m_bundle;
    widgets::TextLabel* m_order; ///< which comes first, and why
};

} // namespace views::wizard
