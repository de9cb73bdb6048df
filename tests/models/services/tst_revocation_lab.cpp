// The revocation lab over real HTTP: each way in which a responder can fail, told by whoever asks it, and
// back again. C11, C12, C18, C25; X-6.
#include "models/lifecycle/log/decision_log.h"
#include "models/services/ca_services.h"
#include "session/pki/revocation/crl.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace tst_revocation_lab {

using namespace models;
using namespace session;
using lifecycle::LabBehaviour;
using lifecycle::LabExperiment;
using lifecycle::LabTarget;
using service_tests::ServiceEstate;
using services::CaServices;

class RevocationLabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_estate = std::make_unique<ServiceEstate>(*m_first);
        m_lab = &m_estate->restartWithLab();
        m_estate->generate("ca");
        m_estate->generate("second");
        m_services = std::make_unique<CaServices>(m_estate->lifecycle(),
                                                  services::CaServiceOptions{.listen = "127.0.0.1:0"});
        QVERIFY(m_services->start());
        m_estate->generate("fw", "ca");
        m_estate->generate("other", "second");
        QVERIFY(ServiceEstate::until([&] { return crlNumber("ca") == 1 && crlNumber("second") == 1; }));
    }
    void cleanup()
    {
        m_services.reset();
        m_estate.reset();
    }

    void eachBehaviourAndBack_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<QString>("expected"); // "": an error, by its code
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, LabBehaviour behaviour, const char* expected,
                            base::ErrorCode code = base::ErrorCode::Denied) {
            QTest::newRow(name) << int(behaviour) << QString(expected) << int(code);
        };
        row("C11 unknown", LabBehaviour::Unknown, "unknown");
        row("C18 revoked", LabBehaviour::Revoked, "revoked keyCompromise");
        row("C12 try later", LabBehaviour::TryLater, "", base::ErrorCode::Denied);
        row("C25 expired", LabBehaviour::Expired, "", base::ErrorCode::Mismatch);
        row("C25 wrong signer", LabBehaviour::WrongSigner, "", base::ErrorCode::Cryptography);
        row("C25 wrong nonce", LabBehaviour::WrongNonce, "", base::ErrorCode::Mismatch);
        row("C25 wrong certificate", LabBehaviour::WrongCertificate, "", base::ErrorCode::NotFound);
        row("C12 nonsense", LabBehaviour::Nonsense, "", base::ErrorCode::ParseFailed);
        row("X-6 normal", LabBehaviour::Normal, "good");
    }
    void eachBehaviourAndBack()
    {
        QFETCH(int, behaviour);
        QFETCH(QString, expected);
        QFETCH(int, code);
        QVERIFY(m_lab->set("ca", {.behaviour = LabBehaviour(behaviour)}));
        const auto finding = ask("fw", "ca");
        QCOMPARE(told(finding), expected);
        if (expected.isEmpty())
            QCOMPARE(int(finding.error().code), code);
        const bool isNormal = LabBehaviour(behaviour) == LabBehaviour::Normal;
        QCOMPARE(m_mark, isNormal ? QByteArray() : QByteArray(toText(LabBehaviour(behaviour)).data()));
        QTRY_COMPARE(m_lab->acted("ca"), isNormal ? 0U : 1U);
        QCOMPARE(told(ask("other", "second")), QString("good")); // nobody else is concerned
        m_lab->endAll();
        QCOMPARE(told(ask("fw", "ca")), QString("good"));
        QVERIFY(m_mark.isEmpty());
    }
    void x6_refusingEndsTheConnection()
    {
        QVERIFY(m_lab->set("ca", {.behaviour = LabBehaviour::Refuse}));
        auto reply = post("fw", "ca");
        QVERIFY(ServiceEstate::until([&] { return reply->isFinished(); }));
        QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
        QVERIFY(reply->readAll().isEmpty());
    }
    void x6_hangingAnswersNobody()
    {
        QVERIFY(m_lab->set("ca", {.behaviour = LabBehaviour::Hang}));
        auto reply = post("fw", "ca");
        QTRY_COMPARE(m_lab->acted("ca"), 1U); // it has the question
        QCOMPARE(told(ask("other", "second")), QString("good"));
        QVERIFY(!reply->isFinished());
        reply->abort();
    }
    void x6_aDelayComesBeforeAnyAnswer()
    {
        QVERIFY(m_lab->set("ca", {.delay = std::chrono::milliseconds(300)}));
        QElapsedTimer time;
        time.start();
        QCOMPARE(told(ask("fw", "ca")), QString("good"));
        QVERIFY(time.elapsed() >= 300);
        QVERIFY(
            m_lab->set("ca", {.behaviour = LabBehaviour::Unknown, .delay = std::chrono::milliseconds(200)}));
        time.start();
        QCOMPARE(told(ask("fw", "ca")), QString("unknown"));
        QVERIFY(time.elapsed() >= 200);
    }
    void x6_listsOrResponder_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<bool>("hasList");
        QTest::addColumn<bool>("hasAnswer");
        QTest::newRow("ocsp") << int(LabTarget::Ocsp) << true << false;
        QTest::newRow("crl") << int(LabTarget::Crl) << false << true;
        QTest::newRow("both") << int(LabTarget::Both) << false << false;
    }
    void x6_listsOrResponder() // C10: the other way round stays open
    {
        QFETCH(int, target);
        QVERIFY(m_lab->set("ca", {.behaviour = LabBehaviour::Nonsense, .target = LabTarget(target)}));
        const auto urls = m_services->serviceOf(m_estate->certificate("ca"))->urls;
        std::unique_ptr<QNetworkReply> list(
            m_network.get(QNetworkRequest(QUrl(QString::fromStdString(urls.crlUrl)))));
        QVERIFY(ServiceEstate::until([&] { return list->isFinished(); }));
        QTEST(pki::Crl::fromDer(list->readAll().toStdString()).has_value(), "hasList");
        QTEST(ask("fw", "ca").has_value(), "hasAnswer");
    }
    void x6_whatCanNotBeOrdered_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<int>("behaviour");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("delay");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const char* authority, const LabExperiment& experiment,
                            base::ErrorCode code) {
            QTest::newRow(name) << QString(authority) << int(experiment.behaviour) << int(experiment.target)
                                << int(experiment.delay.count()) << int(code);
        };
        row("a list that is unknown", "ca", {.behaviour = LabBehaviour::Unknown, .target = LabTarget::Crl},
            base::ErrorCode::InvalidArgument);
        row("too late", "ca", {.delay = std::chrono::seconds(61)}, base::ErrorCode::InvalidArgument);
        row("too early", "ca", {.delay = std::chrono::seconds(-1)}, base::ErrorCode::InvalidArgument);
        row("nobody", "nobody", {.behaviour = LabBehaviour::Hang}, base::ErrorCode::NotFound);
    }
    void x6_whatCanNotBeOrdered()
    {
        QFETCH(QString, authority);
        QFETCH(int, behaviour);
        QFETCH(int, target);
        QFETCH(int, delay);
        const auto ordered = lifecycle::orderExperiment(m_estate->lifecycle(), authority.toStdString(),
                                                        {.behaviour = LabBehaviour(behaviour),
                                                         .target = LabTarget(target),
                                                         .delay = std::chrono::milliseconds(delay)});
        QVERIFY(!ordered);
        QTEST(int(ordered.error().code), "code");
        QVERIFY(!m_lab->isActive());
    }
    void x6_theLogTellsIt()
    {
        QList<QJsonObject> kept;
        const lifecycle::DecisionLog log(
            m_estate->lifecycle(),
            [&kept](base::TimePoint, const std::string&, const std::string&, const std::string& json) {
                kept << QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
            });
        QVERIFY(m_lab->set("ca", {.behaviour = LabBehaviour::WrongSigner, .delay = std::chrono::seconds(2)}));
        QCOMPARE(kept.last()["event"].toString(), QString("revocation-lab"));
        QCOMPARE(kept.last()["authority"].toString(), QString("ca"));
        QCOMPARE(kept.last()["behaviour"].toString(), QString("wrong-signer"));
        QCOMPARE(kept.last()["delay_ms"].toInt(), 2000);
        m_lab->endAll();
        QCOMPARE(kept.last()["behaviour"].toString(), QString("normal"));
    }
    void x6_aManagerWithoutALabSaysSo()
    {
        const ServiceEstate production(*m_first);
        auto& manager = const_cast<ServiceEstate&>(production).lifecycle();
        const auto ordered = lifecycle::orderExperiment(manager, "ca", {.behaviour = LabBehaviour::Hang});
        QVERIFY(!ordered);
        QCOMPARE(ordered.error().code, base::ErrorCode::Unsupported);
    }

