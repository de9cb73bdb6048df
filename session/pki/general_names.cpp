#include "session/pki/general_names.h"

#include "session/pki/openssl_error.h"

#include <algorithm>
#include <array>

#include <arpa/inet.h>

namespace session::pki {

namespace {

using StringHandle = std::unique_ptr<ASN1_STRING, FreeWith<ASN1_STRING_free>>;

std::unexpected<base::Error> invalid(std::string detail)
{
    return base::failure(base::ErrorCode::InvalidArgument, std::move(detail));
}

base::Result<GeneralNameHandle> make(int kind, std::string_view bytes)
{
    StringHandle value(ASN1_STRING_type_new(kind == GEN_IPADD ? V_ASN1_OCTET_STRING : V_ASN1_IA5STRING));
    GeneralNameHandle name(GENERAL_NAME_new());
    if (!value || !name || ASN1_STRING_set(value.get(), bytes.data(), static_cast<int>(bytes.size())) != 1)
        return openSslFailure("an alternative name can't be built");
    GENERAL_NAME_set0_value(name.get(), kind, value.release());
    return name;
}

base::Result<GeneralNameHandle> makeText(int kind, const std::string& text)
{
    if (text.empty() || !std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; }))
        return invalid("an alternative name or URL is empty or not printable ASCII");
    return make(kind, text);
}

base::Result<GeneralNameHandle> makeAddress(int kind, const std::string& text)
{
    std::array<char, 16> bytes{};
    const bool whole = text.find('\0') == std::string::npos;
    if (whole && inet_pton(AF_INET, text.c_str(), bytes.data()) == 1)
        return make(kind, {bytes.data(), 4});
    if (whole && inet_pton(AF_INET6, text.c_str(), bytes.data()) == 1)
        return make(kind, {bytes.data(), 16});
    return invalid("not an IP address: " + text);
}

base::Result<> addAll(GENERAL_NAMES* names, int kind, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts) {
        auto name = kind == GEN_IPADD ? makeAddress(kind, text) : makeText(kind, text);
        if (!name)
            return std::unexpected(std::move(name.error()));
        if (sk_GENERAL_NAME_push(names, name->get()) <= 0)
            return openSslFailure("an alternative name can't be built");
        [[maybe_unused]] const GENERAL_NAME* const owned = name->release(); // by the list from here on
    }
    return {};
}

} // namespace

base::Result<GeneralNamesHandle> buildGeneralNames(const AlternativeNames& names)
{
    GeneralNamesHandle result(sk_GENERAL_NAME_new_null());
    for (const auto& [kind, texts] : {std::pair(GEN_DNS, &names.dns), std::pair(GEN_IPADD, &names.ip),
                                      std::pair(GEN_EMAIL, &names.email), std::pair(GEN_URI, &names.uri)})
        if (auto added = addAll(result.get(), kind, *texts); !added)
            return std::unexpected(std::move(added.error()));
    return result;
}

base::Result<GeneralNameHandle> buildUri(const std::string& uri)
{
    return makeText(GEN_URI, uri);
}

bool isEmpty(const AlternativeNames& names)
{
    return names.dns.empty() && names.ip.empty() && names.email.empty() && names.uri.empty();
}

} // namespace session::pki
