// The HA channel is secured on both managers of a pair, forward and back, as real programs: each step is
// proven by the session between the two. W-9; A1, A4, A8, D17-D19, E4, E8, F4.
#include "tests/integration/pair_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_secured_pair {

using namespace integration;
using support::eventNamed;

namespace {

support::EventPredicate upOverHa(const char* authentication)
{
    return eventNamed("session-up", {{"channel", "ha"}, {"authentication", authentication}});
}

QJsonObject statusOf(const LiveEstate& estate)
{
    return estate.runJson("request migration status").json().object();
}

} // namespace

class SecuredPairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        if (QTest::currentTestFailed())
            m_pair.tell();
    }

    void w9_forwardAndBack()
    {
        QVERIFY(m_pair.form());
        // D17: without a server side there is nothing to show.
        QVERIFY(first().run({"request migration start ha"}).exitStatus != 0);
        QVERIFY2(first().script({"request migration start server-side address 127.0.0.1 authority Root",
                                 "request migration next", "request migration next"}),
                 qPrintable(first().report()));
        QVERIFY(waitFinished(first()));
        QVERIFY(m_pair.waitInSync());

        // What both have in common is made by the one that serves.
        QVERIFY2(first().script(
                     {"request migration start ha", "request migration next", "request migration next"}),
                 qPrintable(first().report()));
        QVERIFY2(waitFor(first(), 2), qPrintable(first().report()));
        QVERIFY(m_pair.waitInSync());
        QVERIFY(hasCertificate(second()));
        QVERIFY2(first().run({"request migration next"}).succeeded(), qPrintable(first().report()));
        QVERIFY(!statusOf(first())["finished"].toBool()); // nobody shows it yet

        const qsizetype atFirst = first().manager().events().size();
        QVERIFY2(second().script({"request migration start ha", "request migration next"}),
                 qPrintable(second().report()));
        const auto up = first().manager().waitForEvent(upOverHa("custom"), {.from = atFirst});
        QVERIFY2(up, qPrintable(first().manager().report()));
        QVERIFY(waitFinished(second()));
        QVERIFY(waitFinished(first()));
        QVERIFY(m_pair.waitInSync());

        // E8: what it shows is not taken away under it.
        QVERIFY(first().run({"request migration rollback"}).succeeded()); // ends the waiting
        const auto early = first().run({"request migration rollback"});
        QCOMPARE(early.exitStatus, 1);
        QVERIFY2(early.errorOutput.contains("pair-client-predefined"), early.errorOutput.constData());
        QVERIFY(hasCertificate(first()));

        const qsizetype before = first().manager().events().size();
        QVERIFY2(second().run({"request migration rollback"}).succeeded(), qPrintable(second().report()));
        QVERIFY2(first().manager().waitForEvent(upOverHa("predefined"), {.from = before}),
                 qPrintable(first().manager().report()));
        QVERIFY(m_pair.waitInSync());
        const auto back = first().run({"request migration rollback"});
        QVERIFY2(back.succeeded(), back.errorOutput.constData());
        QVERIFY(!hasCertificate(first()));
        QVERIFY(m_pair.waitInSync());
        QTRY_VERIFY_WITH_TIMEOUT(!hasCertificate(second()), 60'000);
        QCOMPARE(pairOf(second())["sync"].toString(), QString("in-sync"));
        QVERIFY(first().manager().eventsThat(eventNamed("ha-split-brain")).isEmpty());
    }

private:
    [[nodiscard]] LiveEstate& first() { return m_pair.first(); }
    [[nodiscard]] LiveEstate& second() { return m_pair.second(); }

    static bool hasCertificate(const LiveEstate& estate)
    {
        return estate.run({"show certificate ha-M2"}).succeeded();
    }
    /// Its step `current` is the one to do, or it is over.
    static bool waitFor(const LiveEstate& estate, int current)
    {
        return QTest::qWaitFor([&] { return statusOf(estate)["current"].toInt() >= current; }, 60'000);
    }
    static bool waitFinished(const LiveEstate& estate)
    {
        return QTest::qWaitFor([&] { return statusOf(estate)["finished"].toBool(); }, 60'000);
    }

    PairEstate m_pair;
};

HANDFAST_TEST(SecuredPairTest)

} // namespace tst_secured_pair

#include "tst_secured_pair.moc"
