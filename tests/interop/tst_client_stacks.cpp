// Devices of other people's TLS stacks against `handfast serve`: OpenSSL, GnuTLS, NSS, socat, curl, Java, Go
// and Node. Each is right or wrong in one way; the verdict is seen by the client, and the manager's event
// says why. Bytes of the device's first message come from session/wire, everything else is theirs.
#include "session/wire/frame.h"
#include "session/wire/messages.h"
#include "tests/integration/refusal_estate.h"
#include "tests/interop/foreign_client.h"
#include "tests/support/http_server.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace tst_client_stacks {

using integration::RefusalEstate;
using interop::ClientAnswer;
using interop::ClientOrder;
using support::HttpReply;
using support::HttpRequest;

namespace {

const QStringList stacks{"openssl", "gnutls", "nss", "socat", "libcurl", "java", "go", "node"};

struct Case
{
    const char* name;
    QString certificate = {}; ///< "": none
    QString sentAlong = {};   ///< of its issuers
    QString reason = {};      ///< "": admitted
    QString rule = {};
    QString alert = {}; ///< "": told by a frame, after the handshake
};

std::vector<Case> casesFor(const QString& stack)
{
    const QString revoked = "revoked-" + stack;
    std::vector<Case> cases{
        {.name = "good", .certificate = "good"},
        {.name = "expired",
         .certificate = "expired",
         .reason = "expired",
         .rule = "C20",
         .alert = "certificate_expired"},
        {.name = "revoked", .certificate = revoked, .reason = "revoked", .rule = "C18"},
        {.name = "revoked, as is known by now",
         .certificate = revoked,
         .reason = "revoked",
         .rule = "C18",
         .alert = "certificate_revoked"},
        {.name = "wrong CA, its certificate sent along",
         .certificate = "foreign",
         .sentAlong = "foreign-root",
         .reason = "unknown-issuer",
         .rule = "A3",
         .alert = "unknown_ca"},
        {.name = "wrong CA",
         .certificate = "foreign",
         .reason = "incomplete-chain",
         .rule = "C5",
         .alert = "unknown_ca"},
        {.name = "no certificate", .reason = "no-certificate", .rule = "A4", .alert = "handshake_failure"},
        {.name = "not on the list",
         .certificate = "unlisted",
         .reason = "not-authorized",
         .rule = "D8",
         .alert = "handshake_failure"},
        {.name = "wrong serial", .certificate = "other", .reason = "serial-mismatch", .rule = "D9"},
        {.name = "good again", .certificate = "good"},
    };
    if (stack == "nss") // it never sends a root
        std::erase_if(cases, [](const Case& wanted) { return !wanted.sentAlong.isEmpty(); });
    return cases;
}

/// What the client was told: "welcome", "refused REASON", or "" for nothing.
QString toldBy(const QByteArray& frame)
{
    if (frame.isEmpty())
        return {};
    const auto message = session::wire::decode({frame.constData(), std::size_t(frame.size())});
    if (!message)
        return "no message";
    if (std::holds_alternative<session::wire::Welcome>(*message))
        return "welcome";
    const auto* const refused = std::get_if<session::wire::Refused>(&*message);
    return refused ? "refused " + QString::fromStdString(refused->reason) : "another message";
}

QString expectedToldBy(const Case& wanted)
{
    if (wanted.reason.isEmpty())
        return "welcome";
    return wanted.alert.isEmpty() ? "refused " + wanted.reason : QString();
}

/// In one line: what the manager's log says of the attempt.
QString loggedIn(const QJsonObject& event)
{
    const QJsonObject alert = event["alert"].toObject();
    return QStringList{event["event"].toString(), event["reason"].toString(), event["rule"].toString(),
                       alert["name"].toString(), alert["direction"].toString()}
        .join(' ');
}

QString expectedLog(const Case& wanted)
{
    if (wanted.reason.isEmpty())
        return QStringLiteral("session-up    ");
    return QStringList{"session-refused", wanted.reason, wanted.rule, wanted.alert,
                       wanted.alert.isEmpty() ? "" : "sent"}
        .join(' ');
}

} // namespace

class ClientStacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_estate.start(), qPrintable(m_estate.report()));
        for (const QString& stack : stacks)
            makeRevoked("revoked-" + stack);
        m_list = m_pki.crl("custom-root");
        const QString profile = "set panorama certificate-profile devices ";
        QVERIFY2(m_estate.commit({profile + "use-crl yes", profile + "block-unknown-cert no",
                                  profile + "block-timeout-cert no"}),
                 qPrintable(m_estate.report()));
        session::wire::Hello hello;
        hello.serial = RefusalEstate::managed().toStdString();
        hello.hostname = "foreign";
        hello.kind = "firewall";
        const std::string bytes = session::wire::frame(session::wire::encode(hello));
        QFile file(m_estate.live().path("hello"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(bytes)) > 0);
    }
    void stack_data()
    {
        QTest::addColumn<QString>("stack");
        for (const QString& stack : stacks)
            QTest::newRow(qPrintable(stack)) << stack;
    }
    void stack()
    {
        QFETCH(QString, stack);
        const QString own = m_estate.live().path(stack);
        QVERIFY(QDir().mkpath(own));
        const auto client = interop::foreignClient(stack, own);
        int right = 0;
        int asked = 0;
        QString wrong;
        for (const Case& wanted : casesFor(stack)) {
            ++asked;
            const QString fault = faultOf(*client, wanted);
            fault.isEmpty() ? void(++right) : void(wrong += QString("\n%1: %2").arg(wanted.name, fault));
        }
        printf("%s: %d of %d verdicts and reasons right\n", qPrintable(stack), right, asked);
        QVERIFY(asked > 0);
        QVERIFY2(right == asked, qPrintable(wrong));
    }
    /// The tool itself speaks HTTP: what is decided before the first message, and that this is none.
    void curl_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("reason");
        QTest::newRow("good") << "good" << "protocol";
        QTest::newRow("no certificate") << "" << "no-certificate";
        for (const Case& wanted : casesFor("libcurl"))
            if (!wanted.alert.isEmpty() && !wanted.certificate.isEmpty() && wanted.sentAlong.isEmpty())
                QTest::newRow(wanted.name) << wanted.certificate << wanted.reason;
    }
    void curl()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, reason);
        const auto before = m_estate.live().manager().events().size();
        QStringList words{"--silent", "--show-error", "--noproxy",
                          "*",        "--cacert",     m_pki.certificateFile("custom-root")};
        if (!certificate.isEmpty())
            words << "--cert" << m_pki.certificateFile(certificate) << "--key" << m_pki.keyFile(certificate);
        const support::CliRun run = support::runProgram(
            "curl", words + QStringList{"https://" + QString::fromStdString(m_estate.address())});
        QVERIFY2(!run.succeeded(), qPrintable(run.report()));
        const QJsonObject event = eventAfter(before);
        QVERIFY2(event["reason"] == reason, QJsonDocument(event).toJson() + run.report().toUtf8());
    }

private:
    /// Its list has a URL of its own, so that its fate is not known before it is asked for.
    void makeRevoked(const QString& name)
    {
        m_pki.leaf(name,
                   {.issuer = "custom-root",
                    .commonName = RefusalEstate::managed(),
                    .extendedKeyUsage = "clientAuth",
                    .extraExtensions = {"crlDistributionPoints = URI:" + m_server.url("/crl?" + name)}});
        m_pki.revoke(name);
    }
    /// The first word of the manager about an attempt.
    [[nodiscard]] QJsonObject eventAfter(qsizetype before)
    {
        const auto isVerdict = [](const QJsonObject& event) {
            return event["event"] == "session-refused" || event["event"] == "session-up";
        };
        return m_estate.live().manager().waitForEvent(isVerdict, {.from = before}).value_or(QJsonObject());
    }
    /// "" when client and log say what is right.
    [[nodiscard]] QString faultOf(interop::ForeignClient& client, const Case& wanted)
    {
        ClientOrder order{.address = QString::fromStdString(m_estate.address()),
                          .authority = m_pki.certificateFile("custom-root"),
                          .hello = m_estate.live().path("hello")};
        if (!wanted.certificate.isEmpty()) {
            QStringList chain{wanted.certificate};
            if (!wanted.sentAlong.isEmpty())
                chain << wanted.sentAlong;
            order.certificate = m_pki.writeChain("sent.pem", chain);
            order.key = m_pki.keyFile(wanted.certificate);
        }
        const auto before = m_estate.live().manager().events().size();
        const ClientAnswer answer = client.attempt(order);
        const QJsonObject event = eventAfter(before);
        if (toldBy(answer.frame) == expectedToldBy(wanted) && loggedIn(event) == expectedLog(wanted))
            return {};
        return QString("told \"%1\", logged \"%2\", client: %3\n%4")
            .arg(toldBy(answer.frame), loggedIn(event), answer.report,
                 QString::fromUtf8(QJsonDocument(event).toJson()));
    }
    /// Its sessions ask for nothing before the list is made.
    [[nodiscard]] HttpReply answer(const HttpRequest&) const { return {.body = m_list}; }

    RefusalEstate m_estate;
    support::OpensslPki m_pki{m_estate.live().path("pki")};
    QByteArray m_list;
    support::HttpServer m_server{[this](const HttpRequest& request) { return answer(request); }};
};

HANDFAST_TEST(ClientStacksTest)

} // namespace tst_client_stacks

#include "tst_client_stacks.moc"
