#include "models/lifecycle/certificates/certificate_edits.h"

#include "models/config/object_stores.h"

namespace models::lifecycle {

using namespace session;
using base::ErrorCode;
using base::failure;
using base::Result;

std::vector<std::string> entryPath(const config::StoreName& location, const std::string& name)
{
    std::vector<std::string> path = config::storePath(location);
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
                return failure(ErrorCode::InvalidArgument,
                               "a private key is not set in the clear: import it with its "
                               "certificate (request certificate import), then it is kept sealed");
    }
    return {};
}

std::string locationText(const config::StoreName& location)
{
    std::string text;
    for (const std::string& word : config::storePath(location))
        text += (text.empty() ? "" : " ") + word;
    return text;
}

Result<const config::ObjectStore*> storeAt(const config::Configuration& configuration,
                                           const config::StoreName& location)
{
    const config::ObjectStore* store = config::findStore(configuration, location);
    if (!store)
        return failure(ErrorCode::NotFound, "there is no certificate location " + locationText(location));
    return store;
}

Result<const config::CertificateEntry*> entryAt(const config::Configuration& configuration,
                                                const config::StoreName& location, const std::string& name)
{
    const auto store = storeAt(configuration, location);
    if (!store)
        return std::unexpected(store.error());
    const auto entry = (*store)->certificates.find(name);
    if (entry == (*store)->certificates.end())
        return failure(ErrorCode::NotFound,
                       "there is no certificate " + name + " in " + locationText(location));
    return &entry->second;
}

config::Edit setElement(const config::StoreName& location, const std::string& name, const char* element,
                        std::string value)
{
    std::vector<std::string> path = entryPath(location, name);
    path.emplace_back(element);
    return config::setValue(std::move(path), std::move(value));
}

std::string pemOf(const std::vector<pki::Certificate>& certificates)
{
    std::string text;
    for (const pki::Certificate& certificate : certificates)
        text += certificate.pem();
    return text;
}

Result<std::vector<config::Edit>> editsFor(const NewCertificate& certificate, const pki::KeyVault& vault)
{
    const auto set = [&](const char* element, std::string value) {
        return setElement(certificate.location, certificate.name, element, std::move(value));
    };
    std::vector<config::Edit> edits;
    if (certificate.replace)
        edits.push_back({.verb = config::Edit::Verb::Delete,
                         .path = entryPath(certificate.location, certificate.name),
                         .values = {}});
    edits.push_back(set("public-key", certificate.certificate.pem()));
    if (std::string chain = pemOf(certificate.chain); !chain.empty())
        edits.push_back(set("chain", std::move(chain)));
    if (certificate.key) {
        auto sealed = vault.seal(certificate.key->pem(), certificate.name);
        if (!sealed)
            return std::unexpected(sealed.error());
        edits.push_back(set("private-key", std::move(*sealed)));
    }
    if (certificate.blocksKeyExport)
        edits.push_back(set("block-private-key", "yes"));
    return edits;
}

Result<std::vector<config::Edit>> editsFor(const NewRequest& request, const pki::KeyVault& vault)
{
    auto sealed = vault.seal(request.key.pem(), request.name);
    if (!sealed)
        return std::unexpected(sealed.error());
    return std::vector<config::Edit>{
        setElement(request.location, request.name, "csr", request.csr),
        setElement(request.location, request.name, "private-key", std::move(*sealed))};
}

} // namespace models::lifecycle