private:
    static QString told(const base::Result<pki::OcspFinding>& finding)
    {
        if (!finding)
            return {};
        switch (finding->status) {
        case pki::OcspStatus::Good:
            return "good";
        case pki::OcspStatus::Revoked:
            return "revoked " + QString::fromStdString(finding->reason);
        case pki::OcspStatus::Unknown:
            break;
        }
        return "unknown";
    }
    [[nodiscard]] std::uint64_t crlNumber(const std::string& authority) const
    {
        return m_services->serviceOf(m_estate->certificate(authority))->crlNumber.value_or(0);
    }
    std::unique_ptr<QNetworkReply> post(const std::string& subject, const std::string& issuer)
    {
        m_request = *pki::makeOcspRequest(m_estate->certificate(subject), m_estate->certificate(issuer),
                                          pki::OcspNonce::Sent);
        const auto urls = m_services->serviceOf(m_estate->certificate(issuer))->urls;
        QNetworkRequest request(QUrl(QString::fromStdString(urls.ocspUrl)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/ocsp-request");
        return std::unique_ptr<QNetworkReply>(
            m_network.post(request, QByteArray::fromStdString(m_request.der)));
    }
    /// As a manager judges it.
    base::Result<pki::OcspFinding> ask(const std::string& subject, const std::string& issuer)
    {
        const auto reply = post(subject, issuer);
        if (!ServiceEstate::until([&] { return reply->isFinished(); }))
            qFatal("no answer");
        m_mark = reply->rawHeader("X-Handfast-Lab");
        return pki::judgeOcspResponse(reply->readAll().toStdString(),
                                      {.issuer = m_estate->certificate(issuer),
                                       .serialNumber = m_estate->certificate(subject).serialNumber(),
                                       .nonce = m_request.nonce,
                                       .now = m_estate->clock.now()});
    }

    QNetworkAccessManager m_network;
    pki::OcspRequest m_request;
    QByteArray m_mark; ///< what the last answer said of the lab
    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<ServiceEstate> m_estate;
    lifecycle::RevocationLab* m_lab = nullptr;
    std::unique_ptr<CaServices> m_services;
};

HANDFAST_TEST(RevocationLabTest)

} // namespace tst_revocation_lab

#include "tst_revocation_lab.moc"
