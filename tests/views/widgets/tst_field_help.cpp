// V-5: F1 says what the field with the focus is for.
#include "views/widgets/field_help.h"

#include "tests/support/test_program.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QWhatsThis>
#include <QtTest/QtTest>

namespace tst_field_help {

using views::widgets::FieldHelp;

class FieldHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void v5_theNearestOneSpeaks()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* field = new QLineEdit(&window);
        layout->addWidget(field);
        QCOMPARE(FieldHelp::textFor(field), QString());
        window.setToolTip("the window");
        QCOMPARE(FieldHelp::textFor(field), QString("the window"));
        field->setToolTip("the field");
        QCOMPARE(FieldHelp::textFor(field), QString("the field"));
        field->setToolTip("<b>as a peer sent it</b>");
        QVERIFY(FieldHelp::textFor(field).contains("&lt;b&gt;"));
        field->setWhatsThis("<b>what</b> it is for");
        QCOMPARE(FieldHelp::textFor(field), QString("<b>what</b> it is for"));
    }
    void v5_f1Asks()
    {
        FieldHelp help;
        const QSignalSpy silent(&help, &FieldHelp::nothingToSay);
        QLineEdit field;
        field.show();
        QTest::keyClick(&field, Qt::Key_F1);
        QCOMPARE(silent.size(), 1);
        field.setWhatsThis("what it is for");
        QTest::keyClick(&field, Qt::Key_F1);
        QCOMPARE(silent.size(), 1);
        QTest::keyClick(&field, Qt::Key_F1, Qt::ShiftModifier); // not ours
        QCOMPARE(silent.size(), 1);
        QWhatsThis::hideText();
    }
    /// The bubble has the keys while it is there.
    void v5_f1OnceMoreAsksForAllThereIs()
    {
        FieldHelp help;
        const QSignalSpy silent(&help, &FieldHelp::nothingToSay);
        QLineEdit field;
        field.setWhatsThis("what it is for");
        field.show();
        QTest::keyClick(&field, Qt::Key_F1);
        QWidget* const bubble = QApplication::activePopupWidget();
        QVERIFY(bubble);
        QTest::keyClick(bubble, Qt::Key_F1);
        QCOMPARE(silent.size(), 1);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
};

HANDFAST_TEST(FieldHelpTest)

} // namespace tst_field_help

#include "tst_field_help.moc"
