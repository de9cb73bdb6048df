#include "session/revocation/bad_news.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_bad_news {

using session::revocation::BadNews;
using Certificates = std::unordered_set<std::string>;

class BadNewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNewIsToldOfByName()
    {
        BadNews news;
        QCOMPARE(news.number(), std::uint64_t(0));
        news.add("a");
        news.add("b");
        const auto first = news.since(0);
        QVERIFY(!first.mayBeAny && first.certificates == (Certificates{"a", "b"}));
        QCOMPARE(first.number, news.number());
        QVERIFY(news.since(first.number).certificates.empty());
        news.add("c");
        QVERIFY(news.since(first.number).certificates == (Certificates{"c"}));
    }
    void whoAsksTooLateHearsThatItMayBeAny()
    {
        BadNews news(2);
        for (const char* certificate : {"a", "b", "c"})
            news.add(certificate);
        QVERIFY(news.since(0).mayBeAny);
        QVERIFY(!news.since(1).mayBeAny);
        QVERIFY(news.since(1).certificates == (Certificates{"b", "c"}));
    }
};

HANDFAST_TEST(BadNewsTest)

} // namespace tst_bad_news

#include "tst_bad_news.moc"
