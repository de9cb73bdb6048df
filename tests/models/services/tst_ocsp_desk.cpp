// What the ledger says of a certificate, and who signs it: the answers are judged as a manager judges them
// (RFC 6960 section 4.2.2.2).
#include "models/services/ocsp_desk.h"
#include "session/base/log.h"
#include "session/pki/issuing/renewal.h"
#include "tests/models/services/service_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <atomic>

namespace tst_ocsp_desk {

using namespace models;
using namespace session;
using pki::OcspStatus;
using pki::RevocationReason;
using service_tests::ServiceEstate;
using services::OcspDesk;

namespace {

QString told(const base::Result<pki::OcspFinding>& finding)
{
    if (!finding)
        return QString::fromStdString(finding.error().detail);
    switch (finding->status) {
    case OcspStatus::Good:
        return "good";
    case OcspStatus::Revoked:
        return QString::fromStdString("revoked " + finding->reason).trimmed();
    case OcspStatus::Unknown:
        return "unknown";
    }
    return {};
}

/// Counts what is logged while it lives.
class LogWatch
{
public:
    LogWatch()
    {
        base::setLogSink([lines = m_lines](base::LogLevel, std::string_view) { ++*lines; });
    }
    ~LogWatch() { base::setLogSink({}); }
    LogWatch(const LogWatch&) = delete;
    LogWatch& operator=(const LogWatch&) = delete;
    [[nodiscard]] int lines() const { return *m_lines; }

private:
    std::shared_ptr<std::atomic<int>> m_lines = std::make_shared<std::atomic<int>>(0);
};

} // namespace

class OcspDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_first = std::make_unique<tests::FirstStart>(); }
    void init()
    {
        m_estate = std::make_unique<ServiceEstate>(*m_first);
        m_estate->generate("ca");
        m_estate->generate("second");
        for (const char* name : {"fw", "gone", "held", "given-up"})
            m_estate->generate(name, "ca");
        m_estate->generate("foreign", "second");
        m_estate->revoke("gone", RevocationReason::KeyCompromise);
        m_estate->revoke("held", RevocationReason::CertificateHold);
        m_estate->revoke("given-up", RevocationReason::Unspecified);
        m_desk = std::make_unique<OcspDesk>(m_estate->lifecycle());
    }
    void cleanup()
    {
        m_desk.reset();
        m_estate.reset();
    }

    void statuses_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("issuer"); // that the question names
        QTest::addColumn<QString>("expected");
        for (const bool isAuthority : {false, true}) {
            const auto row = [&](const char* name, const char* subject, const char* issuer,
                                 const char* expected) {
                QTest::addRow("%s, signed by %s", name, isAuthority ? "the CA" : "a delegate")
                    << QString(subject) << QString(issuer) << QString(expected);
            };
            row("good", "fw", "ca", "good");
            row("revoked", "gone", "ca", "revoked keyCompromise");
            row("on hold", "held", "ca", "revoked certificateHold");
            row("revoked without reason", "given-up", "ca", "revoked");
            row("of another CA here", "foreign", "second", "unknown");
            row("the CA itself", "ca", "ca", "unknown"); // it signed itself: nothing is on record
        }
    }
    void statuses()
    {
        QFETCH(QString, subject);
        QFETCH(QString, issuer);
        QFETCH(QString, expected);
        if (QByteArray(QTest::currentDataTag()).contains("the CA")) {
            m_estate->set("ocsp-signer authority");
            m_estate->commit();
        }
        const auto request = ask(subject.toStdString(), issuer.toStdString());
        const std::string der = answer(query(request));
        auto finding = judge(der, request, subject.toStdString(), issuer.toStdString());
        QCOMPARE(told(finding), expected);
        QVERIFY(!finding->nextUpdate);
        QCOMPARE(finding->thisUpdate, seconds(m_estate->clock.now()));
        if (finding->status == OcspStatus::Revoked)
            QCOMPARE(*finding->revokedAt, seconds(m_estate->clock.now()));
    }

    void severalInOne()
    {
        auto all = query(ask("fw", "ca"));
        all.asked.push_back(query(ask("gone", "ca")).asked.front());
        all.asked.push_back(query(ask("foreign", "second")).asked.front());
        const std::string der = answer(all);
        pki::OcspRequest request;
        request.nonce = ask("fw", "ca", pki::OcspNonce::Excluded).nonce;
        QCOMPARE(told(judge(der, request, "fw", "ca")), QString("good"));
        QCOMPARE(told(judge(der, request, "gone", "ca")), QString("revoked keyCompromise"));
        QCOMPARE(told(judge(der, request, "foreign", "second")), QString("unknown"));
    }
    void aSerialNumberThatTheCaNeverGave()
    {
        auto all = query(ask("fw", "ca"));
        pki::AskedCertificate& asked = all.asked.front();
        asked.id.back() = char(asked.id.back() ^ 1); // the serial number is its end
        const auto last = std::stoi(asked.serialNumber.substr(asked.serialNumber.size() - 1), nullptr, 16);
        asked.serialNumber.back() = "0123456789abcdef"[last ^ 1];
        const auto finding = pki::judgeOcspResponse(answer(all), {.issuer = m_estate->certificate("ca"),
                                                                  .serialNumber = asked.serialNumber,
                                                                  .now = m_estate->clock.now()});
        QCOMPARE(told(finding), QString("unknown"));
    }

    void aDelegateIsMadeOnceAndRenewedInTime()
    {
        const auto before = onRecord();
        const auto request = ask("fw", "ca");
        QCOMPARE(told(judge(answer(query(request)), request, "fw", "ca")), QString("good"));
        QCOMPARE(told(judge(answer(query(request)), request, "fw", "ca")), QString("good"));
        QCOMPARE(onRecord(), before + 1);
        m_estate->clock.advance(std::chrono::hours(13)); // beyond its half: the old one still signs
        QCOMPARE(told(judge(answer(query(request)), request, "fw", "ca")), QString("good"));
        QVERIFY(ServiceEstate::until([&] { return onRecord() == before + 2; }));
        m_estate->clock.advance(std::chrono::hours(100)); // lapsed: it has to wait for a new one
        QCOMPARE(told(judge(answer(query(request)), request, "fw", "ca")), QString("good"));
        QCOMPARE(onRecord(), before + 3);
    }
    void manyAtOnceMakeOneDelegate()
    {
        const auto before = onRecord();
        const auto request = ask("fw", "ca");
        int done = 0;
        for (int i = 0; i < 20; ++i)
            m_desk->answer(authority(), query(request), [&](const std::string& der) {
                done += told(judge(der, request, "fw", "ca")) == "good" ? 1 : 0;
            });
        QVERIFY(ServiceEstate::until([&] { return done == 20; }));
        QCOMPARE(onRecord(), before + 1);
    }
    void aRevocationCountsAtOnce()
    {
        const auto request = ask("fw", "ca");
        QCOMPARE(told(judge(answer(query(request)), request, "fw", "ca")), QString("good"));
        m_estate->revoke("fw", RevocationReason::Superseded);
        QCOMPARE(told(judge(answer(query(request)), request, "fw", "ca")), QString("revoked superseded"));
    }
    void aCaThatHasExpiredSaysSo()
    {
        m_estate->clock.advance(std::chrono::days(4000));
        const LogWatch watch;
        for (int i = 0; i < 3; ++i) {
            std::string der; // at once: there is nothing to work out
            m_desk->answer(authority(), query(ask("fw", "ca")),
                           [&](std::string got) { der = std::move(got); });
            QCOMPARE(der, pki::ocspProblemAnswer(pki::OcspProblem::InternalError));
        }
        QCOMPARE(watch.lines(), 1);
    }
    void aKeyThatCantBeHadIsTriedOnceAMinute_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::newRow("for a delegate") << "delegate";
        QTest::newRow("as the CA") << "authority";
    }
    void aKeyThatCantBeHadIsTriedOnceAMinute()
    {
        QFETCH(QString, signer);
        m_estate->set("ocsp-signer " + signer.toStdString());
        m_estate->commit();
        const auto what = query(ask("fw", "ca"));
        const auto asked = [&] {
            std::string der;
            m_desk->answer({"no longer here", m_estate->certificate("ca")}, what,
                           [&](std::string got) { der = std::move(got); });
            return ServiceEstate::until([&] { return !der.empty(); }) ? der : "no answer";
        };
        const LogWatch watch;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(asked(), pki::ocspProblemAnswer(pki::OcspProblem::InternalError));
        QCOMPARE(watch.lines(), 1);
        m_estate->clock.advance(std::chrono::minutes(1));
        QCOMPARE(asked(), pki::ocspProblemAnswer(pki::OcspProblem::InternalError));
        QCOMPARE(watch.lines(), 2);
    }

