// Configurations and device status to and from files, by the commands of cli.md: F-4, T8.
#include "models/lifecycle/devices/device_registry.h"
#include "models/panos/export_comment.h"
#include "models/shell/interpreter.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_exchange_commands {

using namespace models;
using shell::Reply;

class ExchangeCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { stop(); }

    void whatGoesOutComesBack_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("XML") << "xml";
        QTest::newRow("commands") << "set";
    }
    void whatGoesOutComesBack()
    {
        QFETCH(QString, format);
        estate();
        const config::Configuration before = lifecycle().candidate();
        done("export config format " + format + " file plan rollback-file back");
        done("revert");
        QVERIFY(lifecycle().candidate() != before);
        done("load config from plan");
        QVERIFY2(lifecycle().candidate() == before, "keys and what is ours too");
        if (format == "xml")
            done("load config from back");
        else
            for (const QByteArray& line : read("back").split('\n'))
                done(QString::fromStdString(
                    panos::commandInComment(line.mid(1).toStdString()).value_or(line.toStdString())));
        QVERIFY(lifecycle().candidate() == lifecycle().running());
    }
    void loadingIsOneStepToUndo()
    {
        estate();
        const config::Configuration before = lifecycle().candidate();
        write(
            "other.xml",
            "<config><mgt-config><devices><entry name=\"0099\"/></devices></mgt-config><panorama/></config>");
        done("load config from other.xml");
        QCOMPARE(lifecycle().candidate().firewalls.size(), 1U);
        QVERIFY(lifecycle().candidate().firewalls.contains("0099"));
        done("undo");
        QVERIFY(lifecycle().candidate() == before);
        done("load config from other.xml merge");
        QVERIFY(lifecycle().candidate().firewalls.contains("0099"));
        QVERIFY(lifecycle().candidate().firewalls.contains("007251000042"));
    }
    void whatADeviceCouldNotTellIsSaid() // F-1
    {
        for (const char* command : {"set mgt-config devices 0102", "set template branch description x",
                                    "set template-stack branches templates branch",
                                    "set template-stack branches devices 0102", "commit"})
            done(command);
        const std::string serial = "0102";
        const auto comesUp = [&](std::uint64_t cut) {
            session::wire::Hello hello;
            hello.localSettings = "set deviceconfig setting management idle-timeout 7\n";
            hello.localSettingsCut = cut;
            const session::engine::Event event{
                .time = m_manager->clock.now(),
                .channel = {},
                .fact = session::engine::SessionUp{.serial = session::base::Serial(serial),
                                                   .connection = {},
                                                   .attempt = std::make_shared<session::engine::Attempt>(),
                                                   .hello = hello,
                                                   .policy = {}}};
            m_manager->devices.absorb({&event, 1});
        };
        const QString show = "show effective device " + QString::fromStdString(serial);
        comesUp(0);
        QVERIFY(!done(show).text.contains("than it could tell"));
        comesUp(12);
        QVERIFY(
            done(show).text.endsWith("# 12 more lines are set on the device itself than it could tell\n"));
        const QJsonArray devices = done("show devices all").json.toArray();
        const auto told = std::ranges::find_if(
            devices, [](const QJsonValue& device) { return device["local_settings_cut"].toInt() == 12; });
        QVERIFY(told != devices.end());
    }
    void anImportedNameMayBeLongerThanATypedOne() // C1, panos 11.4
    {
        const QString name(40, 'p');
        const QString command = "set panorama certificate-profile " + name + " use-crl yes";
        const Reply refused = run(command);
        QVERIFY2(refused.exitStatus == 2 && refused.error.contains("at most 31"), qPrintable(refused.error));
        write("other.set", command.toUtf8() + '\n');
        done("load config from other.set");
        done("set panorama certificate-profile " + name + " use-ocsp yes");
        stop();
        start(); // stored and read again
        QVERIFY(lifecycle().candidate().panorama.certificateProfiles.at(name.toStdString()).useOcsp);
        done("delete panorama certificate-profile " + name);
    }
    void devicesComeByCsv() // F-1
    {
        write("devices.csv", "serial,tag,device-group\n0101,lab\n0102,,nowhere\n");
        const Reply reply = done("import devices-csv devices.csv");
        QVERIFY(reply.text.contains("1 devices added"));
        QVERIFY(reply.text.contains("line 3: no-such-device-group nowhere"));
        QCOMPARE(lifecycle().candidate().firewalls.at("0101").tag, std::string("lab"));
        QVERIFY(!lifecycle().candidate().firewalls.contains("0102"));
        done("undo");
        QVERIFY(lifecycle().candidate().firewalls.empty());
    }
    void reportsWhatItLeaves()
    {
        write("other.xml",
              "<config>\n<panorama><scep><entry name=\"s\">\n<digest>md5</digest></entry></scep></panorama>\n"
              "<shared><tag><entry name=\"t\"/></tag></shared></config>");
        const Reply reply = done("load config from other.xml");
        QVERIFY(reply.text.contains("line 3: panorama scep s digest: "));
        const QJsonObject json = reply.json.toObject();
        QCOMPARE(json["refused"].toArray().at(0).toObject()["line"].toInt(), 3);
        QVERIFY(json["left_out_values"].toInt() > 0);
        QVERIFY(lifecycle().candidate().panorama.scepProfiles.contains("s"));
    }
    void commandsHaveToBeRight()
    {
        write("typo", "set mgt-config devices 0001\nset panorama scep s digest md5\n");
        const Reply refused = run("load config from typo");
        QVERIFY(refused.exitStatus != 0);
        QVERIFY2(refused.error.contains("line 2: panorama scep s digest"), qPrintable(refused.error));
        QVERIFY(lifecycle().candidate().firewalls.empty());
        write("stranger", "set mgt-config devices 0001\nset shared address a ip-netmask 10.0.0.1\n");
        QVERIFY(run("load config from stranger").exitStatus != 0);
        done("load config from stranger partial");
        QVERIFY(lifecycle().candidate().firewalls.contains("0001"));
    }
    void refusesDocumentTypes()
    {
        write("evil.xml", "<!DOCTYPE config [<!ENTITY a \"b\">]><config>&a;</config>");
        QVERIFY(run("load config from evil.xml").exitStatus != 0);
        QVERIFY(run("load config from nowhere.xml").exitStatus != 0);
        QVERIFY(run("load config from evil.xml twice").exitStatus != 0);
    }
    void keysInTheClearAreSealed()
    {
        support::OpensslPki pki(m_directory->path());
        pki.root("root");
        pki.leaf("fw", {.issuer = "root"});
        write(
            "keys.xml",
            "<config><panorama><certificate><entry name=\"fw\"><public-key>" + pki.certificate("fw") +
                "</public-key><private-key>" + pki.key("fw") +
                "</private-key></entry><entry name=\"lost\"><public-key>" + pki.certificate("fw") +
                "</public-key><private-key>-AQ==xyz</private-key></entry></certificate></panorama></config>");
        const Reply reply = done("load config from keys.xml");
        const auto& certificates = lifecycle().candidate().panorama.certificates;
        QVERIFY(session::pki::KeyVault::isSealed(certificates.at("fw").privateKey));
        QVERIFY(lifecycle().vault().unseal(certificates.at("fw").privateKey, "fw").has_value());
        QVERIFY(certificates.at("lost").privateKey.empty());
        QCOMPARE(reply.json.toObject()["missing_keys"].toArray(),
                 QJsonArray{QStringLiteral("panorama certificate lost private-key")});
    }
    void derivedLeavesAreThoseOfTheCertificate() // panos 2.1
    {
        estate();
        done("export config format xml file plan.xml");
        const QByteArray text = read("plan.xml");
        support::OpensslPki pki(m_directory->path());
        write("root.pem",
              QByteArray::fromStdString(lifecycle().candidate().panorama.certificates.at("Root").publicKey));
        const QByteArray hash = pki.openssl({"x509", "-in", "root.pem", "-noout", "-subject_hash"}).trimmed();
        QVERIFY2(text.contains("<subject-hash>" + hash + "</subject-hash>"), hash.constData());
        QVERIFY(text.contains("<subject>/CN=Example Root</subject>"));
        QVERIFY(text.contains("<ca>yes</ca>"));
        QVERIFY(text.contains("<common-name>Example Root</common-name>"));
    }
    void differenceFromAVersion()
    {
        estate();
        commit();
        done("set panorama certificate-profile Devices block-expired-cert no");
        commit();
        done("delete panorama certificate-profile Devices block-expired-cert");
        done("set panorama certificate-profile Devices use-crl yes");
        const auto running = QString::number(lifecycle().runningVersion().value);
        done("export config format set file plan.set from-version " + running + " rollback-file back.set");
        const QByteArray plan = read("plan.set");
        QVERIFY2(plan.contains("set panorama certificate-profile Devices block-expired-cert yes\n"),
                 "T8: deleting it would mean no to the vendor");
        QVERIFY(plan.contains("set panorama certificate-profile Devices use-crl yes\n"));
        QVERIFY(!plan.contains("Root"));
        QVERIFY(read("back.set").contains("delete panorama certificate-profile Devices use-crl\n"));
        done("export config format xml file plan.xml from-version " + running);
        QVERIFY(read("plan.xml").contains("<use-crl>yes</use-crl>"));
        QVERIFY(run("export config format xml file x from-version 99").exitStatus != 0);
        QVERIFY(run("export config format xml file x from-version one").exitStatus != 0);
        QVERIFY(run("export config format yaml file x").exitStatus != 0);
    }
    void bootstrapOfADevice() // panos 5
    {
        estate();
        done("export config format bootstrap file boot/bootstrap.xml device 007251000042");
        QVERIFY(read("boot/bootstrap.xml").contains("<panorama-server>10.0.0.5</panorama-server>"));
        const QByteArray init = read("boot/init-cfg.txt");
        QVERIFY(init.contains("panorama-server=10.0.0.5\n"));
        QVERIFY(init.contains("tplname=stack\n"));
        QVERIFY(init.contains("dgname=group\n"));
        QVERIFY(init.contains("hostname=fw-01\n"));
        QVERIFY(read("boot/rollback.txt")
                    .contains("delete deviceconfig system panorama local-panorama panorama-server\n"));
        done("export config format bootstrap file all");
        QVERIFY(read("all/007251000042/bootstrap.xml").startsWith("<?xml"));
        QVERIFY(run("export config format bootstrap file x device 1234").exitStatus != 0);
    }
    void warnsAboutWhatOlderReleasesRefuse() // 4.L.11
    {
        done("set panorama certificate-profile \"with blank\" use-crl yes");
        done("set panorama ssl-tls-service-profile new protocol-settings max-version tls1-3");
        const QJsonArray warnings =
            done("export config format xml file x").json.toObject()["warnings"].toArray();
        QStringList concerns;
        for (const QJsonValue& warning : warnings)
            concerns << warning.toObject()["concern"].toString();
        QVERIFY(concerns.contains("older-name"));
        QVERIFY(concerns.contains("older-choice"));
    }

    void deviceStatusIsAFactNotASession() // K8, panos 7.1
    {
        estate();
        commit();
        write("status.xml",
              "<response status=\"success\"><result><devices><entry "
              "name=\"007251000042\"><serial>007251000042</serial>"
              "<connected>yes</connected><hostname>fw-imported</hostname><ip-address>10.1.1.1</ip-address>"
              "<model>PA-440</model><sw-version>10.1.14-h9</sw-version><certificate-status> "
              "</certificate-status>"
              "<ha><state>active</state><peer><state>passive</state><serial>007251000043</serial></peer></ha>"
              "<certificate-expiry>2027/01/02 03:04:05</certificate-expiry><vsys><entry "
              "name=\"vsys1\"/></vsys></entry>"
              "<entry name=\"0815\"><hostname>elsewhere</hostname></entry><entry name=\"a "
              "b\"/></devices></result>"
              "</response>");
        const QJsonObject reply = done("import devices-status status.xml").json.toObject();
        QCOMPARE(reply["devices"].toInt(), 2);
        QCOMPARE(reply["not_managed"].toArray(), QJsonArray{QStringLiteral("0815")});
        QCOMPARE(reply["refused"].toArray().size(), 1);
        checkImported();
        stop();
        start();
        checkImported();
        write("no.xml", "<response/>");
        QVERIFY(run("import devices-status no.xml").exitStatus != 0);
    }

