#include "views/dialogs/change/locks_dialog.h"

#include "models/lifecycle/work_pool.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "views/panes/change/change_desk.h"
#include "views/panes/change/pending_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>

namespace tst_locks_dialog {

using namespace support;
using models::lifecycle::Client;
using models::lifecycle::LockKind;
using models::lifecycle::WorkPool;

/// By mouse and keys: taking both locks, giving one's own back, taking another's away (panos 8).
class LocksDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<PageWindow>();
        auto* pending = new views::panes::PendingPage(m_desk->lifecycle());
        m_desk->window().addPage(pending);
        new views::panes::ChangeDesk(m_desk->window(), m_desk->lifecycle(), *pending); // the window's child
        QVERIFY(m_desk->show("pending"));
    }
    void cleanupTestCase() { m_desk.reset(); }
    void cleanup()
    {
        if (auto* dialog = seen<QDialog>("locksDialog"))
            QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!seen("locksDialog"));
    }

    void aLockIsTakenAndGivenBack()
    {
        open();
        QCOMPARE(holder("config"), "Nobody holds it.");
        type(seen<QLineEdit>("comment"), "moving Berlin");
        QTest::keyClick(seen<QLineEdit>("comment"), Qt::Key_Return);
        QVERIFY(seen<QDialog>("locksDialog"));
        click(seen("configLock"));
        QCOMPARE(lifecycle().locks().size(), 1U);
        QCOMPARE(lifecycle().locks()[0].kind, LockKind::Config);
        QCOMPARE(lifecycle().locks()[0].comment, std::string("moving Berlin"));
        QVERIFY(holder("config").startsWith("Held by this window since "));
        QVERIFY(holder("config").endsWith(": moving Berlin"));
        QCOMPARE(holder("commit"), "Nobody holds it.");
        QCOMPARE(seen<QAbstractButton>("configLock")->text(), "Give back");
        click(seen("configLock"));
        QVERIFY(lifecycle().locks().empty());
        QCOMPARE(seen<QAbstractButton>("configLock")->text(), "Take");
    }
    void anothersIsTakenAwayOnlyWhenConfirmed()
    {
        {
            const WorkPool::ActingFor shell(lifecycle().workPool(), Client::Cli);
            QVERIFY(lifecycle().lock(LockKind::Commit, "do not touch"));
        }
        open();
        QVERIFY(holder("commit").contains(" (cli) since "));
        QCOMPARE(seen<QAbstractButton>("commitLock")->text(), "Take away…");
        click(seen("commitLock"));
        QTRY_VERIFY(seen("message.confirm"));
        QTest::keyClick(seen<QDialog>("message"), Qt::Key_Escape);
        QTRY_VERIFY(!seen<QDialog>("message"));
        QCOMPARE(lifecycle().locks().size(), 1U);
        click(seen("commitLock"));
        QTRY_VERIFY(seen("message.confirm"));
        click(seen("message.confirm"));
        QTRY_VERIFY(lifecycle().locks().empty());
    }
    void followsWhatOthersDo()
    {
        open();
        {
            const WorkPool::ActingFor shell(lifecycle().workPool(), Client::Cli);
            QVERIFY(lifecycle().lock(LockKind::Config, {}));
        }
        QVERIFY(holder("config").contains(" (cli) since "));
        QVERIFY(lifecycle().unlock(LockKind::Config, models::lifecycle::ownerName(Client::Cli)));
        QCOMPARE(holder("config"), "Nobody holds it.");
    }

private:
    models::lifecycle::Lifecycle& lifecycle() { return m_desk->lifecycle(); }
    static QString holder(const char* kind)
    {
        return seen<QLabel>(QLatin1String(kind) + QStringLiteral("Holder"))->text();
    }
    void open()
    {
        QTest::keyClick(&m_desk->window(), Qt::Key_C, Qt::AltModifier); // the Change menu
        auto* menu = m_desk->window().findChild<QMenu*>("menu.change");
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_L);
        QTRY_VERIFY(seen<QDialog>("locksDialog"));
    }

    std::unique_ptr<PageWindow> m_desk;
};

HANDFAST_TEST(LocksDialogTest)

} // namespace tst_locks_dialog

#include "tst_locks_dialog.moc"
