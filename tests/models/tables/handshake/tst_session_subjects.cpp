// Whose handshakes there are to see: devices and strangers, those in trouble first; what the filter says of
// strangers, and how the list tells them.
#include "models/tables/handshake/session_subjects.h"

#include "models/text/times.h"
#include "tests/models/lifecycle/managed.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_session_subjects {

using namespace models::tables;
using models::lifecycle::DeviceRegistry;
using session::base::Serial;
using session::trust::Reason;
namespace engine = session::engine;

namespace {

const session::base::TimePoint noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

} // namespace

class SessionSubjectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        support::OpensslPki pki(m_directory.path());
        pki.root("elsewhere");
        pki.leaf("mystery", {.issuer = "elsewhere"});
        m_certificate = session::pki::Certificate::fromPem(pki.certificate("mystery").toStdString()).value();
    }
    void init()
    {
        m_registry = std::make_unique<DeviceRegistry>();
        models::config::Configuration running;
        for (const char* serial : {"FW-1", "FW-2", "FW-3"})
            running.firewalls[serial];
        tests::manage(*m_registry, running, {});
    }

    void troubleComesFirstAndAStrangerOnce()
    {
        comesUp(0, "FW-2");
        refused(1, "FW-1", Reason::Expired);
        for (int i = 0; i < 5; ++i)
            refused(2 + i, {}, Reason::UnknownIssuer);
        const auto subjects = found("");
        QCOMPARE(names(subjects), (QStringList{"Unknown peer “mystery”", "FW-1", "FW-2"}));
        QCOMPARE(subjects.front().stranger->attempts, 5U);
    }
    void theFilterKnowsStrangers_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("expected");
        const QString peer = "Unknown peer “mystery”";
        QTest::newRow("reason") << "reason:unknown-issuer" << QStringList{peer};
        QTest::newRow("another reason") << "reason:expired" << QStringList{"FW-1"};
        QTest::newRow("state") << "state:failed" << QStringList{peer};
        QTest::newRow("name") << "mystery" << QStringList{peer};
        QTest::newRow("claimed serial") << "serial:0099" << QStringList{"Unmanaged 0099"};
        QTest::newRow("group") << "group:HQ" << QStringList{};
    }
    void theFilterKnowsStrangers()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, expected);
        refused(1, "FW-1", Reason::Expired);
        refused(2, {}, Reason::UnknownIssuer);
        refused(3, "0099", Reason::NotManaged);
        QCOMPARE(names(found(filter)), expected);
    }
    void underThePointerTheOrderStays()
    {
        refused(1, "FW-1", Reason::Expired);
        refused(2, "FW-2", Reason::Expired);
        const auto before = found("");
        QCOMPARE(names(before), (QStringList{"FW-2", "FW-1"}));
        refused(3, "FW-1", Reason::Expired);
        refused(4, {}, Reason::UnknownIssuer);
        QCOMPARE(names(found("")), (QStringList{"Unknown peer “mystery”", "FW-1", "FW-2"}));
        QCOMPARE(names(inOrderOf(found(""), before)),
                 (QStringList{"FW-2", "FW-1", "Unknown peer “mystery”"}));
    }
    void theListIsResetOnlyForOthers()
    {
        SessionSubjectModel model(*m_registry);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        refused(1, {}, Reason::UnknownIssuer);
        model.setSubjects(found(""), noon);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.index(0, 0).data(int(SubjectRole::Cause)).toString(), QString());
        refused(2, {}, Reason::UnknownIssuer); // the same peer again
        model.setSubjects(found(""), noon);
        QCOMPARE(reset.size(), 1);
        QVERIFY(model.index(0, 0).data(int(SubjectRole::Cause)).toString().contains('2'));
        QCOMPARE(model.index(0, 0).data(int(SubjectRole::Status)).value<DeviceStatus>(),
                 DeviceStatus::Failed);
        const QString when = model.index(0, int(SubjectColumn::When)).data().toString();
        QVERIFY(!when.contains('-'));                     // today
        QVERIFY2(when.endsWith(":02"), qPrintable(when)); // many come within one minute
        model.setSubjects(found(""), noon + std::chrono::days(2));
        QCOMPARE(model.index(0, int(SubjectColumn::When)).data().toString(),
                 models::text::dayText(QDate(2026, 11, 24)));
        model.setSubjects(found(""), noon);
        comesUp(3, "FW-3");
        model.setSubjects(found(""), noon);
        QCOMPARE(reset.size(), 2);
        QCOMPARE(model.index(1, 0).data().toString(), QString("FW-3"));
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString().isEmpty(), false);
    }

private:
    [[nodiscard]] std::vector<HandshakeSubject> found(const QString& filter) const
    {
        HandshakeSearch search(*m_registry);
        search.begin(DeviceFilter::parse(filter).value(), noon);
        while (search.further()) {
        }
        return search.take();
    }
    [[nodiscard]] QStringList names(const std::vector<HandshakeSubject>& subjects) const
    {
        QStringList result;
        for (const HandshakeSubject& subject : subjects)
            result << nameOf(subject, *m_registry);
        return result;
    }
    [[nodiscard]] std::shared_ptr<engine::Attempt> attemptAt(int second) const
    {
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->startedAt = attempt->judgedAt = noon + std::chrono::seconds(second);
        attempt->peerAddress = "192.0.2.7:" + std::to_string(1000 + second);
        return attempt;
    }
    void absorb(int second, engine::Fact fact)
    {
        const engine::Event event{
            .time = noon + std::chrono::seconds(second), .channel = {}, .fact = std::move(fact)};
        m_registry->absorb({&event, 1});
    }
    /// "" for a peer that shows a certificate and does not say who it is.
    void refused(int second, const std::string& serial, Reason reason)
    {
        auto attempt = attemptAt(second);
        attempt->verdict.reason = reason;
        if (serial.empty())
            attempt->evidence.chain = {*m_certificate};
        absorb(second,
               engine::SessionRefused{.serial = serial.empty() ? std::nullopt : std::optional(Serial(serial)),
                                      .attempt = attempt,
                                      .alert = {},
                                      .policy = {}});
    }
    void comesUp(int second, const std::string& serial)
    {
        session::wire::Hello hello;
        hello.hostname = serial;
        absorb(second, engine::SessionUp{.serial = Serial(serial),
                                         .connection = session::base::ConnectionId{1},
                                         .attempt = attemptAt(second),
                                         .hello = hello,
                                         .policy = {}});
    }

    QTemporaryDir m_directory;
    std::optional<session::pki::Certificate> m_certificate;
    std::unique_ptr<DeviceRegistry> m_registry;
};

HANDFAST_TEST(SessionSubjectsTest)

} // namespace tst_session_subjects

#include "tst_session_subjects.moc"
