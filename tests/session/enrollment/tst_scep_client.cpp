// An enrolment that is ended before the server has answered: before it begins, or while the server is silent.
#include "session/enrollment/scep_client.h"

#include "tests/support/http_server.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <future>

namespace tst_scep_client {

using namespace session;
using namespace session::enrollment;
using support::HttpReply;
using support::HttpRequest;
using support::HttpServer;

class ScepClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_enroller = makeEnroller(m_clock); }
    void cleanup() { m_enroller->stop(); }

    void endedWhileTheServerIsSilent()
    {
        HttpServer server([](const HttpRequest&) { return HttpReply{.isSilent = true}; });
        std::stop_source stop;
        auto outcome = enrol(server.url("/scep"), stop.get_token());
        QTRY_VERIFY(!server.requests().isEmpty());
        stop.request_stop();
        QCOMPARE(problemOf(outcome), Problem::Cancelled);
        stop.request_stop(); // nothing more comes of it
    }
    void endedBeforeItBegins()
    {
        HttpServer server([](const HttpRequest&) { return HttpReply{.isSilent = true}; });
        std::stop_source stop;
        stop.request_stop();
        auto outcome = enrol(server.url("/scep"), stop.get_token());
        QCOMPARE(problemOf(outcome), Problem::Cancelled);
        QVERIFY(server.requests().isEmpty());
    }
    void notEndedItAnswersOnce()
    {
        HttpServer server([](const HttpRequest&) {
            return HttpReply{.contentType = "text/html", .body = "<html>Log in</html>"};
        });
        std::stop_source stop;
        auto outcome = enrol(server.url("/scep"), stop.get_token());
        QCOMPARE(problemOf(outcome), Problem::NotScep);
        stop.request_stop();
    }

private:
    std::future<Outcome> enrol(const QString& url, std::stop_token stop)
    {
        Order order{.settings = {}, .key = *pki::PrivateKey::generate(pki::KeyType::Rsa2048)};
        order.settings.url = url.toStdString();
        order.settings.subject.text = "CN=fw-01";
        auto promise = std::make_shared<std::promise<Outcome>>();
        m_enroller->enrol(
            std::move(order), [promise](Outcome outcome) { promise->set_value(std::move(outcome)); },
            std::move(stop));
        return promise->get_future();
    }
    static Problem problemOf(std::future<Outcome>& outcome)
    {
        const Outcome came = outcome.get();
        return came ? Problem::InvalidOrder : came.error().problem;
    }

    base::SystemClock m_clock;
    std::unique_ptr<Enroller> m_enroller;
};

HANDFAST_TEST(ScepClientTest)

} // namespace tst_scep_client

#include "tst_scep_client.moc"
