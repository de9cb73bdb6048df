#include "session/pki/name_text.h"

#include "session/pki/encoding/encoding.h"
#include "session/pki/openssl_error.h"
#include "session/pki/openssl_handles.h"

#include <array>

#include <arpa/inet.h>

namespace session::pki {

namespace {

std::string_view contentOf(const ASN1_STRING* text)
{
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
            static_cast<std::size_t>(ASN1_STRING_length(text))};
}

base::Result<std::string> toUtf8(const ASN1_STRING* text)
{
    unsigned char* utf8 = nullptr;
    const int length = ASN1_STRING_to_UTF8(&utf8, text);
    if (length < 0)
        return openSslFailure("a common name can't be read", base::ErrorCode::ParseFailed);
    std::string result(reinterpret_cast<const char*>(utf8), static_cast<std::size_t>(length));
    OPENSSL_free(utf8);
    return result;
}

std::string addressText(std::string_view bytes)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int family = bytes.size() == 4 ? AF_INET : bytes.size() == 16 ? AF_INET6 : AF_UNSPEC;
    if (family == AF_UNSPEC || !inet_ntop(family, bytes.data(), text.data(), text.size()))
        return toHex(bytes);
    return text.data();
}

void appendPrincipal(AlternativeNames& names, const OTHERNAME& name)
{
    const bool isPrincipal = OBJ_obj2nid(name.type_id) == NID_ms_upn;
    if (isPrincipal && name.value && name.value->type == V_ASN1_UTF8STRING)
        names.principals.emplace_back(contentOf(name.value->value.utf8string));
}

void append(AlternativeNames& names, const GENERAL_NAME& name)
{
    switch (name.type) {
    case GEN_DNS:
        names.dns.emplace_back(contentOf(name.d.dNSName));
        break;
    case GEN_IPADD:
        names.ip.push_back(addressText(contentOf(name.d.iPAddress)));
        break;
    case GEN_EMAIL:
        names.email.emplace_back(contentOf(name.d.rfc822Name));
        break;
    case GEN_URI:
        names.uri.emplace_back(contentOf(name.d.uniformResourceIdentifier));
        break;
    case GEN_OTHERNAME:
        appendPrincipal(names, *name.d.otherName);
        break;
    default:
        break;
    }
}

} // namespace

base::Result<std::string> printName(const X509_NAME* name)
{
    // Without ESC_MSB, so that people see their umlauts.
    constexpr unsigned long flags = XN_FLAG_ONELINE & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB);
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || X509_NAME_print_ex(bio.get(), name, 0, flags) < 0)
        return openSslFailure("a name can't be read", base::ErrorCode::ParseFailed);
    char* text = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &text);
    return std::string(text, static_cast<std::size_t>(length));
}

base::Result<std::vector<std::string>> commonNamesOf(const X509_NAME* name)
{
    std::vector<std::string> commonNames;
    int at = -1;
    while ((at = X509_NAME_get_index_by_NID(name, NID_commonName, at)) >= 0) {
        auto text = toUtf8(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        if (!text)
            return std::unexpected(std::move(text.error()));
        commonNames.push_back(std::move(*text));
    }
    return commonNames;
}

std::vector<std::string> subjectSerialNumbersOf(const X509_NAME* name)
{
    std::vector<std::string> numbers;
    int at = -1;
    while ((at = X509_NAME_get_index_by_NID(name, NID_serialNumber, at)) >= 0)
        if (auto text = toUtf8(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at))))
            numbers.push_back(*std::move(text));
    return numbers;
}

AlternativeNames alternativeNamesOf(const GENERAL_NAMES* names)
{
    AlternativeNames result;
    for (int i = 0; i < sk_GENERAL_NAME_num(names); ++i)
        append(result, *sk_GENERAL_NAME_value(names, i));
    return result;
}

} // namespace session::pki
