// Which request gets what: paths, methods, types, caching, and OCSP requests of every kind (RFC 6960 A.1).
#include "models/services/service_routes.h"
#include "session/pki/revocation/ocsp.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_service_routes {

using namespace models::services;
using namespace session;

class ServiceRoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("ca");
        m_pki.leaf("fw", {.issuer = "ca"});
        const auto certificate = [&](const QString& name) {
            return *pki::Certificate::fromPem(m_pki.certificate(name).toStdString());
        };
        const auto request = pki::makeOcspRequest(certificate("fw"), certificate("ca"), pki::OcspNonce::Sent);
        m_request = QByteArray::fromStdString(request->der);
    }

    void lists_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("tag");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, HttpMethod method, const char* path, const char* tag,
                            int status) {
            QTest::newRow(name) << int(method) << QString(path) << QByteArray(tag) << status;
        };
        row("list", HttpMethod::Get, "/crl/aa.crl", "", 200);
        row("head", HttpMethod::Head, "/crl/aa.crl", "", 200);
        row("post", HttpMethod::Post, "/crl/aa.crl", "", 405);
        row("other method", HttpMethod::Other, "/crl/aa.crl", "", 405);
        row("known already", HttpMethod::Get, "/crl/aa.crl", "\"7\"", 304);
        row("known among others", HttpMethod::Get, "/crl/aa.crl", "\"6\", W/\"7\"", 304);
        row("an older one known", HttpMethod::Get, "/crl/aa.crl", "\"6\"", 200);
        row("any known", HttpMethod::Get, "/crl/aa.crl", "*", 304);
        row("being made", HttpMethod::Get, "/crl/bb.crl", "", 503);
        row("has lapsed", HttpMethod::Get, "/crl/cc.crl", "", 503);
        row("no such CA", HttpMethod::Get, "/crl/dd.crl", "", 404);
        row("no suffix", HttpMethod::Get, "/crl/aa", "", 404);
        row("shorter than its frame", HttpMethod::Get, "/crl/.crl", "", 404);
        row("overlapping", HttpMethod::Get, "/crl.crl", "", 404);
        row("root", HttpMethod::Get, "/", "", 404);
        row("climbing", HttpMethod::Get, "/crl/../aa.crl", "", 404);
    }
    void lists()
    {
        QFETCH(int, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, tag);
        QFETCH(int, status);
        const Routed routed =
            route({.method = HttpMethod(method), .path = path, .ifNoneMatch = tag}, m_crls, m_now);
        QCOMPARE(std::get<HttpReply>(routed).status, status);
    }
    void aListSaysHowLongItLasts()
    {
        const HttpReply reply = std::get<HttpReply>(route({.path = "/crl/aa.crl"}, m_crls, m_now));
        QCOMPARE(reply.contentType, QByteArray("application/pkix-crl"));
        QCOMPARE(reply.body, QByteArray("DER"));
        using Header = std::pair<QByteArray, QByteArray>;
        QCOMPARE(reply.headers, (QList<Header>{{"ETag", "\"7\""},
                                               {"Last-Modified", "Sun, 09 Sep 2001 01:41:40 GMT"},
                                               {"Expires", "Sun, 09 Sep 2001 02:46:40 GMT"},
                                               {"Cache-Control", "public, max-age=3600"}}));
        const QByteArray bytes = toBytes(reply, HttpMethod::Head);
        QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(bytes.contains("Content-Length: 3\r\n"));
        QVERIFY(bytes.endsWith("\r\n\r\n"));
    }

    void questions_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status"); // 0: goes to the ledger
        const QByteArray type = "application/ocsp-request";
        const QString inUrl = "/ocsp/aa/" + QString::fromLatin1(m_request.toBase64());
        const auto row = [](const char* name, HttpMethod method, const QString& path, const QByteArray& of,
                            const QByteArray& body, int status) {
            QTest::newRow(name) << int(method) << path << of << body << status;
        };
        row("post", HttpMethod::Post, "/ocsp/aa", type, m_request, 0);
        row("post, slash", HttpMethod::Post, "/ocsp/aa/", type, m_request, 0);
        row("post, type with parameter", HttpMethod::Post, "/ocsp/aa", type + "; x=y", m_request, 0);
        row("post, other type", HttpMethod::Post, "/ocsp/aa", "text/plain", m_request, 415);
        row("post, no CA", HttpMethod::Post, "/ocsp/zz", type, m_request, 404);
        row("post, no name", HttpMethod::Post, "/ocsp/", type, m_request, 404);
        row("get", HttpMethod::Get, inUrl, "", "", 0);
        row("get, no list yet", HttpMethod::Get, "/ocsp/bb/" + inUrl.mid(9), "", "", 0);
        row("get, nothing", HttpMethod::Get, "/ocsp/aa", "", "", 405);
        row("head", HttpMethod::Head, inUrl, "", "", 405);
        row("put", HttpMethod::Other, "/ocsp/aa", type, m_request, 405);
        row("malformed: empty post", HttpMethod::Post, "/ocsp/aa", type, "", 200);
        row("malformed: cut off", HttpMethod::Post, "/ocsp/aa", type, m_request.chopped(1), 200);
        row("malformed: no base64", HttpMethod::Get, "/ocsp/aa/!!!!", "", "", 200);
        row("malformed: cut base64", HttpMethod::Get, inUrl.chopped(8), "", "", 200);
    }
    void questions()
    {
        QFETCH(int, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        const Routed routed = route(
            {.method = HttpMethod(method), .path = path, .contentType = type, .body = body}, m_crls, m_now);
        if (status == 0) {
            const auto* task = std::get_if<OcspTask>(&routed);
            QVERIFY(task);
            QCOMPARE(task->query.asked.size(), std::size_t(1));
            QVERIFY(!task->query.nonce.empty());
            return;
        }
        const auto* reply = std::get_if<HttpReply>(&routed);
        QVERIFY(reply);
        QCOMPARE(reply->status, status);
        if (status == 200) { // malformedRequest, unsigned
            QCOMPARE(reply->contentType, QByteArray("application/ocsp-response"));
            QCOMPARE(reply->body, QByteArray::fromHex("30030a0101"));
        }
    }

private:
    const base::TimePoint m_now{std::chrono::seconds(1'000'000'000)};
    const std::shared_ptr<const ServedCrl> m_list =
        std::make_shared<ServedCrl>(ServedCrl{.der = "DER",
                                              .number = 7,
                                              .thisUpdate = m_now - std::chrono::minutes(5),
                                              .nextUpdate = m_now + std::chrono::hours(1)});
    const ServedCrls m_crls{{"aa", m_list},
                            {"bb", nullptr},
                            {"cc", std::make_shared<ServedCrl>(ServedCrl{
                                       .der = "OLD", .number = 1, .thisUpdate = {}, .nextUpdate = m_now})}};
    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
    QByteArray m_request;
};

HANDFAST_TEST(ServiceRoutesTest)

} // namespace tst_service_routes

#include "tst_service_routes.moc"
