// ux 3.9: the history with the notices of a rule together, where each leads, and what a desktop is told.
#include "models/tables/notice_rows.h"

#include "tests/support/test_program.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tst_notice_rows {

using namespace models::lifecycle;
using namespace models::tables;
using session::base::TimePoint;

class NoticeRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ux39_thoseOfARuleStandTogether()
    {
        RowsModel model(noticeTitles());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<Notice> notices{noticeOf(failure("expired"), 1), noticeOf(listener(), 2),
                                          noticeOf(failure("revoked"), 3)};
        model.setRows(noticeRows(notices));
        QCOMPARE(keys(model), QStringList({"rule/failure-class", "notice/3", "notice/1", "rule/listener-down",
                                           "notice/2"}));
        QCOMPARE(model.index(0, 0).data(RowGroupRole).toString(), QString("New kind of refusal  ·  2"));
        QVERIFY(model.index(1, 0).data(RowGroupRole).toString().isEmpty());
        QCOMPARE(noticeOfRow(model.keyAt(1)), std::optional<std::uint64_t>(3));
        QVERIFY(!noticeOfRow(model.keyAt(0)));
        model.setRows(noticeRows(notices, {"rule/failure-class"}));
        QCOMPARE(keys(model), QStringList({"rule/failure-class", "rule/listener-down", "notice/2"}));
        QVERIFY(model.index(0, 0).data(RowGroupClosedRole).toBool());
        model.setRows(noticeRows({}));
        QCOMPARE(model.rowCount(), 0);
    }
    void ux39_eachLeadsToItsPage_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("headline");
        QTest::newRow("failure-class") << 0 << "devices" << "reason:expired"
                                       << "New kind of refusal: Certificate expired";
        QTest::newRow("failure-class of a stranger")
            << 1 << "sessions" << "" << "New kind of refusal: Certificate expired";
        QTest::newRow("failure-class by a device")
            << 2 << "devices" << "reason:expired" << "New kind of refusal by devices: Certificate expired";
        QTest::newRow("wave-stopped") << 3 << "migration" << "" << "Roll-out in waves has stopped";
        QTest::newRow("certificate-expiry")
            << 4 << "certificates" << "root 1" << "CA root 1 expires within 7 days";
        QTest::newRow("certificate-expiry of a server")
            << 5 << "certificates" << "tls" << "Server certificate tls expires within a day";
        QTest::newRow("listener-down") << 6 << "settings" << "" << "The web interface is down";
        QTest::newRow("crl-stale of another CA") << 7 << "events" << "reason:revocation-unavailable"
                                                 << "Revocation list stale: http://crl.example/a.crl";
        QTest::newRow("crl-stale of a CA here")
            << 8 << "certificates" << "root" << "Revocation list stale: root";
    }
    void ux39_eachLeadsToItsPage()
    {
        QFETCH(const int, which);
        QFETCH(const QString, page);
        QFETCH(const QString, filter);
        QFETCH(const QString, headline);
        const TimePoint at(std::chrono::hours(24 * 365 * 57));
        const NoticeFact facts[] = {
            failure("expired"),
            {.rule = NoticeRule::FailureClass, .subject = "expired/here/management", .detail = "expired"},
            {.rule = NoticeRule::FailureClass,
             .subject = "expired/peer/management",
             .name = "0079",
             .detail = "expired"},
            {.rule = NoticeRule::WaveStopped, .subject = "1", .name = "roll-out", .detail = "2 of 4 failed"},
            {.rule = NoticeRule::CertificateEnds,
             .subject = "sha",
             .name = "root 1",
             .detail = "authority",
             .days = 7,
             .at = at},
            {.rule = NoticeRule::CertificateEnds,
             .subject = "sha",
             .name = "tls",
             .detail = "server",
             .days = 1,
             .at = at},
            listener(),
            {.rule = NoticeRule::ListStale,
             .subject = "http://crl.example/a.crl",
             .name = "http://crl.example/a.crl",
             .at = at},
            {.rule = NoticeRule::ListStale, .subject = "digest", .name = "root", .at = at}};
        const Notice notice = noticeOf(facts[which], 1);
        QCOMPARE(targetOf(notice.fact), (NoticeTarget{page, filter}));
        QCOMPARE(models::text::noticeHeadline(toldNotice(notice)), headline);
        const QString sentence = models::text::noticeSentence(toldNotice(notice));
        QVERIFY2(sentence.size() > 20 && !sentence.contains('%'), qPrintable(sentence));
        QVERIFY(noticeLine(notice).startsWith(headline));
    }
    void ux39_whatOthersHaveWrittenMovesNoCursor()
    {
        NoticeFact fact = listener();
        fact.detail = "a\nb\x1b[31mred";
        const QString sentence = models::text::noticeSentence(toldNotice(noticeOf(fact, 1)));
        QVERIFY2(!sentence.contains('\n') && !sentence.contains(QChar(0x1b)), qPrintable(sentence));
    }
    void ux39_aDigestOfOneIsThatOne()
    {
        const NoticeDigest digest{.notices = {noticeOf(listener(), 1)}};
        QCOMPARE(wordsOf(digest).headline, QString("The web interface is down"));
        QCOMPARE(wordsOf(digest).body, QString("It can't be reached: the port is in use"));
        QCOMPARE(targetOf(digest), (NoticeTarget{"settings", ""}));
    }
    void ux39_aDigestOfManyHasFiveLines()
    {
        NoticeDigest digest;
        for (int i = 0; i < 8; ++i)
            digest.notices.push_back(noticeOf(failure("expired"), i + 1));
        QVERIFY(wordsOf(digest).headline.startsWith("8 notice"));
        QCOMPARE(wordsOf(digest).body.count('\n'), 5);
        QVERIFY(wordsOf(digest).body.endsWith("+ 3"));
        QCOMPARE(targetOf(digest), (NoticeTarget{"devices", "reason:expired"}));
        digest.notices.push_back(noticeOf(failure("revoked"), 9));
        QCOMPARE(targetOf(digest), (NoticeTarget{"devices", ""}));
        digest.notices.push_back(noticeOf(listener(), 10));
        QCOMPARE(targetOf(digest), (NoticeTarget{"overview", ""}));
    }

private:
    static Notice noticeOf(NoticeFact fact, int id)
    {
        return {.id = std::uint64_t(id),
                .time = TimePoint(std::chrono::hours(24 * 365 * 56) + std::chrono::minutes(id)),
                .fact = std::move(fact)};
    }
    static NoticeFact failure(const std::string& reason)
    {
        return {.rule = NoticeRule::FailureClass,
                .subject = reason + "/here/management",
                .name = "0079",
                .detail = reason};
    }
    static NoticeFact listener()
    {
        return {.rule = NoticeRule::ListenerDown, .subject = "admin-web", .detail = "the port is in use"};
    }
    static QStringList keys(const RowsModel& model)
    {
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row)
            found << model.keyAt(row);
        return found;
    }
};

HANDFAST_TEST(NoticeRowsTest)

} // namespace tst_notice_rows

#include "tst_notice_rows.moc"
