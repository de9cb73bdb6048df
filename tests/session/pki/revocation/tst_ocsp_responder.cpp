// What a responder of ours reads and signs, held against `openssl ocsp` on both sides: requests that the tool
// makes, answers that the tool judges. RFC 6960.
#include "session/pki/issuing/renewal.h"
#include "session/pki/revocation/ocsp_responder.h"
#include "tests/support/openssl_pki.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_ocsp_responder {

using namespace session;
using pki::OcspStatus;
using pki::RevocationReason;

namespace {

template <class T>
T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return *std::move(result);
}

base::TimePoint now()
{
    return base::SystemClock().now();
}

} // namespace

class OcspResponderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_pki.root("ca");
        m_pki.root("rsa", {.rsaBits = 2048});
        m_pki.root("foreign");
        m_pki.root("namesake", {.commonName = "ca"});
        for (const QString name : {"fw", "other"})
            m_pki.leaf(name, {.issuer = "ca"});
        m_pki.leaf("rsa-fw", {.issuer = "rsa"});
        m_pki.leaf("foreign-fw", {.issuer = "foreign"});
    }

    void readsWhatTheToolAsks_data()
    {
        QTest::addColumn<QString>("digest");
        for (const char* digest : {"-sha1", "-sha256", "-sha512"})
            QTest::newRow(digest) << QString(digest);
    }
    void readsWhatTheToolAsks()
    {
        QFETCH(QString, digest);
        const auto query = must(pki::readOcspRequest(request(
            {"-no_nonce", digest, "-issuer", m_pki.certificateFile("ca"), "-cert",
             m_pki.certificateFile("fw"), digest, "-cert", m_pki.certificateFile("other"), digest, "-issuer",
             m_pki.certificateFile("foreign"), "-cert", m_pki.certificateFile("foreign-fw")})));
        QCOMPARE(query.asked.size(), std::size_t(3));
        QCOMPARE(query.nonce, std::string());
        QCOMPARE(query.asked[0].serialNumber, certificate("fw").serialNumber());
        QCOMPARE(query.asked[1].serialNumber, certificate("other").serialNumber());
        QVERIFY(pki::concerns(query.asked[0], certificate("ca")));
        QVERIFY(!pki::concerns(query.asked[0], certificate("foreign")));
        QVERIFY(!pki::concerns(query.asked[0], certificate("namesake")));
        QVERIFY(pki::concerns(query.asked[2], certificate("foreign")));
    }

    void theToolBelievesTheAnswer_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isDelegated");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* authority, const char* subject, bool isDelegated,
                            OcspStatus status, RevocationReason reason, const char* expected) {
            QTest::newRow(name) << authority << subject << isDelegated << int(status) << int(reason)
                                << expected;
        };
        const auto none = RevocationReason::Unspecified;
        row("good", "ca", "fw", false, OcspStatus::Good, none, "fw.crt: good");
        row("good, delegated", "ca", "fw", true, OcspStatus::Good, none, "fw.crt: good");
        row("good, delegated, RSA", "rsa", "rsa-fw", true, OcspStatus::Good, none, "rsa-fw.crt: good");
        row("unknown", "ca", "fw", false, OcspStatus::Unknown, none, "fw.crt: unknown");
        row("revoked", "ca", "fw", true, OcspStatus::Revoked, none, "fw.crt: revoked");
        row("revoked with reason", "ca", "fw", false, OcspStatus::Revoked, RevocationReason::KeyCompromise,
            "Reason: keyCompromise");
        row("on hold", "ca", "fw", true, OcspStatus::Revoked, RevocationReason::CertificateHold,
            "Reason: certificateHold");
    }
    void theToolBelievesTheAnswer()
    {
        QFETCH(QString, authority);
        QFETCH(QString, subject);
        QFETCH(bool, isDelegated);
        QFETCH(int, status);
        QFETCH(int, reason);
        QFETCH(QString, expected);
        const auto query = must(pki::readOcspRequest(
            request({"-issuer", m_pki.certificateFile(authority), "-cert", m_pki.certificateFile(subject)})));
        const auto revokedAt = now() - std::chrono::hours(1);
        const auto answer = must(pki::signOcspAnswer({.statements = {{.id = query.asked[0].id,
                                                                      .status = OcspStatus(status),
                                                                      .revokedAt = revokedAt,
                                                                      .reason = RevocationReason(reason)}},
                                                      .nonce = query.nonce,
                                                      .thisUpdate = now()},
                                                     isDelegated ? delegate(authority) : issuer(authority)));
        write("response.der", answer);
        const QString told = m_pki.openssl({"ocsp", "-no_nonce", "-reqin", path("request.der"), "-respin",
                                            path("response.der"), "-CAfile", m_pki.certificateFile(authority),
                                            "-issuer", m_pki.certificateFile(authority), "-cert",
                                            m_pki.certificateFile(subject), "-resp_text"});
        QVERIFY2(told.contains(expected), qPrintable(told));
        QCOMPARE(told.contains("Reason:"),
                 status == int(OcspStatus::Revoked) && reason != int(RevocationReason::Unspecified));
        QVERIFY2(told.contains("OCSP Nonce"), qPrintable(told));

        const auto finding = must(
            pki::judgeOcspResponse(answer, {.issuer = certificate(authority),
                                            .serialNumber = certificate(subject).serialNumber(),
                                            .nonce = query.nonce.substr(2), // without its own tag and length
                                            .now = now()}));
        QCOMPARE(int(finding.status), status);
        QVERIFY(!finding.nextUpdate);
        if (finding.revokedAt)
            QCOMPARE(*finding.revokedAt, std::chrono::floor<std::chrono::seconds>(revokedAt));
    }

    void aDelegateIsWhatTheRfcWants()
    {
        const QString text = m_pki.openssl({"x509", "-noout", "-text", "-in", writePem(delegate("ca"))});
        QVERIFY2(text.contains("OCSP Signing"), qPrintable(text));
        QVERIFY2(text.contains("OCSP No Check"), qPrintable(text));
        QVERIFY2(text.contains("Digital Signature\n"), qPrintable(text));
    }

    void malformedRequests_data()
    {
        QTest::addColumn<QByteArray>("der");
        const QByteArray good = QByteArray::fromStdString(
            request({"-issuer", m_pki.certificateFile("ca"), "-cert", m_pki.certificateFile("fw")}));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("GET me");
        QTest::newRow("cut off") << good.chopped(1);
        QTest::newRow("something behind it") << good + '\0';
        QTest::newRow("too long") << QByteArray(qsizetype(pki::largestOcspRequest) + 1, '0');
        QTest::newRow("no question") << QByteArray::fromHex("30043002"
                                                            "3000");
        QStringList many{"-issuer", m_pki.certificateFile("ca")};
        for (int i = 0; i <= pki::mostOcspQuestions; ++i)
            many += {"-serial", QString::number(i + 1)};
        QTest::newRow("too many questions") << QByteArray::fromStdString(request(many));
    }
    void malformedRequests()
    {
        QFETCH(QByteArray, der);
        const auto query = pki::readOcspRequest(der.toStdString());
        QVERIFY(!query);
        QCOMPARE(query.error().code, base::ErrorCode::ParseFailed);
    }

    void everyCutOfARequestIsRefused()
    {
        const std::string good =
            request({"-issuer", m_pki.certificateFile("ca"), "-cert", m_pki.certificateFile("fw")});
        for (std::size_t length = 0; length < good.size(); ++length)
            QVERIFY(!pki::readOcspRequest(good.substr(0, length)));
    }

    void nonces_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("1") << 1 << true;
        QTest::newRow("16") << 16 << true;
        QTest::newRow("128") << 128 << true;
        QTest::newRow("129") << 129 << false;
    }
    void nonces()
    {
        QFETCH(int, length);
        QFETCH(bool, isTaken);
        // A request of the tool with its nonce swapped for another: TBSRequest is remade around it.
        const QByteArray plain = QByteArray::fromStdString(request(
            {"-no_nonce", "-issuer", m_pki.certificateFile("ca"), "-cert", m_pki.certificateFile("fw")}));
        const QByteArray list = plain.mid(plain[1] < 0 ? 6 : 4); // behind OCSPRequest and TBSRequest
        const QByteArray oid = QByteArray::fromHex("06092b0601050507300102");
        const QByteArray nonce = tlv(0x04, tlv(0x04, QByteArray(length, 'n')));
        const QByteArray extensions = tlv(char(0xa2), tlv(0x30, tlv(0x30, oid + nonce)));
        const QByteArray der = tlv(0x30, tlv(0x30, list + extensions));
        const auto query = pki::readOcspRequest(der.toStdString());
        QCOMPARE(query.has_value(), isTaken);
        if (query)
            QCOMPARE(query->nonce, tlv(0x04, QByteArray(length, 'n')).toStdString());
    }

    void problemsAreFiveBytes()
    {
        QCOMPARE(QByteArray::fromStdString(pki::ocspProblemAnswer(pki::OcspProblem::MalformedRequest)),
                 QByteArray::fromHex("30030a0101"));
        QCOMPARE(QByteArray::fromStdString(pki::ocspProblemAnswer(pki::OcspProblem::TryLater)),
                 QByteArray::fromHex("30030a0103"));
    }

    void aForeignKeySignsNothing()
    {
        const auto answer = pki::signOcspAnswer({.statements = {}, .nonce = {}, .thisUpdate = now()},
                                                {certificate("ca"), key("foreign")});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, base::ErrorCode::Mismatch);
    }