private:
    static base::TimePoint seconds(base::TimePoint time)
    {
        return std::chrono::floor<std::chrono::seconds>(time);
    }
    [[nodiscard]] services::LocalAuthority authority() const { return {"ca", m_estate->certificate("ca")}; }
    [[nodiscard]] pki::OcspRequest ask(const std::string& subject, const std::string& issuer,
                                       pki::OcspNonce nonce = pki::OcspNonce::Sent) const
    {
        return *pki::makeOcspRequest(m_estate->certificate(subject), m_estate->certificate(issuer), nonce);
    }
    static pki::OcspQuery query(const pki::OcspRequest& request)
    {
        return *pki::readOcspRequest(request.der);
    }
    /// Of the responder of "ca", whatever is asked.
    [[nodiscard]] std::string answer(const pki::OcspQuery& query)
    {
        std::string der;
        m_desk->answer(authority(), query, [&](std::string got) { der = std::move(got); });
        if (!ServiceEstate::until([&] { return !der.empty(); }))
            qFatal("no answer");
        return der;
    }
    [[nodiscard]] base::Result<pki::OcspFinding> judge(const std::string& der,
                                                       const pki::OcspRequest& request,
                                                       const std::string& subject,
                                                       const std::string& issuer) const
    {
        return pki::judgeOcspResponse(der, {.issuer = m_estate->certificate(issuer),
                                            .serialNumber = m_estate->certificate(subject).serialNumber(),
                                            .furtherAuthorities = {m_estate->certificate("ca")},
                                            .nonce = request.nonce,
                                            .now = m_estate->clock.now()});
    }
    [[nodiscard]] std::size_t onRecord() const
    {
        return m_estate->store().issued(pki::authorityDigest(m_estate->certificate("ca")))->size();
    }

    std::unique_ptr<tests::FirstStart> m_first;
    std::unique_ptr<ServiceEstate> m_estate;
    std::unique_ptr<OcspDesk> m_desk;
};

HANDFAST_TEST(OcspDeskTest)

} // namespace tst_ocsp_desk

#include "tst_ocsp_desk.moc"
