// Enrolment against somebody else's SCEP server, alone and through a proxy that alters what passes. P-3, I8,
// 4.L.13.
#include "session/enrollment/scep_client.h"

#include "session/pki/encoding/encoding.h"

#include "tests/interop/scep_server.h"
#include "tests/session/http/fetching.h"
#include "tests/support/http_server.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/own_namespace.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <future>

namespace tst_scep_server {

using namespace session;
using namespace session::enrollment;
using interop::ScepDepot;
using interop::ScepServer;
using support::HttpReply;
using support::HttpRequest;

namespace {

using Alter = std::function<void(const HttpRequest&, HttpReply&)>;

bool isOperation(const HttpRequest& request, const char* name)
{
    return request.path.contains(QByteArray("operation=") + name);
}

} // namespace

class ScepServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_enroller = makeEnroller(m_clock);
        m_server = std::make_unique<ScepServer>(m_depot, ScepServer::Options{.challenge = "s3cret"});
        m_open = std::make_unique<ScepServer>(m_depot, ScepServer::Options{.validDays = 60});
        m_foreign = std::make_unique<ScepServer>(m_foreignDepot, ScepServer::Options{});
        QVERIFY(m_server->start());
        QVERIFY(m_open->start());
        QVERIFY(m_foreign->start());
        m_key = std::make_unique<pki::PrivateKey>(*pki::PrivateKey::generate(pki::KeyType::Rsa2048));
        m_newKey = std::make_unique<pki::PrivateKey>(*pki::PrivateKey::generate(pki::KeyType::Rsa3072));
    }
    void cleanupTestCase() { m_enroller->stop(); }

    void enrols()
    {
        const Outcome outcome = enrol(order());
        QVERIFY2(outcome, outcome ? "" : describe(outcome.error()).c_str());
        const pki::Certificate& leaf = outcome->identity.chain.front();
        QCOMPARE(leaf.commonName(), std::string("fw-01"));
        QVERIFY(m_key->matches(leaf));
        // It announces AES and answers in single DES all the same; the user is told.
        QCOMPARE(outcome->notes, (std::vector{Note::ReplyInSingleDes, Note::SignedWithSha1}));
        const support::OpensslPki tool(m_directory.path());
        QFile file(m_directory.filePath("leaf.pem"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(leaf.pem().c_str()) > 0);
        file.close();
        QVERIFY(
            tool.openssl({"verify", "-CAfile", m_depot.authorityFile(), file.fileName()}).contains(": OK"));
    }

    void refusesTheWrongChallenge()
    {
        Order asked = order();
        asked.settings.challenge = FixedChallenge{base::SecretText("guess")};
        const Outcome outcome = enrol(asked);
        QCOMPARE(outcome.error().problem, Problem::Rejected);
        QVERIFY(outcome.error().failInfo == FailInfo::BadRequest);
        QVERIFY(!describe(outcome.error()).contains("guess"));
    }

    void refusesTheWrongFingerprint()
    {
        const qsizetype before = m_server->operations();
        Order asked = order();
        asked.settings.fingerprint = authority(m_foreignDepot).sha256();
        QCOMPARE(enrol(asked).error().problem, Problem::FingerprintMismatch);
        QCOMPARE(m_server->operations(), before); // neither key nor challenge went anywhere
    }

    void renews()
    {
        const Outcome first = enrol(order());
        QVERIFY(first);
        const Outcome second = enrol(renewal(first->identity, *m_open));
        QVERIFY2(second, second ? "" : describe(second.error()).c_str());
        const pki::Certificate& leaf = second->identity.chain.front();
        QVERIFY(leaf.serialNumber() != first->identity.chain.front().serialNumber());
        QVERIFY(leaf.notAfter() > first->identity.chain.front().notAfter());
        QVERIFY(m_newKey->matches(leaf));
    }

    void renewsNothingWithAnUnfitSigner_data()
    {
        QTest::addColumn<int>("days"); // by how much the device's clock is ahead
        QTest::addColumn<bool>("isForeign");
        QTest::addColumn<bool>("isRevoked");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("expired") << 31 << false << false << Problem::SignerExpired;
        QTest::newRow("foreign") << 0 << true << false << Problem::SignerForeign;
        QTest::newRow("revoked") << 0 << false << true << Problem::SignerRevoked;
    }
    void renewsNothingWithAnUnfitSigner()
    {
        QFETCH(int, days);
        QFETCH(bool, isForeign);
        QFETCH(bool, isRevoked);
        Order first = order();
        if (isForeign) {
            first.settings.url = m_foreign->url().toStdString();
            first.settings.fingerprint = authority(m_foreignDepot).sha256();
        }
        const Outcome old = enrol(first);
        QVERIFY2(old, old ? "" : describe(old.error()).c_str());
        const qsizetype before = m_open->operations();
        Order asked = renewal(old->identity, *m_open);
        asked.clockOffset = std::chrono::days(days);
        asked.isPreviousRevoked = isRevoked;
        QTEST(enrol(asked).error().problem, "problem");
        QCOMPARE(m_open->operations(), before);
    }

    void refusesWhatWasTamperedWith_data()
    {
        QTest::addColumn<Alter>("alter");
        QTest::addColumn<QList<Problem>>("problems");
        const auto row = [](const char* name, QList<Problem> problems, Alter alter) {
            QTest::newRow(name) << std::move(alter) << std::move(problems);
        };
        const auto inReply = [](std::function<void(QByteArray&)> change) {
            return [change = std::move(change)](const HttpRequest& request, HttpReply& reply) {
                if (isOperation(request, "PKIOperation"))
                    change(reply.body);
            };
        };
        row("another CA", {Problem::FingerprintMismatch},
            [this](const HttpRequest& request, HttpReply& reply) {
                if (isOperation(request, "GetCACert"))
                    reply.body = QByteArray::fromStdString(authority(m_foreignDepot).der());
            });
        row("no capabilities", {Problem::NoSafeAlgorithms}, [](const HttpRequest& request, HttpReply& reply) {
            if (isOperation(request, "GetCACaps"))
                reply.body.clear();
        });
        row("a byte of the envelope", {Problem::ReplyTampered, Problem::ReplyUnreadable},
            inReply([](QByteArray& body) { body[body.size() / 3] = char(body[body.size() / 3] ^ 1); }));
        row("a byte of the signature", {Problem::ReplyTampered},
            inReply([](QByteArray& body) { body.back() = char(body.back() ^ 1); }));
        row("cut short", {Problem::ReplyUnreadable}, inReply([](QByteArray& body) { body.chop(20); }));
        row("another transaction", {Problem::ReplyTampered}, inReply([](QByteArray& body) {
                // The number is text and signed over.
                const qsizetype at = body.indexOf(QByteArray::fromHex("060a6086480186f845010907"));
                QVERIFY(at > 0);
                body[at + 20] = body[at + 20] == '0' ? '1' : '0';
            }));
        row("a login page", {Problem::NotScep},
            inReply([](QByteArray& body) { body = "<html><form>Log in</form></html>"; }));
        row("an old reply", {Problem::WrongTransaction, Problem::WrongNonce},
            inReply([this](QByteArray& body) { body = m_recorded; }));
    }
    void refusesWhatWasTamperedWith()
    {
        QFETCH(Alter, alter);
        QFETCH(QList<Problem>, problems);
        if (m_recorded.isEmpty())
            record();
        http::Client upstream;
        support::HttpServer proxy([&](const HttpRequest& request) {
            HttpReply reply = forward(upstream, request);
            alter(request, reply);
            return reply;
        });
        Order asked = order();
        asked.key = *m_newKey;
        asked.settings.url = proxy.url("/scep").toStdString();
        const Outcome outcome = enrol(asked);
        QVERIFY(!outcome);
        QVERIFY2(problems.contains(outcome.error().problem), describe(outcome.error()).c_str());
    }

    void anHonestProxyChangesNothing()
    {
        record();
        QVERIFY(!m_recorded.isEmpty());
    }

private:
    /// An enrolment through a proxy that only listens.
    void record()
    {
        http::Client upstream;
        support::HttpServer proxy([&](const HttpRequest& request) {
            const HttpReply reply = forward(upstream, request);
            if (isOperation(request, "PKIOperation"))
                m_recorded = reply.body;
            return reply;
        });
        Order asked = order();
        asked.settings.url = proxy.url("/scep").toStdString();
        const Outcome outcome = enrol(asked);
        QVERIFY2(outcome, outcome ? "" : describe(outcome.error()).c_str());
    }
    HttpReply forward(http::Network& upstream, const HttpRequest& request) const
    {
        http::Request passed;
        const QByteArray path = request.path.mid(request.path.indexOf('?'));
        passed.url = m_server->url().toStdString() + path.toStdString();
        if (request.method == "POST") {
            passed.method = http::Method::Post;
            passed.contentType = "application/x-pki-message";
            passed.body = request.body.toStdString();
        }
        const auto response = http_tests::fetch(upstream, passed);
        if (!response)
            return {.status = 502};
        return {.status = int(response->status),
                .contentType = QByteArray::fromStdString(response->contentType),
                .body = QByteArray::fromStdString(response->body)};
    }

    Order order() const
    {
        Order order{.settings = {}, .key = *m_key};
        order.settings.url = m_server->url().toStdString();
        order.settings.fingerprint = authority(m_depot).sha256();
        order.settings.challenge = FixedChallenge{base::SecretText("s3cret")};
        order.settings.subject.text = "O=Example, CN=fw-01";
        return order;
    }
    Order renewal(const pki::Identity& old, const ScepServer& server) const
    {
        Order asked = order();
        asked.kind = OrderKind::Renew;
        asked.settings.url = server.url().toStdString();
        asked.previous = old;
        asked.key = *m_newKey;
        return asked;
    }
    Outcome enrol(Order asked)
    {
        auto promise = std::make_shared<std::promise<Outcome>>();
        auto future = promise->get_future();
        m_enroller->enrol(std::move(asked),
                          [promise](Outcome outcome) { promise->set_value(std::move(outcome)); });
        return future.get();
    }
    static pki::Certificate authority(const ScepDepot& depot)
    {
        return *pki::Certificate::fromPem(depot.authority().toStdString());
    }

    base::SystemClock m_clock;
    QTemporaryDir m_directory;
    ScepDepot m_depot{"Example"};
    ScepDepot m_foreignDepot{"Foreign"};
    std::unique_ptr<Enroller> m_enroller;
    std::unique_ptr<ScepServer> m_server;  ///< with a challenge
    std::unique_ptr<ScepServer> m_open;    ///< the same CA without one: it would ask for it in renewals too
    std::unique_ptr<ScepServer> m_foreign; ///< another CA
    std::unique_ptr<pki::PrivateKey> m_key;
    std::unique_ptr<pki::PrivateKey> m_newKey;
    QByteArray m_recorded; ///< a reply of an earlier enrolment
};

HANDFAST_TEST_IN_OWN_NETWORK(ScepServerTest)

} // namespace tst_scep_server

#include "tst_scep_server.moc"
