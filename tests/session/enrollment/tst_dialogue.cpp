#include "session/enrollment/dialogue.h"

#include "tests/session/enrollment/dialogue_estate.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_dialogue {

using namespace session;
using namespace session::enrollment;
using namespace enrollment_tests;

namespace {

using Bend = std::function<void(Behaviour&)>;
using BendOrder = std::function<void(Order&)>;

QByteArray operationOf(const http::Request& request)
{
    const QByteArray url = QByteArray::fromStdString(request.url);
    return url.mid(url.indexOf("operation=") + 10).split('&').front();
}

} // namespace

class DialogueTest : public QObject, private DialogueEstate
{
    Q_OBJECT

private Q_SLOTS:
    void enrols()
    {
        ScriptedServer server(m_ca, {});
        const auto talk = converse(order(), answersOf(server), now());
        QVERIFY2(talk.outcome, talk.outcome ? "" : talk.outcome.error().detail.c_str());
        QCOMPARE(talk.outcome->identity.chain.size(), std::size_t(1));
        QCOMPARE(talk.outcome->identity.chain.front().subject(), std::string("O = Example, CN = fw-01"));
        QVERIFY(talk.outcome->identity.key.matches(talk.outcome->identity.chain.front()));
        QCOMPARE(talk.outcome->authority, certificate("ca"));
        QVERIFY(talk.outcome->notes.empty());
        QCOMPARE(talk.requests.size(), std::size_t(3));
        QCOMPARE(operationOf(talk.requests[0]), QByteArray("GetCACaps"));
        QCOMPARE(operationOf(talk.requests[1]), QByteArray("GetCACert"));
        QCOMPARE(operationOf(talk.requests[2]), QByteArray("PKIOperation"));
        QCOMPARE(talk.requests[1].url, std::string("http://ca/scep?operation=GetCACert&message=main%20ca"));
        QCOMPARE(talk.requests[2].method, http::Method::Post);
        const ClientMessage& asked = server.messages().front();
        QCOMPARE(asked.messageType, QByteArray("19"));
        QCOMPARE(asked.cipher, QString("aes-128-cbc"));
        QCOMPARE(asked.digest, QString("sha256"));
        QVERIFY(print(asked.content).contains("challengePassword        :fixed one"));
        // The signer is the new key under the name that is asked for.
        const auto signer = *pki::Certificate::fromDer(asked.signer.toStdString());
        QVERIFY(m_key->matches(signer));
        QCOMPARE(signer.subject(), std::string("O = Example, CN = fw-01"));
        QVERIFY(signer.isSelfSigned());
    }

    void usesOnlyWhatIsAnnounced()
    {
        ScriptedServer server(m_ca, {.capabilities = "DES3\nSHA-1\n", .bend = [](ReplySpec& spec) {
                                         spec.cipher = {"-des3"};
                                         spec.digest = "sha1";
                                     }});
        Order asked = order();
        asked.settings.url = "http://ca/scep?tenant=7";
        asked.settings.fingerprint.clear();
        const auto talk = converse(asked, answersOf(server), now());
        QVERIFY2(talk.outcome, talk.outcome ? "" : talk.outcome.error().detail.c_str());
        QCOMPARE(talk.requests[2].method, http::Method::Get);
        QVERIFY(talk.requests[2].url.starts_with("http://ca/scep?tenant=7&operation=PKIOperation&message="));
        QCOMPARE(server.messages().front().cipher, QString("des-ede3-cbc"));
        QCOMPARE(server.messages().front().digest, QString("sha1"));
        QCOMPARE(talk.outcome->notes,
                 (std::vector{Note::AuthorityUnchecked, Note::RequestInTripleDes, Note::SignedWithSha1}));
    }

    void encryptsToTheRegistrationAuthority()
    {
        ScriptedServer server(m_ca, {.authorities = {"ra", "ca"},
                                     .recipient = "ra",
                                     .bend = [](ReplySpec& spec) { spec.signer = "ra"; }});
        QVERIFY(converse(order(), answersOf(server), now()).outcome);
    }

