// Who of a pair says what in which conversation: nothing is taken that was said before, was said the other
// way, by another or out of turn. S-4.
#include "models/services/pair/pair_session.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_pair_session {

using namespace models::services;
using session::base::ErrorCode;
using session::base::SecretText;
using session::pki::KeyVault;

namespace {

/// Made once: scrypt takes its time.
const KeyVault& ours()
{
    static const auto vault = *KeyVault::create(SecretText("the pair's own"));
    return vault;
}

} // namespace

class PairSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_first = PairSession("M1", "M2");
        m_second = PairSession("M2", "M1");
    }

    void bothSpeakOnceTheyHaveGreeted()
    {
        QVERIFY(!m_first.seal("early", ours()));
        QVERIFY(greet());
        for (const char* text : {"one", "two"}) {
            QCOMPARE(heard(m_second, said(m_first, text)), std::string(text));
            QCOMPARE(heard(m_first, said(m_second, text)), std::string(text));
        }
    }

    /// Whoever it is that finds something wrong.
    void eitherMayBeginAnew()
    {
        QVERIFY(greet());
        const std::string wish = *m_second.begin(ours());
        const auto asked = m_first.heard(wish, ours());
        QVERIFY(asked && !asked->answer.empty() && !asked->hasBegun);
        const auto answered = m_second.heard(asked->answer, ours());
        QVERIFY(answered && answered->hasBegun);
        const auto begun = m_first.heard(answered->answer, ours());
        QVERIFY(begun && begun->hasBegun);
        QCOMPARE(heard(m_second, said(m_first, "again")), std::string("again"));
    }

    void whatWasSaidBeforeIsNotTakenAgain()
    {
        QVERIFY(greet());
        const std::string once = said(m_first, "once");
        QCOMPARE(heard(m_second, once), std::string("once"));
        QVERIFY(isDenied(m_second, once));
        QVERIFY(greet()); // nor in a later conversation
        QVERIFY(isDenied(m_second, once));
        QCOMPARE(heard(m_second, said(m_first, "new")), std::string("new"));
    }

    void whatOneHasSaidHimselfIsNotThePeers()
    {
        QVERIFY(greet());
        QVERIFY(isDenied(m_first, said(m_first, "mine")));
        const std::string greeting = *m_first.begin(ours());
        QVERIFY(!m_first.heard(greeting, ours()));
    }

    void nothingMayBeMissing()
    {
        QVERIFY(greet());
        const std::string lost = said(m_first, "lost");
        const std::string next = said(m_first, "next");
        QVERIFY(isDenied(m_second, next));
        QCOMPARE(heard(m_second, lost), std::string("lost")); // in turn it is heard
        QCOMPARE(heard(m_second, next), std::string("next"));
    }

    void isForThePairAlone()
    {
        const auto another = KeyVault::create(SecretText("another"));
        QVERIFY(greet());
        QVERIFY(!m_second.heard(*m_first.seal("theirs", *another), ours()));
        PairSession third("M3", "M2");
        QVERIFY(!m_second.heard(*third.begin(ours()), ours()));
        // Sealed by the pair, but as something else: a key of the configuration is no message.
        QVERIFY(!m_second.heard('m' + *ours().seal(SecretText("x"), "factory-key"), ours()));
        QVERIFY(!m_second.heard("", ours()));
        QVERIFY(!PairSession().heard(*m_first.begin(ours()), ours()));
    }

    /// A greeting that somebody has kept opens nothing: who sent it can't go on.
    void anOldGreetingOpensNothing()
    {
        const std::string old = *m_first.begin(ours());
        const auto answer = m_second.heard(old, ours());
        QVERIFY(answer && m_first.heard(answer->answer, ours())->hasBegun);
        const std::string then = said(m_first, "then");
        QVERIFY(m_second.heard(old, ours())->hasBegun);
        QVERIFY(isDenied(m_second, then));
        const auto late = m_first.heard(answer->answer, ours()); // it is not waiting for one
        QVERIFY(!late && late.error().code == ErrorCode::Conflict);
        QVERIFY(greet());
        QCOMPARE(heard(m_second, said(m_first, "now")), std::string("now"));
    }

private:
    bool greet()
    {
        const auto answer = m_second.heard(*m_first.begin(ours()), ours());
        return answer && answer->hasBegun && m_first.heard(answer->answer, ours())->hasBegun &&
               m_first.isOpen() && m_second.isOpen();
    }
    static std::string said(PairSession& session, const char* text) { return *session.seal(text, ours()); }
    static std::string heard(PairSession& session, const std::string& text)
    {
        const auto heard = session.heard(text, ours());
        return heard ? heard->bytes : "refused: " + heard.error().detail;
    }
    static bool isDenied(PairSession& session, const std::string& text)
    {
        const auto heard = session.heard(text, ours());
        return !heard && heard.error().code == ErrorCode::Denied;
    }

    PairSession m_first;
    PairSession m_second;
};

HANDFAST_TEST(PairSessionTest)

} // namespace tst_pair_session

#include "tst_pair_session.moc"
