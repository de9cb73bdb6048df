#include "session/pki/keys/key_vault.h"

#include "session/pki/keys/wrapped_key.h"
#include "tests/support/test_program.h"

#include <QStringList>
#include <QTest>

namespace tst_key_vault {

using namespace session::pki;
using session::base::ErrorCode;
using session::base::SecretText;

namespace {

KeyVault fresh()
{
    auto vault = KeyVault::create(SecretText("master"));
    if (!vault)
        qFatal("%s", vault.error().detail.c_str());
    return *vault;
}

/// One character of base64 or of a number exchanged for another one.
char other(char c)
{
    return c == 'A' ? 'B' : c == '1' ? '2' : c >= '0' && c <= '9' ? '1' : 'A';
}

} // namespace

class KeyVaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sealsAndUnseals_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("with NUL") << QByteArray("a\0b", 3);
        QTest::newRow("a key's worth") << QByteArray(4000, 'k');
    }
    void sealsAndUnseals()
    {
        QFETCH(QByteArray, secret);
        const auto box = m_vault.seal(SecretText(secret.toStdString()), "fw-01");
        QVERIFY(box && KeyVault::isSealed(*box));
        QVERIFY(box->starts_with("-hf1-"));
        const auto opened = m_vault.unseal(*box, "fw-01");
        QVERIFY(opened);
        QCOMPARE(QByteArray::fromStdString(opened->reveal()), secret);
        QVERIFY(*m_vault.seal(SecretText(secret.toStdString()), "fw-01") != *box);
        if (secret.size() > 100)
            QVERIFY(!QByteArray::fromStdString(*box).contains(secret.left(8).toBase64().left(8)));
    }

    void opensWithThePassphraseOnly()
    {
        const auto box = m_vault.seal(SecretText("secret"), "");
        const auto again = KeyVault::open(m_vault.wrapped(), SecretText("master"));
        QVERIFY(again);
        QCOMPARE(again->unseal(*box, "")->reveal(), std::string("secret"));
        for (const char* wrong : {"", "Master", "master "})
            QCOMPARE(KeyVault::open(m_vault.wrapped(), SecretText(wrong)).error().code, ErrorCode::Denied);
        QCOMPARE(KeyVault::create(SecretText()).error().code, ErrorCode::InvalidArgument);
    }

    void changedPassphraseKeepsBoxesReadable()
    {
        const auto box = m_vault.seal(SecretText("secret"), "x");
        const auto changed = m_vault.withPassphrase(SecretText("new"));
        QVERIFY(changed && changed->wrapped() != m_vault.wrapped());
        const auto reopened = KeyVault::open(changed->wrapped(), SecretText("new"));
        QVERIFY(reopened);
        QCOMPARE(reopened->unseal(*box, "x")->reveal(), std::string("secret"));
        QCOMPARE(KeyVault::open(changed->wrapped(), SecretText("master")).error().code, ErrorCode::Denied);
    }

    void boxesBelongToContextAndVault()
    {
        const auto box = m_vault.seal(SecretText("secret"), "fw-01");
        QCOMPARE(m_vault.unseal(*box, "fw-02").error().code, ErrorCode::Denied);
        QCOMPARE(m_vault.unseal(*box, "").error().code, ErrorCode::Denied);
        QCOMPARE(fresh().unseal(*box, "fw-01").error().code, ErrorCode::Denied);
    }

    void everyAlteredCharacterOfABoxIsNoticed()
    {
        const std::string box = *m_vault.seal(SecretText("0123456789"), "fw-01");
        for (std::size_t at = 0; at < box.size(); ++at) {
            std::string altered = box;
            altered[at] = other(altered[at]);
            QVERIFY(altered != box);
            const auto opened = m_vault.unseal(altered, "fw-01");
            QVERIFY2(!opened, qPrintable(QString::number(at)));
        }
        for (std::size_t size = 0; size < box.size(); ++size)
            QVERIFY(!m_vault.unseal(box.substr(0, size), "fw-01"));
        QVERIFY(!m_vault.unseal(box + "AAAA", "fw-01"));
        QVERIFY(!m_vault.unseal("secret", "fw-01"));
    }

    /// Damage is told from a wrong passphrase, and no second is spent on it.
    void everyAlteredCharacterOfTheWrappedKeyIsNoticed()
    {
        const std::string& text = m_vault.wrapped();
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string altered = text;
            altered[at] = other(altered[at]);
            if (altered == text)
                continue;
            const auto opened = KeyVault::open(altered, SecretText("master"));
            QVERIFY2(!opened, qPrintable(QString::number(at)));
            QCOMPARE(opened.error().code, ErrorCode::ParseFailed);
        }
        for (std::size_t size = 0; size < text.size(); ++size)
            QCOMPARE(KeyVault::open(text.substr(0, size), SecretText("master")).error().code,
                     ErrorCode::ParseFailed);
        QVERIFY(!KeyVault::open(text + "\n", SecretText("master")));
    }

    /// Alterations by somebody who also mends the checksum: the box itself is authentic or not.
    void mendedChecksumDoesNotHelp()
    {
        const WrappedKey original = *readWrappedKey(m_vault.wrapped());
        for (std::string WrappedKey::* part : {&WrappedKey::salt, &WrappedKey::nonce, &WrappedKey::box}) {
            WrappedKey altered = original;
            (altered.*part)[3] = static_cast<char>((altered.*part)[3] ^ 1);
            QCOMPARE(KeyVault::open(printWrappedKey(altered), SecretText("master")).error().code,
                     ErrorCode::Denied);
        }
        WrappedKey cheaper = original;
        cheaper.cost.n = 1024;
        QCOMPARE(KeyVault::open(printWrappedKey(cheaper), SecretText("master")).error().code,
                 ErrorCode::Denied);
    }

    void unbearableCostsAreRefused_data()
    {
        QTest::addColumn<quint64>("n");
        QTest::addColumn<quint64>("r");
        QTest::addColumn<quint64>("p");
        QTest::newRow("no power of two") << quint64(131071) << quint64(8) << quint64(1);
        QTest::newRow("zero") << quint64(0) << quint64(8) << quint64(1);
        QTest::newRow("one") << quint64(1) << quint64(8) << quint64(1);
        QTest::newRow("a gigabyte") << quint64(1 << 20) << quint64(8) << quint64(1);
        QTest::newRow("overflow") << quint64(1) << quint64(1ULL << 63) << quint64(1);
        QTest::newRow("large n") << quint64(1ULL << 63) << quint64(8) << quint64(1);
        QTest::newRow("hours") << quint64(131072) << quint64(8) << quint64(1000000);
    }
    void unbearableCostsAreRefused()
    {
        QFETCH(quint64, n);
        QFETCH(quint64, r);
        QFETCH(quint64, p);
        WrappedKey wrapped = *readWrappedKey(m_vault.wrapped());
        wrapped.cost = {.n = n, .r = r, .p = p};
        QCOMPARE(KeyVault::open(printWrappedKey(wrapped), SecretText("master")).error().code,
                 ErrorCode::ParseFailed);
    }

    /// RFC 7914 section 12, the third vector, cut to our key's length.
    void derivesAsTheStandardSays()
    {
        WrappedKey wrapped{.cost = {.n = 16384, .r = 8, .p = 1}, .salt = "SodiumChloride"};
        const auto key = deriveWrappingKey(wrapped, SecretText("pleaseletmein"));
        QVERIFY(key);
        QCOMPARE(QByteArray::fromStdString(key->reveal()).toHex(),
                 QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
        QVERIFY(m_vault.wrapped().starts_with("hf1$scrypt$131072$8$1$"));
    }

private:
    KeyVault m_vault = fresh();
};

HANDFAST_TEST(KeyVaultTest)

} // namespace tst_key_vault

#include "tst_key_vault.moc"
