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

    /// Of a demonstration: where its bundle is suggested to go, since the program that plays the devices
    /// takes it from there.
    void setDropDirectory(const QString& directory) { m_dropDirectory = directory; }
    /// What the candidate has to offer; leaves alone what was chosen.
    void suggest(const models::config::Configuration& configuration);
    [[nodiscard]] models::workflows::NewDeviceOptions options() const;
    [[nodiscard]] QString obstacle() const;

Q_SIGNALS:
    void edited();

private:
    void chooseFile();
    void serialEdited();
    [[nodiscard]] QString bundleIn(const QString& directory) const;

    models::config::Configuration m_configuration;
    QLineEdit* m_serial;
    widgets::TextLabel* m_serialHint; ///< that it looks like none
    QLineEdit* m_hostname;
    QComboBox* m_stack;
    QComboBox* m_group;
    QLineEdit* m_bundle;
    QString m_dropDirectory;
    QString m_proposed;          ///< as the bundle's file
    widgets::TextLabel* m_order; ///< which comes first, and why
};

} // namespace views::wizard
