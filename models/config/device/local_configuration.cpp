#include "models/config/device/local_configuration.h"

#include "models/config/compile/scep_settings.h"
#include "models/config/device/device_text.h"
#include "models/config/device/effective_template.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace models::config {

namespace {

constexpr std::string_view localName = "device";
constexpr std::string_view pushedName = "pushed";
const std::vector<std::string> localBase{"template", std::string(localName), "config"};

bool isLocal(const std::vector<std::string>& path)
{
    return path.size() > localBase.size() && std::equal(localBase.begin(), localBase.end(), path.begin());
}

std::vector<std::string> onDevice(const std::vector<std::string>& path)
{
    return {path.begin() + static_cast<std::ptrdiff_t>(localBase.size()), path.end()};
}

std::vector<std::string> placed(std::span<const std::string> words)
{
    std::vector<std::string> path = localBase;
    path.insert(path.end(), words.begin(), words.end());
    return path;
}

/// Both as templates of one stack, the device's own first.
Configuration estateOf(const Template& local, const Template& pushed)
{
    Configuration estate;
    estate.templates[std::string(localName)] = local;
    estate.templates[std::string(pushedName)] = pushed;
    estate.templateStacks[std::string(localName)].templates = {std::string(localName),
                                                               std::string(pushedName)};
    return estate;
}

Finding incomplete(std::vector<std::string> path, std::string detail)
{
    return {.severity = Severity::Error,
            .path = std::move(path),
            .rule = "H4",
            .code = "server-incomplete",
            .subjects = {},
            .detail = std::move(detail)};
}

/// H4: an appliance serves by both parts of its settings, and by a certificate.
std::vector<Finding> missingServerParts(const Template& device)
{
    const SecureConnServer& server = device.device.secureConnServer;
    if (server.sslTlsServiceProfile.empty() && server.certificateProfile.empty())
        return {};
    std::vector<Finding> findings;
    const std::vector<std::string> node{"deviceconfig", "setting", "management", "secure-conn-server"};
    for (const auto& [element, value] :
         {std::pair<const char*, const std::string&>{"ssl-tls-service-profile", server.sslTlsServiceProfile},
          std::pair<const char*, const std::string&>{"certificate-profile", server.certificateProfile}}) {
        if (!value.empty())
            continue;
        std::vector<std::string> path = node;
        path.emplace_back(element);
        findings.push_back(
            incomplete(std::move(path), std::string("secure-conn-server needs its ") + element + ", too"));
    }
    const auto profile = device.shared.sslTlsServiceProfiles.find(server.sslTlsServiceProfile);
    if (profile != device.shared.sslTlsServiceProfiles.end() && profile->second.certificate.empty())
        findings.push_back(incomplete({"shared", "ssl-tls-service-profile", profile->first, "certificate"},
                                      "the service profile in use names no certificate"));
    return findings;
}

} // namespace

LocalConfiguration::LocalConfiguration()
{
    m_configuration.templates[std::string(localName)];
}

Result<LocalConfiguration> LocalConfiguration::fromText(std::string_view text)
{
    auto device = readDeviceText(text);
    if (!device)
        return std::unexpected(device.error());
    LocalConfiguration local;
    local.m_configuration.templates[std::string(localName)] = *std::move(device);
    return local;
}

Result<> LocalConfiguration::run(std::span<const std::string> words, Dialect dialect)
{
    auto edits = parseEditsBelow(localBase, words, dialect);
    if (!edits)
        return std::unexpected(edits.error());
    return config::apply(m_configuration, std::span<const Edit>(*edits));
}

Result<> LocalConfiguration::apply(std::vector<Edit> edits)
{
    for (Edit& edit : edits)
        edit.path = placed(edit.path);
    return config::apply(m_configuration, std::span<const Edit>(edits));
}

bool LocalConfiguration::dropPasswords()
{
    bool hadSome = false;
    for (auto& [name, profile] : m_configuration.templates[std::string(localName)].shared.scepProfiles)
        hadSome |= config::dropPasswords(profile);
    return hadSome;
}

