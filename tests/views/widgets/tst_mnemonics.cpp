// ux "everything by keyboard": letters for the buttons of dialogs and the entries of menus.
#include "views/widgets/mnemonics.h"

#include "tests/support/test_program.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace tst_mnemonics {

using views::widgets::giveMnemonics;

class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesGetALetterOfTheirOwn_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("as they are") << QStringList{"&Save", "&Open"} << QStringList{"&Save", "&Open"};
        QTest::newRow("none") << QStringList{"Save", "Save as"} << QStringList{"&Save", "Save &as"};
        QTest::newRow("twice") << QStringList{"&Copy", "&Cut"} << QStringList{"&Copy", "C&ut"};
        QTest::newRow("own words first") << QStringList{"Copy", "&Cut"} << QStringList{"C&opy", "&Cut"};
        QTest::newRow("other script")
            << QStringList{QString::fromUtf8("開く…"), QString::fromUtf8("開く(&A)")}
            << QStringList{QString::fromUtf8("開く(&B)…"), QString::fromUtf8("開く(&A)")};
        QTest::newRow("ampersand") << QStringList{"A&&B", "&B"} << QStringList{"&A&&B", "&B"};
    }
    void entriesGetALetterOfTheirOwn()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, marked);
        QMenu menu;
        for (const QString& each : words)
            menu.addAction(each);
        giveMnemonics(menu);
        QStringList now;
        for (const QAction* action : menu.actions())
            now << action->text();
        QCOMPARE(now, marked);
        giveMnemonics(menu);
        for (qsizetype i = 0; i < now.size(); ++i)
            QCOMPARE(menu.actions().at(i)->text(), now.at(i));
    }
    void buttonsOfADialogGetOneButEnterAndEscape()
    {
        QDialog dialog;
        QLabel label("&Name", &dialog);
        QLineEdit field(&dialog);
        label.setBuddy(&field);
        QPushButton first("Next", &dialog);
        QPushButton accept("Generate", &dialog);
        accept.setDefault(true);
        QPushButton cancel("Cancel", &dialog);
        cancel.setObjectName("cancel");
        QHBoxLayout line(&dialog);
        for (QWidget* widget : std::initializer_list<QWidget*>{&label, &field, &first, &accept, &cancel})
            line.addWidget(widget);
        const views::widgets::Mnemonics mnemonics(nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(first.text(), "N&ext"); // N is the label's
        QCOMPARE(accept.text(), "Generate");
        QCOMPARE(cancel.text(), "Cancel");
        first.setText("Further"); // and again when it says something else
        QTRY_COMPARE(first.text(), "&Further");
    }
};

HANDFAST_TEST(MnemonicsTest)

} // namespace tst_mnemonics

#include "tst_mnemonics.moc"
