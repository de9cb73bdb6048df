// The client against servers that misbehave (the shared fault tool): each ends as a failure with its reason
// or as the answer that was really sent, never as half of one, and another server is served meanwhile.
#include "session/http/client.h"
#include "tests/session/http/fetching.h"
#include "tests/support/fault_server.h"
#include "tests/support/http_server.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_program.h"

#include <QTemporaryFile>
#include <QTest>

#include <chrono>

namespace tst_client_faults {

using namespace session;
using namespace std::chrono_literals;

class ClientFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (support::isWithoutShared())
            QSKIP("without ../shared");
        QVERIFY(m_file.open());
        m_file.write("the answer");
        m_file.flush();
    }
    void faults_data()
    {
        QTest::addColumn<int>("deadline"); // ms; long where the fault itself must end it
        QTest::addColumn<QString>("expected");
        const int shortTime = 300;
        const int longTime = 60'000;
        QTest::newRow("ok") << longTime << "200 application/ocsp-response the answer";
        QTest::newRow("slow") << shortTime << "timeout";
        QTest::newRow("stall") << shortTime << "timeout";
        QTest::newRow("drip") << shortTime << "timeout";
        QTest::newRow("silent") << shortTime << "timeout";
        QTest::newRow("short") << longTime << "network";
        QTest::newRow("reset") << longTime << "network";
        QTest::newRow("huge") << longTime << "network";
        QTest::newRow("redirect-loop") << longTime << "network";
        QTest::newRow("http500") << longTime << "500  ";
        QTest::newRow("html") << longTime << "200 text/html <html/>.....";
    }
    void faults()
    {
        QFETCH(int, deadline);
        QFETCH(QString, expected);
        const support::FaultServer bad({.mode = QTest::currentDataTag(), .file = m_file.fileName()});
        const support::HttpServer good([](const auto&) { return support::HttpReply{.body = "good"}; });
        http::Client client;
        auto pending = http_tests::begin(
            client, {.url = bad.url().toStdString(), .deadline = std::chrono::milliseconds(deadline)});
        QCOMPARE(http_tests::fetch(client, {.url = good.url().toStdString(), .deadline = 60s})->body,
                 std::string("good"));
        const auto got = pending.get();
        QCOMPARE(got ? QString("%1 %2 %3").arg(got->status).arg(got->contentType.c_str(), got->body.c_str())
                 : got.error().code == base::ErrorCode::Timeout ? QString("timeout")
                 : got.error().code == base::ErrorCode::Network ? QString("network")
                                                                : QString::fromStdString(got.error().detail),
                 expected);
    }

private:
    QTemporaryFile m_file;
};

HANDFAST_TEST(ClientFaultsTest)

} // namespace tst_client_faults

#include "tst_client_faults.moc"
