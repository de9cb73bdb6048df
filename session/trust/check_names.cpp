// The names in the leaf against what was typed, listed or claimed (E4-E6, D5-D11, C21, C22, T7).
#include "session/trust/checks.h"

#include "session/trust/identity.h"
#include "session/trust/name_constraints.h"

namespace session::trust {
namespace {

constexpr std::string_view beforeHello = "not claimed yet: it comes with the hello";

Check matched(CheckId id, const pki::Certificate& leaf, const NameMatch& match, const std::string& value)
{
    Check check = passed(id, value + " in " + match.where);
    check.certificate = leaf.subject();
    check.field = match.where;
    return check;
}

std::string namesOf(const pki::Certificate& leaf)
{
    std::string text;
    const auto add = [&text](std::string_view kind, const std::vector<std::string>& names) {
        for (const std::string& name : names)
            text += (text.empty() ? "" : ", ") + std::string(kind) + name;
    };
    add("CN ", leaf.commonNames());
    add("DNS ", leaf.alternativeNames().dns);
    add("IP ", leaf.alternativeNames().ip);
    add("email ", leaf.alternativeNames().email);
    add("URI ", leaf.alternativeNames().uri);
    return text.empty() ? "no name" : text;
}

/// C22; a factory certificate carries the serial in its CN by birth (T2).
SerialSources serialSources(const Case& one)
{
    return one.world == TrustWorld::Predefined ||
                   one.profile.usernameField == UsernameField::SubjectCommonName
               ? SerialSources::CommonNameAndAlternativeNames
               : SerialSources::AlternativeNames;
}

Check serialMismatch(const Case& one, const pki::Certificate& leaf, const base::Serial& claimed)
{
    Fault fault{.reason = Reason::SerialMismatch,
                .certificate = leaf.subject(),
                .field = "subject",
                .detail = "claims " + claimed.value + ", the certificate holds " + namesOf(leaf)};
    if (one.world == TrustWorld::Predefined)
        fault.rule = "T2";
    if (matchSerial(leaf, claimed).matched) {
        fault.rule = "C22";
        fault.detail = "claims " + claimed.value +
                       ", which stands in the CN, but the profile's username field is not "
                       "Subject common-name";
    }
    return failed(CheckId::SerialNumber, std::move(fault));
}

/// C19: GlobalProtect's own question, of whoever came by a custom certificate.
bool asksForHost(const Case& one)
{
    return one.policy.comparesHostId && one.world == TrustWorld::Custom && one.profile.blockUnauthenticated;
}

Check checkHost(const Case& one, const pki::Certificate& leaf)
{
    const std::string& hostId = one.evidence.hostId;
    if (const NameMatch match = matchHostId(leaf, hostId); match.matched)
        return matched(CheckId::SerialNumber, leaf, match, hostId);
    const auto numbers = leaf.subjectSerialNumbers();
    return failed(
        CheckId::SerialNumber,
        {.reason = Reason::SerialMismatch,
         .rule = "C19",
         .certificate = leaf.subject(),
         .field = "subject serial number",
         .detail = (hostId.empty() ? std::string("reports no host id") : "reports host id " + hostId) +
                   ", the certificate was issued to " +
                   (numbers.empty() ? std::string("no host") : numbers.back())});
}

/// C21: the name stands where the profile says, or nowhere.
std::optional<Check> namelessUser(const Case& one)
{
    const UsernameField field = one.profile.usernameField;
    if (!one.policy.asksForUser || one.world == TrustWorld::Predefined || one.evidence.chain.empty())
        return std::nullopt;
    const pki::Certificate& leaf = one.evidence.chain.front();
    if (!usernameIn(leaf, field).empty())
        return std::nullopt;
    const std::string where = field == UsernameField::SubjectCommonName ? "subject common name"
                              : field == UsernameField::SubjectAltEmail ? "subjectAltName email"
                                                                        : "subjectAltName principal name";
    return failed(CheckId::AuthorizationList, {.reason = Reason::NotAuthorized,
                                               .rule = "C21",
                                               .certificate = leaf.subject(),
                                               .field = where,
                                               .detail = "the user name is to stand in the " + where +
                                                         ", the certificate holds " + namesOf(leaf)});
}

} // namespace

Check checkServerIdentity(const Case& one, const std::vector<pki::Certificate>& path)
{
    const Policy& policy = one.policy;
    if (policy.peer != PeerRole::Server)
        return skipped(CheckId::ServerIdentity, "the peer is a client");
    if (one.world == TrustWorld::Predefined)
        return skipped(CheckId::ServerIdentity, "factory certificates name no address");
    if (!policy.expectedIdentity)
        return skipped(CheckId::ServerIdentity, "check server identity is off");
    if (one.evidence.chain.empty())
        return skipped(CheckId::ServerIdentity, "no certificate");
    const pki::Certificate& leaf = one.evidence.chain.front();
    if (const NameMatch match = matchServerIdentity(leaf, *policy.expectedIdentity); match.matched) {
        if (nameConstraintsAdmit(path, *policy.expectedIdentity))
            return matched(CheckId::ServerIdentity, leaf, match, *policy.expectedIdentity);
        return failed(CheckId::ServerIdentity,
                      {.reason = Reason::IdentityMismatch,
                       .rule = "E6",
                       .certificate = leaf.subject(),
                       .field = "nameConstraints",
                       .detail = "a CA above it may not have certificates name " + *policy.expectedIdentity +
                                 ", which stands in the " + match.where});
    }
    return failed(CheckId::ServerIdentity, {.reason = Reason::IdentityMismatch,
                                            .certificate = leaf.subject(),
                                            .field = "subjectAltName",
                                            .detail = "dialled " + *policy.expectedIdentity +
                                                      ", the certificate holds " + namesOf(leaf)});
}

Check checkAuthorizationList(const Case& one)
{
    const Policy& policy = one.policy;
    if (policy.peer != PeerRole::Client)
        return skipped(CheckId::AuthorizationList, "the peer is a server");
    if (auto nameless = namelessUser(one))
        return *std::move(nameless);
    if (!policy.checkAuthorizationList)
        return skipped(CheckId::AuthorizationList, "check authorization list is off");
    if (one.world == TrustWorld::Predefined)
        return skipped(CheckId::AuthorizationList, "factory certificates are authorized by serial");
    if (one.evidence.chain.empty())
        return skipped(CheckId::AuthorizationList, "no certificate");
    const pki::Certificate& leaf = one.evidence.chain.front();
    for (const AuthorizationEntry& entry : policy.authorizationList) {
        if (const NameMatch match = matchAuthorization(leaf, entry); match.matched)
            return matched(CheckId::AuthorizationList, leaf, match, entry.value);
    }
    Fault fault{.reason = Reason::NotAuthorized,
                .certificate = leaf.subject(),
                .field = "subject",
                .detail = "none of " + std::to_string(policy.authorizationList.size()) + " entries fits " +
                          namesOf(leaf)};
    if (policy.authorizationList.empty()) {
        fault.rule = "D7";
        fault.detail = "the list is empty and checked: nobody is authorized";
    }
    return failed(CheckId::AuthorizationList, std::move(fault));
}

Check checkManagedDevice(const Case& one)
{
    if (one.policy.peer != PeerRole::Client)
        return skipped(CheckId::ManagedDevice, "the peer is a server");
    if (one.policy.managed == nullptr)
        return skipped(CheckId::ManagedDevice, "not asked on this channel");
    if (!one.evidence.claimedSerial)
        return skipped(CheckId::ManagedDevice, std::string(beforeHello));
    const base::Serial& claimed = *one.evidence.claimedSerial;
    if (one.policy.managed->contains(foldedSerial(claimed)))
        return passed(CheckId::ManagedDevice, claimed.value);
    return failed(CheckId::ManagedDevice,
                  {.reason = Reason::NotManaged, .detail = claimed.value + " is no managed device"});
}

Check checkSerialNumber(const Case& one)
{
    if (one.policy.peer != PeerRole::Client)
        return skipped(CheckId::SerialNumber, "the peer is a server");
    if (one.world == TrustWorld::Custom && !one.policy.authorizeSerial && !asksForHost(one))
        return skipped(CheckId::SerialNumber, "authorization by serial is off");
    if (one.evidence.chain.empty())
        return skipped(CheckId::SerialNumber, "no certificate");
    if (!one.evidence.claimedSerial)
        return skipped(CheckId::SerialNumber, std::string(beforeHello));
    const pki::Certificate& leaf = one.evidence.chain.front();
    const base::Serial& claimed = *one.evidence.claimedSerial;
    if (one.world == TrustWorld::Custom && !one.policy.authorizeSerial)
        return checkHost(one, leaf);
    const NameMatch match = matchSerial(leaf, claimed, serialSources(one));
    if (!match.matched)
        return serialMismatch(one, leaf, claimed);
    return asksForHost(one) ? checkHost(one, leaf)
                            : matched(CheckId::SerialNumber, leaf, match, claimed.value);
}

} // namespace session::trust
