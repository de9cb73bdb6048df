#include "tests/interop/foreign_client.h"

#include "session/wire/frame.h"
#include "tests/interop/foreign_tool.h"
#include "tests/interop/nss_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <functional>
#include <optional>

namespace interop {

namespace {

const QString sources = QStringLiteral(HANDFAST_SOURCE_DIR "/tests/interop/clients/");

/// "" of no file.
QByteArray contentOf(const QString& name)
{
    if (name.isEmpty())
        return {};
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

std::optional<QByteArray> frameIn(const QByteArray& bytes)
{
    session::wire::FrameReader reader;
    reader.append({bytes.constData(), std::size_t(bytes.size())});
    const auto payload = reader.next();
    return payload && *payload ? std::optional(QByteArray::fromStdString(**payload)) : std::nullopt;
}

/// A program for each attempt: the bytes of the hello go to its standard input, which stays open, and what
/// the server says comes from its standard output.
class ToolClient final : public ForeignClient
{
public:
    using Arguments = std::function<QStringList(const ClientOrder& order)>;
    ToolClient(QString program, Arguments arguments)
        : m_program(std::move(program)),
          m_arguments(std::move(arguments))
    {
    }

    ClientAnswer attempt(const ClientOrder& order) override
    {
        QProcess process;
        process.start(m_program, m_arguments(order));
        if (!process.waitForStarted(toolPatienceMs))
            qFatal("%s: %s", qPrintable(m_program), qPrintable(process.errorString()));
        process.write(contentOf(order.hello));
        QByteArray output;
        std::optional<QByteArray> frame;
        while (!frame && process.waitForReadyRead(toolPatienceMs)) {
            output += process.readAllStandardOutput();
            frame = frameIn(output);
        }
        if (!frame) { // its last words before it ended
            output += process.readAllStandardOutput();
            frame = frameIn(output);
        }
        const QString end = process.state() == QProcess::NotRunning
                                ? QStringLiteral("exit status %1").arg(process.exitCode())
                                : QStringLiteral("still running");
        process.kill();
        process.waitForFinished(toolPatienceMs);
        return {.frame = frame.value_or(QByteArray()),
                .report = QStringLiteral("%1\noutput: %2\n%3")
                              .arg(end, QString::fromLatin1(output.toPercentEncoding(" \n")),
                                   QString::fromUtf8(process.readAllStandardError()))};
    }

private:
    QString m_program;
    Arguments m_arguments;
};

/// clients/Client.java, compiled: one virtual machine for all attempts.
class JavaClient final : public ForeignClient
{
public:
    explicit JavaClient(const QString& directory)
    {
        mustRun("ecj", {"-17", "-proc:none", "-d", directory, sources + "Client.java"});
        m_process.start(tool("java"), {"-XX:TieredStopAtLevel=1", "-cp", directory, "Client"});
        if (!m_process.waitForStarted(toolPatienceMs))
            qFatal("java: %s", qPrintable(m_process.errorString()));
    }
    ~JavaClient() override
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(toolPatienceMs);
    }

    ClientAnswer attempt(const ClientOrder& order) override
    {
        const QStringList words{order.address, order.authority, order.certificate, order.key, order.hello};
        m_process.write(words.join('\t').toUtf8() + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(toolPatienceMs))
                return {.report = "java: " + QString::fromUtf8(m_process.readAllStandardError())};
        }
        const QByteArray line = m_process.readLine().trimmed();
        if (line.startsWith('-'))
            return {.report = QString::fromUtf8(line)};
        return {.frame = QByteArray::fromHex(line), .report = "a frame"};
    }

private:
    QProcess m_process;
};

QStringList plainWords(const ClientOrder& order)
{
    return {order.address, order.authority, order.certificate, order.key, order.hello};
}

QStringList opensslWords(const ClientOrder& order)
{
    QStringList words{"s_client",      "-quiet",   "-verify_return_error", "-CAfile",
                      order.authority, "-connect", order.address};
    if (!order.certificate.isEmpty())
        words << "-cert" << order.certificate << "-key" << order.key;
    if (contentOf(order.certificate).count("BEGIN CERTIFICATE") > 1)
        words << "-cert_chain" << order.certificate;
    return words;
}

QStringList gnutlsWords(const ClientOrder& order, const QString& log)
{
    const QStringList address = order.address.split(':');
    QStringList words{"--logfile", log, "--x509cafile", order.authority, "--port", address.last()};
    if (!order.certificate.isEmpty())
        words << "--x509certfile" << order.certificate << "--x509keyfile" << order.key;
    return words << address.first();
}

QStringList socatWords(const ClientOrder& order)
{
    QString remote = "OPENSSL:" + order.address + ",cafile=" + order.authority;
    if (!order.certificate.isEmpty())
        remote += ",cert=" + order.certificate + ",key=" + order.key;
    return {"-", remote};
}

QStringList nssWords(const ClientOrder& order, const QString& directory)
{
    const NssDatabase database(directory);
    database.trust(order.authority);
    const QStringList address = order.address.split(':');
    QStringList words{"-h", address.first(), "-p", address.last(), "-d", database.path(), "-V", "tls1.2:"};
    if (!order.certificate.isEmpty()) {
        database.take(order.certificate, order.key);
        words << "-n" << "own";
    }
    return words;
}

std::unique_ptr<ForeignClient> programClient(const QString& program, const ToolClient::Arguments& arguments)
{
    return std::make_unique<ToolClient>(tool(program), arguments);
}

} // namespace

std::unique_ptr<ForeignClient> foreignClient(const QString& stack, const QString& directory)
{
    const QDir own(directory);
    if (stack == "openssl")
        return programClient("openssl", opensslWords);
    if (stack == "gnutls")
        return programClient("gnutls-cli", [log = own.filePath("gnutls.log")](const ClientOrder& order) {
            return gnutlsWords(order, log);
        });
    if (stack == "nss")
        return programClient("tstclnt", [database = own.filePath("nss")](const ClientOrder& order) {
            return nssWords(order, database);
        });
    if (stack == "socat")
        return programClient("socat", socatWords);
    if (stack == "libcurl")
        return programClient(QDir(QCoreApplication::applicationDirPath()).filePath("curl_client"),
                             plainWords);
    if (stack == "node")
        return programClient("node", [](const ClientOrder& order) {
            return QStringList{sources + "client.mjs"} + plainWords(order);
        });
    if (stack == "go") {
        mustRun("gccgo", {"-o", own.filePath("go-client"), sources + "client.go"});
        return programClient(own.filePath("go-client"), plainWords);
    }
    if (stack == "java")
        return std::make_unique<JavaClient>(own.filePath("java"));
    qFatal("no stack named %s", qPrintable(stack));
}

} // namespace interop
