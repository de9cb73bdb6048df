// kill -9 of the window with changes that were not committed: at the next start it says how many there are,
// and shows them. In this process the window is the second one, over what the real program has left behind.
#include "app/manager/desktop.h"

#include "tests/support/cli.h"
#include "tests/support/own_namespace.h"
#include "tests/support/process.h"
#include "tests/support/test_program.h"
#include "tests/views/panes/hands.h"

#include <QLabel>
#include <QTemporaryDir>

namespace tst_window_recovery {

using namespace support;
using app::manager::Application;

class WindowRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }

    void afterAKillTheChangesAreShown()
    {
        Process first({.program = "handfast",
                       .arguments = {"--data-dir", data()},
                       .environment = {{"QT_QPA_PLATFORM", "offscreen"},
                                       {"XDG_CONFIG_HOME", m_place->filePath("config")}}});
        QVERIFY(first.start());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(data() + "/window.sock"), 60'000);
        const auto edited =
            runCli({.dataDirectory = data(),
                    .commands = {"set template a description one", "set template b description two",
                                 "set template c description three"}});
        QVERIFY2(edited.succeeded(), qPrintable(edited.report()));
        first.kill();

        open();
        QVERIFY(m_application->followsCrash());
        QTRY_VERIFY(seen("recoveryBar"));
        QTRY_VERIFY2(seen<QLabel>("recovery.sentence")->text().contains('3'),
                     qPrintable(seen<QLabel>("recovery.sentence")->text()));
        click(seen("recovery.show"));
        QTRY_VERIFY(seen<QAbstractItemView>("pending.changes"));
        QTRY_COMPARE(seen<QAbstractItemView>("pending.changes")->model()->rowCount(), 3);
        click(seen("recovery.keep"));
        QVERIFY(!m_application->followsCrash());
        close();
        open(); // it came to its end this time
        QVERIFY(m_application->lifecycle().hasPendingChanges());
        QVERIFY(!m_application->followsCrash());
        QVERIFY(!seen("recoveryBar"));
        close();
    }

private:
    QString data() const { return m_place->filePath("data"); }
    void open()
    {
        app::manager::ApplicationOptions options;
        options.dataDirectory = data();
        options.listen.emplace().port = 0;
        auto application = Application::open(options);
        QVERIFY2(application, application ? "" : application.error().detail.c_str());
        m_application = std::move(*application);
        m_desktop = std::make_unique<app::manager::Desktop>(
            app::manager::DesktopParts{.application = *m_application,
                                       .theme = m_theme,
                                       .dropDirectory = {},
                                       .managerName = QStringLiteral("Recovered")});
        QVERIFY(m_application->start());
        m_desktop->window().show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desktop->window()));
    }
    void close()
    {
        m_desktop.reset();
        m_application->stop();
        m_application.reset();
    }

    std::unique_ptr<QTemporaryDir> m_place;
    views::theme::Theme m_theme{views::theme::ThemeChoice::Light};
    std::unique_ptr<Application> m_application;
    std::unique_ptr<app::manager::Desktop> m_desktop;
};

HANDFAST_TEST_IN_OWN_NETWORK(WindowRecoveryTest) // the window listens where managers do

} // namespace tst_window_recovery

#include "tst_window_recovery.moc"
