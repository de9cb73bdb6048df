// ux 3.9: what is told, when, and to whom, on a clock that stands where the test puts it.
#include "models/lifecycle/notices/notice_book.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_notice_book {

using namespace models::lifecycle;
using namespace std::chrono_literals;
using session::base::TimePoint;

class NoticeBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ux39_everyRuleHasAName()
    {
        for (const NoticeRule rule : allNoticeRules())
            QCOMPARE(noticeRuleFrom(toText(rule)), std::optional(rule));
        QVERIFY(!noticeRuleFrom("happiness"));
    }
    void ux39_aFailureIsNewWhenItWasNotThereForADay()
    {
        NoticeBook book;
        QVERIFY(book.failed(failure("expired"), m_start));
        QVERIFY(!book.failed(failure("expired"), m_start + 23h));
        QVERIFY(!book.failed(failure("expired"), m_start + 46h)); // the last one counts
        QVERIFY(book.failed(failure("unknown-issuer"), m_start + 46h));
        QVERIFY(book.failed(failure("expired"), m_start + 70h));
        QCOMPARE(book.notices().size(), std::size_t(3));
    }
    void ux39_whatStandsIsToldOnce_data()
    {
        QTest::addColumn<int>("rule");
        QTest::newRow("wave-stopped") << int(NoticeRule::WaveStopped);
        QTest::newRow("listener-down") << int(NoticeRule::ListenerDown);
        QTest::newRow("crl-stale") << int(NoticeRule::ListStale);
    }
    void ux39_whatStandsIsToldOnce()
    {
        QFETCH(const int, rule);
        NoticeBook book;
        const NoticeFact fact{.rule = NoticeRule(rule), .subject = "one"};
        QVERIFY(book.stands(fact, m_start));
        QVERIFY(!book.stands(fact, m_start + 100h));
        QVERIFY(book.stands({.rule = NoticeRule(rule), .subject = "another"}, m_start));
        QVERIFY(book.ended(NoticeRule(rule), "one"));
        QVERIFY(!book.ended(NoticeRule(rule), "one"));
        QVERIFY(book.stands(fact, m_start + 101h)); // it is another time
    }
    void ux39_aCertificateIsToldOfAgainWhenFewerDaysAreLeft()
    {
        NoticeBook book;
        QVERIFY(book.stands(certificate(30), m_start));
        QVERIFY(!book.stands(certificate(30), m_start + 24h));
        QVERIFY(book.stands(certificate(7), m_start + 24h * 23));
        QVERIFY(!book.stands(certificate(30), m_start + 24h * 23)); // the clock was set back
        QVERIFY(book.stands(certificate(1), m_start + 24h * 29));
        QVERIFY(!book.stands(certificate(1), m_start + 24h * 31));
        QVERIFY(!book.endedBut(NoticeRule::CertificateEnds, {"sha"}));
        QVERIFY(book.endedBut(NoticeRule::CertificateEnds, {})); // renewed
    }
    void ux39_oneDigestIn60Seconds()
    {
        NoticeBook book;
        QVERIFY(!book.digestDue());
        book.failed(failure("expired"), m_start);
        QCOMPARE(book.digestDue(), std::optional(m_start)); // the first one at once
        QCOMPARE(book.takeDigest(m_start)->notices.size(), std::size_t(1));
        QVERIFY(!book.takeDigest(m_start));
        book.failed(failure("revoked"), m_start + 1s);
        book.failed(failure("purpose"), m_start + 59s);
        QCOMPARE(book.digestDue(), std::optional(m_start + 60s));
        QVERIFY(!book.takeDigest(m_start + 59s));
        const auto digest = book.takeDigest(m_start + 60s);
        QCOMPARE(digest->notices.size(), std::size_t(2));
        QCOMPARE(digest->notices.front().fact.detail, std::string("revoked"));
        book.failed(failure("weak-key"), m_start + 200s);
        QCOMPARE(book.digestDue(), std::optional(m_start + 200s)); // nothing was told for a minute
    }
    void ux39_aMutedRuleIsInTheHistoryAndNowhereElse()
    {
        NoticeBook book;
        book.failed(failure("expired"), m_start);
        book.setMuted(NoticeRule::FailureClass, true); // what waits too
        QVERIFY(!book.digestDue());
        book.failed(failure("revoked"), m_start);
        QCOMPARE(book.notices().size(), std::size_t(2));
        QVERIFY(book.notices().back().isRead);
        QVERIFY(!book.digestDue());
        book.stands({.rule = NoticeRule::ListenerDown, .subject = "admin-web"}, m_start);
        QVERIFY(book.digestDue());
        book.setMuted(NoticeRule::FailureClass, false);
        book.failed(failure("purpose"), m_start);
        QCOMPARE(book.takeDigest(m_start)->notices.size(), std::size_t(2));
    }
    void ux39_aSnoozedDesktopIsToldAllOfItAfterwards()
    {
        NoticeBook book;
        book.snooze(m_start + 1h);
        QCOMPARE(book.snoozedUntil(m_start), std::optional(m_start + 1h));
        book.failed(failure("expired"), m_start + 1min);
        book.failed(failure("revoked"), m_start + 2min);
        QVERIFY(!book.takeDigest(m_start + 59min));
        QCOMPARE(book.unread(), std::size_t(2)); // the bell does not sleep
        QCOMPARE(book.digestDue(), std::optional(m_start + 1h));
        QCOMPARE(book.takeDigest(m_start + 1h)->notices.size(), std::size_t(2));
        QVERIFY(!book.snoozedUntil(m_start + 1h));
        book.snooze(m_start + 5h);
        book.failed(failure("purpose"), m_start + 2h);
        book.snooze(std::nullopt);
        QVERIFY(book.takeDigest(m_start + 2h));
    }
    void ux39_whatWasLookedAtNeedsNoSecondWord()
    {
        NoticeBook book;
        book.failed(failure("expired"), m_start);
        book.markAllRead();
        QCOMPARE(book.unread(), std::size_t(0));
        QVERIFY(!book.digestDue());
    }
    void ux39_theHistoryIsBounded()
    {
        NoticeBook book;
        for (int i = 0; i < 300; ++i)
            book.failed(failure(std::to_string(i)), m_start);
        QCOMPARE(book.notices().size(), NoticeBook::mostNotices);
        QCOMPARE(book.notices().back().fact.detail, std::string("299"));
        QCOMPARE(book.takeDigest(m_start)->notices.size(), NoticeBook::mostNotices);
    }
    void ux39_aClockThatWasAheadKeepsNobodyFromBeingTold()
    {
        NoticeBook book;
        const TimePoint ahead = m_start + 24h * 3650; // a battery has run out
        QVERIFY(book.failed(failure("expired"), ahead));
        QVERIFY(book.takeDigest(ahead));
        QVERIFY(book.failed(failure("revoked"), ahead + 1s));
        book.snooze(ahead + 1h);
        QVERIFY(book.snoozedUntil(ahead + 1s));
        // It was set right.
        QVERIFY(!book.snoozedUntil(m_start));
        const auto digest = book.takeDigest(m_start);
        QVERIFY(digest);
        QCOMPARE(digest->notices.size(), std::size_t(1));
        QVERIFY(!book.failed(failure("expired"), m_start)); // it may go on all the time
        QVERIFY(book.failed(failure("expired"), m_start + 24h));
        QVERIFY(book.takeDigest(m_start + 24h));
    }
    void ux39_overARestart()
    {
        NoticeBook book;
        book.failed(failure("expired"), m_start);
        book.stands(certificate(7), m_start);
        book.setMuted(NoticeRule::ListStale, true);
        book.snooze(m_start + 1h);
        NoticeBook again = NoticeBook::fromJson(book.toJson());
        QCOMPARE(again.notices(), book.notices());
        QVERIFY(again.isMuted(NoticeRule::ListStale));
        QVERIFY(!again.isMuted(NoticeRule::FailureClass));
        QCOMPARE(again.snoozedUntil(m_start), std::optional(m_start + 1h));
        QVERIFY(!again.failed(failure("expired"), m_start + 1min));
        QVERIFY(!again.stands(certificate(7), m_start + 1min));
        QVERIFY(again.stands(certificate(1), m_start + 2min));
        QVERIFY(again.notices().back().id > book.notices().back().id);
    }
    void ux39_whatCanNotBeReadIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("other types") << QByteArray(
            R"({"notices":7,"failures":[],"standing":{},"muted":"x"})");
        QTest::newRow("other rules") << QByteArray(
            R"({"notices":[{"rule":"x","time":1}],"standing":[{"rule":"y"}],"muted":["z"]})");
    }
    void ux39_whatCanNotBeReadIsLeftOut()
    {
        QFETCH(const QByteArray, json);
        NoticeBook book = NoticeBook::fromJson(json);
        QVERIFY(book.notices().empty());
        QVERIFY(book.failed(failure("expired"), m_start));
    }

private:
    static NoticeFact failure(const std::string& reason)
    {
        return {.rule = NoticeRule::FailureClass, .subject = reason + "/here/management", .detail = reason};
    }
    static NoticeFact certificate(int days)
    {
        return {.rule = NoticeRule::CertificateEnds, .subject = "sha", .name = "root", .days = days};
    }

    const TimePoint m_start = TimePoint(std::chrono::hours(24 * 365 * 56));
};

HANDFAST_TEST(NoticeBookTest)

} // namespace tst_notice_book

#include "tst_notice_book.moc"
