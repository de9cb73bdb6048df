#include "models/config/device/effective_settings.h"

#include "models/config/device/device_text.h"
#include "models/config/device/effective_template.h"
#include "models/config/edit.h"

#include <map>

namespace models::config {

namespace {

using Path = std::vector<std::string>;

constexpr std::size_t wordsToDevice = 3; // template T config

/// The settings of one place as they would stand on the device.
std::vector<Change> settingsOf(const ObjectStore& store, const DeviceSection& device)
{
    Configuration scratch;
    Template& only = scratch.templates["device"];
    only.shared = store;
    only.device = device;
    std::vector<Change> settings = diff({}, scratch);
    std::erase_if(settings, [](const Change& change) { return change.path.size() <= wordsToDevice; });
    for (Change& change : settings)
        change.path.erase(change.path.begin(), change.path.begin() + wordsToDevice);
    return settings;
}

/// What decides together: an object as a whole, a setting by itself.
Path unitOf(const Path& path)
{
    constexpr std::size_t wordsOfObject = 3; // shared certificate NAME
    if (path.front() != "shared" || path.size() <= wordsOfObject)
        return path;
    return {path.begin(), path.begin() + wordsOfObject};
}

struct Layer
{
    SettingOrigin origin;
    std::map<Path, std::string> units; ///< with the value as it is written, of settings
};

Layer layerOf(SettingOrigin origin, const ObjectStore& store, const DeviceSection& device)
{
    Layer layer{std::move(origin), {}};
    for (const Change& change : settingsOf(store, device))
        layer.units.emplace(unitOf(change.path), change.after);
    return layer;
}

/// Of the most particular first.
std::vector<Layer> layersOf(const Configuration& configuration, const std::string& stackName)
{
    using Kind = SettingOrigin::Kind;
    const TemplateStack& stack = configuration.templateStacks.at(stackName);
    std::vector<Layer> layers{layerOf({Kind::TemplateStack, stackName}, stack.shared, stack.device)};
    for (const std::string& name : stack.templates)
        if (const auto found = configuration.templates.find(name); found != configuration.templates.end())
            layers.push_back(layerOf({Kind::Template, name}, found->second.shared, found->second.device));
    layers.push_back(layerOf({Kind::Shared, {}}, configuration.shared, {}));
    return layers;
}

} // namespace

std::vector<EffectiveSetting> effectiveSettings(const Configuration& configuration,
                                                const session::base::Serial& serial,
                                                std::string_view localText)
{
    const std::string stack = stackOf(configuration, serial);
    const Template local = readDeviceText(localText).value_or(Template());
    std::vector<Layer> layers{layerOf({SettingOrigin::Kind::DeviceLocal, {}}, local.shared, local.device)};
    Template device = local;
    if (!stack.empty()) {
        for (Layer& layer : layersOf(configuration, stack))
            layers.push_back(std::move(layer));
        device = withLocal(effectiveTemplate(configuration, serial), local);
    }
    std::vector<EffectiveSetting> settings;
    for (Change& change : settingsOf(device.shared, device.device)) {
        EffectiveSetting setting{.path = std::move(change.path), .value = std::move(change.after)};
        const Path unit = unitOf(setting.path);
        bool isFound = false;
        for (const Layer& layer : layers) {
            const auto here = layer.units.find(unit);
            if (here == layer.units.end())
                continue;
            if (isFound)
                setting.overridden.push_back(layer.origin);
            else
                setting.origin = layer.origin;
            if (!isFound && unit == setting.path && here->second != setting.value &&
                here->second.starts_with('$'))
                setting.variable = here->second;
            isFound = true;
        }
        settings.push_back(std::move(setting));
    }
    return settings;
}

} // namespace models::config
