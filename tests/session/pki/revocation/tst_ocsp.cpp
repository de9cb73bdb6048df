// Requests and answers of OCSP, held against `openssl ocsp`: who may sign, for which certificate, when (C12,
// C25).
#include "session/pki/revocation/ocsp.h"
#include "tests/support/ocsp_tool.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <openssl/ocsp.h>

namespace tst_ocsp {

using namespace session;
using support::OcspAnswerSpec;

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

/// "good", "revoked keyCompromise", "unknown", or the error.
QString told(const base::Result<pki::OcspFinding>& finding)
{
    if (!finding)
        return QString::fromStdString(finding.error().detail);
    switch (finding->status) {
    case pki::OcspStatus::Good:
        return "good";
    case pki::OcspStatus::Revoked:
        return "revoked " + QString::fromStdString(finding->reason);
    case pki::OcspStatus::Unknown:
        return "unknown";
    }
    return {};
}

} // namespace

class OcspTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString signing = "critical,OCSPSigning";
        const QDateTime today = QDateTime::currentDateTimeUtc();
        m_pki.root("ca");
        m_pki.root("foreign");
        m_pki.root("ca-again", {.commonName = "ca"});
        m_pki.root("rsa", {.rsaBits = 2048});
        m_pki.leaf("fw", {.issuer = "ca"});
        m_pki.leaf("other", {.issuer = "ca"});
        m_pki.leaf("gone", {.issuer = "ca"});
        m_pki.leaf("rsa-fw", {.issuer = "rsa"});
        m_pki.revoke("gone");
        m_pki.leaf("delegate", {.issuer = "ca", .extendedKeyUsage = signing, .keyUsage = "digitalSignature"});
        m_pki.leaf("no-purpose", {.issuer = "ca", .extendedKeyUsage = "clientAuth"});
        m_pki.leaf("no-signatures",
                   {.issuer = "ca", .extendedKeyUsage = signing, .keyUsage = "keyEncipherment"});
        m_pki.leaf("foreign-delegate", {.issuer = "foreign", .extendedKeyUsage = signing});
        m_pki.leaf("namesake-delegate", {.issuer = "ca-again", .extendedKeyUsage = signing});
        m_pki.leaf("late-delegate", {.issuer = "ca",
                                     .extendedKeyUsage = signing,
                                     .notBefore = today.addDays(-9),
                                     .notAfter = today.addDays(-2)});
        m_pki.leaf("critical-delegate", {.issuer = "ca",
                                         .extendedKeyUsage = signing,
                                         .extraExtensions = {"1.2.3.4.5 = critical,ASN1:NULL"}});
        m_pki.leaf("weak-delegate", {.issuer = "ca", .extendedKeyUsage = signing, .rsaBits = 1024});
    }

    void theToolReadsOurRequest()
    {
        for (const auto nonce : {pki::OcspNonce::Sent, pki::OcspNonce::Excluded}) {
            const auto request = must(pki::makeOcspRequest(certificate("fw"), certificate("ca"), nonce));
            const QString file = m_directory.filePath("our-request");
            write(file, QByteArray::fromStdString(request.der));
            const QString text = m_pki.openssl({"ocsp", "-reqin", file, "-req_text"});
            QVERIFY(
                text.contains(QString::fromStdString(certificate("fw").serialNumber()), Qt::CaseInsensitive));
            QCOMPARE(text.contains("OCSP Nonce"), nonce == pki::OcspNonce::Sent);
            QCOMPARE(request.nonce.size(), nonce == pki::OcspNonce::Sent ? std::size_t(16) : std::size_t(0));
        }
    }

    void answers_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<OcspAnswerSpec>("spec");
        QTest::addColumn<QString>("expected"); // begins so, or holds it
        const auto row = [](const char* name, const char* subject, const OcspAnswerSpec& spec,
                            const char* expected) {
            QTest::newRow(name) << QString(subject) << spec << QString(expected);
        };
        row("C25 signed by the issuer", "fw", {.issuer = "ca"}, "good");
        row("C25 the issuer by key hash", "fw", {.issuer = "ca", .further = {"-resp_key_id"}}, "good");
        row("C25 a delegate", "fw", {.issuer = "ca", .signer = "delegate"}, "good");
        row("C25 a delegate by key hash", "fw",
            {.issuer = "ca", .signer = "delegate", .further = {"-resp_key_id"}}, "good");
        row("C25 a delegate that is not in the answer", "fw",
            {.issuer = "ca", .signer = "delegate", .further = {"-resp_no_certs"}},
            "signed by nobody who may");
        row("C18 revoked", "gone", {.issuer = "ca"}, "revoked keyCompromise");
        row("C18 revoked, by a delegate", "gone", {.issuer = "ca", .signer = "delegate"},
            "revoked keyCompromise");
        row("C11 unknown", "fw", {.issuer = "ca", .knowsNone = true}, "unknown");
        row("C25 delegate without purpose", "fw", {.issuer = "ca", .signer = "no-purpose"}, "OCSPSigning");
        row("C25 delegate that may not sign", "fw", {.issuer = "ca", .signer = "no-signatures"}, "key usage");
        row("C25 delegate of another CA", "fw", {.issuer = "ca", .signer = "foreign-delegate"},
            "not issued by");
        row("C24 delegate of a CA of the same name", "fw", {.issuer = "ca", .signer = "namesake-delegate"},
            "not issued by");
        row("C25 delegate out of date", "fw", {.issuer = "ca", .signer = "late-delegate"},
            "not valid at this time");
        row("C25 delegate with an unknown extension", "fw", {.issuer = "ca", .signer = "critical-delegate"},
            "not understood");
        row("C25 weak delegate", "fw", {.issuer = "ca", .signer = "weak-delegate"}, "weak");
        row("C25 another CA", "fw", {.issuer = "ca", .signer = "foreign"}, "not issued by");
        row("C24 a CA of the same name", "fw", {.issuer = "ca", .signer = "ca-again"}, "");
        row("C25 another certificate of the issuer as signer", "fw", {.issuer = "ca", .signer = "other"},
            "OCSPSigning");
        row("C25 no end, and fresh", "fw", {.issuer = "ca", .days = 0}, "good");
        row("C25 no end, and old", "fw", {.issuer = "ca", .days = 0, .madeAt = std::chrono::days(-2)},
            "is old");
        row("C25 lapsed", "fw", {.issuer = "ca", .days = 5, .madeAt = std::chrono::days(-10)}, "has lapsed");
        row("C25 old and still good", "fw", {.issuer = "ca", .days = 20, .madeAt = std::chrono::days(-10)},
            "good");
        row("C25 from the future", "fw", {.issuer = "ca", .madeAt = std::chrono::days(1)}, "from the future");
        row("C25 a clock that is a little ahead", "fw", {.issuer = "ca", .madeAt = std::chrono::minutes(2)},
            "good");
        row("SHA-1 signature", "rsa-fw", {.issuer = "rsa", .further = {"-rmd", "sha1"}}, "weak");
        row("SHA-256 signature", "rsa-fw", {.issuer = "rsa", .further = {"-rmd", "sha256"}}, "good");
    }
    void answers()
    {
        QFETCH(QString, subject);
        QFETCH(OcspAnswerSpec, spec);
        QFETCH(QString, expected);
        const auto request = ask(subject, spec.issuer);
        const QByteArray answer = support::ocspAnswer(m_pki, spec, QByteArray::fromStdString(request.der));
        const auto finding = judge(answer, question(subject, spec.issuer, request.nonce));
        if (expected == "good" || expected == "unknown" || expected.startsWith("revoked"))
            QCOMPARE(told(finding), expected);
        else
            QVERIFY2(!finding && told(finding).contains(expected), qPrintable(told(finding)));
    }

    void aRevocationComesWithItsTime()
    {
        const auto request = ask("gone", "ca");
        const auto finding = must(judge(answerTo(request), question("gone", "ca", request.nonce)));
        QVERIFY(finding.revokedAt && now() - *finding.revokedAt < std::chrono::hours(1));
        QVERIFY(finding.nextUpdate && *finding.nextUpdate - finding.thisUpdate == std::chrono::days(1));
    }
    void theSettingsMayNameFurtherAuthorities() // C7
    {
        const auto request = ask("fw", "ca");
        const QByteArray der = QByteArray::fromStdString(request.der);
        auto asked = question("fw", "ca", request.nonce);
        asked.furtherAuthorities = {certificate("foreign")};
        const auto by = [&](const char* signer) {
            return told(judge(support::ocspAnswer(m_pki, {.issuer = "ca", .signer = signer}, der), asked));
        };
        QCOMPARE(by("foreign"), QString("good"));
        QCOMPARE(by("foreign-delegate"), QString("good"));
        QCOMPARE(by("delegate"), QString("good"));
        // A plain certificate can be named too: it answers itself, and has no delegates.
        asked.furtherAuthorities = {certificate("other")};
        QCOMPARE(by("other"), QString("good"));
        QVERIFY(by("foreign-delegate").contains("not issued by"));
    }
    void aNonceComesBackUnchangedOrNotAtAll() // C25
    {
        const auto request = ask("fw", "ca");
        const QByteArray answer = answerTo(request);
        QCOMPARE(told(judge(answer, question("fw", "ca", request.nonce))), QString("good"));
        QVERIFY(told(judge(answer, question("fw", "ca", ask("fw", "ca").nonce))).contains("another nonce"));
        QVERIFY(told(judge(answer, question("fw", "ca", request.nonce + "x"))).contains("another nonce"));
        QCOMPARE(told(judge(answer, question("fw", "ca", {}))), QString("good"));
        const auto silent = ask("fw", "ca", pki::OcspNonce::Excluded);
        QCOMPARE(told(judge(answerTo(silent), question("fw", "ca", request.nonce))), QString("good"));
    }
    void anAnswerIsForOneCertificateOfOneIssuer() // C25
    {
        const auto request = ask("fw", "ca");
        const QByteArray answer = answerTo(request);
        QVERIFY(told(judge(answer, question("other", "ca", request.nonce))).contains("other certificates"));
        auto asked = question("fw", "ca-again", request.nonce);
        asked.furtherAuthorities = {certificate("ca")};
        QVERIFY(told(judge(answer, asked)).contains("other certificates"));
        asked = question("fw", "ca", request.nonce);
        asked.serialNumber = "not a number";
        QVERIFY(told(judge(answer, asked)).contains("other certificates"));
    }
    void readsOtherDigestsOfTheCertificateId_data()
    {
        QTest::addColumn<QString>("digest");
        for (const char* digest : {"-sha1", "-sha256", "-sha384"})
            QTest::newRow(digest) << digest;
    }
    void readsOtherDigestsOfTheCertificateId()
    {
        QFETCH(QString, digest);
        const QString file = m_directory.filePath("request-by-tool");
        m_pki.openssl({"ocsp", digest, "-issuer", m_pki.certificateFile("ca"), "-cert",
                       m_pki.certificateFile("fw"), "-reqout", file, "-no_nonce"});
        QFile request(file);
        QVERIFY(request.open(QIODevice::ReadOnly));
        const QByteArray answer = support::ocspAnswer(m_pki, {.issuer = "ca"}, request.readAll());
        QCOMPARE(told(judge(answer, question("fw", "ca", {}))), QString("good"));
        QVERIFY(told(judge(answer, question("other", "ca", {}))).contains("other certificates"));
    }
    void criticalExtensionsMustBeUnderstood_data() // C25
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<bool>("isCritical");
        QTest::addColumn<bool>("ofTheStatement"); ///< else of the whole answer
        QTest::addColumn<QString>("expected");
        const QString unknown = "1.2.3.4.5";
        const QString cutoff = "1.3.6.1.5.5.7.48.1.6";
        QTest::newRow("unknown") << "fw" << unknown << true << false << "not understood";
        QTest::newRow("unknown, of the statement") << "fw" << unknown << true << true << "not understood";
        QTest::newRow("unknown, revoked") << "gone" << unknown << true << true << "not understood";
        QTest::newRow("unknown, not critical") << "fw" << unknown << false << false << "good";
        QTest::newRow("unknown, not critical, of the statement")
            << "fw" << unknown << false << true << "good";
        QTest::newRow("known") << "fw" << cutoff << true << true << "good";
    }
    void criticalExtensionsMustBeUnderstood()
    {
        QFETCH(QString, subject);
        QFETCH(QString, extension);
        QFETCH(bool, isCritical);
        QFETCH(bool, ofTheStatement);
        QFETCH(QString, expected);
        const auto request = ask(subject, "ca");
        const QByteArray answer = extended(answerTo(request), [&](OCSP_BASICRESP* basic) {
            X509_EXTENSION* made = nullExtension(extension, isCritical);
            if (ofTheStatement)
                OCSP_SINGLERESP_add_ext(OCSP_resp_get0(basic, 0), made, -1);
            else
                OCSP_BASICRESP_add_ext(basic, made, -1);
            X509_EXTENSION_free(made);
        });
        const QString said = told(judge(answer, question(subject, "ca", request.nonce)));
        QVERIFY2(expected == "good" ? said == expected : said.contains(expected), qPrintable(said));
    }
    void errorStatusesProveNothing_data() // C12
    {
        QTest::addColumn<int>("status");
        QTest::newRow("malformedrequest") << 1;
        QTest::newRow("internalerror") << 2;
        QTest::newRow("trylater") << 3;
        QTest::newRow("sigrequired") << 5;
        QTest::newRow("unauthorized") << 6;
    }
    void errorStatusesProveNothing()
    {
        QFETCH(int, status);
        const auto finding = judge(support::ocspErrorAnswer(status), question("fw", "ca", {}));
        QVERIFY(!finding && finding.error().code == base::ErrorCode::Denied);
        QVERIFY2(told(finding).contains(QTest::currentDataTag()), qPrintable(told(finding)));
    }
    void anyBitMatters()
    {
        const auto request = ask("fw", "ca");
        const QByteArray answer = answerTo(request);
        const auto asked = question("fw", "ca", request.nonce);
        for (qsizetype at = 0; at < answer.size(); ++at) {
            QByteArray changed = answer;
            changed[at] = char(changed[at] ^ 1);
            const auto finding = judge(changed, asked);
            // What changes nothing of what is signed may pass (a certificate that came along), never as
            // other.
            QVERIFY2(!finding || finding->status == pki::OcspStatus::Good, qPrintable(QString::number(at)));
            QVERIFY(!judge(answer.left(at), asked));
        }
        QVERIFY(!judge(answer + "x", asked));
        QVERIFY(!judge("<html/>", asked));
        QVERIFY(!judge(QByteArray(qsizetype(pki::largestOcspResponse) + 1, '0'), asked));
    }