    void bringsTheIntermediateAlong()
    {
        ScriptedServer server(m_ca, {.authorities = {"ca", "issuing"},
                                     .recipient = "issuing",
                                     .issue = [](ScepCa& ca, const QByteArray& request) {
                                         return ca.issue(request, {.issuer = "issuing"});
                                     }});
        const auto talk = converse(order(), answersOf(server), now());
        QVERIFY2(talk.outcome, talk.outcome ? "" : talk.outcome.error().detail.c_str());
        // Both CAs were vouched for, so the path ends at the first of them: the one that issued.
        QCOMPARE(talk.outcome->identity.chain.size(), std::size_t(2));
        QCOMPARE(talk.outcome->identity.chain[1], certificate("issuing"));
    }

    void asksForAPassword()
    {
        ScriptedServer server(m_ca, {.passwordPage = "<p>password: <b>A1B2C3D4E5F60718</b>"});
        Order asked = order();
        asked.settings.challenge = DynamicChallenge{"http://ca/password", "admin", base::SecretText("pw")};
        const auto talk = converse(asked, answersOf(server), now());
        QVERIFY(talk.outcome);
        QCOMPARE(talk.requests.size(), std::size_t(4));
        QCOMPARE(talk.requests[2].url, std::string("http://ca/password"));
        QCOMPARE(talk.requests[2].credentials->user, std::string("admin"));
        QCOMPARE(talk.requests[2].credentials->password.reveal(), std::string("pw"));
        QVERIFY(!talk.requests[3].credentials);
        QVERIFY(
            print(server.messages().front().content).contains("challengePassword        :A1B2C3D4E5F60718"));
    }

    void pollsWhileItIsPending()
    {
        ScriptedServer server(m_ca, {.pendingReplies = 3});
        const auto talk = converse(order(), answersOf(server), now());
        QVERIFY2(talk.outcome, talk.outcome ? "" : talk.outcome.error().detail.c_str());
        QCOMPARE(talk.waits.size(), std::size_t(3));
        QCOMPARE(server.messages().size(), 4);
        for (qsizetype i = 1; i < 4; ++i) {
            QCOMPARE(server.messages()[i].messageType, QByteArray("20"));
            QCOMPARE(server.messages()[i].transactionId, server.messages()[0].transactionId);
            QVERIFY(server.messages()[i].senderNonce != server.messages()[i - 1].senderNonce);
        }
    }

    void pendingForEverEnds()
    {
        ScriptedServer server(m_ca, {.pendingReplies = 1000});
        const auto talk = converse(order(), answersOf(server), now(), {.polls = 5});
        QCOMPARE(talk.outcome.error().problem, Problem::PendingTooLong);
        QCOMPARE(server.messages().size(), 6);
    }

