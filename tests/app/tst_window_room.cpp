// No text is clipped: in the pseudo-locale, whose words are 40 % longer, and in the shipped languages every
// page of the rail has room for its words in the smallest window, 1024 by 640. What shortens itself and says
// the whole in a tool tip, and cells of tables, may be shorter. Interface specification 3.1, 3.3.
#include "tests/app/whole_window.h"
#include "tests/app/words_room.h"
#include "tests/support/test_program.h"

#include <QLabel>
#include <QTest>

namespace tst_window_room {

using support::clippedIn;
using support::WholeWindow;

class WindowRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasRoomForItsWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        for (const char* language : {"pseudo", "de", "ja"})
            QTest::newRow(language) << language << QSize(1024, 640) << 100;
        for (const char* language : {"en", "de", "ja"})
            QTest::addRow("%s, 150 %%", language) << language << QSize(1440, 900) << 150;
    }
    void everyPageHasRoomForItsWords()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, scale);
        WholeWindow whole;
        whole.open(language, size);
        for (int percent = 100; percent < scale; percent += 10)
            whole.window().actions().largerText->trigger();
        QCOMPARE(whole.window().size(), size);
        whole.fill();
        QStringList clipped;
        // Twice: some of what a page shows comes a moment after it is first seen.
        for (int pass = 0; pass < 2; ++pass) {
            clipped.clear();
            for (const QString& page : whole.window().pageIds()) {
                whole.show(page);
                // For looking at: HANDFAST_PICTURES=DIRECTORY keeps one of each page.
                if (const QString place = qEnvironmentVariable("HANDFAST_PICTURES"); !place.isEmpty())
                    QVERIFY(whole.window().grab().save(
                        QStringLiteral("%1/%2-%3-%4.png").arg(place, language).arg(scale).arg(page)));
                for (const QString& words : clippedIn(whole.window()))
                    clipped << page + ": " + words;
            }
        }
        clipped.removeDuplicates();
        for (const QString& words : clipped) // what a test can say itself is cut
            qWarning().noquote() << words;
        QVERIFY(clipped.isEmpty());
    }
    void aClippedLabelIsFound()
    {
        QWidget window;
        window.resize(200, 100);
        QLabel label(QStringLiteral("Words that need more room than they get"), &window);
        label.setGeometry(0, 0, 60, 30);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(clippedIn(window).size(), 1);
        label.setGeometry(QRect(QPoint(), label.sizeHint()));
        window.resize(label.sizeHint() * 2);
        QCOMPARE(clippedIn(window), QStringList());
    }
};

HANDFAST_TEST(WindowRoomTest)

} // namespace tst_window_room

#include "tst_window_room.moc"
