// What the doctor makes of the facts, a row for each finding; and every finding has its words.
#include "models/lifecycle/doctor/judge.h"

#include "models/lifecycle/doctor/doctor.h"
#include "models/text/doctor_wording.h"
#include "tests/support/test_program.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <functional>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tst_judge {

using namespace models::lifecycle;
using namespace std::chrono_literals;

namespace {

DoctorFacts goodFacts()
{
    return {.wish = {.directory = "/data",
                     .deviceAddress = "127.0.0.1:3978",
                     .serviceAddress = "127.0.0.1:8080",
                     .devices = 40,
                     .clockOffsets = {100ms, -200ms, 300ms},
                     .missingFonts = std::vector<std::string>()},
            .ports = {{.use = "devices", .address = "127.0.0.1:3978"},
                      {.use = "ca-services", .address = "127.0.0.1:8080"}},
            .library = {.version = "OpenSSL 3.0", .hasDefault = true, .hasLegacy = true},
            .isClockSynchronised = true,
            .descriptorLimit = 20'000,
            .descriptorsHeld = 50,
            .directory = {.exists = true, .isWritable = true, .isOwnersAlone = true, .freeBytes = 1ULL << 40},
            .keyring = KeyringAnswer::Answers};
}

using Change = std::function<void(DoctorFacts&)>;

} // namespace

class JudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allGood()
    {
        for (const DoctorCheck& check : judge(goodFacts()))
            QVERIFY2(check.state == CheckState::Good, std::string(check.id).c_str());
        QVERIFY(worstOf(judge(goodFacts())) == CheckState::Good);
    }
    void findings_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("state");
        QTest::addColumn<Change>("change");
        const auto row = [](const char* id, const char* finding, const char* state, Change change) {
            QTest::addRow("%s, %s", id, finding)
                << QString(id) << QString(finding) << QString(state) << change;
        };
        row("port-devices", "free", "good", [](DoctorFacts&) {});
        row("port-devices", "ours", "good", [](DoctorFacts& facts) {
            facts.manager = 77;
            facts.ports[0].listener = Listener{77, "handfast"};
        });
        row("port-devices", "silent", "problem", [](DoctorFacts& facts) { facts.manager = 77; });
        row("port-devices", "held", "problem",
            [](DoctorFacts& facts) { facts.ports[0].listener = Listener{12, "nginx"}; });
        row("port-devices", "held-by-another-user", "problem",
            [](DoctorFacts& facts) { facts.ports[0].listener = Listener{}; });
        row("port-services", "held", "problem", [](DoctorFacts& facts) {
            facts.manager = 77;
            facts.ports[0].listener = Listener{77, "handfast"};
            facts.ports[1].listener = Listener{12, "nginx"};
        });
        row("tls-library", "no-legacy", "warning",
            [](DoctorFacts& facts) { facts.library.hasLegacy = false; });
        row("tls-library", "no-default", "problem",
            [](DoctorFacts& facts) { facts.library.hasDefault = false; });
        row("clock", "as-devices", "good", [](DoctorFacts&) {});
        row("clock", "good", "good", [](DoctorFacts& facts) { facts.wish.clockOffsets = {5h}; });
        row("clock", "not-synchronised", "warning",
            [](DoctorFacts& facts) { facts.isClockSynchronised = false; });
        row("clock", "behind-devices", "problem",
            [](DoctorFacts& facts) { facts.wish.clockOffsets = {0ms, 61s, 62s}; });
        row("clock", "ahead-of-devices", "problem",
            [](DoctorFacts& facts) { facts.wish.clockOffsets = {-2h, -2h, 1ms}; });
        row("keyring", "locked", "warning",
            [](DoctorFacts& facts) { facts.keyring = KeyringAnswer::Locked; });
        row("keyring", "silent", "warning",
            [](DoctorFacts& facts) { facts.keyring = KeyringAnswer::Silent; });
        row("keyring", "missing", "good", [](DoctorFacts& facts) { facts.keyring = KeyringAnswer::Missing; });
        row("keyring", "missing-file-keeps", "warning", [](DoctorFacts& facts) {
            facts.keyring = KeyringAnswer::Missing;
            facts.wish.directoryKeeps = true;
        });
        row("keyring", "missing-keeper", "problem", [](DoctorFacts& facts) {
            facts.keyring = KeyringAnswer::Missing;
            facts.wish.keyringKeeps = true;
        });
        row("keyring", "not-asked", "skipped",
            [](DoctorFacts& facts) { facts.keyring = KeyringAnswer::NotAsked; });
        row("fonts", "missing", "warning",
            [](DoctorFacts& facts) { facts.wish.missingFonts = {{"fonts-inter"}}; });
        row("fonts", "not-asked", "skipped", [](DoctorFacts& facts) { facts.wish.missingFonts.reset(); });
        row("descriptors", "too-few", "problem", [](DoctorFacts& facts) { facts.wish.devices = 19'900; });
        row("data-directory", "not-made-yet", "good",
            [](DoctorFacts& facts) { facts.directory.exists = false; });
        row("data-directory", "not-writable", "problem",
            [](DoctorFacts& facts) { facts.directory.isWritable = false; });
        row("data-directory", "full", "problem",
            [](DoctorFacts& facts) { facts.directory.freeBytes = 1000; });
        row("data-directory", "tight", "warning",
            [](DoctorFacts& facts) { facts.directory.freeBytes = 500ULL << 20; });
        row("data-directory", "open-to-others", "warning",
            [](DoctorFacts& facts) { facts.directory.isOwnersAlone = false; });
        row("last-run", "cut-off", "warning", [](DoctorFacts& facts) { facts.wish.followsCrash = true; });
        row("last-run", "cut-off-with-edits", "warning", [](DoctorFacts& facts) {
            facts.wish.followsCrash = true;
            facts.wish.uncommitted = 3;
        });
    }
    void findings()
    {
        QFETCH(QString, id);
        QFETCH(QString, finding);
        QFETCH(QString, state);
        QFETCH(Change, change);
        DoctorFacts facts = goodFacts();
        change(facts);
        const auto checks = judge(facts);
        const auto check = std::ranges::find(checks, id.toStdString(), &DoctorCheck::id);
        QVERIFY(check != checks.end());
        QCOMPARE(std::string(check->finding), finding.toStdString());
        QCOMPARE(std::string(toText(check->state)), state.toStdString());
        const QString cause = models::text::doctorCause(check->id, check->finding, check->values);
        const QString remedy = models::text::doctorRemedy(check->id, check->finding, check->values);
        QVERIFY2(!cause.isEmpty() && !cause.contains('%'), qPrintable(cause));
        QVERIFY2(!remedy.contains('%'), qPrintable(remedy));
        const bool needsRemedy = check->state == CheckState::Warning || check->state == CheckState::Problem;
        QVERIFY2(!needsRemedy || !remedy.isEmpty() || finding == "cut-off" || id == "keyring",
                 qPrintable(cause));
        QVERIFY(models::text::doctorTitle(check->id) != id);
    }

    void listenersAreFound()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto listener = listenerAt(server.serverPort());
        QVERIFY(listener);
        QCOMPARE(listener->process, int(::getpid()));
        QVERIFY(!listener->program.empty());
        const auto port = server.serverPort();
        server.close();
        QVERIFY(!listenerAt(port));
    }
    void onlyWhoListensCounts()
    {
        const QByteArray table = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when "
                                 "retrnsmt   uid  timeout inode\n"
                                 "   0: 0100007F:0F8A 00000000:0000 0A 00000000:00000000 00:00000000 "
                                 "00000000     0        0 4711 1\n"
                                 "   1: 0100007F:0F8A 0100007F:9C40 01 00000000:00000000 00:00000000 "
                                 "00000000     0        0 4712 1\n"
                                 "   2: 0100007F:0F8B 00000000:0000 0A 00000000:00000000 00:00000000 "
                                 "00000000     0        0 4713 1\n";
        QCOMPARE(listeningInodes(table, 0x0F8A), std::set<QByteArray>{"4711"});
    }
    void theHolderOfALockIsFound()
    {
        const QTemporaryDir directory;
        const QByteArray file = QFile::encodeName(directory.filePath("lock"));
        QVERIFY(!lockHolder(file.toStdString()));
        const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QVERIFY(::flock(descriptor, LOCK_EX) == 0);
        QCOMPARE(lockHolder(file.toStdString()), std::optional<int>(::getpid()));
        QCOMPARE(holderOf(directory.path()), std::optional<int>(::getpid()));
        ::close(descriptor);
        QVERIFY(!lockHolder(file.toStdString()));
    }
    void theSystemIsLookedAt()
    {
        const QTemporaryDir directory;
        const DoctorFacts facts =
            collectFacts({.directory = directory.path(), .deviceAddress = "127.0.0.1:1"});
        QVERIFY(facts.directory.exists && facts.directory.isWritable && facts.directory.isOwnersAlone);
        QVERIFY(facts.directory.freeBytes > 0 && facts.descriptorLimit > 0 && facts.descriptorsHeld > 2);
        QVERIFY(facts.library.hasDefault && facts.library.version.starts_with("OpenSSL"));
        QCOMPARE(facts.ports.size(), std::size_t(1));
        QVERIFY(QFile(directory.path())
                    .setPermissions(QFile(directory.path()).permissions() | QFileDevice::ReadOther));
        QVERIFY(!collectFacts({.directory = directory.path(), .deviceAddress = ""}).directory.isOwnersAlone);
    }
    void whatNamesNoPortIsNotLookedAt()
    {
        const QTemporaryDir directory;
        for (const char* address : {"", "127.0.0.1", "::1", "127.0.0.1:0", "127.0.0.1:70000", "127.0.0.1:1x"})
            QVERIFY2(collectFacts({.directory = directory.path(), .deviceAddress = address}).ports.empty(),
                     address);
        QCOMPARE(collectFacts({.directory = directory.path(), .deviceAddress = "[::1]:1"}).ports.size(),
                 std::size_t(1));
    }
    void anExaminationAnswersEveryoneWhoAsked()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); // no keyring
        WorkPool pool;
        Doctor doctor(pool);
        const QTemporaryDir directory;
        int answers = 0;
        std::vector<DoctorCheck> checks;
        const DoctorWish wish{.directory = directory.path(), .deviceAddress = "127.0.0.1:1"};
        for (int i = 0; i < 2; ++i)
            doctor.examine(wish, [&](const std::vector<DoctorCheck>& found) {
                checks = found;
                ++answers;
            });
        QTRY_COMPARE_WITH_TIMEOUT(answers, 2, 20'000);
        const auto keyring = std::ranges::find(checks, "keyring", &DoctorCheck::id);
        QVERIFY(keyring != checks.end());
        QVERIFY2(keyring->finding != "not-asked", std::string(keyring->finding).c_str());
    }
};

HANDFAST_TEST(JudgeTest)

} // namespace tst_judge

Q_DECLARE_METATYPE(tst_judge::Change)

#include "tst_judge.moc"