private:
    static X509_EXTENSION* nullExtension(const QString& oid, bool isCritical)
    {
        ASN1_OBJECT* object = OBJ_txt2obj(oid.toLatin1().constData(), 1);
        ASN1_OCTET_STRING* content = ASN1_OCTET_STRING_new();
        ASN1_OCTET_STRING_set(content, reinterpret_cast<const unsigned char*>("\x05\0"), 2);
        X509_EXTENSION* made = X509_EXTENSION_create_by_OBJ(nullptr, object, isCritical ? 1 : 0, content);
        ASN1_OCTET_STRING_free(content);
        ASN1_OBJECT_free(object);
        return made;
    }
    /// The answer changed and signed anew by the CA: the tool adds no extensions.
    template <class Change>
    [[nodiscard]] QByteArray extended(const QByteArray& answer, Change change) const
    {
        const auto* at = reinterpret_cast<const unsigned char*>(answer.constData());
        OCSP_RESPONSE* old = d2i_OCSP_RESPONSE(nullptr, &at, long(answer.size()));
        OCSP_BASICRESP* basic = OCSP_response_get1_basic(old);
        change(basic);
        const auto key = must(pki::PrivateKey::fromPem(m_pki.key("ca").toStdString()));
        if (OCSP_basic_sign(basic, certificate("ca").handle(), key.handle(), EVP_sha256(), nullptr,
                            OCSP_NOTIME | OCSP_NOCERTS) != 1)
            qFatal("not signed");
        OCSP_RESPONSE* made = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
        unsigned char* der = nullptr;
        const int length = i2d_OCSP_RESPONSE(made, &der);
        QByteArray bytes(reinterpret_cast<const char*>(der), length);
        OPENSSL_free(der);
        OCSP_RESPONSE_free(made);
        OCSP_BASICRESP_free(basic);
        OCSP_RESPONSE_free(old);
        return bytes;
    }
    [[nodiscard]] pki::Certificate certificate(const QString& name) const
    {
        return must(pki::Certificate::fromPem(m_pki.certificate(name).toStdString()));
    }
    [[nodiscard]] pki::OcspRequest ask(const QString& subject, const QString& issuer,
                                       pki::OcspNonce nonce = pki::OcspNonce::Sent) const
    {
        return must(pki::makeOcspRequest(certificate(subject), certificate(issuer), nonce));
    }
    [[nodiscard]] QByteArray answerTo(const pki::OcspRequest& request) const
    {
        return support::ocspAnswer(m_pki, {.issuer = "ca"}, QByteArray::fromStdString(request.der));
    }
    [[nodiscard]] pki::OcspQuestion question(const QString& subject, const QString& issuer,
                                             std::string nonce) const
    {
        return {.issuer = certificate(issuer),
                .serialNumber = certificate(subject).serialNumber(),
                .nonce = std::move(nonce),
                .now = now()};
    }
    static base::Result<pki::OcspFinding> judge(const QByteArray& answer, const pki::OcspQuestion& question)
    {
        return pki::judgeOcspResponse(answer.toStdString(), question);
    }
    static void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_directory;
    support::OpensslPki m_pki{m_directory.path()};
};

HANDFAST_TEST(OcspTest)

} // namespace tst_ocsp

#include "tst_ocsp.moc"