private:
    void start()
    {
        const QString file = m_directory->filePath("store.db");
        if (!QFile::exists(file))
            m_firstStart->copyTo(file);
        m_manager =
            std::make_unique<tests::Manager>(m_firstStart->foundation(), tests::ManagerOptions{.file = file});
        m_migration =
            std::make_unique<workflows::MigrationDesk>(*m_manager->lifecycle, *m_manager->store, nullptr);
        m_context.emplace(shell::ShellContext{.lifecycle = *m_manager->lifecycle,
                                              .migration = *m_migration,
                                              .workingDirectory = m_directory->path()});
    }
    void stop()
    {
        m_context.reset();
        m_migration.reset();
        m_manager.reset();
    }
    [[nodiscard]] lifecycle::Lifecycle& lifecycle() const { return *m_manager->lifecycle; }

    /// Something of everything.
    void estate()
    {
        done("request certificate generate certificate-name Root name \"Example Root\" ca yes");
        done("request certificate generate certificate-name Server name mgmt.example.net signed-by Root "
             "usage server");
        for (const char* command :
             {"set panorama certificate-profile Devices CA Root",
              "set panorama certificate-profile Devices use-ocsp yes",
              "set panorama ssl-tls-service-profile Server certificate Server",
              "set panorama scep Enrol scep-challenge fixed \"very secret\"",
              "set panorama scep Enrol scep-url http://scep.example/",
              "set deviceconfig setting management secure-conn-server certificate-profile Devices",
              "set deviceconfig setting management secure-conn-server ssl-tls-service-profile Server",
              "set deviceconfig setting management secure-conn-server disconnect-wait-time 5",
              "set mgt-config devices 007251000042 hostname fw-01",
              "set mgt-config devices 007251000043 tag \"a -- b\"", "set device-group above",
              "set device-group group parent-dg above", "set device-group group devices 007251000042",
              "set template base config deviceconfig system panorama local-panorama panorama-server 10.0.0.5",
              "set template base config deviceconfig setting management secure-conn-client certificate-type "
              "issued "
              "signed-by Root certificate-profile Trust",
              "set template base config shared certificate-profile Trust use-crl yes",
              "set template-stack stack templates [ base ]", "set template-stack stack devices 007251000042"})
            done(command);
    }
    /// Whatever is missing in an estate of a test: what runs is what was stored.
    void commit()
    {
        const auto text = config::toText(lifecycle().candidate());
        session::base::PolicyVersion next{lifecycle().runningVersion().value + 1};
        const store::NewVersion version{.expectedRunning = lifecycle().runningVersion(),
                                        .version = {.info = {.number = next,
                                                             .time = lifecycle().clock().now(),
                                                             .description = "test",
                                                             .author = "test"},
                                                    .text = store::PackedText::of(text)},
                                        .lastEditGroup = 1'000'000,
                                        .disconnectDeadline = {},
                                        .job = {}};
        QVERIFY(m_manager->store->commit(version).has_value());
        stop();
        start();
        QCOMPARE(lifecycle().runningVersion(), next);
    }
    void checkImported() const
    {
        const auto* record = m_manager->devices.find(session::base::Serial("007251000042"));
        QVERIFY(record);
        QVERIFY(!record->session);
        QVERIFY(!record->lastSeen);
        QCOMPARE(record->model, "PA-440");
        QCOMPARE(record->softwareVersion, "10.1.14-h9");
        QVERIFY(record->imported);
        QVERIFY(record->imported->connected);
        QCOMPARE(record->imported->certificateExpiry, "2027/01/02 03:04:05");
        QCOMPARE(record->imported->certificateStatus, "");
        QCOMPARE(record->haPeer, "007251000043"); // W-2 keeps the two apart
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_directory->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile file(m_directory->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Reply run(const QString& command)
    {
        std::optional<Reply> reply;
        shell::execute(*m_context, command, [&reply](const Reply& made) { reply = made; });
        const bool answered = QTest::qWaitFor([&] { return reply.has_value(); }, 60'000);
        if (!answered)
            qFatal("no answer: %s", qPrintable(command));
        return *reply;
    }
    Reply done(const QString& command)
    {
        Reply reply = run(command);
        if (reply.exitStatus != 0)
            qFatal("%s: %s", qPrintable(command), qPrintable(reply.error));
        return reply;
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<workflows::MigrationDesk> m_migration;
    std::optional<shell::ShellContext> m_context;
};

HANDFAST_TEST(ExchangeCommandsTest)

} // namespace tst_exchange_commands

#include "tst_exchange_commands.moc"
