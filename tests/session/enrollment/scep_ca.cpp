#include "tests/session/enrollment/scep_ca.h"

#include <QDir>
#include <QFile>

#include <memory>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>

namespace enrollment_tests {

namespace {

template <auto Free>
struct FreeWith
{
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using Message = std::unique_ptr<PKCS7, FreeWith<PKCS7_free>>;
using Bio = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using Stack = std::unique_ptr<STACK_OF(X509), FreeWith<[](STACK_OF(X509) * stack) { sk_X509_free(stack); }>>;

int kindOf(const char* oid)
{
    const int known = OBJ_txt2nid(oid);
    return known != NID_undef ? known : OBJ_create(oid, oid, oid);
}
const char* const messageTypeOid = "2.16.840.1.113733.1.9.2";
const char* const statusOid = "2.16.840.1.113733.1.9.3";
const char* const failInfoOid = "2.16.840.1.113733.1.9.4";
const char* const senderNonceOid = "2.16.840.1.113733.1.9.5";
const char* const recipientNonceOid = "2.16.840.1.113733.1.9.6";
const char* const transactionIdOid = "2.16.840.1.113733.1.9.7";
const char* const failTextOid = "1.3.6.1.5.5.7.24.1";

Bio readOnly(const QByteArray& bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())));
}

QByteArray contentOf(BIO* memory)
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(memory, &bytes);
    return {bytes, length};
}

Certificate readCertificate(const QByteArray& pem)
{
    return Certificate(PEM_read_bio_X509(readOnly(pem).get(), nullptr, nullptr, nullptr));
}

Key readKey(const QByteArray& pem)
{
    return Key(PEM_read_bio_PrivateKey(readOnly(pem).get(), nullptr, nullptr, nullptr));
}

QByteArray attribute(PKCS7_SIGNER_INFO* signer, const char* oid)
{
    const ASN1_TYPE* const value = PKCS7_get_signed_attribute(signer, kindOf(oid));
    if (!value)
        return {};
    const ASN1_STRING* const text = value->value.asn1_string;
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(text)), ASN1_STRING_length(text)};
}

void addAttribute(PKCS7_SIGNER_INFO* signer, const char* oid, int type, const QByteArray& value)
{
    if (value.isNull())
        return;
    ASN1_STRING* const text = ASN1_STRING_type_new(type);
    ASN1_STRING_set(text, value.constData(), int(value.size()));
    // PKCS7_add_signed_attribute() would replace one that is there already.
    if (!signer->auth_attr)
        signer->auth_attr = sk_X509_ATTRIBUTE_new_null();
    sk_X509_ATTRIBUTE_push(signer->auth_attr, X509_ATTRIBUTE_create(kindOf(oid), type, text));
}

void require(bool holds, const char* what)
{
    if (holds)
        return;
    ERR_print_errors_fp(stderr);
    qFatal("scep_ca: %s", what);
}

} // namespace

ScepCa::ScepCa(const QString& directory) : m_directory(directory), m_pki(directory)
{
    m_pki.root("ca", {.subject = "/O=Example/CN=SCEP CA", .rsaBits = 2048});
}

QString ScepCa::write(const QString& fileName, const QByteArray& bytes) const
{
    QFile file(QDir(m_directory).filePath(fileName));
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file can't be written");
    return fileName;
}

ClientMessage ScepCa::open(const QByteArray& message, const QString& recipient)
{
    const auto* at = reinterpret_cast<const unsigned char*>(message.constData());
    const Message outer(d2i_PKCS7(nullptr, &at, message.size()));
    require(outer && PKCS7_type_is_signed(outer.get()), "the client sent no signed message");
    const Bio envelope(BIO_new(BIO_s_mem()));
    require(
        PKCS7_verify(outer.get(), nullptr, nullptr, nullptr, envelope.get(), PKCS7_NOVERIFY | PKCS7_BINARY),
        "the client's signature is wrong");
    PKCS7_SIGNER_INFO* const signer = sk_PKCS7_SIGNER_INFO_value(PKCS7_get_signer_info(outer.get()), 0);
    const Stack signers(PKCS7_get0_signers(outer.get(), nullptr, 0));
    unsigned char* der = nullptr;
    const int length = i2d_X509(sk_X509_value(signers.get(), 0), &der);

    const QByteArray inner = contentOf(envelope.get());
    at = reinterpret_cast<const unsigned char*>(inner.constData());
    const Message wrapped(d2i_PKCS7(nullptr, &at, inner.size()));
    require(wrapped && PKCS7_type_is_enveloped(wrapped.get()), "the client encrypted nothing");
    const Bio content(BIO_new(BIO_s_mem()));
    require(PKCS7_decrypt(wrapped.get(), readKey(m_pki.key(recipient)).get(),
                          readCertificate(m_pki.certificate(recipient)).get(), content.get(), PKCS7_BINARY),
            "the client encrypted to somebody else");
    ClientMessage opened{
        .messageType = attribute(signer, messageTypeOid),
        .transactionId = attribute(signer, transactionIdOid),
        .senderNonce = attribute(signer, senderNonceOid),
        .signer = {reinterpret_cast<const char*>(der), length},
        .content = contentOf(content.get()),
        .digest = QString(OBJ_nid2sn(OBJ_obj2nid(signer->digest_alg->algorithm))).toLower(),
        .cipher =
            QString(OBJ_nid2sn(OBJ_obj2nid(wrapped->d.enveloped->enc_data->algorithm->algorithm))).toLower()};
    OPENSSL_free(der);
    return opened;
}

