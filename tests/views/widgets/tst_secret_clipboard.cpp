// ux 3.10: a secret goes from the clipboard by itself, and nothing else does.
#include "views/widgets/secret_clipboard.h"

#include "tests/support/test_program.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QtTest/QtTest>

namespace tst_secret_clipboard {

using session::base::SecretText;
using views::widgets::copySecret;
using namespace std::chrono_literals;

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itStaysTwentySeconds() { QVERIFY(views::widgets::secretStays == 20s); }
    void itGoesByItself()
    {
        copySecret(SecretText("the key"), 200ms);
        QCOMPARE(text(), QString("the key"));
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data("x-kde-passwordManagerHint"),
                 QByteArray("secret"));
        QTRY_COMPARE(text(), QString());
    }
    void whatSomebodyElsePutThereStays()
    {
        copySecret(SecretText("the key"), 100ms);
        QGuiApplication::clipboard()->setText("a shopping list");
        QVERIFY(!QTest::qWaitFor([] { return text() != "a shopping list"; }, 500));
    }
    void theSecondSecretHasItsWholeTime()
    {
        copySecret(SecretText("first"), 200ms);
        copySecret(SecretText("second"), 60s);
        QVERIFY(!QTest::qWaitFor([] { return text() != "second"; }, 600));
    }
    void itGoesWithTheProgram()
    {
        copySecret(SecretText("the key"), 60s);
        QMetaObject::invokeMethod(qApp, "aboutToQuit");
        QCOMPARE(text(), QString());
    }

private:
    static QString text() { return QGuiApplication::clipboard()->text(); }
};

HANDFAST_TEST(SecretClipboardTest)

} // namespace tst_secret_clipboard

#include "tst_secret_clipboard.moc"
