#include "models/workflows/changes/succession.h"

#include "models/workflows/changes/authority_paths.h"

namespace models::workflows {

using config::Configuration;
using config::ObjectStore;
using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;
using session::pki::Certificate;

std::string nameOf(const ObjectStore& store, const Certificate& certificate)
{
    for (const auto& [name, entry] : store.certificates) {
        const auto here = certificateIn(store, name);
        if (here && *here == certificate)
            return name;
    }
    return {};
}

Result<Succession> successionOf(const AuthorityOptions& options, const Configuration& configuration)
{
    auto old = certificateIn(configuration.panorama, options.replaces);
    const auto authority = certificateIn(configuration.panorama, options.authority);
    if (!old || !authority)
        return failure(ErrorCode::NotFound,
                       "there is no CA certificate named " + (old ? options.authority : options.replaces));
    Succession result{options, configuration, std::move(*old), pathOf(configuration, *authority), {}};
    for (const Certificate& one : result.newPath)
        result.newNames.push_back(nameOf(configuration.panorama, one));
    return result;
}

bool isOld(const Succession& succession, const Certificate& certificate)
{
    return isUnder(pathOf(succession.configuration, certificate), succession.old);
}

bool isOldEntry(const Succession& succession, const ObjectStore& store, const std::string& name)
{
    const auto certificate = certificateIn(store, name);
    return certificate && isOld(succession, *certificate);
}

} // namespace models::workflows
