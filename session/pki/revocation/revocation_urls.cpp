#include "session/pki/revocation/revocation_urls.h"

#include "session/pki/openssl_handles.h"

#include <algorithm>

#include <openssl/err.h>

namespace session::pki {

namespace {

using AccessHandle = std::unique_ptr<AUTHORITY_INFO_ACCESS, FreeWith<AUTHORITY_INFO_ACCESS_free>>;
using PointsHandle = std::unique_ptr<CRL_DIST_POINTS, FreeWith<CRL_DIST_POINTS_free>>;

template <class Handle>
Handle extension(const Certificate& certificate, int kind)
{
    Handle decoded(static_cast<typename Handle::pointer>(
        X509_get_ext_d2i(certificate.handle(), kind, nullptr, nullptr)));
    ERR_clear_error();
    return decoded;
}

/// "" for a name that is no URL of ours.
std::string urlOf(const GENERAL_NAME* name)
{
    if (name->type != GEN_URI)
        return {};
    const ASN1_IA5STRING* uri = name->d.uniformResourceIdentifier;
    std::string text(reinterpret_cast<const char*>(ASN1_STRING_get0_data(uri)),
                     std::size_t(ASN1_STRING_length(uri)));
    const auto begins = [&](std::string_view scheme) {
        return text.size() > scheme.size() &&
               std::ranges::equal(text.substr(0, scheme.size()), scheme, {},
                                  [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    };
    return begins("http://") || begins("https://") ? text : std::string();
}

} // namespace

std::vector<std::string> ocspUrls(const Certificate& certificate)
{
    std::vector<std::string> urls;
    const auto access = extension<AccessHandle>(certificate, NID_info_access);
    for (int i = 0; access && i < sk_ACCESS_DESCRIPTION_num(access.get()); ++i) {
        const ACCESS_DESCRIPTION* one = sk_ACCESS_DESCRIPTION_value(access.get(), i);
        if (OBJ_obj2nid(one->method) != NID_ad_OCSP)
            continue;
        if (std::string url = urlOf(one->location); !url.empty() && urls.size() < mostRevocationUrls)
            urls.push_back(std::move(url));
    }
    return urls;
}

std::vector<CrlPoint> crlPoints(const Certificate& certificate)
{
    std::vector<CrlPoint> points;
    std::size_t count = 0;
    const auto found = extension<PointsHandle>(certificate, NID_crl_distribution_points);
    for (int i = 0; found && i < sk_DIST_POINT_num(found.get()); ++i) {
        const DIST_POINT_NAME* name = sk_DIST_POINT_value(found.get(), i)->distpoint;
        if (!name || name->type != 0) // 0: full names
            continue;
        CrlPoint point;
        for (int j = 0; j < sk_GENERAL_NAME_num(name->name.fullname); ++j) {
            std::string url = urlOf(sk_GENERAL_NAME_value(name->name.fullname, j));
            if (!url.empty() && count++ < mostRevocationUrls)
                point.push_back(std::move(url));
        }
        if (!point.empty())
            points.push_back(std::move(point));
    }
    return points;
}

} // namespace session::pki
