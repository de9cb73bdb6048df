// What the checks of validate() share: the configuration, the facts, certificates decoded once, and the list
// of findings. Private to this room; one thread.
#pragma once

#include "models/config/object_stores.h"
#include "models/config/validation/validate.h"

#include "session/pki/certificate.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace models::config {

using PathOfWords = std::vector<std::string>;

class Validation
{
public:
    Validation(const Configuration& configuration, const ValidationFacts& facts)
        : m_configuration(configuration),
          m_facts(facts)
    {
    }

    [[nodiscard]] const Configuration& configuration() const { return m_configuration; }
    [[nodiscard]] const ValidationFacts& facts() const { return m_facts; }
    [[nodiscard]] std::vector<Finding> takeFindings() { return std::move(m_findings); }

    /// The same finding is kept once.
    void add(Finding finding);

    /// Null when the entry is not there, is a request, or can't be decoded.
    [[nodiscard]] const session::pki::Certificate* certificate(const ObjectStore& store,
                                                               const std::string& name);
    /// Where a name that is used in this store is looked for: the manager's own store, or what each of the
    /// stacks concerned holds together. A template in no stack has only its own.
    [[nodiscard]] std::vector<const ObjectStore*> storesFor(const StoreName& store);
    /// The templates of a stack as one, made once.
    [[nodiscard]] const Template& merged(const std::string& stackName);
    /// Which stacks a template is in.
    [[nodiscard]] const std::vector<std::string>& stacksOf(const std::string& templateName);

private:
    const Configuration& m_configuration;
    const ValidationFacts& m_facts;
    std::vector<Finding> m_findings;
    std::unordered_set<std::string> m_known;
    std::map<std::string, std::optional<session::pki::Certificate>> m_certificates; ///< by PEM
    std::map<std::string, Template> m_merged;
    std::optional<std::map<std::string, std::vector<std::string>>> m_stacksOf;
};

// Each in its own file.
void checkValues(Validation& validation);
void checkReferences(Validation& validation);
void checkServiceProfiles(Validation& validation);
void checkAttachments(Validation& validation);
void checkCertificateProfiles(Validation& validation);
void checkScepProfiles(Validation& validation);
void checkSecureServer(Validation& validation);
void checkAuthorizationList(Validation& validation);
void checkSecureClients(Validation& validation);
void checkEnforcement(Validation& validation);
void checkFleet(Validation& validation);
void checkPair(Validation& validation);
void checkVariables(Validation& validation);
void checkCollectorGroups(Validation& validation);
void checkChannels(Validation& validation);

/// What a server presents by a service profile (D3, D4).
struct PresentedPlace
{
    PathOfWords path; ///< where the profile is attached
    const ObjectStore& store;
    const std::string& profileName;
    const SslTlsServiceProfile& profile;
    std::string address; ///< where its clients dial it; "": not compared
};
void checkPresented(Validation& validation, const PresentedPlace& place);

[[nodiscard]] PathOfWords below(PathOfWords path, std::initializer_list<std::string> words);
[[nodiscard]] PathOfWords secureServerPath();
[[nodiscard]] PathOfWords secureClientPath(const StoreName& place);

} // namespace models::config
