// ux 3.10, C-7: a locked window shows nothing and does nothing until the master passphrase is typed; it locks
// by key, by menu and by itself, and waits with its dialogs. By mouse and keys.
#include "views/main_window/lock/lock_desk.h"

#include "models/store/data_directory.h"
#include "models/text/wording.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"
#include "tests/views/panes/page_window.h"
#include "tests/views/pictures.h"
#include "views/dialogs/certificates/passphrase_dialog.h"
#include "views/dialogs/message.h"
#include "views/main_window/lock/lock_screen.h"
#include "views/main_window/window_binding.h"
#include "views/panes/settings/lock_settings.h"
#include "views/panes/trust/certificates_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>

namespace tst_lock_desk {

using namespace support;
using namespace std::chrono_literals;
using views::main_window::LockDesk;

class LockDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<PageWindow>();
        m_lock = new LockDesk(m_desk->window(), m_desk->lifecycle());
        m_desk->window().addPage(new views::panes::CertificatesPage(m_desk->lifecycle()));
        QVERIFY(m_desk->show("certificates"));
    }
    void cleanup() { m_desk.reset(); }

    void ctrlLHidesAllAndThePassphraseOpensIt()
    {
        auto* generate = seen("certificates.generate.button");
        QVERIFY(generate);
        generate->setFocus();
        press(Qt::Key_L);
        QTRY_VERIFY(m_lock->isLocked());
        QVERIFY(!seen("certificates.generate.button"));
        QVERIFY2(!m_desk->window().centralWidget()->isVisible(), "other programs could read it");
        QVERIFY(!m_desk->window().menuBar()->isVisible());
        QVERIFY(seen("lock.passphrase")->hasFocus());
        QVERIFY(!seen<QAbstractButton>("lock.unlock")->isEnabled());
        keepPictures(m_desk->window(), [this](auto choice) { m_desk->window().chooseTheme(choice); },
                     "locked", {QSize(1024, 640)});
        typeAndSend("open sesame");
        QTRY_VERIFY(!m_lock->isLocked());
        QVERIFY(seen("certificates.generate.button")->hasFocus());
        QTRY_VERIFY(!seen("lockScreen"));
    }
    void aWrongPassphraseSaysSo()
    {
        m_lock->lock();
        typeAndSend("open sesam");
        QTRY_COMPARE(seen<QLabel>("lock.problem")->text(), QString("The passphrase does not fit."));
        QVERIFY(m_lock->isLocked());
        QCOMPARE(seen<QLineEdit>("lock.passphrase")->text(), QString());
        QVERIFY(seen("lock.passphrase")->hasFocus());
        typeAndSend("open sesame");
        QTRY_VERIFY(!m_lock->isLocked());
    }
    void shortcutsRestMeanwhile()
    {
        m_lock->lock();
        QSignalSpy palette(m_desk->window().actions().palette, &QAction::triggered);
        QSignalSpy notices(m_desk->window().actions().notices, &QAction::triggered);
        press(Qt::Key_K);
        QTest::keyClick(&m_desk->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(palette.count() + notices.count(), 0);
        typeAndSend("open sesame");
        QTRY_VERIFY(!m_lock->isLocked());
        QTest::keyClick(&m_desk->window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(notices.count(), 1);
    }
    void dialogsWaitUnseenAsTheyAre()
    {
        click(seen("certificates.generate.button"));
        QTRY_VERIFY(seen<QDialog>("generateDialog"));
        type(seen("name"), "half");
        m_lock->lock();
        QVERIFY(!seen<QDialog>("generateDialog"));
        // What comes meanwhile waits, too.
        views::dialogs::tell(&m_desk->window(), {.headline = "Private words"});
        QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
        typeAndSend("open sesame");
        QTRY_VERIFY(!m_lock->isLocked());
        QTRY_VERIFY(seen<QDialog>("generateDialog"));
        QCOMPARE(seen<QLineEdit>("name")->text(), QString("half"));
        for (QWidget* window : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog*>(window))
                window->close();
    }
    void itLocksByItself()
    {
        QVERIFY(!m_lock->statusItem());
        m_lock->setIdleTime(400ms);
        QVERIFY(m_lock->statusItem()->text.startsWith("Locks in"));
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 900) { // somebody is there
            QTest::mouseMove(&m_desk->window(), QPoint(int(time.elapsed()) % 300 + 10, 200));
            QVERIFY(!QTest::qWaitFor([&] { return m_lock->isLocked(); }, 50));
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_lock->isLocked(), 5000);
        m_lock->setIdleTime(0ms);
        typeAndSend("open sesame");
        QTRY_VERIFY(!m_lock->isLocked());
    }
    void theStatusStripCountsDown()
    {
        models::tables::DeviceTableModel devices(m_desk->estate().devices(), m_clock);
        auto* binding = new views::main_window::WindowBinding(m_desk->window(), m_desk->lifecycle(), devices);
        binding->addStatus([this] { return m_lock->statusItem(); });
        m_lock->setIdleTime(10min);
        auto* strip = seen("statusStrip");
        QTRY_VERIFY2(strip->accessibleDescription().contains("Locks in 09:5"),
                     qPrintable(strip->accessibleDescription()));
        delete binding;
    }
    void theIdleTimeIsKept()
    {
        const QTemporaryDir place;
        QSettings settings(place.filePath("window.ini"), QSettings::IniFormat);
        m_lock->setIdleTime(15min);
        m_desk->window().saveTo(settings);
        m_lock->setIdleTime(0ms);
        m_desk->window().restoreFrom(settings);
        QVERIFY(m_lock->idleTime() == 15min);
    }
    void settingsChooseIt()
    {
        views::panes::LockSettings card(*m_lock);
        card.show();
        choose(seen<QComboBox>("lock.minutes"), "After 10 minute(s) without a touch");
        QTest::keyClick(seen("lock.minutes"), Qt::Key_Down); // a choice that counts
        QVERIFY(m_lock->idleTime() == 15min);
        keepPictures(card, [this](auto choice) { m_desk->window().chooseTheme(choice); }, "lock-settings");
        click(seen("lock.now"));
        QTRY_VERIFY(m_lock->isLocked());
    }
    void theCloseButtonPutsALockedWindowAway()
    {
        m_lock->lock();
        auto* quit = seen("lock.quit");
        QVERIFY(quit);
        QSignalSpy wanted(m_desk->window().actions().quit, &QAction::triggered);
        click(quit);
        QCOMPARE(wanted.count(), 1);
    }

private:
    void press(Qt::Key key) { QTest::keyClick(&m_desk->window(), key, Qt::ControlModifier); }
    static void typeAndSend(const QString& passphrase)
    {
        QTRY_VERIFY(seen("lock.passphrase") && seen("lock.passphrase")->isEnabled());
        type(seen("lock.passphrase"), passphrase);
        QTest::keyClick(seen("lock.passphrase"), Qt::Key_Return);
    }

    session::base::SystemClock m_clock;
    std::unique_ptr<PageWindow> m_desk;
    LockDesk* m_lock = nullptr;
};

HANDFAST_TEST(LockDeskTest)

} // namespace tst_lock_desk

#include "tst_lock_desk.moc"
