// The words that a plan's options become are those that `request migration start` takes. W-1 to W-3, W-6 to
// W-8.
#include "models/workflows/plans/start_words.h"

#include "models/shell/migration_start.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_migration_words {

using namespace models;
using workflows::StartWords;
using workflows::startWords;

namespace {

workflows::RollOutOptions rollOut()
{
    workflows::RollOutOptions options;
    options.templateStacks = {"S1", "S2"};
    options.signedBy = "a CA";
    options.canaryPerGroup = 3;
    options.waveSize = 7;
    options.stopAbovePercent = 0;
    return options;
}

workflows::ServerSideOptions serverSide()
{
    workflows::ServerSideOptions options;
    options.address = "mgmt.example.net";
    options.authority = "Root";
    options.disconnectWaitMinutes = 4;
    options.authorizeSerial = false;
    return options;
}

} // namespace

class MigrationWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOptionIsSaid_data()
    {
        QTest::addColumn<StartWords>("words");
        QTest::addColumn<StartWords>("wanted");
        const StartWords waves{"wave-size", "7", "canary", "3", "stop-above", "0"};
        const auto withWaves = [&waves](StartWords words) {
            words.insert(words.end(), waves.begin(), waves.end());
            return words;
        };
        const StartWords clients{"template-stack", "S1", "template-stack", "S2", "signed-by", "a CA"};
        const auto withClients = [&](StartWords words) {
            words.insert(words.end(), clients.begin(), clients.end());
            return withWaves(words);
        };
        QTest::newRow("W-1") << startWords(serverSide())
                             << StartWords{"server-side",
                                           "address",
                                           "mgmt.example.net",
                                           "authority",
                                           "Root",
                                           "server-certificate",
                                           "handfast-server",
                                           "certificate-profile",
                                           "device-trust",
                                           "ssl-tls-service-profile",
                                           "device-tls",
                                           "disconnect-wait",
                                           "4",
                                           "authorize-serial",
                                           "no"};
        QTest::newRow("W-2") << startWords(rollOut()) << withClients({"roll-out"});
        QTest::newRow("W-6") << startWords(workflows::ServerCertificateOptions{
                                    .collector = "009", .certificate = "new", .signedBy = "Root"})
                             << StartWords{"server-certificate", "certificate", "new", "signed-by", "Root",
                                           "log-collector",      "009"};
        QTest::newRow("W-7 there")
            << startWords(workflows::ClientCertificateOptions{.devices = {session::base::Serial("001"),
                                                                          session::base::Serial("002")}},
                          rollOut())
            << StartWords{"client-certificate", "device", "001", "device", "002"};
        QTest::newRow("W-7 by templates") << startWords(workflows::ClientCertificateOptions(), rollOut())
                                          << withClients({"client-certificate"});
        QTest::newRow("W-8") << startWords(workflows::AuthorityOptions{.replaces = "Root",
                                                                       .authority = "New root",
                                                                       .disconnectWaitMinutes = 2},
                                           rollOut())
                             << withWaves({"ca", "replaces", "Root", "authority", "New root",
                                           "disconnect-wait", "2"});
    }
    void eachOptionIsSaid()
    {
        QFETCH(const StartWords, words);
        QFETCH(const StartWords, wanted);
        QCOMPARE(words, wanted);
        QVERIFY2(isRead(words), m_said.c_str());
    }

private:
    /// As words alone; whether the plan can be begun here is another question.
    bool isRead(const StartWords& words)
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath("store.db");
        m_firstStart.copyTo(file);
        const tests::Manager manager(m_firstStart.foundation(), tests::ManagerOptions{.file = file});
        workflows::MigrationDesk desk(*manager.lifecycle, *manager.store);
        shell::ShellContext context{
            .lifecycle = *manager.lifecycle, .migration = desk, .workingDirectory = directory.path()};
        const auto started = shell::startMigration(context, words);
        m_said = started ? "" : started.error().detail;
        return started || started.error().code != session::base::ErrorCode::ParseFailed;
    }

    tests::FirstStart m_firstStart;
    std::string m_said;
};

HANDFAST_TEST(MigrationWordsTest)

} // namespace tst_migration_words

Q_DECLARE_METATYPE(models::workflows::StartWords)

#include "tst_migration_words.moc"
