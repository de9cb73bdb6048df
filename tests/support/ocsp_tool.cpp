#include "tests/support/ocsp_tool.h"

#include "tests/support/fast_clock.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace support {

namespace {

void write(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

} // namespace

QByteArray ocspAnswer(const OpensslPki& pki, const OcspAnswerSpec& spec, const QByteArray& request)
{
    const QTemporaryDir directory;
    const QString requestFile = directory.filePath("request");
    const QString responseFile = directory.filePath("response");
    const QString empty = directory.filePath("empty");
    write(requestFile, request);
    write(empty, {});
    const QString signer = spec.signer.isEmpty() ? spec.issuer : spec.signer;
    QString records = pki.certificateFile(spec.issuer);
    records.replace(records.size() - 3, 3, "db");
    QStringList arguments{"ocsp",
                          "-index",
                          spec.knowsNone ? empty : records,
                          "-CA",
                          pki.certificateFile(spec.issuer),
                          "-rsigner",
                          pki.certificateFile(signer),
                          "-rkey",
                          pki.keyFile(signer),
                          "-reqin",
                          requestFile,
                          "-respout",
                          responseFile};
    if (spec.days > 0)
        arguments += {"-ndays", QString::number(spec.days)};
    arguments += spec.further;

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (spec.madeAt != std::chrono::seconds(0))
        shiftTime(environment, spec.madeAt);
    process.setProcessEnvironment(environment);
    process.start("openssl", arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("openssl ocsp: %s", process.readAllStandardError().constData());
    QFile response(responseFile);
    if (!response.open(QIODevice::ReadOnly))
        qFatal("openssl ocsp has made no response");
    return response.readAll();
}

QByteArray ocspErrorAnswer(int status)
{
    return QByteArray("\x30\x03\x0a\x01", 4) + char(status);
}

} // namespace support
