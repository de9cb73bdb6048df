#include "session/enrollment/pki_reply.h"

#include "session/enrollment/pki_message.h"

#include "tests/session/enrollment/scep_ca.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace tst_pki_reply {

using namespace session;
using namespace session::enrollment;
using enrollment_tests::ReplySpec;

namespace {

const QByteArray transaction = "4711";
const QByteArray nonce = QByteArray::fromHex("00112233445566778899aabbccddeeff");

using Change = std::function<void(ReplySpec&)>;
using Bytes = std::function<QByteArray(QByteArray)>;

} // namespace

class PkiReplyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto& pki = m_ca.pki();
        pki.leaf("ra", {.issuer = "ca", .keyUsage = "digitalSignature", .rsaBits = 2048});
        pki.leaf("device", {.issuer = "ca", .rsaBits = 2048});
        pki.root("stranger", {.rsaBits = 2048});
        pki.root("impostor", {.subject = "/O=Example/CN=SCEP CA", .rsaBits = 2048});
        m_trusted = {certificate("ca"), certificate("ra")};
        m_device = std::make_unique<pki::Identity>(pki::Identity{
            {certificate("device")}, *pki::PrivateKey::fromPem(pki.key("device").toStdString())});
    }

    void opensWhatIsRight_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QStringList>("cipher");
        QTest::addColumn<QString>("digest");
        QTest::addColumn<std::vector<Note>>("notes");
        const auto row = [](const char* name, const char* signer, const QStringList& cipher,
                            const char* digest, const std::vector<Note>& notes) {
            QTest::newRow(name) << signer << cipher << digest << notes;
        };
        row("AES", "ca", {"-aes128"}, "sha256", {});
        row("AES-256, by a registration authority", "ra", {"-aes256"}, "sha512", {});
        row("triple DES", "ca", {"-des3"}, "sha256", {});
        row("single DES", "ca", {"-des", "-provider", "legacy", "-provider", "default"}, "sha1",
            {Note::ReplyInSingleDes, Note::SignedWithSha1});
    }
    void opensWhatIsRight()
    {
        QFETCH(QString, signer);
        QFETCH(QStringList, cipher);
        QFETCH(QString, digest);
        ReplySpec spec = success();
        spec.signer = signer;
        spec.cipher = cipher;
        spec.digest = digest;
        const auto reply = open(m_ca.reply(spec));
        QVERIFY2(reply, reply ? "" : reply.error().detail.c_str());
        QCOMPARE(reply->status, ReplyStatus::Success);
        QCOMPARE(reply->certificates, std::vector{certificate("device")});
        QTEST(reply->notes, "notes");
    }

    void saysWhyTheCaRefused_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<std::optional<FailInfo>>("info");
        const auto row = [](const char* code, std::optional<FailInfo> info) {
            QTest::newRow(qPrintable(QString("failInfo %1").arg(code))) << QByteArray(code) << info;
        };
        row("0", FailInfo::BadAlgorithm);
        row("1", FailInfo::BadMessageCheck);
        row("2", FailInfo::BadRequest);
        row("3", FailInfo::BadTime);
        row("4", FailInfo::BadCertificateId);
        row("5", std::nullopt);
        row("", std::nullopt);
    }
    void saysWhyTheCaRefused()
    {
        QFETCH(QByteArray, code);
        ReplySpec spec = success();
        spec.status = "2";
        spec.failInfo = code;
        spec.failText = "not you";
        const auto reply = open(m_ca.reply(spec));
        QVERIFY(reply);
        QCOMPARE(reply->status, ReplyStatus::Failure);
        QTEST(reply->failInfo, "info");
        QCOMPARE(reply->failText, std::string("not you"));
        QVERIFY(reply->certificates.empty());
    }

    void mayStillBePending()
    {
        ReplySpec spec = success();
        spec.status = "3";
        QCOMPARE(open(m_ca.reply(spec))->status, ReplyStatus::Pending);
    }

    void refusesWhatIsWrong_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char* name, Problem problem, Change change) {
            QTest::newRow(name) << std::move(change) << problem;
        };
        row("another transaction", Problem::WrongTransaction,
            [](ReplySpec& spec) { spec.transactionId = "4712"; });
        row("no transaction", Problem::WrongTransaction, [](ReplySpec& spec) { spec.transactionId = {}; });
        row("the transaction twice", Problem::WrongTransaction,
            [](ReplySpec& spec) { spec.repeatTransaction = 2; });
        row("another nonce", Problem::WrongNonce, [](ReplySpec& spec) { spec.recipientNonce[0] = 1; });
        row("a shorter nonce", Problem::WrongNonce, [](ReplySpec& spec) { spec.recipientNonce.chop(1); });
        row("no nonce", Problem::WrongNonce, [](ReplySpec& spec) { spec.recipientNonce = {}; });
        row("another nonce while pending", Problem::WrongNonce, [](ReplySpec& spec) {
            spec.status = "3";
            spec.recipientNonce = "x";
        });
        row("another transaction in a failure", Problem::WrongTransaction, [](ReplySpec& spec) {
            spec.status = "2";
            spec.transactionId = "x";
        });
        row("a stranger signed", Problem::ReplyForeign, [](ReplySpec& spec) { spec.signer = "stranger"; });
        row("the device signed it itself", Problem::ReplyForeign,
            [](ReplySpec& spec) { spec.signer = "device"; });
        row("one with the CA's name", Problem::ReplyForeign,
            [](ReplySpec& spec) { spec.signer = "impostor"; });
        row("two signed", Problem::ReplyUnreadable, [](ReplySpec& spec) { spec.secondSigner = "stranger"; });
        row("no status", Problem::ReplyUnreadable, [](ReplySpec& spec) { spec.status = {}; });
        row("a status that is none", Problem::ReplyUnreadable, [](ReplySpec& spec) { spec.status = "1"; });
        row("a request comes back", Problem::ReplyUnreadable,
            [](ReplySpec& spec) { spec.messageType = "19"; });
        row("no type", Problem::ReplyUnreadable, [](ReplySpec& spec) { spec.messageType = {}; });
        row("success without content", Problem::ReplyUnreadable, [](ReplySpec& spec) { spec.envelope = ""; });
        row("content that is no envelope", Problem::ReplyUnreadable,
            [](ReplySpec& spec) { spec.envelope = "hello"; });
    }
    void refusesWhatIsWrong()
    {
        QFETCH(Change, change);
        QFETCH(Problem, problem);
        ReplySpec spec = success();
        change(spec);
        const auto reply = open(m_ca.reply(spec));
        QVERIFY(!reply);
        QVERIFY2(reply.error().problem == problem, reply.error().detail.c_str());
    }

    void refusesAnEnvelopeForSomebodyElse()
    {
        ReplySpec spec = success();
        spec.recipient = m_ca.der("ra");
        QCOMPARE(open(m_ca.reply(spec)).error().problem, Problem::ReplyUnreadable);
        spec.envelope = m_ca.envelope("no certificates", m_ca.der("device"), {"-aes128"});
        QCOMPARE(open(m_ca.reply(spec)).error().problem, Problem::ReplyUnreadable);
    }

    void namesACipherThatIsNotThere()
    {
        ReplySpec spec = success();
        spec.cipher = QStringList{"-rc2-40", "-provider", "legacy", "-provider", "default"};
        const auto reply = open(m_ca.reply(spec));
        QCOMPARE(reply.error().problem, Problem::CipherUnavailable);
        QVERIFY2(reply.error().detail.contains("rc2"), reply.error().detail.c_str());
    }

    void refusesAnyAlteredByte()
    {
        const QByteArray sound = m_ca.reply(success());
        QVERIFY(open(sound));
        int refused = 0;
        for (qsizetype at = 0; at < sound.size(); at += 7) {
            QByteArray altered = sound;
            altered[at] = char(altered[at] ^ 0x10);
            const auto reply = open(altered);
            // The certificates that come along are not signed over and are not believed either.
            if (reply)
                QCOMPARE(reply->certificates, std::vector{certificate("device")});
            else
                ++refused;
        }
        QVERIFY(refused > 100);
    }

    void refusesWhatIsNoScep_data()
    {
        QTest::addColumn<Bytes>("make");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char* name, Problem problem, Bytes make) {
            QTest::newRow(name) << std::move(make) << problem;
        };
        row("a web page", Problem::NotScep, [](const QByteArray&) { return "<!DOCTYPE html><html></html>"; });
        row("one after blanks", Problem::NotScep,
            [](const QByteArray&) { return "\xef\xbb\xbf\r\n <html>"; });
        row("nothing", Problem::ReplyUnreadable, [](const QByteArray&) { return QByteArray(); });
        row("text", Problem::ReplyUnreadable, [](const QByteArray&) { return "internal error"; });
        row("half of it", Problem::ReplyUnreadable,
            [](const QByteArray& sound) { return sound.left(sound.size() / 2); });
        row("too much", Problem::ReplyUnreadable,
            [](const QByteArray& sound) { return sound + QByteArray(1024 * 1024, ' '); });
    }
    void refusesWhatIsNoScep()
    {
        QFETCH(Bytes, make);
        QFETCH(Problem, problem);
        QCOMPARE(open(make(m_ca.reply(success()))).error().problem, problem);
    }

private:
    pki::Certificate certificate(const QString& name)
    {
        return *pki::Certificate::fromPem(m_ca.pki().certificate(name).toStdString());
    }
    ReplySpec success()
    {
        return {.transactionId = transaction,
                .recipientNonce = nonce,
                .certificates = m_ca.pki().certificate("device"),
                .recipient = m_ca.der("device")};
    }
    Attempted<Reply> open(const QByteArray& bytes)
    {
        const std::string id = transaction.toStdString();
        const std::string sent = nonce.toStdString();
        return openReply(bytes.toStdString(), {m_trusted, *m_device, id, sent});
    }

    QTemporaryDir m_directory;
    enrollment_tests::ScepCa m_ca{m_directory.path()};
    std::vector<pki::Certificate> m_trusted;
    std::unique_ptr<pki::Identity> m_device;
};

HANDFAST_TEST(PkiReplyTest)

} // namespace tst_pki_reply

#include "tst_pki_reply.moc"
