// What W-5 makes for a WildFire appliance and its firewalls, on a manager whose appliance does not come: the
// order of its steps, the commands, the files. B11, H1-H7, P-4.
#include "models/workflows/changes/wildfire.h"

#include "models/config/device/local_configuration.h"
#include "models/workflows/migration.h"
#include "session/pki/certificate.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace tst_wildfire {

using namespace models::workflows;
using models::config::Dialect;
using models::config::LocalConfiguration;
using session::base::ErrorCode;
using session::base::Result;
using session::base::Serial;

class WildfireTest : public QObject
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
        m_desk = std::make_unique<MigrationDesk>(*m_manager->lifecycle, *m_manager->store);
        makeEstate();
    }
    void cleanup()
    {
        m_desk.reset();
        m_manager.reset();
    }

    void h4_theOrderOfItsSteps()
    {
        using enum Step;
        WildfireOptions options;
        QVERIFY((wildfireSteps(options) == std::vector{StageAppliance, CommitAppliance, ApplianceFiles,
                                                       ApplianceCommit, WildfireClients, WildfireWaves}));
        options.makesCertificate = false;
        QVERIFY((wildfireSteps(options) ==
                 std::vector{ApplianceFiles, ApplianceCommit, WildfireClients, WildfireWaves}));
    }
    void whatIsWrongIsSaid()
    {
        const auto code = [this](WildfireOptions options) { return m_desk->start(options, {}).error().code; };
        QCOMPARE(code({}), ErrorCode::InvalidArgument);
        WildfireOptions wrong = options();
        wrong.appliance = Serial("FW1");
        QCOMPARE(code(wrong), ErrorCode::NotFound);
        wrong = options();
        wrong.address = "";
        QCOMPARE(code(wrong), ErrorCode::InvalidArgument);
        wrong = options();
        wrong.directory = "";
        QCOMPARE(code(wrong), ErrorCode::InvalidArgument);
        wrong = options();
        wrong.clientCertificate = "no-such";
        QCOMPARE(code(wrong), ErrorCode::NotFound);
    }
    /// As the appliance's own command line takes them, in the order of the rule.
    void h4_h5_h6_b11_theCommands()
    {
        const auto filled = completed(options(), configuration());
        QVERIFY(filled);
        const ApplianceOrder order = applianceOrder(*filled, {"s1"}, configuration(), "secret");
        const std::vector<std::string> expected{
            "tftp import certificate from 192.0.2.1 file ca-1.pem certificate-name Root format pem "
            "remote-port 6969",
            "tftp import keypair from 192.0.2.1 file server.p12 certificate-name wildfire-WF1 passphrase "
            "secret format pkcs12 remote-port 6969",
            "set shared certificate-profile wildfire-clients ca Root",
            "set shared ssl-tls-service-profile wildfire-tls certificate wildfire-WF1",
            "set shared ssl-tls-service-profile wildfire-tls protocol-settings min-version tls1-2",
            "set shared ssl-tls-service-profile wildfire-tls protocol-settings max-version tls1-2",
            "set deviceconfig setting management secure-conn-server ssl-tls-service-profile wildfire-tls",
            "set deviceconfig setting management secure-conn-server certificate-profile wildfire-clients",
            "commit"};
        QCOMPARE(order.commands, expected);
        LocalConfiguration appliance;
        for (const std::string& line : order.commands)
            if (line.starts_with("set "))
                run(appliance, line);
        run(appliance, "set shared certificate Root public-key x");
        run(appliance, "set shared certificate wildfire-WF1 public-key y");
        for (const std::string& line : order.inverse)
            if (line.starts_with("delete "))
                run(appliance, line);
        QCOMPARE(appliance.text(), std::string()); // nothing is left of it
    }
    void h2_h3_h7_theFirewallsSide()
    {
        generate("wildfire-WF1", "wf.example", session::pki::CertificateRole::Server);
        const auto filled = completed(options(), configuration());
        QVERIFY(filled && !filled->makesCertificate);
        const auto next = changed(*filled, {"s1"}, configuration());
        QVERIFY2(next, next ? "" : next.error().detail.c_str());
        const auto& branch = next->templates.at("t1");
        QCOMPARE(branch.device.wildfire.serverAddress, std::string("wf.example:10443"));
        QVERIFY(branch.device.wildfire.validateServerCertificate);
        QVERIFY(branch.device.secureConnClient.enableWildfire); // A8: what it shows to the manager
        QVERIFY(branch.shared.certificateProfiles.at("wildfire-trust").cas.contains("Root"));
        QVERIFY(branch.shared.certificates.at("Root").privateKey.empty());

        WildfireOptions common = *filled; // P-4: one of their own for this channel
        common.clientCertificate = "common";
        generate("common", "firewalls", session::pki::CertificateRole::Client);
        const auto with = changed(common, {"s1"}, configuration());
        QVERIFY(with);
        QCOMPARE(with->templates.at("t1").device.wildfire.certificate, std::string("common"));
        QVERIFY(!with->templates.at("t1").device.secureConnClient.enableWildfire);
        QVERIFY(!with->templates.at("t1").shared.certificates.at("common").privateKey.empty());
    }
    /// p4: who has nothing to show is not sent there.
    void p4_everybodyHasACertificate()
    {
        const auto filled = completed(options(), configuration());
        QVERIFY(filled);
        QCOMPARE(authoritiesOf(wildfireClients(*filled, {"s1"}, configuration())),
                 std::vector<std::string>{"Root"});
        QVERIFY(m_manager->edit({"set template t2 description bare", "set template-stack s2 templates t2"}));
        QVERIFY(wildfireClients(*filled, {"s2"}, configuration()).front().authorities.empty());
    }
    void h4_itsFilesAreMadeAndTakenAway()
    {
        const auto before = m_manager->lifecycle->running();
        QVERIFY(m_desk->start(options(), {}));
        QVERIFY2(next(), failed()); // stage
        QVERIFY2(next(), failed()); // commit
        QVERIFY2(next(), failed()); // files
        const QDir files(m_directory->filePath("wf"));
        QCOMPARE(files.entryList(QDir::Files),
                 (QStringList{"back.txt", "ca-1.pem", "commands.txt", "server.p12"}));
        for (const char* name : {"commands.txt", "server.p12"})
            QCOMPARE(
                int(QFileInfo(files.filePath(name)).permissions() & (QFile::ReadGroup | QFile::ReadOther)),
                0);
        const auto certificate = session::pki::Certificate::fromPem(
            configuration().panorama.certificates.at("wildfire-WF1").publicKey);
        QVERIFY(certificate);
        QCOMPARE(certificate->alternativeNames().dns, std::vector<std::string>{"wf.example"}); // H2

        // The appliance does not come: nothing goes on without it.
        QVERIFY(!next());
        QVERIFY2(m_last.error().detail.contains("appliance-connected"), failed());
        const auto shown = m_desk->status();
        QCOMPARE(shown->instructed, std::vector{Serial("WF1")});
        QCOMPARE(shown->commandFile, files.filePath("commands.txt").toStdString());
        QVERIFY(std::ranges::none_of(shown->commands, [&](const std::string& line) {
            return line.contains("passphrase") && !line.contains("********");
        }));

        takeAllBack();
        QVERIFY(m_manager->lifecycle->running() == before);
        QCOMPARE(files.entryList(QDir::Files), (QStringList{"back.txt", "ca-1.pem"}));
    }

