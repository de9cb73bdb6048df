// What is asked before a WildFire appliance is secured (W-5). Hands over one finished value and says what is
// wrong with it. GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "models/workflows/workflow.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace views::wizard {

class WildfireForm final : public QWidget
{
    Q_OBJECT

public:
    explicit WildfireForm(QWidget* parent = nullptr);

    /// What the candidate has to offer; leaves alone what was chosen.
    void suggest(const models::config::Configuration& configuration);
    [[nodiscard]] models::workflows::WildfireOptions options() const;
    /// What it can't be started for, as a sentence; "" when it can.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    void chooseDirectory();
    void follow();

    models::config::Configuration m_configuration;
    QComboBox* m_appliance;
    QLineEdit* m_address;
    QComboBox* m_certificate;
    QComboBox* m_authority;
    QComboBox* m_client;
    QLineEdit* m_directory;
    QLineEdit* m_fileServer;
};

} // namespace views::wizard
