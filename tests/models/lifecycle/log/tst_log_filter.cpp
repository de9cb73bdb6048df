// V-4: the filter of the event log.
#include "models/lifecycle/log/log_filter.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_log_filter {

using namespace models;
using Member = store::EventTerm::Member;

namespace {

const session::base::TimePoint noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

} // namespace

class LogFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v4_terms()
    {
        const auto query = lifecycle::readLogFilter(
            "event:session-up,session-down serial:0079 !reason:expired channel~man \"two words\"", noon);
        QVERIFY(query);
        const std::vector<store::EventTerm> wanted{
            {.member = Member::Kind, .values = {"session-up", "session-down"}},
            {.member = Member::Serial, .values = {"0079"}},
            {.member = Member::Reason, .values = {"expired"}, .isNegated = true},
            {.member = Member::Channel, .values = {"man"}, .isPart = true},
            {.member = Member::Anything, .values = {"two words"}, .isPart = true}};
        QVERIFY(query->terms == wanted);
        QVERIFY(lifecycle::readLogFilter("", noon)->terms.empty());
    }
    void v4_times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("since"); // RFC 3339
        QTest::newRow("minutes") << "since:30m" << "2026-11-24T11:30:00.000Z";
        QTest::newRow("hours") << "since:2h" << "2026-11-24T10:00:00.000Z";
        QTest::newRow("days") << "since:7d" << "2026-11-17T12:00:00.000Z";
        QTest::newRow("a day") << "since:2026-11-20" << "2026-11-20T00:00:00.000Z";
        QTest::newRow("a moment") << "since:2026-11-20T01:02:03Z" << "2026-11-20T01:02:03.000Z";
        QTest::newRow("the later one") << "since:7d since:1h" << "2026-11-24T11:00:00.000Z";
    }
    void v4_times()
    {
        QFETCH(QString, text);
        QFETCH(QString, since);
        const auto query = lifecycle::readLogFilter(text.toStdString(), noon);
        QVERIFY(query && query->since && !query->until);
        QCOMPARE(QString::fromStdString(session::base::toRfc3339(*query->since)), since);
    }
    void v4_mistakes_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"state:failed", "since:soon", "since:h", "since:-1h", "until>2h",
                                 "!since:2h", "serial<3", "event:", "\"open", "since:99999999999d"})
            QTest::newRow(text) << text;
    }
    void v4_mistakes()
    {
        QFETCH(QString, text);
        const auto query = lifecycle::readLogFilter(text.toStdString(), noon);
        QVERIFY(!query);
        QCOMPARE(query.error().code, session::base::ErrorCode::ParseFailed);
    }
};

HANDFAST_TEST(LogFilterTest)

} // namespace tst_log_filter

#include "tst_log_filter.moc"
