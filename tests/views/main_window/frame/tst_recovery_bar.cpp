// Uncommitted changes after a manager that was cut off: shown with their number, kept, or dropped; and undo
// and redo by keys. By mouse and keys.
#include "views/main_window/frame/recovery_bar.h"

#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "tests/views/pictures.h"
#include "views/panes/change/change_desk.h"
#include "views/panes/change/pending_page.h"
#include "views/panes/trust/certificates_page.h"

#include <QLabel>
#include <QSignalSpy>

namespace tst_recovery_bar {

using namespace support;
using views::main_window::RecoveryBar;

class RecoveryBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PageWindow>();
        m_desk->window().addPage(new views::panes::CertificatesPage(m_desk->lifecycle()));
        m_pending = new views::panes::PendingPage(m_desk->lifecycle());
        m_desk->window().addPage(m_pending);
        m_desk->estate().edit("set template a description x\nset template b description y\n");
        m_desk->estate().edit("set template c description z\n");
    }
    void cleanup() { m_desk.reset(); }

    void itCountsAndShowsTheChanges()
    {
        open();
        QVERIFY2(sentence().contains(" 3 changes were not committed") ||
                     sentence().contains("3 change(s) were not committed"),
                 qPrintable(sentence()));
        keepPictures(m_desk->window(), [this](auto choice) { m_desk->window().chooseTheme(choice); },
                     "recovery", {QSize(1024, 640)});
        click(seen("recovery.show"));
        QCOMPARE(m_desk->window().currentPageId(), QString("pending"));
        QTRY_VERIFY(seen("pending.changes"));
        QVERIFY(seen("recoveryBar"));
    }
    void keepLeavesThemAndGoes()
    {
        open();
        QSignalSpy answered(m_bar, &RecoveryBar::answered);
        click(seen("recovery.keep"));
        QVERIFY(!seen("recoveryBar"));
        QCOMPARE(answered.count(), 1);
        QVERIFY(m_desk->lifecycle().hasPendingChanges());
        m_desk->estate().edit("set template d description z\n"); // and it does not come back
        QVERIFY(!QTest::qWaitFor([] { return seen("recoveryBar") != nullptr; }, 300));
    }
    void dropAsksAndCanBeTakenBack()
    {
        open();
        click(seen("recovery.drop"));
        QDialog* question = nullptr;
        QTRY_VERIFY((question = qobject_cast<QDialog*>(QApplication::activeModalWidget())));
        QVERIFY(m_desk->lifecycle().hasPendingChanges());
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_desk->lifecycle().hasPendingChanges());
        click(seen("recovery.drop"));
        QTRY_VERIFY((question = qobject_cast<QDialog*>(QApplication::activeModalWidget())));
        QAbstractButton* confirm = nullptr;
        for (auto* button : question->findChildren<QAbstractButton*>())
            if (button->text() == "&Drop")
                confirm = button;
        click(confirm);
        QTRY_VERIFY(!m_desk->lifecycle().hasPendingChanges());
        QTRY_VERIFY(!seen("recoveryBar"));
        QCOMPARE(m_desk->lifecycle().editCounts().undone, std::size_t(2));
        QVERIFY(m_desk->lifecycle().redo());
        QVERIFY(m_desk->lifecycle().candidate().templates.contains("a"));
    }
    void withoutChangesThereIsNone()
    {
        QVERIFY(m_desk->lifecycle().revert());
        m_bar = new RecoveryBar(m_desk->window(), m_desk->lifecycle());
        QVERIFY(m_desk->show("certificates"));
        QVERIFY(!QTest::qWaitFor([] { return seen("recoveryBar") != nullptr; }, 300));
    }
    void undoAndRedoByKeys()
    {
        new views::panes::ChangeDesk(m_desk->window(), m_desk->lifecycle(), *m_pending);
        QVERIFY(m_desk->show("certificates"));
        auto& actions = m_desk->window().actions();
        QVERIFY(actions.undo->isEnabled() && !actions.redo->isEnabled());
        QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_desk->lifecycle().candidate().templates.contains("c"));
        QVERIFY(actions.redo->isEnabled());
        QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_desk->lifecycle().candidate().templates.contains("c"));
        QVERIFY(!actions.redo->isEnabled());
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(&m_desk->window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_desk->lifecycle().hasPendingChanges());
        QVERIFY(!actions.undo->isEnabled());
    }

private:
    void open()
    {
        m_bar = new RecoveryBar(m_desk->window(), m_desk->lifecycle());
        QVERIFY(m_desk->show("certificates"));
        QTRY_VERIFY(seen("recoveryBar"));
    }
    static QString sentence() { return seen<QLabel>("recovery.sentence")->text(); }

    std::unique_ptr<PageWindow> m_desk;
    views::panes::PendingPage* m_pending = nullptr;
    RecoveryBar* m_bar = nullptr;
};

HANDFAST_TEST(RecoveryBarTest)

} // namespace tst_recovery_bar

#include "tst_recovery_bar.moc"
