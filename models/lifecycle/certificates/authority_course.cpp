#include "models/lifecycle/certificates/authority_course.h"

#include "models/config/certificate_facts.h"
#include "models/lifecycle/certificates/certificate_children.h"
#include "session/pki/issuing/issued_by.h"

#include <algorithm>
#include <map>

namespace models::lifecycle {

using session::pki::Certificate;

namespace {

/// Of Panorama's store, by name.
std::map<std::string, Certificate> authoritiesOf(const config::Configuration& running)
{
    std::map<std::string, Certificate> authorities;
    for (const config::CertificateFacts& facts : config::certificateFacts(running))
        if (facts.store == config::StoreName{} && facts.isAuthority())
            authorities.emplace(facts.name, *facts.certificate);
    return authorities;
}

std::vector<NamedCertificate> issuedBy(const config::Configuration& running, const std::string& name,
                                       const Certificate& authority,
                                       const std::vector<NamedCertificate>& devices)
{
    std::vector<NamedCertificate> issued;
    if (const auto children = childrenOf(running, name))
        for (const CertificateChild& child : *children)
            issued.emplace_back(child.name, child.certificate);
    // By the names alone: what devices show was judged, and there may be tens of thousands.
    for (const NamedCertificate& device : devices)
        if (session::pki::isIssuedByName(device.second, authority))
            issued.push_back(device);
    return issued;
}

std::string busiest(const std::map<std::string, Certificate>& authorities,
                    const config::Configuration& running, const std::vector<NamedCertificate>& devices)
{
    std::string best;
    std::size_t most = 0;
    for (const auto& [name, authority] : authorities)
        if (const auto number = issuedBy(running, name, authority, devices).size();
            best.empty() || number > most) {
            most = number;
            best = name;
        }
    return best;
}

} // namespace

std::vector<NamedCertificate> shownCertificates(const DeviceRegistry& devices)
{
    std::vector<NamedCertificate> shown;
    for (const auto& [serial, record] : devices.records())
        if (const Certificate* leaf = record.leaf())
            shown.emplace_back(serial.value, *leaf);
    return shown;
}

AuthorityCourse authorityCourse(const config::Configuration& running,
                                const std::vector<NamedCertificate>& devices, const std::string& wanted)
{
    const auto authorities = authoritiesOf(running);
    AuthorityCourse course;
    for (const auto& [name, certificate] : authorities)
        course.authorities.push_back(name);
    course.authority = authorities.contains(wanted) ? wanted : busiest(authorities, running, devices);
    if (course.authority.empty())
        return course;
    const Certificate& authority = authorities.at(course.authority);
    const auto outlives = [end = authority.notAfter()](const AuthorityCourse::Row& row) {
        return row.to > end;
    };
    for (const auto& [name, certificate] : issuedBy(running, course.authority, authority, devices))
        course.rows.push_back({name, certificate.notBefore(), certificate.notAfter()});
    course.outliving = std::size_t(std::ranges::count_if(course.rows, outlives));
    std::ranges::stable_sort(
        course.rows, {}, [&](const AuthorityCourse::Row& row) { return std::pair(!outlives(row), row.to); });
    if (course.rows.size() >= AuthorityCourse::mostRows) {
        course.leftOut = course.rows.size() - (AuthorityCourse::mostRows - 1);
        course.rows.resize(AuthorityCourse::mostRows - 1);
    }
    course.rows.insert(course.rows.begin(), {course.authority, authority.notBefore(), authority.notAfter()});
    return course;
}

} // namespace models::lifecycle
