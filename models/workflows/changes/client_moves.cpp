#include "models/workflows/changes/client_moves.h"

#include "models/workflows/changes/authority_change.h"
#include "models/workflows/changes/authority_paths.h"

#include <set>

namespace models::workflows {

using config::Configuration;
using config::ObjectStore;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::Certificate;

namespace {

/// Calls for each client of the configuration, with the store that its certificate is in.
template <class Visit>
void forEachClient(const Configuration& configuration, const Visit& visit)
{
    for (const auto& [name, place] : configuration.templates)
        visit(place.device.secureConnClient, place.shared);
    for (const auto& [name, place] : configuration.templateStacks)
        visit(place.device.secureConnClient, place.shared);
    for (const auto& [serial, collector] : configuration.logCollectors)
        visit(collector.device.secureConnClient, configuration.panorama); // A7
    visit(configuration.secureConnClient, configuration.panorama);        // towards its peer
}

/// Moves one client: to be issued by the new CA, or to the common certificate that takes the old one's place.
Result<> moveClient(const Succession& succession, const OldCommons& commons, config::SecureConnClient& client,
                    ObjectStore& store)
{
    const ObjectStore& panorama = succession.configuration.panorama;
    if (client.certificateType == "issued" && isOldEntry(succession, panorama, client.signedBy)) {
        client.signedBy = succession.options.authority;
    } else if (client.certificateType == "local" && isOldEntry(succession, store, client.certificate)) {
        const std::string& next = commons.at(certificateIn(store, client.certificate)->sha256()).successor;
        const auto made = panorama.certificates.find(next);
        if (made == panorama.certificates.end())
            return failure(ErrorCode::NotFound, "there is no certificate named " + next);
        if (isOldEntry(succession, panorama, next))
            return failure(ErrorCode::InvalidArgument, next + " is signed by the old CA");
        store.certificates[next] = made->second;
        client.certificate = next;
    }
    return {};
}

} // namespace

OldCommons oldCommonCertificates(const Succession& succession)
{
    std::map<std::pair<std::string, std::string>, Certificate> found; ///< by name and fingerprint
    forEachClient(
        succession.configuration, [&](const config::SecureConnClient& client, const ObjectStore& store) {
            if (client.certificateType != "local" || !isOldEntry(succession, store, client.certificate))
                return;
            const auto certificate = certificateIn(store, client.certificate);
            found.try_emplace({client.certificate, certificate->sha256()}, *certificate);
        });
    OldCommons result;
    std::set<std::string> taken;
    const std::string& wanted = succession.options.commonCertificate;
    for (const auto& [key, certificate] : found) {
        if (result.contains(key.second))
            continue;
        std::string successor = wanted.empty() ? successorOf(key.first) : wanted;
        while (wanted.empty() && !taken.insert(successor).second)
            successor = successorOf(successor);
        result.emplace(key.second, OldCommon{certificate, successor});
    }
    return result;
}

Result<> moveClients(const Succession& succession, Configuration& configuration)
{
    const OldCommons commons = oldCommonCertificates(succession);
    const auto moveAll = [&](auto& places) -> Result<> {
        std::vector<std::string> names;
        for (const auto& [name, place] : places)
            names.push_back(name);
        for (const std::string& name : names) {
            auto place = places.at(name);
            if (const auto moved =
                    moveClient(succession, commons, place.device.secureConnClient, place.shared);
                !moved)
                return moved;
            if (!(place == places.at(name)))
                places[name] = std::move(place);
        }
        return {};
    };
    if (const auto moved = moveAll(configuration.templates); !moved)
        return moved;
    if (const auto moved = moveAll(configuration.templateStacks); !moved)
        return moved;
    std::vector<std::string> collectors;
    for (const auto& [serial, collector] : configuration.logCollectors)
        collectors.push_back(serial);
    for (const std::string& serial : collectors) { // A7: theirs are objects of Panorama
        auto collector = configuration.logCollectors.at(serial);
        if (const auto moved =
                moveClient(succession, commons, collector.device.secureConnClient, configuration.panorama);
            !moved)
            return moved;
        configuration.logCollectors[serial] = std::move(collector);
    }
    return moveClient(succession, commons, configuration.secureConnClient,
                      configuration.panorama); // towards its peer
}

} // namespace models::workflows
