// Certificates for tests, made by the openssl command line tool and not by the code under test. Everything is
// kept as files in one directory (give it a QTemporaryDir); each certificate has a short name of its own in
// there. A tool failure ends the test program with the tool's own words. One thread.
//
//     OpensslPki pki(directory.path());
//     pki.root("root");
//     pki.intermediate("issuing", {.issuer = "root"});
//     pki.leaf("fw", {.issuer = "issuing", .commonName = "fw-01", .extendedKeyUsage = "clientAuth"});
//     const QByteArray chain = pki.chain({"fw", "issuing"});
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace support {

struct CertificateSpec
{
    QString issuer = {};              ///< name of a certificate made before; "" signs with its own key
    QString commonName = {};          ///< "" takes the short name
    QString subject = {};             ///< whole subject "/O=x/CN=y" in place of commonName
    QStringList subjectAltNames = {}; ///< "DNS:a.example", "IP:10.0.0.1", "email:a@b.c", "URI:..."
    QString extendedKeyUsage = {};    ///< "clientAuth", "serverAuth,clientAuth", "" leaves the extension out
    QString keyUsage = {};            ///< "" leaves it out of a leaf; a CA gets keyCertSign,cRLSign
    QDateTime notBefore = {};         ///< invalid: a day ago
    QDateTime notAfter = {};          ///< invalid: in ten years (CA), in one year (leaf)
    int rsaBits = 0;                  ///< 0: an EC key on P-256
    QString digest = "sha256";        ///< "sha1", ...
    QString keyOf = {};               ///< take the key of that certificate (renewal), "" makes a new one
    bool withKeyIdentifiers = true;   ///< subjectKeyIdentifier and authorityKeyIdentifier
    /// Further lines of openssl.cnf, "crlDistributionPoints = URI:http://...".
    QStringList extraExtensions = {};
};

struct CrlSpec
{
    QString signer = {};       ///< certificate whose key and name sign; "" the CA itself
    QString number = {};       ///< cRLNumber in hex with an even count of digits; "" makes a version 1 list
    QDateTime thisUpdate = {}; ///< invalid: now
    QDateTime nextUpdate = {}; ///< invalid: in 30 days
    /// Further lines of openssl.cnf; need a number.
    QStringList extensions = {};
};

class OpensslPki
{
public:
    explicit OpensslPki(QString directory);

    void root(const QString& name, const CertificateSpec& spec = {});
    void intermediate(const QString& name, const CertificateSpec& spec);
    void leaf(const QString& name, const CertificateSpec& spec);

    [[nodiscard]] QByteArray certificate(const QString& name) const; ///< PEM
    [[nodiscard]] QByteArray key(const QString& name) const;         ///< PEM, PKCS#8, not encrypted
    [[nodiscard]] QByteArray chain(const QStringList& names) const;  ///< PEM, in the given order
    [[nodiscard]] QString certificateFile(const QString& name) const;
    [[nodiscard]] QString keyFile(const QString& name) const;
    /// Writes chain(names) into the directory as `fileName` and gives its path.
    QString writeChain(const QString& fileName, const QStringList& names) const;

    /// Marks a certificate as revoked in its issuer's records; the next crl() lists it.
    void revoke(const QString& name, const QString& reason = "keyCompromise");
    /// A CRL of that CA as of now, PEM.
    [[nodiscard]] QByteArray crl(const QString& issuer, const CrlSpec& spec = {});

    /// Runs `openssl` with these arguments in the directory and gives its standard output.
    QByteArray openssl(const QStringList& arguments) const;

private:
    enum class Kind { Authority, Leaf };
    void make(Kind kind, const QString& name, const CertificateSpec& spec);
    QString writeConfiguration(Kind kind, const QString& name, const CertificateSpec& spec) const;
    QString writeCrlConfiguration(const QString& issuer, const CrlSpec& spec) const;
    QStringList keyArguments(const QString& name, const CertificateSpec& spec) const;
    [[nodiscard]] QString path(const QString& fileName) const;
    void write(const QString& fileName, const QByteArray& bytes) const;
    [[nodiscard]] QString issuerOf(const QString& name) const;

    QString m_directory;
};

} // namespace support
