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

namespace {

/// Answers what is cancelled all the same: the answer was on its way.
class LateNetwork final : public http::Network
{
public:
    void post(Task task) override { m_tasks.push_back(std::move(task)); }
    http::RequestId fetch(http::Request /*request*/, Answer answer) override
    {
        m_answers.push_back(std::move(answer));
        return http::RequestId{m_answers.size()};
    }
    void cancel(http::RequestId /*request*/) override {}
    [[nodiscard]] http::TimerId startTimer(std::chrono::milliseconds /*after*/, Task /*task*/) override
    {
        return {};
    }
    void stopTimer(http::TimerId /*timer*/) override {}

    void settle()
    {
        for (const Task& task : std::exchange(m_tasks, {}))
            task();
    }
    [[nodiscard]] std::size_t requests() const { return m_answers.size(); }
    void answerFirst(http::Response response) { std::exchange(m_answers.front(), {})(std::move(response)); }

private:
    std::vector<Task> m_tasks;
    std::vector<Answer> m_answers;
};

Order orderTo(const std::string& url)
{
    Order order{.settings = {}, .key = *pki::PrivateKey::generate(pki::KeyType::Rsa2048)};
    order.settings.url = url;
    order.settings.subject.text = "CN=fw-01";
    return order;
}

} // namespace

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
    void endedWhileAnAnswerIsOnItsWay_data()
    {
        QTest::addColumn<bool>("isEnded");
        QTest::newRow("ended: the server is asked no further") << true;
        QTest::newRow("not ended: the dialogue goes on") << false;
    }
    void endedWhileAnAnswerIsOnItsWay()
    {
        QFETCH(bool, isEnded);
        LateNetwork network;
        ScepClient client(network, m_clock);
        std::vector<Outcome> outcomes;
        std::stop_source stop;
        client.enrol(
            orderTo("http://ca/scep"), [&](Outcome outcome) { outcomes.push_back(std::move(outcome)); },
            stop.get_token());
        network.settle();
        QCOMPARE(network.requests(), std::size_t(1));
        if (isEnded)
            stop.request_stop();
        network.settle();
        network.answerFirst({200, "text/plain", "SCEPStandard\nRenewal\n"});
        network.settle();
        QCOMPARE(network.requests(), std::size_t(isEnded ? 1 : 2));
        QCOMPARE(outcomes.size(), std::size_t(isEnded ? 1 : 0));
        if (isEnded)
            QCOMPARE(outcomes.front().error().problem, Problem::Cancelled);
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
        auto promise = std::make_shared<std::promise<Outcome>>();
        m_enroller->enrol(
            orderTo(url.toStdString()),
            [promise](Outcome outcome) { promise->set_value(std::move(outcome)); }, std::move(stop));
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
