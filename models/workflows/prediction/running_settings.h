// What each device runs now, as far as the manager knows: the settings of the version that it was pushed
// last, which may be an older one, under what is set on the device itself. Any thread; reading older versions
// of a large configuration takes a while.
#pragma once

#include "models/workflows/prediction/predictor.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace models::workflows {

class RunningSettings
{
public:
    /// The request outlives it.
    explicit RunningSettings(const PredictionRequest& request);

    /// Nullopt when no version that is kept says what it runs.
    [[nodiscard]] std::optional<config::Template> of(const lifecycle::DeviceRecord& record) const;
    /// The version that says it; null for one that is not kept.
    [[nodiscard]] const config::Configuration* versionOf(const lifecycle::DeviceRecord& record) const;

private:
    void find(std::vector<const lifecycle::DeviceRecord*> wanted);

    const PredictionRequest& m_request;
    std::vector<std::unique_ptr<const config::Configuration>> m_earlier;
    std::unordered_map<session::base::Serial, const config::Configuration*> m_versions;
};

/// A device whose settings have to be looked for in older versions.
[[nodiscard]] bool runsEarlierSettings(const lifecycle::DeviceRecord& record);

} // namespace models::workflows