private:
    static QByteArray tlv(char tag, const QByteArray& content)
    {
        QByteArray head(1, tag);
        if (content.size() > 127)
            head +=
                content.size() > 255 ? QByteArray("\x82") + char(content.size() >> 8) : QByteArray("\x81");
        return head + char(content.size() & 0xff) + content;
    }
    [[nodiscard]] QString path(const QString& name) const { return m_directory.filePath(name); }
    /// As `openssl ocsp` makes it; stays in request.der.
    [[nodiscard]] std::string request(const QStringList& arguments) const
    {
        m_pki.openssl(QStringList{"ocsp", "-reqout", path("request.der")} + arguments);
        QFile file(path("request.der"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no request");
        return file.readAll().toStdString();
    }
    [[nodiscard]] pki::Certificate certificate(const QString& name) const
    {
        return must(pki::Certificate::fromPem(m_pki.certificate(name).toStdString()));
    }
    [[nodiscard]] pki::PrivateKey key(const QString& name) const
    {
        return must(pki::PrivateKey::fromPem(m_pki.key(name).toStdString()));
    }
    [[nodiscard]] pki::Issuer issuer(const QString& name) const { return {certificate(name), key(name)}; }
    [[nodiscard]] pki::Issuer delegate(const QString& authority) const
    {
        pki::PrivateKey own = must(pki::PrivateKey::generate(pki::KeyType::EcP256));
        pki::Certificate signer = must(pki::issue({.subject = {"CN=responder"},
                                                   .role = pki::CertificateRole::OcspSigner,
                                                   .now = now(),
                                                   .lifetime = std::chrono::days(1)},
                                                  own, issuer(authority)));
        return {std::move(signer), std::move(own)};
    }
    [[nodiscard]] QString writePem(const pki::Issuer& signer) const
    {
        write("signer.pem", signer.certificate.pem());
        return path("signer.pem");
    }
    void write(const QString& name, const std::string& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(bytes)) < 0)
            qFatal("can't write");
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(OcspResponderTest)

} // namespace tst_ocsp_responder

#include "tst_ocsp_responder.moc"
