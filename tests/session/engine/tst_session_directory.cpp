#include <QTest>

#include "session/engine/event.h"
#include "session/engine/session_directory.h"

#include "tests/support/test_program.h"

namespace tst_session_directory {

using namespace session::engine;
using Outcome = SessionDirectory::Outcome;

namespace {

const SessionPlace first{0, {1}};
const SessionPlace second{1, {2}};
const SessionPlace third{0, {3}};

SessionKey of(const char* serial, Channel channel = Channel::Management)
{
    return {serial, channel};
}

} // namespace

class SessionDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstClaimIsGranted()
    {
        SessionDirectory directory;
        QVERIFY(directory.claim(of("0001"), first) == (Outcome{first, std::nullopt}));
        QVERIFY(directory.claim(of("0002"), second) == (Outcome{second, std::nullopt}));
        QVERIFY(directory.find(of("0001")) == first);
        QVERIFY(!directory.find(of("0003")));
    }
    void everyChannelHasItsOwn() // T1
    {
        SessionDirectory directory;
        (void)directory.claim(of("0001"), first);
        QVERIFY(directory.claim(of("0001", Channel::LogForwarding), second) ==
                (Outcome{second, std::nullopt}));
        QVERIFY(directory.find(of("0001")) == first);
        QVERIFY(directory.find(of("0001", Channel::LogForwarding)) == second);
        QVERIFY(directory.release(of("0001", Channel::LogForwarding), second) == Outcome{});
        QVERIFY(directory.find(of("0001")) == first);
        QVERIFY(!directory.find(of("0001", Channel::LogForwarding)));
    }
    void aNewerClaimWaitsForTheOlderToGo()
    {
        SessionDirectory directory;
        (void)directory.claim(of("0001"), first);
        QVERIFY(directory.claim(of("0001"), second) == (Outcome{std::nullopt, first}));
        QVERIFY(directory.find(of("0001")) == first);
        QVERIFY(directory.release(of("0001"), first) == (Outcome{second, std::nullopt}));
        QVERIFY(directory.find(of("0001")) == second);
        QVERIFY(directory.release(of("0001"), second) == Outcome{});
        QVERIFY(!directory.find(of("0001")));
    }
    void whoWaitsGivesWayToAThird()
    {
        SessionDirectory directory;
        (void)directory.claim(of("0001"), first);
        (void)directory.claim(of("0001"), second);
        QVERIFY(directory.claim(of("0001"), third) == (Outcome{std::nullopt, second}));
        QVERIFY(directory.release(of("0001"), second) == Outcome{});
        QVERIFY(directory.release(of("0001"), first) == (Outcome{third, std::nullopt}));
    }
    void whoWaitedAndLeftIsNotGranted()
    {
        SessionDirectory directory;
        (void)directory.claim(of("0001"), first);
        (void)directory.claim(of("0001"), second);
        QVERIFY(directory.release(of("0001"), second) == Outcome{});
        QVERIFY(directory.release(of("0001"), first) == Outcome{});
        QVERIFY(!directory.find(of("0001")));
    }
    void strangersReleaseNothing()
    {
        SessionDirectory directory;
        QVERIFY(directory.release(of("0001"), first) == Outcome{});
        (void)directory.claim(of("0001"), first);
        QVERIFY(directory.release(of("0001"), second) == Outcome{});
        QVERIFY(directory.find(of("0001")) == first);
    }
};

HANDFAST_TEST(SessionDirectoryTest)

} // namespace tst_session_directory

#include "tst_session_directory.moc"