QByteArray ScepCa::issue(const QByteArray& request, const IssueOptions& options)
{
    QStringList arguments{"x509",
                          "-req",
                          "-in",
                          write("asked.csr", request),
                          "-inform",
                          "DER",
                          "-CA",
                          m_pki.certificateFile(options.issuer),
                          "-CAkey",
                          m_pki.keyFile(options.issuer),
                          "-days",
                          QString::number(options.days),
                          "-copy_extensions",
                          "copyall"};
    if (!options.serial.isEmpty())
        arguments += {"-set_serial", options.serial};
    if (!options.subject.isEmpty())
        arguments += {"-subj", options.subject};
    return m_pki.openssl(arguments);
}

QByteArray ScepCa::der(const QString& certificate)
{
    return m_pki.openssl({"x509", "-in", m_pki.certificateFile(certificate), "-outform", "DER"});
}

QByteArray ScepCa::certificatesOnly(const QByteArray& pem)
{
    return m_pki.openssl({"crl2pkcs7", "-nocrl", "-outform", "DER", "-certfile", write("chain.pem", pem)});
}

QByteArray ScepCa::envelope(const QByteArray& content, const QByteArray& recipient, const QStringList& cipher)
{
    write("recipient.der", recipient);
    write("recipient.pem", m_pki.openssl({"x509", "-inform", "DER", "-in", "recipient.der"}));
    return m_pki.openssl(
        QStringList{"cms", "-encrypt", "-binary", "-outform", "DER", "-in", write("content.bin", content)} +
        cipher + QStringList{"recipient.pem"});
}

ReplySpec ScepCa::successFor(const ClientMessage& message, const QByteArray& certificates) const
{
    ReplySpec spec;
    spec.transactionId = message.transactionId;
    spec.recipientNonce = message.senderNonce;
    spec.certificates = certificates;
    spec.recipient = message.signer;
    return spec;
}

QByteArray ScepCa::reply(const ReplySpec& spec)
{
    QByteArray content = spec.envelope;
    if (content.isNull() && spec.status == "0")
        content = envelope(certificatesOnly(spec.certificates), spec.recipient, spec.cipher);
    const Message message(PKCS7_new());
    PKCS7_set_type(message.get(), NID_pkcs7_signed);
    QStringList names{spec.signer};
    if (!spec.secondSigner.isEmpty())
        names << spec.secondSigner;
    for (const QString& name : names) {
        const Certificate certificate = readCertificate(m_pki.certificate(name));
        PKCS7_SIGNER_INFO* const signer =
            PKCS7_add_signature(message.get(), certificate.get(), readKey(m_pki.key(name)).get(),
                                EVP_get_digestbyname(spec.digest.toLatin1().constData()));
        require(signer, "the reply can't be signed");
        PKCS7_add_certificate(message.get(), certificate.get());
        PKCS7_add_signed_attribute(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data));
        addAttribute(signer, messageTypeOid, V_ASN1_PRINTABLESTRING, spec.messageType);
        addAttribute(signer, statusOid, V_ASN1_PRINTABLESTRING, spec.status);
        addAttribute(signer, failInfoOid, V_ASN1_PRINTABLESTRING, spec.failInfo);
        addAttribute(signer, failTextOid, V_ASN1_UTF8STRING, spec.failText);
        for (int i = 0; i < spec.repeatTransaction; ++i)
            addAttribute(signer, transactionIdOid, V_ASN1_PRINTABLESTRING, spec.transactionId);
        addAttribute(signer, recipientNonceOid, V_ASN1_OCTET_STRING, spec.recipientNonce);
        addAttribute(signer, senderNonceOid, V_ASN1_OCTET_STRING, "0123456789abcdef");
    }
    PKCS7_content_new(message.get(), NID_pkcs7_data);
    const Bio writer(PKCS7_dataInit(message.get(), nullptr));
    BIO_write(writer.get(), content.constData(), int(content.size()));
    require(PKCS7_dataFinal(message.get(), writer.get()) == 1, "the reply can't be finished");
    unsigned char* der = nullptr;
    const int length = i2d_PKCS7(message.get(), &der);
    QByteArray bytes(reinterpret_cast<const char*>(der), length);
    OPENSSL_free(der);
    return bytes;
}

} // namespace enrollment_tests
