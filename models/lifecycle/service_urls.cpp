#include "models/lifecycle/service_urls.h"

#include "session/base/host_port.h"

#include <string_view>

namespace models::lifecycle {

using namespace session;

namespace {

bool meansAll(std::string_view host)
{
    return host.empty() || host == "0.0.0.0" || host == "::";
}

} // namespace

std::string serviceBase(const config::ManagerSettings& manager, const std::string& listening)
{
    if (listening.empty())
        return {};
    if (!manager.caServiceUrl.empty()) {
        std::string base = manager.caServiceUrl;
        while (base.ends_with('/'))
            base.pop_back();
        return base;
    }
    auto place = base::parseHostPort(listening);
    if (!place)
        return {};
    if (meansAll(place->host))
        place->host = base::hostOf(manager.address);
    if (meansAll(place->host)) // a management address that nobody can use
        return {};
    return "http://" + toText(*place);
}

std::string serviceName(const std::string& authorityDigest)
{
    constexpr std::size_t digits = 16;
    return authorityDigest.substr(0, digits);
}

pki::RevocationPlaces serviceUrls(const std::string& base, const pki::Certificate& authority)
{
    if (base.empty())
        return {};
    const std::string name = serviceName(pki::authorityDigest(authority));
    return {.crlUrl = base + "/crl/" + name + ".crl", .ocspUrl = base + "/ocsp/" + name};
}

void nameService(pki::IssueSpec& spec, const std::string& base, const pki::Certificate& authority)
{
    pki::RevocationPlaces urls = serviceUrls(base, authority);
    spec.crlUrl = std::move(urls.crlUrl);
    spec.ocspUrl = std::move(urls.ocspUrl);
}

} // namespace models::lifecycle
