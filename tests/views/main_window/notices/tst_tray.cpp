// The tray: the worst state as its shape, and what becomes of sessions when the window is closed. Whether
// there is a tray the test says.
#include "views/main_window/notices/tray.h"

#include "tests/support/test_program.h"
#include "tests/views/gallery/sample_pages.h"
#include "tests/views/panes/hands.h"
#include "views/main_window/main_window.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace tst_tray {

using models::tables::DeviceStatus;
using namespace views::main_window;

class TrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_hasTray = true;
        m_window = std::make_unique<MainWindow>(m_theme);
        gallery::fillWindow(*m_window);
        m_tray = new Tray(*m_window, [this] { return m_hasTray; }); // the window's child
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        QApplication::setQuitOnLastWindowClosed(true);
        m_window.reset();
    }

    void ux39_theWorstStateCounts_data()
    {
        QTest::addColumn<QList<int>>("states"); // by number, one device each
        QTest::addColumn<int>("worst");
        using enum DeviceStatus;
        const auto row = [](const char* name, std::initializer_list<DeviceStatus> states, int worst) {
            QList<int> numbers;
            for (const DeviceStatus state : states)
                numbers << int(state);
            QTest::newRow(name) << numbers << worst;
        };
        row("no devices", {}, -1);
        row("all well", {Custom}, int(Custom));
        row("predefined among them", {Custom, Predefined}, int(Predefined));
        row("one failed", {Custom, Predefined, Offline, DisconnectWait, Failed}, int(Failed));
        row("one offline", {Custom, Predefined, Offline}, int(Offline));
    }
    void ux39_theWorstStateCounts()
    {
        QFETCH(const QList<int>, states);
        QFETCH(const int, worst);
        Tray::Numbers numbers{};
        for (const int state : states)
            numbers.at(std::size_t(state)) = 3;
        const auto found = worstState(numbers);
        QCOMPARE(found ? int(*found) : -1, worst);
        m_tray->setNumbers(numbers);
        QVERIFY(!m_tray->icon().icon().isNull());
        QVERIFY(m_tray->icon().toolTip().startsWith("Handfast: "));
    }
    void ux39_theShapeIsOfTheState()
    {
        Tray::Numbers numbers{};
        numbers.at(std::size_t(DeviceStatus::Custom)) = 1;
        m_tray->setNumbers(numbers);
        const QImage well = m_tray->icon().icon().pixmap(32, 32).toImage();
        numbers.at(std::size_t(DeviceStatus::Failed)) = 1;
        m_tray->setNumbers(numbers);
        QVERIFY(m_tray->icon().toolTip().contains("Authentication failed"));
        // In grey it is another picture still: shape comes first.
        QVERIFY(m_tray->icon().icon().pixmap(32, 32).toImage().convertToFormat(QImage::Format_Grayscale8) !=
                well.convertToFormat(QImage::Format_Grayscale8));
    }
    void closingAsksOnceAndStays()
    {
        m_window->close();
        QVERIFY(m_window->isVisible());
        QVERIFY(support::seen<QMessageBox>("message"));
        support::click(support::seen<QPushButton>("message.confirm"));
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_tray->closing(), Closing::Stay);
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        menuAction("tray.open")->trigger();
        QVERIFY(m_window->isVisible());
        m_window->close(); // it does not ask again
        QVERIFY(!m_window->isVisible());
        QVERIFY(!support::seen<QMessageBox>("message"));
    }
    void closingMayBeCancelled()
    {
        m_window->close();
        support::click(support::seen<QPushButton>("message.cancel"));
        QVERIFY(m_window->isVisible());
        QCOMPARE(m_tray->closing(), Closing::Ask);
    }
    void quitEndsItWithoutAQuestion()
    {
        m_tray->setClosing(Closing::Stay);
        auto* quit = m_window->findChild<QAction*>("action.quit");
        QVERIFY(quit);
        quit->trigger();
        QVERIFY(!m_window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed()); // the window was closed, not hidden
    }
    void closingEndsItWhereThatIsTheChoice()
    {
        m_tray->setClosing(Closing::Quit);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }
    void withoutATraySessionsDoNotEndUnasked()
    {
        haveSessionsWithoutATray();
        m_window->close();
        QVERIFY(m_window->isVisible());
        auto* box = support::seen<QMessageBox>("message");
        QVERIFY(box);
        QVERIFY2(box->text().startsWith("Closing the window ends 9 session"), qPrintable(box->text()));
        support::click(support::seen<QPushButton>("message.cancel"));
        QVERIFY(m_window->isVisible() && !m_window->isMinimized());
        QCOMPARE(m_tray->closing(), Closing::Ask);
        m_window->close();
        support::click(support::seen<QPushButton>("message.confirm"));
        QTRY_VERIFY(m_window->isMinimized());
        QVERIFY(m_window->isVisible()); // there is no other way back to it
        QCOMPARE(m_tray->closing(), Closing::Stay);
        m_tray->openWindow();
        QVERIFY(!m_window->isMinimized());
        m_window->close(); // it does not ask again
        QVERIFY(!support::seen<QMessageBox>("message"));
        QVERIFY(m_window->isMinimized());
    }
    void withoutATrayItMayEndThem()
    {
        haveSessionsWithoutATray();
        m_window->close();
        support::click(support::seen<QPushButton>("message.other"));
        QTRY_VERIFY(!m_window->isVisible());
        QCOMPARE(m_tray->closing(), Closing::Quit);
    }
    void withoutATrayAndSessionsClosingIsTheEnd()
    {
        m_hasTray = false;
        m_tray->setClosing(Closing::Stay);
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        QVERIFY(!m_tray->tell({.headline = "a", .body = "b"}, {}));
    }
    void theChoiceIsRemembered()
    {
        const QTemporaryDir directory;
        QSettings settings(directory.filePath("look.ini"), QSettings::IniFormat);
        m_tray->setClosing(Closing::Stay);
        m_window->saveTo(settings);
        m_tray->setClosing(Closing::Ask);
        const QSignalSpy changed(m_tray, &Tray::closingChanged);
        m_window->restoreFrom(settings);
        QCOMPARE(m_tray->closing(), Closing::Stay);
        QCOMPARE(changed.size(), 1);
        for (const Closing closing : {Closing::Ask, Closing::Stay, Closing::Quit})
            QCOMPARE(closingFrom(toText(closing)), closing);
        QCOMPARE(closingFrom("nonsense"), Closing::Ask);
    }
    void theMenuOpensAndQuits()
    {
        QCOMPARE(menuAction("tray.open")->text(), QString("&Open Handfast"));
        QVERIFY(menuAction("tray.quit"));
        QVERIFY(m_tray->icon().contextMenu()->actions().contains(m_window->actions().notices));
    }

private:
    /// 3 custom, 4 predefined, 2 of whom leave with a wait; who is away or refused has none.
    void haveSessionsWithoutATray()
    {
        m_hasTray = false;
        Tray::Numbers numbers{};
        using enum DeviceStatus;
        for (const auto& [state, number] :
             {std::pair(Custom, 3), {Predefined, 4}, {DisconnectWait, 2}, {Failed, 5}, {Offline, 7}})
            numbers.at(std::size_t(state)) = number;
        m_tray->setNumbers(numbers);
    }
    QAction* menuAction(const char* name)
    {
        return m_tray->icon().contextMenu()->findChild<QAction*>(QLatin1String(name));
    }

    views::theme::Theme m_theme{views::theme::ThemeChoice::Light};
    std::unique_ptr<MainWindow> m_window;
    Tray* m_tray = nullptr;
    bool m_hasTray = true;
};

HANDFAST_TEST(TrayTest)

} // namespace tst_tray

#include "tst_tray.moc"
