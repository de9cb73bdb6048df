// The service as a whole: on and off by the settings, its URLs in what the CAs issue (C-1), and answers over
// HTTP (C-5).
#include "models/lifecycle/certificates/certificate_renewal.h"
#include "models/lifecycle/certificates/certificate_requests.h"
#include "models/lifecycle/certificates/issuing.h"
#include "models/services/ca_services.h"
#include "session/pki/issuing/request.h"
#include "session/pki/revocation/crl.h"
#include "session/pki/revocation/revocation_urls.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

namespace tst_ca_services {

using namespace models;
using namespace session;
using service_tests::ServiceEstate;
using services::CaServices;

class CaServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_estate = std::make_unique<ServiceEstate>(*m_first);
        m_estate->generate("ca");
    }
    void cleanup()
    {
        m_services.reset();
        m_estate.reset();
    }

    void offUntilAnAddressIsSet()
    {
        start({});
        QCOMPARE(m_services->address(), std::string());
        QVERIFY(!m_services->serviceOf(m_estate->certificate("ca")));
        m_estate->generate("before", "ca");
        QVERIFY(urlsOf("before").crlUrl.empty() && urlsOf("before").ocspUrl.empty());

        m_estate->set("ca-service-listen 127.0.0.1:0");
        QCOMPARE(m_services->address(), std::string()); // no more than a candidate
        m_estate->commit();
        QVERIFY2(m_services->address().starts_with("127.0.0.1:"), m_services->address().c_str());
        m_estate->generate("during", "ca");
        const auto service = m_services->serviceOf(m_estate->certificate("ca"));
        QVERIFY(service);
        QVERIFY(service->urls.crlUrl.starts_with("http://" + m_services->address() + "/crl/"));
        QCOMPARE(urlsOf("during"), service->urls);

        m_estate->set("ca-service-listen \"\"");
        m_estate->commit();
        QCOMPARE(m_services->address(), std::string());
        m_estate->generate("after", "ca");
        QVERIFY(urlsOf("after").crlUrl.empty());
    }
    void theUrlIsWhatTheSettingSays()
    {
        m_estate->set("ca-service-url http://pki.example/ca/");
        m_estate->commit();
        start("127.0.0.1:0");
        m_estate->generate("fw", "ca");
        QVERIFY(urlsOf("fw").crlUrl.starts_with("http://pki.example/ca/crl/"));
        QVERIFY(urlsOf("fw").ocspUrl.starts_with("http://pki.example/ca/ocsp/"));
    }
    void allThatIsIssuedNamesTheService() // C-1
    {
        m_estate->generate("old", "ca");
        start("127.0.0.1:0");
        const auto urls = m_services->serviceOf(m_estate->certificate("ca"))->urls;

        lifecycle::renewCertificate(m_estate->lifecycle(), {.location = {}, .name = "old"},
                                    [](const base::Result<>& done) { QVERIFY(done); });
        QVERIFY(ServiceEstate::until([&] { return urlsOf("old") == urls; }));

        const auto key = *pki::PrivateKey::generate(pki::KeyType::EcP256);
        const std::string request = *pki::makeRequest({"CN=stranger"}, {}, key);
        std::optional<lifecycle::Signed> made;
        lifecycle::signForeignRequest(m_estate->lifecycle(), {.request = request, .signedBy = "ca"},
                                      [&](const lifecycle::Signed& done) { made = done; });
        QVERIFY(ServiceEstate::until([&] { return made.has_value(); }));
        QVERIFY(*made);
        QCOMPARE(urlsIn((*made)->front()), urls);

        QVERIFY(urlsOf("ca").crlUrl.empty()); // a root says nothing of itself
    }
    void aChildOfAnotherCaForgetsTheOldOnes()
    {
        start("127.0.0.1:0");
        m_estate->generate("fw", "ca");
        m_estate->generate("other");
        m_services->stop();
        lifecycle::renewCertificate(m_estate->lifecycle(),
                                    {.location = {}, .name = "fw", .signedBy = "other"},
                                    [](const base::Result<>& done) { QVERIFY(done); });
        QVERIFY(ServiceEstate::until([&] { return urlsOf("fw").crlUrl.empty(); }));
        QVERIFY(urlsOf("fw").ocspUrl.empty());
    }
    void aRenewalByTheSameCaKeepsThem()
    {
        start("127.0.0.1:0");
        m_estate->generate("fw", "ca");
        const auto before = m_estate->certificate("fw");
        const auto urls = urlsOf("fw");
        m_services->stop();
        lifecycle::renewCertificate(m_estate->lifecycle(), {.location = {}, .name = "fw"},
                                    [](const base::Result<>& done) { QVERIFY(done); });
        QVERIFY(ServiceEstate::until([&] { return m_estate->certificate("fw") != before; }));
        QCOMPARE(urlsOf("fw"), urls);
    }

    void servesTheList()
    {
        start("127.0.0.1:0");
        QVERIFY(ServiceEstate::until([&] { return number() == 1; }));
        const auto urls = m_services->serviceOf(m_estate->certificate("ca"))->urls;
        const QByteArray body = get(urls.crlUrl);
        const auto crl = pki::Crl::fromDer(body.toStdString());
        QVERIFY(crl);
        QCOMPARE(crl->number(), std::string("01"));
        QVERIFY(ServiceEstate::until([&] { return get(urls.crlUrl + "x").isEmpty(); })); // another URL: 404
    }
    void answersQuestions()
    {
        start("127.0.0.1:0");
        m_estate->generate("fw", "ca");
        const auto request = *pki::makeOcspRequest(m_estate->certificate("fw"), m_estate->certificate("ca"),
                                                   pki::OcspNonce::Sent);
        const auto urls = urlsOf("fw");
        QVERIFY(ServiceEstate::until([&] { return number() == 1; }));
        for (const auto* way : {"POST", "GET"}) {
            const QByteArray der = QByteArray::fromStdString(request.der);
            const QByteArray body =
                QByteArray("GET") == way
                    ? get(urls.ocspUrl + "/" + QUrl::toPercentEncoding(der.toBase64()).toStdString())
                    : post(urls.ocspUrl, der);
            const auto finding = pki::judgeOcspResponse(
                body.toStdString(), {.issuer = m_estate->certificate("ca"),
                                     .serialNumber = m_estate->certificate("fw").serialNumber(),
                                     .nonce = request.nonce,
                                     .now = m_estate->clock.now()});
            QVERIFY2(finding, way);
            QCOMPARE(finding->status, pki::OcspStatus::Good);
        }
        QCOMPARE(post(urls.ocspUrl, "garbage"), QByteArray::fromHex("30030a0101"));
    }
    void moreThanItCanBearIsTryLater()
    {
        start("127.0.0.1:0", {.limits = {}, .mostWaiting = 0});
        m_estate->generate("fw", "ca");
        QVERIFY(ServiceEstate::until([&] { return number() == 1; }));
        const auto request = *pki::makeOcspRequest(m_estate->certificate("fw"), m_estate->certificate("ca"),
                                                   pki::OcspNonce::Excluded);
        QCOMPARE(post(urlsOf("fw").ocspUrl, QByteArray::fromStdString(request.der)),
                 QByteArray::fromHex("30030a0103"));
    }

    void anAddressThatCantBeHad()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const std::string taken = "127.0.0.1:" + std::to_string(other.serverPort());
        m_services =
            std::make_unique<CaServices>(m_estate->lifecycle(), services::CaServiceOptions{.listen = taken});
        const auto started = m_services->start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, base::ErrorCode::Network);
        QVERIFY2(started.error().detail.starts_with("CRLs and OCSP can't be served at " + taken + ": "),
                 started.error().detail.c_str());
        QCOMPARE(m_services->address(), std::string());
        QVERIFY(!m_services->problem().empty());
    }
    void aSettingThatCantBeHadIsSaidAndCanBeChanged()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        start({});
        m_estate->set("ca-service-listen 127.0.0.1:" + std::to_string(other.serverPort()));
        m_estate->commit();
        QVERIFY(!m_services->problem().empty());
        m_estate->set("ca-service-listen 127.0.0.1:0");
        m_estate->commit();
        QVERIFY(m_services->problem().empty());
        QVERIFY(!m_services->address().empty());
    }

    void settingsThatAreRefused_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command :
             {"ca-service-listen 8080", "ca-service-listen host:80", "ca-service-url http://0.0.0.0:80",
              "ca-service-url http://[::]/", "ca-service-url ftp://a", "ca-service-url pki.example",
              "ca-service-url \"http://a b\"", "ca-service-url http://a/?q", "crl-validity 0",
              "crl-validity 9000", "ocsp-signer nobody"})
            QTest::newRow(command) << QString(command);
    }
    void settingsThatAreRefused()
    {
        QFETCH(QString, command);
        const auto words = config::splitWords("set deviceconfig setting management " + command.toStdString());
        const auto edits = config::parseEdits(*words);
        QVERIFY(!edits || !m_estate->lifecycle().edit(*edits));
    }

