// C-7: no private key and no passphrase is ever written in the clear: a manager and its shell are given keys
// and passphrases in every way there is, right and wrong, then all that they have written is searched.
#include "tests/support/cli.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_secrets {

using support::eventNamed;
using support::Process;

/// None of them has a word in common with anything else.
constexpr const char* master = "Kranichzug-7781";
constexpr const char* nextMaster = "Rohrdommel-4420";
constexpr const char* containerPassphrase = "Seeadler-9913";
constexpr const char* wrongPassphrase = "Haubentaucher-1";

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenInTheClear()
    {
        const QTemporaryDir place;
        const QString data = place.filePath("data");
        write(place.filePath("master"), master);
        write(place.filePath("next"), nextMaster);
        write(place.filePath("container"), containerPassphrase);
        write(place.filePath("wrong"), wrongPassphrase);
        support::OpensslPki pki(place.path());
        pki.root("root");
        pki.leaf("clear", {.issuer = "root"});
        pki.leaf("locked", {.issuer = "root"});
        pki.leaf("stranger", {.issuer = "root"});
        write(place.filePath("clear.pem"), pki.certificate("clear") + pki.key("clear"));
        write(place.filePath("mismatch.pem"), pki.certificate("clear") + pki.key("stranger"));
        write(place.filePath("damaged.pem"),
              pki.certificate("clear") + pki.key("stranger").replace("-----END", "A-----END"));
        const QByteArray container =
            pki.openssl({"pkcs12", "-export", "-in", pki.certificateFile("locked"), "-inkey",
                         pki.keyFile("locked"), "-passout", QStringLiteral("pass:") + containerPassphrase});
        write(place.filePath("locked.p12"), container);
        m_secrets = {master, nextMaster, containerPassphrase, wrongPassphrase};
        for (const char* name : {"clear", "locked", "stranger"})
            addKey(pki, QString::fromLatin1(name));

        Process manager({.program = "handfast",
                         .arguments = {"serve", "--data-dir", data, "--listen", "127.0.0.1:0",
                                       "--passphrase-file", place.filePath("master")}});
        QVERIFY(manager.start());
        QVERIFY2(manager.waitForEvent(eventNamed("listening")), qPrintable(manager.report()));

        const auto import = [&place](const QString& name, const QString& file) {
            return QStringLiteral("request certificate import certificate-name %1 file \"%2\"")
                .arg(name, place.filePath(file));
        };
        run(data, import("clear", "clear.pem"), true);
        run(data, import("mismatch", "mismatch.pem"), false);
        run(data, import("damaged", "damaged.pem"), true); // without the key
        m_secrets << QByteArray("Zwergtaucher-5");
        run(data, "request certificate generate certificate-name x name x passphrase Zwergtaucher-5", false);
        run(data, import("locked", "locked.p12") + " passphrase " + wrongPassphrase, false);
        run(data, import("locked", "locked.p12") + " passphrase " + containerPassphrase, true);
        const QString typed = "set panorama certificate typed private-key \"%1\"";
        run(data, typed.arg(QString::fromLatin1(pki.key("stranger"))), false);
        const QString out = place.filePath("out.p12");
        run(data,
            "request certificate export certificate-name clear file \"" + out +
                "\" format pkcs12 include-key yes passphrase " + containerPassphrase,
            true);
        run(data,
            "request master-key new-passphrase-file \"" + place.filePath("next") +
                "\" current-passphrase-file \"" + place.filePath("wrong") + '"',
            false);
        run(data,
            "request master-key new-passphrase-file \"" + place.filePath("next") +
                "\" current-passphrase-file \"" + place.filePath("master") + '"',
            true);
        for (const char* command : {"show config diff", "show panorama", "show certificate clear", "validate",
                                    "commit description secrets", "show jobs all", "show log authentication"})
            run(data, QString::fromLatin1(command), true);
        QCOMPARE(manager.terminate(), std::optional(0));
        m_outputs << manager.standardError();
        for (const QJsonObject& event : manager.events())
            m_outputs << QJsonDocument(event).toJson(QJsonDocument::Compact);

        QVERIFY2(m_outputs.join().contains("passphrase"), "there was something to search");
        for (const QByteArray& output : std::as_const(m_outputs))
            QVERIFY2(!leak(output), qPrintable("printed: " + leak(output).value_or("")));
        int files = 0;
        for (QDirIterator all(data, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             all.hasNext();) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = leak(file.readAll());
            QVERIFY2(!found, qPrintable(file.fileName() + ": " + found.value_or("")));
            ++files;
        }
        QVERIFY(files > 0);
        // The search itself: what was exported on purpose is there.
        QVERIFY(leak(pki.key("clear")));
        QVERIFY(leak("... " + QByteArray(master) + " ..."));

        // A wrong passphrase says so, and the right one still fits.
        const auto refused =
            support::runProgram("handfast", {"cli", "--data-dir", data, "--passphrase-file",
                                             place.filePath("master"), "-c", "show jobs all"});
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.errorOutput.contains("passphrase") && refused.errorOutput.count('\n') == 1,
                 refused.errorOutput.constData());
        QVERIFY(!leak(refused.errorOutput));
        const auto opened = support::runProgram("handfast", {"cli", "--data-dir", data, "--passphrase-file",
                                                             place.filePath("next"), "-c", "show jobs all"});
        QVERIFY2(opened.succeeded(), qPrintable(opened.report()));
    }

private:
    static void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(name));
    }
    /// Its text line by line, since it may be written in other pieces, and the number that makes it private.
    void addKey(support::OpensslPki& pki, const QString& name)
    {
        for (const QByteArray& line : pki.key(name).split('\n'))
            if (line.size() > 30 && !line.startsWith("---"))
                m_secrets << line;
        const QByteArray der = pki.openssl({"pkey", "-in", pki.keyFile(name), "-outform", "DER"});
        // The middle of PKCS#8 or SEC 1 of a P-256 key: past the head that all keys share.
        m_secrets << der.mid(40, 24);
    }
    void run(const QString& data, const QString& command, bool shouldSucceed)
    {
        const auto ran = support::runCli({.dataDirectory = data, .commands = {command}});
        QVERIFY2(ran.succeeded() == shouldSucceed, qPrintable(command + '\n' + ran.report()));
        m_outputs << ran.output << ran.errorOutput;
    }
    [[nodiscard]] std::optional<QString> leak(const QByteArray& written) const
    {
        for (const QByteArray& secret : m_secrets)
            if (written.contains(secret) || written.contains(secret.toBase64().left(24)) ||
                written.contains(secret.toHex()))
                return QString::fromLatin1(secret.left(12).toPercentEncoding()) + "...";
        return std::nullopt;
    }

    QByteArrayList m_secrets;
    QByteArrayList m_outputs;
};

HANDFAST_TEST(SecretsTest)

} // namespace tst_secrets

#include "tst_secrets.moc"
