#include "session/engine/message_fields.h"

#include "session/engine/alert_name.h"
#include "session/engine/tls_names.h"
#include "session/pki/name_text.h"
#include "session/pki/openssl_handles.h"

#include <openssl/ssl.h>

namespace session::engine {

namespace {

constexpr std::size_t longestHex = 32; ///< bytes that are shown

std::string hexOf(std::string_view bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    for (const char c : bytes.substr(0, longestHex)) {
        hex += digits[static_cast<unsigned char>(c) >> 4];
        hex += digits[static_cast<unsigned char>(c) & 0x0F];
    }
    return bytes.size() > longestHex ? hex + "…" : hex;
}

unsigned numberIn(std::string_view bytes)
{
    unsigned number = 0;
    for (const char c : bytes)
        number = number << 8 | static_cast<unsigned char>(c);
    return number;
}

/// Reads on through a message, or a part of it, and knows where it is in the whole. What is not there reads
/// as nothing, and ends it.
class Reader
{
public:
    Reader(std::string_view bytes, std::size_t at) : m_bytes(bytes), m_at(at) {}

    [[nodiscard]] bool isAtEnd() const { return m_bytes.empty(); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size(); }

    /// What is there of them, and nothing after it if some are missing.
    std::string_view take(std::size_t count)
    {
        const std::string_view taken = m_bytes.substr(0, count);
        const bool isWhole = taken.size() == count;
        m_at += taken.size();
        m_bytes.remove_prefix(isWhole ? count : m_bytes.size());
        return taken;
    }
    unsigned number(std::size_t bytes) { return numberIn(take(bytes)); }
    /// The content of a vector whose length stands before it.
    Reader vector(std::size_t lengthBytes)
    {
        const std::size_t length = number(lengthBytes);
        const std::size_t from = m_at;
        return Reader(take(length), from);
    }

private:
    std::string_view m_bytes;
    std::size_t m_at;
};

class Fields
{
public:
    void add(std::string name, std::string value, std::size_t from, std::size_t end)
    {
        if (end > from)
            m_fields.push_back({std::move(name), std::move(value), from, end - from});
    }
    [[nodiscard]] std::vector<MessageField> take() { return std::move(m_fields); }

private:
    std::vector<MessageField> m_fields;
};

using NameOf = std::string (*)(unsigned);

std::string listOf(Reader list, std::size_t size, NameOf nameOf)
{
    std::string names;
    while (list.left() >= size) {
        names += names.empty() ? "" : ", ";
        names += nameOf(list.number(size));
    }
    return names;
}

void addHex(Fields& fields, const char* name, Reader& reader, std::size_t count)
{
    const std::size_t from = reader.at();
    const std::string_view bytes = reader.take(count);
    fields.add(name, hexOf(bytes), from, reader.at());
}

void addNamed(Fields& fields, const char* name, Reader& reader, NameOf nameOf)
{
    const std::size_t from = reader.at();
    const unsigned number = reader.number(2);
    fields.add(name, nameOf(number), from, reader.at());
}

void addList(Fields& fields, const char* name, Reader& reader, NameOf nameOf)
{
    const std::size_t from = reader.at();
    const Reader list = reader.vector(2);
    fields.add(name, listOf(list, 2, nameOf), from, reader.at());
}

std::string distinguishedName(std::string_view der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data());
    const pki::X509NameHandle name(d2i_X509_NAME(nullptr, &bytes, long(der.size())));
    const auto text = name ? pki::printName(name.get()) : base::Result<std::string>("");
    return text && !text->empty() ? *text : hexOf(der);
}

/// Distinguished names, one a line.
std::string authoritiesIn(Reader list)
{
    std::string names;
    while (list.left() > 2) {
        Reader one = list.vector(2);
        names += names.empty() ? "" : "\n";
        names += distinguishedName(one.take(one.left()));
    }
    return names.empty() ? "(none)" : names;
}

std::string hostIn(Reader list)
{
    Reader names = list.vector(2);
    names.take(1);
    Reader host = names.vector(2);
    return std::string(host.take(host.left()));
}

std::string protocolsIn(Reader body)
{
    Reader list = body.vector(2);
    std::string names;
    while (!list.isAtEnd()) {
        Reader name = list.vector(1);
        names += names.empty() ? "" : ", ";
        names += name.take(name.left());
    }
    return names;
}

std::string sharesIn(Reader body, bool isFromServer)
{
    if (isFromServer)
        return groupName(body.number(2));
    Reader list = body.vector(2);
    std::string names;
    while (list.left() >= 4) {
        names += names.empty() ? "" : ", ";
        names += groupName(list.number(2));
        static_cast<void>(list.vector(2));
    }
    return names;
}

/// What an extension says, for those that are worth reading.
std::string extensionValue(unsigned type, Reader body, bool isFromServer)
{
    switch (type) {
    case TLSEXT_TYPE_server_name:
        return body.isAtEnd() ? "acknowledged" : hostIn(body);
    case TLSEXT_TYPE_supported_groups:
        return listOf(body.vector(2), 2, groupName);
    case TLSEXT_TYPE_signature_algorithms:
    case TLSEXT_TYPE_signature_algorithms_cert:
        return listOf(body.vector(2), 2, schemeName);
    case TLSEXT_TYPE_application_layer_protocol_negotiation:
        return protocolsIn(body);
    case TLSEXT_TYPE_supported_versions:
        return isFromServer ? versionName(body.number(2)) : listOf(body.vector(1), 2, versionName);
    case TLSEXT_TYPE_key_share:
        return sharesIn(body, isFromServer);
    case TLSEXT_TYPE_certificate_authorities:
        return authoritiesIn(body.vector(2));
    default:
        return body.isAtEnd() ? "(empty)" : hexOf(body.take(body.left()));
    }
}

void addExtensions(Fields& fields, Reader& reader, bool isFromServer)
{
    Reader list = reader.vector(2);
    while (list.left() >= 4) {
        const std::size_t from = list.at();
        const unsigned type = list.number(2);
        const Reader body = list.vector(2);
        fields.add(extensionName(type), extensionValue(type, body, isFromServer), from, list.at());
    }
}

void addClientHello(Fields& fields, Reader& reader)
{
    addNamed(fields, "legacy_version", reader, versionName);
    addHex(fields, "random", reader, 32);
    const std::size_t from = reader.at();
    Reader session = reader.vector(1);
    fields.add("legacy_session_id", session.isAtEnd() ? "(empty)" : hexOf(session.take(session.left())), from,
               reader.at());
    addList(fields, "cipher_suites", reader, cipherName);
    const std::size_t compression = reader.at();
    Reader methods = reader.vector(1);
    fields.add("legacy_compression_methods", hexOf(methods.take(methods.left())), compression, reader.at());
    addExtensions(fields, reader, false);
}

void addServerHello(Fields& fields, Reader& reader)
{
    addNamed(fields, "legacy_version", reader, versionName);
    addHex(fields, "random", reader, 32);
    const std::size_t from = reader.at();
    Reader session = reader.vector(1);
    fields.add("legacy_session_id_echo", session.isAtEnd() ? "(empty)" : hexOf(session.take(session.left())),
               from, reader.at());
    addNamed(fields, "cipher_suite", reader, cipherName);
    addHex(fields, "legacy_compression_method", reader, 1);
    addExtensions(fields, reader, true);
}

std::string certificateTypeName(unsigned type)
{
    return type == 1 ? "rsa_sign" : type == 2 ? "dss_sign" : type == 64 ? "ecdsa_sign" : hexNumber(type);
}

void addCertificateRequest(Fields& fields, Reader& reader, bool isTls13)
{
    if (isTls13) {
        const std::size_t from = reader.at();
        Reader context = reader.vector(1);
        fields.add("certificate_request_context",
                   context.isAtEnd() ? "(empty)" : hexOf(context.take(context.left())), from, reader.at());
        return addExtensions(fields, reader, false);
    }
    const std::size_t from = reader.at();
    const Reader types = reader.vector(1);
    fields.add("certificate_types", listOf(types, 1, certificateTypeName), from, reader.at());
    addList(fields, "supported_signature_algorithms", reader, schemeName);
    const std::size_t authorities = reader.at();
    const Reader list = reader.vector(2);
    fields.add("certificate_authorities", authoritiesIn(list), authorities, reader.at());
}

void addKeyExchange(Fields& fields, Reader& reader)
{
    constexpr unsigned namedCurve = 3;
    const std::size_t from = reader.at();
    if (reader.number(1) != namedCurve)
        return; // of finite fields: three numbers that say nothing to anybody
    fields.add("curve_type", "named_curve", from, reader.at());
    addNamed(fields, "namedcurve", reader, groupName);
    const std::size_t point = reader.at();
    Reader key = reader.vector(1);
    fields.add("public", hexOf(key.take(key.left())), point, reader.at());
    addNamed(fields, "algorithm", reader, schemeName);
    const std::size_t signature = reader.at();
    Reader bytes = reader.vector(2);
    fields.add("signature", hexOf(bytes.take(bytes.left())), signature, reader.at());
}

void addCertificateVerify(Fields& fields, Reader& reader)
{
    addNamed(fields, "algorithm", reader, schemeName);
    const std::size_t from = reader.at();
    Reader signature = reader.vector(2);
    fields.add("signature", hexOf(signature.take(signature.left())), from, reader.at());
}

void addHandshake(Fields& fields, const HandshakeMessage& message, Reader& reader, bool isTls13)
{
    const std::size_t from = reader.at();
    reader.take(1);
    fields.add("msg_type", messageName(message), from, reader.at());
    const std::size_t length = reader.at();
    const unsigned size = reader.number(3);
    fields.add("length", std::to_string(size), length, reader.at());
    switch (message.type) {
    case SSL3_MT_CLIENT_HELLO:
        return addClientHello(fields, reader);
    case SSL3_MT_SERVER_HELLO:
        return addServerHello(fields, reader);
    case SSL3_MT_ENCRYPTED_EXTENSIONS:
        return addExtensions(fields, reader, true);
    case SSL3_MT_CERTIFICATE_REQUEST:
        return addCertificateRequest(fields, reader, isTls13);
    case SSL3_MT_SERVER_KEY_EXCHANGE:
        return addKeyExchange(fields, reader);
    case SSL3_MT_CERTIFICATE_VERIFY:
        return addCertificateVerify(fields, reader);
    case SSL3_MT_FINISHED:
        return addHex(fields, "verify_data", reader, reader.left());
    default:
        return addHex(fields, "body", reader, reader.left());
    }
}

} // namespace

std::vector<MessageField> fieldsOf(const HandshakeMessage& message, std::string_view bytes, bool isTls13)
{
    Fields fields;
    Reader reader(bytes, 0);
    if (message.kind == HandshakeMessage::Kind::Alert && bytes.size() >= 2) {
        fields.add("level", message.isFatal ? "fatal" : "warning", 0, 1);
        fields.add("description", alertName(message.type) + " (" + std::to_string(message.type) + ")", 1, 2);
    } else if (message.kind == HandshakeMessage::Kind::Handshake) {
        addHandshake(fields, message, reader, isTls13);
    }
    return fields.take();
}

} // namespace session::engine
