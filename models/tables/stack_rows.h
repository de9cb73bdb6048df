// Template stacks as table rows: what they are made of, who is in them and how many run what they say. Pure;
// main thread (translations).
#pragma once

#include "models/lifecycle/device_registry.h"
#include "models/tables/rows_model.h"

namespace models::tables {

enum class StackColumn { Sync, Name, Templates, Devices, InSync, Connected, Certificate, ColumnCount };

struct StackCounts
{
    int devices = 0; ///< of the candidate
    int connected = 0;
    int inSync = 0; ///< connected or not: the last digest that they told is the running one's
};

[[nodiscard]] StackCounts stackCounts(const config::TemplateStack& stack,
                                      const lifecycle::DeviceRegistry& devices);
/// "Predefined", "Local: NAME", "Issued by NAME" of the first template that says something.
[[nodiscard]] QString clientCertificateText(const config::SecureConnClient& client);

[[nodiscard]] QStringList stackTitles();
/// The row's key is the stack's name.
[[nodiscard]] std::vector<Row> stackRows(const config::Configuration& configuration,
                                         const lifecycle::DeviceRegistry& devices);

} // namespace models::tables
