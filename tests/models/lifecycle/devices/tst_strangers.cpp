// Peers that belong to no managed device: one entry each, told apart by what they show.
#include "models/lifecycle/devices/strangers.h"

#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_strangers {

using namespace models::lifecycle;
using session::base::Serial;
using session::trust::Reason;

namespace {

const session::base::TimePoint noon = *session::base::fromRfc3339("2026-11-24T12:00:00Z");

struct Came
{
    int second = 0;
    std::string address = "192.0.2.7:1024";
    std::optional<Serial> serial = {};
    std::optional<session::pki::Certificate> certificate = {};
    Reason reason = Reason::UnknownIssuer;
};

Stranger strangerOf(const Came& came)
{
    auto attempt = std::make_shared<session::engine::Attempt>();
    attempt->peerAddress = came.address;
    attempt->verdict.reason = came.reason;
    if (came.certificate)
        attempt->evidence.chain = {*came.certificate};
    return {.serial = came.serial,
            .attempt = attempt,
            .alert = {},
            .time = noon + std::chrono::seconds(came.second)};
}

} // namespace

class StrangersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsOneHoweverOftenItTries_data()
    {
        support::OpensslPki pki(m_directory.path());
        pki.root("elsewhere");
        pki.leaf("one", {.issuer = "elsewhere"});
        pki.leaf("two", {.issuer = "elsewhere"});
        const auto certificate = [&pki](const QString& name) {
            return *session::pki::Certificate::fromPem(pki.certificate(name).toStdString());
        };
        QTest::addColumn<Came>("first");
        QTest::addColumn<Came>("second");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("T7: by serial, in whichever case")
            << Came{.serial = Serial("ab1")}
            << Came{.second = 1, .address = "192.0.2.9:5", .serial = Serial("AB1")} << true;
        QTest::newRow("another serial")
            << Came{.serial = Serial("1")} << Came{.serial = Serial("2")} << false;
        QTest::newRow("by certificate, from wherever")
            << Came{.certificate = certificate("one")}
            << Came{.address = "192.0.2.9:5", .certificate = certificate("one")} << true;
        QTest::newRow("another certificate")
            << Came{.certificate = certificate("one")} << Came{.certificate = certificate("two")} << false;
        QTest::newRow("by host, whichever port") << Came{} << Came{.address = "192.0.2.7:2048"} << true;
        QTest::newRow("by host of IPv6")
            << Came{.address = "[2001:db8::1]:5"} << Came{.address = "[2001:db8::1]:6"} << true;
        QTest::newRow("another host") << Came{} << Came{.address = "192.0.2.8:1024"} << false;
        QTest::newRow("refused for something else") << Came{} << Came{.reason = Reason::Expired} << false;
    }
    void oneIsOneHoweverOftenItTries()
    {
        QFETCH(Came, first);
        QFETCH(Came, second);
        QFETCH(bool, isSame);
        second.second = first.second + 1;
        std::deque<Stranger> strangers;
        noteStranger(strangers, strangerOf(first), 50);
        noteStranger(strangers, strangerOf({.address = "198.51.100.1:1"}), 50); // somebody else meanwhile
        noteStranger(strangers, strangerOf(second), 50);
        QCOMPARE(strangers.size(), isSame ? 2U : 3U);
        QCOMPARE(strangers.front().attempts, isSame ? 2U : 1U);
        QCOMPARE(strangers.front().time, noon + std::chrono::seconds(second.second)); // the newest first
    }
    void theOldestAreForgotten()
    {
        std::deque<Stranger> strangers;
        for (int i = 0; i < 9; ++i)
            noteStranger(strangers, strangerOf({.second = i, .serial = Serial(std::to_string(i))}), 3);
        QCOMPARE(strangers.size(), 3U);
        QCOMPARE(*strangers.back().serial, Serial("6"));
    }

private:
    QTemporaryDir m_directory;
};

} // namespace tst_strangers

Q_DECLARE_METATYPE(tst_strangers::Came)

namespace tst_strangers {

HANDFAST_TEST(StrangersTest)

} // namespace tst_strangers

#include "tst_strangers.moc"
