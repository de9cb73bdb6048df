#include "session/trust/identity.h"

#include "session/trust/name_matching.h"

#include <algorithm>
#include <array>

#include <openssl/sha.h>

namespace session::trust {
namespace {

constexpr std::string_view udidVariable = "$UDID";

std::string sha256Hex(std::string_view text)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> digest{};
    SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const unsigned char byte : digest) {
        hex += digits[byte >> 4U];
        hex += digits[byte & 0xFU];
    }
    return hex;
}

/// What a certificate of this device may carry, lower case. A serial is case-insensitive (D11) but its hash
/// is taken of one spelling, and the certificate may have been issued for another spelling than the one
/// claimed.
std::vector<std::string> acceptedForms(const base::Serial& serial)
{
    const std::string lower = toLowerAscii(serial.value);
    return {lower, sha256Hex(serial.value), sha256Hex(lower), sha256Hex(toUpperAscii(serial.value))};
}

template <class Predicate>
NameMatch anyOf(const std::vector<std::string>& names, std::string where, Predicate matches)
{
    if (std::ranges::any_of(names, matches))
        return {true, std::move(where)};
    return {};
}

NameMatch firstOf(std::initializer_list<NameMatch> candidates)
{
    for (const NameMatch& candidate : candidates) {
        if (candidate.matched)
            return candidate;
    }
    return {};
}

} // namespace

NameMatch matchServerIdentity(const pki::Certificate& leaf, std::string_view typed)
{
    const pki::AlternativeNames& names = leaf.alternativeNames();
    if (const auto address = ipAddressFrom(typed)) {
        const auto same = [&](const std::string& text) { return ipAddressFrom(text) == address; };
        return firstOf({anyOf(names.ip, "subjectAltName IP", same),
                        anyOf(leaf.commonNames(), "subject common name", same)});
    }
    const auto same = [&](const std::string& pattern) { return hostnameMatches(pattern, typed); };
    return firstOf({anyOf(names.dns, "subjectAltName DNS", same),
                    anyOf(leaf.commonNames(), "subject common name", same)});
}

NameMatch matchSerial(const pki::Certificate& leaf, const base::Serial& claimed, SerialSources sources)
{
    if (claimed.empty() || claimed.value.contains('\0'))
        return {};
    const std::vector<std::string> accepted = acceptedForms(claimed);
    const auto same = [&](const std::string& name) {
        return std::ranges::find(accepted, toLowerAscii(name)) != accepted.end();
    };
    const pki::AlternativeNames& names = leaf.alternativeNames();
    NameMatch alternative = firstOf({anyOf(names.dns, "subjectAltName DNS", same),
                                     anyOf(names.email, "subjectAltName email", same),
                                     anyOf(names.uri, "subjectAltName URI", same)});
    if (sources == SerialSources::AlternativeNames)
        return alternative;
    return firstOf({anyOf(leaf.commonNames(), "subject common name", same), alternative});
}

NameMatch matchHostId(const pki::Certificate& leaf, std::string_view hostId)
{
    if (hostId.empty() || hostId.contains('\0'))
        return {};
    return anyOf(leaf.subjectSerialNumbers(), "subject serial number",
                 [&](const std::string& number) { return sameIgnoringCase(number, hostId); });
}

std::string usernameIn(const pki::Certificate& leaf, UsernameField field)
{
    const auto first = [](const std::vector<std::string>& names) {
        return names.empty() ? std::string() : names.front();
    };
    switch (field) {
    case UsernameField::None:
        break;
    case UsernameField::SubjectCommonName:
        return first(leaf.commonNames());
    case UsernameField::SubjectAltEmail:
        return first(leaf.alternativeNames().email);
    case UsernameField::SubjectAltPrincipalName:
        return first(leaf.alternativeNames().principals);
    }
    return leaf.subject();
}

NameMatch matchAuthorization(const pki::Certificate& leaf, const AuthorizationEntry& entry)
{
    const pki::AlternativeNames& names = leaf.alternativeNames();
    switch (entry.type) {
    case AuthorizationEntry::Type::CommonName:
        return anyOf(leaf.commonNames(), "subject common name",
                     [&](const std::string& name) { return sameIgnoringCase(name, entry.value); });
    case AuthorizationEntry::Type::Ip: {
        const auto address = ipAddressFrom(entry.value);
        return anyOf(names.ip, "subjectAltName IP",
                     [&](const std::string& text) { return address && ipAddressFrom(text) == address; });
    }
    case AuthorizationEntry::Type::Hostname:
        // A wildcard in a client's certificate names no single host, so it is on no list of hosts.
        return anyOf(names.dns, "subjectAltName DNS",
                     [&](const std::string& name) { return sameHostname(name, entry.value); });
    case AuthorizationEntry::Type::Email:
        return anyOf(names.email, "subjectAltName email",
                     [&](const std::string& name) { return sameMailbox(name, entry.value); });
    }
    return {};
}

std::string expandUdid(std::string_view text, const base::Serial& serial, UdidForm form)
{
    const std::string udid = udidOf(serial, form);
    std::string expanded;
    for (;;) {
        const std::size_t at = text.find(udidVariable);
        expanded += text.substr(0, at);
        if (at == std::string_view::npos)
            return expanded;
        expanded += udid;
        text.remove_prefix(at + udidVariable.size());
    }
}

std::string udidOf(const base::Serial& serial, UdidForm form)
{
    return form == UdidForm::Sha256 ? sha256Hex(serial.value) : serial.value;
}

std::string foldedSerial(const base::Serial& serial)
{
    return toLowerAscii(serial.value);
}

} // namespace session::trust
