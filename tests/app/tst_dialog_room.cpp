// No text of a dialog is clipped, and none is larger than the smallest window, 1024 by 640: in the
// pseudo-locale, whose words are 40 % longer, in the shipped languages, and with text of 150 %. Interface
// specification 3.1, 3.3.
#include "tests/app/dialog_stage.h"
#include "tests/app/words_room.h"
#include "tests/support/test_program.h"

#include <QLayout>
#include <QTest>

namespace tst_dialog_room {

class DialogRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogHasRoomForItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QSize>("room");
        for (const char* language : {"pseudo", "de", "ja"})
            QTest::newRow(language) << language << 100 << QSize(1024, 640);
        QTest::newRow("en, 150 %") << "en" << 150 << QSize(1440, 900);
    }
    void everyDialogHasRoomForItsWords()
    {
        QFETCH(QString, language);
        QFETCH(int, scale);
        QFETCH(QSize, room);
        support::DialogStage stage(language);
        for (int percent = 100; percent < scale; percent += 10)
            stage.window().actions().largerText->trigger();
        QStringList faults;
        for (const QString& name : support::DialogStage::names()) {
            stage.show(name, [&](QDialog& dialog) {
                // The screen of the tests is smaller than some of these rooms.
                const int wanted = dialog.layout() && dialog.layout()->hasHeightForWidth()
                                       ? dialog.layout()->totalHeightForWidth(dialog.width())
                                       : 0;
                dialog.resize(dialog.size().expandedTo({0, wanted}).boundedTo(room));
                QCoreApplication::sendPostedEvents();
                if (dialog.width() > room.width() || dialog.height() > room.height())
                    faults
                        << QStringLiteral("%1 is %2x%3").arg(name).arg(dialog.width()).arg(dialog.height());
                // For looking at: HANDFAST_PICTURES=DIRECTORY keeps one of each.
                if (const QString place = qEnvironmentVariable("HANDFAST_PICTURES"); !place.isEmpty())
                    QVERIFY(dialog.grab().save(
                        QStringLiteral("%1/%2-%3-dialog-%4.png").arg(place, language).arg(scale).arg(name)));
                for (const QString& words : support::clippedIn(dialog))
                    faults << name + ": " + words;
            });
            if (QTest::currentTestFailed())
                return;
        }
        faults.removeDuplicates();
        for (const QString& fault : faults) // what a test can say itself is cut
            qWarning().noquote() << fault;
        QVERIFY(faults.isEmpty());
    }
};

HANDFAST_TEST(DialogRoomTest)

} // namespace tst_dialog_room

#include "tst_dialog_room.moc"
