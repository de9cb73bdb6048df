#include "tests/support/openssl_pki.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <thread>

/// For the same reason as in OpensslPki::openssl(): ThreadSanitizer takes this process for the forked one.
extern "C" const char* __tsan_default_options(); // NOLINT(bugprone-reserved-identifier)
extern "C" const char* __tsan_default_options()
{
    return "die_after_fork=0";
}

namespace support {
namespace {

QString asn1Time(const QDateTime& time)
{
    return time.toUTC().toString("yyyyMMddHHmmss'Z'");
}

/// "$" begins a variable in openssl's configuration files.
QString escaped(QString text)
{
    return text.replace("\\", "\\\\").replace("$", "\\$");
}

} // namespace

OpensslPki::OpensslPki(QString directory) : m_directory(std::move(directory)) {}

void OpensslPki::root(const QString& name, const CertificateSpec& spec)
{
    make(Kind::Authority, name, spec);
}

void OpensslPki::intermediate(const QString& name, const CertificateSpec& spec)
{
    make(Kind::Authority, name, spec);
}

void OpensslPki::leaf(const QString& name, const CertificateSpec& spec)
{
    make(Kind::Leaf, name, spec);
}

void OpensslPki::make(Kind kind, const QString& name, const CertificateSpec& spec)
{
    const QString issuer = spec.issuer.isEmpty() ? name : spec.issuer;
    const QString configuration = writeConfiguration(kind, name, spec);
    if (!QFile::exists(path(issuer + ".db"))) {
        write(issuer + ".db", {});
    }
    write(name + ".issuer", issuer.toUtf8());

    const QString subject =
        !spec.subject.isEmpty()
            ? spec.subject
            : "/CN=" + QString(spec.commonName.isEmpty() ? name : spec.commonName).replace("/", "\\/");
    openssl(QStringList{"req", "-new", "-utf8", "-config", configuration, "-subj", subject, "-out",
                        name + ".csr"} +
            keyArguments(name, spec));

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime begin = spec.notBefore.isValid() ? spec.notBefore : now.addDays(-1);
    const QDateTime end =
        spec.notAfter.isValid() ? spec.notAfter : now.addYears(kind == Kind::Authority ? 10 : 1);
    QStringList arguments{"ca",           "-batch",      "-notext",       "-preserveDN", "-utf8",
                          "-rand_serial", "-config",     configuration,   "-md",         spec.digest,
                          "-in",          name + ".csr", "-out",          name + ".crt", "-outdir",
                          m_directory,    "-keyfile",    keyFile(issuer), "-startdate",  asn1Time(begin),
                          "-enddate",     asn1Time(end), "-extensions",   "extensions"};
    arguments +=
        spec.issuer.isEmpty() ? QStringList{"-selfsign"} : QStringList{"-cert", certificateFile(issuer)};
    openssl(arguments);
}

QStringList OpensslPki::keyArguments(const QString& name, const CertificateSpec& spec) const
{
    if (!spec.keyOf.isEmpty()) {
        QFile::copy(keyFile(spec.keyOf), keyFile(name));
        return {"-key", keyFile(name)};
    }
    if (spec.rsaBits > 0) {
        return {"-newkey", QString("rsa:%1").arg(spec.rsaBits), "-nodes", "-keyout", keyFile(name)};
    }
    return {"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", keyFile(name)};
}

QString OpensslPki::writeConfiguration(Kind kind, const QString& name, const CertificateSpec& spec) const
{
    const QString issuer = spec.issuer.isEmpty() ? name : spec.issuer;
    QStringList lines{"[req]",
                      "distinguished_name = dn",
                      "[dn]",
                      "[ca]",
                      "default_ca = authority",
                      "[authority]",
                      "database = " + path(issuer + ".db"),
                      "serial = " + path(issuer + ".serial"),
                      "unique_subject = no",
                      "default_md = sha256",
                      "default_crl_days = 30",
                      "policy = anything",
                      "[anything]",
                      "commonName = optional"};
    lines << "[extensions]"
          << (kind == Kind::Authority ? "basicConstraints = critical,CA:TRUE"
                                      : "basicConstraints = critical,CA:FALSE");
    if (!spec.keyUsage.isEmpty()) {
        lines << "keyUsage = critical," + spec.keyUsage;
    } else if (kind == Kind::Authority) {
        lines << "keyUsage = critical,keyCertSign,cRLSign";
    }
    if (!spec.extendedKeyUsage.isEmpty()) {
        lines << "extendedKeyUsage = " + spec.extendedKeyUsage;
    }
    // The tool adds both of its own accord unless told "none".
    lines << (spec.withKeyIdentifiers
                  ? QStringList{"subjectKeyIdentifier = hash", "authorityKeyIdentifier = keyid"}
                  : QStringList{"subjectKeyIdentifier = none", "authorityKeyIdentifier = none"});
    if (!spec.subjectAltNames.isEmpty()) {
        lines << "subjectAltName = " + escaped(spec.subjectAltNames.join(","));
    }
    lines << spec.extraExtensions;
    const QString file = path(name + ".cnf");
    write(name + ".cnf", (lines.join("\n") + "\n").toUtf8());
    return file;
}

void OpensslPki::revoke(const QString& name, const QString& reason)
{
    const QString issuer = issuerOf(name);
    openssl({"ca", "-batch", "-config", path(name + ".cnf"), "-revoke", certificateFile(name), "-crl_reason",
             reason, "-cert", certificateFile(issuer), "-keyfile", keyFile(issuer)});
}

QByteArray OpensslPki::crl(const QString& issuer, const CrlSpec& spec)
{
    const QString signer = spec.signer.isEmpty() ? issuer : spec.signer;
    const QString output = issuer + ".crl";
    QStringList arguments{"ca",       "-gencrl",
                          "-config",  writeCrlConfiguration(issuer, spec),
                          "-cert",    certificateFile(signer),
                          "-keyfile", keyFile(signer),
                          "-out",     output};
    if (spec.thisUpdate.isValid())
        arguments += {"-crl_lastupdate", asn1Time(spec.thisUpdate)};
    if (spec.nextUpdate.isValid())
        arguments += {"-crl_nextupdate", asn1Time(spec.nextUpdate)};
    openssl(arguments);
    QFile file(path(output));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(file.fileName()));
    }
    return file.readAll();
}

