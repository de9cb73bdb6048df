// What a manager says of itself: show system limits; and of a session that is doomed (K1): show devices.
#include "models/shell/device_json.h"
#include "models/shell/interpreter.h"
#include "models/text/limit_wording.h"
#include "tests/models/lifecycle/manager_fixture.h"
#include "tests/support/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_system_commands {

using namespace models;
using namespace session;
using shell::Reply;

class SystemCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_firstStart = std::make_unique<tests::FirstStart>(); }
    void limits_data()
    {
        QTest::addColumn<bool>("withEngine");
        QTest::newRow("of a manager") << true;
        QTest::newRow("where none runs") << false;
    }
    void limits()
    {
        QFETCH(bool, withEngine);
        const QTemporaryDir directory;
        const QString file = directory.filePath("store.db");
        m_firstStart->copyTo(file);
        tests::Manager manager(m_firstStart->foundation(), {.file = file, .withEngine = withEngine});
        workflows::MigrationDesk migration(*manager.lifecycle, *manager.store, nullptr);
        shell::ShellContext context{*manager.lifecycle, migration, directory.path(), text::limitReason};
        std::optional<Reply> reply;
        shell::execute(context, "show system limits", [&reply](const Reply& made) { reply = made; });
        QVERIFY(reply);
        QCOMPARE(reply->exitStatus == 0, withEngine);
        if (!withEngine)
            return;
        const QJsonArray rows = reply->json.toObject()["limits"].toArray();
        QVERIFY(rows.size() > 20);
        const QJsonObject first = rows.first().toObject();
        QCOMPARE(first["name"].toString(), QString("connections"));
        QCOMPARE(first["value"].toInteger(), qint64(engine::EngineLimits().connections));
        QCOMPARE(first["in_use"].toInteger(-1), 0);
        for (const auto& row : rows)
            QVERIFY2(row.toObject()["reason"].toString().endsWith('.'),
                     qPrintable(row.toObject()["name"].toString()));
        QCOMPARE(reply->text.count('\n'), rows.size() + 1);
        shell::execute(context, "show system limits all", [&reply](const Reply& made) { reply = made; });
        QVERIFY(reply->exitStatus != 0);
    }
    void aDoomedSession() // K1
    {
        const auto noon = *base::fromRfc3339("2026-11-24T12:00:00Z");
        lifecycle::DeviceRecord record;
        QVERIFY(shell::deviceJson(record, noon)["doomed"].isNull());
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->verdict.allowed = true;
        record.session = lifecycle::OpenSession{.connection = {1},
                                                .attempt = attempt,
                                                .since = noon,
                                                .policy = {1},
                                                .disconnectAt = {},
                                                .helloDigest = {}};
        QVERIFY(shell::deviceJson(record, noon)["doomed"].isNull());
        auto refused = std::make_shared<engine::Attempt>();
        refused->verdict.reason = trust::Reason::Revoked;
        refused->verdict.checks = {{.id = trust::CheckId::Revocation,
                                    .outcome = trust::Outcome::Fail,
                                    .reason = trust::Reason::Revoked,
                                    .rule = "C18",
                                    .certificate = {},
                                    .field = {},
                                    .detail = {}}};
        record.session->doomed = refused;
        const QJsonObject doomed = shell::deviceJson(record, noon)["doomed"].toObject();
        QCOMPARE(doomed["reason"].toString(), QString("revoked"));
        QCOMPARE(doomed["rule"].toString(), QString("C18"));
        QVERIFY(doomed.contains("ends_at") && doomed["ends_at"].isNull());
        record.session->disconnectAt = noon + std::chrono::minutes(5);
        QVERIFY(shell::deviceJson(record, noon)["doomed"].toObject()["ends_at"].toString().startsWith(
            "2026-11-24T12:05:00"));
    }
    void x3_whatIsForeseen()
    {
        const auto noon = *base::fromRfc3339("2026-11-24T12:00:00Z");
        lifecycle::DeviceRecord record;
        QVERIFY(shell::deviceJson(record, noon)["fails_ahead"].isNull());
        record.ahead = trust::DoomAhead{.ground = trust::DoomAhead::Ground::Time,
                                        .reason = trust::Reason::Expired,
                                        .rule = "C20",
                                        .certificate = "CN=fw-1"};
        record.ahead->from = noon + std::chrono::hours(3);
        const QJsonObject ahead = shell::deviceJson(record, noon)["fails_ahead"].toObject();
        QCOMPARE(ahead["ground"].toString(), QString("time"));
        QCOMPARE(ahead["reason"].toString(), QString("expired"));
        QCOMPARE(ahead["rule"].toString(), QString("C20"));
        QCOMPARE(ahead["certificate"].toString(), QString("CN=fw-1"));
        QCOMPARE(ahead["by"].toString(), QString("manager"));
        QVERIFY(ahead["from"].toString().startsWith("2026-11-24T15:00:00"));
        QVERIFY(ahead["seconds_after_commit"].isNull());
    }

private:
    std::unique_ptr<tests::FirstStart> m_firstStart;
};

HANDFAST_TEST(SystemCommandsTest)

} // namespace tst_system_commands

#include "tst_system_commands.moc"
