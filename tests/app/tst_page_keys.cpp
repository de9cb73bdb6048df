// ux "everything by keyboard": on every page of the whole window Tab reaches each control, and leads out of
// each.
#include "tests/app/tab_walk.h"
#include "tests/app/whole_window.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_page_keys {

class PageKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsReachedByTab()
    {
        support::WholeWindow whole;
        whole.open("en", QSize(1440, 900));
        whole.fill();
        QStringList faults;
        for (const QString& page : whole.window().pageIds()) {
            whole.show(page);
            for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab})
                for (const QString& control : support::unreachedBy(key, whole.window()))
                    faults << page + ": not reached: " + control;
        }
        faults.removeDuplicates();
        for (const QString& fault : faults) // what a test can say itself is cut
            qWarning().noquote() << fault;
        QVERIFY(faults.isEmpty());
    }
};

HANDFAST_TEST(PageKeysTest)

} // namespace tst_page_keys

#include "tst_page_keys.moc"