QString OpensslPki::writeCrlConfiguration(const QString& issuer, const CrlSpec& spec) const
{
    QStringList lines{"[ca]",
                      "default_ca = authority",
                      "[authority]",
                      "database = " + path(issuer + ".db"),
                      "default_md = sha256",
                      "default_crl_days = 30"};
    if (!spec.number.isEmpty()) {
        write(issuer + ".crlnumber", spec.number.toUtf8() + "\n");
        lines << "crlnumber = " + path(issuer + ".crlnumber") << "crl_extensions = extensions"
              << "[extensions]" << "authorityKeyIdentifier = keyid" << spec.extensions;
    }
    const QString file = issuer + "-crl.cnf";
    write(file, (lines.join("\n") + "\n").toUtf8());
    return path(file);
}

QByteArray OpensslPki::certificate(const QString& name) const
{
    return chain({name});
}

QByteArray OpensslPki::key(const QString& name) const
{
    QFile file(keyFile(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no key named %s", qPrintable(name));
    }
    return file.readAll();
}

QByteArray OpensslPki::chain(const QStringList& names) const
{
    QByteArray pem;
    for (const QString& name : names) {
        QFile file(certificateFile(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no certificate named %s", qPrintable(name));
        }
        pem += file.readAll();
    }
    return pem;
}

QString OpensslPki::certificateFile(const QString& name) const
{
    return path(name + ".crt");
}

QString OpensslPki::keyFile(const QString& name) const
{
    return path(name + ".key");
}

QString OpensslPki::writeChain(const QString& fileName, const QStringList& names) const
{
    write(fileName, chain(names));
    return path(fileName);
}

QByteArray OpensslPki::openssl(const QStringList& arguments) const
{
    QByteArray output;
    // On a thread of its own: after QProcess's vfork ThreadSanitizer sees no more locks of the thread that
    // ran it, and reports races in what the test does next.
    std::thread([&] {
        QProcess tool;
        tool.setWorkingDirectory(m_directory);
        tool.setStandardInputFile(QProcess::nullDevice());
        tool.start("openssl", arguments);
        if (!tool.waitForFinished(60'000) || tool.exitStatus() != QProcess::NormalExit ||
            tool.exitCode() != 0)
            qFatal("openssl %s: %s", qPrintable(arguments.join(' ')),
                   tool.readAllStandardError().constData());
        output = tool.readAllStandardOutput();
    }).join();
    return output;
}

QString OpensslPki::path(const QString& fileName) const
{
    return QDir(m_directory).filePath(fileName);
}

void OpensslPki::write(const QString& fileName, const QByteArray& bytes) const
{
    QFile file(path(fileName));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file.fileName()));
    }
}

QString OpensslPki::issuerOf(const QString& name) const
{
    QFile file(path(name + ".issuer"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no certificate named %s", qPrintable(name));
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace support
