#include <QTest>

#include "session/engine/session_directory.h"

#include "tests/support/test_program.h"

namespace tst_session_directory {

using namespace session::engine;
using Outcome = SessionDirectory::Outcome;

namespace {

const SessionPlace first{0, {1}};
const SessionPlace second{1, {2}};
const SessionPlace third{0, {3}};

} // namespace

class SessionDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstClaimIsGranted()
    {
        SessionDirectory directory;
        QVERIFY(directory.claim("0001", first) == (Outcome{first, std::nullopt}));
        QVERIFY(directory.claim("0002", second) == (Outcome{second, std::nullopt}));
        QVERIFY(directory.find("0001") == first);
        QVERIFY(!directory.find("0003"));
    }
    void aNewerClaimWaitsForTheOlderToGo()
    {
        SessionDirectory directory;
        (void)directory.claim("0001", first);
        QVERIFY(directory.claim("0001", second) == (Outcome{std::nullopt, first}));
        QVERIFY(directory.find("0001") == first);
        QVERIFY(directory.release("0001", first) == (Outcome{second, std::nullopt}));
        QVERIFY(directory.find("0001") == second);
        QVERIFY(directory.release("0001", second) == Outcome{});
        QVERIFY(!directory.find("0001"));
    }
    void whoWaitsGivesWayToAThird()
    {
        SessionDirectory directory;
        (void)directory.claim("0001", first);
        (void)directory.claim("0001", second);
        QVERIFY(directory.claim("0001", third) == (Outcome{std::nullopt, second}));
        QVERIFY(directory.release("0001", second) == Outcome{});
        QVERIFY(directory.release("0001", first) == (Outcome{third, std::nullopt}));
    }
    void whoWaitedAndLeftIsNotGranted()
    {
        SessionDirectory directory;
        (void)directory.claim("0001", first);
        (void)directory.claim("0001", second);
        QVERIFY(directory.release("0001", second) == Outcome{});
        QVERIFY(directory.release("0001", first) == Outcome{});
        QVERIFY(!directory.find("0001"));
    }
    void strangersReleaseNothing()
    {
        SessionDirectory directory;
        QVERIFY(directory.release("0001", first) == Outcome{});
        (void)directory.claim("0001", first);
        QVERIFY(directory.release("0001", second) == Outcome{});
        QVERIFY(directory.find("0001") == first);
    }
};

HANDFAST_TEST(SessionDirectoryTest)

} // namespace tst_session_directory

#include "tst_session_directory.moc"
