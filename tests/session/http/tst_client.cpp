// The client against a server of our own: what it asks, what it takes, and every limit.
#include "session/http/client.h"
#include "tests/session/http/fetching.h"
#include "tests/support/http_server.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <new>
#include <stdexcept>

namespace tst_client {

using namespace session;
using namespace std::chrono_literals;
using http_tests::begin;
using http_tests::fetch;
using support::HttpReply;
using support::HttpRequest;
using support::HttpServer;

namespace {

http::Request get(const QString& url, std::chrono::milliseconds deadline = 30s)
{
    return {.url = url.toStdString(), .deadline = deadline};
}

HttpReply redirect(const QByteArray& to, int status = 302)
{
    return {.status = status, .headers = {{"Location", to}}};
}

HttpReply answer(const HttpRequest& request)
{
    if (request.path.startsWith("/hops/")) {
        const int left = request.path.mid(6).toInt();
        return left == 0 ? HttpReply{.body = "arrived " + request.method + " " + request.body}
                         : redirect("/hops/" + QByteArray::number(left - 1));
    }
    if (request.path.startsWith("/bytes/"))
        return {.body = QByteArray(request.path.mid(7).toInt(), 'x')};
    if (request.path == "/to-file")
        return redirect("file:///etc/passwd");
    if (request.path == "/to-ftp")
        return redirect("ftp://127.0.0.1/x");
    if (request.path == "/missing")
        return {.status = 404, .contentType = "text/html", .body = "<html/>"};
    if (request.path == "/silent")
        return {.isSilent = true};
    if (request.path == "/short")
        return {.raw = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this"};
    if (request.path == "/no-http")
        return {.raw = "220 mail.example.com ESMTP\r\n"};
    if (request.path == "/headers")
        return {.raw = "HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(80'000, 'y') +
                       "\r\nContent-Length: 0\r\n\r\n"};
    if (request.path == "/unannounced")
        return {.raw = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(5'000, 'z')};
    if (request.path == "/chunked")
        return {.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                       "6\r\nhello \r\n5\r\nworld\r\n0\r\n\r\n"};
    return {.contentType = "text/plain", .body = request.method + " " + request.path + " " + request.body};
}

QString text(const http_tests::Result& result)
{
    return result ? QString::fromStdString(result->body)
                  : "error: " + QString::fromStdString(result.error().detail);
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAndPosts()
    {
        const auto got = fetch(m_client, get(m_server.url("/a?b=c")));
        QVERIFY2(got, qPrintable(text(got)));
        QCOMPARE(got->status, 200L);
        QCOMPARE(got->contentType, std::string("text/plain"));
        QCOMPARE(got->body, std::string("GET /a?b=c "));

        http::Request post = get(m_server.url("/query"));
        post.method = http::Method::Post;
        post.body = std::string("\0binary", 7);
        post.contentType = "application/ocsp-request";
        post.accept = "application/ocsp-response";
        post.credentials = http::Credentials{"operator", session::base::SecretText("pass:word")};
        QCOMPARE(fetch(m_client, post)->body, "POST /query " + post.body);
        const HttpRequest seen = m_server.requests().constLast();
        QCOMPARE(seen.headers.value("content-type"), QByteArray("application/ocsp-request"));
        QCOMPARE(seen.headers.value("accept"), QByteArray("application/ocsp-response"));
        QCOMPARE(seen.headers.value("authorization"), "Basic " + QByteArray("operator:pass:word").toBase64());
        QVERIFY(!seen.headers.contains("expect"));
    }
    void anErrorStatusIsAnAnswer()
    {
        const auto got = fetch(m_client, get(m_server.url("/missing")));
        QVERIFY(got);
        QCOMPARE(got->status, 404L);
        QCOMPARE(got->body, std::string("<html/>"));
    }
    void readsChunks()
    {
        QCOMPARE(text(fetch(m_client, get(m_server.url("/chunked")))), QString("hello world"));
    }

    void followsFiveRedirectsAndNoMore()
    {
        QCOMPARE(text(fetch(m_client, get(m_server.url("/hops/5")))), QString("arrived GET "));
        const auto tooMany = fetch(m_client, get(m_server.url("/hops/6")));
        QVERIFY(!tooMany && tooMany.error().code == base::ErrorCode::Network);
        QVERIFY(text(tooMany).contains("more than 5 redirects"));
        QCOMPARE(m_server.requestCount("/hops/0"), qsizetype(1));
    }
    void aPostStaysOneThroughRedirects()
    {
        http::Request post = get(m_server.url("/hops/2"));
        post.method = http::Method::Post;
        post.body = "question";
        QCOMPARE(text(fetch(m_client, post)), QString("arrived POST question"));
    }
    void otherProtocolsAreNotFetched_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("code");
        const int argument = int(base::ErrorCode::InvalidArgument);
        QTest::newRow("file") << "file:///etc/hostname" << argument;
        QTest::newRow("ftp") << "ftp://127.0.0.1/x" << argument;
        QTest::newRow("ldap") << "ldap://127.0.0.1/cn=x" << argument;
        QTest::newRow("no url") << "hostname" << argument;
        QTest::newRow("redirect to file") << m_server.url("/to-file") << int(base::ErrorCode::Network);
        QTest::newRow("redirect to ftp") << m_server.url("/to-ftp") << int(base::ErrorCode::Network);
    }
    void otherProtocolsAreNotFetched()
    {
        QFETCH(QString, url);
        QFETCH(int, code);
        const auto got = fetch(m_client, get(url));
        QVERIFY(!got);
        QVERIFY2(int(got.error().code) == code, qPrintable(text(got)));
    }
    void aBodyIsWholeOrNothing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<qulonglong>("limit");
        QTest::addColumn<qlonglong>("expected"); // -1: refused
        QTest::newRow("at the limit") << "/bytes/1000" << 1000ULL << 1000LL;
        QTest::newRow("announced, above") << "/bytes/1001" << 1000ULL << -1LL;
        QTest::newRow("not announced, above") << "/unannounced" << 4999ULL << -1LL;
        QTest::newRow("not announced, at the limit") << "/unannounced" << 5000ULL << 5000LL;
        QTest::newRow("ten megabytes") << "/bytes/10485760" << qulonglong(http::largestBody) << 10485760LL;
        QTest::newRow("ten megabytes and one") << "/bytes/10485761" << qulonglong(http::largestBody) << -1LL;
        QTest::newRow("cut short") << "/short" << 1000ULL << -1LL;
        QTest::newRow("endless headers") << "/headers" << 1000ULL << -1LL;
        QTest::newRow("no http") << "/no-http" << 1000ULL << -1LL;
    }
    void aBodyIsWholeOrNothing()
    {
        QFETCH(QString, path);
        QFETCH(qulonglong, limit);
        QFETCH(qlonglong, expected);
        http::Request request = get(m_server.url(path));
        request.bodyLimit = limit;
        const auto got = fetch(m_client, request);
        QCOMPARE(got ? qlonglong(got->body.size()) : -1LL, expected);
        if (!got)
            QVERIFY2(got.error().code == base::ErrorCode::Network, qPrintable(text(got)));
    }
    void theDeadlineCoversEverything()
    {
        const auto silent = fetch(m_client, get(m_server.url("/silent"), 50ms));
        QVERIFY(!silent && silent.error().code == base::ErrorCode::Timeout);
        const auto late = fetch(m_client, get(m_server.url("/a"), 0ms));
        QVERIFY(!late && late.error().code == base::ErrorCode::Timeout);
    }
    void waitingForAPlaceCounts()
    {
        http::Client narrow({.transfersPerHost = 1});
        auto first = begin(narrow, get(m_server.url("/silent"), 30s));
        const auto second = fetch(narrow, get(m_server.url("/a"), 50ms));
        QVERIFY(!second && second.error().code == base::ErrorCode::Timeout);
        narrow.stop();
        QVERIFY(first.get().error().code == base::ErrorCode::Cancelled);
    }
    void aSilentHostDelaysNobodyElse()
    {
        HttpServer other(answer);
        http::Client client({.transfersPerHost = 2});
        std::vector<std::future<http_tests::Result>> stuck;
        for (int i = 0; i < 20; ++i)
            stuck.push_back(begin(client, get(m_server.url("/silent"), 60s)));
        QCOMPARE(text(fetch(client, get(other.url("/a")))), QString("GET /a "));
        client.stop();
        for (auto& one : stuck)
            QVERIFY(one.get().error().code == base::ErrorCode::Cancelled);
    }
    void aHostIsAskedByAFewAtOnce()
    {
        HttpServer server(answer);
        server.hold();
        http::Client client({.transfersPerHost = 3});
        std::vector<std::future<http_tests::Result>> all;
        for (int i = 0; i < 10; ++i)
            all.push_back(begin(client, get(server.url("/a"))));
        QTRY_COMPARE(server.requests().size(), qsizetype(3));
        server.release();
        for (auto& one : all)
            QVERIFY(one.get());
        QCOMPARE(server.requests().size(), qsizetype(10));
    }
    void whatIsCancelledIsNotAnswered()
    {
        std::promise<void> passed;
        std::atomic<bool> answered = false;
        const auto id = m_client.fetch(get(m_server.url("/silent")), [&](auto) { answered = true; });
        m_client.cancel(id);
        m_client.cancel(id);
        m_client.post([&] { passed.set_value(); });
        passed.get_future().wait();
        QVERIFY(!answered);
    }
    void refusesPrivateAddressesWhereThatIsSet()
    {
        http::Client open({.allowPrivateAddresses = false});
        for (const QString& url :
             {m_server.url("/a"), QString("http://localhost:%1/a").arg(m_server.port())}) {
            const auto got = fetch(open, get(url));
            QVERIFY(!got && got.error().code == base::ErrorCode::Network);
            QVERIFY2(text(got).contains("private address"), qPrintable(text(got)));
        }
    }
    void theSettingMayChange()
    {
        http::Client client;
        client.setAllowPrivateAddresses(false);
        QVERIFY(!fetch(client, get(m_server.url("/a"))));
        client.setAllowPrivateAddresses(true);
        QVERIFY(fetch(client, get(m_server.url("/a"))));
        client.setAllowPrivateAddresses(false); // a connection is still open from before
        QVERIFY(!fetch(client, get(m_server.url("/a"))));
    }
    void boundsHowManyWait()
    {
        http::Client client({.transfersPerHost = 1, .mostWaiting = 2});
        std::vector<std::future<http_tests::Result>> all;
        for (int i = 0; i < 4; ++i)
            all.push_back(begin(client, get(m_server.url("/silent"))));
        // The last, or the one before if three had come before the first could begin.
        const auto isAnswered = [](const auto& one) { return one.wait_for(0s) == std::future_status::ready; };
        QVERIFY(QTest::qWaitFor([&] { return std::ranges::any_of(all, isAnswered); }, 20'000));
        const auto refused = std::ranges::find_if(all, isAnswered)->get();
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Network);
    }
    void runsTimersInOrderAndTakesThemBack()
    {
        std::promise<QString> done;
        QString seen;
        m_client.post([&] {
            const auto never = m_client.startTimer(1ms, [&] { seen += "never "; });
            static_cast<void>(m_client.startTimer(20ms, [&] { done.set_value(seen + "last"); }));
            static_cast<void>(m_client.startTimer(1ms, [&] { seen += "first "; }));
            static_cast<void>(m_client.startTimer(1ms, [&] { seen += "second "; }));
            m_client.stopTimer(never);
        });
        QCOMPARE(done.get_future().get(), QString("first second last"));
    }
    /// The thread is the manager's, and revocation goes on.
    void whatOneTaskThrowsEndsNoOther()
    {
        http::Client client;
        client.post([] { throw std::bad_alloc(); });
        std::promise<void> answered;
        client.fetch(get(m_server.url("/a")), [&](auto) {
            answered.set_value();
            throw std::runtime_error("of an answer");
        });
        QVERIFY(answered.get_future().wait_for(20s) == std::future_status::ready);
        client.post([&client] { // timers belong to the client's thread
            static_cast<void>(client.startTimer(0ms, [] { throw std::bad_alloc(); }));
        });
        QVERIFY(fetch(client, get(m_server.url("/a"))));
    }
    void anEndIsAnEnd()
    {
        http::Client client;
        client.stop();
        client.stop();
        bool called = false;
        client.fetch(get(m_server.url("/a")), [&](auto) { called = true; });
        client.post([&] { called = true; });
        QVERIFY(!called);
    }

private:
    HttpServer m_server{answer};
    http::Client m_client;
};

HANDFAST_TEST(ClientTest)

} // namespace tst_client

#include "tst_client.moc"
