// The certificate commands of the shell, as cli.md names them, on a store of their own: C-1 to C-6.
#include "models/shell/interpreter.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_certificate_commands {

using namespace models;
using shell::Reply;

class CertificateCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString file = m_directory->filePath("store.db");
        m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<tests::Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
        m_migration =
            std::make_unique<workflows::MigrationDesk>(*m_manager->lifecycle, *m_manager->store, nullptr);
        m_context.emplace(shell::ShellContext{.lifecycle = *m_manager->lifecycle,
                                              .migration = *m_migration,
                                              .workingDirectory = m_directory->path()});
        m_pki = std::make_unique<support::OpensslPki>(m_directory->path());
        done("request certificate generate certificate-name Root name \"Example Root\" ca yes");
        done("request certificate generate certificate-name Issuing name Issuing ca yes signed-by Root");
        done("request certificate generate certificate-name Server name mgmt.example.net signed-by Issuing "
             "usage server hostname mgmt.example.net ip 192.0.2.1");
    }
    void cleanup()
    {
        m_context.reset();
        m_migration.reset();
        m_manager.reset();
    }

    void filesGoOutAndComeBack_data() // C-2, C-3
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QStringList>("openssl");
        QTest::newRow("PKCS#12") << "format pkcs12 include-key yes"
                                 << QStringList{"pkcs12", "-in", "out", "-nodes", "-passin", "file:secret"};
        QTest::newRow("legacy PKCS#12")
            << "format pkcs12 encryption legacy include-key yes"
            << QStringList{"pkcs12", "-legacy", "-in", "out", "-nodes", "-passin", "file:secret"};
        QTest::newRow("PEM") << "format pem include-key yes"
                             << QStringList{"pkey", "-in", "out", "-passin", "file:secret"};
    }
    void filesGoOutAndComeBack()
    {
        QFETCH(QString, format);
        QFETCH(QStringList, openssl);
        write("secret", "correct horse\n");
        done("request certificate export certificate-name Server file out passphrase-file secret " + format);
        QVERIFY(m_pki->openssl(openssl).contains("PRIVATE KEY"));
        QCOMPARE(run("request certificate import certificate-name Copy file out").exitStatus, 1);
        done("request certificate import certificate-name Copy file out passphrase-file secret");
        const QJsonObject copy = done("show certificate Copy").json.toObject();
        QVERIFY(copy["private_key"].toBool());
        QCOMPARE(copy["sha256"].toString(),
                 done("show certificate Server").json.toObject()["sha256"].toString());
    }
    void everythingOfAFile() // C-2
    {
        m_pki->root("other");
        m_pki->leaf("fw", {.issuer = "other"});
        m_pki->leaf("lost", {.issuer = "other"});
        write("all.pem", m_pki->chain({"fw", "other"}) + m_pki->key("fw") + m_pki->key("lost"));
        const QJsonObject json = done("request certificate import all yes file all.pem").json.toObject();
        QCOMPARE(json["imported"].toArray().size(), 2);
        QCOMPARE(json["skipped"].toArray().size(), 1);
        QCOMPARE(json["skipped"].toArray()[0].toObject()["reason"].toString(), "key-without-certificate");
    }
    void aKeyNeverLeavesInTheClear() // C-3
    {
        QVERIFY(run("request certificate export certificate-name Server file out include-key yes")
                    .error.contains("passphrase"));
        QVERIFY(!QFile::exists(m_directory->filePath("out")));
        const Reply unquoted =
            run("request certificate export certificate-name Server file out passphrase my secret");
        QCOMPARE(unquoted.exitStatus, 2);
        QVERIFY2(!unquoted.error.contains("secret"), "a part of a passphrase is no word to repeat");
    }
    void requests() // C-4
    {
        done("request certificate generate certificate-name Mine name mine signed-by external");
        QCOMPARE(done("show certificate Mine").json.toObject()["status"].toString(), "pending-request");
        done("request certificate export certificate-name Mine file mine.csr");
        done("request certificate sign csr mine.csr signed-by Issuing usage client file mine.pem");
        done("request certificate import certificate-name Mine file mine.pem");
        const QJsonObject mine = done("show certificate Mine").json.toObject();
        QCOMPARE(mine["issuer"].toString(), "CN = Issuing");
        QVERIFY(mine["private_key"].toBool());
    }
    void renewsReissuesRevokes() // C-5
    {
        const auto serial = [this] {
            return done("show certificate Server").json.toObject()["serial_number"].toString();
        };
        const QString first = serial();
        done("request certificate renew certificate-name Server days-till-expiry 30");
        const QString second = serial();
        QVERIFY(second != first);
        QVERIFY(done("request certificate reissue certificate-name Issuing").json.toObject().contains("job"));
        QVERIFY(serial() != second);
        done("request certificate revoke certificate-name Server reason certificateHold");
        QCOMPARE(done("show certificate Server").json.toObject()["status"].toString(), "revoked");
        done("request certificate release certificate-name Server");
        QCOMPARE(done("show certificate Server").json.toObject()["status"].toString(), "valid");
        QCOMPARE(run("request certificate revoke certificate-name Server reason boredom").exitStatus, 2);
        done("request certificate revoke certificate-name Server reason keyCompromise");
        done("request certificate crl certificate-name Issuing file issuing.crl");
        const QByteArray crl = m_pki->openssl({"crl", "-in", "issuing.crl", "-noout", "-text"});
        QVERIFY(crl.contains(serial().toUpper().toLatin1()) && crl.contains("Key Compromise"));
    }
    void everyStoreHasTheWholeLife_data() // E12
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("holder");
        QTest::newRow("shared") << "shared yes" << "shared" << "shared";
        QTest::newRow("stack") << "template-stack Branches" << "template-stack Branches config shared"
                               << "template-stack/Branches";
        QTest::newRow("template") << "template Branch" << "template Branch config shared"
                                  << "template/Branch";
    }
    void everyStoreHasTheWholeLife()
    {
        QFETCH(QString, where);
        QFETCH(QString, path);
        QFETCH(QString, holder);
        done("set template Branch description x");
        done("set template-stack Branches templates Branch");
        const auto facts = [&](const QString& name) {
            return done("show certificate " + name + ' ' + where).json.toObject();
        };
        write("secret", "correct horse\n");
        done("request certificate export certificate-name Server file out format pkcs12 include-key yes "
             "passphrase-file secret");
        done("request certificate import certificate-name Own file out passphrase-file secret " + where);
        QVERIFY(facts("Own")["private_key"].toBool());
        QCOMPARE(run("show certificate Own").exitStatus, 1);
        done("request certificate export certificate-name Own file out2 " + where);

        const QString first = facts("Own")["serial_number"].toString();
        done("request certificate renew certificate-name Own days-till-expiry 30 " + where);
        const QString second = facts("Own")["serial_number"].toString();
        QVERIFY(second != first);
        const auto children =
            done("request certificate uses certificate-name Issuing").json.toObject()["children"].toArray();
        QVERIFY(children.contains(holder + "/Own"));
        done("request certificate reissue certificate-name Issuing");
        QVERIFY(facts("Own")["serial_number"].toString() != second);
        done("request certificate revoke certificate-name Own reason certificateHold " + where);
        QCOMPARE(facts("Own")["status"].toString(), "revoked");
        done("request certificate release certificate-name Own " + where);
        QCOMPARE(facts("Own")["status"].toString(), "valid");

        done("request certificate export certificate-name Root file root.pem");
        done("request certificate import certificate-name Trusted file root.pem " + where);
        done("set " + path + " certificate-profile Managers CA Trusted");
        QVERIFY(run("delete " + path + " certificate Trusted").error.contains("Managers CA Trusted"));
        done("delete " + path + " certificate Own");
        done("delete " + path + " certificate-profile Managers");
        done("delete " + path + " certificate Trusted");
    }
    void aStoreIsOne()
    {
        QCOMPARE(run("show certificate Server template Branch shared yes").exitStatus, 2);
        QCOMPARE(run("show certificate Server shared perhaps").exitStatus, 2);
    }
    void whatIsInUseStays() // C-6
    {
        done("set panorama certificate-profile Devices CA Root");
        const QJsonObject uses = done("request certificate uses certificate-name Root").json.toObject();
        QCOMPARE(uses["settings"].toArray().size(), 1);
        QCOMPARE(uses["children"].toArray().size(), 1);
        for (const char* command : {"delete panorama certificate Root", "delete panorama certificate"}) {
            const Reply refused = run(command);
            QVERIFY2(refused.error.contains("certificate-profile Devices CA Root"),
                     qPrintable(refused.error));
        }
        done("delete panorama certificate Server");
    }

private:
    Reply run(const QString& command)
    {
        std::optional<Reply> reply;
        shell::execute(*m_context, command, [&reply](const Reply& one) { reply = one; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(reply, 60'000); }();
        return reply.value_or(Reply{.exitStatus = 99, .text = {}, .error = "no reply", .json = {}});
    }
    Reply done(const QString& command)
    {
        Reply reply = run(command);
        if (reply.exitStatus != 0)
            qFatal("%s: %s", qPrintable(command), qPrintable(reply.error));
        return reply;
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_directory->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<workflows::MigrationDesk> m_migration;
    std::optional<shell::ShellContext> m_context;
    std::unique_ptr<support::OpensslPki> m_pki;
};

HANDFAST_TEST(CertificateCommandsTest)

} // namespace tst_certificate_commands

#include "tst_certificate_commands.moc"
