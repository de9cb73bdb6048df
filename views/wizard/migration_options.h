// What is asked before a workflow starts. Each form hands over one finished value; nothing is decided here.
// GUI thread.
#pragma once

#include "models/config/configuration.h"
#include "models/workflows/workflow.h"
#include "views/wizard/form_fields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace views::widgets {
class TextLabel;
}

namespace views::wizard {

class ServerSideForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerSideForm(QWidget* parent = nullptr);

    /// Fills what the configuration already says; leaves alone what was typed.
    void suggest(const models::config::Configuration& configuration);
    [[nodiscard]] models::workflows::ServerSideOptions options() const;
    /// What it can't be started for, as a sentence; "" when it can.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    void showWhetherNew();

    QLineEdit* m_address;
    QComboBox* m_authority;
    widgets::TextLabel* m_isNew; ///< whether the CA is there or will be made
    QSpinBox* m_wait;
    QCheckBox* m_serial;
};

class RollOutForm final : public QWidget
{
    Q_OBJECT

public:
    explicit RollOutForm(QWidget* parent = nullptr);

    void suggest(const models::config::Configuration& configuration);
    [[nodiscard]] models::workflows::RollOutOptions options() const;
    /// What it can't be started for, as a sentence; "" when it can.
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();
    /// There is none to choose from.
    void newScepProfileWanted();

private:
    void makeOffer();
    void showSource();
    [[nodiscard]] const QComboBox* sourceField() const; ///< the one that is open

    QComboBox* m_stacks;
    QComboBox* m_source;
    QComboBox* m_authority;
    QComboBox* m_certificate;
    QComboBox* m_scepProfile;
    QWidget* m_noScepProfile; ///< says so, and offers to make one
    WaveFields m_waves;
};

} // namespace views::wizard
