#include "session/pki/certificate_layout.h"

#include "session/base/clock.h"
#include "session/pki/encoding/asn1_values.h"
#include "session/pki/openssl_handles.h"

#include <openssl/asn1.h>
#include <openssl/err.h>

#include <optional>

namespace session::pki {

namespace {

/// One element of DER: where it begins in the whole, and where its content does.
struct DerElement
{
    std::size_t from = 0;
    std::size_t content = 0;
    std::size_t end = 0;
    int tag = 0;
};

/// Nullopt at the end, and for what is no DER.
std::optional<DerElement> elementAt(std::string_view der, std::size_t from, std::size_t end)
{
    if (from >= end)
        return std::nullopt;
    const auto* begin = reinterpret_cast<const unsigned char*>(der.data());
    const unsigned char* at = begin + from;
    long length = 0;
    int tag = 0;
    int kind = 0;
    if ((ASN1_get_object(&at, &length, &tag, &kind, long(end - from)) & 0x80) != 0)
        return std::nullopt;
    const auto content = std::size_t(at - begin);
    return DerElement{.from = from, .content = content, .end = content + std::size_t(length), .tag = tag};
}

std::string bioText(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    std::string text(data, size > 0 ? std::size_t(size) : 0);
    while (!text.empty() && (text.back() == '\n' || text.back() == ' '))
        text.pop_back();
    return text;
}

std::string printedExtension(X509_EXTENSION* extension)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    if (!bio || X509V3_EXT_print(bio.get(), extension, X509V3_EXT_DUMP_UNKNOWN, 0) != 1)
        return "?";
    ERR_clear_error();
    return bioText(bio.get());
}

std::string extensionName(X509_EXTENSION* extension)
{
    const ASN1_OBJECT* object = X509_EXTENSION_get_object(extension);
    const int known = OBJ_obj2nid(object);
    if (known != NID_undef)
        return OBJ_nid2sn(known);
    char text[80];
    OBJ_obj2txt(text, sizeof text, object, 1);
    return text;
}

class Layout
{
public:
    explicit Layout(const Certificate& certificate) : m_certificate(certificate), m_der(certificate.der()) {}

    std::vector<CertificatePart> parts()
    {
        const auto whole = elementAt(m_der, 0, m_der.size());
        const auto body = whole ? elementAt(m_der, whole->content, whole->end) : std::nullopt;
        if (!body)
            return {};
        addBody(*body);
        const auto algorithm = elementAt(m_der, body->end, whole->end);
        const auto signature = algorithm ? elementAt(m_der, algorithm->end, whole->end) : std::nullopt;
        if (signature) {
            add("signatureAlgorithm", signatureName(), *algorithm);
            add("signatureValue", std::to_string(signature->end - signature->content) + " bytes", *signature);
        }
        return std::move(m_parts);
    }

private:
    void add(std::string name, std::string value, const DerElement& element)
    {
        m_parts.push_back({.name = std::move(name),
                           .value = std::move(value),
                           .from = element.from,
                           .count = element.end - element.from});
    }
    [[nodiscard]] std::string signatureName() const
    {
        const int known = X509_get_signature_nid(m_certificate.handle());
        return known == NID_undef ? "?" : OBJ_nid2ln(known);
    }
    [[nodiscard]] std::string valueOf(std::size_t place) const
    {
        switch (place) {
        case 0:
            return m_certificate.serialNumber();
        case 1:
            return signatureName();
        case 2:
            return m_certificate.issuer();
        case 3:
            return base::toRfc3339(m_certificate.notBefore()) + " – " +
                   base::toRfc3339(m_certificate.notAfter());
        case 4:
            return m_certificate.subject();
        default:
            return m_certificate.keyAlgorithm() + " " + std::to_string(m_certificate.keyBits());
        }
    }
    void addBody(const DerElement& body)
    {
        constexpr const char* names[] = {"serialNumber", "signature", "issuer",
                                         "validity",     "subject",   "subjectPublicKeyInfo"};
        constexpr std::size_t count = std::size(names);
        constexpr int explicitVersion = 0;
        constexpr int extensions = 3;
        std::size_t place = 0;
        for (auto one = elementAt(m_der, body.content, body.end); one;
             one = elementAt(m_der, one->end, body.end)) {
            if (place == 0 && one->tag == explicitVersion)
                add("version", "v" + std::to_string(X509_get_version(m_certificate.handle()) + 1), *one);
            else if (place < count) {
                add(names[place], valueOf(place), *one);
                ++place;
            } else if (one->tag == extensions) {
                addExtensions(*one);
            }
        }
    }
    void addExtensions(const DerElement& wrapped)
    {
        const auto list = elementAt(m_der, wrapped.content, wrapped.end);
        int number = 0;
        for (auto one = list ? elementAt(m_der, list->content, list->end) : std::nullopt; one;
             one = elementAt(m_der, one->end, list->end)) {
            X509_EXTENSION* extension = X509_get_ext(m_certificate.handle(), number++);
            if (!extension)
                return;
            add(extensionName(extension), printedExtension(extension), *one);
            m_parts.back().isExtension = true;
            m_parts.back().isCritical = X509_EXTENSION_get_critical(extension) == 1;
        }
    }

    const Certificate& m_certificate;
    std::string_view m_der;
    std::vector<CertificatePart> m_parts;
};

} // namespace

std::vector<CertificatePart> partsOf(const Certificate& certificate)
{
    return Layout(certificate).parts();
}

} // namespace session::pki
