// issue 8 "rebindable shortcuts": every action of the window that has keys can be given others, wherever it
// stands and whenever it was made.
#include "tests/app/whole_window.h"
#include "tests/support/test_program.h"
#include "views/main_window/keys/window_keys.h"

#include <QAction>
#include <QDialog>
#include <QTest>

namespace tst_window_shortcuts {

using support::WholeWindow;

class WindowShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionWithKeysIsInTheTable()
    {
        WholeWindow whole;
        whole.open(QStringLiteral("en"), QSize(1440, 900));
        whole.fill();
        auto* keys = whole.window().findChild<views::main_window::WindowKeys*>();
        QVERIFY(keys);
        QStringList missing;
        for (const QString& page : whole.window().pageIds()) {
            whole.show(page);
            for (QAction* action : whole.window().findChildren<QAction*>()) {
                if (action->shortcuts().isEmpty() || isOfDialog(*action))
                    continue;
                const auto* entry = keys->shortcuts().entry(action->objectName());
                if (!entry || entry->action != action)
                    missing << action->objectName() + QStringLiteral(" (") + action->text() +
                                   QStringLiteral(") on ") + page;
            }
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(QLatin1Char('\n') + missing.join(QLatin1Char('\n'))));
        QVERIFY(keys->shortcuts().entries().size() > 100);
    }

private:
    static bool isOfDialog(const QAction& action)
    {
        for (const QObject* above = action.parent(); above; above = above->parent())
            if (qobject_cast<const QDialog*>(above))
                return true;
        return false;
    }
};

HANDFAST_TEST(WindowShortcutsTest)

} // namespace tst_window_shortcuts

#include "tst_window_shortcuts.moc"
