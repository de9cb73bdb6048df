#include "models/lifecycle/certificate_edits.h"

namespace models::lifecycle {

using namespace session;
using base::Result;

const config::ObjectStore* findStore(const config::Configuration& configuration,
                                     const CertificateLocation& location)
{
    const std::vector<std::string>& path = location.path;
    if (path == std::vector<std::string>{"panorama"})
        return &configuration.panorama;
    if (path.size() != 4 || path[0] != "template" || path[2] != "config" || path[3] != "shared")
        return nullptr;
    const auto found = configuration.templates.find(path[1]);
    return found == configuration.templates.end() ? nullptr : &found->second.shared;
}

std::vector<std::string> entryPath(const CertificateLocation& location, const std::string& name)
{
    std::vector<std::string> path = location.path;
    path.insert(path.end(), {"certificate", name});
    return path;
}

Result<> checkKeysAreSealed(std::span<const config::Edit> edits)
{
    for (const config::Edit& edit : edits) {
        if (edit.path.empty() || edit.path.back() != "private-key")
            continue;
        for (const std::string& value : edit.values)
            if (!value.empty() && !pki::KeyVault::isSealed(value))
                return base::failure(base::ErrorCode::InvalidArgument,
                                     "a private key is not set in the clear: import it with its "
                                     "certificate (request certificate import), then it is kept sealed");
    }
    return {};
}

Result<std::vector<config::Edit>> editsFor(const NewCertificate& certificate, const pki::KeyVault& vault)
{
    const std::vector<std::string> entry = entryPath(certificate.location, certificate.name);
    std::vector<config::Edit> edits;
    const auto set = [&](const char* element, std::string value) {
        std::vector<std::string> path = entry;
        path.emplace_back(element);
        edits.push_back(config::setValue(std::move(path), std::move(value)));
    };

    if (certificate.replace)
        edits.push_back({.verb = config::Edit::Verb::Delete, .path = entry, .values = {}});
    set("public-key", certificate.certificate.pem());
    std::string chain;
    for (const pki::Certificate& intermediate : certificate.chain)
        chain += intermediate.pem();
    if (!chain.empty())
        set("chain", std::move(chain));
    if (certificate.key) {
        auto sealed = vault.seal(certificate.key->pem(), certificate.name);
        if (!sealed)
            return std::unexpected(sealed.error());
        set("private-key", std::move(*sealed));
    }
    return edits;
}

} // namespace models::lifecycle
