// What somebody has to do on the devices themselves, and on which: to read, and to copy into a ticket or a
// chat. GUI thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/workflows/migration.h"
#include "session/base/error.h"
#include "views/widgets/card.h"

#include <string>
#include <vector>

class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace views::wizard {

class InstructionCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit InstructionCard(QWidget* parent = nullptr);

    /// Of a demonstration: where the program that plays the devices takes bundles from by itself.
    void setDropDirectory(const QString& directory) { m_dropDirectory = directory; }
    /// `step`: its id.
    void setInstruction(const std::string& step, const models::workflows::MigrationStatus& status,
                        const models::lifecycle::DeviceRegistry& registry);

Q_SIGNALS:
    /// What was asked for could not be done.
    void failed(const session::base::Error& error);

private:
    QPushButton* addButton(const QString& name, const QString& text, void (InstructionCard::*act)());
    void copyPath();
    void openFolder();
    void handOver();
    void showBundle(const QString& file);

    QString m_dropDirectory;
    QString m_bundle; ///< of a new device, "" for none
    QPlainTextEdit* m_text;
    QHBoxLayout* m_buttons;
    QPushButton* m_copyPath;
    QPushButton* m_openFolder;
    QPushButton* m_handOver; ///< to the device of a demonstration
};

} // namespace views::wizard
