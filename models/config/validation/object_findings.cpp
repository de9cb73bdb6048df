#include "models/config/validation/object_findings.h"

#include <algorithm>

namespace models::config {

namespace {

using Path = std::vector<std::string>;

std::string listOf(ReferenceKind kind)
{
    switch (kind) {
    case ReferenceKind::CertificateProfile:
        return "certificate-profile";
    case ReferenceKind::SslTlsServiceProfile:
        return "ssl-tls-service-profile";
    case ReferenceKind::ScepProfile:
        return "scep";
    default:
        return "certificate";
    }
}

bool isBelow(const Path& path, const Path& place)
{
    return path.size() >= place.size() && std::equal(place.begin(), place.end(), path.begin());
}

} // namespace

Path objectPath(const ObjectName& object)
{
    Path path = storePath(object.store);
    path.push_back(listOf(object.kind));
    path.push_back(object.name);
    return path;
}

std::vector<Finding> findingsAt(std::vector<Finding> findings, std::span<const Path> paths)
{
    std::erase_if(findings, [&](const Finding& finding) {
        return std::ranges::none_of(paths, [&](const Path& place) { return isBelow(finding.path, place); });
    });
    return findings;
}

Configuration withoutDevices(const Configuration& configuration)
{
    Configuration result;
    result.manager = configuration.manager;
    result.management = configuration.management;
    result.highAvailability = configuration.highAvailability;
    result.wildfire = configuration.wildfire;
    result.panorama = configuration.panorama;
    result.shared = configuration.shared;
    result.secureConnServer = configuration.secureConnServer;
    result.secureConnClient = configuration.secureConnClient;
    result.templates = configuration.templates;
    for (const auto& [name, stack] : configuration.templateStacks)
        result.templateStacks[name] = {.description = stack.description,
                                       .defaultVsys = stack.defaultVsys,
                                       .masterDevice = stack.masterDevice,
                                       .templates = stack.templates,
                                       .devices = {},
                                       .shared = stack.shared,
                                       .device = stack.device,
                                       .vsys = stack.vsys,
                                       .variables = stack.variables};
    return result;
}

Result<std::vector<Finding>> findingsIn(const Draft& draft, const Path& path)
{
    Configuration configuration = withoutDevices(draft.configuration);
    if (const auto applied = config::apply(configuration, draft.edits); !applied)
        return std::unexpected(applied.error());
    return findingsAt(validate(configuration, draft.facts), {&path, 1});
}

Result<std::vector<Finding>> findingsIn(const Draft& draft, const ObjectName& object)
{
    Configuration configuration = withoutDevices(draft.configuration);
    if (const auto applied = config::apply(configuration, draft.edits); !applied)
        return std::unexpected(applied.error());
    std::vector<Path> places = ObjectUses(configuration).of(object);
    places.push_back(objectPath(object));
    return findingsAt(validate(configuration, draft.facts), places);
}

} // namespace models::config
