#include "models/workflows/scenarios/scenario_estate.h"

#include <algorithm>

namespace models::workflows {

using session::base::Result;

std::vector<std::string> scenarioCommands(const ScenarioEstate& estate)
{
    Estate plain;
    plain.managerAddress = estate.managerAddress;
    plain.stacks = estate.stacks;
    std::vector<EstateDevice> managed;
    for (const ScenarioDevice& device : estate.devices)
        if (device.isManaged)
            managed.push_back(device.device);
    std::vector<std::string> commands;
    for (const config::Edit& edit : estateEdits(plain, managed))
        commands.push_back(config::toCommand(edit));
    return commands;
}

std::vector<std::string> scenarioPrograms(const ScenarioEstate& estate)
{
    std::vector<std::string> programs;
    for (const ScenarioDevice& device : estate.devices)
        if (std::ranges::find(programs, device.program) == programs.end())
            programs.push_back(device.program);
    return programs;
}

Result<panos::FleetFile> scenarioFleet(const ScenarioEstate& estate, const std::string& program,
                                       const FleetInput& input)
{
    std::vector<EstateDevice> played;
    std::vector<const ScenarioDevice*> asWished;
    for (const ScenarioDevice& device : estate.devices) {
        if (device.program != program)
            continue;
        played.push_back(device.device);
        asWished.push_back(&device);
    }
    auto fleet = estateFleet(played, input);
    if (!fleet)
        return fleet;
    for (std::size_t i = 0; i < asWished.size(); ++i) {
        panos::Bundle& bundle = fleet->devices[qsizetype(i)];
        bundle.listen = QString::fromStdString(asWished[i]->listen);
        bundle.haPeer = QString::fromStdString(asWished[i]->haPeer);
        bundle.logsPerSecond = asWished[i]->logsPerSecond;
        bundle.clockOffsetSeconds = asWished[i]->clockOffset.count();
        for (const std::string& line : asWished[i]->local)
            bundle.localText += QString::fromStdString(line) + QLatin1Char('\n');
    }
    return fleet;
}

} // namespace models::workflows