bool LocalConfiguration::dropPasswordsGoneSince(const LocalConfiguration& before,
                                                const LocalConfiguration& after)
{
    const auto& had = before.content().shared.scepProfiles;
    const auto& has = after.content().shared.scepProfiles;
    bool droppedSome = false;
    for (auto& [name, profile] : m_configuration.templates[std::string(localName)].shared.scepProfiles) {
        const auto earlier = had.find(name);
        const auto later = has.find(name);
        if (earlier == had.end() || later == has.end())
            continue;
        const auto drop = [&](std::string ScepProfile::* password) {
            if ((profile.*password).empty() || profile.*password != earlier->second.*password ||
                !(later->second.*password).empty())
                return;
            (profile.*password).clear();
            droppedSome = true;
        };
        drop(&ScepProfile::fixedChallenge);
        drop(&ScepProfile::otpPassword);
    }
    return droppedSome;
}

bool LocalConfiguration::hasChallengeOf(const LocalConfiguration& other,
                                        const std::vector<std::string>& path) const
{
    if (path.size() < 3)
        return false;
    const auto& here = content().shared.scepProfiles;
    const auto& there = other.content().shared.scepProfiles;
    const auto mine = here.find(path[2]);
    const auto others = there.find(path[2]);
    const auto challengeOf = [](const ScepProfile& profile) {
        return std::tie(profile.challenge, profile.fixedChallenge, profile.otpServerUrl, profile.otpUsername,
                        profile.otpPassword);
    };
    return mine != here.end() && others != there.end() &&
           challengeOf(mine->second) == challengeOf(others->second);
}

std::vector<Edit> LocalConfiguration::edits() const
{
    std::vector<Edit> edits = flatten(m_configuration);
    std::erase_if(edits, [](const Edit& edit) { return !isLocal(edit.path); }); // the template itself
    for (Edit& edit : edits)
        edit.path = onDevice(edit.path);
    return edits;
}

std::string LocalConfiguration::text() const
{
    std::string text;
    for (const Edit& edit : edits())
        text.append(toCommand(edit)).append("\n");
    return text;
}

std::vector<Change> LocalConfiguration::changesTo(const LocalConfiguration& later) const
{
    std::vector<Change> changes = diff(m_configuration, later.m_configuration);
    for (Change& change : changes) {
        change.path = onDevice(change.path);
        const Setting* const setting = settingAt(change.path);
        if (!setting || setting->type != ValueType::Secret)
            continue;
        // Nothing is sealed here: the digest of a password would give it away.
        for (std::string* value : {&change.before, &change.after})
            if (!value->empty())
                *value = hiddenSecret;
    }
    return changes;
}

std::vector<Continuation> LocalConfiguration::continuations(std::span<const std::string> words,
                                                            Dialect dialect) const
{
    return config::continuations(m_configuration, placed(words), dialect);
}

std::vector<CertificateFacts> LocalConfiguration::certificates() const
{
    return certificateFacts(m_configuration);
}

const Setting* LocalConfiguration::settingAt(const std::vector<std::string>& path)
{
    const auto match = findSetting(placed(path));
    return match ? match->setting : nullptr;
}

std::vector<Finding> LocalConfiguration::validate(const Surroundings& surroundings) const
{
    const auto pushed = readDeviceText(surroundings.pushedText);
    const Template below = pushed ? *pushed : Template();
    std::vector<Finding> findings = config::validate(estateOf(content(), below), surroundings.facts);
    // Findings about a fleet's manager are none of the device; its keys lie in its own directory, unsealed.
    std::erase_if(findings, [](const Finding& finding) {
        return !isLocal(finding.path) || finding.code == "key-not-sealed";
    });
    for (Finding& finding : findings)
        finding.path = onDevice(finding.path);
    if (surroundings.dialect == Dialect::WildFire)
        std::ranges::move(missingServerParts(withLocal(below, content())), std::back_inserter(findings));
    return findings;
}

Result<Template> withLocalText(const Template& pushed, std::string_view localText)
{
    if (localText.empty())
        return pushed;
    const auto local = readDeviceText(localText);
    if (!local)
        return session::base::failure(local.error().code,
                                      "the device's own configuration: " + local.error().detail);
    return withLocal(pushed, *local);
}

Result<Template> effectiveDevice(std::string_view localText, std::string_view pushedText)
{
    const auto pushed = readDeviceText(pushedText);
    return pushed ? withLocalText(*pushed, localText) : pushed;
}

Result<std::string> effectiveText(std::string_view localText, std::string_view pushedText)
{
    const auto device = effectiveDevice(localText, pushedText);
    if (!device)
        return std::unexpected(device.error());
    return writeDeviceText(*device);
}

} // namespace models::config
