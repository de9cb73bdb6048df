// A secret leaves nothing behind where it was: not when it goes, and not when it is moved away.
#include "session/base/secret_text.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <memory>

namespace tst_secret_text {

using session::base::SecretText;

class SecretTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesAndCopies()
    {
        for (const std::string& words : {std::string("short"), std::string(200, 'x')}) {
            SecretText secret{words};
            SecretText copy = secret;
            const SecretText moved = std::move(secret);
            QCOMPARE(moved.reveal(), words);
            QVERIFY(secret.empty()); // NOLINT(bugprone-use-after-move): that is what is tested
            secret = moved;
            copy = std::move(secret);
            QCOMPARE(copy.reveal(), words);
            const SecretText& same = copy;
            copy = same;
            QCOMPARE(copy.reveal(), words);
        }
    }
    /// A short text lies in the object itself, where it can be looked for.
    void leavesNothingBehind()
    {
        SecretText* secret =
            std::construct_at(reinterpret_cast<SecretText*>(m_room.data()), std::string("a passphrase"));
        QVERIFY(holds("passphrase"));
        const SecretText moved = std::move(*secret);
        QVERIFY(!holds("passphrase"));
        *secret = moved;
        QVERIFY(holds("passphrase"));
        *secret = SecretText("short");
        QVERIFY(!holds("phrase"));
        std::destroy_at(secret);
        QVERIFY(!holds("short"));
    }

private:
    [[nodiscard]] bool holds(const char* words) const
    {
        return QByteArray(m_room.data(), qsizetype(m_room.size())).contains(words);
    }
    alignas(SecretText) std::array<char, sizeof(SecretText)> m_room{};
};

HANDFAST_TEST(SecretTextTest)

} // namespace tst_secret_text

#include "tst_secret_text.moc"