    /// I8 and what else may be wrong with an answer that says success.
    void refusesTheWrongCertificate_data()
    {
        QTest::addColumn<Bend>("bend");
        QTest::addColumn<Problem>("problem");
        using Issue = decltype(Behaviour::issue);
        const auto row = [](const char* name, Problem problem, Issue issue) {
            QTest::newRow(name) << Bend([issue](Behaviour& behaviour) { behaviour.issue = issue; })
                                << problem;
        };
        row("for another key", Problem::WrongKey, [this](ScepCa& ca, const QByteArray&) {
            return ca.issue(request("O=Example, CN=fw-01", *m_key), {.days = 200});
        });
        row("for another subject", Problem::WrongSubject, [](ScepCa& ca, const QByteArray& request) {
            return ca.issue(request, {.subject = "/O=Example/CN=fw-02", .days = 200});
        });
        row("for a longer subject", Problem::WrongSubject, [](ScepCa& ca, const QByteArray& request) {
            return ca.issue(request, {.subject = "/O=Example/CN=fw-01/CN=admin", .days = 200});
        });
        row("for $UDID (E9)", Problem::WrongSubject, [](ScepCa& ca, const QByteArray& request) {
            return ca.issue(request, {.subject = "/CN=$UDID", .days = 200});
        });
        row("the old serial number", Problem::NotRenewed, [this](ScepCa& ca, const QByteArray& request) {
            return ca.issue(
                request,
                {.days = 200, .serial = "0x" + QString::fromStdString(m_old->chain.front().serialNumber())});
        });
        row("ends no later", Problem::NotRenewed,
            [](ScepCa& ca, const QByteArray& request) { return ca.issue(request, {.days = 99}); });
        row("the old one again", Problem::WrongKey, [this](ScepCa&, const QByteArray&) {
            return QByteArray::fromStdString(m_old->chain.front().pem());
        });
        row("by a stranger", Problem::ForeignIssuer, [](ScepCa& ca, const QByteArray& request) {
            return ca.issue(request, {.issuer = "stranger", .days = 200});
        });
        row("by a stranger, who comes along", Problem::ForeignIssuer,
            [](ScepCa& ca, const QByteArray& request) {
                return ca.issue(request, {.issuer = "stranger", .days = 200}) +
                       ca.pki().certificate("stranger");
            });
        row("the CA's own", Problem::WrongKey,
            [](ScepCa& ca, const QByteArray&) { return ca.pki().certificate("ca"); });
    }
    void refusesTheWrongCertificate()
    {
        QFETCH(Bend, bend);
        QFETCH(Problem, problem);
        m_old = enrolled();
        Behaviour behaviour;
        bend(behaviour);
        ScriptedServer server(m_ca, behaviour);
        const auto talk = converse(renewal(*m_old), answersOf(server), now());
        QVERIFY(!talk.outcome);
        QVERIFY2(talk.outcome.error().problem == problem, talk.outcome.error().detail.c_str());
    }

