// What somebody has to do on the devices themselves, and on which: to read, and to copy into a ticket or a
// chat. GUI thread.
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/workflows/migration.h"
#include "views/widgets/card.h"

#include <string>
#include <vector>

class QPlainTextEdit;

namespace views::wizard {

class InstructionCard final : public widgets::Card
{
    Q_OBJECT

public:
    explicit InstructionCard(QWidget* parent = nullptr);

    /// `step`: its id.
    void setInstruction(const std::string& step, const models::workflows::MigrationStatus& status,
                        const models::lifecycle::DeviceRegistry& registry);

private:
    QPlainTextEdit* m_text;
};

} // namespace views::wizard
