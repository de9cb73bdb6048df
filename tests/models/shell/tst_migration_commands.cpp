// `request migration` on a manager without devices: each workflow's words, its whole way on the real
// lifecycle, and back. W-1, W-3, W-6 to W-8; F2, J1, J8, J12.
#include "models/shell/interpreter.h"
#include "models/shell/migration_start.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/models/lifecycle/pair/scripted_pair_desk.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_migration_commands {

using namespace models;
using shell::Reply;

class MigrationCommandsTest : public QObject
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
        done("request migration start server-side address mgmt.example.net authority Root");
        finish();
    }
    void cleanup()
    {
        m_context.reset();
        m_migration.reset();
        m_manager.reset();
    }

    void w6_aServerCertificateIsChanged()
    {
        done("request migration start server-certificate disconnect-wait 3");
        finish();
        QCOMPARE(serverCertificate(), std::string("handfast-server-new"));
        QCOMPARE(running().secureConnServer.disconnectWaitTime, 3);
        QCOMPARE(status()["workflow"].toString(), QString("server-certificate"));
    }
    void w8_aCaIsChangedAndTakenBack()
    {
        done("set template t1 config shared certificate-profile p1 CA Root");
        done("set template t1 config shared certificate Root public-key \"" +
             QString::fromStdString(running().panorama.certificates.at("Root").publicKey) + '"');
        done("commit");
        const config::Configuration before = running();
        done("request migration start ca replaces Root authority \"New root\"");
        finish();
        QCOMPARE(serverCertificate(), std::string("handfast-server-new"));
        const auto& trust = running().panorama.certificateProfiles.at("device-trust");
        QVERIFY(trust.cas.contains("New root") && !trust.cas.contains("Root"));
        QVERIFY(!running().templates.at("t1").shared.certificateProfiles.at("p1").cas.contains("Root"));

        for (int i = 0; i < 20 && status()["current"].toInt() > 0; ++i)
            done("request migration rollback");
        QCOMPARE(status()["current"].toInt(), 0);
        QVERIFY(running() == before);
        QVERIFY(!m_manager->lifecycle->hasPendingChanges());
    }
    void j1_j8_whatWasEnforcedIsEnforcedAgain()
    {
        done("set deviceconfig setting management secure-conn-server custom-certificate-only yes");
        done("commit");
        const QJsonArray steps =
            done("request migration start ca replaces Root").json.toObject()["steps"].toArray();
        QCOMPARE(steps.first().toObject()["id"].toString(), QString("relax"));
        QCOMPARE(steps.last().toObject()["id"].toString(), QString("enforce"));
        finish();
        QVERIFY(running().secureConnServer.customCertificateOnly);
    }
    void f2_aWildFireApplianceCannotBeOverridden()
    {
        done("set wildfire-appliance 009");
        done("commit");
        done("request migration start enforce");
        const Reply refused = run("request migration next");
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.error.contains("no-wildfire"), qPrintable(refused.error));
        const Reply hard = run("request migration override no-wildfire reason \"in a hurry\"");
        QCOMPARE(hard.exitStatus, 2);
        QVERIFY2(hard.error.contains("F2"), qPrintable(hard.error));
        QSignalSpy events(m_manager->lifecycle.get(), &lifecycle::Lifecycle::eventArrived);
        done("request migration override none-offline reason \"it is in repair\"");
        QCOMPARE(events.size(), 1);
        const auto event = events.first().first().value<session::engine::Event>();
        QCOMPARE(std::get<session::engine::StepOverridden>(event.fact).reason, "it is in repair");
        const QJsonArray conditions = status()["steps"].toArray().first().toObject()["conditions"].toArray();
        const auto offline = std::ranges::find_if(conditions, [](const QJsonValue& one) {
            return one[QLatin1String("id")].toString() == QLatin1String("none-offline");
        });
        QVERIFY(offline != conditions.end());
        QCOMPARE((*offline)[QLatin1String("overridden")].toString(), QString("it is in repair"));
    }
    void w7_devicesAreNamedOrTheirTemplates()
    {
        QCOMPARE(run("request migration start client-certificate").exitStatus, 2);
        QCOMPARE(run("request migration start client-certificate signed-by Root").exitStatus, 1); // no stack
        const Reply started = done("request migration start client-certificate device 001 device 002");
        QCOMPARE(started.json.toObject()["instructed"].toArray(), (QJsonArray{"001", "002"}));
        const Reply refused = run("request migration next");
        QVERIFY2(refused.error.contains("devices-managed"), qPrintable(refused.error));
    }
    void w9_eachManagerDoesItsOwnPart()
    {
        const Reply alone = run("request migration start ha");
        QVERIFY2(alone.error.contains("not one of a pair"), qPrintable(alone.error));
        tests::ScriptedPairDesk pair;
        pair.form(*m_manager->lifecycle, "secondary");
        pair.told.state = "secondary-passive";
        for (const std::string& line : tests::ScriptedPairDesk::settings("M2", "M1", "secondary"))
            done(QString::fromStdString(line));
        done("commit");
        QCOMPARE(run("request migration start ha check-server-identity maybe").exitStatus, 2);
        const Reply started = done("request migration start ha certificate own check-server-identity no");
        const QJsonArray steps = started.json.toObject()["steps"].toArray();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.first().toObject()["id"].toString(), QString("ha-client"));
        QVERIFY(run("request migration next").error.contains("pair-certificate-present (own)"));
        m_manager->lifecycle->setPairDesk(nullptr);
    }
    void eachWorkflowIsCompleted()
    {
        const auto words = [this](const std::string& line) {
            std::vector<std::string> found;
            for (const auto& one :
                 shell::complete(shell::completionSource(*m_context), shell::Mode::Operational, line))
                found.push_back(one.word);
            return found;
        };
        const auto workflows = words("request migration start ");
        for (const char* workflow : {"server-side", "roll-out", "enforce", "server-certificate",
                                     "client-certificate", "ca", "add-device"})
            QVERIFY2(std::ranges::count(workflows, workflow) == 1, workflow);
        const auto authorities = words("request migration start ca replaces ");
        QCOMPARE(std::ranges::count(authorities, "Root"), 1);
        QCOMPARE(words("request migration over"), std::vector<std::string>{"override"});
    }
    void eachOptionIsInTheUsage()
    {
        const std::string_view usage = shell::migrationStartUsage();
        for (const char* option :
             {"server-certificate N", "certificate-profile P", "ssl-tls-service-profile P",
              "authorize-serial", "cross-sign yes|no", "common-certificate N", "disconnect-wait M",
              "wave-size N", "canary N", "stop-above PERCENT", "scep-profile P", "device SERIAL",
              "log-collector SERIAL", "replaces CA"})
            QVERIFY2(usage.find(option) != std::string_view::npos, option);
    }
    void g1_aDeviceIsAdded()
    {
        QCOMPARE(run("request migration start add-device").exitStatus, 2);
        QCOMPARE(run("request migration start add-device serial 009 template-stack gone").exitStatus, 1);
        const Reply started = done("request migration start add-device serial 009 bundle b.json");
        QCOMPARE(started.json.toObject()["workflow"].toString(), QString("add-device"));
        for (int i = 0; i < 4; ++i)
            done("request migration next");
        QVERIFY(running().firewalls.contains("009"));
        QVERIFY(QFile::exists(m_directory->filePath("b.json")));
        QVERIFY(!status()["finished"].toBool()); // it has to come
    }
    void severalPlansOneRuns()
    {
        done("request migration start enforce");
        const Reply started = done("request migration start ca replaces Root");
        QVERIFY2(started.text.startsWith("Plan 2 (enforce), in which nothing was done, is on hold now\n"),
                 qPrintable(started.text));
        const QJsonArray plans = done("request migration plans").json.toArray();
        QCOMPARE(plans.size(), 3); // with that of the server side, which is finished
        QCOMPARE(plans[0].toObject()["state"].toString(), QString("finished"));
        QCOMPARE(plans[1].toObject()["state"].toString(), QString("on hold"));
        QCOMPARE(plans[2].toObject()["state"].toString(), QString("under way"));
        QCOMPARE(run("request migration continue 2").exitStatus, 1);
        QCOMPARE(run("request migration delete 3").exitStatus, 1);
        done("request migration next"); // stages
        const Reply refused = run("request migration start enforce");
        QVERIFY2(refused.error.contains("request migration hold"), qPrintable(refused.error));
        done("request migration rollback");
        done("request migration hold");
        QCOMPARE(run("request migration status").exitStatus, 1);
        done("request migration continue 2");
        QCOMPARE(status()["workflow"].toString(), QString("enforce"));
        done("request migration delete 3");
        QCOMPARE(done("request migration plans").json.toArray().size(), 2);
        for (const char* words : {"continue", "continue two", "delete 1 2"})
            QCOMPARE(run(QString("request migration ") + words).exitStatus, 2);
        QCOMPARE(run("request migration continue 7").exitStatus, 1);
    }
    void j12_aWaveIsTakenBackByItsWord()
    {
        QCOMPARE(run("request migration rollback everything").exitStatus, 2);
        const Reply none = run("request migration rollback wave");
        QCOMPARE(none.exitStatus, 1);
        QVERIFY2(none.error.contains("no workflow is under way"), qPrintable(none.error));
        QVERIFY(status()["finished"].toBool()); // nothing else was taken back instead
    }
    void s398_aWindowIsSetAndOverridden()
    {
        done("request migration start ca replaces Root");
        done("request migration window 2020-01-01T22:00:00Z 2020-01-02T02:00:00Z");
        QVERIFY(!status()["window"].toObject()["open"].toBool());
        done("request migration next"); // stages
        const Reply refused = run("request migration next");
        QCOMPARE(refused.exitStatus, 1);
        QVERIFY2(refused.error.contains("maintenance-window"), qPrintable(refused.error));
        done("request migration override maintenance-window reason \"moved by phone\"");
        QCOMPARE(status()["window"].toObject()["leave"].toString(), QString("moved by phone"));
        done("request migration next");
        QCOMPARE(status()["window"].toObject()["leave"].toString(), QString()); // it was for one change
        QCOMPARE(run("request migration window none").exitStatus, 2);           // it is shut: say why
        done("request migration window none reason \"given up\"");
        QVERIFY(status()["window"].isNull());
        QCOMPARE(run("request migration window tomorrow 2020-01-02T02:00:00Z").exitStatus, 2);
        QCOMPARE(run("request migration window 2020-01-02T02:00:00Z").exitStatus, 2);
    }
    void theReportIsWritten()
    {
        const QJsonObject report = done("show migration report").json.toObject();
        QCOMPARE(report["report"].toString(), QString("handfast-migration"));
        QCOMPARE(report["plan"].toObject()["workflow"].toString(), QString("server-side"));
        QVERIFY(report["plan"].toObject()["finished"].toBool());
        done("show migration report plan 1 json report.json");
        QFile file(m_directory->filePath("report.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()["steps"], report["steps"]);
        QCOMPARE(run("show migration report plan 9").exitStatus, 1);
        QCOMPARE(run("show migration report pdf r.pdf").exitStatus, 1); // nothing here can print
        QString printed;
        m_context->printReport = [&printed](const QJsonObject&, const QString& name, const auto& then) {
            printed = name;
            then({});
        };
        done("show migration report pdf r.pdf");
        QCOMPARE(printed, m_directory->filePath("r.pdf"));
        const QJsonObject all = done("show migration").json.toObject();
        QCOMPARE(all["plans"].toArray().size(), 1);
        QVERIFY(all["status"].toObject()["finished"].toBool());
    }
    void whatIsMissingIsSaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("exitStatus");
        QTest::addColumn<QString>("named");
        QTest::newRow("no workflow") << "" << 2 << "server-certificate";
        QTest::newRow("no CA") << "ca" << 2 << "replaces";
        QTest::newRow("unknown CA") << "ca replaces Gone" << 1 << "Gone";
        QTest::newRow("no such collector") << "server-certificate log-collector 42" << 1 << "42";
        QTest::newRow("twice") << "server-side address a.example address b.example" << 2 << "address";
        QTest::newRow("waves of devices by hand")
            << "client-certificate device 001 wave-size 3" << 2 << "wave-size";
        QTest::newRow("a signer for what is there")
            << "server-certificate certificate handfast-server signed-by Root" << 2 << "handfast-server";
        QTest::newRow("a signer for a CA that is there")
            << "ca replaces Root authority Root signed-by Root" << 2 << "signed-by";
        QTest::newRow("wait too long") << "ca replaces Root disconnect-wait 44641" << 2 << "44641";
    }
    void whatIsMissingIsSaid()
    {
        QFETCH(QString, words);
        QFETCH(int, exitStatus);
        QFETCH(QString, named);
        const Reply reply = run("request migration start " + words);
        QCOMPARE(reply.exitStatus, exitStatus);
        QVERIFY2(reply.error.contains(named), qPrintable(reply.error));
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
    QJsonObject status() { return done("request migration status").json.toObject(); }
    /// There are no devices: nothing but the steps themselves can be in the way.
    void finish()
    {
        for (int i = 0; i < 30 && !status()["finished"].toBool(); ++i)
            done("request migration next");
        QVERIFY(status()["finished"].toBool());
    }
    [[nodiscard]] const config::Configuration& running() const { return m_manager->lifecycle->running(); }
    [[nodiscard]] const std::string& serverCertificate() const
    {
        return running().panorama.sslTlsServiceProfiles.at("device-tls").certificate;
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<workflows::MigrationDesk> m_migration;
    std::optional<shell::ShellContext> m_context;
};

HANDFAST_TEST(MigrationCommandsTest)

} // namespace tst_migration_commands

#include "tst_migration_commands.moc"
