// A SCEP server's side in a test: opens what our client sends and writes replies that are right, or wrong in
// one point. Envelopes and certificates are made by the openssl tool; the signed wrapping, whose attributes
// the tool can't make, by OpenSSL's older PKCS#7 functions, which the code under test does not use for that.
#pragma once

#include "tests/support/openssl_pki.h"

#include <QByteArray>
#include <QString>

namespace enrollment_tests {

/// What a client's message says.
struct ClientMessage
{
    QByteArray messageType;
    QByteArray transactionId;
    QByteArray senderNonce;
    QByteArray signer;  ///< certificate, DER
    QByteArray content; ///< decrypted: PKCS#10, or IssuerAndSubject
    QString digest;     ///< "sha256", ...
    QString cipher;     ///< "aes-128-cbc", ...
};

struct ReplySpec
{
    QString signer = "ca";
    QByteArray messageType = "3";
    QByteArray status = "0";
    QByteArray failInfo = {};
    QByteArray failText = {};
    QByteArray transactionId = {};
    QByteArray recipientNonce = {};
    QByteArray certificates = {}; ///< PEM, what a success holds
    QByteArray recipient = {};    ///< DER, whom it is encrypted to
    QStringList cipher = {"-aes128"};
    QString digest = "sha256";
    QByteArray envelope = {};  ///< in place of the two above
    int repeatTransaction = 1; ///< how often the attribute is there
    QString secondSigner = {};
};

class ScepCa
{
public:
    /// Makes the CA "ca" in the directory.
    explicit ScepCa(const QString& directory);

    [[nodiscard]] support::OpensslPki& pki() { return m_pki; }
    /// Opens it with the key of the certificate `recipient`; ends the test if the signature is wrong.
    [[nodiscard]] ClientMessage open(const QByteArray& message, const QString& recipient = "ca");
    /// Certificate for a request (DER), PEM.
    struct IssueOptions
    {
        QString issuer = "ca";
        QString subject = {}; ///< "" as requested
        int days = 100;
        QString serial = {}; ///< "" a random one
    };
    [[nodiscard]] QByteArray issue(const QByteArray& request, const IssueOptions& options);
    [[nodiscard]] QByteArray issue(const QByteArray& request) { return issue(request, {}); }
    [[nodiscard]] QByteArray reply(const ReplySpec& spec);
    /// A success that answers `message` with these certificates.
    [[nodiscard]] ReplySpec successFor(const ClientMessage& message, const QByteArray& certificates) const;

    [[nodiscard]] QByteArray der(const QString& certificate);
    /// PKCS#7 with these certificates, DER.
    [[nodiscard]] QByteArray certificatesOnly(const QByteArray& pem);
    [[nodiscard]] QByteArray envelope(const QByteArray& content, const QByteArray& recipient,
                                      const QStringList& cipher);
    QString write(const QString& fileName, const QByteArray& bytes) const;

private:
    QString m_directory;
    support::OpensslPki m_pki;
};

} // namespace enrollment_tests
