#include "models/config/validation/validate.h"

#include "models/config/device/effective_template.h"
#include "models/config/validation/validation.h"

#include <algorithm>

namespace models::config {

std::vector<Finding> validate(const Configuration& configuration, const ValidationFacts& facts)
{
    Validation validation(configuration, facts);
    checkValues(validation);
    checkReferences(validation);
    checkServiceProfiles(validation);
    checkAttachments(validation);
    checkCertificateProfiles(validation);
    checkScepProfiles(validation);
    checkSecureServer(validation);
    checkAuthorizationList(validation);
    checkSecureClients(validation);
    checkEnforcement(validation);
    checkFleet(validation);
    checkPair(validation);
    checkChannels(validation);
    checkCollectorGroups(validation);
    checkVariables(validation);
    return validation.takeFindings();
}

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::ranges::any_of(findings,
                               [](const Finding& finding) { return finding.severity == Severity::Error; });
}

void Validation::add(Finding finding)
{
    // One finding for a code at a place: two stacks that share a template would report it twice.
    std::string key = finding.code;
    for (const auto* words : {&finding.path, &finding.subjects})
        for (const std::string& word : *words)
            key.append("\n").append(word);
    if (m_known.insert(std::move(key)).second)
        m_findings.push_back(std::move(finding));
}

const session::pki::Certificate* Validation::certificate(const ObjectStore& store, const std::string& name)
{
    const auto entry = store.certificates.find(name);
    if (entry == store.certificates.end() || entry->second.publicKey.empty())
        return nullptr;
    const std::string& pem = entry->second.publicKey;
    auto found = m_certificates.find(pem);
    if (found == m_certificates.end()) {
        auto decoded = session::pki::Certificate::fromPem(pem);
        found = m_certificates.emplace(pem, decoded ? std::optional(*decoded) : std::nullopt).first;
    }
    return found->second ? &*found->second : nullptr;
}

std::vector<const ObjectStore*> Validation::storesFor(const StoreName& store)
{
    if (store.kind == StoreName::Kind::TemplateStack)
        return {&merged(store.name).shared};
    if (store.kind != StoreName::Kind::Template || stacksOf(store.name).empty())
        return {findStore(m_configuration, store)};
    std::vector<const ObjectStore*> result;
    for (const std::string& stack : stacksOf(store.name))
        result.push_back(&merged(stack).shared);
    return result;
}

const Template& Validation::merged(const std::string& stackName)
{
    auto found = m_merged.find(stackName);
    if (found == m_merged.end())
        found = m_merged
                    .emplace(stackName,
                             mergedTemplate(m_configuration, m_configuration.templateStacks.at(stackName)))
                    .first;
    return found->second;
}

const std::vector<std::string>& Validation::stacksOf(const std::string& templateName)
{
    if (!m_stacksOf) {
        m_stacksOf.emplace();
        for (const auto& [name, stack] : m_configuration.templateStacks)
            for (const std::string& member : stack.templates)
                (*m_stacksOf)[member].push_back(name);
    }
    return (*m_stacksOf)[templateName];
}

PathOfWords below(PathOfWords path, std::initializer_list<std::string> words)
{
    path.insert(path.end(), words);
    return path;
}

PathOfWords secureServerPath()
{
    return {"deviceconfig", "setting", "management", "secure-conn-server"};
}

PathOfWords secureClientPath(const StoreName& place)
{
    PathOfWords path = storePath(place);
    path.back() = "deviceconfig"; // beside the store
    return below(std::move(path), {"setting", "management", "secure-conn-client"});
}

} // namespace models::config
