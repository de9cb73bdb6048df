// What a device may say, on a terminal.
#include "models/text/visible_text.h"

#include "models/text/event_json.h"
#include "tests/support/test_program.h"

#include <QJsonDocument>
#include <QTest>

namespace tst_visible_text {

using models::text::visibleText;

class VisibleTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingActsOnTheTerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("visible");
        QTest::newRow("plain") << QStringLiteral("fw-ü 防火墙\n\tx") << QStringLiteral("fw-ü 防火墙\n\tx");
        QTest::newRow("escape") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a\\u001b[31mb");
        QTest::newRow("back to the start") << QStringLiteral("FAIL\rOK") << QStringLiteral("FAIL\\u000dOK");
        QTest::newRow("bell, rubout") << QStringLiteral("\a\x7f") << QStringLiteral("\\u0007\\u007f");
        QTest::newRow("one-byte CSI") << QStringLiteral("\u009b2J") << QStringLiteral("\\u009b2J");
        QTest::newRow("right to left") << QStringLiteral("\u202efdp") << QStringLiteral("\\u202efdp");
        QTest::newRow("zero") << QString(QChar(0)) << QStringLiteral("\\u0000");
    }
    void nothingActsOnTheTerminal()
    {
        QFETCH(QString, text);
        QTEST(visibleText(text), "visible");
        QCOMPARE(visibleText(text.toUtf8()), visibleText(text).toUtf8());
    }
    void anEventLineIsStillItsJson()
    {
        const std::string reason = "\x1b[2J\x7f\xc2\x9b 1\r\n";
        const session::engine::Event event{
            {}, {}, session::engine::SettingsReverted{session::base::Serial("0042"), "", reason}};
        const QByteArray line = models::text::toJsonLine(event);
        QVERIFY2(!line.contains('\x1b') && !line.contains('\x7f') && !line.contains("\xc2\x9b"),
                 line.constData());
        QCOMPARE(line.count('\n'), 1);
        const QString read = QJsonDocument::fromJson(line)["reason"].toString();
        QCOMPARE(read, QString::fromStdString(reason));
    }
};

HANDFAST_TEST(VisibleTextTest)

} // namespace tst_visible_text

#include "tst_visible_text.moc"
