// Template stacks and templates as table rows: what they are made of, who is in them and how many run what
// they say. Pure; main thread (translations).
#pragma once

#include "models/lifecycle/devices/device_registry.h"
#include "models/tables/rows_model.h"

#include <optional>

namespace models::tables {

enum class StackColumn { Sync, Name, Type, Templates, Devices, InSync, Connected, Certificate, ColumnCount };

/// A stack or a template by its name; the key of its row and back.
struct StackPlace
{
    bool isTemplate = false;
    std::string name;
    bool operator==(const StackPlace&) const = default;
};
[[nodiscard]] QString stackKey(const StackPlace& place);
[[nodiscard]] std::optional<StackPlace> stackPlace(const QString& key);

struct StackCounts
{
    int devices = 0; ///< of the candidate
    int connected = 0;
    int inSync = 0; ///< connected or not: the last digest that they told is the running one's
};

[[nodiscard]] StackCounts stackCounts(const config::TemplateStack& stack,
                                      const lifecycle::DeviceRegistry& devices);
/// Over all stacks that the template is in.
[[nodiscard]] StackCounts templateCounts(const config::Configuration& configuration, const std::string& name,
                                         const lifecycle::DeviceRegistry& devices);
/// Names of the stacks that a template is in.
[[nodiscard]] std::vector<std::string> stacksWith(const config::Configuration& configuration,
                                                  const std::string& templateName);

/// "Predefined", "Local: NAME", "Issued by NAME".
[[nodiscard]] QString clientCertificateText(const config::SecureConnClient& client);

[[nodiscard]] QStringList stackTitles();
/// Stacks first, then templates.
[[nodiscard]] std::vector<Row> stackRows(const config::Configuration& configuration,
                                         const lifecycle::DeviceRegistry& devices);

} // namespace models::tables