private:
    void start(const std::string& listen, const services::FrontOptions& front = {})
    {
        m_services = std::make_unique<CaServices>(
            m_estate->lifecycle(), services::CaServiceOptions{.listen = listen, .front = front});
        QVERIFY(m_services->start());
    }
    [[nodiscard]] std::uint64_t number() const
    {
        return m_services->serviceOf(m_estate->certificate("ca"))->crlNumber.value_or(0);
    }
    static pki::RevocationPlaces urlsIn(const pki::Certificate& certificate)
    {
        const auto points = pki::crlPoints(certificate);
        const auto responders = pki::ocspUrls(certificate);
        return {.crlUrl = points.size() == 1 && points.front().size() == 1 ? points.front().front() : "",
                .ocspUrl = responders.size() == 1 ? responders.front() : ""};
    }
    [[nodiscard]] pki::RevocationPlaces urlsOf(const std::string& name) const
    {
        return urlsIn(m_estate->certificate(name));
    }
    static QByteArray finished(std::unique_ptr<QNetworkReply> reply)
    {
        if (!ServiceEstate::until([&] { return reply->isFinished(); }))
            qFatal("no answer");
        return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
    }
    QByteArray get(const std::string& url)
    {
        const QNetworkRequest request(QUrl::fromEncoded(QByteArray::fromStdString(url)));
        return finished(std::unique_ptr<QNetworkReply>(m_network.get(request)));
    }
    QByteArray post(const std::string& url, const QByteArray& body)
    {
        QNetworkRequest request(QUrl(QString::fromStdString(url)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/ocsp-request");
        return finished(std::unique_ptr<QNetworkReply>(m_network.post(request, body)));
    }

    QNetworkAccessManager m_network;
    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<ServiceEstate> m_estate;
    std::unique_ptr<CaServices> m_services;
};

HANDFAST_TEST(CaServicesTest)

} // namespace tst_ca_services

#include "tst_ca_services.moc"
