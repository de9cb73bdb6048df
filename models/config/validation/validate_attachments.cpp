// Where profiles are attached: which places take TLS 1.3 (B3, B13), and certificate profiles that serve two
// applications at once (S52).
#include "models/config/references.h"
#include "models/config/schema/schema.h"
#include "models/config/validation/validation.h"

#include <map>
#include <set>
#include <utility>

namespace models::config {

namespace {

void checkVersions(Validation& validation, const Reference& reference)
{
    const auto place = findSetting(reference.path);
    if (!place || place->setting->allowsTls13)
        return;
    for (const ObjectStore* store : validation.storesFor(reference.store)) {
        const auto found = store->sslTlsServiceProfiles.find(reference.name);
        if (found == store->sslTlsServiceProfiles.end() ||
            (found->second.minVersion != "tls1-3" && found->second.maxVersion != "tls1-3"))
            continue;
        validation.add(
            {Severity::Error,
             reference.path,
             "B3",
             "tls13-attached",
             {reference.name},
             "\"" + reference.name + "\" allows TLS 1.3, which is for web access and GlobalProtect only"});
    }
}

/// The node that the setting stands in: "secure-conn-server".
std::string applicationOf(const PathOfWords& path)
{
    for (const char* node :
         {"secure-conn-server", "secure-conn-client", "wildfire-private", "global-protect"})
        for (const std::string& word : path)
            if (word == node)
                return word;
    return path.size() > 1 ? path[path.size() - 2] : std::string();
}

using UsedProfile = std::pair<PathOfWords, std::string>; ///< store, name

} // namespace

void checkAttachments(Validation& validation)
{
    std::map<UsedProfile, std::set<std::string>> applications;
    for (const Reference& reference : objectReferences(validation.configuration())) {
        if (reference.kind == ReferenceKind::SslTlsServiceProfile)
            checkVersions(validation, reference);
        if (reference.kind == ReferenceKind::CertificateProfile)
            applications[{storePath(reference.store), reference.name}].insert(applicationOf(reference.path));
    }
    for (const auto& [profile, used] : applications) {
        if (used.size() < 2)
            continue;
        std::vector<std::string> subjects{profile.second};
        subjects.insert(subjects.end(), used.begin(), used.end());
        validation.add(
            {Severity::Warning, below(profile.first, {"certificate-profile", profile.second}), "B13",
             "profile-serves-two", std::move(subjects),
             "\"" + profile.second + "\" serves two applications: a change for one of them concerns both"});
    }
}

} // namespace models::config
