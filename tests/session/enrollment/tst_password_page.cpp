#include "session/enrollment/password_page.h"

#include "tests/support/test_program.h"

#include <QTest>

namespace tst_password_page {

using session::enrollment::passwordIn;

namespace {

/// As Microsoft's enrolment service words it.
const QString page =
    "<HTML><Head><Meta HTTP-Equiv=\"Content-Type\" Content=\"text/html; charset=UTF-8\">"
    "<Title>Network Device Enrollment Service</Title></Head><Body BgColor=#FFFFFF>"
    "<Font ID=locPageFont Face=\"Arial\"><P ID=locTitle><B>Service</B></P>"
    "<P> The thumbprint (hash value) for the CA certificate is: <B> 5E2C1E5F 25C6E66E </B> "
    "<P> The enrollment challenge password is: <B> %1 </B> <P> This password can be used only "
    "once and will expire within 60 minutes. <P> Each enrollment requires a new challenge "
    "password.</Font></Body></HTML>";

QByteArray utf16(const QString& text)
{
    QByteArray bytes("\xff\xfe", 2);
    bytes.append(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    return bytes;
}

} // namespace

class PasswordPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePassword_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("password"); // empty: none is found
        const auto row = [](const char* name, const QByteArray& content, const char* password) {
            QTest::newRow(name) << content << QByteArray(password);
        };
        const QString filled = page.arg("9A0EE34C8A2C1D77");
        QString german = filled;
        german.replace("The enrollment challenge password is:", "Das Kennwort für die Registrierung lautet:");
        row("text", "s3cret-Of.2day\r\n", "s3cret-Of.2day");
        row("page", filled.toUtf8(), "9A0EE34C8A2C1D77");
        row("page in UTF-16", utf16(filled), "9A0EE34C8A2C1D77");
        row("page in UTF-16, no mark", utf16(filled).mid(2), "9A0EE34C8A2C1D77");
        row("page in German", german.toUtf8(), "9A0EE34C8A2C1D77");
        row("strong", "<p>Password: <strong>abcdefgh12</strong></p>", "abcdefgh12");
        row("said twice", "<b>abcdefgh12</b> or again <B>abcdefgh12</B>", "abcdefgh12");
        row("two that could be it", "<b>abcdefgh12</b><b>abcdefgh13</b>", "");
        row("the cache is full", "<html><body><b>The password cache is full.</b></body></html>", "");
        row("no bold", "<html><body>9A0EE34C8A2C1D77</body></html>", "");
        row("a tag that begins alike", "<br> 9A0EE34C8A2C1D77 <body>abcdefgh12", "");
        row("empty", "", "");
        row("only blanks", " \r\n", "");
        row("a sentence", "no password for you", "");
        row("an open tag", "<b>abcdefgh12</b><b", "abcdefgh12");
        row("too long", QByteArray(300, 'a'), "");
        row("enormous", QByteArray(1024 * 1024, '<'), "");
    }
    void findsThePassword()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, password);
        const auto found = passwordIn(content.toStdString());
        QCOMPARE(found.has_value(), !password.isEmpty());
        if (found)
            QCOMPARE(QByteArray::fromStdString(found->reveal()), password);
    }
};

HANDFAST_TEST(PasswordPageTest)

} // namespace tst_password_page

#include "tst_password_page.moc"
