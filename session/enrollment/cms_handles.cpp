#include "session/enrollment/cms_handles.h"

#include <algorithm>
#include <array>

namespace session::enrollment {

namespace {

using ObjectHandle = std::unique_ptr<ASN1_OBJECT, pki::FreeWith<ASN1_OBJECT_free>>;

const char* oidOf(Attribute attribute)
{
    switch (attribute) {
    case Attribute::MessageType:
        return "2.16.840.1.113733.1.9.2";
    case Attribute::Status:
        return "2.16.840.1.113733.1.9.3";
    case Attribute::FailInfo:
        return "2.16.840.1.113733.1.9.4";
    case Attribute::SenderNonce:
        return "2.16.840.1.113733.1.9.5";
    case Attribute::RecipientNonce:
        return "2.16.840.1.113733.1.9.6";
    case Attribute::TransactionId:
        return "2.16.840.1.113733.1.9.7";
    case Attribute::FailInfoText:
        return "1.3.6.1.5.5.7.24.1";
    }
    return "";
}

bool isNonce(Attribute attribute)
{
    return attribute == Attribute::SenderNonce || attribute == Attribute::RecipientNonce;
}

/// Servers are not at one about the kind of string.
bool isOfItsType(Attribute attribute, int type)
{
    if (isNonce(attribute))
        return type == V_ASN1_OCTET_STRING;
    return type == V_ASN1_PRINTABLESTRING || type == V_ASN1_UTF8STRING || type == V_ASN1_IA5STRING;
}

} // namespace

bool addAttribute(CMS_SignerInfo* signer, Attribute attribute, std::string_view value)
{
    const ObjectHandle oid(OBJ_txt2obj(oidOf(attribute), 1));
    const int type = isNonce(attribute) ? V_ASN1_OCTET_STRING : V_ASN1_PRINTABLESTRING;
    return oid && CMS_signed_add1_attr_by_OBJ(signer, oid.get(), type, value.data(),
                                              static_cast<int>(value.size())) == 1;
}

std::optional<std::string> attributeOf(const CMS_SignerInfo* signer, Attribute attribute)
{
    const ObjectHandle oid(OBJ_txt2obj(oidOf(attribute), 1));
    const int at = oid ? CMS_signed_get_attr_by_OBJ(signer, oid.get(), -1) : -1;
    if (at < 0 || CMS_signed_get_attr_by_OBJ(signer, oid.get(), at) >= 0)
        return std::nullopt;
    X509_ATTRIBUTE* const found = CMS_signed_get_attr(signer, at);
    if (X509_ATTRIBUTE_count(found) != 1)
        return std::nullopt;
    const ASN1_TYPE* const value = X509_ATTRIBUTE_get0_type(found, 0);
    if (!value || !isOfItsType(attribute, value->type))
        return std::nullopt;
    const ASN1_STRING* const text = value->value.asn1_string;
    return std::string(reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)),
                       static_cast<std::size_t>(ASN1_STRING_length(text)));
}

pki::BioHandle readOnly(std::string_view bytes)
{
    return pki::BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

std::string contentOf(BIO* memory)
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(memory, &bytes);
    return length > 0 ? std::string(bytes, static_cast<std::size_t>(length)) : std::string();
}

} // namespace session::enrollment