    void saysWhatIsWrongWithTheServer_data()
    {
        QTest::addColumn<Bend>("bend");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char* name, Problem problem, Bend bend) {
            QTest::newRow(name) << std::move(bend) << problem;
        };
        const auto broken = [](const char* operation, Result result) {
            return [operation, result](Behaviour& behaviour) {
                behaviour.brokenOperation = operation;
                behaviour.broken = result;
            };
        };
        const http::Response html{200, "text/html", "<html>login</html>"};
        const http::Response failed{500, "text/plain", "sorry"};
        for (const char* operation : {"GetCACaps", "GetCACert", "PKIOperation"}) {
            const QByteArray name = operation;
            row(name + ": a web page", Problem::NotScep, broken(operation, html));
            row(name + ": silence", Problem::Unreachable,
                broken(operation, base::failure(base::ErrorCode::Timeout, "nothing came")));
            row(name + ": stopped", Problem::Cancelled,
                broken(operation, base::failure(base::ErrorCode::Cancelled, "stopped")));
            row(name + ": an address that is none", Problem::InvalidOrder,
                broken(operation, base::failure(base::ErrorCode::InvalidArgument, "no such scheme")));
        }
        row("GetCACaps: status 500", Problem::NoSafeAlgorithms, broken("GetCACaps", failed));
        row("GetCACert: status 500", Problem::ServerError, broken("GetCACert", failed));
        row("PKIOperation: status 500", Problem::ServerError, broken("PKIOperation", failed));
        row("no safe cipher", Problem::NoSafeAlgorithms,
            [](Behaviour& behaviour) { behaviour.capabilities = "SHA-256\nPOSTPKIOperation\n"; });
        row("another CA", Problem::FingerprintMismatch,
            [](Behaviour& behaviour) { behaviour.authorities = QStringList{"stranger"}; });
        row("it says no", Problem::Rejected, [](Behaviour& behaviour) {
            behaviour.bend = [](ReplySpec& spec) {
                spec.status = "2";
                spec.failInfo = "2";
            };
        });
        row("a replayed reply", Problem::WrongNonce, [](Behaviour& behaviour) {
            behaviour.bend = [](ReplySpec& spec) { spec.recipientNonce = "0123456789abcdef"; };
        });
    }
    void saysWhatIsWrongWithTheServer()
    {
        QFETCH(Bend, bend);
        QFETCH(Problem, problem);
        Behaviour behaviour;
        bend(behaviour);
        ScriptedServer server(m_ca, behaviour);
        const auto talk = converse(order(), answersOf(server), now());
        QVERIFY(!talk.outcome);
        QVERIFY2(talk.outcome.error().problem == problem, talk.outcome.error().detail.c_str());
        if (problem == Problem::Rejected)
            QVERIFY(talk.outcome.error().failInfo == FailInfo::BadRequest);
    }

    void saysWhatIsWrongWithThePassword_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("denied") << 401 << QByteArray() << Problem::PasswordDenied;
        QTest::newRow("forbidden") << 403 << QByteArray() << Problem::PasswordDenied;
        QTest::newRow("no page") << 404 << QByteArray() << Problem::ServerError;
        QTest::newRow("no password") << 200 << QByteArray("<html>none left</html>")
                                     << Problem::PasswordMissing;
    }
    void saysWhatIsWrongWithThePassword()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, page);
        ScriptedServer server(m_ca, {.passwordPage = page, .passwordStatus = status});
        Order asked = order();
        asked.settings.challenge = DynamicChallenge{"http://ca/password", "admin", base::SecretText("pw")};
        const auto talk = converse(asked, answersOf(server), now());
        QTEST(talk.outcome.error().problem, "problem");
        QVERIFY(server.messages().isEmpty());
    }

    void refusesAnOrderThatCantBe_data()
    {
        QTest::addColumn<BendOrder>("bend");
        const auto row = [](const char* name, BendOrder bend) { QTest::newRow(name) << std::move(bend); };
        row("no RSA key", [](Order& order) { order.key = *pki::PrivateKey::generate(pki::KeyType::EcP256); });
        row("$UDID left (E9)", [](Order& order) { order.settings.subject.text = "CN=$UDID"; });
        row("no subject", [](Order& order) { order.settings.subject.text = ""; });
        row("a subject that is none", [](Order& order) { order.settings.subject.text = "CN=x, nonsense"; });
        row("a fingerprint that is none", [](Order& order) { order.settings.fingerprint = "abc"; });
    }
    void refusesAnOrderThatCantBe()
    {
        QFETCH(BendOrder, bend);
        Order asked = order();
        bend(asked);
        ScriptedServer server(m_ca, {});
        const auto talk = converse(asked, answersOf(server), now());
        QCOMPARE(talk.outcome.error().problem, Problem::InvalidOrder);
        QVERIFY(talk.requests.empty());
    }

    void saysWhenNamesWereLeftOut()
    {
        Order asked = order();
        asked.settings.alternativeNames.dns = {"fw-01.example"};
        ScriptedServer willing(m_ca, {});
        QVERIFY(converse(asked, answersOf(willing), now()).outcome->notes.empty());
        ScriptedServer stubborn(m_ca, {.issue = [this](ScepCa& ca, const QByteArray&) {
                                    return ca.issue(request("O=Example, CN=fw-01", *m_key));
                                }});
        QCOMPARE(converse(asked, answersOf(stubborn), now()).outcome->notes, std::vector{Note::NamesLeftOut});
    }

    void carriesTheTlsSettings()
    {
        Order asked = order();
        asked.settings.serverAuthorities = {certificate("ca")};
        asked.settings.clientIdentity = enrolled();
        ScriptedServer server(m_ca, {});
        const auto talk = converse(asked, answersOf(server), now());
        for (const http::Request& request : talk.requests) {
            QCOMPARE(request.tls->authorities, certificate("ca").pem());
            QCOMPARE(request.tls->certificates, asked.settings.clientIdentity->chain.front().pem());
            QVERIFY(request.tls->key.reveal().contains("PRIVATE KEY"));
        }
        QVERIFY(!converse(order(), answersOf(server), now()).requests.front().tls);
    }
};

HANDFAST_TEST(DialogueTest)

} // namespace tst_dialogue

#include "tst_dialogue.moc"
