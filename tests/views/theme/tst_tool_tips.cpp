// Tool tips hold what peers have sent: none of it is markup.
#include "views/theme/theme.h"

#include "tests/support/test_program.h"

#include <QLabel>
#include <QToolTip>
#include <QtTest/QtTest>

namespace tst_tool_tips {

class TestToolTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPeerSentIsShownAsItIs()
    {
        const views::theme::Theme theme(views::theme::ThemeChoice::Light);
        QWidget window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QString sent = QStringLiteral("<h1><b>bold</b></h1><img src=\"file:/etc/passwd\">");
        QToolTip::showText(window.mapToGlobal(QPoint(1, 1)), sent, &window);
        const QLabel* label = nullptr;
        for (const QWidget* widget : QApplication::topLevelWidgets())
            if (widget->inherits("QTipLabel"))
                label = qobject_cast<const QLabel*>(widget);
        QVERIFY(label);
        QCOMPARE(label->text(), sent);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }
};

HANDFAST_TEST(TestToolTips)

} // namespace tst_tool_tips

#include "tst_tool_tips.moc"