private:
    [[nodiscard]] WildfireOptions options() const
    {
        return {.appliance = Serial("WF1"),
                .address = "wf.example:10443",
                .directory = m_directory->filePath("wf").toStdString(),
                .fileServer = "192.0.2.1",
                .filePort = 6969};
    }
    [[nodiscard]] const models::config::Configuration& configuration() const
    {
        return m_manager->lifecycle->candidate();
    }
    static void run(LocalConfiguration& appliance, const std::string& line)
    {
        const auto words = models::config::splitWords(line);
        QVERIFY(words);
        const auto done = appliance.run(*words, Dialect::WildFire);
        QVERIFY2(done, (line + ": " + (done ? "" : done.error().detail)).c_str());
    }
    void generate(const std::string& name, const std::string& subject, session::pki::CertificateRole role)
    {
        models::lifecycle::GenerateRequest request;
        request.name = name;
        request.subject = subject;
        request.role = role;
        if (role != session::pki::CertificateRole::CertificateAuthority)
            request.signedBy = "Root";
        std::optional<Result<>> done;
        models::lifecycle::generateCertificate(*m_manager->lifecycle, request,
                                               [&done](const Result<>& result) { done = result; });
        QTRY_VERIFY_WITH_TIMEOUT(done && done->has_value(), 60'000);
    }
    void makeEstate()
    {
        generate("Root", "Root", session::pki::CertificateRole::CertificateAuthority);
        generate("server", "127.0.0.1", session::pki::CertificateRole::Server);
        const std::string root = configuration().panorama.certificates.at("Root").publicKey;
        const std::string server = "set deviceconfig setting management secure-conn-server ";
        const std::string client =
            "set template t1 config deviceconfig setting management secure-conn-client certificate-type "
            "issued ";
        const auto edited = m_manager->edit(
            {"set template t1 description branch", "set template-stack s1 templates t1",
             "set mgt-config devices FW1", "set template-stack s1 devices FW1", "set wildfire-appliance WF1",
             "set panorama certificate-profile devices CA Root",
             "set panorama ssl-tls-service-profile tls certificate server", server + "customize yes",
             server + "ssl-tls-service-profile tls", server + "certificate-profile devices",
             "set template t1 config shared certificate Root public-key \"" + root + '"',
             "set template t1 config shared certificate-profile manager CA Root", client + "signed-by Root",
             client + "certificate-profile manager"});
        QVERIFY2(edited, edited ? "" : edited.error().detail.c_str());
        const auto outcome = m_manager->commit();
        QVERIFY2(outcome.version, outcome.version ? "" : outcome.version.error().detail.c_str());
    }
    bool next()
    {
        std::optional<Result<>> done;
        m_desk->next([&done](const Result<>& result) { done = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 60'000); }();
        m_last = done.value_or(session::base::failure(ErrorCode::Network, "no answer"));
        return m_last.has_value();
    }
    void takeAllBack()
    {
        for (int i = 0; i < 10 && !m_desk->status()->takesBack.empty(); ++i) {
            std::optional<Result<>> done;
            m_desk->rollBack([&done](const Result<>& result) { done = result; });
            QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
            QVERIFY2(*done, *done ? "" : done->error().detail.c_str());
        }
        QCOMPARE(m_desk->status()->current, std::size_t(0));
        QVERIFY(!m_manager->lifecycle->hasPendingChanges());
    }
    [[nodiscard]] const char* failed() const
    {
        return m_last ? "it was done" : m_last.error().detail.c_str();
    }

    std::unique_ptr<tests::FirstStart> m_firstStart;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<tests::Manager> m_manager;
    std::unique_ptr<MigrationDesk> m_desk;
    Result<> m_last;
};

HANDFAST_TEST(WildfireTest)

} // namespace tst_wildfire

#include "tst_wildfire.moc"
