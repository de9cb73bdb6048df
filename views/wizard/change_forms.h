// What is asked before certificates that are in use are changed: a server's (W-6), those of clients (W-7), or
// a whole CA (W-8). Each form hands over one finished value and says what is wrong with it. GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "models/workflows/workflow.h"
#include "views/dialogs/fleet/device_list.h"
#include "views/wizard/form_fields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace views::widgets {
class TextLabel;
}

namespace views::wizard {

class ServerCertificateForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerCertificateForm(QWidget* parent = nullptr);

    /// What the candidate has to offer; leaves alone what was chosen.
    void suggest(const models::config::Configuration& configuration);
    [[nodiscard]] models::workflows::ServerCertificateOptions options() const;
    /// What it can't be started for, as a sentence; "" when it can.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    void offerServers();
    void followServer();
    [[nodiscard]] std::string collector() const;
    [[nodiscard]] bool isMade() const; ///< the new one does not exist yet

    models::config::Configuration m_configuration;
    QComboBox* m_server;
    widgets::TextLabel* m_present;
    QComboBox* m_certificate;
    QComboBox* m_authority;
    QSpinBox* m_wait;
};

class ClientCertificateForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientCertificateForm(QWidget* parent = nullptr);

    void suggest(const std::vector<dialogs::OfferedDevice>& devices);
    [[nodiscard]] models::workflows::ClientCertificateOptions options() const;
    /// By the templates: the form of the roll-out says how.
    [[nodiscard]] bool isByTemplates() const;
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    QComboBox* m_way;
    dialogs::DeviceList* m_devices;
    std::vector<dialogs::OfferedDevice> m_offered;
};

class AuthorityForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AuthorityForm(QWidget* parent = nullptr);

    void suggest(const models::config::Configuration& configuration);
    [[nodiscard]] models::workflows::AuthorityOptions options() const;
    [[nodiscard]] models::workflows::RollOutOptions waves() const;
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    void addFields(QFormLayout* form);
    void followReplaced();
    [[nodiscard]] QString newNamesProblem() const;
    [[nodiscard]] bool isMade() const; ///< the new CA does not exist yet

    models::config::Configuration m_configuration;
    QComboBox* m_replaces;
    QComboBox* m_authority;
    QComboBox* m_signedBy;
    QCheckBox* m_crossSigns;
    QComboBox* m_serverCertificate;
    QComboBox* m_commonCertificate;
    QSpinBox* m_wait;
    WaveFields m_waves;
};

} // namespace views::wizard
