// The manager's web channel with a handler that throws, clients that do not read, or send more than anybody
// reads, and a certificate that is found revoked behind the handshake. C18, T6; S-5.
#include "session/engine/admin_door.h"
#include "session/http/client.h"
#include "session/revocation/checker.h"
#include "tests/session/engine/engine_estate.h"
#include "tests/session/engine/raw_client.h"
#include "tests/session/engine/recording_sink.h"
#include "tests/support/http_server.h"
#include "tests/support/ocsp_tool.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <stdexcept>

namespace tst_admin_door_faults {

using namespace session;
using namespace engine_tests;
using engine::AdminDoor;
using engine::AdminRequest;
using support::HttpReply;
using support::HttpServer;

class AdminDoorFaultsTest : public QObject
{
    Q_OBJECT

private:
    EngineEstate m_estate;
    base::SystemClock m_clock;

    [[nodiscard]] engine::SnapshotPtr policy(const std::string& responder = {})
    {
        engine::SnapshotSource source = m_estate.source({.customOnly = true});
        source.policy.managed = nullptr;
        if (!responder.empty()) {
            trust::CertificatePolicy& profile = *source.policy.custom;
            profile.revocation.useOcsp = true;
            profile.revocation.responders[profile.anchors.certificates().front().sha256()].url = responder;
        }
        return *engine::PolicySnapshot::compile(std::move(source));
    }
    static ClientWishes alice() { return {.alpn = "", .certificate = "custom-0001"}; }
    static bool asks(const RawClient& client) { return ask(client.ssl(), "GET / HTTP/1.1\r\n\r\n"); }
    static bool ask(SSL* ssl, const std::string& bytes)
    {
        return SSL_write(ssl, bytes.data(), int(bytes.size())) == int(bytes.size());
    }
    struct Read
    {
        std::string text;
        bool isWhole = false; ///< it ended with a close_notify
    };
    static Read readFrom(const RawClient& client)
    {
        Read read;
        char buffer[4096];
        int got = 0;
        while ((got = SSL_read(client.ssl(), buffer, sizeof buffer)) > 0)
            read.text.append(buffer, std::size_t(got));
        read.isWhole = SSL_get_error(client.ssl(), got) == SSL_ERROR_ZERO_RETURN;
        return read;
    }

private Q_SLOTS:
    void whatOneVisitThrowsEndsThatVisit()
    {
        RecordingSink sink;
        std::atomic<int> asked = 0;
        AdminDoor door({}, m_clock, sink, [&](const AdminRequest&, const AdminDoor::Answer& answer) {
            if (++asked == 1)
                throw std::runtime_error("as the library under us may");
            answer("HTTP/1.1 200 OK\r\n\r\nhello");
        });
        const auto address = door.start(policy());
        RawClient beside(m_estate.pki(), alice());
        QVERIFY(beside.connect(*address));
        RawClient first(m_estate.pki(), alice());
        QVERIFY(first.connect(*address) && asks(first));
        QVERIFY(first.waitForEnd());
        QVERIFY(sink.expect<engine::SessionDown>());
        QVERIFY(asks(beside));
        QVERIFY(readFrom(beside).text.ends_with("hello"));
    }

    /// Whom nobody waits for any more: its place is somebody else's.
    void whoNeverReadsIsCutOff()
    {
        RecordingSink sink;
        const std::string much(8 * 1024 * 1024, 'x');
        std::atomic<int> asked = 0;
        AdminDoor door({.connectionsPerAddress = 1}, m_clock, sink,
                       [&](const AdminRequest&, const AdminDoor::Answer& answer) {
                           answer(++asked == 1 ? much : "hello");
                       });
        const auto address = door.start(policy());
        RawClient deaf(m_estate.pki(), alice());
        QVERIFY(deaf.connect(*address) && asks(deaf));
        QVERIFY(sink.expect<engine::SessionDown>());
        QTRY_VERIFY(([&] {
            RawClient other(m_estate.pki(), alice());
            return other.connect(*address) && asks(other) && readFrom(other).text == "hello";
        }()));
    }

    /// The kernel resets a connection that is closed with bytes that nobody has read.
    void whatIsSaidToOneThatGoesOnSendingArrives()
    {
        RecordingSink sink;
        AdminDoor door({}, m_clock, sink, [](const AdminRequest&, const AdminDoor::Answer& answer) {
            answer("HTTP/1.1 200 OK\r\n\r\nhello");
        });
        const auto address = door.start(policy());
        RawClient loud(m_estate.pki(), alice());
        QVERIFY(loud.connect(*address) && asks(loud));
        QVERIFY(sink.expect<engine::SessionDown>());
        int sent = 0; // up to what it throws away, and then some that stays unread
        for (const std::string some(16 * 1024, 'x'); sent < 24 && ask(loud.ssl(), some);)
            ++sent;
        QCOMPARE(sent, 24);
        const Read read = readFrom(loud);
        QVERIFY(read.text.ends_with("hello"));
        QVERIFY(read.isWhole);
    }

    void whoIsFoundRevokedIsTold() // C18, T6
    {
        m_estate.addClient("revoked-0001", {.commonName = "0001"});
        m_estate.revoke("revoked-0001");
        HttpServer responder([this](const support::HttpRequest& request) {
            return HttpReply{
                .body = support::ocspAnswer(m_estate.pki(), {.issuer = "custom-root"}, request.body)};
        });
        http::Client network;
        revocation::Checker checker(network, m_clock);
        RecordingSink sink;
        {
            AdminDoor door({.revocation = &checker}, m_clock, sink,
                           [](const AdminRequest&, const AdminDoor::Answer& answer) { answer("let in"); });
            const auto address = door.start(policy(responder.url("/ocsp").toStdString()));
            responder.hold();
            RawClient mallory(m_estate.pki(), {.alpn = "", .certificate = "revoked-0001"});
            QVERIFY(mallory.connect(*address) && asks(mallory));
            QTRY_COMPARE(responder.requests().size(), qsizetype(1)); // what was sent is unread now
            responder.release();
            const Read read = readFrom(mallory);
            QVERIFY2(read.text.starts_with("HTTP/1.1 403 Forbidden\r\n"), read.text.c_str());
            QVERIFY2(read.text.find("\r\n\r\nC18: ") != std::string::npos, read.text.c_str());
            QVERIFY(read.isWhole);
            QVERIFY(sink.expect<engine::SessionRefused>()->attempt->verdict.reason == trust::Reason::Revoked);
        }
        network.stop();
    }
};

HANDFAST_TEST(AdminDoorFaultsTest)

} // namespace tst_admin_door_faults

#include "tst_admin_door_faults.moc"
