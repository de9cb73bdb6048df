// What a request keeps secret leaves nothing behind when the request moves on.
#include "session/http/request.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <memory>

namespace tst_credentials {

using namespace session;

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leaveNoPasswordBehind()
    {
        alignas(http::Credentials) std::array<char, sizeof(http::Credentials)> room{};
        const auto holds = [&](const char* words) {
            return QByteArray(room.data(), qsizetype(room.size())).contains(words);
        };
        auto* credentials = std::construct_at(reinterpret_cast<http::Credentials*>(room.data()), "operator",
                                              base::SecretText("pass:word"));
        QVERIFY(holds("pass:word"));
        const http::Credentials moved = std::move(*credentials);
        QVERIFY(!holds("pass:word"));
        QCOMPARE(moved.password.reveal(), std::string("pass:word"));
        *credentials = moved;
        std::destroy_at(credentials);
        QVERIFY(!holds("pass:word"));
    }
};

HANDFAST_TEST(CredentialsTest)

} // namespace tst_credentials

#include "tst_credentials.moc"
